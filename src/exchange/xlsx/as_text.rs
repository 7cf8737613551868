//! A workbook as plain text: a line for each row of our sheet, its cells between tabs.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::base::code;
use crate::base::finding::Finding;
use crate::base::limits::{MAX_PAGE_BYTES, MAX_SHEETS};
use crate::base::span::{FileId, Span};
use crate::base::xml::{Element, Node};
use crate::exchange::parsed;

use super::{BETWEEN, COLUMNS};

/// The most rows that a sheet can have.
const MAX_ROWS: usize = 1_048_576;

/// The text of a workbook. No formula is carried out, and no number that one came to is taken for words.
///
/// # Errors
/// Gives what keeps it from being read: no archive, no sheet of ours or more than one, a formula in one of our columns.
pub fn as_text(bytes: &[u8], file: FileId) -> Result<String, Vec<Finding>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| vec![fault(file, "workbook", &error.to_string())])?;
    let names: Vec<String> = archive.file_names().filter_map(|name| Some(name.ok()?.into_owned())).collect();
    let mut parts: Vec<&String> = names.iter().filter(|name| is_sheet(name)).collect();
    parts.sort();
    if parts.len() > MAX_SHEETS {
        return Err(vec![fault(file, "large", "xl/worksheets")]);
    }
    let shared = match names.iter().find(|name| *name == "xl/sharedStrings.xml") {
        Some(name) => part(&mut archive, name, file)?.elements("si").map(words).collect(),
        None => Vec::new(),
    };
    let mut ours = Vec::new();
    for name in parts {
        let sheet = part(&mut archive, name, file)?;
        let rows: Vec<&Element> = sheet.elements("sheetData").flat_map(|data| data.elements("row")).collect();
        let table = Table { file, shared: &shared };
        // Other sheets are the translator's own; what is in them is not looked at.
        if rows.first().is_some_and(|row| table.is_head(row)) {
            ours.push(table.text(rows)?);
        }
    }
    match ours.len() {
        0 => Err(vec![fault(file, "head", "")]),
        1 => Ok(ours.remove(0)),
        _ => Err(vec![fault(file, "sheets", "")]),
    }
}

fn is_sheet(name: &str) -> bool {
    name.strip_prefix("xl/worksheets/").is_some_and(|rest| rest.ends_with(".xml") && !rest.contains('/'))
}

fn fault(file: FileId, kind: &str, reason: &str) -> Finding {
    Finding::at(&code::EXCHANGE_UNREADABLE, Span::file(file)).with("kind", kind).with("reason", reason)
}

/// A part of the archive as XML. However little there is of it in the archive, no more is unpacked than a page may hold.
fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str, file: FileId) -> Result<Element, Vec<Finding>> {
    let broken = |error: &dyn std::fmt::Display| vec![fault(file, "workbook", &error.to_string())];
    let mut text = String::new();
    let packed = archive.by_name(name).map_err(|error| broken(&error))?;
    packed.take(MAX_PAGE_BYTES.saturating_add(1)).read_to_string(&mut text).map_err(|error| broken(&error))?;
    if is_too_long(&text) {
        return Err(vec![fault(file, "large", name)]);
    }
    parsed(&text, file).map_err(|finding| vec![Finding { span: Some(Span::file(file)), ..finding }])
}

fn is_too_long(text: &str) -> bool {
    u64::try_from(text.len()).is_ok_and(|length| length > MAX_PAGE_BYTES)
}

/// A sheet with the texts that all sheets share.
struct Table<'a> {
    file: FileId,
    shared: &'a [String],
}

impl Table<'_> {
    fn is_head(&self, row: &Element) -> bool {
        self.cells(row).is_ok_and(|cells| cells.first().is_some_and(|name| name.contains(BETWEEN)))
    }

    fn text(&self, rows: Vec<&Element>) -> Result<String, Vec<Finding>> {
        let (mut text, mut lines, mut findings) = (String::new(), 0_usize, Vec::new());
        for row in rows {
            let told = row.attribute("r").and_then(|number| number.parse::<usize>().ok());
            let number = told.unwrap_or_else(|| lines.saturating_add(1));
            if number > MAX_ROWS {
                return Err(vec![fault(self.file, "large", "sheet")]);
            }
            // A row without a cell is left out of the file; the numbers of the others shall be those that a reader sees.
            while lines.saturating_add(1) < number {
                text.push('\n');
                lines = lines.saturating_add(1);
            }
            match self.cells(row) {
                Ok(cells) => text.push_str(&cells.map(|cell| escaped(&cell)).join("\t")),
                Err(finding) => findings.push(finding),
            }
            text.push('\n');
            lines = lines.saturating_add(1);
            // Many cells can share one long text.
            if is_too_long(&text) {
                return Err(vec![fault(self.file, "large", "sheet")]);
            }
        }
        if findings.is_empty() { Ok(text) } else { Err(findings) }
    }

    /// The texts of a row in our columns.
    fn cells(&self, row: &Element) -> Result<[String; COLUMNS], Finding> {
        let mut cells: [String; COLUMNS] = Default::default();
        let mut next = 0;
        for cell in row.elements("c") {
            let name = cell.attribute("r").unwrap_or_default();
            let column = column(name).unwrap_or(next);
            next = column.saturating_add(1);
            let Some(place) = cells.get_mut(column) else { continue };
            if cell.elements("f").next().is_some() {
                return Err(fault(self.file, "formula", name));
            }
            *place = self.value(cell);
        }
        Ok(cells)
    }

    fn value(&self, cell: &Element) -> String {
        let value = || cell.elements("v").next().map(letters).unwrap_or_default();
        match cell.attribute("t") {
            Some("s") => value().trim().parse::<usize>().ok().and_then(|at| self.shared.get(at)).cloned().unwrap_or_default(),
            Some("inlineStr") => cell.elements("is").next().map(words).unwrap_or_default(),
            _ => decoded(&value()),
        }
    }
}

