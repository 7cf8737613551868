//! Attacks in prose: each of the places that Markdown has for one, by the reader of prose itself.

use fristad::base::finding::Finding;
use fristad::base::span::{FileId, Span};
use fristad::model::decode::Decoder;
use fristad::model::doc::Doc;
use fristad::model::markdown;

use super::vectors;

/// Reads a text; gives what is told of it and which entries it refers to.
pub fn read(text: &str) -> (Doc, Vec<Finding>, usize) {
    let decoder = Decoder::default();
    let doc = markdown::parse(text, Span { file: FileId(0), start: 0, end: text.len() }, None, &decoder);
    let (findings, references, _) = decoder.finish();
    (doc, findings, references.len())
}

/// The places in Markdown that an attack can go through (`ssg/contexts.json`).
fn shapes() -> Vec<String> {
    let Some(folder) = vectors::folder() else { return Vec::new() };
    let text = std::fs::read_to_string(folder.join("ssg/contexts.json")).unwrap();
    let all: Vec<serde_json::Value> = serde_json::from_str(&text).unwrap();
    assert_eq!(all.len(), 22);
    all.iter().map(|one| vectors::field(one, "shape").to_owned()).filter(|shape| shape.contains("{P}") && !shape.contains("{N}")).collect()
}

/// What of the attacks is not refused, put together to bodies of pages of forty paragraphs, in all places in turn.
pub fn survivors(attacks: &[String]) -> Vec<String> {
    let shapes = shapes();
    let mut bodies = vec![String::new()];
    let mut count = 0;
    for (index, attack) in attacks.iter().enumerate() {
        for shape in shapes.iter().cycle().skip(index).take(3) {
            let one = shape.replace("{P}", attack).replace('\r', "\n");
            let body = bodies.last_mut().unwrap();
            let both = format!("{body}\n\n{one}");
            let (_, findings, references) = read(&both);
            // A reference would have to lead to an entry of this site.
            if !findings.is_empty() || references > 0 {
                continue;
            }
            *body = both;
            count += 1;
            if count % 40 == 0 {
                bodies.push(String::new());
            }
        }
    }
    bodies
}

#[test]
fn what_is_refused_in_prose_is_refused_where_it_stands() {
    let attacks = [vectors::scripts(), vectors::naughty(), vectors::addresses(), vectors::paths()].concat();
    let (mut told, mut taken) = (0, 0);
    for shape in shapes() {
        for attack in &attacks {
            let text = shape.replace("{P}", attack);
            let (_, findings, _) = read(&text);
            for finding in &findings {
                let span = finding.span.unwrap_or_else(|| panic!("{text}: {finding:?}"));
                assert!(text.get(span.start..span.end).is_some(), "{text}: {finding:?}");
            }
            if findings.is_empty() { taken += 1 } else { told += 1 }
        }
    }
    assert!(attacks.is_empty() || (told > 5000 && taken > 5000), "{told} refused, {taken} taken");
}
