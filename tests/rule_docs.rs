//! The pages about the rules in `docs/rules` and the schema of `site.yaml` are made from the rules: none missing, none old.
//!
//! `FRISTAD_BLESS=1 cargo test --test rule_docs` writes them anew.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a test reads the repository and fails by a panic")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use fristad::base::edition::Edition;
use fristad::check::rules;
use fristad::model::messages::Messages;
use fristad::report::rule_page::RuleBook;
use fristad::report::schema;
use serde_json::Value;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules")
}

/// What should be there: each rule in Swedish and in English, and the list of all.
static PAGES: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let builtin = fristad::load::builtin();
    let (messages, _) = Messages::load(&builtin);
    let (swedish, english) = (Edition::swedish(), Edition::english());
    let book = |language| RuleBook { messages: &messages, language, builtin: &builtin };
    let mut pages = BTreeMap::new();
    for rule in rules() {
        let text = format!("{}\n---\n\n{}", book(&swedish).page(rule), book(&english).page(rule));
        pages.insert(format!("{}.md", rule.code.id), text);
    }
    let linked = |list: String| {
        rules().fold(list, |list, rule| list.replace(&format!("| {} |", rule.code.id), &format!("| [{0}]({0}.md) |", rule.code.id)))
    };
    let note = "<!-- Made from src/check/rules by FRISTAD_BLESS=1 cargo test --test rule_docs -->";
    let index = format!("{note}\n\n# Regler\n\n{}\n# Rules\n\n{}", linked(book(&swedish).list()), linked(book(&english).list()));
    pages.insert("README.md".to_owned(), index);
    pages
});

#[test]
fn the_page_of_each_rule_is_as_the_rule_is() {
    let pages = &*PAGES;
    if std::env::var_os("FRISTAD_BLESS").is_some() {
        let _ = fs::remove_dir_all(folder());
        fs::create_dir_all(folder()).unwrap();
        for (name, text) in pages {
            fs::write(folder().join(name), text).unwrap();
        }
    }
    let there: BTreeMap<String, String> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(&path).unwrap()))
        .collect();
    let names = |pages: &BTreeMap<String, String>| pages.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&there), names(pages), "write them anew: FRISTAD_BLESS=1 cargo test --test rule_docs");
    for (name, text) in pages {
        assert!(there.get(name) == Some(text), "docs/rules/{name} is old: FRISTAD_BLESS=1 cargo test --test rule_docs");
    }
}

#[test]
fn the_schema_of_site_yaml_is_as_the_rules_and_the_settings_are() {
    let (messages, _) = Messages::load(&fristad::load::builtin());
    let schema = schema::render(&messages, &Edition::english());
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/site.schema.json");
    if std::env::var_os("FRISTAD_BLESS").is_some() {
        fs::write(&path, &schema).unwrap();
    }
    assert!(fs::read_to_string(&path).unwrap() == schema, "write it anew: FRISTAD_BLESS=1 cargo test --test rule_docs");
    let schema: Value = serde_json::from_str(&schema).unwrap();
    let names = |pointer: &str| schema.pointer(pointer).unwrap().as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
    // `tests/content_docs.rs` sees to it that the example has every key that is read.
    let docs = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/content.md")).unwrap();
    let example = docs.split("```yaml\n# site.yaml\n").nth(1).unwrap().split("```").next().unwrap();
    let is_key = |line: &&str| line.starts_with(|c: char| c.is_ascii_lowercase());
    let keys = example.lines().filter(is_key).map(|line| line.split(':').next().unwrap().to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(names("/properties"), keys);
    let checks = names("/properties/checks/properties");
    assert!(checks.contains("ALT003") && checks.contains("alt-opening"), "{checks:?}");
    assert!(!checks.contains("SAFE003"), "what protects people cannot be set");
}

#[test]
fn each_page_shows_the_fault_the_report_and_the_remedy() {
    for rule in rules() {
        let page = &PAGES[&format!("{}.md", rule.code.id)];
        let told = page.matches(&format!("[{}]", rule.code.id)).count();
        assert_eq!(told, rule.examples.len() * 2, "{}: each example is told of in Swedish and in English", rule.code.id);
    }
}
