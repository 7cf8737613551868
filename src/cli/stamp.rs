//! What is kept of a build: what there was to tell, and how the published folder was left.
//!
//! As long as all that it was made from is the same, it is told again and nothing is made. It may be thrown away at any time.

use std::path::Path;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::base::finding::Finding;
use crate::base::hash::short;
use crate::base::source::Sources;
use crate::publish;
use crate::report::kept::{KeptFindings, KeptFound};
use crate::speech::cache::Cache;
use crate::{Built, Past};

use super::project::{Project, Reading};

/// Where it is kept, from the project's root.
const CACHE: &str = ".fristad/build";

/// The name of which program made what is kept.
const PROGRAM: &str = "program";

/// The stamps of a project as its sources are now.
pub struct Stamps {
    cache: Cache,
    program: Program,
    /// A digest of all that a build depends on.
    made_from: String,
    /// The name of what was told: each request has one of its own, so that they do not drive each other out.
    told: String,
    /// The name of what was found in texts and on pages, the same on every day.
    found: String,
}

/// Which program this is. What another one kept is not looked at.
#[derive(Serialize, Deserialize)]
struct Program {
    /// The size and time of its file. As long as they are the same, the file is not read again.
    file: String,
    /// A digest of its file, so that a server may fetch it anew for each build.
    digest: String,
}

/// What there was to tell of a build that was made before.
#[derive(Serialize, Deserialize)]
pub struct Told {
    made_from: String,
    findings: KeptFindings,
    pages: usize,
    editions: usize,
    sheets: usize,
    unrecorded: usize,
    /// Whether pages of it can be listened to.
    pub is_spoken: bool,
}

impl Told {
    /// The same again, over the same sources; the finished pages that its findings point into join these.
    pub fn again(self, sources: &mut Sources) -> Option<Built> {
        let Self { findings, pages, editions, sheets, unrecorded, .. } = self;
        Some(Built { findings: findings.again(sources)?, pages, editions, sheets, unrecorded, ..Built::default() })
    }
}

#[derive(Serialize, Deserialize)]
struct FoundBefore {
    program: String,
    found: KeptFound,
}

#[derive(Serialize, Deserialize)]
struct Left {
    made_from: String,
    /// What was asked for beside the pages: compressed copies, and the engine that reads aloud.
    besides: String,
    /// How the folder was left.
    state: String,
    /// The digest of its manifest.
    manifest: String,
}

impl Stamps {
    /// Of a project with its sources as just read, and what there was to tell of reading them. There are none where the
    /// program cannot tell which one it is.
    pub fn of(project: &Project, sources: &Sources, findings: &[Finding]) -> Option<Self> {
        let cache = Cache::new(project.root.join(CACHE));
        let (program, request) = (program(&cache)?, format!("{:?}", project.request()));
        let mut hasher = blake3::Hasher::new();
        let mut add = |bytes: &[u8]| {
            // The length first, so that no two lists run together into the same bytes.
            hasher.update(&bytes.len().to_le_bytes()).update(bytes);
        };
        add(program.digest.as_bytes());
        add(request.as_bytes());
        add(format!("{findings:?}").as_bytes());
        // The files of the program are among them; findings name files by their numbers.
        for (id, file) in sources.under("") {
            add(&id.0.to_le_bytes());
            add(file.path.as_str().as_bytes());
            add(file.bytes());
        }
        Some(Self {
            cache,
            made_from: hasher.finalize().to_string(),
            told: ["told-", &short(request.as_bytes())].concat(),
            found: ["found-", &format!("{:?}", project.profile).to_ascii_lowercase()].concat(),
            program,
        })
    }

    /// What was found in the texts and on the pages of the last build, so that only others are looked at.
    pub fn past(&self) -> Past {
        let kept = read(&self.cache, &self.found).filter(|found: &FoundBefore| found.program == self.program.digest);
        Past::knowing(kept.and_then(|found| found.found.again()).unwrap_or_default())
    }

    /// Keeps what was found in this build, and which program found it.
    pub fn keep_past(&self, past: &Past) {
        self.write(PROGRAM, &self.program);
        self.write(&self.found, &FoundBefore { program: self.program.digest.clone(), found: KeptFound::of(&past.found()) });
    }

    /// What there was to tell, if it was made from the same.
    pub fn told(&self) -> Option<Told> {
        read(&self.cache, &self.told).filter(|told: &Told| told.made_from == self.made_from)
    }

    /// Keeps what there was to tell of a build without errors.
    pub fn keep_told(&self, reading: &Reading) {
        let built = &reading.built;
        let told = Told {
            made_from: self.made_from.clone(),
            findings: KeptFindings::of(&built.findings, &reading.sources),
            pages: built.pages,
            editions: built.editions,
            sheets: built.sheets,
            unrecorded: built.unrecorded,
            is_spoken: !built.speech.is_empty(),
        };
        self.write(&self.told, &told);
    }

    /// The digest of the manifest of what is published in a folder, if it was made from the same and has been left alone.
    pub fn published(&self, target: &Path, besides: &str) -> Option<String> {
        let left: Left = read(&self.cache, &name_of(target))?;
        let is_same = left.made_from == self.made_from && left.besides == besides;
        (is_same && publish::state(target)? == left.state).then_some(left.manifest)
    }

    /// Keeps how a folder was left.
    pub fn keep_published(&self, target: &Path, besides: String, manifest: String) {
        if let Some(state) = publish::state(target) {
            self.write(&name_of(target), &Left { made_from: self.made_from.clone(), besides, state, manifest });
        }
    }

    /// Keeps something. Where that cannot be done, the next build is made as if nothing had been before it.
    fn write<T: Serialize>(&self, name: &str, kept: &T) {
        if let Ok(text) = serde_json::to_string(kept) {
            let _ = self.cache.put(name, format!("{}\n{text}", blake3::hash(text.as_bytes()).to_hex()).as_bytes());
        }
    }
}

/// What is kept under a name; nothing for what is broken, or in a form that this program does not know.
fn read<T: DeserializeOwned>(cache: &Cache, name: &str) -> Option<T> {
    let bytes = cache.get(name)?;
    let (digest, text) = std::str::from_utf8(&bytes).ok()?.split_once('\n')?;
    (digest == blake3::hash(text.as_bytes()).to_hex().as_str()).then(|| serde_json::from_str(text).ok())?
}

fn program(cache: &Cache) -> Option<Program> {
    let path = std::env::current_exe().ok()?;
    let file = publish::size_and_time(&path)?;
    let known = read(cache, PROGRAM).filter(|known: &Program| known.file == file);
    known.or_else(|| Some(Program { digest: publish::digest(&path)?, file }))
}

/// A name of its own for each folder that is published to.
fn name_of(target: &Path) -> String {
    let path = std::path::absolute(target).unwrap_or_else(|_| target.to_path_buf());
    ["left-", &short(path.as_os_str().as_encoded_bytes())].concat()
}
