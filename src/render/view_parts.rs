//! The smallest parts of what a template sees: words, links, facts, actions.

use serde::Serialize;

use super::escape::escaped;

/// Words for a reader. `mark` is empty when they are in the page's own edition; otherwise it is
/// the attributes ` lang="…" dir="…"` that the element around them must carry (WCAG 3.1.2).
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Text {
    /// Plain text; the template engine escapes it.
    pub text: String,
    /// Attributes, safe to print as they are.
    pub mark: String,
}

/// Rendered prose: HTML that is safe to print as it is.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Prose {
    /// The HTML: words within a line, unless the field says that there are blocks.
    pub html: String,
    /// As in [`Text`].
    pub mark: String,
}

impl From<Text> for Prose {
    fn from(plain: Text) -> Self {
        Self { html: escaped(&plain.text), mark: plain.mark }
    }
}

/// A link: to a page of the site in the same edition, where nothing else is said.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Link {
    /// What the link says.
    pub title: Text,
    /// Absolute path, `/sv/skydd/`.
    pub url: String,
}

/// A feed.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct FeedLink {
    /// What it is called.
    pub title: String,
    /// Path.
    pub url: String,
    /// Its media type.
    pub media_type: &'static str,
}

/// An address to pass on.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct ShareLink {
    /// Name of the edition in its own language.
    pub name: String,
    /// BCP 47 tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Absolute address.
    pub url: String,
}

/// A row of a fact list: a term and one or more values, text or links.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Fact {
    /// "Ansvarig", "Gäller", …
    pub label: String,
    /// Values in words.
    pub texts: Vec<Prose>,
    /// Values that are links.
    pub links: Vec<Link>,
}

/// An action of a plan.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Action {
    /// Anchor on the page.
    pub anchor: String,
    /// Its page and anchor, where it is listed elsewhere than on its own page.
    pub url: String,
    /// What is to be done.
    pub what: Text,
    /// Steps.
    pub how: Vec<Prose>,
    /// Expected effect; may be empty.
    pub effect: Prose,
    /// Responsible, cooperating, when, follow-up, carried out by.
    pub facts: Vec<Fact>,
    /// "Planerad", "Pågår", …
    pub status_name: String,
    /// `planned`, `started`, … for styling.
    pub status: &'static str,
}

/// A report for staff.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Sheet {
    /// Attributes for words of another language than the page's; else empty.
    pub mark: String,
    /// Its sections.
    pub sections: Vec<SheetSection>,
    /// The same for machines.
    pub files: Vec<Link>,
}

/// A heading with lines and a table under it.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct SheetSection {
    /// Anchor on the page.
    pub anchor: String,
    /// "Hål, det viktigaste först".
    pub title: String,
    /// What to know before the table.
    pub lines: Vec<String>,
    /// Headings of the columns.
    pub head: Vec<SheetCell>,
    /// Rows; the first cell of each is its heading.
    pub rows: Vec<Vec<SheetCell>>,
}

/// A cell of a report.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct SheetCell {
    /// Words; may be empty.
    pub text: Text,
    /// Entries, as links where they have a page.
    pub links: Vec<Link>,
    /// `number`, `hole`, `stale`, for styling; may be empty.
    pub state: &'static str,
    /// What the linked file looks like.
    pub preview: Option<Preview>,
}

/// A small picture of a printed sheet.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Preview {
    /// Path of the file.
    pub src: String,
    /// Width in CSS pixels.
    pub width: u32,
    /// Height in CSS pixels.
    pub height: u32,
}

/// An entry with what is posted about it.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Posting {
    /// Anchor on the page.
    pub anchor: String,
    /// What it is called.
    pub title: Text,
    /// Its page.
    pub url: String,
    /// "Varje år, vecka 47"; may be empty.
    pub when: String,
    /// The picture, as an address.
    pub picture: String,
    /// Its alternative text; may be empty.
    pub alt: String,
    /// Its files: pictures in each size, the texts as a table, the days as a calendar.
    pub files: Vec<Link>,
    /// Its posts, in order.
    pub posts: Vec<Post>,
}

/// A post.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Post {
    /// "Inlägg 1".
    pub title: String,
    /// The day that it is for; may be empty.
    pub day: String,
    /// Its texts; several networks may have one.
    pub texts: Vec<PostText>,
}

/// The text of a post.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct PostText {
    /// "X 143/280": each network with the length and the most that it takes.
    pub networks: Vec<String>,
    /// The text, with line breaks.
    pub text: String,
}
