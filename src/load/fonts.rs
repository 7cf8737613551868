//! Fonts for printed matter: from the folder that `site.yaml` names, or the system's own.

use std::fs;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use crate::base::limits::MAX_PICTURE_BYTES;
use crate::base::path::SitePath;
use crate::base::source::{SourceContent, SourceFile, Sources};
use crate::base::span::FileId;

use super::yaml;

/// Where systems keep their fonts: Debian and its kin, macOS, Windows.
const SYSTEM: [&str; 4] = ["/usr/local/share/fonts", "/usr/share/fonts", "/Library/Fonts", "C:/Windows/Fonts"];

/// Of the hundreds that a system has, those that leaflets are set in.
const WANTED: [&str; 4] = ["NotoSans-", "NotoSansArabic-", "NotoNaskhArabic-", "NotoSansEthiopic-"];

/// Adds them to the sources, as `fonts/<name>`. Where there are none, the printed matter says so when it is made.
pub fn fonts(root: &Path, sources: &mut Sources) {
    let named = sources.at("content/site.yaml").and_then(|(id, file)| folder(id, file));
    let (folders, is_named): (Vec<PathBuf>, bool) = match named {
        Some(folder) => (SitePath::new(&folder).map(|folder| root.join(folder.as_str())).into_iter().collect(), true),
        None => (SYSTEM.into_iter().map(PathBuf::from).collect(), false),
    };
    for folder in folders {
        for entry in WalkDir::new(folder).sort_by_file_name().into_iter().filter_map(Result::ok) {
            let name = entry.file_name().to_string_lossy();
            if is_font(&name) && (is_named || is_wanted(&name)) && entry.metadata().is_ok_and(|file| file.len() <= MAX_PICTURE_BYTES) {
                let path = SitePath::new(&format!("fonts/{name}"));
                if let (Some(path), Ok(bytes)) = (path, fs::read(entry.path())) {
                    sources.insert(SourceFile { path, content: SourceContent::Bytes(bytes) });
                }
            }
        }
    }
}

/// What `site.yaml` says of them. A fault in it is told where the model reads it.
fn folder(id: FileId, file: &SourceFile) -> Option<String> {
    let site = yaml::parse(file.text(), id, 0).ok()?;
    site.get("print")?.get("fonts")?.scalar().map(str::to_owned)
}

fn is_font(name: &str) -> bool {
    name.ends_with(".ttf") || name.ends_with(".otf")
}

fn is_wanted(name: &str) -> bool {
    WANTED.iter().any(|wanted| name.starts_with(wanted)) && (name.contains("-Regular.") || name.contains("-Bold."))
}
