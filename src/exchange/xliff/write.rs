//! Writes XLIFF: a file for each entry, a unit for each piece, what is to be left alone as placeholders.

use crate::base::xml::escaped;
use crate::exchange::note::Notes;
use crate::exchange::placeholder::{self, Mark, Token, marks, tokens};
use crate::exchange::unit::{Batch, EntryUnits, Unit, UnitState};
use crate::model::common::Status;

use super::NAMESPACE;

/// Writes what is to be translated.
pub fn write(batch: &Batch, notes: &Notes<'_>) -> String {
    let Batch { from, to, .. } = batch;
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"{NAMESPACE}\" version=\"2.1\" srcLang=\"{from}\" trgLang=\"{to}\">\n"
    );
    for entry in &batch.entries {
        let (id, path) = (escaped(&entry.entry.to_string()), escaped(&entry.path));
        xml.push_str(&format!(" <file id=\"{id}\" original=\"{path}\">\n"));
        entry.units.iter().for_each(|unit| write_unit(entry, unit, notes, &mut xml));
        xml.push_str(" </file>\n");
    }
    xml.push_str("</xliff>\n");
    xml
}

fn write_unit(entry: &EntryUnits, unit: &Unit, notes: &Notes<'_>, xml: &mut String) {
    let source = tokens(&unit.source);
    let marks = marks(&source);
    let name = format!("{} {}", entry.entry, unit.part);
    xml.push_str(&format!("  <unit id=\"{}\" name=\"{}\" xml:space=\"preserve\">\n   <notes>\n", escaped(&unit.id), escaped(&name)));
    for note in notes.of(entry, unit) {
        xml.push_str(&format!("    <note>{}</note>\n", escaped(&note)));
    }
    xml.push_str("   </notes>\n");
    if !marks.is_empty() {
        xml.push_str("   <originalData>\n");
        for Mark { number, open, close } in &marks {
            xml.push_str(&format!("    <data id=\"d{number}\">{}</data>\n", escaped(open)));
            if let Some(close) = close {
                xml.push_str(&format!("    <data id=\"e{number}\">{}</data>\n", escaped(close)));
            }
        }
        xml.push_str("   </originalData>\n");
    }
    let state = match unit.state {
        UnitState::Missing | UnitState::Stale => "initial",
        UnitState::Made(Some(Status::Reviewed)) => "reviewed",
        UnitState::Made(Some(Status::Tested)) => "final",
        UnitState::Made(_) => "translated",
    };
    xml.push_str(&format!("   <segment state=\"{state}\">\n    <source>{}</source>\n", inline(&source, &marks).unwrap_or_default()));
    // Words whose placeholders are others than the source's now are old in more than their words.
    if let Some(target) = unit.target.as_deref().and_then(|target| inline(&tokens(target), &marks)) {
        xml.push_str(&format!("    <target>{target}</target>\n"));
    }
    xml.push_str("   </segment>\n  </unit>\n");
}

/// Words in XLIFF, each placeholder by the number that it has in the source; none when they have others.
fn inline(tokens: &[Token], marks: &[Mark]) -> Option<String> {
    let mut free: Vec<&Mark> = marks.iter().collect();
    let own = placeholder::marks(tokens);
    let mut own = own.iter();
    let mut xml = String::new();
    for token in tokens {
        match token {
            Token::Words(words) => xml.push_str(&escaped(words)),
            Token::Close(_) => xml.push_str("</pc>"),
            Token::Single(_) | Token::Open(_) => {
                let wanted = own.next()?;
                let at = free.iter().position(|mark| mark.open == wanted.open && mark.close == wanted.close)?;
                let Mark { number, open, close } = free.remove(at);
                let fixed = "canCopy=\"no\" canDelete=\"no\"";
                if close.is_some() {
                    xml.push_str(&format!("<pc id=\"{number}\" {fixed} dataRefStart=\"d{number}\" dataRefEnd=\"e{number}\">"));
                } else {
                    xml.push_str(&format!("<ph id=\"{number}\" {fixed} dataRef=\"d{number}\" disp=\"{}\"/>", escaped(open)));
                }
            }
        }
    }
    free.is_empty().then_some(xml)
}
