//! Attacks in translations that come back: what is taken stands in the words as it came, and became nothing else.

use std::collections::BTreeSet;

use fristad::base::edition::Edition;
use fristad::base::node::{Node, Value};
use fristad::base::source::Sources;
use fristad::base::span::FileId;
use fristad::base::xml::escaped;
use fristad::exchange::{Received, Reception, apply, po, source_of, xliff};
use fristad::load::{front_matter, yaml};
use fristad::model::{self, Site};
use jiff::civil::date;

use super::spoiled::honest;
use super::vectors;

/// An attack as the words for a title, in a form of exchange.
fn received(site: &Site, sources: &Sources, form: &str, id: &str, attack: &str) -> Option<Received> {
    let file = FileId(0);
    let read = match form {
        "xliff" => {
            let unit = format!(
                "<unit id=\"{id}\"><segment state=\"translated\"><source>x</source><target>{}</target></segment></unit>",
                escaped(attack)
            );
            let text =
                format!("<xliff version=\"2.1\" srcLang=\"sv\" trgLang=\"en\"><file id=\"organisation:polisen\">{unit}</file></xliff>");
            xliff::read(&text, file, |from: &Edition, entry| source_of(site, sources, from, entry))
        }
        _ => {
            let words = serde_json::to_string(attack).unwrap().replace("\\u00", "\\\\u00").replace("\\b", " ").replace("\\f", " ");
            let head = "msgid \"\"\nmsgstr \"\"\n\"Language: en\\n\"\n\"X-Source-Language: sv\\n\"\n\n";
            po::read(&format!("{head}msgctxt \"organisation:polisen {id}\"\nmsgid \"x\"\nmsgstr {words}\n"), file)
        }
    };
    read.ok()
}

/// The keys of a mapping and the texts under them.
fn keys(node: &Node) -> BTreeSet<String> {
    match &node.value {
        Value::Map(pairs) => pairs.iter().filter_map(|(key, _)| key.scalar().map(str::to_owned)).collect(),
        _ => BTreeSet::new(),
    }
}

#[test]
fn words_that_come_back_become_words_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    honest().write(folder.path());
    let (sources, _) = fristad::load::load(folder.path());
    let site = model::build(&sources).0.unwrap();
    let pieces = source_of(&site, &sources, &Edition::parse("sv").unwrap(), "organisation:polisen");
    let id = pieces.keys().next().unwrap().clone();
    let reception = Reception { day: date(2026, 11, 25), status: None };
    let squeezed = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (mut taken, mut refused) = (0, 0);
    let attacks = [vectors::scripts(), vectors::naughty(), vectors::paths()].concat();
    for form in ["xliff", "po"] {
        for attack in &attacks {
            let Some(received) = received(&site, &sources, form, &id, attack) else {
                refused += 1;
                continue;
            };
            let Ok(changes) = apply(&site, &sources, &received, reception) else {
                refused += 1;
                continue;
            };
            for change in changes.iter().filter(|change| change.path.extension() == "md") {
                assert_eq!(change.path.as_str(), "content/organisations/polisen/en.md", "{attack}");
                let parts = front_matter::split(&change.new).unwrap_or_else(|| panic!("{attack}: {}", change.new));
                let node = yaml::parse(parts.yaml, FileId(0), 0).unwrap_or_else(|findings| panic!("{attack}: {findings:?}"));
                assert_eq!(keys(&node), BTreeSet::from(["title".to_owned(), "translation".to_owned()]), "{attack}: {}", change.new);
                let title = node.get("title").and_then(Node::scalar).unwrap_or_default();
                let words = received.targets.first().map(|target| target.text.as_str()).unwrap_or_default();
                assert_eq!(squeezed(title), squeezed(words), "{form}");
                assert!(parts.markdown.trim().is_empty(), "{attack}: {}", change.new);
                taken += 1;
            }
        }
    }
    assert!(attacks.is_empty() || (taken > 500 && refused > 10), "{taken} taken, {refused} refused");
}
