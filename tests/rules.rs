//! Tries every rule on its own examples, laid over a site in which none of them finds anything.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic")]

use fristad::base::code;
use fristad::base::finding::Finding;
use fristad::check::example::{Laid, findings, lay};
use fristad::check::rule::Input;
use fristad::check::rules;

#[test]
fn finds_each_bad_example_at_its_place() {
    for rule in rules() {
        let id = rule.code.id;
        assert!(!rule.examples.is_empty(), "{id} has no example");
        for example in rule.examples {
            let Laid { sources, path } = lay(&example.bad, fristad::load::builtin());
            let found = findings(&example.bad, &sources);
            let of_input = found.iter().find(|finding| code::INPUT.contains(&finding.code));
            assert!(of_input.is_none(), "{id}: the example cannot be read: {of_input:?}");
            let own: Vec<&Finding> = found.iter().filter(|finding| finding.code.id == id).collect();
            let [finding] = own.as_slice() else { panic!("{id}: one finding is expected, not {own:?}") };
            let span = finding.span.unwrap();
            assert_eq!(sources.slice(span), example.found, "{id}");
            let is_other_file = example.found.is_empty();
            assert!(is_other_file || sources.file(span.file).unwrap().path.as_str() == path, "{id}");
        }
    }
}

#[test]
fn leaves_each_good_example_alone() {
    let mut told = Vec::new();
    for rule in rules() {
        for example in rule.examples {
            let found = findings(&example.good, &lay(&example.good, fristad::load::builtin()).sources);
            told.extend(found.into_iter().map(|finding| format!("{}: {} {:?}", rule.code.id, finding.code.id, finding.args)));
        }
    }
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn finds_nothing_in_what_the_examples_lie_over() {
    for input in [Input::Site(&[]), Input::Html("")] {
        assert_eq!(findings(&input, &lay(&input, fristad::load::builtin()).sources), []);
    }
}

#[test]
fn says_of_each_rule_what_it_rests_on() {
    assert!(rules().all(|rule| !rule.basis.is_empty()));
}
