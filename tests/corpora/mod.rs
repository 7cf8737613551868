//! Collections of pages with known faults. They are no part of the repository: where they are not, a test is skipped.
#![allow(dead_code, reason = "not every test asks for all of it")]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use fristad::base::finding::Finding;
use fristad::base::path::SitePath;
use fristad::base::source::{SourceContent, SourceFile, Sources};
use fristad::check::check_page;
use fristad::dom::Document;
use fristad::model::settings::Checks;
use serde_json::Value;

/// The folder of a collection: in `FRISTAD_CORPORA`, or, where that is not set, in `shared` beside the repository.
pub fn folder(name: &str, what: &str) -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let named = env::var_os("FRISTAD_CORPORA").map(PathBuf::from);
    let places = named.map_or_else(|| vec![root.join("../shared"), root.join("../../shared")], |named| vec![named]);
    let found = places.into_iter().map(|place| place.join(name)).find(|folder| folder.is_dir());
    if found.is_none() {
        // Past the test runner, which keeps to itself what a passing test has to say.
        let _ = writeln!(io::stderr(), "skipped: {what} are not here; FRISTAD_CORPORA says where");
    }
    found
}

/// The cases that a collection's index lists.
pub fn cases(folder: &Path) -> Vec<Value> {
    let index: Value = serde_json::from_str(&fs::read_to_string(folder.join("index.json")).unwrap_or_default()).unwrap_or_default();
    index.get("cases").and_then(Value::as_array).cloned().unwrap_or_default()
}

/// A page of a collection with its sources.
pub struct Read {
    sources: Sources,
    document: Document,
}

/// Reads a page as `fristad check --html` does.
pub fn page(folder: &Path, file: &str) -> Read {
    let text = fs::read_to_string(folder.join(file)).unwrap_or_default();
    let mut sources = Sources::default();
    let path = SitePath::new("page.html").unwrap_or_else(|| unreachable!("a safe name"));
    let id = sources.insert(SourceFile { path, content: SourceContent::Text(text.as_str().into()) });
    Read { sources, document: Document::parse(id, &text) }
}

impl Read {
    /// What the rules on pages find.
    pub fn findings(&self) -> Vec<Finding> {
        check_page(&self.document, &Checks::default())
    }

    /// The line of a finding, from 1.
    pub fn line(&self, finding: &Finding) -> usize {
        finding.span.map_or(0, |span| self.sources.position(span).0)
    }
}
