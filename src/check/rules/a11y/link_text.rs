//! A11Y001: the words of a link say where it leads, also when they are heard alone.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::link_words::says_nothing;
use crate::check::picture::wording::normal;
use crate::check::rule::{Background, Example, Input, Look, Page, Rule};
use crate::model::Entry;
use crate::model::doc::{Inline, plain_text};
use crate::model::link::Target;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y001", name: "link-text", severity: Severity::Error },
    act: &["aizyf1", "5effbb"],
    basis: "WCAG 2.2, 2.4.4 and 2.4.9; webbriktlinjer R5",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Site(&[(
                "content/pages/start/sv.md",
                "---\ntitle: Hjälp\nsummary: Här finns hjälp.\n---\n\n[Läs mer](page:start) om det.\n",
            )]),
            found: "Läs mer",
            good: Input::Site(&[(
                "content/pages/start/sv.md",
                "---\ntitle: Hjälp\nsummary: Här finns hjälp.\n---\n\n[Läs mer om skydd](page:start), eller <page:start>.\n",
            )]),
        },
        Example {
            bad: Input::Html("<p>Se <a href=\"/hamn/\">här</a>.</p>"),
            found: "här",
            good: Input::Html("<p>Se <a href=\"/hamn/\">byns hamn</a>.</p>"),
        },
    ],
    look: Look::EntryAndPage(find_in_sources, find_on_page),
};

fn find_in_sources(entry: &Entry, _: &Background<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (edition, words) in entry.words.iter() {
        words.each_inline(&mut |inline| {
            let Inline::Link(link) = inline else { return };
            let text = plain_text(&link.words);
            if !matches!(link.target, Target::Phone(_)) && says_nothing(edition.tag(), &text) {
                findings.push(Finding::at(&RULE.code, link.words_span).with("words", normal(&text)));
            }
        });
    }
    findings
}

/// A picture that is all that a link has is told of by the rules on pictures, and a number to call says what it is.
fn find_on_page(page: &Page<'_>) -> Vec<Finding> {
    let links = page.links().iter().filter(|link| !link.attr("href").unwrap_or_default().starts_with("tel:"));
    links
        .filter(|link| says_nothing(link.language(), link.accessible_name()) && !link.text().is_empty())
        .map(|link| Finding::at(&RULE.code, link.text_span()).with("words", normal(link.accessible_name())))
        .collect()
}
