//! Site and plan become the HTML of each page; the only room that escapes.

mod card;
pub mod channel;
mod content;
mod crumbs;
mod edition_view;
mod escape;
mod finder;
mod formats;
mod former;
pub mod gallery;
mod glossary;
pub mod hours;
mod html;
mod image;
mod inline;
pub mod leaflet;
mod linked_data;
pub mod localizer;
mod made_of;
mod opening;
mod page;
mod passed_on;
mod pictogram;
mod plain;
mod plan_view;
mod plans;
pub mod posts;
mod printed;
mod recurrence;
pub mod search;
mod share;
mod shared;
mod sheet;
mod statement;
mod templates;
pub mod view;
mod view_parts;
mod word_pictures;

use std::sync::OnceLock;

use crate::base::edition::Edition;
use crate::base::finding::Finding;
use crate::base::hash::{self, Digest};
pub use card::area_name;
pub use edition_view::EditionView;
pub use escape::escaped;
pub use plain::plain;
pub use templates::Templates;

use crate::model::Site;
use crate::model::entry::EntryRef;
use crate::model::evidence::Evidence;
use crate::plan::{Plan, PlannedPage};

use posts::{Drawing, Posting};
use view::{Page, Shared};

/// Renders the pages of one edition.
pub struct Renderer<'a> {
    view: EditionView<'a>,
    templates: Templates,
    shared: Shared,
    /// A digest of what is shared.
    of_shared: OnceLock<Digest>,
}

/// A page that waits for nothing but its template.
pub struct Prepared {
    template: &'static str,
    view: Page,
}

/// A page as a card for other sites.
#[derive(Debug, Clone)]
pub struct CardFile {
    /// The page's title.
    pub title: String,
    /// Who publishes it.
    pub provider: String,
    /// Where.
    pub provider_url: String,
    /// The card, as a fragment of HTML.
    pub html: String,
    /// The card as a file of its own.
    pub document: String,
}

/// Makes a renderer for each edition of the site, in order.
pub fn renderers<'a>(site: &'a Site, plan: &'a Plan, evidence: &'a Evidence, templates: &Templates) -> Vec<Renderer<'a>> {
    site.editions().map(|edition| Renderer::new(site, plan, evidence, templates, edition)).collect()
}

impl<'a> Renderer<'a> {
    /// That of one edition.
    pub fn new(site: &'a Site, plan: &'a Plan, evidence: &'a Evidence, templates: &Templates, edition: &'a Edition) -> Self {
        let view = EditionView::new(site, plan, evidence, edition);
        let shared = shared::shared(&view);
        let templates = templates.with_shared(&shared);
        Self { view, templates, shared, of_shared: OnceLock::new() }
    }

    /// The site as the readers of this edition see it.
    pub fn view(&self) -> &EditionView<'a> {
        &self.view
    }

    /// The tag of the edition that it renders.
    pub fn edition(&self) -> &Edition {
        self.view.edition
    }

    /// A page of this edition as its template will see it; `search_index` is the address of what its search can find.
    ///
    /// # Errors
    /// Gives a finding when a template within the text fails, naming template, line and page.
    pub fn prepare(&self, page: &PlannedPage, search_index: &str) -> Result<Prepared, Finding> {
        let (template, mut view) = page::page(&self.view, &self.templates, page)?;
        view.search_index = search_index.to_owned();
        Ok(Prepared { template, view })
    }

    /// The HTML of a page of this edition.
    ///
    /// # Errors
    /// As for preparing it.
    pub fn write(&self, page: &Prepared) -> Result<String, Finding> {
        self.templates.page(page.template, &page.view)
    }

    /// A digest of all that the HTML of a page is made of.
    pub fn digest(&self, page: &Prepared) -> Digest {
        let shared = self.of_shared.get_or_init(|| hash::digest(&self.shared));
        hash::digest(&(shared, self.templates.digest(page.template), page.template, &page.view))
    }

    /// An entry as a card for other sites; nothing for one without a permalink.
    ///
    /// # Errors
    /// As for a page, within the result.
    pub fn passed_on(&self, key: &EntryRef) -> Option<Result<CardFile, Finding>> {
        let card = passed_on::passed_on(&self.view, key)?;
        let made = self.templates.passed_on(&card).map(|(html, document)| CardFile {
            title: card.title.text.clone(),
            provider: self.shared.site_name.text.clone(),
            provider_url: format!("{}{}", self.shared.base, self.shared.home),
            html,
            document,
        });
        Some(made)
    }

    /// What this edition has to post.
    pub fn postings(&self) -> Vec<Posting<'a>> {
        posts::postings(&self.view)
    }

    /// The picture that goes with posts, or with links to the site, as SVG.
    ///
    /// # Errors
    /// As for a page.
    pub fn drawing(&self, drawing: &Drawing<'_>) -> Result<String, Finding> {
        self.templates.drawing(drawing)
    }

    /// What the search of this edition can find; nothing when there is no page to search on.
    pub fn findable(&self) -> Option<search::Findable> {
        search::findable(&self.view)
    }
}
