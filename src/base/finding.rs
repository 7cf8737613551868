//! A finding: what is wrong, where, and what to do; its words are looked up when it is shown.

use std::borrow::Cow;

use super::code::{Code, Severity};
use super::span::Span;

/// One thing to tell the editor. The texts are the message `code.name` of the locale's files
/// and its attribute `do`, filled with `args`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which kind of fault.
    pub code: &'static Code,
    /// What it weighs on this site; the code's own weight unless `site.yaml` says otherwise.
    pub severity: Severity,
    /// The place; none for what concerns the whole project.
    pub span: Option<Span>,
    /// Values for the message's placeholders.
    pub args: Vec<(Cow<'static, str>, String)>,
    /// The change that mends it, where a machine can make it safely.
    pub fix: Option<Fix>,
}

/// A change of the sources: other text for a span.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// What is replaced.
    pub span: Span,
    /// What stands there instead.
    pub text: String,
}

impl Finding {
    /// A finding at a place.
    pub fn at(code: &'static Code, span: Span) -> Self {
        Self { span: Some(span), ..Self::global(code) }
    }

    /// A finding without a place.
    pub fn global(code: &'static Code) -> Self {
        Self { code, severity: code.severity, span: None, args: Vec::new(), fix: None }
    }

    /// Adds a value for a placeholder of the message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name.into(), value.into()));
        self
    }

    /// Adds the change that mends it. Only for changes that can never make a text say something else.
    #[must_use]
    pub fn mended_by(mut self, span: Span, text: impl Into<String>) -> Self {
        self.fix = Some(Fix { span, text: text.into() });
        self
    }

    /// The value given for a placeholder.
    pub fn arg(&self, name: &str) -> Option<&str> {
        self.args.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// Whether any finding forbids publishing.
pub fn has_errors(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| finding.severity == Severity::Error)
}
