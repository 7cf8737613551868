//! `fristad check`: builds in memory, or reads finished pages, and tells what was found; writes nothing.

use std::path::PathBuf;

use clap::ArgMatches;

use crate::base::finding::has_errors;
use crate::{Built, check_pages, load};

use super::arguments::word;
use super::project::{Project, Reading};
use super::{Console, FINDINGS, OK};

/// Runs the command.
pub fn run(console: &Console, matches: &ArgMatches) -> u8 {
    if matches.get_count("html") > 0 {
        return tell(console, matches, &pages(matches));
    }
    let project = match Project::find(console, matches) {
        Ok(project) => project,
        Err(code) => return code,
    };
    tell(console, matches, &project.read())
}

/// Finished pages, by whatever they were made.
fn pages(matches: &ArgMatches) -> Reading {
    let paths: Vec<PathBuf> = matches.get_many("paths").map(|paths| paths.cloned().collect()).unwrap_or_default();
    let (sources, mut findings) = load::pages(&paths);
    findings.append(&mut check_pages(&sources));
    let pages = sources.under("").count();
    Reading { sources, built: Built { output: None, findings, pages, editions: 0 } }
}

fn tell(console: &Console, matches: &ArgMatches, reading: &Reading) -> u8 {
    console.tell(reading, word(matches, "format"));
    let findings = &reading.built.findings;
    if findings.is_empty() {
        console.note(&console.say("check-clean", &[("pages", reading.built.pages.into())]));
    }
    let is_strict = matches.get_flag("strict");
    if has_errors(findings) || (is_strict && !findings.is_empty()) { FINDINGS } else { OK }
}
