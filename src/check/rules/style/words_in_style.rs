//! STYLE015: what readers are told stands on the page, and not in its style.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::style::{meant, on_screen};

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
    let speaking = on_screen(page.document, "content").filter_map(|(sheet, block)| {
        let declared = block.declarations.iter().find(|declared| declared.name == "content" && has_words(&declared.value))?;
        Some((sheet.span(&declared.place), words(&declared.value), elements(&block.selector)))
    });
    let is_seen = |selector: &str| meant(page.document, selector).into_iter().any(|node| node.is_visible());
    let seen = speaking.take(MOST_RULES).filter(|(_, _, selector)| is_seen(selector));
    seen.map(|(span, words, _)| Finding::at(&RULE.code, span).with("words", words.trim())).collect()
}

/// The elements that words are added to, by the selectors without the places before and after them.
fn elements(selector: &str) -> String {
    let bare = selector.split(',').map(|part| part.split("::").next().unwrap_or_default());
    let bare = bare.map(|part| part.trim_end_matches(":before").trim_end_matches(":after"));
    bare.map(|part| if part.trim().is_empty() { "*" } else { part }).collect::<Vec<_>>().join(",")
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
