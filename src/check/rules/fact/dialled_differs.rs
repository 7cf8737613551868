//! FACT014: the number that is dialled is the number that is shown.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Background, Example, Input, Look, Page, Rule};
use crate::check::services::{channels, dialled};
use crate::language::digits::digit;
use crate::model::Entry;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "FACT014", name: "dialled-number-differs", severity: Severity::Error },
    act: &[],
    basis: "RFC 3966 and ITU-T E.164: a link that calls another number than it shows leads the caller astray",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Site(&[(
                "content/services/larm/facts.yaml",
                "kind: helpline\nchannels:\n  - {type: phone, value: 0980-319 200, e164: \"+46980319201\", spoken: {sv: \"noll nio åtta noll, tre ett nio, två noll noll\"}}\nverified: {date: 2026-11-01, method: called}\n",
            )]),
            found: "\"+46980319201\"",
            good: Input::Site(&[(
                "content/services/larm/facts.yaml",
                "kind: helpline\nchannels:\n  - {type: phone, value: 0980-319 200, e164: \"+46980319200\", spoken: {sv: \"noll nio åtta noll, tre ett nio, två noll noll\"}}\nverified: {date: 2026-11-01, method: called}\n",
            )]),
        },
        Example {
            bad: Input::Html("<p>Ring <a href=\"tel:+46980319201\">0980-319 200</a>.</p>"),
            found: "tel:+46980319201",
            good: Input::Html(
                "<p>Ring <a href=\"tel:+46980319200\">0980-319 200</a>, <a href=\"tel:112\">112</a> eller <a href=\"tel:+46980319200\">byn</a>, anknytning <a href=\"tel:+46980319200\">0980-319 200/12</a>.</p>",
            ),
        },
        Example {
            bad: Input::Html("<p lang=\"ar\" dir=\"rtl\"><a href=\"tel:+46980319200\"><bdi dir=\"ltr\">٠٩٨٠ ٣١٩ ٢٠١</bdi></a></p>"),
            found: "tel:+46980319200",
            good: Input::Html("<p lang=\"ar\" dir=\"rtl\"><a href=\"tel:+46980319200\"><bdi dir=\"ltr\">٠٩٨٠ ٣١٩ ٢٠٠</bdi></a></p>"),
        },
    ],
    look: Look::EntryAndPage(find, find_on_page),
};

fn find(entry: &Entry, _: &Background<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for channel in channels(entry) {
        let Some(e164) = &channel.e164 else { continue };
        if !is_same(&channel.value, &e164.0) {
            let finding = Finding::at(&RULE.code, e164.span).with("dialled", e164.0.as_str());
            findings.push(finding.with("number", channel.value.as_str()).with("entry", entry.key.to_string()));
        }
    }
    findings
}

/// Whether a number as it is shown and one that is called are the same; so is what shows no digit.
fn is_same(shown: &str, called: &str) -> bool {
    let (shown, called) = (dialled(shown), dialled(called));
    // A number of another country is written there with a prefix that its international form lacks.
    let significant = shown.trim_start_matches('0');
    let is_of_abroad = !called.starts_with('0') && !significant.is_empty() && called.ends_with(significant);
    // Short numbers have an international form of their own, with the country's code before them.
    let is_short = shown.len() <= 6 && called.trim_start_matches('0') == shown;
    shown.is_empty() || called == shown || is_of_abroad || is_short
}

/// Fewer digits are a part of a name, or of when somebody answers: `24/7`.
const FEWEST_DIGITS: usize = 3;

/// Of several numbers in the words of a link, one is enough.
fn find_on_page(page: &Page<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for link in page.links() {
        let Some(called) = link.attr("href").and_then(|address| address.trim().strip_prefix("tel:")) else { continue };
        let called = called.split(';').next().unwrap_or_default();
        let text = link.text();
        let shown = numbers(&text);
        // The word that a number spells, or one in another country's digits, cannot be compared.
        let is_comparable = dialled(called).len() >= FEWEST_DIGITS && !shown.is_empty();
        if is_comparable && !shown.iter().any(|shown| is_same(shown, called) || goes_on(shown, called)) {
            let finding = Finding::at(&RULE.code, link.attr_span("href")).with("dialled", called);
            findings.push(finding.with("number", shown.join(", ")));
        }
    }
    findings
}

/// Whether one goes on where the other ends: an extension, or letters for digits (`0800-FLOWERS`).
fn goes_on(shown: &str, called: &str) -> bool {
    let (shown, called) = (dialled(shown), dialled(called));
    shown.starts_with(&called) || called.starts_with(&shown)
}

/// The numbers in a text that may be dialled: digits with the signs that are put between them.
fn numbers(text: &str) -> Vec<String> {
    let text = text.replace("(0)", "");
    let is_part =
        |sign: char| digit(sign).is_some() || sign.is_whitespace() || matches!(sign, '+' | '-' | '‑' | '–' | '(' | ')' | '.' | '/');
    let parts = text.split(|sign: char| !is_part(sign)).map(str::trim);
    parts.filter(|part| part.chars().filter_map(digit).count() >= FEWEST_DIGITS).map(str::to_owned).collect()
}
