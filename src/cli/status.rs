//! `fristad status`: how far the translations have come, entry by entry and edition by edition.

use clap::ArgMatches;

use crate::base::edition::Edition;
use crate::check::rule::Context;
use crate::check::status::Table;
use crate::report::sheet::page;
use crate::report::status::{Speaker, csv, json, sheet, table};

use super::arguments::{word, words};
use super::project::Project;
use super::{Console, OK, USAGE};

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
    let mut only = Vec::new();
    for name in words(matches, "edition") {
        match Edition::parse(name).filter(|edition| site.editions().any(|known| known == edition)) {
            Some(edition) => only.push(edition),
            None => {
                console.note(&console.say("translate-unknown-edition", &[("given", name.into())]));
                return USAGE;
            }
        }
    }
    let status = Table::of(&Context::new(&site, &sources, project.as_of), &only);
    let speaker = Speaker { messages: &console.messages, language: &console.language };
    console.print(&match word(matches, "format") {
        Some("json") => json::render(&status),
        Some("csv") => csv::render(&status),
        Some("html") => page::render(&sheet::of(&speaker, &status), &console.say("status-title", &[]), &site),
        _ => table::render(&speaker, &status),
    });
    OK
}
