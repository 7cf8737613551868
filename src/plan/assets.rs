//! Styles, scripts, pictures and icons: files named by what they hold, so that they may be kept for ever.

use std::collections::BTreeMap;

use crate::base::code;
use crate::base::finding::Finding;
use crate::base::hash;
use crate::base::limits::MAX_PICTOGRAM_BYTES;
use crate::base::path::SitePath;
use crate::base::policy::KEPT_FOLDER;
use crate::base::source::{SourceFile, Sources};
use crate::base::span::{FileId, Span};
use crate::model::entry::{EntryRef, Kind};
use crate::model::{Facts, Site};
use crate::picture::{self, Fault, Picture};

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

    /// Adds a picture, made clean.
    fn add_picture(&mut self, name: &str, file: FileId, source: &SourceFile) -> Result<PictureFile, Fault> {
        let Picture { bytes, width, height } = picture::clean(source, file)?;
        let url = self.add(name, &source.path.extension(), bytes);
        Ok(PictureFile { url, width, height })
    }
}

/// Plans the assets.
pub fn plan(site: &Site, sources: &Sources, findings: &mut Vec<Finding>) -> Assets {
    let mut assets = Assets::default();
    if let Some(css) = style::main(&site.theme, findings) {
        assets.stylesheet = assets.add("style", "css", css.into_bytes());
        for (name, css) in style::further(&site.theme, findings) {
            let url = assets.add(name, "css", css.into_bytes());
            assets.styles.insert(name.to_owned(), url);
        }
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
        let Some(id) = entry.files.get(facts.file.as_str()).copied() else { continue };
        let Some(source) = sources.file(id) else { continue };
        match assets.add_picture(entry.key.id.as_str(), id, source) {
            Ok(file) => {
                assets.pictures.insert(entry.key.clone(), file);
            }
            Err(fault) => {
                let span = fault.span.unwrap_or_else(|| Span::file(id));
                findings.push(refusal(fault, source, span));
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
        match assets.add_picture(picture.concept.as_str(), picture.file, source) {
            Ok(file) => {
                assets.pictograms.insert(picture.concept.as_str().to_owned(), file);
            }
            Err(fault) => findings.push(refusal(fault, source, picture.path.span)),
        }
    }
}

/// Why a picture is not taken, told at a place.
fn refusal(fault: Fault, source: &SourceFile, span: Span) -> Finding {
    Finding::at(&code::UNSAFE_PICTURE, span).with("path", source.path.as_str()).with("kind", fault.kind).with("what", fault.what)
}
