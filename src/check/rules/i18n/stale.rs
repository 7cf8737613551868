//! I18N013: a translation says what its source says now.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::Span;
use crate::check::rule::{Background, Example, Input, Look, Rule};
use crate::model::Entry;
use crate::model::common::Words;
use crate::model::translation::standing::{Change, Standing};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "I18N013", name: "stale-translation", severity: Severity::Warning },
    act: &[],
    basis: "Språklagen (2009:600); webbriktlinjer R14 and R15; what was translated once is old exactly where people most need it",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[
            (
                "content/pages/start/translations.lock",
                "en sv title 251f784003e9 251f784003e9 2026-05-03\nen sv summary b7d30e138f2a ee205057d977 2026-05-03\n",
            ),
            ("content/pages/start/en.md", "---\ntitle: Start\nsummary: Here it begins.\n---\n"),
        ]),
        found: "Here it begins.",
        good: Input::Site(&[
            (
                "content/pages/start/translations.lock",
                "en sv title 251f784003e9 251f784003e9 2026-05-03\nen sv summary ac01f3e53ada ee205057d977 2026-05-03\n",
            ),
            ("content/pages/start/en.md", "---\ntitle: Start\nsummary: Here it begins.\n---\n"),
        ]),
    }],
    look: Look::Entry(find),
};

fn find(entry: &Entry, _: &Background<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (_, words) in entry.words.iter() {
        if let Some(standing) = &words.standing {
            of_words(entry, words, standing, &mut findings);
        }
    }
    findings
}

/// A finding for each piece that is behind and has a place; one for all that have none.
fn of_words(entry: &Entry, words: &Words, standing: &Standing, findings: &mut Vec<Finding>) {
    let finding = |change: Change, span: Span, since: jiff::civil::Date| {
        let finding = Finding::at(&RULE.code, span).with("entry", entry.key.to_string()).with("source", standing.source.tag());
        finding.with("change", change.as_str()).with("date", since.to_string())
    };
    let placed = standing.behind.iter().filter_map(|behind| Some(finding(behind.change, behind.words?, behind.since)));
    findings.extend(placed.map(|finding| finding.with("count", "1").with("form", "one")));
    let title = if words.title.value.is_empty() { Span::file(words.file) } else { words.title.span };
    for change in Change::ALL {
        let loose: Vec<_> = standing.behind.iter().filter(|behind| behind.words.is_none() && behind.change == *change).collect();
        if let Some(since) = loose.iter().map(|behind| behind.since).min() {
            let form = if loose.len() == 1 { "one" } else { "other" };
            findings.push(finding(*change, title, since).with("count", loose.len().to_string()).with("form", form));
        }
    }
}
