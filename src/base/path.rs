//! A path that cannot leave its root, valid on every operating system.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

use super::limits::MAX_PATH_BYTES;

/// A relative path with forward slashes. It has no empty, `.` or `..` part, no name that Windows
/// reserves and no character that some file system or URL treats specially, so joining it to a
/// folder always stays in that folder.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SitePath(Arc<str>);

/// Names that Windows keeps for devices, whatever the extension
/// (Microsoft, "Naming Files, Paths, and Namespaces").
const RESERVED: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4",
    "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

impl SitePath {
    /// Accepts a path that is safe as described on the type; gives nothing for any other.
    pub fn new(path: &str) -> Option<Self> {
        (path.len() <= MAX_PATH_BYTES && path.split('/').all(is_safe_name)).then(|| Self(path.into()))
    }

    /// The path of `name` in this folder, under the same conditions as [`SitePath::new`].
    pub fn join(&self, name: &str) -> Option<Self> {
        Self::new(&format!("{}/{name}", self.0))
    }

    /// The path as text, without a leading slash.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The parts between the slashes.
    pub fn parts(&self) -> Vec<&str> {
        self.0.split('/').collect()
    }

    /// What follows the last slash.
    pub fn file_name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or_default()
    }

    /// The file name's extension in lower case, without the dot; empty when there is none.
    pub fn extension(&self) -> String {
        self.file_name().rsplit_once('.').map(|(_, end)| end.to_ascii_lowercase()).unwrap_or_default()
    }
}

/// Paths are in the order of their texts, so that those of a folder are found by its name.
impl Borrow<str> for SitePath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SitePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn is_safe_name(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().to_ascii_lowercase();
    !name.is_empty()
        && !name.starts_with(' ')
        && !name.ends_with([' ', '.'])
        && name != ".."
        && !RESERVED.contains(&stem.as_str())
        && name.chars().all(|c| !c.is_control() && !is_invisible(c) && !"\\:*?\"<>|%".contains(c))
}

/// Characters that change how a name looks without being seen: bidirectional controls, zero width, tags.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepts_ordinary_paths() {
        for path in ["sv/index.html", "_headers", ".well-known/security.txt", "content/pages/å/sv.md"] {
            assert!(SitePath::new(path).is_some(), "{path}");
        }
    }

    #[test]
    fn refuses_paths_that_leave_or_confuse() {
        for path in [
            "",
            "/etc/passwd",
            "../x",
            "a/../b",
            "a//b",
            "a/",
            "C:/x",
            "a\\b",
            "%2e%2e/x",
            "aux.md",
            "a/NUL",
            "name.",
            "name ",
            "a\u{202e}b",
            "a\0b",
            "a\nb",
        ] {
            assert!(SitePath::new(path).is_none(), "{path:?}");
        }
        assert!(SitePath::new(&"x/".repeat(400)).is_none());
    }
}
