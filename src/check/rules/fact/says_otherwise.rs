//! FACT022: a text about a service does not say otherwise than the service's facts: open at all hours, free of charge.

use std::sync::LazyLock;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::background::Background;
use crate::check::passages::Passage;
use crate::check::rule::{Example, Input, Look, Rule};
use crate::check::services::has_number;
use crate::check::typed::sentence;
use crate::language::any_of::AnyOf;
use crate::model::channel::{Channel, Cost};
use crate::model::hours::Timetable;
use crate::model::service::ServiceFacts;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "FACT022", name: "says-otherwise", severity: Severity::Warning },
    act: &[],
    basis: "Who calls at night because the text says so and hears no answer may not call again",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Site(&[
                ("content/services/larm/facts.yaml", LARM),
                ("content/services/larm/sv.md", "---\ntitle: Larm\nsummary: Ring dit.\n---\n\nDu kan ringa dygnet runt.\n"),
            ]),
            found: "dygnet runt",
            good: Input::Site(&[
                ("content/services/larm/facts.yaml", LARM),
                ("content/services/larm/sv.md", "---\ntitle: Larm\nsummary: Ring dit.\n---\n\nDu kan inte ringa dygnet runt.\n"),
            ]),
        },
        Example {
            bad: Input::Site(&[
                ("content/services/larm/facts.yaml", LARM),
                ("content/services/larm/en.md", "---\ntitle: Alarm\nsummary: Call them.\n---\n\nThe call is free of charge.\n"),
            ]),
            found: "free of charge",
            good: Input::Site(&[
                ("content/services/larm/facts.yaml", LARM),
                ("content/services/larm/en.md", "---\ntitle: Alarm\nsummary: Call them.\n---\n\nYou are free to say what you like.\n"),
            ]),
        },
    ],
    look: Look::Passage(find),
};

const LARM: &str = "kind: helpline\nchannels:\n  - type: phone\n    value: 0980-319 200\n    spoken: {sv: \"noll nio åtta noll, tre ett nio, två noll noll\"}\n    cost: local\n    hours: Mo-Fr 08:00-16:00\nverified: {date: 2026-11-01, method: called, source: [byn]}\n";

const ALWAYS: [&str; 9] = [
    "dygnet runt",
    "alla timmar på dygnet",
    "24 timmar om dygnet",
    "around the clock",
    "round the clock",
    "24 hours a day",
    "day and night",
    "على مدار الساعة",
    "ليلًا ونهارًا",
];

const FREE: [&str; 8] =
    ["gratis", "kostnadsfritt", "utan kostnad", "kostar inget", "kostar ingenting", "free of charge", "costs nothing", "مجانًا"];

const NOT: [&str; 8] = ["inte ", "aldrig ", "utom ", "not ", "never ", "except", "لا ", "ليس "];

fn find(passage: &Passage<'_>, background: &Background<'_>) -> Vec<Finding> {
    static CLAIMS: LazyLock<AnyOf> = LazyLock::new(|| AnyOf::new(ALWAYS.into_iter().chain(FREE)));
    let lower = passage.lower();
    if !CLAIMS.may_be_in(lower) {
        return Vec::new();
    }
    let look = |phrases: &[&str], denied_by: fn(&ServiceFacts) -> bool, claim: &'static str| {
        let (at, phrase) = phrases.iter().find_map(|phrase| Some((lower.find(phrase)?, *phrase)))?;
        let sentence = sentence(lower, at);
        if NOT.iter().any(|word| sentence.contains(word)) {
            return None;
        }
        // A text about several services may mean another of them.
        let about = background.about(passage);
        let [(entry, facts)] = about.as_slice() else { return None };
        let said = passage.text.get(at..at.saturating_add(phrase.len())).unwrap_or(phrase);
        let finding = Finding::at(&RULE.code, passage.place(background.sources, said));
        denied_by(facts).then(|| finding.with("words", said).with("service", entry.key.id.as_str()).with("claim", claim))
    };
    look(&ALWAYS, is_sometimes_closed, "always").into_iter().chain(look(&FREE, costs, "free")).collect()
}

fn lines(facts: &ServiceFacts) -> impl Iterator<Item = &Channel> {
    facts.channels.iter().map(|channel| &channel.value)
}

/// Whether the hours of every channel that has some leave out some time, and of every number are known.
fn is_sometimes_closed(facts: &ServiceFacts) -> bool {
    let mut hours = lines(facts).filter(|channel| channel.hours.is_some() || has_number(channel.channel_type.value)).peekable();
    hours.peek().is_some() && hours.all(|channel| channel.hours.as_ref().is_some_and(|hours| hours.timetable != Timetable::Always))
}

/// Whether every number costs something.
fn costs(facts: &ServiceFacts) -> bool {
    let mut numbers = lines(facts).filter(|channel| has_number(channel.channel_type.value)).peekable();
    numbers.peek().is_some() && numbers.all(|channel| channel.cost.value == Cost::Local)
}
