//! SITE031: titles, summaries and other words that stand in links and lists are plain text; a link in one would be shown as typed.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::Located;
use crate::check::rule::{Background, Example, Input, Look, Rule};
use crate::model::common::Words;
use crate::model::{Entry, Extra};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "SITE031", name: "markup-in-plain-text", severity: Severity::Error },
    act: &[],
    basis: "A title stands in the browser's tab, in lists and in links, where no link can stand",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[("content/pages/start/sv.md", "---\ntitle: Hjälp\nsummary: \"Läs om [skydd](page:start).\"\n---\n")]),
        found: "\"Läs om [skydd](page:start).\"",
        good: Input::Site(&[("content/pages/start/sv.md", "---\ntitle: Hjälp\nsummary: Läs om skydd (och annat) [här nere].\n---\n")]),
    }],
    look: Look::Entry(find),
};

fn find(entry: &Entry, _: &Background<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (_, words) in entry.words.iter() {
        for text in plain_texts(words).into_iter().filter(|text| has_link(text)) {
            findings.push(Finding::at(&RULE.code, text.span).with("text", text.as_str()));
        }
    }
    findings
}

/// The words of an entry that are shown as they are written.
fn plain_texts(words: &Words) -> Vec<&Located<String>> {
    let mut texts: Vec<&Located<String>> = vec![&words.title];
    texts.extend(words.summary.iter().chain(&words.discreet_title));
    match &words.extra {
        Extra::Audience(extra) => texts.extend(extra.door.iter().chain(&extra.label)),
        Extra::Definition(extra) => texts.extend(extra.synonyms.iter().chain(&extra.avoid)),
        Extra::Picture(extra) => texts.extend(extra.alt.iter().chain(&extra.caption)),
        Extra::Plan(extra) => {
            texts.extend(extra.areas.iter().map(|(_, area)| &area.title));
            texts.extend(extra.actions.iter().map(|(_, action)| &action.what));
        }
        Extra::Posts(extra) => texts.extend(extra.alt.iter().chain(&extra.hashtags)),
        Extra::None | Extra::Service(_) => {}
    }
    texts
}

/// Whether the text has a link or a picture of Markdown in it, or one of our own in angle brackets.
fn has_link(text: &str) -> bool {
    let in_brackets = text.split('<').skip(1).filter_map(|rest| rest.split_once('>')).map(|(inside, _)| inside);
    let is_ours = |inside: &str| {
        inside.split_once(':').is_some_and(|(scheme, _)| scheme.bytes().all(|b| b.is_ascii_lowercase()) && !scheme.is_empty())
    };
    text.contains("](") || in_brackets.into_iter().any(is_ours)
}
