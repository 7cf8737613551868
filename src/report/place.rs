//! Where a finding is, as every report says it.

use std::ops::Range;

use crate::base::finding::Finding;
use crate::base::source::Sources;
use crate::base::span::Span;

/// A place in a file: lines and columns from 1, columns in characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Path from the project's root.
    pub file: String,
    /// First line.
    pub line: usize,
    /// First column.
    pub column: usize,
    /// Last line.
    pub end_line: usize,
    /// The column after the last.
    pub end_column: usize,
}

impl Place {
    /// The place of a span.
    pub fn of_span(sources: &Sources, span: Span) -> Option<Self> {
        let file = sources.name(span.file)?.to_owned();
        let (line, column) = sources.position(span);
        let (end_line, end_column) = sources.position(Span { start: span.end, ..span });
        Some(Self { file, line, column, end_line, end_column })
    }

    /// The place of a finding; none for what concerns the whole project.
    pub fn of(sources: &Sources, finding: &Finding) -> Option<Self> {
        Self::of_span(sources, finding.span?)
    }
}

/// The first line of a span, which is where the editor must look, and what the span covers of it, as ranges of the text.
pub fn first_line(text: &str, span: Span) -> Option<(Range<usize>, Range<usize>)> {
    let start = text.get(..span.start)?.rfind('\n').map_or(0, |at| at.saturating_add(1));
    let end = text.get(span.start..)?.find('\n').map_or(text.len(), |at| span.start.saturating_add(at));
    Some((start..end, span.start..span.end.clamp(span.start, end)))
}
