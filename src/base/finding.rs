//! A finding: what is wrong, where, and what to do; its words are looked up when it is shown.

use super::code::{Code, Severity};
use super::span::Span;

/// One thing to tell the editor. The texts are the message `code.name` of `tool.ftl`
/// and its attribute `do`, filled with `args`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which kind of fault.
    pub code: &'static Code,
    /// The place; none for what concerns the whole project.
    pub span: Option<Span>,
    /// Values for the message's placeholders.
    pub args: Vec<(&'static str, String)>,
}

impl Finding {
    /// A finding at a place.
    pub fn at(code: &'static Code, span: Span) -> Self {
        Self { code, span: Some(span), args: Vec::new() }
    }

    /// A finding without a place.
    pub fn global(code: &'static Code) -> Self {
        Self { code, span: None, args: Vec::new() }
    }

    /// Adds a value for a placeholder of the message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// The value given for a placeholder.
    pub fn arg(&self, name: &str) -> Option<&str> {
        self.args.iter().find(|(key, _)| *key == name).map(|(_, value)| value.as_str())
    }
}

/// Whether any finding forbids publishing.
pub fn has_errors(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| finding.code.severity == Severity::Error)
}
