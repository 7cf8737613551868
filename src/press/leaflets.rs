//! All printed matter of a site: each planned sheet with its data, set by the template of its form.

use jiff::civil::Date;
use rayon::prelude::*;

use crate::base::code;
use crate::base::finding::Finding;
use crate::base::output::Output;
use crate::base::source::Sources;
use crate::base::span::Span;
use crate::emit::qr_code;
use crate::model::leaflet::{LeafletFacts, LeafletFormat};
use crate::model::{Entry, Facts, Site};
use crate::plan::Plan;
use crate::plan::printed::Sheet;
use crate::render::leaflet::{self, Leaflet};
use crate::render::{EditionView, Renderer};

use super::fonts::Fonts;
use super::setting::{Setting, set};

/// How large the letters are beside what the template asks for: a text that finds no room is tried smaller.
const SCALES: [f64; 5] = [1.0, 0.93, 0.86, 0.8, 0.74];

/// Makes every sheet that is planned, with everything that keeps one from being made; `day` is that of the build.
pub fn press(site: &Site, plan: &Plan, renderers: &[Renderer<'_>], sources: &Sources, day: Date) -> (Output, Vec<Finding>) {
    let (mut output, mut findings) = (Output::default(), Vec::new());
    if plan.printed.is_empty() {
        return (output, findings);
    }
    let fonts = Fonts::new(sources);
    if fonts.families().is_empty() {
        let place = site.settings.print.as_ref().and_then(|print| print.value.fonts.as_ref()).map(|folder| folder.span);
        return (output, vec![Finding { span: place, ..Finding::global(&code::NO_FONTS) }]);
    }
    let made: Vec<_> = plan.printed.par_iter().map(|sheet| (sheet, made(site, renderers, &fonts, day, sheet))).collect();
    for (sheet, made) in made {
        match made {
            Some(Ok((bytes, picture))) => {
                output.insert(sheet.path.clone(), bytes);
                if let Some((path, picture)) = sheet.preview.clone().zip(picture) {
                    output.insert(path, picture);
                }
            }
            Some(Err(finding)) if !findings.contains(&finding) => findings.push(finding),
            _ => {}
        }
    }
    (output, findings)
}

/// A sheet as PDF, and its side with the words as PNG where staff see it.
type Made = (Vec<u8>, Option<Vec<u8>>);

/// One sheet; nothing when the site does not hold what it is made of.
fn made(site: &Site, renderers: &[Renderer<'_>], fonts: &Fonts, day: Date, sheet: &Sheet) -> Option<Result<Made, Finding>> {
    let view = renderers.iter().find(|renderer| *renderer.edition() == sheet.edition)?.view();
    let entry = site.entry(&sheet.leaflet)?;
    let Facts::Leaflet(facts) = &entry.facts else { return None };
    // A file for the archive has to have a date (PDF/A), whether or not the sheet shows one.
    let data = data(view, entry, facts, fonts, sheet)?;
    let data = Leaflet { day: data.day.or(Some(leaflet::numbers(day))), ..data };
    let words = entry.words.get(&sheet.edition).map_or(entry.file, |words| words.file);
    let located = |finding: Finding| {
        let place = if *finding.code == code::TOO_MUCH_FOR_FORMAT { facts.format.span } else { Span::file(words) };
        let name = sheet.url.as_str();
        Finding { span: finding.span.or(Some(place)), ..finding }.with("sheet", name).with("edition", sheet.edition.tag())
    };
    if let Some(letter) = serde_json::to_string(&data).ok().and_then(|text| fonts.lacks(&text)) {
        return Some(Err(located(Finding::global(&code::LETTER_WITHOUT_FONT)).with("letter", letter.to_string())));
    }
    let finish = |set: Setting<'_>| -> Result<Made, Finding> {
        let picture = sheet.preview.as_ref().and_then(|_| set.png(telling_page(sheet.format), dots(sheet.format)));
        Ok((set.pdf(&sheet.url)?, picture))
    };
    Some(fitted(site, fonts, data, sheet).and_then(finish).map_err(located))
}

fn data(view: &EditionView<'_>, entry: &Entry, facts: &LeafletFacts, fonts: &Fonts, sheet: &Sheet) -> Option<Leaflet> {
    let data = leaflet::leaflet(view, entry, facts)?;
    let fonts = fonts.families();
    Some(Leaflet { qr: qr_code(&data.address)?, for_printer: sheet.for_printer, fonts, ..data })
}

/// Sets a sheet with the largest letters that fit.
fn fitted<'a>(site: &'a Site, fonts: &'a Fonts, mut data: Leaflet, sheet: &Sheet) -> Result<Setting<'a>, Finding> {
    let template = format!("print/{}.typ", sheet.format.as_str());
    for scale in SCALES {
        data.scale = scale;
        match set(&site.theme, fonts, &template, &data) {
            Ok(set) if set.pages() <= most_pages(sheet.format) => return Ok(set),
            Err(finding) if *finding.code != code::TOO_MUCH_FOR_FORMAT => return Err(finding),
            _ => {}
        }
    }
    Err(Finding::global(&code::TOO_MUCH_FOR_FORMAT))
}

/// The side by which a sheet is known from another: the outside of a card may tell nothing.
fn telling_page(format: LeafletFormat) -> usize {
    usize::from(matches!(format, LeafletFormat::Card | LeafletFormat::Trifold))
}

/// Dots to a point for a picture some 300 dots wide.
fn dots(format: LeafletFormat) -> f64 {
    match format {
        LeafletFormat::Poster | LeafletFormat::Trifold => 0.4,
        LeafletFormat::Booklet => 0.7,
        _ => 0.5,
    }
}

/// How many pages a form may have.
fn most_pages(format: LeafletFormat) -> usize {
    match format {
        LeafletFormat::Poster | LeafletFormat::SmallPoster | LeafletFormat::TearOff => 1,
        LeafletFormat::Card | LeafletFormat::Trifold | LeafletFormat::Letter => 2,
        LeafletFormat::Booklet => 48,
    }
}
