//! Writes a workbook of one sheet: a row for each piece, only the translation and its state open to be changed.

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::base::edition::{Direction, Edition};
use crate::base::xml::escaped;
use crate::exchange::note::Notes;
use crate::exchange::unit::{Batch, EntryUnits, Unit, UnitState};

use super::BETWEEN;
use super::as_text::code;

/// What every workbook has beside its sheet.
const PARTS: [(&str, &str); 4] = [
    (
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>",
    ),
    (
        "_rels/.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
    ),
    (
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>",
    ),
    ("xl/styles.xml", STYLES),
];

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

const MAIN: &str = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

/// The styles of cells, by their numbers: plain, head, and text that wraps in four ways. The number format 49 is text:
/// what is typed into such a cell is never a formula, a date or a number.
const STYLES: &str = "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"6\"><xf/><xf fontId=\"1\" applyFont=\"1\"/><xf numFmtId=\"49\" applyNumberFormat=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\" readingOrder=\"1\"/></xf><xf numFmtId=\"49\" applyNumberFormat=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\" readingOrder=\"2\"/></xf><xf numFmtId=\"49\" applyNumberFormat=\"1\" applyAlignment=\"1\" applyProtection=\"1\"><alignment vertical=\"top\" wrapText=\"1\" readingOrder=\"1\"/><protection locked=\"0\"/></xf><xf numFmtId=\"49\" applyNumberFormat=\"1\" applyAlignment=\"1\" applyProtection=\"1\"><alignment vertical=\"top\" wrapText=\"1\" readingOrder=\"2\"/><protection locked=\"0\"/></xf></cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";

const HEAD: usize = 1;
const LOCKED: usize = 2;
const OPEN: usize = 4;

/// Writes what is to be translated.
///
/// # Errors
/// Gives what keeps the archive from being made: it would be larger than such archives can be.
pub fn write(batch: &Batch, notes: &Notes<'_>) -> std::io::Result<Vec<u8>> {
    let name = escaped(&format!("{} - {}", batch.from, batch.to).chars().take(31).collect::<String>());
    let workbook = format!(
        "<workbook {MAIN} xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"{name}\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
    );
    let own = [("xl/workbook.xml", workbook), ("xl/worksheets/sheet1.xml", sheet(batch, notes))];
    pack(PARTS.into_iter().chain(own.iter().map(|(path, text)| (*path, text.as_str()))))
}

/// An archive of parts, each in XML.
pub(super) fn pack<'t>(parts: impl Iterator<Item = (&'t str, &'t str)>) -> std::io::Result<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, text) in parts {
        // Without a time of its own each file has the first that the form knows, so that the same words give the same bytes.
        archive.start_file(path, SimpleFileOptions::default().last_modified_time(zip::DateTime::default()))?;
        archive.write_all(XML.as_bytes())?;
        archive.write_all(text.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}

fn sheet(batch: &Batch, notes: &Notes<'_>) -> String {
    let say = |id: &str| notes.messages.format(notes.language, id, &[]);
    let edition = |edition: &Edition| notes.messages.format(notes.language, "exchange-column-words", &[("edition", edition.tag().into())]);
    let head = [
        format!("{}{BETWEEN}{}", batch.from, batch.to),
        say("exchange-column-place"),
        edition(&batch.from),
        edition(&batch.to),
        say("exchange-column-state"),
        say("exchange-column-note"),
    ];
    let mut rows = row(1, head.map(|text| (text, HEAD)));
    let pieces = batch.entries.iter().flat_map(|entry| entry.units.iter().map(move |unit| (entry, unit)));
    let mut count = 1_usize;
    for (entry, unit) in pieces {
        count = count.saturating_add(1);
        rows.push_str(&row(count, cells(batch, entry, unit, notes)));
    }
    let done = escaped(&say("exchange-done"));
    // What protects the sheet is no password: whoever has to may lift it.
    format!(
        "<worksheet {MAIN}><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols><col min=\"1\" max=\"1\" width=\"30\" hidden=\"1\"/><col min=\"2\" max=\"2\" width=\"28\" customWidth=\"1\"/><col min=\"3\" max=\"4\" width=\"60\" customWidth=\"1\"/><col min=\"5\" max=\"5\" width=\"12\" customWidth=\"1\"/><col min=\"6\" max=\"6\" width=\"50\" customWidth=\"1\"/></cols><sheetData>{rows}</sheetData><sheetProtection sheet=\"1\" formatColumns=\"0\" formatRows=\"0\"/><dataValidations count=\"1\"><dataValidation type=\"list\" allowBlank=\"1\" sqref=\"E2:E{count}\"><formula1>\"{done}\"</formula1></dataValidation></dataValidations></worksheet>"
    )
}

/// The cells of a piece, each with its style.
fn cells(batch: &Batch, entry: &EntryUnits, unit: &Unit, notes: &Notes<'_>) -> [(String, usize); super::COLUMNS] {
    let in_direction = |style: usize, edition: &Edition| match edition.direction() {
        Direction::Ltr => style,
        Direction::Rtl => style.saturating_add(1),
    };
    let state = match unit.state {
        UnitState::Missing => "missing",
        UnitState::Stale => "stale",
        UnitState::Made(None) => "untold",
        UnitState::Made(Some(status)) => status.as_str(),
    };
    let mut told = notes.of(entry, unit).into_iter();
    [
        (format!("{} {}", entry.entry, unit.id), LOCKED),
        (told.next().unwrap_or_default(), LOCKED),
        (unit.source.clone(), in_direction(LOCKED, &batch.from)),
        (unit.target.clone().unwrap_or_default(), in_direction(OPEN, &batch.to)),
        (notes.messages.format(notes.language, &format!("status-{state}"), &[]), OPEN),
        (told.collect::<Vec<_>>().join("\n"), LOCKED),
    ]
}

fn row(number: usize, cells: [(String, usize); super::COLUMNS]) -> String {
    let cell = |(column, (text, style)): (char, (String, usize))| {
        let text = escaped(&guarded(&text));
        format!("<c r=\"{column}{number}\" t=\"inlineStr\" s=\"{style}\"><is><t xml:space=\"preserve\">{text}</t></is></c>")
    };
    let cells: String = ('A'..).zip(cells).map(cell).collect();
    format!("<row r=\"{number}\">{cells}</row>\n")
}

/// A text in which nothing is taken for the code of a letter (`_x000D_`; ECMA-376, part 1, 22.9.2.19).
fn guarded(text: &str) -> String {
    let mut guarded = String::with_capacity(text.len());
    for (at, letter) in text.char_indices() {
        match code(text.get(at..).unwrap_or_default()) {
            Some(_) => guarded.push_str("_x005F_"),
            None => guarded.push(letter),
        }
    }
    guarded
}
