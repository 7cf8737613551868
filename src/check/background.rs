//! What a text stands among: all of a site that a rule on texts may look at beside the text's own entry.

use std::collections::BTreeSet;

use crate::base::recall::Digest;
use crate::base::source::Sources;
use crate::model::entry::{EntryRef, Kind};
use crate::model::service::ServiceKind;
use crate::model::settings::Checks;
use crate::model::{Entry, Facts, Site};

use super::glossary::Glossary;

/// It holds no more, so that what was found in a text is found again as long as it and its entry are the same.
pub struct Background<'a> {
    /// What the site sets for rules.
    pub checks: &'a Checks,
    /// The files that it was read from: a text's words as they are written.
    pub sources: &'a Sources,
    /// The words that it explains, and the names in it.
    pub glossary: Glossary<'a>,
    /// The services for emergencies.
    pub emergency: BTreeSet<&'a EntryRef>,
}

impl<'a> Background<'a> {
    /// That of a site's texts.
    pub fn of(site: &'a Site, sources: &'a Sources) -> Self {
        let is_emergency =
            |entry: &&Entry| matches!(&entry.facts, Facts::Service(facts) if facts.service_kind.value == ServiceKind::Emergency);
        Self {
            checks: &site.settings.checks,
            sources,
            glossary: Glossary::of(site),
            emergency: site.of_kind(Kind::Service).filter(is_emergency).map(|entry| &entry.key).collect(),
        }
    }

    /// A digest of all that it is made of: every file but those of entries, those of words of the glossary, and of the
    /// other entries the names alone.
    pub fn digest(&self) -> Digest {
        let mut hasher = blake3::Hasher::new();
        let mut add = |bytes: &[u8]| {
            // The length first, so that no two lists run together into the same bytes.
            hasher.update(&bytes.len().to_le_bytes()).update(bytes);
        };
        let explained = format!("content/{}/", Kind::Definition.folder());
        let is_of_entry = |path: &str| path.starts_with("content/") && path.split('/').count() > 3;
        for (_, file) in self.sources.under("").filter(|(_, file)| !is_of_entry(file.path.as_str())).chain(self.sources.under(&explained)) {
            add(file.path.as_str().as_bytes());
            add(file.bytes());
        }
        self.glossary.names().for_each(|name| add(name.as_bytes()));
        self.emergency.iter().for_each(|key| add(key.to_string().as_bytes()));
        *hasher.finalize().as_bytes()
    }

    /// A digest of all that may be found in the texts of an entry, under that of the background.
    pub fn digest_of(&self, background: &Digest, entry: &Entry) -> Digest {
        let mut hasher = blake3::Hasher::new();
        hasher.update(background);
        let folder = format!("content/{}/{}/", entry.key.kind.folder(), entry.key.id);
        for (id, file) in self.sources.under(&folder) {
            // Findings name files by their numbers.
            hasher.update(&id.0.to_le_bytes()).update(&file.bytes().len().to_le_bytes()).update(file.bytes());
            hasher.update(file.path.as_str().as_bytes());
        }
        *hasher.finalize().as_bytes()
    }
}
