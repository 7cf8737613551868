//! The theme's templates (Tera 2), prepared once; what they cannot do is told with template and line.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use tera::{Context, ErrorKind, Tera};

use crate::base::code;
use crate::base::finding::Finding;
use crate::base::hash::Digest;
use crate::base::span::Span;
use crate::model::theme::Theme;

use super::escape;
use super::made_of;
use super::passed_on::PassedOn;
use super::posts::Drawing;
use super::view::{Card, Page, Shared};

/// The only template that draws.
const DRAWING: &str = "social/picture.svg";

/// What a page takes in bytes, mostly: less, and its bytes would be moved while it grows.
const ROOM: usize = 32 * 1024;

/// Templates ready to render, with what is the same on every page of an edition.
#[derive(Clone)]
pub struct Templates {
    tera: Tera,
    theme: Arc<Theme>,
    /// A digest of each template with all that it is made of; made when the first is asked for.
    digests: Arc<OnceLock<BTreeMap<String, Digest>>>,
}

impl Templates {
    /// Parses all templates of the theme.
    ///
    /// # Errors
    /// Gives the first fault found, at its line.
    pub fn prepare(theme: &Theme) -> Result<Self, Finding> {
        let mut tera = Tera::new();
        tera.autoescape_on([".html", ".svg"]);
        tera.set_escape_fn(escape::write);
        let drawing = theme.file(DRAWING).map(|file| (DRAWING, file));
        let templates = theme.with_extension("html").chain(drawing).map(|(path, file)| (path, file.text.as_str()));
        tera.add_raw_templates(templates.collect::<Vec<_>>()).map_err(|error| finding(theme, &error, ""))?;
        Ok(Self { tera, theme: Arc::new(theme.clone()), digests: Arc::default() })
    }

    /// The same templates, seeing what is shared by the pages of an edition as `site`.
    pub fn with_shared(&self, shared: &Shared) -> Self {
        let mut tera = self.tera.clone();
        tera.global_context().insert("site", shared);
        Self { tera, theme: Arc::clone(&self.theme), digests: Arc::clone(&self.digests) }
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

    /// A page as a card for other sites: the card alone, and as a file of its own.
    ///
    /// # Errors
    /// As for a page.
    pub fn passed_on(&self, card: &PassedOn) -> Result<(String, String), Finding> {
        let mut context = Context::new();
        context.insert("card", card);
        let html = self.render("pages/intranet_card.html", &context, &card.url)?.trim().to_owned();
        context.insert("html", &html);
        let document = self.render("pages/intranet.html", &context, &card.url)?;
        Ok((html, document.trim_start().to_owned()))
    }

    /// The picture that goes with posts.
    ///
    /// # Errors
    /// As for a page.
    pub fn drawing(&self, drawing: &Drawing<'_>) -> Result<String, Finding> {
        let mut context = Context::new();
        context.insert("drawing", drawing);
        self.render(DRAWING, &context, "")
    }

    /// A component alone, with what it takes and what it sees of page and site.
    ///
    /// # Errors
    /// As for a page; also when something is missing that it takes.
    pub fn component(&self, name: &str, taken: &Context, seen: &Context) -> Result<String, Finding> {
        self.tera.render_component_with_implicits(name, taken, seen, None, true).map_err(|error| finding(&self.theme, &error, name))
    }

    /// A digest of a template with all that it is made of.
    pub fn digest(&self, template: &str) -> Option<&Digest> {
        self.digests.get_or_init(|| made_of::digests(&self.theme)).get(template)
    }

    /// The theme that they are of.
    pub fn theme(&self) -> &Theme {
        &self.theme
    }

    fn render(&self, template: &str, context: &Context, url: &str) -> Result<String, Finding> {
        let mut html = Vec::with_capacity(ROOM);
        self.tera.render_to(template, context, &mut html).map_err(|error| finding(&self.theme, &error, url))?;
        // Whether it is UTF-8 is asked many bytes at a time, which the engine's own way to a text does not.
        Ok(simdutf8::basic::from_utf8(&html).map_or_else(|_| String::from_utf8_lossy(&html).into_owned(), str::to_owned))
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
        // Several reports in one text; the first is shown, and the next when that one is mended.
        other => first_report(theme, &other.to_string()).map_or_else(|| (other.to_string(), None), |(reason, place)| (reason, Some(place))),
    };
    let finding = Finding { span: place, ..Finding::global(&code::TEMPLATE) };
    finding.with("reason", reason).with("page", if url.is_empty() { "–" } else { url })
}

/// Reason and place of the first report in a text such as "error: No such block\n --> pages/page.html:3:10\n…".
fn first_report(theme: &Theme, text: &str) -> Option<(String, Span)> {
    let mut lines = text.lines();
    let reason = lines.next()?.strip_prefix("error: ")?;
    let mut place = lines.next()?.trim_start().strip_prefix("--> ")?.split(':');
    let (path, line, column) = (place.next()?, place.next()?.parse::<usize>().ok()?, place.next()?.parse::<usize>().ok()?);
    let file = theme.file(path)?;
    let before: usize = file.text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = file.text.get(before..)?.lines().next()?;
    let start = rest.chars().take(column.saturating_sub(1)).map(char::len_utf8).sum::<usize>();
    let word = rest.get(start..)?.split_whitespace().next()?;
    let start = before.saturating_add(start);
    Some((format!("{path}: {reason}"), Span { file: file.id, start, end: start.saturating_add(word.len()) }))
}
