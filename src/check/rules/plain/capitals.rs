//! PLAIN012: words are not written in capitals alone.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::page_text::{Piece, place};
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::check::text::Text;
use crate::dom::single_spaced;
use crate::language::capitals::shouted_row;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "PLAIN012", name: "all-capitals", severity: Severity::Warning },
    act: &[],
    basis: "Myndigheternas skrivregler; capitals are slower to read and are spelled out by some screen readers",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Prose("sv", "Du får ALDRIG veta vem som ringer."),
            found: "ALDRIG",
            good: Input::Prose("sv", "Du får aldrig veta vem som ringer. Skicka ett SMS."),
        },
        Example {
            bad: Input::Html("<p lang=\"en\">Please note: YOU CAN ALWAYS CALL US, day and night.</p>"),
            found: "YOU CAN ALWAYS CALL US",
            good: Input::Html(
                "<p style=\"text-transform: uppercase\">Vi finns här för dig.</p><p>BRIS, SOS, LSS och UNICEF hjälper dig.</p>",
            ),
        },
    ],
    look: Look::TextAndPage(find, find_on_page),
};

fn find(text: &Text<'_>) -> Vec<Finding> {
    if text.is_easy() { Vec::new() } else { text.shouted_words(&RULE) }
}

/// Parts of a page where names stand in capitals, as on a sign.
const SIGNS: [&str; 3] = ["banner", "navigation", "contentinfo"];

/// Only several words in a row: whether a single one is an abbreviation or a name, nothing on a page tells. Of an easy
/// text, another rule says it.
fn find_on_page(page: &Page<'_>) -> Vec<Finding> {
    let is_told = |piece: &&Piece<'_>| !piece.language.ends_with("-simple") && !piece.element.is("title");
    page.blocks().iter().filter(is_told).filter_map(of_piece).collect()
}

fn of_piece(piece: &Piece<'_>) -> Option<Finding> {
    let words = shouted_row(&piece.text)?;
    let block = piece.element;
    let is_sign = block.inclusive_ancestors().any(|node| node.has_role(&SIGNS) || node.is("address"));
    if is_sign || !block.is_exposed() {
        return None;
    }
    let mut runs = piece.runs();
    let span = runs.find(|run| single_spaced(run.own_text()).contains(words)).map_or_else(|| block.text_span(), |run| place(run, words));
    Some(Finding::at(&RULE.code, span).with("word", words))
}
