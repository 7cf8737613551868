//! FACT003: opening hours are facts of a service and are never typed in a text.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::background::Background;
use crate::check::passages::Passage;
use crate::check::rule::{Example, Input, Look, Rule};
use crate::check::typed::{TypedHours, hours, sentence};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "FACT003", name: "hours-in-prose", severity: Severity::Warning },
    act: &[],
    basis: "One source of truth: hours typed in a text grow old in every language but the one that is mended",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Prose("sv", "Vi har öppet vardagar 8–16.30 hela året."),
            found: "8–16.30",
            good: Input::Prose("sv", "Föreläsningen är på måndag kl. 13–15. Det här gäller barn som är 6–12 år. Dygnet har 24 timmar."),
        },
        Example {
            bad: Input::Prose("en", "You can reach <service:larm> on Monday 9 to 17."),
            found: "9 to 17",
            good: Input::Prose("en", "The act (2001:453) chapter 4–5 says so. You can reach <service:larm> by phone."),
        },
    ],
    look: Look::Passage(find),
};

/// Words that say that the times are those of opening.
const OPENS: [&str; 15] = [
    "öppet",
    "öppen",
    "öppna",
    "öppnar",
    "öppettid",
    "telefontid",
    "stänger",
    "ring ",
    "svarar",
    "open",
    "opening hours",
    "closes",
    "call ",
    "phone",
    "bemannad",
];

/// Words that say that the times are those of something that happens once.
const EVENTS: [&str; 14] = [
    "föreläs",
    "seminari",
    "möte",
    "utbildning",
    "konferens",
    "träff",
    "inbjud",
    "kursen",
    "workshop",
    "lecture",
    "seminar",
    "meeting",
    "course",
    "conference",
];

fn find(passage: &Passage<'_>, background: &Background<'_>) -> Vec<Finding> {
    let told = |typed: TypedHours| {
        let sentence = sentence(&passage.text, typed.place.start).to_lowercase();
        let about = background.about(passage);
        let says = |words: &[&str]| words.iter().any(|word| sentence.contains(word));
        if says(&EVENTS) || (about.is_empty() && !says(&OPENS)) {
            return None;
        }
        let words = passage.text.get(typed.place).unwrap_or_default();
        let service = about.first().map_or("none", |(entry, _)| entry.key.id.as_str());
        Some(Finding::at(&RULE.code, passage.place(background.sources, words)).with("hours", words).with("service", service))
    };
    hours(&passage.text).into_iter().filter_map(told).collect()
}
