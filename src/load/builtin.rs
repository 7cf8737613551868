//! The theme and the locales that come inside the program.

use include_dir::{Dir, include_dir};

use crate::base::path::SitePath;
use crate::base::source::{SourceContent, SourceFile, Sources};

static THEMES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The built-in files, at the paths where a project would put its own.
pub fn sources() -> Sources {
    let mut sources = Sources::default();
    for (root, dir) in [("themes", &THEMES), ("locales", &LOCALES)] {
        add(root, dir, &mut sources);
    }
    sources
}

fn add(root: &str, dir: &Dir<'_>, sources: &mut Sources) {
    for file in dir.files() {
        let relative = file.path().to_string_lossy().replace('\\', "/");
        if let Some(path) = SitePath::new(&format!("{root}/{relative}")) {
            let content = super::text::decode(file.contents()).unwrap_or_else(|_| SourceContent::Bytes(file.contents().to_vec()));
            sources.insert(SourceFile { path, content });
        }
    }
    for inner in dir.dirs() {
        add(root, inner, sources);
    }
}
