//! What a site makes of the findings: the weights that `site.yaml` sets, and the exceptions in the texts.

use std::collections::BTreeMap;

use crate::base::code::{self, Severity};
use crate::base::finding::Finding;
use crate::base::limits::MAX_FINDINGS;
use crate::base::source::Sources;
use crate::base::span::{FileId, Span};
use crate::base::suggest::nearest;
use crate::model::settings::{CheckLevel, Checks};

use super::exception::{Exception, exceptions};
use super::rule::Rule;
use super::rules;

/// The site's settings and exceptions, and which of them were needed.
pub struct Verdict<'a> {
    checks: &'a Checks,
    exceptions: Vec<Exception>,
    faults: Vec<Finding>,
}

impl<'a> Verdict<'a> {
    /// Reads the exceptions in what editors write; tells of settings and exceptions that mean nothing.
    pub fn new(checks: &'a Checks, sources: &Sources) -> Self {
        let mut verdict = Self::on_folder(checks, sources, "content/");
        verdict.faults.splice(0..0, faults_of(checks));
        verdict
    }

    /// The same for what is found in one folder, where settings are not looked at.
    pub fn on_folder(checks: &'a Checks, sources: &Sources, folder: &str) -> Self {
        let mut verdict = Self { checks, exceptions: Vec::new(), faults: Vec::new() };
        for exception in exceptions(sources, folder) {
            match fault_of(&exception) {
                Some(fault) => verdict.faults.push(fault),
                None => verdict.exceptions.push(exception),
            }
        }
        verdict
    }

    /// The findings that stand, each with its weight on this site; no more of a kind in a file than anybody could read.
    pub fn pass(&mut self, findings: Vec<Finding>, sources: &Sources) -> Vec<Finding> {
        let mut passed = std::mem::take(&mut self.faults);
        let mut counts: BTreeMap<(&str, Option<FileId>), usize> = BTreeMap::new();
        for finding in findings {
            // An exception is used even where there are more findings than are told.
            let Some(finding) = self.weigh(finding).filter(|finding| !self.is_excepted(finding, sources)) else { continue };
            let count = counts.entry((finding.code.id, finding.span.map(|span| span.file))).or_default();
            if *count < MAX_FINDINGS {
                *count = count.saturating_add(1);
                passed.push(finding);
            }
        }
        passed
    }

    fn weigh(&self, finding: Finding) -> Option<Finding> {
        let level = self.checks.of(finding.code.id, finding.code.name).and_then(|setting| setting.level.as_ref());
        let Some(level) = level.filter(|_| is_adjustable(finding.code)) else { return Some(finding) };
        let severity = match level.value {
            CheckLevel::Error => Severity::Error,
            CheckLevel::Warning => Severity::Warning,
            CheckLevel::Info => Severity::Info,
            CheckLevel::Off => return None,
        };
        Some(Finding { severity, ..finding })
    }

    fn is_excepted(&mut self, finding: &Finding, sources: &Sources) -> bool {
        let Some(span) = finding.span else { return false };
        let mut is_excepted = false;
        for exception in self.exceptions.iter_mut().filter(|exception| exception.is_from(finding.code, span.file)) {
            // Counting lines reads the file from its start, so only where it matters.
            if exception.covers(sources.position(span).0) {
                exception.is_used = true;
                is_excepted = true;
            }
        }
        is_excepted
    }

    /// Exceptions that nothing was excepted by, once all rules have run.
    pub fn unused(&self) -> Vec<Finding> {
        let unused = self.exceptions.iter().filter(|exception| !exception.is_used);
        unused.map(|exception| Finding::at(&code::UNUSED_EXCEPTION, exception.span).with("rule", exception.rule.as_str())).collect()
    }
}

/// What protects people cannot be set otherwise: faults of input never, errors of the SAFE family neither.
pub fn is_adjustable(code: &code::Code) -> bool {
    let is_rule = rules().any(|rule| std::ptr::eq(&rule.code, code));
    is_rule && !(code.id.starts_with("SAFE") && code.severity == Severity::Error)
}

fn find(name: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.code.id == name || rule.code.name == name)
}

fn unknown(name: &str, span: Span) -> Finding {
    let near = nearest(name, rules().flat_map(|rule| [rule.code.id, rule.code.name])).unwrap_or_default();
    Finding::at(&code::UNKNOWN_RULE, span).with("rule", name).with("nearest", near)
}

fn faults_of(checks: &Checks) -> Vec<Finding> {
    let mut faults = Vec::new();
    for (name, setting) in &checks.rules {
        let Some(rule) = find(name) else {
            faults.push(unknown(name, name.span));
            continue;
        };
        if let Some(level) = &setting.level
            && !is_adjustable(&rule.code)
        {
            faults.push(Finding::at(&code::FIXED_RULE, level.span).with("rule", name.as_str()));
        }
        for (limit, _) in &setting.limits {
            let names: Vec<&str> = rule.limits.iter().map(|known| known.name).collect();
            if !names.contains(&limit.as_str()) {
                let near = nearest(limit, names.iter().copied()).unwrap_or_default();
                let known = if names.is_empty() { "level".to_owned() } else { format!("level, {}", names.join(", ")) };
                let fault = Finding::at(&code::UNKNOWN_KEY, limit.span).with("key", limit.as_str()).with("nearest", near);
                faults.push(fault.with("known", known));
            }
        }
    }
    faults
}

fn fault_of(exception: &Exception) -> Option<Finding> {
    let at = |code| Finding::at(code, exception.span).with("rule", exception.rule.as_str());
    match find(&exception.rule) {
        None => Some(unknown(&exception.rule, exception.span)),
        Some(rule) if !is_adjustable(&rule.code) => Some(at(&code::FIXED_RULE)),
        Some(_) if exception.reason.is_empty() => Some(at(&code::NO_REASON)),
        Some(_) => None,
    }
}
