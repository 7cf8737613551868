//! Pictures with their alternative texts.

use crate::base::span::Located;

use super::decode::Fields;

/// Facts of a picture.
#[derive(Debug, Clone)]
pub struct PictureFacts {
    /// Name of the file in the entry's folder.
    pub file: Located<String>,
    /// Licence, an SPDX identifier.
    pub licence: Located<String>,
    /// Who made it.
    pub author: Option<Located<String>>,
    /// Where it is from.
    pub source: Option<Located<String>>,
    /// Whether it adds nothing to the text, so that it has no alternative text.
    pub decorative: Located<bool>,
}

impl PictureFacts {
    /// Reads the facts of a picture.
    pub fn read(fields: &Fields<'_>) -> Option<Self> {
        let file = fields.required("file");
        let licence = fields.required("licence");
        let author = fields.optional("author");
        let source = fields.optional("source");
        let decorative = fields.or("decorative", false);
        Some(Self { file: file?, licence: licence?, author, source, decorative })
    }
}

/// Words of a picture.
#[derive(Debug, Clone, Default)]
pub struct PictureWords {
    /// The alternative text.
    pub alt: Option<Located<String>>,
    /// The caption.
    pub caption: Option<Located<String>>,
}

impl PictureWords {
    /// Reads the words of a picture.
    pub fn read(fields: &Fields<'_>) -> Self {
        Self { alt: fields.optional("alt"), caption: fields.optional("caption") }
    }
}
