//! Reads a published folder and tells how it differs from its manifest.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use crate::base::limits::MAX_PUBLISHED_BYTES;
use crate::base::manifest::{Difference, Digest, Kind, Manifest};
use crate::base::output::MARK;
use crate::base::unpack::Coding;

/// A folder that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnreadableCopy {
    /// The file or folder.
    pub path: String,
    /// The system's own words.
    pub reason: String,
}

impl UnreadableCopy {
    fn new(path: &Path, reason: impl ToString) -> Self {
        Self { path: path.display().to_string(), reason: reason.to_string() }
    }
}

/// Reads a manifest that somebody has kept.
///
/// # Errors
/// When it cannot be read, or is no text.
pub fn manifest(path: &Path) -> Result<String, UnreadableCopy> {
    let mut text = String::new();
    let read = File::open(path).and_then(|file| file.take(MAX_PUBLISHED_BYTES).read_to_string(&mut text));
    read.map(|_| text).map_err(|error| UnreadableCopy::new(path, error))
}

/// Whether a file lies in a folder, whatever ways lead to the two.
pub fn is_within(file: &Path, folder: &Path) -> bool {
    matches!((file.canonicalize(), folder.canonicalize()), (Ok(file), Ok(folder)) if file.starts_with(&folder))
}

/// All differences, in the order of their paths. Links are not followed: one that stands for a file is a change, for
/// nobody knows what it will lead to. A compressed copy must unfold to its file, since it is what readers are sent.
///
/// # Errors
/// When the folder, or something in it, cannot be read.
pub fn differences(folder: &Path, manifest: &Manifest) -> Result<Vec<Difference>, UnreadableCopy> {
    if !folder.is_dir() {
        let error = folder.metadata().map_or_else(|error| error, |_| io::ErrorKind::NotADirectory.into());
        return Err(UnreadableCopy::new(folder, error));
    }
    let mut entries = Vec::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.map_err(|error| UnreadableCopy::new(error.path().unwrap_or(folder), &error))?;
        if !entry.file_type().is_dir() {
            entries.push(entry);
        }
    }
    let named = |entry: &DirEntry| {
        let path = entry.path().strip_prefix(folder).unwrap_or(entry.path());
        path.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/")
    };
    let found: BTreeSet<String> = entries.iter().map(named).collect();
    let mut differences: Vec<Difference> = entries
        .par_iter()
        .filter_map(|entry| {
            let path = named(entry);
            match compare(entry, &path, manifest) {
                Ok(kind) => kind.map(|kind| Ok(Difference { path, kind })),
                Err(error) => Some(Err(UnreadableCopy::new(entry.path(), error))),
            }
        })
        .collect::<Result<_, _>>()?;
    let missing = manifest.all().map(|(path, _)| path.as_str().to_owned()).filter(|path| !found.contains(path));
    differences.extend(missing.map(|path| Difference { path, kind: Kind::Missing }));
    differences.sort();
    Ok(differences)
}

