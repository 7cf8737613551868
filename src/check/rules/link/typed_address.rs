//! LINK013: a web or e-mail address in a text is a link or a fact, not letters alone.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::background::Background;
use crate::check::passages::{Part, Passage};
use crate::check::rule::{Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "LINK013", name: "typed-address", severity: Severity::Warning },
    act: &[],
    basis: "Who cannot copy a text cannot follow an address in it; an address is a fact that grows old",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Prose("sv", "Läs mer på www.example.se/om eller fråga oss."),
            found: "www.example.se/om",
            good: Input::Prose("sv", "Läs mer hos [myndigheten](https://www.example.se/om). Skriv aldrig `www.example.se` så."),
        },
        Example {
            bad: Input::Prose("sv", "Skriv till info@example.se."),
            found: "info@example.se",
            good: Input::Prose("sv", "Skriv till [larmet](service:larm) @ jobbet."),
        },
    ],
    look: Look::Passage(find),
};

fn find(passage: &Passage<'_>, background: &Background<'_>) -> Vec<Finding> {
    let may_have_some = || ["@", "://", "www."].iter().any(|part| passage.text.contains(part));
    if passage.part == Part::Title || !may_have_some() {
        return Vec::new();
    }
    let words = passage.text.split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '<' | '>' | '"' | '”' | '“' | ',' | ';'));
    let told = |word: &str| {
        let kind = kind(word)?;
        // What a link shows as its words is linked.
        let written = background.sources.slice(passage.span);
        let is_linked = written.contains(&format!("[{word}")) || written.contains(&format!("<{word}"));
        let finding = || Finding::at(&RULE.code, passage.place(background.sources, word)).with("address", word).with("kind", kind);
        (!is_linked).then(finding)
    };
    words.map(|word| word.trim_end_matches(['.', ':', '!', '?', '/'])).filter_map(told).collect()
}

/// `mail`, `web` or nothing.
fn kind(word: &str) -> Option<&'static str> {
    let is_host = |host: &str| {
        let mut parts = host.rsplit('.');
        let last = parts.next().unwrap_or_default();
        last.len() >= 2 && last.bytes().all(|b| b.is_ascii_alphabetic()) && parts.clone().count() > 0 && parts.all(|part| !part.is_empty())
    };
    if let Some((name, host)) = word.split_once('@') {
        return (!name.is_empty() && is_host(host)).then_some("mail");
    }
    let bare = word.strip_prefix("https://").or_else(|| word.strip_prefix("http://"));
    let host = bare.or_else(|| word.starts_with("www.").then_some(word))?.split(['/', '?', '#']).next()?;
    is_host(host).then_some("web")
}
