//! `fristad translate`: what is to be translated leaves as a file and comes back as words; what was read is accepted.

use std::path::PathBuf;

use clap::ArgMatches;

use crate::base::change::FileChange;
use crate::base::code;
use crate::base::edition::Edition;
use crate::base::finding::{Finding, has_errors};
use crate::base::source::{SourceContent, SourceFile, Sources};
use crate::base::span::{FileId, Span};
use crate::exchange::{self, Notes, Received, Reception, Selection};
use crate::model::Site;
use crate::model::common::Status;
use crate::model::entry::EntryRef;
use crate::{load, publish};

use super::arguments::{path, word, words};
use super::build::publish_message;
use super::project::Project;
use super::{Console, ENVIRONMENT, FINDINGS, OK, USAGE};

/// Runs the command.
pub fn run(console: &Console, matches: &ArgMatches) -> u8 {
    let Some((what, matches)) = matches.subcommand() else { return USAGE };
    let project = match Project::find(console, matches) {
        Ok(project) => project,
        Err(code) => return code,
    };
    let (sources, site, mut findings) = project.read_model();
    // A broken ledger is written anew; that it can be is why one comes here. What else cannot be read would be taken for missing, and its ledger emptied.
    findings.retain(|finding| *finding.code != code::INVALID_LEDGER);
    let Some(site) = site.filter(|_| !has_errors(&findings)) else {
        return stopped(console, &sources, &findings);
    };
    let work = Work { console, project: &project, site: &site, sources: &sources };
    match what {
        "export" => work.export(matches),
        "import" => work.import(matches),
        _ => work.accept(matches),
    }
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

    fn export(&self, matches: &ArgMatches) -> u8 {
        let (to, from) = match (self.editions(word(matches, "to").into_iter()), self.editions(word(matches, "from").into_iter())) {
            (Ok(to), Ok(from)) => (to, from),
            (Err(code), _) | (_, Err(code)) => return code,
        };
        let source = from.first().or(self.site.settings.source_edition());
        let (Some(to), Some(from)) = (to.first(), source) else { return USAGE };
        if to == from {
            return self.unknown("translate-same-edition", to.tag());
        }
        let batch = exchange::batch(self.site, self.sources, from, to, matches.get_flag("all"));
        let count: usize = batch.entries.iter().map(|entry| entry.units.len()).sum();
        if count == 0 {
            self.console.note(&self.console.say("translate-nothing", &[]));
            return OK;
        }
        let notes = Notes { messages: &self.console.messages, language: &self.console.language };
        let (written, ending) = match word(matches, "format") {
            Some("po") => (Ok(exchange::po::write(&batch, &notes).into_bytes()), "po"),
            Some("xlsx") => (exchange::xlsx::write(&batch, &notes), "xlsx"),
            _ => (Ok(exchange::xliff::write(&batch, &notes).into_bytes()), "xlf"),
        };
        let bytes = match written {
            Ok(bytes) => bytes,
            Err(error) => {
                self.console.note(&error.to_string());
                return ENVIRONMENT;
            }
        };
        let file = path(matches, "out").unwrap_or_else(|| PathBuf::from(format!("{from}-{to}.{ending}")));
        match publish::write_file(&file, &bytes) {
            Ok(()) => {
                let args = [("count", count.into()), ("pages", batch.entries.len().into()), ("path", file.display().to_string().into())];
                self.console.note(&self.console.say("translate-exported", &args));
                OK
            }
            Err(error) => {
                self.console.note(&publish_message(self.console, &error));
                ENVIRONMENT
            }
        }
    }

    fn import(&self, matches: &ArgMatches) -> u8 {
        let paths: Vec<PathBuf> = matches.get_many::<PathBuf>("files").into_iter().flatten().cloned().collect();
        let (mut files, mut findings) = load::exchange_files(&paths);
        let status = word(matches, "status").and_then(|word| Status::ALL.iter().copied().find(|status| status.as_str() == word));
        let reception = Reception { day: self.project.as_of, status };
        let mut changes: Vec<FileChange> = Vec::new();
        for id in files.under("").map(|(id, _)| id).collect::<Vec<_>>() {
            match self.received(&mut files, id).and_then(|received| exchange::apply(self.site, self.sources, &received, reception)) {
                Ok(new) => {
                    let twice = new.iter().find(|change| changes.iter().any(|known| known.path == change.path));
                    findings
                        .extend(twice.map(|change| Finding::at(&code::EXCHANGE_TWICE, Span::file(id)).with("piece", change.path.as_str())));
                    changes.extend(new);
                }
                Err(faults) => findings.extend(faults),
            }
        }
        if findings.is_empty() { self.write(&changes) } else { stopped(self.console, &files, &findings) }
    }

    /// What a file holds, by the ending of its name.
    fn received(&self, files: &mut Sources, id: FileId) -> Result<Received, Vec<Finding>> {
        let name = files.name(id).unwrap_or_default().to_ascii_lowercase();
        if name.ends_with(".xlsx") {
            let text = exchange::xlsx::as_text(files.file(id).map(SourceFile::bytes).unwrap_or_default(), id)?;
            files.replace(id, SourceContent::Text(text.into()));
        }
        let text = files.file(id).map(SourceFile::text).unwrap_or_default();
        let done = |language: &Edition| self.console.messages.format(language, "exchange-done", &[]);
        match name.rsplit('.').next() {
            Some("xlsx") => exchange::xlsx::read(text, id, &[done(&Edition::swedish()), done(&Edition::english())]),
            Some("po") => exchange::po::read(text, id),
            _ => exchange::xliff::read(text, id, |from, entry| exchange::source_of(self.site, self.sources, from, entry)),
        }
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
