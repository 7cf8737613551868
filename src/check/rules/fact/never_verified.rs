//! FACT009: somebody has tried the numbers of a service, and it is written when.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::Span;
use crate::check::rule::{Background, Example, Input, Look, Rule};
use crate::check::services::{channels, facts};
use crate::model::Entry;
use crate::model::service::ServiceStatus;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "FACT009", name: "never-verified", severity: Severity::Warning },
    act: &[],
    basis: "Open Referral HSDS 3.0, assured_date: without a day nobody knows what has grown old",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[(
            "content/services/larm/facts.yaml",
            "kind: chat\nchannels:\n  - {type: web, value: \"https://www.example.com\"}\n",
        )]),
        found: "",
        good: Input::Site(&[(
            "content/services/larm/facts.yaml",
            "kind: chat\nchannels:\n  - {type: web, value: \"https://www.example.com\"}\nverified: {date: 2026-11-01, method: owner-confirmed}\n",
        )]),
    }],
    look: Look::Entry(find),
};

/// The number that the law fixes in all of Europe (directive (EU) 2018/1972, article 109) is not tried by calling it.
const FIXED: &str = "112";

fn find(entry: &Entry, _: &Background<'_>) -> Vec<Finding> {
    let unverified = facts(entry).filter(|facts| {
        let is_known = facts.verified.is_some() || entry.common.review.is_some();
        let has_something_to_try = channels(entry).any(|channel| channel.value.trim() != FIXED);
        !is_known && has_something_to_try && facts.status.value != ServiceStatus::Defunct
    });
    unverified.map(|_| Finding::at(&RULE.code, Span::file(entry.file)).with("entry", entry.key.to_string())).into_iter().collect()
}
