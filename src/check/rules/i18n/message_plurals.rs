//! I18N011: a message that counts has a form for each number, as its language tells numbers apart.

use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::base::code::{Code, Severity};
use crate::base::edition::Edition;
use crate::base::finding::Finding;
use crate::check::locales::of_project;
use crate::check::rule::{Context, Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "I18N011", name: "message-plurals", severity: Severity::Warning },
    act: &[],
    basis: "Unicode's CLDR, plural rules: Polish has three forms for whole numbers, Arabic six",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[(
            "locales/pl-simple/pages.ftl",
            "count-services = { $count ->\n    [one] 1 usługa\n   *[other] {$count} usługi\n }\n",
        )]),
        found: "count-services",
        good: Input::Site(&[(
            "locales/pl-simple/pages.ftl",
            "count-services = { $count ->\n    [one] 1 usługa\n    [few] {$count} usługi\n    [many] {$count} usług\n   *[other] {$count} usługi\n }\n",
        )]),
    }],
    look: Look::Site(find),
};

/// As far as numbers on a site go; every category of whole numbers has come by then.
const NUMBERS: std::ops::RangeInclusive<i32> = 0..=200;

fn find(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for locale in of_project(context.sources) {
        let needed = categories(&locale.edition);
        for message in &locale.messages {
            for keys in &message.plurals {
                let has = |key: &str| keys.iter().any(|known| known == key);
                let lacks = |category: &str, numbers: &[i32]| !has(category) && numbers.iter().any(|number| !has(&number.to_string()));
                let missing: Vec<&str> =
                    needed.iter().filter(|(category, numbers)| lacks(category, numbers)).map(|(category, _)| category.as_str()).collect();
                if !missing.is_empty() {
                    let finding = Finding::at(&RULE.code, message.span).with("message", message.id.as_str());
                    findings.push(finding.with("edition", locale.edition.tag()).with("categories", missing.join(", ")));
                }
            }
        }
    }
    findings
}

/// The categories that a language puts numbers in, each with its numbers, asked of what will choose among the forms.
fn categories(edition: &Edition) -> BTreeMap<String, Vec<i32>> {
    const ASK: &str = "of = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }\n";
    let language: LanguageIdentifier = edition.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![language]);
    bundle.add_resource_overriding(FluentResource::try_new(ASK.to_owned()).unwrap_or_else(|(resource, _)| resource));
    let mut found: BTreeMap<String, Vec<i32>> = BTreeMap::new();
    let Some(pattern) = bundle.get_message("of").and_then(|message| message.value()) else { return found };
    for number in NUMBERS {
        let args = FluentArgs::from_iter([("n", number)]);
        let category = bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned();
        found.entry(category).or_default().push(number);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_told_apart_as_the_language_does() {
        let of = |tag: &str| categories(&Edition::parse(tag).unwrap()).into_keys().collect::<Vec<_>>().join(" ");
        assert_eq!(of("ar"), "few many one other two zero");
        assert_eq!(of("pl-simple"), "few many one");
        assert_eq!(of("sv"), "one other");
        assert_eq!(of("uk"), "few many one");
        assert_eq!(categories(&Edition::parse("fr").unwrap())["one"], [0, 1]);
        assert_eq!(categories(&Edition::parse("ti").unwrap())["one"], [0, 1]);
    }
}
