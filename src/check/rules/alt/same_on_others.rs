//! ALT023: different pictures on a page have different texts.

use std::collections::BTreeMap;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::picture::wording::{normal, words};
use crate::check::picture::{Kind, Picture};
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT023", name: "alt-same-on-others", severity: Severity::Info },
    act: &[],
    basis: "WCAG 2.2, 1.1.1; GitHub accessibility scanner, repeated alt",
    limits: &[],
    examples: &[Example {
        bad: Input::Html(
            "<p>Byn vid sjön: <img src=\"a.png\" alt=\"Båtar i byns hamn\"> och <img src=\"b.png\" alt=\"Båtar i byns hamn\"></p>",
        ),
        found: "Båtar i byns hamn",
        good: Input::Html(
            "<p>Byn vid sjön: <img src=\"a.png\" alt=\"Båtar i byns hamn\" width=\"4\" height=\"3\"> och <img src=\"b.png\" alt=\"En tom brygga\" width=\"4\" height=\"3\"></p>",
        ),
    }],
    look: Look::Page(find),
};

/// One file may be shown twice, and small pictures (icons, logotypes, stars) mean the same wherever they are: outside of
/// links, texts of three words or more count, and shorter ones of photographs that stand alone.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let mut first: BTreeMap<String, (String, bool)> = BTreeMap::new();
    let mut findings = Vec::new();
    for picture in page.pictures() {
        let Some(text) = picture.text().filter(|text| words(text).len() >= 3 || is_photograph(picture)) else { continue };
        if picture.kind != Kind::Image || picture.link.is_some() || picture.file.is_empty() {
            continue;
        }
        let (file, is_told) = first.entry(normal(text)).or_insert_with(|| (picture.file.clone(), false));
        if *file != picture.file && !*is_told {
            *is_told = true;
            findings.push(Finding::at(&RULE.code, picture.span).with("alt", text).with("file", file.as_str()));
        }
    }
    findings
}

/// Icons are drawn, and are no files of this kind.
fn is_photograph(picture: &Picture<'_>) -> bool {
    let file = picture.file.to_ascii_lowercase();
    picture.is_alone && (file.ends_with(".jpg") || file.ends_with(".jpeg"))
}
