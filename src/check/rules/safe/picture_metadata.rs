//! SAFE007: a picture's file does not tell where, when or by whom it was made.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::{FileId, Span};
use crate::check::metadata::metadata;
use crate::check::rule::{Context, Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "SAFE007", name: "picture-metadata", severity: Severity::Warning },
    act: &[],
    basis: "A photograph can hold the coordinates of the place where it was taken (Exif), its file the name of who made it",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[
            (
                "content/pictures/hus/facts.yaml",
                "file: hus.svg\nlicence: CC0-1.0\nauthor: byn\nsource: https://www.example.com\ndecorative: true\n",
            ),
            (
                "content/pictures/hus/hus.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\" inkscape:export-filename=\"anna.png\"/>\n",
            ),
        ]),
        found: "inkscape:export-filename",
        good: Input::Site(&[
            (
                "content/pictures/hus/facts.yaml",
                "file: hus.svg\nlicence: CC0-1.0\nauthor: byn\nsource: https://www.example.com\ndecorative: true\n",
            ),
            (
                "content/pictures/hus/hus.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"><metadata>CC0-1.0</metadata></svg>\n",
            ),
            ("content/pages/start/facts.yaml", "type: start\npicture: hus\n"),
        ]),
    }],
    look: Look::Site(find),
};

/// What drawing programs leave (colons and slashes as escapes: no path of a machine stands in this repository) of a person's own files.
const LEFT_IN_SVG: [&str; 7] =
    ["inkscape:export-filename", "sodipodi:docname", "sodipodi:docbase", "file:///", "C\u{3a}\\Users\\", "\u{2f}Users/", "\u{2f}home/"];

fn find(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (file, source) in context.sources.under("content/") {
        if source.path.extension() == "svg" {
            findings.extend(in_svg(file, source.text()));
        } else if let Some(found) = metadata(source.bytes()) {
            findings.push(Finding::at(&RULE.code, Span::file(file)).with("what", found.as_str()));
        }
    }
    findings
}

/// The first trace of a person's own files in a drawing: whoever cleans it cleans all of them.
fn in_svg(file: FileId, text: &str) -> Option<Finding> {
    let (start, left) = LEFT_IN_SVG.iter().filter_map(|left| Some((text.find(left)?, left))).min()?;
    let span = Span { file, start, end: start.saturating_add(left.len()) };
    Some(Finding::at(&RULE.code, span).with("what", "editor"))
}
