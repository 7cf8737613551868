//! What a rule is: a code, what it rests on, examples of the fault and of the remedy, and the function that looks.

use std::sync::OnceLock;

use jiff::civil::Date;

use crate::base::code::Code;
use crate::base::finding::Finding;
use crate::base::source::Sources;
use crate::model::settings::Checks;
use crate::model::{Entry, Site};

pub use super::background::Background;
pub use super::page::Page;
use super::passages::{Passage, passages};
use super::picture::Picture;
use super::text::Text;
use super::together::Summary;

/// A rule. The message `code.name` in the locale's files says what is wrong with one text; its attributes say
/// what to do (`do`) and, of the rule itself and without arguments, what it looks for and why (`why`).
pub struct Rule {
    /// Code, name and default weight.
    pub code: Code,
    /// The rules of the W3C's ACT Rules community group that it implements, in whole or in part.
    pub act: &'static [&'static str],
    /// The standard, law or reason that it rests on.
    pub basis: &'static str,
    /// Its limits, which `site.yaml` may set otherwise.
    pub limits: &'static [Limit],
    /// Its tests and its documentation: at least one, the first in Swedish where the language matters.
    pub examples: &'static [Example],
    /// Looks.
    pub look: Look,
}

/// A number that a rule measures against.
pub struct Limit {
    /// Its key in `site.yaml`, `most-words`.
    pub name: &'static str,
    /// Its value where `site.yaml` says nothing.
    pub default: u32,
}

/// What a rule looks at.
pub enum Look {
    /// The site as its editors wrote it, at every build: what was found is not recalled.
    Site(fn(&Context<'_>) -> Vec<Finding>),
    /// An entry, its facts and the words of all its editions.
    Entry(fn(&Entry, &Background<'_>) -> Vec<Finding>),
    /// The words of an entry in one edition, sentence by sentence.
    Text(fn(&Text<'_>) -> Vec<Finding>),
    /// A passage of the words of an entry, as its editor wrote it.
    Passage(fn(&Passage<'_>, &Background<'_>) -> Vec<Finding>),
    /// A picture and its alternative text, in the sources and on any finished page.
    Picture(fn(&Picture<'_>) -> Option<Finding>),
    /// A finished page, whoever made it.
    Page(fn(&Page<'_>) -> Vec<Finding>),
    /// All the finished pages that were given at once. A site's own pages are planned together, and need it not.
    Together(fn(&[Summary]) -> Vec<Finding>),
    /// Both, for the same fault: on the pages of a site it is told only when its sources did not show it.
    Both(fn(&Context<'_>) -> Vec<Finding>, fn(&Page<'_>) -> Vec<Finding>),
    /// The same, entry by entry.
    EntryAndPage(fn(&Entry, &Background<'_>) -> Vec<Finding>, fn(&Page<'_>) -> Vec<Finding>),
    /// The same, passage by passage.
    PassageAndPage(fn(&Passage<'_>, &Background<'_>) -> Vec<Finding>, fn(&Page<'_>) -> Vec<Finding>),
    /// The same, text by text.
    TextAndPage(fn(&Text<'_>) -> Vec<Finding>, fn(&Page<'_>) -> Vec<Finding>),
}

/// What a rule on the sources may look at.
pub struct Context<'a> {
    /// The site.
    pub site: &'a Site,
    /// The files that it was read from.
    pub sources: &'a Sources,
    /// The day that it is checked for: what is past on it has expired.
    pub as_of: Date,
    passages: OnceLock<Vec<Passage<'a>>>,
    background: OnceLock<Background<'a>>,
}

impl<'a> Context<'a> {
    /// A site of which nothing has been gathered yet.
    pub fn new(site: &'a Site, sources: &'a Sources, as_of: Date) -> Self {
        Self { site, sources, as_of, passages: OnceLock::new(), background: OnceLock::new() }
    }

    /// All passages of the site, in the order of entries and editions; gathered once.
    pub fn passages(&self) -> &[Passage<'a>] {
        self.passages.get_or_init(|| passages(self.site))
    }

    /// What its texts stand among; gathered once.
    pub fn background(&self) -> &Background<'a> {
        self.background.get_or_init(|| Background::of(self.site, self.sources))
    }

    /// A limit of a rule as this site sets it.
    pub fn limit(&self, rule: &Rule, name: &str) -> u32 {
        limit(&self.site.settings.checks, rule, name)
    }
}

impl Background<'_> {
    /// A limit of a rule as this site sets it.
    pub fn limit(&self, rule: &Rule, name: &str) -> u32 {
        limit(&self.settings.checks, rule, name)
    }
}

impl Page<'_> {
    /// A limit of a rule as this site sets it.
    pub fn limit(&self, rule: &Rule, name: &str) -> u32 {
        limit(self.checks, rule, name)
    }
}

impl Picture<'_> {
    /// A limit of a rule as this site sets it.
    pub fn limit(&self, rule: &Rule, name: &str) -> u32 {
        limit(self.checks, rule, name)
    }
}

impl Text<'_> {
    /// A limit of a rule as this site sets it, for what is measured.
    pub fn measure(&self, rule: &Rule, name: &str) -> u32 {
        self.background.limit(rule, name)
    }

    /// A limit of a rule as this site sets it, for what is counted.
    pub fn limit(&self, rule: &Rule, name: &str) -> usize {
        usize::try_from(self.measure(rule, name)).unwrap_or(usize::MAX)
    }

    /// The limit for its language (`most-letters-en`) where the rule has one, otherwise for all (`most-letters`).
    pub fn limit_by_language(&self, rule: &Rule, name: &str) -> usize {
        let own = format!("{name}-{}", self.language());
        let has_own = rule.limits.iter().any(|limit| limit.name == own);
        self.limit(rule, if has_own { &own } else { name })
    }
}

fn limit(checks: &Checks, rule: &Rule, name: &str) -> u32 {
    let default = || rule.limits.iter().find(|limit| limit.name == name).map_or(0, |limit| limit.default);
    checks.of(rule.code.id, rule.code.name).and_then(|setting| setting.limit(name)).unwrap_or_else(default)
}

/// A fault, and the same mended. Each is laid over a small site or page in which no rule finds anything.
pub struct Example {
    /// What the rule finds fault with, once.
    pub bad: Input,
    /// The text that the finding underlines; empty for a finding about a whole file.
    pub found: &'static str,
    /// What no rule finds fault with.
    pub good: Input,
}

/// What an example is made of.
pub enum Input {
    /// Files of a site, by path. The finding is in the last of them.
    Site(&'static [(&'static str, &'static str)]),
    /// The running text of a page, after the tag of its edition (`sv`, `sv-simple`, `en`, `ar`).
    Prose(&'static str, &'static str),
    /// The alternative text of a picture, after the tag of its edition.
    Alt(&'static str, &'static str),
    /// A whole HTML document when it begins with `<!doctype` or `<html`, otherwise what stands in a page's `<main>`
    /// under its heading.
    Html(&'static str),
    /// Whole HTML documents, by the names of their files. The finding is in the last of them.
    Pages(&'static [(&'static str, &'static str)]),
}
