//! FACT010: who read the facts of a service somewhere says where.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Background, Example, Input, Look, Rule};
use crate::check::services::facts;
use crate::model::Entry;
use crate::model::service::Method;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "FACT010", name: "verified-without-source", severity: Severity::Warning },
    act: &[],
    basis: "Whoever reviews the facts next must be able to look where they were read last",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[("content/services/larm/facts.yaml", "kind: helpline\nverified: {date: 2026-11-01, method: website}\n")]),
        found: "website",
        good: Input::Site(&[(
            "content/services/larm/facts.yaml",
            "kind: helpline\nverified: {date: 2026-11-01, method: website, source: [www.example.com]}\n",
        )]),
    }],
    look: Look::Entry(find),
};

fn find(entry: &Entry, _: &Background<'_>) -> Vec<Finding> {
    let verified = facts(entry).and_then(|facts| facts.verified.as_ref());
    // A call or the owner's own word is its own source.
    let read = verified.filter(|verified| matches!(verified.method.value, Method::Website | Method::Secondary));
    let without = read.filter(|verified| verified.source.is_empty());
    without.map(|verified| Finding::at(&RULE.code, verified.method.span).with("entry", entry.key.to_string())).into_iter().collect()
}
