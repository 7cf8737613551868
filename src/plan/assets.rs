//! Styles, scripts, pictures and icons: files named by what they hold, so that they may be kept for ever.

use std::collections::BTreeMap;

use crate::base::code;
use crate::base::finding::Finding;
use crate::base::hash;
use crate::base::limits::MAX_PICTOGRAM_BYTES;
use crate::base::path::SitePath;
use crate::base::policy::KEPT_FOLDER;
use crate::base::source::{SourceFile, Sources};
use crate::base::span::Span;
use crate::model::entry::{EntryRef, Kind};
use crate::model::{Facts, Site};

use super::{script, style};

/// The assets of a site.
#[derive(Debug, Default)]
pub struct Assets {
    /// Address of the stylesheet of every page.
    pub stylesheet: String,
    /// Addresses of the stylesheets that only some pages ask for, by their names.
    pub styles: BTreeMap<String, String>,
    /// Address of the script; empty when the theme has none.
    pub script: String,
    /// Address of the icon.
    pub icon: String,
    /// Address of an icon that shows nothing.
    pub blank_icon: String,
    /// Addresses of the theme's scripts, by their names.
    pub scripts: BTreeMap<String, String>,
    /// Pictures by entry.
    pub pictures: BTreeMap<EntryRef, PictureFile>,
    /// The pictures of the project's own set of pictograms, by their concepts.
    pub pictograms: BTreeMap<String, PictureFile>,
    /// Every file with its bytes.
    pub files: Vec<(SitePath, Vec<u8>)>,
}

/// A picture's file.
#[derive(Debug, Clone)]
pub struct PictureFile {
    /// Its address.
    pub url: String,
    /// Width in CSS pixels.
    pub width: u32,
    /// Height in CSS pixels.
    pub height: u32,
}

impl Assets {
    /// The text of all stylesheets, in the order in which a page asks for them; empty when the theme has none.
    pub fn sheets(&self) -> String {
        let paths = std::iter::once(&self.stylesheet).chain(self.styles.values()).filter_map(|url| url.strip_prefix('/'));
        let bytes = paths.filter_map(|path| self.files.iter().find(|(file, _)| file.as_str() == path));
        bytes.filter_map(|(_, bytes)| std::str::from_utf8(bytes).ok()).collect()
    }

    fn add(&mut self, name: &str, extension: &str, bytes: Vec<u8>) -> String {
        let path = format!("{KEPT_FOLDER}/{name}.{}.{extension}", hash::short(&bytes));
        let url = format!("/{path}");
        self.files.extend(SitePath::new(&path).map(|path| (path, bytes)));
        url
    }

    /// Adds a picture; nothing when it has no size, or could run or fetch something.
    fn add_picture(&mut self, name: &str, source: &SourceFile) -> Option<PictureFile> {
        let extension = source.path.extension();
        let size = if extension == "svg" { svg_size(source.text()) } else { bitmap_size(source.bytes()) };
        let (width, height) = size.filter(|_| is_harmless(&extension, source.text()))?;
        let url = self.add(name, &extension, source.bytes().to_vec());
        Some(PictureFile { url, width, height })
    }
}

/// Plans the assets.
pub fn plan(site: &Site, sources: &Sources, findings: &mut Vec<Finding>) -> Assets {
    let mut assets = Assets::default();
    if let Some(css) = style::main(&site.theme, findings) {
        assets.stylesheet = assets.add("style", "css", css.into_bytes());
    }
    for (name, css) in style::further(&site.theme, findings) {
        let url = assets.add(name, "css", css.into_bytes());
        assets.styles.insert(name.to_owned(), url);
    }
    let script = script::of_components(&site.theme);
    if !script.is_empty() {
        assets.script = assets.add("script", "js", script.into_bytes());
    }
    if let Some(icon) = site.theme.file("icon.svg") {
        assets.icon = assets.add("icon", "svg", icon.text.clone().into_bytes());
    }
    if let Some(icon) = site.theme.file("blank.svg") {
        assets.blank_icon = assets.add("blank", "svg", icon.text.clone().into_bytes());
    }
    for (name, script) in script::named(site) {
        let url = assets.add(name, "js", script.into_bytes());
        assets.scripts.insert(name.to_owned(), url);
    }
    for entry in site.of_kind(Kind::Picture) {
        let Facts::Picture(facts) = &entry.facts else { continue };
        let Some(source) = entry.files.get(facts.file.as_str()).and_then(|id| sources.file(*id)) else { continue };
        match assets.add_picture(entry.key.id.as_str(), source) {
            Some(file) => {
                assets.pictures.insert(entry.key.clone(), file);
            }
            None => {
                let span = Span::file(entry.files.get(facts.file.as_str()).copied().unwrap_or(entry.file));
                findings.push(Finding::at(&code::UNSAFE_PICTURE, span).with("path", source.path.as_str()));
            }
        }
    }
    pictograms(site, sources, &mut assets, findings);
    assets
}

