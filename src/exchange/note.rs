//! What a translator is told of each piece: where it is shown, and what to leave as it is.

use crate::base::edition::Edition;
use crate::model::messages::Messages;

use super::placeholder::{Mark, marks, tokens};
use super::unit::{EntryUnits, Unit, UnitState};

/// The notes, in the language of whoever hands the texts out.
pub struct Notes<'a> {
    /// The tool's words.
    pub messages: &'a Messages,
    /// The language.
    pub language: &'a Edition,
}

impl Notes<'_> {
    /// The notes on a piece.
    pub fn of(&self, entry: &EntryUnits, unit: &Unit) -> Vec<String> {
        let say = |id: &str, args: &[(&str, fluent_bundle::FluentValue<'_>)]| self.messages.format(self.language, id, args);
        let part = say(&format!("exchange-part-{}", unit.part.kind()), &[("field", unit.part.to_string().into())]);
        let mut notes = vec![say("exchange-place", &[("part", part.into()), ("title", entry.title.as_str().into())])];
        if unit.state == UnitState::Stale {
            notes.push(say("exchange-stale", &[]));
        }
        if unit.source.contains('\n') {
            notes.push(say("exchange-lines", &[]));
        }
        let kept = marks(&tokens(&unit.source)).into_iter().map(|Mark { open, close, .. }| match close {
            Some(close) => format!("{open}…{close}"),
            None => open,
        });
        let kept: Vec<String> = kept.collect();
        if !kept.is_empty() {
            notes.push(say("exchange-keep", &[("placeholders", kept.join(" ").into())]));
        }
        notes
    }
}
