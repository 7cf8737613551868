//! Finds the project, loads it, and tells what was found.

use std::path::PathBuf;

use clap::ArgMatches;

use crate::base::code;
use crate::base::edition::Edition;
use crate::base::finding::Finding;
use crate::base::source::Sources;
use crate::model::messages::Messages;
use crate::plan::Profile;
use crate::report::{Reporter, json, terminal};
use crate::{Built, load};

use super::arguments::{path, word};
use super::{Console, USAGE};

/// A project on the disk.
pub struct Project {
    /// Its root folder.
    pub root: PathBuf,
    /// For whom it is built.
    pub profile: Profile,
}

/// A build together with the sources that its findings point into.
pub struct Reading {
    /// The sources.
    pub sources: Sources,
    /// What came of them.
    pub built: Built,
}

impl Project {
    /// The project named by `--site`, or the one that the working folder lies in.
    ///
    /// # Errors
    /// Has told the console that there is none, and gives the exit code.
    pub fn find(console: &Console, matches: &ArgMatches) -> Result<Self, u8> {
        let start = path(matches, "site").or_else(|| std::env::current_dir().ok()).unwrap_or_default();
        let start = std::path::absolute(&start).unwrap_or(start);
        let profile = if word(matches, "profile") == Some("internal") { Profile::Internal } else { Profile::Public };
        match load::find_project(&start) {
            Some(root) => Ok(Self { root, profile }),
            None => {
                let finding = Finding::global(&code::NO_SITE).with("path", start.display().to_string());
                console.note(&console.findings(&Sources::default(), &[finding]));
                Err(USAGE)
            }
        }
    }

    /// Loads and builds it, in memory.
    pub fn read(&self) -> Reading {
        let (sources, mut findings) = load::load(&self.root);
        let mut built = crate::build(&sources, self.profile);
        findings.append(&mut built.findings);
        // What could not even be loaded forbids publishing as well.
        let output = built.output.filter(|_| !crate::base::finding::has_errors(&findings));
        Reading { sources, built: Built { output, findings, ..built } }
    }
}

impl Console {
    /// Findings as text for the terminal.
    pub fn findings(&self, sources: &Sources, findings: &[Finding]) -> String {
        terminal::render(&self.reporter(sources), findings, self.colours())
    }

    /// Findings as JSON.
    pub fn findings_json(&self, sources: &Sources, findings: &[Finding]) -> String {
        json::render(&self.reporter(sources), findings)
    }

    /// What tells findings in this console's language.
    pub fn reporter<'a>(&'a self, sources: &'a Sources) -> Reporter<'a> {
        let (messages, language): (&Messages, &Edition) = (&self.messages, &self.language);
        Reporter { sources, messages, language }
    }

    /// Tells all findings in the format asked for, and how many there were.
    pub fn tell(&self, reading: &Reading, format: Option<&str>) {
        let findings = &reading.built.findings;
        if format == Some("json") {
            self.print(&self.findings_json(&reading.sources, findings));
            return;
        }
        if !findings.is_empty() {
            self.note(&self.findings(&reading.sources, findings));
            let errors = findings.iter().filter(|finding| finding.severity == code::Severity::Error).count();
            let warnings = findings.len().saturating_sub(errors);
            self.note(&self.say("findings-count", &[("errors", errors.into()), ("warnings", warnings.into())]));
        }
    }
}
