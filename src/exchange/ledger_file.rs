//! The ledger of an entry as a file of the project.

use crate::base::change::FileChange;
use crate::base::path::SitePath;
use crate::base::source::{SourceFile, Sources};
use crate::base::span::FileId;
use crate::model::entry::EntryRef;
use crate::model::translation::ledger::{LEDGER, Ledger};

/// A ledger with the text that it was read from.
pub struct LedgerFile {
    path: SitePath,
    old: Option<String>,
    /// What it holds.
    pub ledger: Ledger,
}

impl LedgerFile {
    /// The ledger of an entry; an empty one when there is none.
    pub fn read(sources: &Sources, entry: &EntryRef) -> Option<Self> {
        let path = SitePath::new(&format!("{}{LEDGER}", entry.folder()))?;
        let old = sources.at(path.as_str()).map(|(_, file)| SourceFile::text(file).to_owned());
        let ledger = old.as_deref().map(|text| Ledger::parse(text, FileId(0)).0).unwrap_or_default();
        Some(Self { path, old, ledger })
    }

    /// The change that writes it; none when it is as it was.
    pub fn change(self) -> Option<FileChange> {
        let new = self.ledger.text();
        (self.old.as_deref() != Some(new.as_str())).then_some(FileChange { path: self.path, old: self.old, new })
    }
}
