//! A report for staff as a page shows it: entries by their titles in the reader's edition, with links, and the files for machines.

use crate::base::edition::Edition;
use crate::model::entry::EntryRef;
use crate::model::evidence::Report;
use crate::model::sheet::{Cell, Section};

use super::edition_view::EditionView;
use super::view::{Link, Sheet, SheetCell, SheetSection, Text};

/// A report in the reader's language, or in the first that it is made in, marked with that; nothing in a build without it.
pub fn sheet(view: &EditionView<'_>, report: &Report) -> Option<Sheet> {
    let found = report.in_language(view.edition)?;
    let language = found.language.as_ref()?;
    let is_own = language.shares_language_with(view.edition);
    let writer = Writer { view, language: if is_own { view.edition } else { language } };
    let file = |(name, _): &(&'static str, String)| Link { title: view.own(*name), url: format!("/{name}") };
    Some(Sheet {
        mark: if is_own { String::new() } else { view.mark(language) },
        sections: found.sections.iter().enumerate().map(|(number, section)| writer.section(number, section)).collect(),
        files: report.files.iter().map(file).collect(),
    })
}

/// Writes cells among words of a language.
struct Writer<'v, 'a> {
    view: &'v EditionView<'a>,
    language: &'v Edition,
}

impl Writer<'_, '_> {
    fn section(&self, number: usize, section: &Section) -> SheetSection {
        let cells = |row: &Vec<Cell>| row.iter().map(|cell| self.cell(cell)).collect::<Vec<_>>();
        SheetSection {
            anchor: format!("s{}", number.saturating_add(1)),
            title: section.title.clone(),
            lines: section.lines.iter().filter(|line| !line.is_empty()).cloned().collect(),
            head: section.grid.as_ref().map(|grid| cells(&grid.head)).unwrap_or_default(),
            rows: section.grid.iter().flat_map(|grid| &grid.rows).map(cells).collect(),
        }
    }

    fn cell(&self, cell: &Cell) -> SheetCell {
        let text = |text: Text| SheetCell { text, ..SheetCell::default() };
        match cell {
            Cell::Text(words) => text(self.view.own(words.as_str())),
            Cell::Source(words) => {
                let source = self.view.site.settings.source_edition().unwrap_or(self.language);
                text(Text { text: words.clone(), mark: self.mark(source) })
            }
            Cell::Number(number) => SheetCell { state: "number", ..text(self.view.own(number.to_string())) },
            Cell::State(state, words) => SheetCell { state, ..text(self.view.own(words.as_str())) },
            Cell::Edition(edition) => text(self.view.own(edition.to_string())),
            Cell::Entries(keys) => SheetCell { links: keys.iter().map(|key| self.link(key)).collect(), ..SheetCell::default() },
        }
    }

    /// What an entry is called; without an address where it has no page.
    fn link(&self, key: &EntryRef) -> Link {
        let (view, site) = (self.view, self.view.site);
        let words = site.entry(key).and_then(|entry| view.words(entry));
        let title = words.map(|words| Text { text: view.label(key).text, mark: self.mark(&words.edition) });
        let title = title.filter(|title| !title.text.is_empty()).unwrap_or_else(|| view.own(key.id.as_str()));
        Link { title, url: view.plan.entry_url(key, view.edition).unwrap_or_default().to_owned() }
    }

    fn mark(&self, edition: &Edition) -> String {
        if edition == self.language { String::new() } else { format!(" lang=\"{edition}\" dir=\"{}\"", edition.direction().as_str()) }
    }
}
