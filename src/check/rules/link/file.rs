//! LINK009: the words of a link to a file say what kind of file it is.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::links::web_links;
use crate::check::rule::{Context, Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "LINK009", name: "file-link", severity: Severity::Info },
    act: &[],
    basis: "Webbriktlinjer (Digg); WCAG 2.2, 3.2.5 G201: a file opens elsewhere, may be large and stays on the device",
    limits: &[],
    examples: &[Example {
        bad: Input::Prose("sv", "Läs [hela strategin](https://www.example.se/filer/strategi.pdf)."),
        found: "https://www.example.se/filer/strategi.pdf",
        good: Input::Prose("sv", "Läs [hela strategin (pdf, 1,2 MB)](https://www.example.se/filer/strategi.pdf?v=2)."),
    }],
    look: Look::Site(find),
};

/// Ends of names of files that a browser does not show as a page, with other words for the same kind.
const KINDS: [(&str, &[&str]); 14] = [
    ("pdf", &[]),
    ("docx", &["word"]),
    ("doc", &["word"]),
    ("odt", &[]),
    ("xlsx", &["excel"]),
    ("xls", &["excel"]),
    ("ods", &[]),
    ("pptx", &["powerpoint"]),
    ("ppt", &["powerpoint"]),
    ("rtf", &[]),
    ("epub", &["e-bok", "e-book"]),
    ("zip", &[]),
    ("mp3", &["ljud", "audio", "lyssna", "listen", "صوت"]),
    ("mp4", &["film", "video", "فيديو"]),
];

fn find(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for link in web_links(context.site, context.sources) {
        let Some(words) = &link.words else { continue };
        let path = link.path().split('?').next().unwrap_or_default().to_lowercase();
        let Some((kind, names)) = path.rsplit_once('.').and_then(|(_, end)| KINDS.iter().find(|(kind, _)| *kind == end)) else { continue };
        let words = words.to_lowercase();
        // Nobody writes "docx" for readers.
        let says = |name: &str| words.contains(name);
        if !says(kind) && !names.iter().any(|name| says(name)) {
            findings.push(Finding::at(&RULE.code, link.span).with("kind", kind.to_uppercase()));
        }
    }
    findings
}
