//! Finds the corpora that lie beside the repository and are no part of it.

use std::path::{Path, PathBuf};

/// The folder of a corpus; when it is not there, that is told and the test passes.
pub fn folder(name: &str) -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let given = std::env::var_os("FRISTAD_CORPORA").map(PathBuf::from);
    let places = given.into_iter().chain([root.join("../shared"), root.join("../../shared")]);
    let found = places.map(|place| place.join(name)).find(|folder| folder.is_dir());
    if found.is_none() {
        println!("skipped: the corpus `{name}` is not here; FRISTAD_CORPORA names the folder that it lies in");
    }
    found
}
