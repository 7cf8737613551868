//! LANG026: a word in a link is not made of letters of two alphabets.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::Span;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;
use crate::language::{Script, script_of};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "LANG026", name: "look-alike-letters", severity: Severity::Warning },
    act: &[],
    basis: "Unicode Technical Standard 39, mixed-script detection",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html("<p>Se <a href=\"https://www.example.org/\">vår bаnk</a>.</p>"),
            found: "bаnk",
            good: Input::Html("<p>Se <a href=\"https://www.example.org/\">vår bank</a>.</p>"),
        },
        Example {
            bad: Input::Html("<p>Se <a href=\"https://www.exаmple.org/\">våra råd</a>.</p>"),
            found: "https://www.exаmple.org/",
            good: Input::Html("<p>Se <a href=\"https://www.example.org/\">våra råd</a>.</p>"),
        },
    ],
    look: Look::Page(find),
};

/// Letters of Cyrillic and Greek that look like Latin ones. Words that are openly mixed ("IT-службы", "COVID-вакцина",
/// "β-test") are parted by a hyphen.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let is_plain = |link: &Node<'_>| {
        let mut texts = link.descendants().map(Node::own_text).chain(link.attr("href"));
        texts.all(|text| text.is_ascii() || !text.chars().any(may_look_latin))
    };
    let links = page.document.named("a").filter(|link| link.has("href") && !is_plain(link) && !link.is_hidden());
    links.filter_map(fault).collect()
}

fn fault(link: Node<'_>) -> Option<Finding> {
    let text = link.text();
    if let Some(word) = text.split(|c: char| !c.is_alphabetic()).find(|word| is_mixed(word)) {
        let span = link.text_span();
        let at = link.document().source().get(span.start..span.end).and_then(|source| source.find(word));
        let start = span.start.saturating_add(at.unwrap_or_default());
        let place = if at.is_some() { Span { start, end: start.saturating_add(word.len()), ..span } } else { span };
        return Some(Finding::at(&RULE.code, place).with("word", word));
    }
    let address = link.attr("href").unwrap_or_default();
    let host = address.split_once("://")?.1.split(['/', '?', '#']).next()?;
    let is_mixed_host = host.split(|c: char| !c.is_alphabetic()).any(is_mixed);
    is_mixed_host.then(|| Finding::at(&RULE.code, link.attr_span("href")).with("word", host))
}

/// The letters that look like Latin ones are all of the blocks Greek and Cyrillic, and most links have none of these.
fn may_look_latin(letter: char) -> bool {
    ('\u{370}'..='\u{52f}').contains(&letter)
}

fn is_mixed(word: &str) -> bool {
    if !word.chars().any(may_look_latin) {
        return false;
    }
    let has = |script: Script| word.chars().any(|letter| script_of(letter) == Some(script));
    let looks_latin = word.chars().any(|letter| "аеорсухіјѕԁһқԛԝАВЕКМНОРСТХІЈЅαονρικΑΒΕΖΗΙΚΜΝΟΡΤΥΧ".contains(letter));
    has(Script::Latin) && (has(Script::Cyrillic) || has(Script::Greek)) && looks_latin
}
