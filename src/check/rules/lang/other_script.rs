//! LANG023: words of another script are not left behind in a translation.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::Span;
use crate::check::background::Background;
use crate::check::page_text::place;
use crate::check::passages::Passage;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;
use crate::language::{Script, is_letter, mismatch, script_of, scripts_of_language};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "LANG023", name: "other-script", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 3.1.2; a translator overlooks what stands in another script",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Prose("ar", "اتصل بالخط الهاتفي stöd och hjälp إذا كنت بحاجة إليه."),
            found: "stöd och hjälp",
            good: Input::Prose("ar", "اتصل بمنظمة Bris أو Kvinnofridslinjen إذا كنت بحاجة إليها."),
        },
        Example {
            bad: Input::Prose("sv", "Ring till помощь женщинам om du vill."),
            found: "помощь женщинам",
            good: Input::Prose("sv", "Ring till oss om du vill."),
        },
        Example {
            bad: Input::Html("<p>Ring till помощь женщинам om du vill.</p>"),
            found: "помощь женщинам",
            good: Input::Html("<p>Ring till <span lang=\"ru\">помощь женщинам</span> om du vill.</p>"),
        },
    ],
    look: Look::PassageAndPage(find_in_sources, find_on_page),
};

/// A run of words in another script than the language is written with. One word may be what the text is about, and
/// names are written in their own letters: only two words side by side count, Latin ones in small letters. Chinese and Japanese mix scripts by themselves.
fn stray<'t>(text: &'t str, language: &str) -> Option<&'t str> {
    let own = scripts_of_language(language);
    if own.is_empty() || own.contains(&Script::Han) {
        return None;
    }
    // Most texts have no letter of another script at all.
    let has_ascii = own.contains(&Script::Latin);
    // One letter is seldom of another script than that before it.
    let mut before = None;
    let mut is_own = |letter: char| {
        let script = script_of(letter).filter(|script| before != Some(*script));
        before = script.or(before);
        script.is_none_or(|script| own.contains(&script))
    };
    if text.chars().all(|letter| has_ascii && letter.is_ascii() || is_own(letter)) {
        return None;
    }
    let mut run: Option<(usize, usize, usize)> = None;
    let (mut start, mut is_name) = (0_usize, false);
    for part in text.split_inclusive(char::is_whitespace) {
        let word = part.trim_matches(|c: char| !is_letter(c) && !c.is_numeric());
        let from = start.saturating_add(part.find(word).unwrap_or_default());
        if is_stray(word, own) && !is_name {
            let (first, _, count) = run.unwrap_or((from, 0, 0));
            run = Some((first, from.saturating_add(word.len()), count.saturating_add(1)));
        } else if !word.is_empty() {
            if let Some(found) = enough(text, run) {
                return Some(found);
            }
            run = None;
            // A name goes on in small letters: `Välj att sluta`, and so does what stands in quotation marks.
            let is_other = word.chars().find_map(script_of).is_some_and(|script| !own.contains(&script));
            is_name = is_other && (is_name || word.starts_with(char::is_uppercase) || part.starts_with(QUOTES));
        }
        start = start.saturating_add(part.len());
    }
    enough(text, run)
}

const QUOTES: [char; 9] = ['"', '”', '“', '„', '«', '»', '\'', '‘', '('];

/// Whether a word is in none of the language's scripts, and is no name, address or abbreviation.
fn is_stray(word: &str, own: &[Script]) -> bool {
    let mut letters = word.chars().filter_map(script_of);
    let Some(first) = letters.next() else { return false };
    let is_other = !own.contains(&first) && letters.all(|script| script == first);
    let is_plain = word.chars().all(is_letter);
    is_other && is_plain && (first != Script::Latin || (word.chars().all(char::is_lowercase) && word.chars().count() >= 2))
}

fn enough(text: &str, run: Option<(usize, usize, usize)>) -> Option<&str> {
    let (from, to, count) = run?;
    let found = text.get(from..to)?;
    let letters = found.chars().filter(|letter| is_letter(*letter)).count();
    let script = found.chars().find_map(script_of)?;
    let has_spaces = !matches!(script, Script::Han | Script::Kana | Script::Thai);
    ((count >= 2 && letters >= 6) || (!has_spaces && letters >= 4)).then_some(found)
}

fn find_in_sources(passage: &Passage<'_>, background: &Background<'_>) -> Vec<Finding> {
    let expected = passage.edition().tag();
    let found = stray(&passage.text, expected).filter(|_| mismatch(&passage.text, expected).is_none());
    let told = |found| Finding::at(&RULE.code, passage.place(background.sources, found)).with("words", found).with("expected", expected);
    found.map(told).into_iter().collect()
}

/// Only within running text: a link that stands alone may name a language in its own letters.
fn find_on_page(page: &Page<'_>) -> Vec<Finding> {
    let pieces = page.blocks().iter().filter(|piece| !piece.element.has("lang") && !piece.element.is("title"));
    pieces
        .filter_map(|piece| {
            let found = stray(&piece.text, piece.language)?;
            let is_amid = found.len() < piece.text.len() && mismatch(&piece.text, piece.language).is_none();
            let span = is_amid.then(|| place_within(piece.element, found))??;
            Some(Finding::at(&RULE.code, span).with("words", found).with("expected", piece.language))
        })
        .collect()
}

/// The place of words in the text of an element; none when they are links of their own.
fn place_within(element: Node<'_>, words: &str) -> Option<Span> {
    let first = words.split_whitespace().next()?;
    let run = element.descendants().find(|node| node.is_text() && node.own_text().contains(first))?;
    let is_link = run.closest("a").is_some_and(|link| link.text() == words);
    (!is_link).then(|| place(run, words))
}