/// The column of a cell by its name: 0 for `A7`.
fn column(name: &str) -> Option<usize> {
    let letters = name.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let number = |sum: usize, letter: u8| Some(sum.checked_mul(26)?.checked_add(usize::from(letter.checked_sub(b'A')?))?.saturating_add(1));
    letters.bytes().try_fold(0, number)?.checked_sub(1)
}

/// The words of a text, of which each run may look in a way of its own; how it is pronounced (`rPh`) is not of them.
fn words(text: &Element) -> String {
    let runs = text.children.iter().filter_map(|child| match child {
        Node::Element(element) if element.name == "t" => Some(letters(element)),
        Node::Element(element) if element.name == "r" => Some(element.elements("t").map(letters).collect()),
        _ => None,
    });
    decoded(&runs.collect::<String>())
}

fn letters(element: &Element) -> String {
    element.children.iter().map(|child| if let Node::Text(text) = child { text.as_str() } else { "" }).collect()
}

/// The letter that a text begins with the code of (`_x000D_`; ECMA-376, part 1, 22.9.2.19).
pub fn code(text: &str) -> Option<char> {
    let digits = text.strip_prefix("_x")?.get(..4)?;
    let is_code = text.get(6..)?.starts_with('_') && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    u32::from_str_radix(digits, 16).ok().filter(|_| is_code).and_then(char::from_u32)
}

fn decoded(text: &str) -> String {
    let (mut decoded, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(letter) = rest.chars().next() {
        let coded = code(rest);
        decoded.push(coded.unwrap_or(letter));
        rest = rest.get(if coded.is_some() { 7 } else { letter.len_utf8() }..).unwrap_or_default();
    }
    decoded
}

/// A cell on one line, between tabs.
fn escaped(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\\', "\\\\").replace(['\n', '\r'], "\\n").replace('\t', "\\t")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::xlsx::write::pack;

    /// A workbook with these sheets, each given by its rows.
    fn workbook(sheets: &[&str]) -> Vec<u8> {
        let mut parts = vec![("xl/sharedStrings.xml".to_owned(), format!("<sst>{SHARED}</sst>"))];
        for (at, rows) in sheets.iter().enumerate() {
            parts.push((format!("xl/worksheets/sheet{at}.xml"), format!("<worksheet><sheetData>{rows}</sheetData></worksheet>")));
        }
        let Ok(bytes) = pack(parts.iter().map(|(path, text)| (path.as_str(), text.as_str()))) else { panic!() };
        bytes
    }

    const HEAD: &str = "<row r='1'><c r='A1' t='s'><v>0</v></c></row>";

    const SHARED: &str =
        "<si><t>sv → fi</t></si><si><r><t>en </t></r><r><rPr/><t>rad_x000A_till</t></r><rPh sb='0' eb='1'><t>x</t></rPh></si>";

    fn kind(bytes: &[u8]) -> Option<String> {
        let findings = as_text(bytes, FileId(0)).err()?;
        findings.first()?.arg("kind").map(str::to_owned)
    }

    #[test]
    fn reads_what_programs_for_tables_write() {
        let row = "<row r='3'><c r='B3'><v>2031</v></c><c t='s'><v>1</v></c><c r='D3' t='inlineStr'><is><t>=1+1</t></is></c><c r='H3'><f>1</f></c></row>";
        let text = as_text(&workbook(&["<row r='1'><c r='A1'><v>eget</v></c></row>", &format!("{HEAD}{row}")]), FileId(0));
        assert_eq!(text.as_deref(), Ok("sv → fi\t\t\t\t\t\n\n\t2031\ten rad\\ntill\t=1+1\t\t\n"));
    }

    #[test]
    fn takes_no_formula_and_nothing_that_is_no_workbook_of_ours() {
        let formula = format!("{HEAD}<row r='2'><c r='D2' t='str'><f>HYPERLINK(A1)</f><v>x</v></c></row>");
        assert_eq!(kind(&workbook(&[&formula])).as_deref(), Some("formula"));
        assert_eq!(kind(&workbook(&["<row r='1'/>"])).as_deref(), Some("head"));
        assert_eq!(kind(&workbook(&[HEAD, HEAD])).as_deref(), Some("sheets"));
        assert_eq!(kind(&workbook(&[&format!("{HEAD}<row r='99999999'/>")])).as_deref(), Some("large"));
        // What is small in the archive and large outside of it is not unpacked.
        assert_eq!(kind(&workbook(&[&"<row/>".repeat(2_000_000)])).as_deref(), Some("large"));
        for broken in [&b""[..], b"PK", b"sv"] {
            assert_eq!(kind(broken).as_deref(), Some("workbook"));
        }
        assert_eq!(kind(&workbook(&["<!DOCTYPE a [<!ENTITY b 'c'>]>"])).as_deref(), Some("doctype"));
    }

    #[test]
    fn knows_columns_and_the_codes_of_letters() {
        assert_eq!(["A1", "D12", "AA3", "", "7"].map(column), [Some(0), Some(3), Some(26), None, None]);
        assert_eq!(decoded("a_x000D__x005F_x000D_ _x00_"), "a\r_x000D_ _x00_");
    }
}
