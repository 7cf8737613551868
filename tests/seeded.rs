//! Pages with one planted fault each, and clean ones that tempt a checker: what is found, on which line, and what is not left alone.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, clippy::indexing_slicing, reason = "a test reads its cases")]

#[path = "corpora/mod.rs"]
mod corpora;

use std::collections::BTreeMap;

use corpora::Read;
use serde_json::Value;

type Counts = BTreeMap<&'static str, usize>;

fn counts(page: &Read) -> Counts {
    let mut counts = Counts::new();
    for finding in page.findings() {
        *counts.entry(finding.code.id).or_default() += 1;
    }
    counts
}

/// What fires more often than on the pages without a fault.
fn new<'a>(counts: &'a Counts, base: &'a Counts) -> impl Iterator<Item = &'static str> + 'a {
    counts.iter().filter(|(code, count)| **count > base.get(*code).copied().unwrap_or(0)).map(|(code, _)| *code)
}

#[test]
fn finds_planted_faults_and_leaves_traps_alone() {
    let Some(folder) = corpora::folder("seeded", "the pages with planted faults") else { return };
    let cases = corpora::cases(&folder);
    let text = |case: &Value, key: &str| case[key].as_str().unwrap_or_default().to_owned();
    let (clean, faulty): (Vec<&Value>, Vec<&Value>) = cases.iter().partition(|case| case["defect"].is_null());
    let clean: Vec<(String, Counts)> =
        clean.iter().map(|case| (text(case, "file"), counts(&corpora::page(&folder, &text(case, "file"))))).collect();
    let base = least(&clean);
    let traps: Vec<String> =
        clean.iter().flat_map(|(file, counts)| new(counts, &base).map(move |code| format!("{code} on {file}"))).collect();
    let (mut all, mut found, mut on_line, mut missed) = (0, 0, 0, Vec::new());
    for case in &faulty {
        let page = corpora::page(&folder, &text(case, "file"));
        let counts = counts(&page);
        let codes: Vec<&str> = new(&counts, &base).collect();
        let line = case["line"].as_u64().unwrap_or_default();
        let is_near =
            page.findings().iter().any(|finding| codes.contains(&finding.code.id) && (page.line(finding) as u64).abs_diff(line) <= 1);
        (all, found, on_line) = (all + 1, found + usize::from(!codes.is_empty()), on_line + usize::from(is_near));
        println!("{} {codes:?}{}", text(case, "defect"), if is_near || codes.is_empty() { "" } else { " on another line" });
        if codes.is_empty() {
            missed.push(text(case, "defect"));
        }
    }
    println!(
        "found {found} of {all}, {on_line} of them on their line; traps tripped: {traps:?}; on the clean page: {base:?}; missed: {missed:?}"
    );
    assert!(traps.is_empty(), "{traps:?}");
    assert!(found * 10 >= all * 9, "found {found} of {all}");
    assert!(on_line * 100 >= found * 95, "{on_line} of {found} on their line");
}

/// How often each rule fires on every clean page.
fn least(clean: &[(String, Counts)]) -> Counts {
    let codes = clean.iter().flat_map(|(_, counts)| counts.keys().copied());
    let least = |code: &str| clean.iter().map(|(_, counts)| counts.get(code).copied().unwrap_or(0)).min().unwrap_or(0);
    codes.map(|code| (code, least(code))).filter(|(_, count)| *count > 0).collect()
}
