//! What reads the bytes that somebody else wrote, and what must hold whatever they are.
//!
//! The fuzzer calls these with anything (`tests/fuzz/README.md`), `tests/hostile.rs` with the small corpus beside them.
#![allow(dead_code, reason = "each target calls one of them")]

use std::collections::BTreeMap;

use fristad::base::finding::Finding;
use fristad::base::node::{Node, Value};
use fristad::base::path::SitePath;
use fristad::base::source::{SourceContent, SourceFile};
use fristad::base::span::{FileId, Span};
use fristad::check::check_page;
use fristad::dom::Document;
use fristad::exchange::{po, xliff, xlsx};
use fristad::load::{front_matter, yaml};
use fristad::model::decode::Decoder;
use fristad::model::entry::Kind;
use fristad::model::link::Target;
use fristad::model::settings::Checks;
use fristad::model::{documented_keys, markdown};
use fristad::picture;

const FILE: FileId = FileId(0);

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).replace('\0', "\u{fffd}")
}

/// A place that is none of the text could not be shown.
fn demand_places(findings: &[Finding], text: &str) {
    for span in findings.iter().filter_map(|finding| finding.span) {
        assert!(text.get(span.start..span.end).is_some(), "{findings:?}");
    }
}

/// A words file: both parts lie where they are said to.
pub fn front_matter(bytes: &[u8]) {
    let text = text(bytes);
    let Some(parts) = front_matter::split(&text) else { return };
    assert!(text[parts.yaml_start..].starts_with(parts.yaml) && text[parts.markdown_start..] == *parts.markdown);
    if let Err(findings) = yaml::parse(parts.yaml, FILE, parts.yaml_start) {
        demand_places(&findings, &text);
    }
}

/// Prose.
pub fn markdown(bytes: &[u8]) {
    let text = text(bytes);
    let decoder = Decoder::default();
    markdown::parse(&text, Span { file: FILE, start: 0, end: text.len() }, None, &decoder);
    demand_places(&decoder.finish().0, &text);
}

/// The target of a link: whatever leaves the site is an address on the web, and breaks out of no attribute.
pub fn links(bytes: &[u8]) {
    if let Ok(Target::Web(address)) = Target::parse(&text(bytes)) {
        assert!(address.starts_with("https://") || address.starts_with("http://"), "{address}");
        assert!(
            !address.contains(|letter: char| letter.is_whitespace() || letter.is_control() || "\"'<>`\\".contains(letter)),
            "{address}"
        );
    }
}

/// Facts, read as each kind of entry would read them.
pub fn facts(bytes: &[u8]) {
    let text = text(bytes);
    let nothing = Node { span: Span::file(FILE), value: Value::Null };
    match yaml::parse(&text, FILE, 0) {
        Ok(node) => {
            for kind in [Kind::Service, Kind::Plan, Kind::Page, Kind::Picture, Kind::Definition, Kind::Organisation, Kind::Campaign] {
                demand_places(&documented_keys(kind, &node, &nothing).1, &text);
            }
        }
        Err(findings) => demand_places(&findings, &text),
    }
}

/// Translations that came back, in each form.
pub fn xliff(bytes: &[u8]) {
    let text = text(bytes);
    let pieces = BTreeMap::from([("title.0".to_owned(), "Ring <phone:bris> *nu*".to_owned())]);
    for read in [xliff::read(&text, FILE, |_, _| pieces.clone()), po::read(&text, FILE), xlsx::read(&text, FILE, &[])] {
        match read {
            Ok(received) => received.targets.iter().for_each(|target| assert!(text.get(target.span.start..target.span.end).is_some())),
            Err(findings) => demand_places(&findings, &text),
        }
    }
    let _ = xlsx::as_text(bytes, FILE);
}

/// A finished page, with the style sheets in it.
pub fn page(bytes: &[u8]) {
    let text = text(bytes);
    demand_places(&check_page(&Document::parse(FILE, &text), &Checks::default()), &text);
}

/// A picture: the first byte says what it calls itself. What is clean stays as it is.
pub fn picture(bytes: &[u8]) {
    let Some((first, bytes)) = bytes.split_first() else { return };
    let names = ["a.svg", "a.png", "a.jpg", "a.webp", "a.gif"];
    let Some(path) = SitePath::new(names[usize::from(*first) % names.len()]) else { return };
    let is_drawing = path.extension() == "svg";
    let of = |bytes: &[u8]| {
        let content = if is_drawing { SourceContent::Text(text(bytes).into()) } else { SourceContent::Bytes(bytes.to_vec()) };
        picture::clean(&SourceFile { path: path.clone(), content }, FILE)
    };
    let Ok(clean) = of(bytes) else { return };
    assert_eq!(of(&clean.bytes).as_ref(), Ok(&clean));
    if is_drawing {
        let drawing = text(&clean.bytes).to_ascii_lowercase();
        for word in ["<script", "<foreignobject", "<image", "<a>", "<!", "<?", "@import", "url(h", "url(/"] {
            assert!(!drawing.contains(word), "{drawing}");
        }
    }
}
