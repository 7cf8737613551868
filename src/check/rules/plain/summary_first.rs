//! PLAIN005: a long page says first, in a few words, what it says.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Limit, Look, Rule};
use crate::check::text::{Measured, Text};
use crate::model::entry::Kind;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "PLAIN005", name: "summary-first", severity: Severity::Warning },
    act: &[],
    basis: "Webbriktlinjer R10; ISO 24495-1: readers find what they need; the most important first",
    limits: &[Limit { name: "fewest-words", default: 150 }, Limit { name: "most-words", default: 60 }],
    examples: &[Example {
        bad: Input::Site(&[(
            "content/pages/start/sv.md",
            "---\ntitle: Start\nsummary: Här får du svar när du ringer. Vi svarar alla som ringer och alla som skriver till oss, när som helst på dygnet.\n---\n\nRing oss om du vill prata. Du får prata om vad du vill. Du väljer själv om du säger ditt namn.\n",
        )]),
        found: "Här får du svar när du ringer. Vi svarar alla som ringer och alla som skriver till oss, när som helst på dygnet.",
        good: Input::Site(&[(
            "content/pages/start/sv.md",
            "---\ntitle: Start\nsummary: Vi svarar alla.\n---\n\nRing oss om du vill prata. Du får prata om vad du vill. Du väljer själv om du säger ditt namn.\n",
        )]),
    }],
    look: Look::Text(find),
};

/// Kinds whose pages are read from the top.
const READ_FROM_TOP: [Kind; 4] = [Kind::Page, Kind::Service, Kind::Audience, Kind::Form];

/// A body shorter than this has nothing to sum up.
const A_FEW_WORDS: usize = 20;

fn find(text: &Text<'_>) -> Vec<Finding> {
    if !READ_FROM_TOP.contains(&text.entry.key.kind) || !text.is_countable() {
        return Vec::new();
    }
    let count = |passages: &mut dyn Iterator<Item = &Measured<'_>>| passages.map(|passage| passage.words().count()).sum::<usize>();
    let body = count(&mut text.body());
    let Some(summary) = &text.words.summary else {
        let finding = Finding::at(&RULE.code, text.title_span()).with("fault", "missing").with("count", body.to_string());
        return if body >= text.limit(&RULE, "fewest-words") { vec![finding] } else { Vec::new() };
    };
    let words = count(&mut text.prose()).saturating_sub(body);
    // A page of a line or two may say all there is to say in its summary.
    let is_as_long = words >= body && body >= A_FEW_WORDS;
    let fault = if words > text.limit(&RULE, "most-words") { Some("long") } else { is_as_long.then_some("as-long") };
    let found = fault.map(|fault| Finding::at(&RULE.code, summary.span).with("fault", fault).with("count", words.to_string()));
    found.into_iter().collect()
}
