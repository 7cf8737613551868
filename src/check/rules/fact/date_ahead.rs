//! FACT021: nothing was done on a day that has not come.

use jiff::civil::Date;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::Located;
use crate::check::rule::{Context, Example, Input, Look, Rule};
use crate::model::{Entry, Facts};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "FACT021", name: "date-ahead", severity: Severity::Warning },
    act: &[],
    basis: "A slip in a date keeps a review from ever being due",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[("content/services/larm/facts.yaml", "kind: shelter\nverified: {date: 2027-11-01, method: called}\n")]),
        found: "2027-11-01",
        good: Input::Site(&[("content/services/larm/facts.yaml", "kind: shelter\nverified: {date: 2026-11-25, method: called}\n")]),
    }],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let dates = context.site.entries().flat_map(dates);
    dates.filter(|date| date.value > context.as_of).map(|date| Finding::at(&RULE.code, date.span).with("date", date.to_string())).collect()
}

/// The days on which something is said to have been done.
fn dates(entry: &Entry) -> Vec<Located<Date>> {
    let mut found: Vec<Located<Date>> = entry.common.review.iter().map(|review| review.checked).collect();
    match &entry.facts {
        Facts::Service(facts) => found.extend(facts.verified.as_ref().map(|verified| verified.date)),
        Facts::Plan(facts) => found.extend(facts.decided.as_ref().and_then(|decided| decided.on)),
        _ => {}
    }
    found.extend(entry.words.iter().filter_map(|(_, words)| words.translation.as_ref()?.date));
    found
}
