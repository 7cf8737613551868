//! Findings as a page for the editor: by file and by rule, in her language.

use serde::Serialize;
use tera::{Context, Tera};

use crate::base::finding::Finding;
use crate::base::span::Span;

use super::Reporter;
use super::place::{Place, first_line};
use super::safe_text::visible;

const TEMPLATE: &str = include_str!("page.html");

#[derive(Serialize)]
struct Group {
    name: String,
    why: String,
    findings: Vec<Told>,
}

#[derive(Serialize, Clone)]
struct Told {
    /// The fragment of its address on the page.
    anchor: String,
    code: &'static str,
    name: &'static str,
    level: &'static str,
    severity: String,
    message: String,
    remedy: String,
    file: String,
    line: usize,
    column: usize,
    /// The line of the source: before the words that are meant, they themselves, after them.
    before: String,
    words: String,
    after: String,
    is_mendable: bool,
}

/// The whole page. The template is a part of the program and tried by a test; should it fail all the same, its fault is the page.
pub fn render(reporter: &Reporter<'_>, findings: &[Finding]) -> String {
    let told: Vec<Told> =
        reporter.sorted(findings).into_iter().enumerate().map(|(number, finding)| tell(reporter, finding, number)).collect();
    let by_file = groups(&told, |told| told.file.clone(), |_| String::new());
    let by_rule = groups(&told, |told| format!("{} {}", told.code, told.name), |told| reporter.reason(told.name));
    let mut context = Context::new();
    context.insert("lang", reporter.language.tag());
    context.insert("by_file", &by_file);
    context.insert("by_rule", &by_rule);
    for (name, id) in WORDS {
        context.insert(*name, &reporter.messages.format(reporter.language, id, &[]));
    }
    context.insert("summary", &reporter.count(findings));
    Tera::one_off(TEMPLATE, &context, true).unwrap_or_else(|error| error.to_string())
}

/// The page's own words: their names in the template and their messages.
const WORDS: &[(&str, &str)] = &[
    ("title", "report-title"),
    ("none", "report-none"),
    ("contents", "report-contents"),
    ("files_title", "report-by-file"),
    ("rules_title", "report-by-rule"),
    ("whole_site", "report-whole-site"),
    ("remedy_label", "remedy"),
    ("mendable", "report-mendable"),
];

fn tell(reporter: &Reporter<'_>, finding: &Finding, number: usize) -> Told {
    let wording = reporter.wording(finding);
    let place = Place::of(reporter.sources, finding);
    let (before, words, after) = finding.span.map(|span| line(reporter, span)).unwrap_or_default();
    let (file, line, column) = place.map(|place| (place.file, place.line, place.column)).unwrap_or_default();
    Told {
        anchor: format!("f{}", number.saturating_add(1)),
        code: finding.code.id,
        name: finding.code.name,
        level: finding.severity.as_str(),
        severity: wording.severity,
        message: wording.message,
        remedy: wording.remedy,
        file,
        line,
        column,
        before,
        words,
        after,
        is_mendable: finding.fix.is_some(),
    }
}

/// The first line of a span, cut in three.
fn line(reporter: &Reporter<'_>, span: Span) -> (String, String, String) {
    let Some(file) = reporter.sources.file(span.file).filter(|_| span.end > 0) else { return Default::default() };
    let text = file.text();
    let Some((line, words)) = first_line(text, span) else { return Default::default() };
    let part = |start: usize, end: usize| visible(text.get(start..end).unwrap_or_default());
    (part(line.start, words.start), part(words.start, words.end), part(words.end, line.end))
}

fn groups(told: &[Told], name: impl Fn(&Told) -> String, why: impl Fn(&Told) -> String) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for finding in told {
        let key = name(finding);
        match groups.iter_mut().find(|group| group.name == key) {
            Some(group) => group.findings.push(finding.clone()),
            None => groups.push(Group { name: key, why: why(finding), findings: vec![finding.clone()] }),
        }
    }
    groups.sort_by(|a, b| a.name.cmp(&b.name));
    groups
}
