//! STYLE015: what readers are told stands on the page, and not in its style.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::style::{blocks, meant};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "STYLE015", name: "words-in-style", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 1.3.1; F87",
    limits: &[],
    examples: &[Example {
        bad: Input::Html(
            "<!doctype html>\n<html lang=\"sv\">\n<head><meta charset=\"utf-8\"><title>Byn</title>\n<style>\n.tid::after { content: \" Stängt i dag\" }\n</style></head>\n<body><main><h1>Byn</h1>\n<p class=\"tid\">Måndag 9–16.</p>\n</main></body>\n</html>\n",
        ),
        found: "\" Stängt i dag\"",
        good: Input::Html(
            "<!doctype html>\n<html lang=\"sv\">\n<head><meta charset=\"utf-8\"><title>Byn</title>\n<style>\n.tid::before { content: \"→ \" } .tid::after { content: \" (\" attr(title) \")\" } q::before { content: open-quote }\n@media print { a::after { content: \" se även webbplatsen\" } }\n</style></head>\n<body><main><h1>Byn</h1>\n<p class=\"tid\">Måndag 9–16. Stängt i dag.</p>\n</main></body>\n</html>\n",
        ),
    }],
    look: Look::Page(find),
};

/// With fewer letters in a row it is a sign: of a list, of an icon's font.
const LEAST_LETTERS: usize = 3;
/// Hostile sheets have more of them than any page needs.
const MOST_RULES: usize = 100;

/// Only where the style means something on the page. What stands after a stroke is there to be read aloud (CSS Generated
/// Content Module Level 3).
fn find(page: &Page<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for sheet in page.document.style_sheets().iter().filter(|sheet| !sheet.media.contains("print") && sheet.text.contains("content")) {
        let blocks = blocks(&sheet.text);
        let on_screen = blocks.iter().filter(|block| !block.conditions.iter().any(|condition| condition.contains("print")));
        let speaking = on_screen.filter_map(|block| {
            Some((block, block.declarations.iter().find(|declared| declared.name == "content" && has_words(&declared.value))?))
        });
        for (block, declared) in speaking.take(MOST_RULES) {
            let element = block
                .selector
                .split([','])
                .map(|part| part.split("::").next().unwrap_or_default().trim_end_matches(":before").trim_end_matches(":after"));
            let element: Vec<&str> = element.map(|part| if part.trim().is_empty() { "*" } else { part }).collect();
            if meant(page.document, &element.join(",")).into_iter().any(|node| node.is_visible()) {
                findings.push(Finding::at(&RULE.code, sheet.span(&declared.place)).with("words", words(&declared.value).trim()));
            }
        }
    }
    findings
}

/// What stands between quotation marks.
fn words(value: &str) -> String {
    let mark = if value.trim_start().starts_with('\'') { '\'' } else { '"' };
    value.split(mark).skip(1).step_by(2).collect()
}

fn has_words(value: &str) -> bool {
    let said = words(value);
    let longest = said.split(|letter: char| !letter.is_alphabetic()).map(|word| word.chars().count()).max().unwrap_or_default();
    longest >= LEAST_LETTERS && !value.contains('/') && !said.contains('\\')
}
