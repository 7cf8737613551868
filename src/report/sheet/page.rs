//! A report as a page of its own, for those who ask for evidence and have no site for staff.

use serde::Serialize;
use tera::{Context, Tera};

use crate::base::edition::Edition;
use crate::model::Site;
use crate::model::sheet::{Cell, Section, Sheet};

use super::title;

const TEMPLATE: &str = include_str!("page.html");

#[derive(Serialize)]
struct Part {
    title: String,
    lines: Vec<String>,
    head: Vec<Shown>,
    rows: Vec<Vec<Shown>>,
}

#[derive(Default, Serialize)]
struct Shown {
    text: String,
    class: &'static str,
    is_source: bool,
    entries: Vec<Named>,
}

#[derive(Serialize)]
struct Named {
    title: String,
    key: String,
}

/// The whole page. The template is a part of the program and tried by a test; should it fail all the same, its fault is the page.
pub fn render(sheet: &Sheet, heading: &str, site: &Site) -> String {
    let mut context = Context::new();
    context.insert("lang", sheet.language.as_ref().map_or("en", Edition::tag));
    context.insert("source", site.settings.source_edition().map_or("", Edition::tag));
    context.insert("heading", heading);
    context.insert("sections", &sheet.sections.iter().map(|section| part(section, site)).collect::<Vec<_>>());
    Tera::one_off(TEMPLATE, &context, true).unwrap_or_else(|error| error.to_string())
}

fn part(section: &Section, site: &Site) -> Part {
    let cells = |row: &Vec<Cell>| row.iter().map(|cell| shown(cell, site)).collect::<Vec<_>>();
    Part {
        title: section.title.clone(),
        lines: section.lines.clone(),
        head: section.grid.as_ref().map(|grid| cells(&grid.head)).unwrap_or_default(),
        rows: section.grid.iter().flat_map(|grid| &grid.rows).map(cells).collect(),
    }
}

fn shown(cell: &Cell, site: &Site) -> Shown {
    match cell {
        Cell::Text(text) => Shown { text: text.clone(), ..Shown::default() },
        Cell::Source(text) => Shown { text: text.clone(), is_source: true, ..Shown::default() },
        Cell::Number(number) => Shown { text: number.to_string(), class: "number", ..Shown::default() },
        Cell::State(class, text) => Shown { text: text.clone(), class, ..Shown::default() },
        Cell::Edition(edition) => Shown { text: edition.to_string(), ..Shown::default() },
        Cell::Entries(keys) => {
            let named = keys.iter().map(|key| Named { title: title(site, key).to_owned(), key: key.to_string() });
            Shown { entries: named.collect(), ..Shown::default() }
        }
    }
}
