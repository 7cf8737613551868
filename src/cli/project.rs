//! Finds the project, loads it, and tells what was found.

use std::path::PathBuf;
use std::sync::Arc;

use clap::ArgMatches;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::base::code;
use crate::base::edition::Edition;
use crate::base::finding::{Finding, has_errors};
use crate::base::output::Shelf;
use crate::base::source::Sources;
use crate::model::Site;
use crate::model::messages::Messages;
use crate::plan::Profile;
use crate::report::{Reporter, github, json, page, readability, sarif, terminal};
use crate::{Built, Past, Request, load, model};

use super::arguments::{path, word};
use super::{Console, FINDINGS, OK, USAGE};

/// A project on the disk.
pub struct Project {
    /// Its root folder.
    pub root: PathBuf,
    /// For whom it is built.
    pub profile: Profile,
    /// The day that it is checked for.
    pub as_of: Date,
    /// The day since which staff want to know what has been done.
    pub since: Option<Date>,
    /// Whether its pages can be listened to.
    pub speech: bool,
    /// Whether it is built in the made-up languages too.
    pub pseudo: bool,
    /// Whether printed matter is made, which takes longer than all the pages.
    pub print: bool,
    /// What its last build made, where it is built more than once.
    pub past: Past,
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
        let day = |name: &str| matches.try_get_one::<Date>(name).ok().flatten().copied();
        let (as_of, since) = (day("as-of").unwrap_or_else(today), day("since"));
        let profile = if word(matches, "profile") == Some("internal") { Profile::Internal } else { Profile::Public };
        let flag = |name: &str| matches.try_get_one::<bool>(name).ok().flatten().copied().unwrap_or(false);
        let (pseudo, speech) = (flag("pseudo"), !flag("without-speech"));
        match load::find_project(&start) {
            Some(root) => Ok(Self { root, profile, as_of, since, speech, pseudo, print: false, past: Past::default() }),
            None => {
                let finding = Finding::global(&code::NO_SITE).with("path", start.display().to_string());
                console.note(&console.findings(&Sources::default(), &[finding]));
                Err(USAGE)
            }
        }
    }

    /// Tells how hard each page is to read; the findings are not told.
    pub fn tell_readability(&self, console: &Console, format: Option<&str>) -> u8 {
        let (sources, _) = load::load(&self.root);
        let pages = crate::readability(&sources, self.as_of);
        let table = || readability::table(&pages, &console.messages, &console.language);
        console.print(&if format == Some("json") { readability::json(&pages) } else { table() });
        OK
    }

    /// Loads it and reads its model, with everything that is wrong with either; no page is made.
    pub fn read_model(&self) -> (Sources, Option<Site>, Vec<Finding>) {
        let (sources, mut findings) = load::load(&self.root);
        let (site, model_findings) = model::build(&sources);
        findings.extend(model_findings);
        (sources, site, findings)
    }

    /// The same for a report that counts what is there: faults are told, and what could not be read is not counted.
    ///
    /// # Errors
    /// Has told the console why there is nothing to count, and gives the exit code.
    pub fn read_countable(&self, console: &Console) -> Result<(Sources, Site), u8> {
        let (sources, site, findings) = self.read_model();
        if site.is_none() || has_errors(&findings) {
            console.note(&console.findings(&sources, &findings));
        }
        site.map(|site| (sources, site)).ok_or(FINDINGS)
    }

    /// What is asked of a build.
    pub fn request(&self) -> Request {
        let Self { profile, as_of, since, speech, pseudo, print, .. } = *self;
        Request { profile, as_of, since, speech, pseudo, print }
    }

    /// All that it is built from, with what there is to tell of reading it.
    pub fn load(&self) -> (Sources, Vec<Finding>) {
        let (mut sources, findings) = load::load(&self.root);
        if self.print {
            load::fonts(&self.root, &mut sources);
        }
        (sources, findings)
    }

    /// Loads and builds it, in memory.
    pub fn read(&self) -> Reading {
        let (sources, findings) = self.load();
        self.build(sources, findings, None)
    }

    /// Builds what was loaded; its pages are laid on the shelf, if one is given.
    pub fn build(&self, mut sources: Sources, mut findings: Vec<Finding>, shelf: Option<&Arc<dyn Shelf>>) -> Reading {
        let mut built = crate::build_again(&mut sources, self.request(), &self.past, shelf);
        findings.append(&mut built.findings);
        // What could not even be loaded forbids publishing as well.
        let output = built.output.filter(|_| !has_errors(&findings));
        Reading { sources, built: Built { output, findings, ..built } }
    }
}

/// Today by universal time, or the day of `SOURCE_DATE_EPOCH` (reproducible-builds.org), which stands for it.
fn today() -> Date {
    let epoch = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse().ok());
    let now = epoch.and_then(|seconds| Timestamp::from_second(seconds).ok()).unwrap_or_else(Timestamp::now);
    TimeZone::UTC.to_datetime(now).date()
}

impl Console {
    /// Findings as text for the terminal.
    pub fn findings(&self, sources: &Sources, findings: &[Finding]) -> String {
        terminal::render(&self.reporter(sources), findings, self.colours())
    }

    /// What tells findings in this console's language.
    pub fn reporter<'a>(&'a self, sources: &'a Sources) -> Reporter<'a> {
        let (messages, language): (&Messages, &Edition) = (&self.messages, &self.language);
        Reporter { sources, messages, language }
    }

    /// Tells all findings in the format asked for, and how many there were.
    pub fn tell(&self, reading: &Reading, format: Option<&str>) {
        let findings = &reading.built.findings;
        let reporter = self.reporter(&reading.sources);
        let report = match format {
            Some("json") => Some(json::render(&reporter, findings)),
            Some("sarif") => Some(sarif::render(&reporter, findings)),
            Some("github") => Some(github::render(&reporter, findings)),
            Some("html") => Some(page::render(&reporter, findings)),
            _ => None,
        };
        if let Some(report) = report {
            self.print(&report);
            return;
        }
        if !findings.is_empty() {
            self.note(&self.findings(&reading.sources, findings));
            self.note(&reporter.count(findings));
        }
    }
}
