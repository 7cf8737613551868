//! I18N010: a message is filled with what the program gives it, and with all of it.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::locales::{KNOWN, of_project};
use crate::check::rule::{Context, Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "I18N010", name: "message-variables", severity: Severity::Error },
    act: &[],
    basis: "What nobody gives is shown as its own name, {$day}; what is left out is a fact that readers of one language do not get",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[("locales/sv-simple/facts.ftl", "reviewed = Vi kollade sidan {$day}.\n")]),
        found: "reviewed",
        good: Input::Site(&[("locales/sv-simple/facts.ftl", "reviewed = Vi kollade sidan {$date}.\n")]),
    }],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for locale in of_project(context.sources) {
        for message in &locale.messages {
            let Some(known) = KNOWN.get(&message.id) else { continue };
            let mut tell = |how: &str, names: Vec<&str>| {
                if !names.is_empty() {
                    let finding = Finding::at(&RULE.code, message.span).with("how", how);
                    findings.push(finding.with("message", message.id.as_str()).with("names", names.join(", ")));
                }
            };
            tell("unknown", message.variables.difference(&known.given).map(String::as_str).collect());
            // Easy words may leave something out.
            if !locale.edition.is_simple() {
                tell("lost", known.needed.difference(&message.variables).map(String::as_str).collect());
            }
        }
    }
    findings
}
