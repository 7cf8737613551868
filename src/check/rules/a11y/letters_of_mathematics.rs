//! A11Y082: a text is written in letters, and not in signs of mathematics that look like bold ones.

use std::ops::Range;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::background::Background;
use crate::check::page_text::place;
use crate::check::passages::Passage;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::language::{Script, script_of};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y082", name: "letters-of-mathematics", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 1.3.1; Unicode Technical Report #25, 2.2: the mathematical letters are not for styling text",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Prose("sv", "𝗗𝗲𝘁 𝗮̈𝗿 inte ditt fel."),
            found: "𝗗𝗲𝘁 𝗮̈𝗿",
            good: Input::Prose("sv", "**Det är** inte ditt fel."),
        },
        Example {
            bad: Input::Html("<p lang=\"en\">You are ⓝⓞⓣ to blame.</p>"),
            found: "ⓝⓞⓣ",
            good: Input::Html(
                "<p lang=\"en\">You are <strong>not</strong> to blame. 𝐸 = 𝑚𝑐². Steps ⒶⒷⒸ.</p><p lang=\"ja\">ＤＶ相談ナビ、ＳＯＳ</p>",
            ),
        },
    ],
    look: Look::PassageAndPage(find_in_sources, find_on_page),
};

/// Fewer letters in a row are a quantity, or a number in a circle.
const LEAST: usize = 3;
/// Where there are signs of a formula.
const LEAST_IN_FORMULA: usize = 5;

/// Letters that are made to look another way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Mathematical,
    Wide,
    Enclosed,
}

fn find_in_sources(passage: &Passage<'_>, background: &Background<'_>) -> Vec<Finding> {
    let told = |words| Finding::at(&RULE.code, passage.place(background.sources, words)).with("words", words);
    disguised(&passage.text).map(told).into_iter().collect()
}

fn find_on_page(page: &Page<'_>) -> Vec<Finding> {
    let pieces = page.blocks().iter().filter(|piece| disguised(&piece.text).is_some());
    let found = pieces.filter_map(|piece| piece.runs().find_map(|run| Some((run, disguised(run.own_text())?))));
    found.map(|(run, words)| Finding::at(&RULE.code, place(run, words)).with("words", words)).collect()
}

/// The first words of a text that are written so.
fn disguised(text: &str) -> Option<&str> {
    // Their first bytes in UTF-8; most texts have none of them.
    if !text.bytes().any(|byte| matches!(byte, 0xe2 | 0xef | 0xf0)) {
        return None;
    }
    let mut found: Option<(Kind, Range<usize>)> = None;
    let mut row: Vec<char> = Vec::new();
    let mut is_enough = false;
    let least = if text.contains(['=', '+', '×', '÷', '≤', '≥', '∈', '∑', '∫', '√', '∂', '∞']) {
        LEAST_IN_FORMULA
    } else {
        LEAST
    };
    for (at, letter) in text.char_indices() {
        let end = at.saturating_add(letter.len_utf8());
        match (&mut found, kind(letter)) {
            (Some((known, range)), Some(own)) if *known == own => {
                range.end = end;
                row.push(letter);
                is_enough |= row.len() >= least && !is_alphabet(&row);
            }
            // Marks over letters, spaces and stops are part of what is said.
            (Some((_, range)), None) if !letter.is_alphanumeric() => {
                if is_mark(letter) {
                    range.end = end;
                } else {
                    row.clear();
                }
            }
            _ if is_enough => break,
            (_, own) => {
                found = own.map(|own| (own, at..end));
                row = own.map(|_| letter).into_iter().collect();
            }
        }
    }
    let (kind, range) = found.filter(|_| is_enough)?;
    (kind != Kind::Wide || !has_wide_script(text)).then(|| text.get(range))?
}

fn kind(letter: char) -> Option<Kind> {
    match u32::from(letter) {
        // Some of the italic, script and black letters stand among the letterlike signs.
        0x1D400..=0x1D7CB | 0x210A..=0x2115 | 0x2119..=0x211D | 0x2124 | 0x2128..=0x2134 => Some(Kind::Mathematical),
        0xFF21..=0xFF3A | 0xFF41..=0xFF5A => Some(Kind::Wide),
        0x249C..=0x24E9 | 0x1F110..=0x1F169 => Some(Kind::Enclosed),
        _ => None,
    }
}

fn is_mark(letter: char) -> bool {
    matches!(u32::from(letter), 0x300..=0x36F)
}

/// Whether letters only count: Ⓐ, Ⓑ, Ⓒ.
fn is_alphabet(row: &[char]) -> bool {
    row.iter().zip(row.iter().skip(1)).all(|(one, next)| u32::from(*one).checked_add(1) == Some(u32::from(*next)))
}

/// Chinese, Japanese and Korean write Latin letters as wide as their own.
fn has_wide_script(text: &str) -> bool {
    text.chars().filter_map(script_of).any(|script| matches!(script, Script::Han | Script::Kana | Script::Hangul))
}

#[cfg(test)]
mod tests {
    use super::disguised;

    #[test]
    fn formulas_and_numbers_in_circles_are_left_alone() {
        assert_eq!(disguised("𝗬𝗼𝘂 𝗮𝗿𝗲, 𝗻𝗼𝘁. You decide."), Some("𝗬𝗼𝘂 𝗮𝗿𝗲, 𝗻𝗼𝘁"));
        assert_eq!(disguised("Ring ｏｓｓ nu"), Some("ｏｓｓ"));
        assert_eq!(disguised("Hej 𝓱𝓳𝓪̈𝓵𝓹 och 𝐱"), Some("𝓱𝓳𝓪̈𝓵𝓹"));
        for fine in ["där 𝑎𝑏𝑐 = 𝑥", "ＳＯＳ電話", "Steg ⒶⒷⒸ", "ℝ och ℤ", "① ② ③", "– ”citat” … 📞", "🇸🇪 🇫🇮", "𝑥 𝑦 𝑧"]
        {
            assert_eq!(disguised(fine), None, "{fine}");
        }
    }
}
