//! `fristad check`: builds in memory, or reads finished pages, and tells what was found; writes only what it is asked to mend.

use std::path::PathBuf;

use clap::ArgMatches;

use crate::base::code::Severity;
use crate::base::finding::has_errors;
use crate::{Built, check_pages, load};

use super::arguments::word;
use super::project::{Project, Reading};
use super::stamp::Stamps;
use super::{Console, FINDINGS, OK, mend};

/// Runs the command.
pub fn run(console: &Console, matches: &ArgMatches) -> u8 {
    if matches.get_count("html") > 0 {
        return tell(console, matches, &pages(matches));
    }
    let mut project = match Project::find(console, matches) {
        Ok(project) => project,
        Err(code) => return code,
    };
    if matches.get_flag("readability") {
        return project.tell_readability(console, word(matches, "format"));
    }
    let mut reading = read(&mut project);
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
    tell(console, matches, &reading)
}

/// What there is to tell: as the last build left it, where nothing has changed since. A check itself leaves nothing.
fn read(project: &mut Project) -> Reading {
    let (mut sources, findings) = project.load();
    let stamps = Stamps::of(project, &sources, &findings);
    if let Some(built) = stamps.as_ref().and_then(|stamps| stamps.told()?.again(&mut sources)) {
        return Reading { sources, built };
    }
    project.past = stamps.map(|stamps| stamps.past()).unwrap_or_default();
    project.build(sources, findings, None)
}

/// Finished pages, by whatever they were made.
fn pages(matches: &ArgMatches) -> Reading {
    let paths: Vec<PathBuf> = matches.get_many("paths").map(|paths| paths.cloned().collect()).unwrap_or_default();
    let (sources, mut findings) = load::pages(&paths);
    let mut built = check_pages(&sources);
    findings.append(&mut built.findings);
    Reading { sources, built: Built { findings, ..built } }
}

fn tell(console: &Console, matches: &ArgMatches, reading: &Reading) -> u8 {
    console.tell(reading, word(matches, "format"));
    let findings = &reading.built.findings;
    if findings.is_empty() {
        console.note(&console.say("check-clean", &[("pages", reading.built.pages.into())]));
    }
    let has_warnings = findings.iter().any(|finding| finding.severity == Severity::Warning);
    if has_errors(findings) || (matches.get_flag("strict") && has_warnings) { FINDINGS } else { OK }
}
