//! `fristad schema`: prints the JSON Schema of `site.yaml`.

use crate::report::schema;

use super::{Console, OK};

/// Runs the command.
pub fn run(console: &Console) -> u8 {
    console.print(&schema::render(&console.messages, &console.language));
    OK
}
