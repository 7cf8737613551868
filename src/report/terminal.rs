//! Findings in the terminal: file, line, column, the text underlined, the remedy.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::base::code::Severity;
use crate::base::finding::Finding;
use crate::base::span::Span;

use super::Reporter;
use super::place::first_line;
use super::safe_text::visible;

/// All findings as text; with colours for a terminal that has them.
pub fn render(reporter: &Reporter<'_>, findings: &[Finding], colours: bool) -> String {
    let renderer = if colours { Renderer::styled() } else { Renderer::plain() }.decor_style(DecorStyle::Unicode);
    let mut text = String::new();
    for finding in reporter.sorted(findings) {
        let wording = reporter.wording(finding);
        let level = match finding.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Info => Level::INFO,
        };
        let title = level.with_name(wording.severity).primary_title(wording.message).id(finding.code.id);
        let group = match finding.span.and_then(|span| Shown::of(reporter, span)) {
            Some(shown) => shown.snippet(title),
            None => Group::with_title(title),
        };
        let help = Level::HELP.with_name(reporter.messages.format(reporter.language, "remedy", &[]));
        let group = if wording.remedy.is_empty() { group } else { group.element(help.message(wording.remedy)) };
        text.push_str(&renderer.render(&[group]));
        text.push_str("\n\n");
    }
    text
}

/// The lines that a finding is about.
struct Shown {
    path: String,
    lines: String,
    first_line: usize,
    /// The text to underline, as a range of `lines`; none for a finding about the whole file.
    range: Option<std::ops::Range<usize>>,
}

impl Shown {
    fn of(reporter: &Reporter<'_>, span: Span) -> Option<Self> {
        let file = reporter.sources.file(span.file)?;
        let path = visible(reporter.sources.name(span.file)?);
        let text = file.text();
        if span.start == 0 && span.end == 0 {
            return Some(Self { path, lines: String::new(), first_line: 1, range: None });
        }
        let (line, words) = first_line(text, span)?;
        let (first_line, _) = reporter.sources.position(span);
        let range = words.start.saturating_sub(line.start)..words.end.saturating_sub(line.start);
        Some(Self { path, lines: visible(text.get(line)?), first_line, range: Some(range) })
    }

    fn snippet<'a>(self, title: annotate_snippets::Title<'a>) -> Group<'a> {
        match self.range {
            Some(range) => title.element(
                Snippet::source(self.lines).line_start(self.first_line).path(self.path).annotation(AnnotationKind::Primary.span(range)),
            ),
            None => title.element(Origin::path(self.path)),
        }
    }
}
