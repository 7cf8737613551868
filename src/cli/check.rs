//! `fristad check`: builds in memory and tells what was found; writes nothing.

use clap::ArgMatches;

use crate::base::finding::has_errors;

use super::arguments::word;
use super::project::Project;
use super::{Console, FINDINGS, OK};

/// Runs the command.
pub fn run(console: &Console, matches: &ArgMatches) -> u8 {
    let project = match Project::find(console, matches) {
        Ok(project) => project,
        Err(code) => return code,
    };
    if matches.get_flag("readability") {
        return project.tell_readability(console, word(matches, "format"));
    }
    let reading = project.read();
    console.tell(&reading, word(matches, "format"));
    let findings = &reading.built.findings;
    if findings.is_empty() {
        console.note(&console.say("check-clean", &[("pages", reading.built.pages.into())]));
    }
    let is_strict = matches.get_flag("strict");
    if has_errors(findings) || (is_strict && !findings.is_empty()) { FINDINGS } else { OK }
}
