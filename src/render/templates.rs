//! The theme's templates (Tera 2), prepared once; what they cannot do is told with template and line.

use std::sync::Arc;

use tera::{Context, ErrorKind, Tera};

use crate::base::code;
use crate::base::finding::Finding;
use crate::base::span::Span;
use crate::model::theme::Theme;

use super::view::{Card, Page, Shared};

/// Templates ready to render, with what is the same on every page of an edition.
#[derive(Clone)]
pub struct Templates {
    tera: Tera,
    theme: Arc<Theme>,
}

impl Templates {
    /// Parses all templates of the theme.
    ///
    /// # Errors
    /// Gives the first fault found, at its line.
    pub fn prepare(theme: &Theme) -> Result<Self, Finding> {
        let mut tera = Tera::new();
        let templates: Vec<(&str, &str)> = theme.with_extension("html").map(|(path, file)| (path, file.text.as_str())).collect();
        tera.add_raw_templates(templates).map_err(|error| finding(theme, &error, ""))?;
        Ok(Self { tera, theme: Arc::new(theme.clone()) })
    }

    /// The same templates, seeing what is shared by the pages of an edition as `site`.
    pub fn with_shared(&self, shared: &Shared) -> Self {
        let mut tera = self.tera.clone();
        tera.global_context().insert("site", shared);
        Self { tera, theme: Arc::clone(&self.theme) }
    }

    /// A whole page.
    ///
    /// # Errors
    /// Gives a finding that names template, line and page.
    pub fn page(&self, template: &str, page: &Page) -> Result<String, Finding> {
        let mut context = Context::new();
        context.insert("page", page);
        self.render(template, &context, &page.url)
    }

    /// A service's card within a text.
    ///
    /// # Errors
    /// As for a page.
    pub fn card(&self, card: &Card, url: &str) -> Result<String, Finding> {
        let mut context = Context::new();
        context.insert("card", card);
        self.render("components/card/inline.html", &context, url)
    }

    /// A list of services' cards within a text.
    ///
    /// # Errors
    /// As for a page.
    pub fn cards(&self, cards: &[Card], url: &str) -> Result<String, Finding> {
        let mut context = Context::new();
        context.insert("cards", cards);
        self.render("components/card/list.html", &context, url)
    }

    fn render(&self, template: &str, context: &Context, url: &str) -> Result<String, Finding> {
        self.tera.render(template, context).map_err(|error| finding(&self.theme, &error, url))
    }
}

fn finding(theme: &Theme, error: &tera::Error, url: &str) -> Finding {
    let (reason, place) = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let place = theme.file(report.filename()).map(|file| Span {
                file: file.id,
                start: report.span().range.start,
                end: report.span().range.end,
            });
            (format!("{}: {}", report.filename(), report.message()), place)
        }
        other => (other.to_string(), None),
    };
    let finding = Finding { span: place, ..Finding::global(&code::TEMPLATE) };
    finding.with("reason", reason).with("page", if url.is_empty() { "–" } else { url })
}
