//! PLAIN013: words are said in words, not in emoji.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Rule};
use crate::check::text::{Measured, Text};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "PLAIN013", name: "emoji", severity: Severity::Warning },
    act: &[],
    basis: "Screen readers say their English or long names; WCAG 2.2, H86; pictograms are there for it",
    limits: &[],
    examples: &[Example {
        bad: Input::Prose("sv", "📞 oss när du vill."),
        found: "📞",
        good: Input::Prose("sv", "Ring oss när du vill. Nästa steg → här. © Byn ✓"),
    }],
    look: Look::Text(find),
};

fn find(text: &Text<'_>) -> Vec<Finding> {
    text.passages.iter().flat_map(of_passage).collect()
}

/// The first run of emoji of a passage.
fn of_passage(passage: &Measured<'_>) -> Option<Finding> {
    let text = &passage.line.text;
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
    let range = start..start.saturating_add(length);
    Some(Finding::at(&RULE.code, passage.line.span(&range)).with("emoji", passage.line.get(&range)))
}

/// The first byte of U+2000, which is before all of them.
const LEAST_BYTE: u8 = 0xe2;

/// Pictures that are shown in colour by themselves. Arrows, ticks and signs of trade are letters.
fn is_emoji(c: char) -> bool {
    matches!(u32::from(c), 0x1F000..=0x1FAFF | 0x2600..=0x2604 | 0x260E | 0x2614..=0x2615 | 0x2648..=0x2653 | 0x26A0..=0x26FF | 0x2705 | 0x274C | 0x2753..=0x2757 | 0x2763..=0x2764)
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
