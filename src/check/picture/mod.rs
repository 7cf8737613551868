//! Pictures with their alternative texts, as the ALT rules see them: from the sources and from finished pages.

mod from_page;
mod from_site;
pub mod medium;
mod surroundings;
pub mod wording;

use crate::base::span::Span;
use crate::model::settings::Checks;

pub use from_page::of_page;
pub use from_site::of_site;

/// What a picture is made with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A picture in the sources of a site.
    Source,
    /// `<img>`.
    Image,
    /// `<input type=image>`.
    Button,
    /// `<area>` of a map.
    Area,
    /// `<svg>` with a role.
    Svg,
    /// `<object>` that shows a picture, a film or a sound.
    Object,
    /// Another element with the role of a picture.
    Drawn,
}

/// The link that a picture is in.
#[derive(Debug, Clone)]
pub struct LinkAround {
    /// The words in it beside the picture.
    pub text: String,
    /// Whether anything names it: these words, the picture, or an attribute.
    pub has_name: bool,
    /// Where it leads.
    pub target: String,
}

/// A picture in one language.
#[derive(Debug)]
pub struct Picture<'a> {
    /// What it is made with.
    pub kind: Kind,
    /// The language of the page or edition, as a tag; empty when unknown.
    pub language: String,
    /// The alternative text; none when there is no such attribute or key.
    pub alt: Option<String>,
    /// The place of the alternative text, without quotation marks; of the picture when there is none.
    pub span: Span,
    /// The place of the picture itself: its start tag.
    pub element: Span,
    /// Words that name it in another way: `aria-label`, `aria-labelledby`, `title`.
    pub other_name: String,
    /// Whether it is declared to say nothing: `decorative: true`, `role="none"`.
    pub is_decorative: bool,
    /// Whether assistive technology does not get to know of it.
    pub is_hidden: bool,
    /// The name of its file, without folders and question marks.
    pub file: String,
    /// The words of its `title`.
    pub title: String,
    /// Its caption.
    pub caption: String,
    /// The words that stand right before it.
    pub before: String,
    /// The words that stand right after it.
    pub after: String,
    /// Whether nothing else stands on its line.
    pub is_alone: bool,
    /// The link that it is in.
    pub link: Option<LinkAround>,
    /// What the site sets otherwise.
    pub checks: &'a Checks,
}

impl Picture<'_> {
    /// The language without script and region: `sv` of `sv-simple`.
    pub fn primary_language(&self) -> String {
        wording::primary(&self.language)
    }

    /// The alternative text, if it says anything at all and anybody hears it.
    pub fn text(&self) -> Option<&str> {
        self.alt.as_deref().map(str::trim).filter(|text| !text.is_empty() && !self.is_hidden)
    }

    /// The place of the words that the text begins with; of the whole text when it is written otherwise than it reads.
    pub fn begins_with(&self, words: &str) -> Span {
        let alt = self.alt.as_deref().unwrap_or_default();
        let leading = alt.len().saturating_sub(alt.trim_start().len());
        let is_as_written = self.span.end.saturating_sub(self.span.start) == alt.len();
        let start = self.span.start.saturating_add(leading);
        if is_as_written { Span { start, end: start.saturating_add(words.len()), ..self.span } } else { self.span }
    }
}
