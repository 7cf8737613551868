//! A11Y018: what a button or link is called holds the words that can be seen on it.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::{Node, single_spaced};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y018", name: "label-not-in-name", severity: Severity::Error },
    act: &["2ee8b8"],
    basis: "WCAG 2.2, 2.5.3; ACT 2ee8b8",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html("<p><button type=\"button\" aria-label=\"Visa mer\">Fler kontaktvägar</button></p>"),
            found: "<button type=\"button\" aria-label=\"Visa mer\">",
            good: Input::Html("<p><button type=\"button\" aria-label=\"Fler kontaktvägar till jouren\">Fler kontaktvägar</button></p>"),
        },
        Example {
            bad: Input::Html("<p lang=\"en\"><a href=\"/it/\" aria-label=\"Discover Italy\">Discover It</a></p>"),
            found: "<a href=\"/it/\" aria-label=\"Discover Italy\">",
            good: Input::Html("<p lang=\"en\"><a href=\"/d/\" aria-label=\"Search by date\">Search by date (YYYY-MM-DD)</a></p>"),
        },
    ],
    look: Look::Page(find),
};

const WIDGETS: [&str; 9] = ["button", "checkbox", "link", "menuitem", "menuitemcheckbox", "menuitemradio", "option", "radio", "tab"];

fn find(page: &Page<'_>) -> Vec<Finding> {
    let is_widget =
        |node: &Node<'_>| (node.has_role(&WIDGETS) || node.has_role(&["switch", "treeitem"])) && !node.is_any(&["input", "select"]);
    let elements = page.document.with_any_attribute(&["aria-label", "aria-labelledby"]).filter(is_widget).filter(|node| node.is_exposed());
    elements
        .filter_map(|node| {
            let (seen, name) = (visible_text(node), node.accessible_name());
            let words = |text: &str, joins: bool| words(&without_brackets(text), joins);
            let is_there = name.is_empty() || [true, false].iter().any(|joins| is_part(&words(&seen, *joins), &words(name, *joins)));
            (!is_there).then(|| Finding::at(&RULE.code, node.span()).with("words", seen.trim()).with("name", name))
        })
        .collect()
}

/// The words that eyes see in an element, with those that `aria-hidden` keeps from others.
fn visible_text(node: Node<'_>) -> String {
    let mut text = String::new();
    for inner in node.descendants() {
        let is_apart = inner.is_element() && !inner.is_inline() && !inner.is_put_in_line();
        if is_apart || text.ends_with('\n') {
            text.push(' ');
        }
        if inner.is_text() && inner.is_visible() && !inner.is_in_icons() {
            text.push_str(inner.own_text());
            let block = inner.ancestors().take_while(|outer| *outer != node).find(|outer| !outer.is_inline());
            text.push_str(if block.is_some_and(|block| !block.is_put_in_line()) { " " } else { "" });
        }
    }
    single_spaced(&text)
}

/// What stands in round brackets is seldom spoken.
fn without_brackets(text: &str) -> String {
    let mut depth = 0_usize;
    let mut kept = String::new();
    for letter in text.chars() {
        match letter {
            '(' => depth = depth.saturating_add(1),
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => kept.push(letter),
            _ => {}
        }
    }
    kept
}

/// A word, and whether it is cut short with a full stop.
type Word = (String, bool);

/// Letters and digits in runs. With `joins`, a hyphen joins them: what is one word to some is two to others.
fn words(text: &str, joins: bool) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    for piece in text.to_lowercase().split_whitespace() {
        let is_short = piece.ends_with('.');
        let parts = piece
            .split(|letter: char| !(letter.is_alphanumeric() || (joins && is_joiner(letter))))
            .map(|part| part.chars().filter(|letter| !is_joiner(*letter)).collect::<String>());
        words.extend(parts.filter(|part| !part.is_empty()).map(|part| (part, is_short)));
    }
    words
}

/// Signs within a word that are written or left out as one likes.
fn is_joiner(letter: char) -> bool {
    matches!(letter, '-' | '\u{ad}' | '\u{2010}' | '\u{2011}' | '\'' | '’')
}

/// Whether some words stand in others, in one piece. A single letter alone is a sign, not a word: an "x" that closes.
fn is_part(seen: &[Word], name: &[Word]) -> bool {
    let alone = matches!(seen, [(word, _)] if word.chars().count() == 1 && !word.chars().all(char::is_numeric));
    let is_same = |(seen, is_short): &Word, (named, _): &Word| seen == named || (*is_short && named.starts_with(seen.as_str()));
    seen.is_empty() || alone || name.windows(seen.len()).any(|window| seen.iter().zip(window).all(|(a, b)| is_same(a, b)))
}
