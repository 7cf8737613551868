//! Pictures made clean: what is published of a file is the picture, and nothing else that was in the file.
//!
//! Each format is read by its own rules from the first byte to the last, and written anew of what is known to be
//! needed to show the picture. Where it was taken, by whom and with what, small pictures within the picture, and what
//! is written behind its end are not copied. The pixels stay as they are: nothing is compressed a second time.

mod bytes;
mod gif;
mod jpeg;
mod png;
mod svg;
mod webp;

use crate::base::limits::{MAX_PIXELS, MAX_SIDE};
use crate::base::source::SourceFile;
use crate::base::span::{FileId, Span};

/// A picture that may be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The file.
    pub bytes: Vec<u8>,
    /// Width in CSS pixels.
    pub width: u32,
    /// Height in CSS pixels.
    pub height: u32,
}

/// Why a file cannot be published as a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The kind, by which messages tell it.
    pub kind: &'static str,
    /// What it is about; empty where the kind says all.
    pub what: String,
    /// Where it is; none in a file that is no text.
    pub span: Option<Span>,
}

impl Fault {
    fn new(kind: &'static str) -> Self {
        Self { kind, what: String::new(), span: None }
    }

    fn at(kind: &'static str, what: &str, span: Span) -> Self {
        // A message shows it, and hostile names have no end.
        Self { kind, what: what.chars().take(60).collect(), span: Some(span) }
    }
}

/// Makes a picture clean. What it is must be what its name says: servers tell browsers by the name.
///
/// # Errors
/// Tells what keeps it from being published.
pub fn clean(source: &SourceFile, file: FileId) -> Result<Picture, Fault> {
    let bytes = source.bytes();
    match source.path.extension().as_str() {
        "svg" => svg::clean(source.text(), file),
        "png" => png::clean(bytes),
        "jpg" | "jpeg" => jpeg::clean(bytes),
        "webp" => webp::clean(bytes),
        "gif" => gif::clean(bytes),
        _ => Err(Fault::new("format")),
    }
}

/// The size of a bitmap, if it is one that can be shown.
fn size(width: u32, height: u32) -> Result<(u32, u32), Fault> {
    if width == 0 || height == 0 {
        return Err(Fault::new("broken"));
    }
    let is_small = width <= MAX_SIDE && height <= MAX_SIDE && u64::from(width).saturating_mul(height.into()) <= MAX_PIXELS;
    if is_small { Ok((width, height)) } else { Err(Fault::new("pixels")) }
}

#[cfg(test)]
mod tests;
