//! How a published folder stands, so that it is noticed when anybody has changed something in it.

use std::fs::{self, File};
use std::path::Path;
use std::time::UNIX_EPOCH;

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use super::{Place, stage};

/// A digest of all that a folder holds: names, and of each file the size and the time when it was last written. Gives
/// nothing for a folder that cannot be read, or beside which a publication has been cut short.
pub fn state(target: &Path) -> Option<String> {
    let place = Place::of(target).ok().filter(|place| stage::is_absent(&place.new) && stage::is_absent(&place.old))?;
    // What leads elsewhere is not followed, and not ours.
    let entries = WalkDir::new(&place.target).follow_root_links(false).sort_by_file_name();
    let entries: Vec<DirEntry> = entries.into_iter().collect::<Result<_, _>>().ok()?;
    let lines: Option<Vec<Vec<u8>>> = entries.par_iter().map(|entry| line(&place.target, entry)).collect();
    let mut hasher = blake3::Hasher::new();
    lines?.iter().for_each(|line| {
        hasher.update(line);
    });
    Some(hasher.finalize().to_string())
}

/// A digest of what a file holds; nothing for one that cannot be read.
pub fn digest(path: &Path) -> Option<String> {
    let mut hasher = blake3::Hasher::new();
    hasher.update_reader(File::open(path).ok()?).ok()?;
    Some(hasher.finalize().to_string())
}

/// The size of a file and when it was last written: what tells two of the same name apart.
pub fn size_and_time(path: &Path) -> Option<String> {
    let file = fs::metadata(path).ok()?;
    Some(format!("{} {:?}", file.len(), file.modified().ok()?.duration_since(UNIX_EPOCH).ok()?))
}

fn line(top: &Path, entry: &DirEntry) -> Option<Vec<u8>> {
    let name = entry.path().strip_prefix(top).ok()?.as_os_str().as_encoded_bytes();
    let kind = entry.file_type();
    // The time of a folder is that of the last change of its names, which are all here.
    let told = if kind.is_file() { size_and_time(entry.path())? } else { format!("{kind:?}") };
    Some([name, b"\0", told.as_bytes(), b"\0"].concat())
}