/// How one file differs, if it does.
fn compare(entry: &DirEntry, path: &str, manifest: &Manifest) -> io::Result<Option<Kind>> {
    let is_file = entry.file_type().is_file();
    if path == MARK && is_file {
        return Ok(None);
    }
    let (expected, coding) = match (manifest.expected(path), Coding::of_copy(path)) {
        (Some(expected), _) => (expected, None),
        (None, Some((file, coding))) => match manifest.expected(file) {
            Some(expected) => (expected, Some(coding)),
            None => return Ok(Some(Kind::Extra)),
        },
        (None, None) => return Ok(Some(Kind::Extra)),
    };
    if !is_file {
        return Ok(Some(Kind::Changed));
    }
    let mut bytes = Vec::new();
    let length = File::open(entry.path())?.take(MAX_PUBLISHED_BYTES.saturating_add(1)).read_to_end(&mut bytes)?;
    if u64::try_from(length).is_ok_and(|length| length > MAX_PUBLISHED_BYTES) {
        return Ok(Some(Kind::Changed));
    }
    let holds = match coding {
        Some(coding) => coding.unpack(&bytes, MAX_PUBLISHED_BYTES).ok().map(|bytes| Digest::of(&bytes)),
        None => Some(Digest::of(&bytes)),
    };
    Ok((holds != Some(expected)).then_some(Kind::Changed))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::base::manifest::NAME;
    use crate::base::output::Output;

    const FILES: [(&str, &str); 3] = [("index.html", "start"), ("sv/index.html", "ring 116 016"), (".htaccess", "settings")];

    /// A copy as it should be, with a compressed one of its start page.
    fn copy() -> (tempfile::TempDir, Manifest) {
        let folder = tempfile::tempdir().unwrap();
        let output = Output::of_texts(&FILES);
        let manifest = Manifest::of(&output).unwrap();
        fs::create_dir(folder.path().join("sv")).unwrap();
        for (path, bytes) in output.iter() {
            fs::write(folder.path().join(path.as_str()), bytes).unwrap();
        }
        fs::write(folder.path().join(NAME), manifest.text()).unwrap();
        fs::write(folder.path().join(MARK), "ours").unwrap();
        fs::write(folder.path().join("index.html.gz"), gzip("start")).unwrap();
        (folder, manifest)
    }

    fn gzip(text: &str) -> Vec<u8> {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        std::io::Write::write_all(&mut encoder, text.as_bytes()).unwrap();
        encoder.finish().unwrap()
    }

    fn told(folder: &Path, manifest: &Manifest) -> Vec<(String, Kind)> {
        differences(folder, manifest).unwrap().into_iter().map(|difference| (difference.path, difference.kind)).collect()
    }

    #[test]
    fn tells_every_change_of_a_copy_and_nothing_of_a_true_one() {
        let (folder, manifest) = copy();
        assert_eq!(told(folder.path(), &manifest), []);
        fs::write(folder.path().join("sv/index.html"), "ring 116 017").unwrap();
        fs::write(folder.path().join("index.html.gz"), gzip("another")).unwrap();
        fs::write(folder.path().join("sv/extra.html"), "x").unwrap();
        fs::write(folder.path().join("extra.js.br"), "x").unwrap();
        fs::remove_file(folder.path().join(".htaccess")).unwrap();
        let expected = [
            (".htaccess", Kind::Missing),
            ("extra.js.br", Kind::Extra),
            ("index.html.gz", Kind::Changed),
            ("sv/extra.html", Kind::Extra),
            ("sv/index.html", Kind::Changed),
        ];
        assert_eq!(told(folder.path(), &manifest), expected.map(|(path, kind)| (path.to_owned(), kind)));
    }

    #[test]
    fn a_manifest_changed_along_with_a_page_hides_neither() {
        let (folder, manifest) = copy();
        fs::write(folder.path().join("index.html"), "false").unwrap();
        let own = fs::read_to_string(folder.path().join(NAME)).unwrap();
        let forged = own.replace(&Digest::of(b"start").to_string(), &Digest::of(b"false").to_string());
        fs::write(folder.path().join(NAME), forged).unwrap();
        let paths: Vec<String> = told(folder.path(), &manifest).into_iter().map(|(path, _)| path).collect();
        assert_eq!(paths, ["index.html", NAME]);
    }

    #[cfg(unix)]
    #[test]
    fn follows_no_link() {
        let (folder, manifest) = copy();
        fs::rename(folder.path().join("index.html"), folder.path().join(".fristad")).unwrap();
        std::os::unix::fs::symlink(".fristad", folder.path().join("index.html")).unwrap();
        std::os::unix::fs::symlink("/", folder.path().join("all")).unwrap();
        assert_eq!(told(folder.path(), &manifest), [("all".to_owned(), Kind::Extra), ("index.html".to_owned(), Kind::Changed)]);
        assert!(differences(&folder.path().join("nowhere"), &manifest).is_err());
    }
}
