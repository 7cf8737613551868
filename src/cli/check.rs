//! `fristad check`: builds in memory and tells what was found; writes only what it is asked to mend.

use clap::ArgMatches;

use crate::base::code::Severity;
use crate::base::finding::has_errors;

use super::arguments::word;
use super::project::Project;
use super::{Console, FINDINGS, OK, mend};

/// Runs the command.
pub fn run(console: &Console, matches: &ArgMatches) -> u8 {
    let project = match Project::find(console, matches) {
        Ok(project) => project,
        Err(code) => return code,
    };
    let mut reading = project.read();
    if matches.get_flag("diff") {
        mend::show(console, &reading);
        return OK;
    }
    if matches.get_flag("fix") {
        let code = mend::apply(console, &project, &reading);
        if code != OK {
            return code;
        }
        reading = project.read();
    }
    console.tell(&reading, word(matches, "format"));
    let findings = &reading.built.findings;
    if findings.is_empty() {
        console.note(&console.say("check-clean", &[("pages", reading.built.pages.into())]));
    }
    let has_warnings = findings.iter().any(|finding| finding.severity == Severity::Warning);
    if has_errors(findings) || (matches.get_flag("strict") && has_warnings) { FINDINGS } else { OK }
}
