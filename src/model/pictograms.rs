//! A project's own set of pictures in the place of the theme's pictograms: `content/pictograms.yaml`.

use crate::base::code;
use crate::base::finding::Finding;
use crate::base::source::Sources;
use crate::base::span::{FileId, Located};
use crate::base::suggest::nearest;
use crate::load::yaml;

use super::decode::{Decoder, Fields, WebAddress};
use super::entry::Id;

/// The file that says which picture stands for which concept.
pub const FILE: &str = "content/pictograms.yaml";

/// The folder of the pictures.
pub const FOLDER: &str = "content/pictograms/";

/// A set of pictures. Where it has none for a concept, the theme's pictogram stands.
#[derive(Debug, Clone)]
pub struct PictogramSet {
    /// What the set is called.
    pub name: Located<String>,
    /// Its licence, an SPDX identifier or the name of an agreement.
    pub licence: Located<String>,
    /// Whom it is by, as the licence wants it told.
    pub author: Located<String>,
    /// Where it is from.
    pub source: Option<Located<WebAddress>>,
    /// Its pictures.
    pub pictures: Vec<SetPicture>,
}

/// A picture of the set.
#[derive(Debug, Clone)]
pub struct SetPicture {
    /// The concept that it stands for.
    pub concept: Located<Id>,
    /// Its path in the folder.
    pub path: Located<String>,
    /// The file.
    pub file: FileId,
}

impl PictogramSet {
    /// Reads the set; none when the project has none, or when its licence or its author is missing.
    pub fn load(sources: &Sources, decoder: &Decoder) -> Option<Self> {
        let (id, file) = sources.at(FILE)?;
        match yaml::parse(file.text(), id, 0) {
            Ok(node) => decoder.map(&node, |fields| Self::read(fields, sources, decoder))?,
            Err(findings) => {
                decoder.report_all(findings);
                None
            }
        }
    }

    fn read(fields: &Fields<'_>, sources: &Sources, decoder: &Decoder) -> Option<Self> {
        let name = fields.required("name");
        let licence = fields.required("licence");
        let author = fields.required("author");
        let source = fields.optional("source");
        let mapped: Vec<(Located<String>, Located<String>)> = fields.table("pictures");
        let pictures = mapped.into_iter().filter_map(|(concept, path)| picture(&concept, path, sources, decoder)).collect();
        Some(Self { name: name?, licence: licence?, author: author?, source, pictures })
    }

    /// The picture for a concept.
    pub fn picture(&self, concept: &str) -> Option<&SetPicture> {
        self.pictures.iter().find(|picture| picture.concept.as_str() == concept)
    }
}

fn picture(concept: &Located<String>, path: Located<String>, sources: &Sources, decoder: &Decoder) -> Option<SetPicture> {
    let Some(id) = Id::parse(concept) else {
        let finding = Finding::at(&code::INVALID_VALUE, concept.span).with("value", concept.as_str()).with("expected", "id");
        decoder.report(finding);
        return None;
    };
    let Some((file, _)) = sources.at(&format!("{FOLDER}{}", path.as_str())) else {
        let there = sources.under(FOLDER).filter_map(|(_, file)| file.path.as_str().strip_prefix(FOLDER));
        let near = nearest(&path, there).unwrap_or_default();
        decoder.report(Finding::at(&code::DANGLING_REFERENCE, path.span).with("reference", path.as_str()).with("nearest", near));
        return None;
    };
    Some(SetPicture { concept: Located::new(id, concept.span), path, file })
}
