//! The words of a finding: what is wrong, and what to do.

use fluent_bundle::FluentValue;

use crate::base::code::Severity;
use crate::base::finding::Finding;

use super::Reporter;
use super::safe_text::visible;

/// A finding in words.
pub struct Wording {
    /// "fel", "varning".
    pub severity: String,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub remedy: String,
}

impl Reporter<'_> {
    /// What the rule of this name looks for and why.
    pub fn reason(&self, name: &str) -> String {
        self.messages.attribute(self.language, name, "why", &[]).unwrap_or_default()
    }

    /// How many findings there are of each weight, in words.
    pub fn count(&self, findings: &[Finding]) -> String {
        let told = self.sorted(findings);
        let of = |severity: Severity| told.iter().filter(|finding| finding.severity == severity).count().into();
        let counts = [("errors", of(Severity::Error)), ("warnings", of(Severity::Warning)), ("infos", of(Severity::Info))];
        self.messages.format(self.language, "findings-count", &counts)
    }

    /// The words of a finding.
    pub fn wording(&self, finding: &Finding) -> Wording {
        let args: Vec<(&str, FluentValue<'_>)> =
            finding.args.iter().map(|(name, value)| (name.as_ref(), FluentValue::from(visible(value)))).collect();
        let severity = format!("severity-{}", finding.severity.as_str());
        let suggestion = match finding.arg("nearest") {
            Some(near) if !near.is_empty() => self.messages.format(self.language, "did-you-mean", &[("name", visible(near).into())]),
            _ => String::new(),
        };
        let remedy = self.messages.attribute(self.language, finding.code.name, "do", &args).unwrap_or_default();
        let remedy = if suggestion.is_empty() { remedy } else { format!("{suggestion} {remedy}") };
        Wording {
            severity: self.messages.format(self.language, &severity, &[]),
            message: self.messages.format(self.language, finding.code.name, &args),
            remedy: remedy.trim().to_owned(),
        }
    }
}
