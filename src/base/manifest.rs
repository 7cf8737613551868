//! The manifest: every file of a site with its SHA-256 digest, in the form that `sha256sum --check` reads.
//!
//! SHA-256 and not BLAKE3, which all else here is digested with: every system brings a program that reckons it
//! (`sha256sum`, `shasum`, `certutil`, `Get-FileHash`), so that nobody has to trust ours.

use std::collections::BTreeMap;
use std::fmt::{self, Write};
use std::io;

use rayon::prelude::*;

use super::output::{Contents, Output};
use super::path::SitePath;

/// What the manifest is called at the top of a site.
pub const NAME: &str = "manifest.txt";

/// A SHA-256 digest (FIPS 180-4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Digest([u8; 32]);

impl Digest {
    /// The digest of bytes.
    pub fn of(bytes: &[u8]) -> Self {
        let mut digest = [0; 32];
        digest.copy_from_slice(ring::digest::digest(&ring::digest::SHA256, bytes).as_ref());
        Self(digest)
    }

    /// Reads 64 hexadecimal digits; gives nothing for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() != 64 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let mut digest = [0; 32];
        for (at, byte) in digest.iter_mut().enumerate() {
            *byte = u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok()?;
        }
        Some(Self(digest))
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// The files of a site with their digests.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Manifest {
    files: BTreeMap<SitePath, Digest>,
}

impl Manifest {
    /// The manifest of a finished site: every file but the manifest itself, settings for servers among them. Compressed
    /// copies are made later and do not belong to it: they hold the same as their files, or are wrong.
    ///
    /// # Errors
    /// When a file cannot be read any more.
    pub fn of(output: &Output) -> io::Result<Self> {
        let files: Vec<_> = output.files().filter(|(path, _)| path.as_str() != NAME).collect();
        let digest = |(path, file): (&SitePath, &Contents)| Ok((path.clone(), Digest::of(&file.bytes(path)?)));
        let digests: io::Result<Vec<_>> = files.into_par_iter().map(digest).collect();
        Ok(Self { files: digests?.into_iter().collect() })
    }

    /// Reads a manifest.
    ///
    /// # Errors
    /// The number of the first line that is no digest with a path, or that names a path twice; 1 when there is none.
    pub fn parse(text: &str) -> Result<Self, usize> {
        let mut files = BTreeMap::new();
        for (index, line) in text.lines().enumerate() {
            let read = line.split_once("  ").and_then(|(digest, path)| Some((SitePath::new(path)?, Digest::parse(digest)?)));
            let (path, digest) = read.ok_or(index + 1)?;
            if files.insert(path, digest).is_some() {
                return Err(index + 1);
            }
        }
        if files.is_empty() { Err(1) } else { Ok(Self { files }) }
    }

    /// The manifest as a file, a line for each file in the order of their paths.
    pub fn text(&self) -> String {
        self.files.iter().fold(String::new(), |mut text, (path, digest)| {
            // Writing to a text cannot fail.
            let _ = writeln!(text, "{digest}  {path}");
            text
        })
    }

    /// The digest of the manifest itself, which stands for the whole site.
    pub fn digest(&self) -> Digest {
        Digest::of(self.text().as_bytes())
    }

    /// What the digest of a site's file has to be, the manifest among them; none when there is to be no such file.
    pub fn expected(&self, path: &str) -> Option<Digest> {
        if path == NAME { Some(self.digest()) } else { self.files.get(&SitePath::new(path)?).copied() }
    }

    /// Every file of a site with its digest, the manifest last.
    pub fn all(&self) -> impl Iterator<Item = (SitePath, Digest)> {
        let own = SitePath::new(NAME).map(|path| (path, self.digest()));
        self.files.iter().map(|(path, digest)| (path.clone(), *digest)).chain(own)
    }
}

/// How a published copy differs at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Something else is there.
    Changed,
    /// Nothing is there.
    Missing,
    /// Something is there that should not be.
    Extra,
}

/// A difference between a published copy and its manifest.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// The path in the site; whatever the copy calls it, so not safe to print as it is.
    pub path: String,
    /// How it differs.
    pub kind: Kind,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_sorted_leaves_itself_out_and_reads_back() {
        let manifest = Manifest::of(&Output::of_texts(&[("sv/å.html", ""), ("index.html", "abc"), (NAME, "old")])).unwrap();
        // FIPS 180-4's own example, and the digest of nothing.
        let text = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  index.html\n\
            e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  sv/å.html\n";
        assert_eq!(manifest.text(), text);
        assert_eq!(Manifest::parse(text), Ok(manifest.clone()));
        assert_eq!(manifest.all().last().unwrap(), (SitePath::new(NAME).unwrap(), Digest::of(text.as_bytes())));
    }

    #[test]
    fn refuses_what_is_no_manifest_with_its_line() {
        let line = format!("{}  index.html\n", "0".repeat(64));
        for (text, at) in [
            (String::new(), 1),
            ("<!doctype html>\n".to_owned(), 1),
            (format!("{line}{line}"), 2),
            (format!("{line}{}  ../etc/passwd\n", "0".repeat(64)), 2),
            (format!("{line}{}  a\n", "å".repeat(32)), 2),
            (line.replacen('0', "g", 1), 1),
        ] {
            assert_eq!(Manifest::parse(&text), Err(at), "{text}");
        }
    }
}
