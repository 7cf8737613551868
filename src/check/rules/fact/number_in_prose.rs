//! FACT002: a telephone number is a fact of a service and is never typed in a text.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::Located;
use crate::check::passages::{Part, Passage, passages};
use crate::check::rule::{Context, Example, Input, Look, Rule};
use crate::model::entry::Kind;
use crate::model::{Facts, Site};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "FACT002", name: "number-in-prose", severity: Severity::Error },
    act: &[],
    basis: "One source of truth: a number typed in a text grows old in every language but the one that is mended",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[(
            "content/pages/start/sv.md",
            "---\ntitle: Hjälp\nsummary: Här finns hjälp.\n---\n\nRing 020-11 22 33 om du vill.\n",
        )]),
        found: "020-11 22 33",
        good: Input::Site(&[(
            "content/pages/start/sv.md",
            "---\ntitle: Hjälp\nsummary: Sedan 2022 finns lag 2001:453, och den 25 november 2026 är en dag.\n---\n\nRing <phone:larm-112> om du vill.\n",
        )]),
    }],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let numbers = numbers(context.site);
    let mut findings = Vec::new();
    for passage in passages(context.site) {
        // A service may be called by its number: its own title and summary say "112".
        if passage.entry.key.kind == Kind::Service && matches!(passage.part, Part::Title | Part::Summary) {
            continue;
        }
        for typed in typed_numbers(&passage.text) {
            let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
            let owner = numbers.iter().find(|(known, _)| *known == digits).map(|(_, id)| id.clone());
            if owner.is_some() && is_name_of_service(&passage, &digits) {
                continue;
            }
            if owner.is_some() || looks_like_a_number(&typed, &digits) {
                let span = passage.place(context.sources, &typed);
                findings
                    .push(Finding::at(&RULE.code, span).with("number", typed).with("service", owner.unwrap_or_else(|| "none".to_owned())));
            }
        }
    }
    findings
}

/// The digits of every telephone number in the services' facts, with the service's id.
fn numbers(site: &Site) -> Vec<(String, String)> {
    let mut numbers = Vec::new();
    for entry in site.of_kind(Kind::Service) {
        if let Facts::Service(facts) = &entry.facts {
            for Located { value: channel, .. } in &facts.channels {
                let digits: String = channel.value.chars().filter(char::is_ascii_digit).collect();
                if digits.len() >= 3 && digits.len().saturating_mul(2) >= channel.value.chars().count() {
                    numbers.push((digits, entry.key.id.to_string()));
                }
            }
        }
    }
    numbers
}

/// Runs of digits with single spaces and hyphens between them, as they stand.
fn typed_numbers(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut run = String::new();
    for c in text.chars().chain(std::iter::once('\n')) {
        let joins = matches!(c, ' ' | '-' | '\u{a0}') && run.ends_with(|last: char| last.is_ascii_digit());
        if c.is_ascii_digit() || joins || (c == '+' && run.is_empty()) {
            run.push(c);
            continue;
        }
        let typed = run.trim_end_matches(|last: char| !last.is_ascii_digit()).to_owned();
        // A colon, a section sign or a dot with digits after it belongs to a law or a time.
        if !typed.is_empty() && c != ':' {
            found.push(typed);
        }
        run.clear();
    }
    found
}

/// Swedish numbers begin with a zero or a plus sign and have at least eight digits; shorter ones are known by name.
fn looks_like_a_number(typed: &str, digits: &str) -> bool {
    digits.len() >= 8 && (typed.starts_with('0') || typed.starts_with('+'))
}

/// Short numbers are also the names of who answers: "1177" in a link to it, or in a text about it, is its name.
fn is_name_of_service(passage: &Passage<'_>, digits: &str) -> bool {
    digits.len() <= 4 && (passage.entry.key.kind == Kind::Service || passage.text.trim() == digits)
}
