//! I18N012: a message is words; what looks like HTML in it is shown as it is typed.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::Span;
use crate::check::locales::of_project;
use crate::check::rule::{Context, Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "I18N012", name: "message-markup", severity: Severity::Warning },
    act: &[],
    basis: "Messages are escaped, since they also stand in titles and are read aloud",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[("locales/sv-simple/interface.ftl", "traces = Vi använder <b>inga kakor.\n")]),
        found: "<b>",
        good: Input::Site(&[("locales/sv-simple/interface.ftl", "traces = Vi & alla andra använder färre än 3 kakor.\n")]),
    }],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for message in of_project(context.sources).into_iter().flat_map(|locale| locale.messages) {
        let Some(text) = context.sources.file(message.span.file).map(|file| file.text()) else { continue };
        for mark in message.words.iter().filter_map(|words| markup(words)) {
            // The words stand as they are in the file, somewhere behind the id.
            let start = text.get(message.span.start..).and_then(|rest| rest.find(mark)).map(|at| message.span.start.saturating_add(at));
            let span = start.map_or(message.span, |start| Span { start, end: start.saturating_add(mark.len()), ..message.span });
            findings.push(Finding::at(&RULE.code, span).with("markup", mark));
        }
    }
    findings
}

/// The first tag or entity in a text.
fn markup(words: &str) -> Option<&str> {
    let tags = words.match_indices('<').filter_map(|(at, _)| {
        let rest = words.get(at..)?;
        let is_tag = rest.trim_start_matches(['<', '/']).starts_with(|letter: char| letter.is_ascii_alphabetic());
        rest.find('>').filter(|_| is_tag).and_then(|end| rest.get(..=end))
    });
    let entities = words.match_indices('&').filter_map(|(at, _)| {
        let rest = words.get(at..)?;
        let name = rest.get(1..rest.find(';')?)?;
        let is_entity = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'#');
        rest.get(..=rest.find(';')?).filter(|_| is_entity)
    });
    tags.chain(entities).next()
}
