//! Which of the given files an address leads to, as it is written on one of them.

use std::collections::BTreeMap;

use crate::base::source::Sources;
use crate::base::span::FileId;

/// The names of the given files.
pub struct Addresses {
    by_path: BTreeMap<Vec<String>, FileId>,
    paths: BTreeMap<FileId, Vec<String>>,
    /// The folder that holds them all: the site's root lies there, or above it.
    root: Vec<String>,
}

impl Addresses {
    /// Reads the names of files from outside any project.
    pub fn of(sources: &Sources) -> Self {
        let paths: BTreeMap<FileId, Vec<String>> =
            sources.under("").filter_map(|(id, _)| Some((id, joined(&[], sources.name(id)?)))).collect();
        let folders = paths.values().map(|path| folder(path));
        let common = |a: &[String], b: &[String]| a.iter().zip(b).take_while(|(a, b)| a == b).count();
        let root = folders.fold(None, |root: Option<&[String]>, folder| {
            Some(root.map_or(folder, |root| root.get(..common(root, folder)).unwrap_or_default()))
        });
        let root = root.unwrap_or_default().to_vec();
        Self { by_path: paths.iter().map(|(id, path)| (path.clone(), *id)).collect(), paths, root }
    }

    /// The file that an address leads to; none when it was not given. Of an address with a host, its path is looked for.
    pub fn file(&self, from: FileId, address: &str) -> Option<FileId> {
        let address = address.trim();
        let bare = address.split(['?', '#']).next().unwrap_or_default();
        let path = match bare.split_once("//") {
            Some(("" | "http:" | "https:", rest)) => rest.find('/').map_or("/", |at| rest.get(at..).unwrap_or_default()),
            _ => bare,
        };
        if bare.is_empty() {
            return None;
        }
        let Some(rooted) = path.strip_prefix('/') else {
            return self.at(&joined(folder(self.paths.get(&from)?), path), path.ends_with('/'));
        };
        (0..=self.root.len()).rev().find_map(|length| self.at(&joined(self.root.get(..length)?, rooted), true))
    }

    /// The file at a path, or the one that a server gives for it.
    fn at(&self, path: &[String], is_folder: bool) -> Option<FileId> {
        let with = |name: &str| self.by_path.get(&path.iter().cloned().chain([name.to_owned()]).collect::<Vec<_>>());
        let as_page = || {
            let (last, folder) = path.split_last()?;
            self.by_path.get(&folder.iter().cloned().chain([format!("{last}.html")]).collect::<Vec<_>>())
        };
        let found = self.by_path.get(path).or_else(|| with("index.html").filter(|_| is_folder || !path.is_empty()));
        found.or_else(as_page).copied()
    }
}

fn folder(path: &[String]) -> &[String] {
    path.split_last().map_or(&[], |(_, folder)| folder)
}

/// A path within a folder, `.` and `..` followed. Names on Windows have backslashes.
fn joined(folder: &[String], path: &str) -> Vec<String> {
    let mut parts = folder.to_vec();
    for part in path.split(['/', '\\']) {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part.to_owned()),
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::source::SourceContent;

    #[test]
    fn leads_where_a_server_would() {
        let mut sources = Sources::default();
        let ids = ["./ut/sv/index.html", "./ut/sv/hjalp.html", "./ut/en/index.html", "./ut/a.css"]
            .map(|name| sources.insert_named(name, SourceContent::Text("".into())).unwrap());
        let addresses = Addresses::of(&sources);
        let lead = |address: &str| ids.iter().position(|id| Some(*id) == addresses.file(ids[0], address));
        assert_eq!((lead("../a.css"), lead("/a.css?v=1"), lead("a.css")), (Some(3), Some(3), None));
        assert_eq!((lead("/en/"), lead("/en"), lead("https://www.example.org/en/#a")), (Some(2), Some(2), Some(2)));
        assert_eq!((lead("hjalp"), lead("hjalp.html"), lead("#a"), lead("/fi/")), (Some(1), Some(1), None, None));
        assert_eq!((lead("/ut/en/"), lead("mailto:a@example.org")), (Some(2), None));
    }
}
