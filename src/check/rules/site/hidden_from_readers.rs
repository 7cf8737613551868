//! SITE035: what every page shows is there for every reader: nothing internal stands in the menu.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Context, Example, Input, Look, Rule};
use crate::model::Entry;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "SITE035", name: "internal-in-menu", severity: Severity::Warning },
    act: &[],
    basis: "A menu that differs between the public and the internal site confuses both; a telephone number for staff reaches the wrong people",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[
            ("content/services/larm/facts.yaml", "kind: staff-guidance\nvisibility: internal\n"),
            (
                "content/site.yaml",
                "base_url: https://www.example.org\npublisher: byn\nhome: start\nhelpline: larm\nexit: https://www.smhi.se\neditions: [{tag: sv}, {tag: en}]\n",
            ),
        ]),
        found: "larm",
        good: Input::Site(&[(
            "content/site.yaml",
            "base_url: https://www.example.org\npublisher: byn\nhome: start\nhelpline: larm\nexit: https://www.smhi.se\neditions: [{tag: sv}, {tag: en}]\n",
        )]),
    }],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let settings = &context.site.settings;
    let on_every_page = settings.menu.iter().chain(&settings.footer).chain([&settings.home, &settings.publisher]);
    let shown = on_every_page.chain(&settings.urgent).chain(&settings.helpline);
    let is_internal = |key| context.site.entry(key).is_some_and(Entry::is_internal);
    shown.filter(|key| is_internal(&key.value)).map(|key| Finding::at(&RULE.code, key.span).with("entry", key.value.to_string())).collect()
}
