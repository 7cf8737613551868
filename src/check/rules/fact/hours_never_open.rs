//! FACT011: opening hours say when somebody answers; hours that never come, or that run backwards, are a slip.

use jiff::civil::Date;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::Located;
use crate::check::rule::{Context, Example, Input, Look, Rule};
use crate::check::services::services;
use crate::model::hours::{Hours, Opening, Timetable};
use crate::model::service::{ServiceFacts, ServiceKind, ServiceStatus};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "FACT011", name: "hours-never-open", severity: Severity::Warning },
    act: &[],
    basis: "OpenStreetMap, opening_hours specification: an end before the beginning is on the next day",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Site(&[("content/services/larm/facts.yaml", LARM_SWAPPED)]),
            found: "Mo-Fr 17:00-09:00",
            good: Input::Site(&[("content/services/larm/facts.yaml", LARM_AT_NIGHT)]),
        },
        Example {
            bad: Input::Site(&[("content/services/larm/facts.yaml", LARM_PAST)]),
            found: "2024-2025 Mo-Fr 09:00-17:00",
            good: Input::Site(&[("content/services/larm/facts.yaml", LARM_TO_COME)]),
        },
    ],
    look: Look::Site(find),
};

const LARM_SWAPPED: &str = "kind: counselling\nchannels:\n  - type: visit\n    value: Torget\n    hours: Mo-Fr 17:00-09:00\nverified: {date: 2026-11-01, method: called}\n";
const LARM_AT_NIGHT: &str = "kind: duty-social\nchannels:\n  - type: visit\n    value: Torget\n    hours: Mo-Fr 17:00-09:00\nverified: {date: 2026-11-01, method: called}\n";
const LARM_PAST: &str = "kind: counselling\nchannels:\n  - type: visit\n    value: Torget\n    hours: 2024-2025 Mo-Fr 09:00-17:00\nverified: {date: 2026-11-01, method: called}\n";
const LARM_TO_COME: &str = "kind: counselling\nchannels:\n  - type: visit\n    value: Torget\n    hours: 2024-2027 Mo-Fr 09:00-17:00\nverified: {date: 2026-11-01, method: called}\n";

/// The longest time without a break that is short of a whole day, in minutes; beyond it the two ends were exchanged.
const LONGEST: u16 = 20 * 60;

fn find(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (entry, facts) in services(context.site).filter(|(_, facts)| facts.status.value == ServiceStatus::Active) {
        for hours in facts.channels.iter().filter_map(|channel| channel.hours.as_ref()) {
            if let Some(fault) = fault(facts, hours, context.as_of) {
                let finding = Finding::at(&RULE.code, hours.span).with("hours", hours.text.as_str()).with("fault", fault);
                findings.push(finding.with("entry", entry.key.to_string()));
            }
        }
    }
    findings
}

/// What is wrong: `never`, `past` or `backwards`.
fn fault(facts: &ServiceFacts, hours: &Located<Hours>, as_of: Date) -> Option<&'static str> {
    match &hours.timetable {
        Timetable::Always => None,
        Timetable::Other => is_past(&hours.text, as_of.year()).then_some("past"),
        Timetable::Weekly(rules) if rules.iter().all(crate::model::hours::Rule::is_closed) => Some("never"),
        Timetable::Weekly(rules) => {
            let mut openings = rules.iter().flat_map(|rule| &rule.openings);
            openings.any(|opening| is_backwards(*opening, facts.service_kind.value)).then_some("backwards")
        }
    }
}

/// Whether a service of the day is open over the night, or any almost around the clock, which is written by mistake.
fn is_backwards(opening: Opening, kind: ServiceKind) -> bool {
    let is_of_the_day =
        matches!(kind, ServiceKind::SocialServices | ServiceKind::Counselling | ServiceKind::Legal | ServiceKind::Switchboard);
    let length = opening.to.saturating_sub(opening.from);
    // Until 02:00 is a long evening.
    let is_overnight = opening.to > 1440 + 2 * 60;
    is_overnight && (is_of_the_day || length > LONGEST)
}

/// Whether every rule that opens names years, all of them before this one.
fn is_past(text: &str, this_year: i16) -> bool {
    let opens = |rule: &&str| !rule.trim_end().ends_with("off") && !rule.trim_end().ends_with("closed");
    let mut rules = text.split(';').filter(opens).peekable();
    let last_year = |rule: &str| {
        let words = rule.split(|c: char| !c.is_ascii_digit()).filter(|word| word.len() == 4);
        words.filter_map(|word| word.parse::<i16>().ok()).filter(|year| (1900..2200).contains(year)).max()
    };
    rules.peek().is_some() && !text.contains('+') && rules.all(|rule| last_year(rule).is_some_and(|year| year < this_year))
}
