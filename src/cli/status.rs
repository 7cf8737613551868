//! `fristad status`: how far the translations have come, entry by entry and edition by edition.

use clap::ArgMatches;

use crate::base::edition::Edition;
use crate::base::finding::has_errors;
use crate::check::rule::Context;
use crate::check::status::Table;
use crate::report::sheet::page;
use crate::report::status::{Speaker, csv, json, sheet, table};

use super::arguments::{word, words};
use super::project::Project;
use super::{Console, FINDINGS, OK, USAGE};

/// Runs the command.
pub fn run(console: &Console, matches: &ArgMatches) -> u8 {
    let project = match Project::find(console, matches) {
        Ok(project) => project,
        Err(code) => return code,
    };
    let (sources, site, findings) = project.read_model();
    let Some(site) = site else {
        console.note(&console.findings(&sources, &findings));
        return FINDINGS;
    };
    if has_errors(&findings) {
        // What could not be read is not in the table.
        console.note(&console.findings(&sources, &findings));
    }
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
