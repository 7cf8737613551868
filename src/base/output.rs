//! A finished site: every file with its bytes, or with the shelf on which they lie.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::io;
use std::sync::Arc;

use rayon::prelude::*;

use super::path::SitePath;

/// The file by which a published folder is known as ours: the same for every site, and nothing that a server shows.
pub const MARK: &str = ".fristad";

/// Where files lie as soon as they are finished, so that not all of a large site has to be held in memory.
pub trait Shelf: Debug + Send + Sync {
    /// Lays a file down.
    ///
    /// # Errors
    /// When it cannot; nothing of it lies there then.
    fn lay(&self, path: &SitePath, bytes: &[u8]) -> io::Result<()>;

    /// The bytes of a file that was laid down.
    ///
    /// # Errors
    /// When it cannot be read.
    fn bytes(&self, path: &SitePath) -> io::Result<Vec<u8>>;
}

/// What a finished file holds.
#[derive(Debug, Clone)]
pub enum Contents {
    /// In memory.
    Held(Arc<[u8]>),
    /// On a shelf, under its path in the site.
    Laid {
        /// The shelf.
        on: Arc<dyn Shelf>,
        /// How many bytes it has.
        size: usize,
    },
}

impl Contents {
    /// Those of a file on a shelf, where there is one that takes it. If not, they are held in memory, and whoever publishes it tells why.
    pub fn new(path: &SitePath, bytes: Arc<[u8]>, shelf: Option<&Arc<dyn Shelf>>) -> Self {
        match shelf {
            Some(shelf) if shelf.lay(path, &bytes).is_ok() => Self::Laid { on: Arc::clone(shelf), size: bytes.len() },
            _ => Self::Held(bytes),
        }
    }

    /// How many bytes it has.
    pub fn size(&self) -> usize {
        match self {
            Self::Held(bytes) => bytes.len(),
            Self::Laid { size, .. } => *size,
        }
    }

    /// Its bytes; `path` is its path in the site.
    ///
    /// # Errors
    /// When it lies on a shelf and cannot be read any more.
    pub fn bytes(&self, path: &SitePath) -> io::Result<Cow<'_, [u8]>> {
        match self {
            Self::Held(bytes) => Ok(Cow::Borrowed(bytes)),
            Self::Laid { on, .. } => on.bytes(path).map(Cow::Owned),
        }
    }
}

/// The files of a site, by path. A copy of it shares their bytes.
#[derive(Debug, Clone, Default)]
pub struct Output {
    files: BTreeMap<SitePath, Contents>,
}

impl PartialEq for Output {
    /// Whether both have the same files with the same bytes, wherever they lie.
    fn eq(&self, other: &Self) -> bool {
        let same = |((path, file), (of, with)): ((&SitePath, &Contents), (&SitePath, &Contents))| {
            path == of
                && file.size() == with.size()
                && file.bytes(path).ok().zip(with.bytes(of).ok()).is_some_and(|(one, other)| one == other)
        };
        self.len() == other.len() && self.files().zip(other.files()).all(same)
    }
}

impl<B: Into<Arc<[u8]>>> FromIterator<(SitePath, B)> for Output {
    fn from_iter<I: IntoIterator<Item = (SitePath, B)>>(files: I) -> Self {
        Self { files: files.into_iter().map(|(path, bytes)| (path, Contents::Held(bytes.into()))).collect() }
    }
}

impl Output {
    /// Adds a file. The plan has refused two files on one name before this.
    pub fn insert(&mut self, path: SitePath, bytes: impl Into<Arc<[u8]>>) {
        self.put(path, Contents::Held(bytes.into()));
    }

    /// The same, wherever the file lies.
    pub fn put(&mut self, path: SitePath, file: Contents) {
        self.files.insert(path, file);
    }

    /// Adds all files of another output.
    pub fn extend(&mut self, other: Output) {
        self.files.extend(other.files);
    }

    /// The same site with all that is held in memory laid down on a shelf.
    #[must_use]
    pub fn laid(self, shelf: &Arc<dyn Shelf>) -> Self {
        let lay = |(path, file)| match file {
            Contents::Held(bytes) => {
                let file = Contents::new(&path, bytes, Some(shelf));
                (path, file)
            }
            laid @ Contents::Laid { .. } => (path, laid),
        };
        Self { files: self.files.into_par_iter().map(lay).collect() }
    }

    /// The bytes of a file; none for one that cannot be read any more.
    pub fn get(&self, path: &str) -> Option<Cow<'_, [u8]>> {
        let (path, file) = self.files.get_key_value(path)?;
        file.bytes(path).ok()
    }

    /// All files in order, wherever they lie.
    pub fn files(&self) -> impl Iterator<Item = (&SitePath, &Contents)> {
        self.files.iter()
    }

    /// All files with their bytes, in order, but those that cannot be read any more.
    pub fn iter(&self) -> impl Iterator<Item = (&SitePath, Cow<'_, [u8]>)> {
        self.files().filter_map(|(path, file)| Some((path, file.bytes(path).ok()?)))
    }

    /// The paths of all files, in order.
    pub fn paths(&self) -> impl Iterator<Item = &SitePath> {
        self.files.keys()
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
