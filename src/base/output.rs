//! A finished site in memory: every file with its bytes.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::path::SitePath;

/// The file by which a published folder is known as ours: the same for every site, and nothing that a server shows.
pub const MARK: &str = ".fristad";

/// The files of a site, by path. A copy of it shares their bytes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Output {
    files: BTreeMap<SitePath, Arc<[u8]>>,
}

impl<B: Into<Arc<[u8]>>> FromIterator<(SitePath, B)> for Output {
    fn from_iter<I: IntoIterator<Item = (SitePath, B)>>(files: I) -> Self {
        Self { files: files.into_iter().map(|(path, bytes)| (path, bytes.into())).collect() }
    }
}

impl Output {
    /// Adds a file. The plan has refused two files on one name before this.
    pub fn insert(&mut self, path: SitePath, bytes: impl Into<Arc<[u8]>>) {
        self.files.insert(path, bytes.into());
    }

    /// Adds all files of another output.
    pub fn extend(&mut self, other: Output) {
        self.files.extend(other.files);
    }

    /// The bytes of a file.
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(AsRef::as_ref)
    }

    /// All files in order.
    pub fn iter(&self) -> impl Iterator<Item = (&SitePath, &[u8])> {
        self.files.iter().map(|(path, bytes)| (path, bytes.as_ref()))
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

#[cfg(test)]
impl Output {
    /// A site of texts, for tests.
    pub fn of_texts(files: &[(&str, &str)]) -> Self {
        files.iter().map(|(path, text)| (SitePath::new(path).unwrap(), text.as_bytes().to_vec())).collect()
    }
}
