//! Reads XLIFF that came back. What its placeholders stand for is taken from our own source, not from the file.

use std::collections::BTreeMap;

use crate::base::code;
use crate::base::edition::Edition;
use crate::base::finding::Finding;
use crate::base::span::FileId;
use crate::base::xml::{Element, Node};
use crate::exchange::apply::{Received, Target};
use crate::exchange::parsed;
use crate::exchange::placeholder::{Mark, marks, tokens};
use crate::model::common::Status;

/// Reads a file. `source` gives the pieces of an entry by their names, as the site has them now in an edition; of a
/// piece that it does not have, the placeholders stay unknown, and whoever takes the words in tells of it.
///
/// # Errors
/// Gives what cannot be read, with its place.
pub fn read(text: &str, file: FileId, source: impl Fn(&Edition, &str) -> BTreeMap<String, String>) -> Result<Received, Vec<Finding>> {
    let root = parsed(text, file).map_err(|finding| vec![finding])?;
    let is_ours = root.name == "xliff" && root.attribute("version").is_some_and(|version| version.starts_with("2."));
    if !is_ours {
        let finding = Finding::at(&code::EXCHANGE_UNREADABLE, root.span).with("kind", "version").with("reason", root.name);
        return Err(vec![finding]);
    }
    let edition = |name: &str| {
        let tag = root.attribute(name).unwrap_or_default();
        Edition::parse(tag).ok_or_else(|| vec![Finding::at(&code::EXCHANGE_EDITION, root.span).with("tag", tag)])
    };
    let (from, to) = (edition("srcLang")?, edition("trgLang")?);
    let mut targets = Vec::new();
    for entry in root.elements("file") {
        let name = entry.attribute("id").unwrap_or_default();
        let pieces = source(&from, name);
        for unit in units(entry) {
            targets.extend(target(name, unit, &pieces));
        }
    }
    Ok(Received { from, to, targets, span: root.span })
}

/// The units of a file, also those that a program has put into groups.
fn units(element: &Element) -> Vec<&Element> {
    let groups = element.elements("group").flat_map(units);
    element.elements("unit").chain(groups).collect()
}

/// The words of a unit; none where there are none.
fn target(entry: &str, unit: &Element, pieces: &BTreeMap<String, String>) -> Option<Target> {
    let id = unit.attribute("id").unwrap_or_default();
    let marks: BTreeMap<String, Mark> = pieces
        .get(id)
        .map(|text| marks(&tokens(text)))
        .unwrap_or_default()
        .into_iter()
        .map(|mark| (mark.number.to_string(), mark))
        .collect();
    let (mut text, mut span, mut status, mut is_initial) = (String::new(), unit.span, Status::Reviewed, true);
    // A program may have cut a piece into sentences; `ignorable` holds what lies between them.
    let parts = unit.children.iter().filter_map(|child| match child {
        Node::Element(element) if matches!(element.name.as_str(), "segment" | "ignorable") => Some(element),
        _ => None,
    });
    let mut has_words = false;
    for part in parts {
        let words = part.elements("target").next();
        let is_segment = part.name == "segment";
        let words = words.or_else(|| part.elements("source").next().filter(|_| !is_segment))?;
        if is_segment {
            has_words = true;
            span = words.span;
            let state = part.attribute("state").unwrap_or("initial");
            is_initial &= state == "initial";
            // That readers have tried a text is for the editor to say, with a record.
            status = status.min(if matches!(state, "reviewed" | "final") { Status::Reviewed } else { Status::Draft });
        }
        write(&words.children, &marks, &mut text);
    }
    (has_words && !text.trim().is_empty()).then(|| Target {
        entry: entry.to_owned(),
        id: id.to_owned(),
        text,
        span,
        status: Some(status),
        is_initial,
    })
}

fn write(children: &[Node], marks: &BTreeMap<String, Mark>, text: &mut String) {
    for child in children {
        match child {
            Node::Text(letters) => text.push_str(letters),
            Node::Element(element) => {
                let mark = element.attribute("id").and_then(|id| marks.get(id));
                match element.name.as_str() {
                    "ph" => text.push_str(mark.map_or("", |mark| &mark.open)),
                    "pc" => {
                        text.push_str(mark.map_or("", |mark| &mark.open));
                        write(&element.children, marks, text);
                        text.push_str(mark.and_then(|mark| mark.close.as_deref()).unwrap_or_default());
                    }
                    "sc" => text.push_str(mark.map_or("", |mark| &mark.open)),
                    "ec" => {
                        let mark = element.attribute("startRef").and_then(|id| marks.get(id)).or(mark);
                        text.push_str(mark.and_then(|mark| mark.close.as_deref()).unwrap_or_default());
                    }
                    // What programs mark for themselves (mrk) is not of the words.
                    _ => write(&element.children, marks, text),
                }
            }
        }
    }
}
