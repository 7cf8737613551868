//! I18N009: a message of a locale is one that the program asks for.

use crate::base::code::{Code, Severity};
use crate::base::edition::Edition;
use crate::base::finding::Finding;
use crate::base::suggest::nearest;
use crate::check::locales::{KNOWN, of_project};
use crate::check::rule::{Context, Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "I18N009", name: "message-unknown", severity: Severity::Warning },
    act: &[],
    basis: "Words that nobody asks for are never shown; what they were to change stays as it was",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[("locales/sv-simple/interface.ftl", "exti = Lämna sidan nu\n")]),
        found: "exti",
        good: Input::Site(&[("locales/sv-simple/interface.ftl", "exit = Lämna sidan nu\n")]),
    }],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let messages = of_project(context.sources).into_iter().flat_map(|locale| locale.messages);
    // A language that the project adds has a name in the others.
    let is_name = |id: &str| {
        let tag = id.strip_prefix("language-").and_then(Edition::parse);
        tag.is_some_and(|tag| context.site.languages.get(&tag).is_some())
    };
    let unknown = messages.filter(|message| !KNOWN.contains_key(&message.id) && !is_name(&message.id));
    unknown
        .map(|message| {
            let near = nearest(&message.id, KNOWN.keys().map(String::as_str));
            let finding = Finding::at(&RULE.code, message.span).with("message", message.id.as_str());
            finding.with("how", if near.is_some() { "near" } else { "far" }).with("nearest", near.unwrap_or_default())
        })
        .collect()
}
