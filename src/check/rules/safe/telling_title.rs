//! SAFE006: the tab and the address of a page that nobody must see the reader open do not tell what it is about.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::Span;
use crate::check::rule::{Background, Example, Input, Look, Rule};
use crate::model::Entry;
use crate::model::common::Words;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "SAFE006", name: "telling-title", severity: Severity::Warning },
    act: &[],
    basis: "The browser's tab, its history and its suggestions show title and address to whoever else uses the device",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Site(&[
                ("content/pages/start/facts.yaml", "type: start\nrisk: high\n"),
                ("content/pages/start/sv.md", "---\ntitle: Våld i hemmet\nsummary: Här börjar det.\n---\n"),
            ]),
            found: "Våld i hemmet",
            good: Input::Site(&[
                ("content/pages/start/facts.yaml", "type: start\nrisk: high\n"),
                ("content/pages/start/sv.md", "---\ntitle: Våld i hemmet\nsummary: Här börjar det.\ndiscreet_title: Råd och stöd\n---\n"),
                ("content/pages/start/sv-simple.md", "---\ntitle: Start\nsummary: Här börjar det.\ndiscreet_title: Råd och stöd\n---\n"),
                ("content/pages/start/en.md", "---\ntitle: Start\nsummary: Here it begins.\ndiscreet_title: Advice and support\n---\n"),
                ("content/pages/start/ar.md", "---\ntitle: البداية\nsummary: هنا تبدأ الصفحة.\ndiscreet_title: مشورة ودعم\n---\n"),
            ]),
        },
        Example {
            bad: Input::Site(&[
                ("content/pages/start/facts.yaml", "type: start\nrisk: high\n"),
                ("content/pages/start/en.md", "---\ntitle: Start\nsummary: Here it begins.\nslug: domestic-abuse\n---\n"),
            ]),
            found: "domestic-abuse",
            good: Input::Site(&[
                ("content/pages/start/facts.yaml", "type: start\nrisk: high\n"),
                ("content/pages/start/en.md", "---\ntitle: Start\nsummary: Here it begins.\nslug: advice\n---\n"),
            ]),
        },
    ],
    look: Look::Entry(find),
};

/// Beginnings of words that tell. In addresses the letters å, ä and ö are a and o.
const TELLING: [&str; 36] = [
    "våld",
    "vald",
    "misshand",
    "övergrepp",
    "overgrepp",
    "våldtäkt",
    "valdtakt",
    "kvinnofrid",
    "kvinnojour",
    "mansjour",
    "hedersf",
    "hedersv",
    "hedersr",
    "tvångsgift",
    "tvangsgift",
    "könsstymp",
    "konsstymp",
    "förövare",
    "forovare",
    "stalkn",
    "violen",
    "abus",
    "assault",
    "rape",
    "batter",
    "victim",
    "shelter",
    "honour-",
    "genital",
    "عنف",
    "العنف",
    "اعتداء",
    "الاعتداء",
    "اغتصاب",
    "إساءة",
    "تعنيف",
];

/// Words that begin like one that tells and do not.
const HARMLESS: [&str; 6] = ["valda", "valdag", "valde", "valdistrikt", "battery", "batteri"];

fn find(entry: &Entry, _: &Background<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (_, words) in entry.words.iter().filter(|_| entry.facts.is_at_risk()) {
        for (text, span, what) in shown(words, entry.key.id.as_str()) {
            if let Some(word) = telling(text) {
                let finding = Finding::at(&RULE.code, span).with("text", text).with("what", what);
                findings.push(finding.with("word", word));
            }
        }
    }
    findings
}

/// What the tab and the address show, with its place.
fn shown<'a>(words: &'a Words, id: &'a str) -> [(&'a str, Span, &'static str); 2] {
    let title = words.discreet_title.as_ref().unwrap_or(&words.title);
    let slug = words.slug.as_ref().map_or((id, Span::file(words.file)), |slug| (slug.as_str(), slug.span));
    [(title.as_str(), title.span, "title"), (slug.0, slug.1, "address")]
}

/// The word that tells. The Swedish "vald" is violence in an address alone, in a title it is "chosen".
pub(super) fn telling(text: &str) -> Option<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
    let is_address = !text.contains(' ') && text.is_ascii();
    words.into_iter().find(|word| {
        let begins = TELLING.iter().any(|telling| word.starts_with(telling) && (*telling != "vald" || is_address));
        // Compounds tell with their last part too: "hedersvåld", "relationsvåld".
        let ends = word.ends_with("våld") || (is_address && word.ends_with("vald"));
        (begins || ends) && !HARMLESS.contains(&word.as_str())
    })
}
