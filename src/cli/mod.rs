//! The commands: arguments as typed become calls; one file per command.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the outermost room: it alone knows the working folder, the locale, the terminal and how long it took"
)]

mod addresses;
mod arguments;
mod build;
mod check;
mod coverage;
mod explain;
mod mend;
mod new;
mod project;
mod schema;
mod serve;
mod speech;
mod stamp;
mod status;
mod templates;
mod translate;
mod translation_arguments;
mod verify;

use std::ffi::OsString;
use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use fluent_bundle::FluentValue;

use crate::base::edition::Edition;
use crate::base::source::Sources;
use crate::load;
use crate::model::messages::Messages;

/// Everything went well.
pub const OK: u8 = 0;
/// There are findings that forbid publishing.
pub const FINDINGS: u8 = 1;
/// The command was not understood.
pub const USAGE: u8 = 2;
/// The disk or the network stood in the way.
pub const ENVIRONMENT: u8 = 3;

/// Speaks to the person at the terminal in her language.
pub struct Console {
    messages: Messages,
    language: Edition,
}

impl Console {
    fn new(sources: &Sources, asked_for: Option<&str>) -> Self {
        let locale = asked_for.map(str::to_owned).or_else(sys_locale::get_locale).unwrap_or_default();
        let language = Some(Edition::swedish()).filter(|swedish| swedish.is_language_of(&locale)).unwrap_or_else(Edition::english);
        Self { messages: Messages::load(sources).0, language }
    }

    /// A message.
    pub fn say(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        self.messages.format(&self.language, id, args)
    }

    /// Prints a line of what was asked for.
    pub fn print(&self, text: &str) {
        // A closed pipe is the reader's wish, not a fault.
        let _ = writeln!(std::io::stdout(), "{}", text.trim_end());
    }

    /// Prints a line about the work; on the error stream, so that what is asked for stays clean.
    pub fn note(&self, text: &str) {
        let _ = writeln!(std::io::stderr(), "{}", text.trim_end());
    }

    /// Whether the error stream is a terminal with colours.
    pub fn colours(&self) -> bool {
        std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none()
    }

    /// Whether somebody sits at the terminal.
    pub fn is_watched(&self) -> bool {
        std::io::stderr().is_terminal()
    }
}

/// Runs the program.
pub fn run(arguments: impl Iterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.collect();
    let asked_for = arguments::language(&arguments);
    let console = Console::new(&load::builtin(), asked_for.as_deref());
    let command = arguments::command(&console);
    let command = command
        .subcommand(translation_arguments::status(&console))
        .subcommand(translation_arguments::coverage(&console))
        .subcommand(translation_arguments::translate(&console))
        .subcommand(verify::command(&console));
    let code = match command.try_get_matches_from(&arguments) {
        Ok(matches) => dispatch(&console, &matches),
        Err(error) => arguments::explain(&console, &error),
    };
    ExitCode::from(code)
}

fn dispatch(console: &Console, matches: &clap::ArgMatches) -> u8 {
    match matches.subcommand() {
        Some(("addresses", matches)) => addresses::run(console, matches),
        Some(("build", matches)) => build::run(console, matches),
        Some(("check", matches)) => check::run(console, matches),
        Some(("coverage", matches)) => coverage::run(console, matches),
        Some(("explain", matches)) => explain::run(console, matches),
        Some(("schema", _)) => schema::run(console),
        Some(("serve", matches)) => serve::run(console, matches),
        Some(("status", matches)) => status::run(console, matches),
        Some(("verify", matches)) => verify::run(console, matches),
        Some(("translate", matches)) => translate::run(console, matches),
        Some(("new", matches)) => new::run(console, matches),
        _ => USAGE,
    }
}
