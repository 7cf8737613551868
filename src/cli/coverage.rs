//! `fristad coverage`: which forms of violence the site tells of, for whom, in which editions and how, and where the holes are.

use clap::ArgMatches;

use crate::check::coverage::Coverage;
use crate::check::rule::Context;
use crate::report::coverage::{csv, json, sheet};
use crate::report::sheet::{page, text};
use crate::report::status::Speaker;

use super::arguments::word;
use super::project::Project;
use super::{Console, OK};

/// Runs the command.
pub fn run(console: &Console, matches: &ArgMatches) -> u8 {
    let project = match Project::find(console, matches) {
        Ok(project) => project,
        Err(code) => return code,
    };
    let (sources, site) = match project.read_countable(console) {
        Ok(read) => read,
        Err(code) => return code,
    };
    let coverage = Coverage::of(&Context::new(&site, &sources, project.as_of));
    let speaker = Speaker { messages: &console.messages, language: &console.language };
    let report = || sheet::of(&speaker, &site, &coverage, project.since);
    console.print(&match word(matches, "format") {
        Some("json") => json::render(&site, &coverage, project.since),
        Some("csv") => csv::render(&coverage),
        Some("html") => page::render(&report(), &console.say("coverage-title", &[]), &site),
        _ => text::render(&report(), &site),
    });
    OK
}
