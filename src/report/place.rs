//! Where a finding is, as every report says it.

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
        let file = sources.file(span.file)?.path.to_string();
        let (line, column) = sources.position(span);
        let (end_line, end_column) = sources.position(Span { start: span.end, ..span });
        Some(Self { file, line, column, end_line, end_column })
    }

    /// The place of a finding; none for what concerns the whole project.
    pub fn of(sources: &Sources, finding: &Finding) -> Option<Self> {
        Self::of_span(sources, finding.span?)
    }
}
