//! Tries every rule on its own examples, laid over a site in which none of them finds anything.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic")]

use fristad::base::code;
use fristad::base::finding::Finding;
use fristad::base::path::SitePath;
use fristad::base::source::{SourceContent, SourceFile, Sources};
use fristad::check::rule::{Context, Example, Rule};
use fristad::check::{RULES, check};

const SITE: [(&str, &str); 11] = [
    (
        "content/site.yaml",
        "base_url: https://www.example.org\npublisher: byn\nhome: start\nexit: https://www.smhi.se\neditions: [{tag: sv}, {tag: en}]\n",
    ),
    ("content/organisations/byn/facts.yaml", "kind: municipality\n"),
    ("content/organisations/byn/sv.md", "---\ntitle: Byn\n---\n"),
    ("content/organisations/byn/en.md", "---\ntitle: The village\n---\n"),
    ("content/pages/start/facts.yaml", "type: start\n"),
    ("content/pages/start/sv.md", "---\ntitle: Start\nsummary: Här börjar det.\n---\n"),
    ("content/pages/start/en.md", "---\ntitle: Start\nsummary: Here it begins.\n---\n"),
    ("content/services/larm-112/facts.yaml", "kind: emergency\nchannels:\n  - type: phone\n    value: \"112\"\n"),
    ("content/services/larm-112/sv.md", "---\ntitle: \"112\"\nsummary: Ring när det är fara.\n---\n"),
    ("content/services/larm-112/en.md", "---\ntitle: \"112\"\nsummary: Call when there is danger.\n---\n"),
    ("content/services/larm/facts.yaml", "kind: shelter\n"),
];

fn sources(example: &Example) -> Sources {
    let mut sources = fristad::load::builtin();
    let words = [
        ("content/services/larm/sv.md", "---\ntitle: Larm\nsummary: Ring.\n---\n"),
        ("content/services/larm/en.md", "---\ntitle: Alarm\nsummary: Call.\n---\n"),
    ];
    for (path, text) in SITE.iter().chain(&words).chain(example.files) {
        let path = SitePath::new(path).unwrap();
        sources.insert(SourceFile { path, content: SourceContent::Text((*text).to_owned()) });
    }
    sources
}

/// What all rules find in an example; the input itself must be in order.
fn findings(rule: &Rule, sources: &Sources) -> Vec<Finding> {
    let (site, input) = fristad::model::build(sources);
    assert!(input.is_empty(), "{}: the example cannot be read: {input:?}", rule.code.id);
    check(&Context { site: &site.unwrap(), sources })
}

#[test]
fn finds_each_bad_example_at_its_place() {
    for rule in RULES {
        let sources = sources(&rule.bad);
        let found = findings(rule, &sources);
        let own: Vec<&Finding> = found.iter().filter(|finding| finding.code.id == rule.code.id).collect();
        let [finding] = own.as_slice() else { panic!("{}: one finding is expected, not {own:?}", rule.code.id) };
        let span = finding.span.unwrap();
        assert_eq!(sources.slice(span), rule.bad.found, "{}", rule.code.id);
        let (path, _) = rule.bad.files.last().unwrap();
        let is_other_file = rule.bad.found.is_empty();
        assert!(is_other_file || sources.file(span.file).unwrap().path.as_str() == *path, "{}", rule.code.id);
    }
}

#[test]
fn leaves_each_good_example_alone() {
    for rule in RULES {
        let found = findings(rule, &sources(&rule.good));
        assert!(found.is_empty(), "{}: {found:?}", rule.code.id);
    }
}

#[test]
fn has_a_code_of_its_own_for_each_rule() {
    let mut ids: Vec<&str> = RULES.iter().map(|rule| rule.code.id).chain(code::INPUT.iter().map(|code| code.id)).collect();
    ids.sort_unstable();
    let all = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), all);
    assert!(RULES.iter().all(|rule| !rule.basis.is_empty()), "each rule says what it rests on");
}
