//! All printed matter for staff: each leaflet with its editions and forms, what they look like, and which are out of date.

use jiff::civil::Date;

use crate::base::edition::Edition;
use crate::model::common::Words;
use crate::model::leaflet::{LeafletFacts, LeafletFormat};
use crate::model::{Entry, Facts};
use crate::plan::printed::Sheet as Printed;

use super::edition_view::EditionView;
use super::localizer::Localizer;
use super::view::{Link, Preview, Sheet, SheetCell, SheetSection, Text};

/// The report, in Swedish or English; nothing in a build that makes no printed matter.
pub fn sheet(view: &EditionView<'_>) -> Option<Sheet> {
    let language = [Edition::swedish(), Edition::english()].into_iter().find(|known| known.shares_language_with(view.edition));
    let (is_own, language) = (language.is_some(), language.unwrap_or_else(Edition::english));
    let mark = if is_own { String::new() } else { view.mark(&language) };
    let desk = Desk { view, say: Localizer::new(&view.site.messages, &view.site.languages, language) };
    let of_leaflets = view.plan.printed.chunk_by(|one, other| one.leaflet == other.leaflet);
    let sections: Vec<SheetSection> = of_leaflets.enumerate().filter_map(|(number, sheets)| desk.section(number, sheets)).collect();
    (!sections.is_empty()).then_some(Sheet { mark, sections, files: Vec::new() })
}

/// Tells of printed matter in a language.
struct Desk<'v, 'a> {
    view: &'v EditionView<'a>,
    say: Localizer<'v>,
}

impl Desk<'_, '_> {
    fn section(&self, number: usize, sheets: &[Printed]) -> Option<SheetSection> {
        let entry = self.view.site.entry(&sheets.first()?.leaflet)?;
        let Facts::Leaflet(facts) = &entry.facts else { return None };
        let formats: Vec<LeafletFormat> = facts.format.0.iter().map(|format| format.value).collect();
        let mut heads = vec![self.say.text("printed-edition"), self.say.text("printed-state")];
        heads.extend(formats.iter().map(|format| self.format_name(*format)));
        let rows = sheets.chunk_by(|one, other| one.edition == other.edition);
        let number_and_date = [
            self.say.format("print-edition", &[("number", facts.edition_number.value.into())]),
            facts.date.as_ref().map(|date| self.say.date(date.value)).unwrap_or_default(),
        ];
        Some(SheetSection {
            anchor: format!("s{}", number.saturating_add(1)),
            title: self.view.title(&entry.key).text,
            lines: vec![number_and_date.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")],
            head: heads.into_iter().map(|head| self.cell(head)).collect(),
            rows: rows.filter_map(|sheets| self.row(entry, facts, &formats, sheets)).collect(),
        })
    }

    fn row(&self, entry: &Entry, facts: &LeafletFacts, formats: &[LeafletFormat], sheets: &[Printed]) -> Option<Vec<SheetCell>> {
        let edition = &sheets.first()?.edition;
        let words = entry.words.get(edition)?;
        let state = if is_outdated(words, facts.date.as_ref().map(|date| date.value)) {
            SheetCell { state: "stale", ..self.cell(self.say.text("printed-outdated")) }
        } else {
            self.cell(self.say.text("printed-current"))
        };
        let forms = formats.iter().map(|format| self.form(*format, sheets));
        Some([self.cell(self.say.language_name(edition)), state].into_iter().chain(forms).collect())
    }

    /// A form: what it looks like, and the files of it.
    fn form(&self, format: LeafletFormat, sheets: &[Printed]) -> SheetCell {
        let of_form = || sheets.iter().filter(|sheet| sheet.format == format);
        let links = of_form().map(|sheet| {
            let id = if sheet.for_printer { "printed-for-workshop" } else { "printed-for-office" };
            let name = format!("{}, {}", self.format_name(format), self.say.language_name(&sheet.edition));
            Link { title: self.text(self.say.format(id, &[("name", name.into())])), url: sheet.url.clone() }
        });
        let preview = of_form().find_map(|sheet| Some((sheet.preview.as_ref()?, format.is_wide())));
        SheetCell {
            links: links.collect(),
            preview: preview.map(|(path, is_wide)| preview_of(path.as_str(), is_wide)),
            ..SheetCell::default()
        }
    }

    fn format_name(&self, format: LeafletFormat) -> String {
        self.say.text(&format!("leaflet-format-{}", format.as_str()))
    }

    fn text(&self, text: String) -> Text {
        self.view.own(text)
    }

    fn cell(&self, text: String) -> SheetCell {
        SheetCell { text: self.text(text), ..SheetCell::default() }
    }
}

/// A sheet of a series of A formats, small.
fn preview_of(path: &str, is_wide: bool) -> Preview {
    let (width, height) = if is_wide { (198, 140) } else { (140, 198) };
    Preview { src: format!("/{path}"), width, height }
}

/// Whether the words are behind their source, or have been accepted anew since the sheet's own date.
fn is_outdated(words: &Words, printed: Option<Date>) -> bool {
    words
        .standing
        .as_ref()
        .is_some_and(|standing| !standing.behind.is_empty() || printed.is_some_and(|printed| standing.accepted > printed))
}
