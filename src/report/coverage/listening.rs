//! The table of what can be listened to: each edition, and what reads its pages.

use crate::check::coverage::{Coverage, Listening};
use crate::model::sheet::{Cell, Grid, Section};
use crate::report::status::Speaker;

/// The table.
pub fn table(speaker: &Speaker<'_>, coverage: &Coverage<'_>) -> Section {
    let say = |id: &str| speaker.say(id, &[]);
    let row = |own: &Listening<'_>| {
        let counts = [own.pages, own.recorded, own.synthetic, own.voiceless].map(Cell::Number);
        std::iter::once(Cell::Edition(own.edition.clone())).chain(counts).collect()
    };
    let head = ["status-edition", "coverage-pages", "coverage-recorded", "coverage-synthetic", "coverage-voiceless"];
    Section {
        title: say("coverage-listening"),
        lines: vec![say("coverage-listening-text")],
        grid: Some(Grid { head: head.map(|id| Cell::Text(say(id))).to_vec(), rows: coverage.listening.iter().map(row).collect() }),
    }
}
