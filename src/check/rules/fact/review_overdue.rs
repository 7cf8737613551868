//! FACT006: what was gone through long ago is gone through again.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::review::{Reviewed, reviewed};
use crate::check::rule::{Context, Example, Input, Look, Rule};

use super::review_long_overdue;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "FACT006", name: "review-overdue", severity: Severity::Warning },
    act: &[],
    basis: "Open Referral HSDS 3.0, assured_date; the site's own review periods in site.yaml",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Site(&[(
                "content/services/larm/facts.yaml",
                "kind: helpline\nreview: {checked: 2026-09-01, every: P60D}\nverified: {date: 2026-09-01, method: called}\n",
            )]),
            found: "2026-09-01",
            good: Input::Site(&[(
                "content/services/larm/facts.yaml",
                "kind: helpline\nreview: {checked: 2026-09-01, every: P60D}\nverified: {date: 2026-11-20, method: called}\n",
            )]),
        },
        Example {
            bad: Input::Site(&[("content/pages/start/facts.yaml", "type: start\nreview: {checked: 2025-11-01}\n")]),
            found: "2025-11-01",
            good: Input::Site(&[("content/pages/start/facts.yaml", "type: start\nreview: {checked: 2025-12-24}\n")]),
        },
    ],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let is_told_elsewhere = |entry: &Reviewed<'_>| entry.is_service() && review_long_overdue::is_over(context, entry);
    let overdue = reviewed(context).into_iter().filter(|entry| entry.due < context.as_of && !is_told_elsewhere(entry));
    overdue.map(|entry| entry.finding(&RULE.code)).collect()
}
