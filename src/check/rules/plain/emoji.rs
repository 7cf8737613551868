//! PLAIN013: words are said in words, not in emoji.

use std::ops::Range;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::page_text::{Piece, place};
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::check::text::{Measured, Text};
use crate::dom::Node;
use crate::language::is_letter;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "PLAIN013", name: "emoji", severity: Severity::Warning },
    act: &[],
    basis: "Screen readers say their English or long names; WCAG 2.2, H86; pictograms are there for it",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Prose("sv", "📞 oss när du vill."),
            found: "📞",
            good: Input::Prose("sv", "Ring oss när du vill. Nästa steg → här. © Byn ✓"),
        },
        Example {
            bad: Input::Html("<p lang=\"en\">If your 🏠 is not safe, call us.</p>"),
            found: "🏠",
            good: Input::Html(
                "<p><span aria-hidden=\"true\">📞</span> Vi svarar. 😊 Du kan chatta också <span role=\"img\" aria-label=\"när du vill\">🕐</span> med oss.</p>",
            ),
        },
    ],
    look: Look::TextAndPage(find, find_on_page),
};

fn find(text: &Text<'_>) -> Vec<Finding> {
    text.passages.iter().flat_map(of_passage).collect()
}

/// The first run of emoji of a passage.
fn of_passage(passage: &Measured<'_>) -> Option<Finding> {
    let range = first_run(&passage.line.text, 0)?;
    Some(Finding::at(&RULE.code, passage.line.span(&range)).with("emoji", passage.line.get(&range)))
}

/// The first run of emoji from a place on.
fn first_run(text: &str, from: usize) -> Option<Range<usize>> {
    let text = text.get(from..)?;
    // In UTF-8 all of them, and what asks for colour, begin with a byte that letters and marks of most scripts have not.
    if text.bytes().all(|byte| byte < LEAST_BYTE) {
        return None;
    }
    let asks = text.contains(COLOUR);
    let (start, _) = text.char_indices().find(|(at, c)| is_emoji(*c) || asks && asks_for_colour(text, *at, *c))?;
    let rest = text.get(start..)?;
    let length: usize = rest
        .chars()
        .take_while(|c| is_emoji(*c) || is_joiner(*c) || *c == rest.chars().next().unwrap_or_default())
        .map(char::len_utf8)
        .sum();
    let start = start.saturating_add(from);
    Some(start..start.saturating_add(length))
}

/// On a finished page, only one that stands where a word is missing: one beside the words is an ornament.
fn find_on_page(page: &Page<'_>) -> Vec<Finding> {
    page.blocks().iter().filter(|piece| first_run(&piece.text, 0).is_some()).filter_map(of_piece).collect()
}

fn of_piece(piece: &Piece<'_>) -> Option<Finding> {
    let runs: Vec<Node<'_>> = piece.runs().collect();
    let whole: String = runs.iter().map(|run| run.own_text()).collect();
    let mut start = 0_usize;
    for run in runs {
        let text = run.own_text();
        // What is pressed begins anew: `📞 ring 💬 chatta` are two links.
        let is_pressed = run.ancestors().any(|node| node.has_role(&["link", "button"]));
        let (line, offset) = if is_pressed { (text, 0) } else { (whole.as_str(), start) };
        let mut from = 0;
        while let Some(emoji) = first_run(text, from) {
            let (before, after) = (offset.saturating_add(emoji.start), offset.saturating_add(emoji.end));
            let words = text.get(emoji.clone())?;
            if stands_for_word(line.get(..before)?, words, line.get(after..)?) {
                return Some(Finding::at(&RULE.code, place(run, words)).with("emoji", words));
            }
            from = emoji.end;
        }
        start = start.saturating_add(text.len());
    }
    None
}

/// Whether a sentence goes on after an emoji that it had begun before, or begins with it. A flag stands for a country, and
/// a face or a greeting for no word.
fn stands_for_word(before: &str, emoji: &str, after: &str) -> bool {
    let (before, after) = (before.trim_end(), after.trim());
    let next = after.chars().next().filter(|c| is_letter(*c) && !c.is_uppercase());
    let goes_on = next.is_some() && before.ends_with(|c: char| is_letter(c) || c == ',' || c == '،');
    let begins = before.is_empty() && next.is_some_and(char::is_lowercase) && after.ends_with(['.', '!', '?']);
    let is_no_word = emoji
        .starts_with(|c| matches!(u32::from(c), 0x1F1E6..=0x1F1FF | 0x1F44B | 0x1F600..=0x1F64F | 0x1F910..=0x1F92F | 0x1F970..=0x1F97A));
    !is_no_word && (goes_on || begins && after.split_whitespace().count() >= 3)
}

/// The first byte of U+2000, which is before all of them.
const LEAST_BYTE: u8 = 0xe2;

/// Pictures that are shown in colour by themselves. Arrows, ticks and signs of trade are letters, and so are letters in
/// circles and squares.
fn is_emoji(c: char) -> bool {
    matches!(u32::from(c), 0x1F000..=0x1F0FF | 0x1F16A..=0x1FAFF | 0x2600..=0x2604 | 0x260E | 0x2614..=0x2615 | 0x2648..=0x2653 | 0x26A0..=0x26FF | 0x2705 | 0x274C | 0x2753..=0x2757 | 0x2763..=0x2764)
}

/// Asks for the coloured form of the sign before it (Unicode Technical Standard #51, variation selector 16).
const COLOUR: char = '\u{fe0f}';

fn asks_for_colour(text: &str, at: usize, c: char) -> bool {
    let after = text.get(at.saturating_add(c.len_utf8())..).unwrap_or_default();
    after.starts_with(COLOUR) && !c.is_ascii()
}

fn is_joiner(c: char) -> bool {
    matches!(u32::from(c), 0xFE0F | 0x200D | 0xE0020..=0xE007F)
}

#[cfg(test)]
mod tests {
    use super::stands_for_word;

    #[test]
    fn ornaments_flags_and_faces_stand_for_no_word() {
        for (before, emoji, after) in [("If your ", "🏠", " is not safe"), ("", "📞", " oss när du vill."), ("إذا كان ", "🏠", " غير آمن")]
        {
            assert!(stands_for_word(before, emoji, after), "{before}{emoji}{after}");
        }
        for (before, emoji, after) in [
            ("", "📞", " Ring oss."),
            ("", "📞", " telefon"),
            ("Vi svarar. ", "🎉", " Välkommen"),
            ("Vi ses ", "🏠", "."),
            ("Hej ", "👋", " jag heter Ek"),
            ("svenska ", "🇬🇧", " english"),
            ("tel. ", "📞", " 08-12"),
        ] {
            assert!(!stands_for_word(before, emoji, after), "{before}{emoji}{after}");
        }
    }
}
