//! The state of the translations of a large site that was just built: 10,000 entries in 20 editions.

use std::sync::Arc;
use std::time::Instant;

use fristad::base::path::SitePath;
use fristad::base::source::{SourceContent, SourceFile, Sources};
use fristad::check::rule::Context;
use fristad::check::status::Table;
use fristad::model::Site;
use fristad::model::entry::Id;
use fristad::report::status::{csv, json};
use fristad::{load, model};

const TAGS: [&str; 20] =
    ["sv", "sv-simple", "en", "en-simple", "fi", "ar", "fa", "ckb", "so", "ti", "uk", "ru", "pl", "es", "tr", "de", "fr", "se", "da", "nb"];

/// Measures it and prints how long it took.
pub fn measure(entries: usize, runs: usize) {
    let (site, sources) = site(entries);
    let context = Context::new(&site, &sources, jiff::civil::date(2026, 11, 25));
    let mut times = Vec::new();
    let mut bytes = 0;
    for _ in 0..runs {
        let start = Instant::now();
        let table = Table::of(&context, &[]);
        bytes = json::render(&table).len() + csv::render(&table).len();
        times.push(start.elapsed());
    }
    times.sort();
    println!(
        "\nstatus of {entries} entries × {} editions, as JSON and CSV ({:.1} MB): {:.3} s",
        TAGS.len(),
        bytes as f64 / 1e6,
        times[runs / 2].as_secs_f64()
    );
}

/// One page in all editions, all of them behind, many times over.
fn site(entries: usize) -> (Site, Sources) {
    let mut sources = load::builtin();
    let editions: String = TAGS.iter().map(|tag| format!("  - tag: {tag}\n")).collect();
    let settings = format!("base_url: https://www.example.org\npublisher: byn\nhome: x\nexit: https://www.smhi.se\neditions:\n{editions}");
    let mut ledger = String::new();
    for (number, tag) in TAGS.iter().enumerate().skip(1) {
        ledger.push_str(&format!("{tag} sv title {number:012} {number:012} 2026-05-{:02}\n", number.max(1)));
        insert(&mut sources, &format!("content/pages/x/{tag}.md"), "---\ntitle: X\nsummary: Y.\ntranslation: {status: machine}\n---\n");
    }
    insert(&mut sources, "content/site.yaml", &settings);
    insert(&mut sources, "content/pages/x/sv.md", "---\ntitle: Sidan\nsummary: Om den.\n---\n");
    insert(&mut sources, "content/pages/x/facts.yaml", "risk: high\nreview: {checked: 2020-01-01}\n");
    insert(&mut sources, "content/pages/x/translations.lock", &ledger);
    let mut site = model::build(&sources).0.unwrap();
    let page = site.entries().next().unwrap().clone();
    for number in 0..entries.saturating_sub(1) {
        let mut copy = page.clone();
        copy.key.id = Id::parse(&format!("x-{number}")).unwrap();
        site.entries.insert(copy.key.clone(), Arc::new(copy));
    }
    (site, sources)
}

fn insert(sources: &mut Sources, path: &str, text: &str) {
    sources.insert(SourceFile { path: SitePath::new(path).unwrap(), content: SourceContent::Text(text.into()) });
}
