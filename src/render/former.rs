//! Pages that lead on: addresses that were published once, and permalinks to one edition.

use crate::model::page::PageType;
use crate::plan::Subject;

use super::edition_view::EditionView;
use super::view::{Link, Page, Text};

/// An address whose page is elsewhere by now, or a permalink: the reader is led on.
pub fn moved(view: &EditionView<'_>, to: &Subject, page: &mut Page) -> &'static str {
    page.title = view.own(view.localizer.text("moved"));
    page.tab_title = view.localizer.text("moved");
    lead_on(view, to, page);
    "pages/moved.html"
}

/// An address whose page is gone: the reader is told so, and what to read instead.
pub fn gone(view: &EditionView<'_>, successor: &Subject, page: &mut Page) -> &'static str {
    page.title = view.own(view.localizer.text("gone-title"));
    page.tab_title = page.title.text.clone();
    page.summary = view.own(view.localizer.text("gone-text")).into();
    lead_on(view, successor, page);
    "pages/gone.html"
}

fn lead_on(view: &EditionView<'_>, to: &Subject, page: &mut Page) {
    page.forward = Some(Link { title: title(view, to), url: view.url(to) });
    page.noindex = true;
}

/// What the page of a subject is called; a part of a plan by the plan, a list of the finder by the finder.
fn title(view: &EditionView<'_>, subject: &Subject) -> Text {
    let finder = || view.page_of_type(PageType::Finder).map(|page| &page.key);
    let key = match subject {
        Subject::FinderBy(_) => finder(),
        subject => subject.entry().or_else(finder),
    };
    view.title(key.unwrap_or(&view.site.settings.home.value))
}
