//! A template with its data, set: as PDF for paper, as PNG and SVG for the screen.

use serde::Serialize;
use typst::WorldExt;
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_render::RenderOptions;
use typst_svg::SvgOptions;

use crate::base::code;
use crate::base::finding::Finding;
use crate::base::span::Span;
use crate::model::theme::Theme;

use super::fonts::Fonts;
use super::world::{Desk, path_of};

/// What a template says where its words find no room on the sheet.
const TOO_MUCH: &str = "too-much";

/// A sheet that is set.
pub struct Setting<'a> {
    desk: Desk<'a>,
    theme: &'a Theme,
    document: PagedDocument,
}

/// Sets a template of the theme, `print/card.typ`, with its data, which it reads as `json("/data.json")`.
///
/// # Errors
/// Gives a finding in the template that failed, or without a place where the words find no room.
pub fn set<'a>(theme: &'a Theme, fonts: &'a Fonts, template: &str, data: &impl Serialize) -> Result<Setting<'a>, Finding> {
    let failed = |reason: String| Finding::global(&code::PRINT_FAILED).with("template", template).with("reason", reason);
    let data = serde_json::to_vec(data).map_err(|error| failed(error.to_string()))?;
    let desk = Desk::new(theme, fonts, template, data).ok_or_else(|| failed(template.to_owned()))?;
    let set = typst::compile::<PagedDocument>(&desk);
    // What was remembered of sheets long past is let go of, so that many leaflets do not fill the memory.
    typst::comemo::evict(30);
    match set.output {
        Ok(document) => Ok(Setting { desk, theme, document }),
        Err(errors) => Err(errors.first().map_or_else(|| failed(String::new()), |error| told(error, &desk, theme, failed))),
    }
}

impl Setting<'_> {
    /// How many pages there are.
    pub fn pages(&self) -> usize {
        self.document.pages().len()
    }

    /// As PDF/UA-1 and PDF/A-2a; `name` identifies it and stays the same from build to build.
    ///
    /// # Errors
    /// Gives a finding for the first breach of either standard.
    pub fn pdf(&self, name: &str) -> Result<Vec<u8>, Finding> {
        let failed = |reason: String| Finding::global(&code::PDF_STANDARD).with("name", name).with("reason", reason);
        let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a]).map_err(|error| failed(format!("{error:?}")))?;
        let options = PdfOptions {
            ident: Smart::Custom(name.to_owned()),
            creator: Smart::Custom(Some("Fristad".to_owned())),
            standards,
            ..PdfOptions::default()
        };
        let told = |error: &SourceDiagnostic| told(error, &self.desk, self.theme, failed);
        typst_pdf::pdf(&self.document, &options).map_err(|errors| errors.first().map_or_else(|| failed(String::new()), told))
    }

    /// A page as PNG, so many dots to a point (1/72 inch); nothing when there is no such page.
    pub fn png(&self, page: usize, dots: f64) -> Option<Vec<u8>> {
        let options = RenderOptions { pixel_per_pt: dots.into(), ..RenderOptions::default() };
        typst_render::render(self.document.pages().get(page)?, &options).encode_png().ok()
    }

    /// A page as SVG; nothing when there is no such page.
    pub fn svg(&self, page: usize) -> Option<String> {
        Some(typst_svg::svg(self.document.pages().get(page)?, &SvgOptions::default()))
    }
}

/// What Typst says, as a finding in the template that it speaks of.
fn told(error: &SourceDiagnostic, desk: &Desk<'_>, theme: &Theme, failed: impl Fn(String) -> Finding) -> Finding {
    if error.message.contains(TOO_MUCH) {
        return Finding::global(&code::TOO_MUCH_FOR_FORMAT);
    }
    let hints = error.hints.iter().map(|hint| hint.v.as_str());
    let reason = std::iter::once(error.message.as_str()).chain(hints).collect::<Vec<_>>().join("; ");
    let file = error.span.id().and_then(|id| theme.file(&path_of(id)));
    let place = file.zip(desk.range(error.span)).map(|(file, range)| Span { file: file.id, start: range.start, end: range.end });
    Finding { span: place, ..failed(reason) }
}
