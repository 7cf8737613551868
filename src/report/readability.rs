//! The table of readability: the figures of every page beside their limits, for people and for machines.

use serde::Serialize;

use crate::base::edition::Edition;
use crate::language::readability::{Limits, Measure, PageFigures, totals};
use crate::model::messages::Messages;

use super::columns::{padded, shortened, width};
use super::safe_text::visible;

/// Stands after a figure that is over its limit.
const OVER: char = '!';

/// No title is shown with more cells than this.
const WIDEST: usize = 44;

/// What is known of a language that has no LIX.
const NONE: &str = "–";

/// The table as text. A figure over its limit has a mark after it, so that nobody needs to tell colours apart.
pub fn table(pages: &[PageFigures], messages: &Messages, language: &Edition) -> String {
    let say = |id: &str| messages.format(language, id, &[]);
    let head = ["page", "edition", "words", "sentences", "mean", "longest", "lix", "long-share", "title"];
    let mut rows: Vec<Vec<String>> = vec![head.iter().map(|name| say(&format!("readability-{name}"))).collect()];
    rows.extend(pages.iter().map(row));
    let first_total = rows.len();
    rows.extend(totals(pages).into_iter().map(|total| PageFigures { page: say("readability-total"), ..total }).map(|total| row(&total)));
    let widths: Vec<usize> = (0..head.len())
        .map(|column| rows.iter().filter_map(|row| row.get(column)).map(|cell| width(cell)).max().unwrap_or_default())
        .collect();
    let mut text = String::new();
    for (index, row) in rows.iter().enumerate() {
        if index == 1 || index == first_total {
            let line: Vec<String> = widths.iter().map(|width| "─".repeat(*width)).collect();
            text.push_str(&line.join("  "));
            text.push('\n');
        }
        let cells: Vec<String> =
            row.iter().zip(&widths).enumerate().map(|(column, (cell, width))| padded(cell, *width, (2..8).contains(&column))).collect();
        text.push_str(cells.join("  ").trim_end());
        text.push('\n');
    }
    text.push('\n');
    text.push_str(&messages.format(language, "readability-over", &[("mark", OVER.to_string().into())]));
    text.push('\n');
    text
}

fn row(page: &PageFigures) -> Vec<String> {
    let (figures, limits) = (&page.figures, &page.limits);
    // Every figure keeps a cell for the mark, so that digits stand under digits.
    let marked = |figure: String, measure| format!("{figure}{}", if limits.is_over(figures, measure) { OVER } else { ' ' });
    vec![
        page.page.clone(),
        page.edition.to_string(),
        figures.words.to_string(),
        figures.sentences.to_string(),
        marked(format!("{:.1}", figures.mean()), Measure::Mean),
        marked(figures.longest.to_string(), Measure::Longest),
        marked(limits.lix.map_or_else(|| NONE.to_owned(), |_| format!("{:.1}", figures.lix())), Measure::Lix),
        format!("{:.1} %", figures.long_share()),
        // Last, so that a title written from right to left has nothing after it to move.
        shortened(&visible(&page.title).replace(['\n', '\t'], " "), WIDEST),
    ]
}

#[derive(Serialize)]
struct Table {
    pages: Vec<Page>,
    totals: Vec<Page>,
}

#[derive(Serialize)]
struct Page {
    #[serde(skip_serializing_if = "String::is_empty")]
    page: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    title: String,
    edition: String,
    words: usize,
    sentences: usize,
    paragraphs: usize,
    mean: f64,
    longest: usize,
    lix: Option<f64>,
    long_words: usize,
    long_share: f64,
    limits: Most,
    over: Vec<&'static str>,
}

#[derive(Serialize)]
struct Most {
    mean: u32,
    longest: u32,
    lix: Option<u32>,
}

/// The table as JSON: `pages` and, by edition, `totals`. Each has its figures, its `limits`, and in `over` the names of
/// the figures that are over theirs. `mean`, `lix` and `long_share` (in percent) have one decimal; `lix` is null in
/// languages where it says nothing.
pub fn json(pages: &[PageFigures]) -> String {
    let table = Table { pages: pages.iter().map(page).collect(), totals: totals(pages).iter().map(page).collect() };
    let json = serde_json::to_string_pretty(&table).unwrap_or_else(|_| "{}".to_owned());
    format!("{json}\n")
}

fn page(page: &PageFigures) -> Page {
    let (figures, limits) = (&page.figures, &page.limits);
    let Limits { longest, mean, lix, .. } = *limits;
    let all = [("mean", Measure::Mean), ("longest", Measure::Longest), ("lix", Measure::Lix)];
    Page {
        page: page.page.clone(),
        title: page.title.clone(),
        edition: page.edition.to_string(),
        words: figures.words,
        sentences: figures.sentences,
        paragraphs: figures.paragraphs,
        mean: one_decimal(figures.mean()),
        longest: figures.longest,
        lix: lix.map(|_| one_decimal(figures.lix())),
        long_words: figures.long_words,
        long_share: one_decimal(figures.long_share()),
        limits: Most { mean, longest, lix },
        over: all.into_iter().filter(|(_, measure)| limits.is_over(figures, *measure)).map(|(name, _)| name).collect(),
    }
}

fn one_decimal(figure: f64) -> f64 {
    (figure * 10.0).round() / 10.0
}
