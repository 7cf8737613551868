//! `fristad translate`: what is to be translated leaves as a file and comes back as words; what was read is accepted.

use clap::ArgMatches;

use crate::base::code;
use crate::base::change::FileChange;
use crate::base::edition::Edition;
use crate::base::finding::{Finding, has_errors};
use crate::base::source::Sources;
use crate::exchange::{self, Selection};
use crate::model::Site;
use crate::model::entry::EntryRef;
use crate::{load, model, publish};

use super::arguments::{word, words};
use super::build::publish_message;
use super::project::Project;
use super::{Console, ENVIRONMENT, FINDINGS, OK, USAGE};

/// Runs the command.
pub fn run(console: &Console, matches: &ArgMatches) -> u8 {
    let Some((_, matches)) = matches.subcommand() else { return USAGE };
    let project = match Project::find(console, matches) {
        Ok(project) => project,
        Err(code) => return code,
    };
    let (sources, mut findings) = load::load(&project.root);
    let (site, model_findings) = model::build(&sources);
    findings.extend(model_findings);
    // A broken ledger is written anew; that it can be is why one comes here. What else cannot be read would be taken for missing, and its ledger emptied.
    findings.retain(|finding| *finding.code != code::INVALID_LEDGER);
    let Some(site) = site.filter(|_| !has_errors(&findings)) else {
        return stopped(console, &sources, &findings);
    };
    let work = Work { console, project: &project, site: &site, sources: &sources };
    work.accept(matches)
}

/// A site that was read without a fault.
struct Work<'a> {
    console: &'a Console,
    project: &'a Project,
    site: &'a Site,
    sources: &'a Sources,
}

impl Work<'_> {
    fn accept(&self, matches: &ArgMatches) -> u8 {
        let mut entries = Vec::new();
        for name in words(matches, "entry") {
            match EntryRef::parse(name).filter(|entry| self.site.entry(entry).is_some()) {
                Some(entry) => entries.push(entry),
                None => return self.unknown("translate-unknown-entry", name),
            }
        }
        let editions = match self.editions(words(matches, "edition")) {
            Ok(editions) => editions,
            Err(code) => return code,
        };
        let from = match self.editions(word(matches, "from").into_iter()) {
            Ok(from) => from.into_iter().next(),
            Err(code) => return code,
        };
        if entries.is_empty() && !matches.get_flag("all") {
            self.console.note(&self.console.say("translate-accept-what", &[]));
            return USAGE;
        }
        let selection = Selection { entries: &entries, editions: &editions, from: from.as_ref() };
        self.write(&exchange::accept(self.site, self.sources, &selection, self.project.as_of))
    }

    /// The editions of the site by these names.
    fn editions<'n>(&self, names: impl Iterator<Item = &'n str>) -> Result<Vec<Edition>, u8> {
        let mut editions = Vec::new();
        for name in names {
            match Edition::parse(name).filter(|edition| self.site.editions().any(|known| known == edition)) {
                Some(edition) => editions.push(edition),
                None => return Err(self.unknown("translate-unknown-edition", name)),
            }
        }
        Ok(editions)
    }

    fn unknown(&self, message: &str, name: &str) -> u8 {
        self.console.note(&self.console.say(message, &[("given", name.into())]));
        USAGE
    }

    /// Writes all changes, or none.
    fn write(&self, changes: &[FileChange]) -> u8 {
        match publish::change_all(&self.project.root, changes) {
            Ok(()) => {
                self.console.note(&self.console.say("translate-written", &[("count", changes.len().into())]));
                OK
            }
            Err(error) => {
                self.console.note(&publish_message(self.console, &error));
                ENVIRONMENT
            }
        }
    }
}

fn stopped(console: &Console, sources: &Sources, findings: &[Finding]) -> u8 {
    console.note(&console.findings(sources, findings));
    console.note(&console.say("translate-stopped", &[]));
    FINDINGS
}