/// The pictures of the project's own set of pictograms; those that cannot be used are told of where they are named.
fn pictograms(site: &Site, sources: &Sources, assets: &mut Assets, findings: &mut Vec<Finding>) {
    for picture in site.pictograms.iter().flat_map(|set| &set.pictures) {
        let Some(source) = sources.file(picture.file) else { continue };
        if source.bytes().len() > MAX_PICTOGRAM_BYTES {
            let limit = MAX_PICTOGRAM_BYTES.div_euclid(1000).to_string();
            findings.push(Finding::at(&code::TOO_LARGE, picture.path.span).with("limit", limit));
            continue;
        }
        match assets.add_picture(picture.concept.as_str(), source) {
            Some(file) => {
                assets.pictograms.insert(picture.concept.as_str().to_owned(), file);
            }
            None => findings.push(Finding::at(&code::UNSAFE_PICTURE, picture.path.span).with("path", source.path.as_str())),
        }
    }
}

/// The size that an SVG's `viewBox` gives it.
fn svg_size(text: &str) -> Option<(u32, u32)> {
    let (_, after) = text.split_once("viewBox=")?;
    let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let numbers: Vec<f64> = after.split(quote).nth(1)?.split([' ', ',']).filter_map(|number| number.parse().ok()).collect();
    let &[_, _, width, height] = numbers.as_slice() else { return None };
    let whole = |size: f64| (1.0..=20_000.0).contains(&size).then_some(size.round());
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1 and 20,000")]
    Some((whole(width)? as u32, whole(height)? as u32))
}

fn bitmap_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let size = imagesize::blob_size(bytes).ok()?;
    Some((u32::try_from(size.width).ok()?, u32::try_from(size.height).ok()?))
}

/// Whether a drawing holds nothing that could run or fetch. It is shown as `<img>`, where browsers
/// run no script, but somebody may open the file itself.
fn is_harmless(extension: &str, text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    let forbidden = [
        "<script",
        "<foreignobject",
        "<!entity",
        "<!doctype",
        "<iframe",
        "<image",
        "<style",
        "javascript:",
        "href=\"http",
        "href='http",
        " on",
    ];
    extension != "svg"
        || forbidden.iter().all(|word| match *word {
            // An event handler: a space, `on`, letters, an equals sign.
            " on" => text.match_indices(" on").all(|(at, _)| {
                let rest = text.get(at.saturating_add(3)..).unwrap_or_default();
                !rest.trim_start_matches(|c: char| c.is_ascii_alphabetic()).trim_start().starts_with('=')
            }),
            word => !text.contains(word),
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_size_of_a_drawing() {
        assert_eq!(svg_size("<svg viewBox=\"0 0 960 540\">"), Some((960, 540)));
        assert_eq!(svg_size("<svg viewBox='0,0,10,20.4'>"), Some((10, 20)));
        for bad in ["<svg>", "<svg viewBox=\"0 0 0 1\">", "<svg viewBox=\"0 0 1e99 1\">", "<svg viewBox=0 0 1 1>"] {
            assert_eq!(svg_size(bad), None, "{bad}");
        }
    }

    #[test]
    fn refuses_drawings_that_could_run_or_fetch() {
        for bad in ["<svg onload=alert(1)>", "<svg><SCRIPT>", "<a href=\"https://x\">", "<svg  onclick = 'x'>", "<image href='x'>"] {
            assert!(!is_harmless("svg", bad), "{bad}");
        }
        assert!(is_harmless("svg", "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\" fill=\"none\"/></svg>"));
    }
}
