//! How far the translations have come, for people and for machines.

pub mod csv;
pub mod json;
pub mod sheet;
pub mod table;

use fluent_bundle::FluentValue;

use crate::base::edition::Edition;
use crate::check::status::{Cell, State};
use crate::model::messages::Messages;

/// As many tasks are shown to people; machines get all.
const TASKS: usize = 15;

/// The tool's words for the state of translations.
pub struct Speaker<'a> {
    /// The messages.
    pub messages: &'a Messages,
    /// The language they are told in.
    pub language: &'a Edition,
}

impl Speaker<'_> {
    /// A message.
    pub fn say(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        self.messages.format(self.language, id, args)
    }

    fn state(&self, state: State) -> String {
        self.say(&format!("status-{}", state.as_str()), &[])
    }

    /// A cell in words: `efter 2 sedan 2026-05-03`.
    fn cell(&self, cell: &Cell) -> String {
        match cell.since {
            Some(since) => self.say("status-behind", &[("count", cell.behind.into()), ("date", since.to_string().into())]),
            None => self.state(cell.state),
        }
    }
}
