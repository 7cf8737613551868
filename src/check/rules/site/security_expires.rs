//! SITE045: what the site says of whom to tell of a hole in its security holds for a while yet.

use jiff::Span as Time;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Context, Example, Input, Limit, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "SITE045", name: "security-contact-expires", severity: Severity::Warning },
    act: &[],
    basis: "RFC 9116, 2.5.5: a security.txt that has expired is not to be used",
    limits: &[Limit { name: "days-before", default: 30 }],
    examples: &[Example {
        bad: Input::Site(&[(
            "content/site.yaml",
            "base_url: https://www.example.org\npublisher: byn\nhome: start\nexit: https://www.smhi.se\neditions: [{tag: sv}, {tag: en}]\n\
             security: {contact: it@example.org, expires: 2026-12-01}\n",
        )]),
        found: "2026-12-01",
        good: Input::Site(&[(
            "content/site.yaml",
            "base_url: https://www.example.org\npublisher: byn\nhome: start\nexit: https://www.smhi.se\neditions: [{tag: sv}, {tag: en}]\n\
             security: {contact: it@example.org, expires: 2027-11-01}\n",
        )]),
    }],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let days = Time::new().days(i64::from(context.limit(&RULE, "days-before")));
    let Some(soon) = context.as_of.checked_add(days).ok() else { return Vec::new() };
    let expires = context.site.settings.security.iter().map(|security| &security.expires).filter(|expires| expires.value <= soon);
    expires.map(|expires| Finding::at(&RULE.code, expires.span).with("date", expires.value.to_string())).collect()
}
