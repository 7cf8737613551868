//! FACT007: the facts of a service whose review is long overdue are not published any more.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::review::{Reviewed, reviewed};
use crate::check::rule::{Context, Example, Input, Limit, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "FACT007", name: "review-long-overdue", severity: Severity::Error },
    act: &[],
    basis: "A number that nobody has tried for long may reach nobody, or somebody else",
    limits: &[Limit { name: "grace-days", default: 90 }],
    examples: &[Example {
        bad: Input::Site(&[(
            "content/services/larm/facts.yaml",
            "kind: helpline\nreview: {checked: 2026-01-01, every: P30D}\nverified: {date: 2026-01-01, method: called}\n",
        )]),
        found: "2026-01-01",
        good: Input::Site(&[(
            "content/services/larm/facts.yaml",
            "kind: helpline\nreview: {checked: 2026-01-01, every: P30D}\nstatus: defunct\n",
        )]),
    }],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let over = reviewed(context).into_iter().filter(|entry| entry.is_service() && is_over(context, entry));
    over.map(|entry| entry.finding(&RULE.code)).collect()
}

/// Whether the days of grace are over too.
pub(super) fn is_over(context: &Context<'_>, entry: &Reviewed<'_>) -> bool {
    entry.due_and(context.limit(&RULE, "grace-days")) < context.as_of
}
