//! A report in sections and tables that names entries and leaves it to whoever shows it what these are called and where they lead.

use crate::base::edition::Edition;

use super::entry::EntryRef;

/// A report.
#[derive(Debug, Clone, Default)]
pub struct Sheet {
    /// The language of its words.
    pub language: Option<Edition>,
    /// Its sections in order.
    pub sections: Vec<Section>,
}

/// A heading with lines and a table under it; each may be missing.
#[derive(Debug, Clone, Default)]
pub struct Section {
    /// The heading.
    pub title: String,
    /// What to know before reading the table.
    pub lines: Vec<String>,
    /// The table.
    pub grid: Option<Grid>,
}

/// A table. The first cell of each row is its heading.
#[derive(Debug, Clone, Default)]
pub struct Grid {
    /// The headings of the columns.
    pub head: Vec<Cell>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
}

/// A cell.
#[derive(Debug, Clone)]
pub enum Cell {
    /// Words in the language of the report.
    Text(String),
    /// Words in the language of the site's source edition.
    Source(String),
    /// A number.
    Number(usize),
    /// Words with how good or bad it is: `hole`, `stale`, for styling.
    State(&'static str, String),
    /// Entries.
    Entries(Vec<EntryRef>),
    /// An edition.
    Edition(Edition),
}

impl Cell {
    /// One entry.
    pub fn entry(key: &EntryRef) -> Self {
        Self::Entries(vec![key.clone()])
    }
}
