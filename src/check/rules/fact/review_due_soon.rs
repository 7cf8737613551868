//! FACT008: a review that is due soon is told of in time.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::review::{later, reviewed};
use crate::check::rule::{Context, Example, Input, Limit, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "FACT008", name: "review-due-soon", severity: Severity::Info },
    act: &[],
    basis: "Open Referral HSDS 3.0, assured_date; the site's own review periods in site.yaml",
    limits: &[Limit { name: "days-before", default: 14 }],
    examples: &[Example {
        bad: Input::Site(&[(
            "content/services/larm/facts.yaml",
            "kind: helpline\nreview: {checked: 2026-11-01, every: P30D}\nverified: {date: 2026-11-01, method: called}\n",
        )]),
        found: "2026-11-01",
        good: Input::Site(&[(
            "content/services/larm/facts.yaml",
            "kind: helpline\nreview: {checked: 2026-11-01, every: P60D}\nverified: {date: 2026-11-01, method: called}\n",
        )]),
    }],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let horizon = later(context.as_of, context.limit(&RULE, "days-before"));
    let soon = reviewed(context).into_iter().filter(|entry| entry.due >= context.as_of && entry.due <= horizon);
    soon.map(|entry| entry.finding(&RULE.code)).collect()
}
