//! The addresses of a page that are passed on: short ones that outlive every change of name, where the page has any.

use crate::model::entry::Kind;
use crate::model::settings::ShareForm;
use crate::plan::Subject;
use crate::plan::feeds::FeedKind;

use super::edition_view::{EditionName, EditionView};
use super::view::{FeedLink, ShareLink};

/// One for each edition, and the drawing with the code of this edition's; nothing for what only leads to other pages.
pub fn links(view: &EditionView<'_>, subject: &Subject) -> (Vec<ShareLink>, String) {
    if subject.name().is_none() || matches!(subject, Subject::Permalink(_) | Subject::PermalinkIn(_)) {
        return (Vec::new(), String::new());
    }
    let short = match subject {
        Subject::Entry(key) => view.plan.urls(&Subject::PermalinkIn(key.clone())),
        _ => None,
    };
    let base = view.site.settings.base();
    let urls = short.or_else(|| view.plan.urls(subject));
    let link = |known: &EditionName<'_>| {
        let url = [base, urls?.within(known.edition)?].concat();
        Some(ShareLink { name: known.name.to_owned(), lang: known.edition.tag().to_owned(), dir: known.dir, url })
    };
    let qr = short
        .filter(|_| view.site.settings.shares(ShareForm::Code))
        .and_then(|urls| urls.within(view.edition))
        .map(|url| format!("{url}qr.svg"));
    (view.editions.iter().filter_map(link).collect(), qr.unwrap_or_default())
}

/// Where the page is as oEmbed.
pub fn oembed(view: &EditionView<'_>, subject: &Subject) -> String {
    let Subject::Entry(key) = subject else { return String::new() };
    if !view.site.settings.shares(ShareForm::Card) {
        return String::new();
    }
    let url = view.plan.url(&Subject::PermalinkIn(key.clone()), view.edition);
    url.map(|url| format!("{}{url}oembed.json", view.site.settings.base())).unwrap_or_default()
}

/// The edition's feeds on its start page, where readers of feeds look, and that of plans on the pages of plans.
pub fn feeds(view: &EditionView<'_>, subject: &Subject) -> Vec<FeedLink> {
    let is_home = matches!(subject, Subject::Entry(key) if *key == view.site.settings.home.value);
    let is_of_plan = subject.name().is_some() && subject.entry().is_some_and(|key| key.kind == Kind::Plan);
    let is_shown = |kind| is_home || (is_of_plan && kind == FeedKind::Plans);
    let own = view.plan.feeds.iter().filter(|feed| feed.edition == *view.edition && is_shown(feed.kind));
    let forms = [("atom", "application/atom+xml"), ("json", "application/feed+json")];
    let links = own.flat_map(|feed| {
        let title = view.localizer.text(feed.kind.names().0);
        forms.map(|(form, media_type)| FeedLink { title: title.clone(), url: feed.url(form), media_type })
    });
    links.collect()
}
