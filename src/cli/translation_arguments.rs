//! What may be typed after `fristad status`, `fristad coverage` and `fristad translate`.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};

use super::Console;
use super::arguments::{as_of, flag, help, out, part, since, site};

/// `fristad status`.
pub fn status(console: &Console) -> Command {
    part(console, "status").arg(site(console)).arg(formats(console)).arg(editions(console)).arg(as_of(console))
}

/// `fristad coverage`.
pub fn coverage(console: &Console) -> Command {
    part(console, "coverage").arg(site(console)).arg(formats(console)).arg(since(console)).arg(as_of(console))
}

fn formats(console: &Console) -> Arg {
    Arg::new("format")
        .long("format")
        .value_parser(PossibleValuesParser::new(["text", "json", "csv", "html"]))
        .hide_possible_values(true)
        .value_name("text|json|csv|html")
        .help(console.say("cli-status-format", &[]))
}

/// `fristad translate` with its parts.
pub fn translate(console: &Console) -> Command {
    let say = |id: &str| console.say(id, &[]);
    let entries = Arg::new("entry").action(ArgAction::Append).value_name(say("cli-value-entry")).help(say("cli-entry"));
    let accept = under(console, "accept")
        .arg(entries)
        .arg(flag(console, "all"))
        .arg(editions(console))
        .arg(edition(console, "from"))
        .arg(site(console))
        .arg(day(console));
    part(console, "translate")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommand_help_heading(say("cli-commands"))
        .subcommand(export(console))
        .subcommand(import(console))
        .subcommand(accept)
}

fn export(console: &Console) -> Command {
    let formats = Arg::new("format")
        .long("format")
        .value_parser(PossibleValuesParser::new(["xliff", "po", "xlsx"]))
        .hide_possible_values(true)
        .value_name("xliff|po|xlsx")
        .help(console.say("cli-export-format", &[]));
    under(console, "export")
        .arg(edition(console, "to").required(true))
        .arg(edition(console, "from"))
        .arg(formats)
        .arg(flag(console, "all"))
        .arg(out(console).value_name(console.say("cli-value-file", &[])).help(console.say("cli-export-out", &[])))
        .arg(site(console))
}

fn import(console: &Console) -> Command {
    let files = Arg::new("files")
        .required(true)
        .num_args(1..)
        .value_parser(value_parser!(PathBuf))
        .value_name(console.say("cli-value-file", &[]))
        .help(console.say("cli-files", &[]));
    let status = Arg::new("status")
        .long("status")
        .value_parser(PossibleValuesParser::new(["machine", "draft", "reviewed"]))
        .hide_possible_values(true)
        .value_name("machine|draft|reviewed")
        .help(console.say("cli-import-status", &[]));
    under(console, "import").arg(files).arg(status).arg(site(console)).arg(day(console))
}

/// A part of `fristad translate`.
fn under(console: &Console, name: &'static str) -> Command {
    let usage = match name {
        "accept" => "cli-usage-accept",
        "export" => "cli-usage-export",
        _ => "cli-usage-import",
    };
    Command::new(name)
        .about(console.say(&format!("cli-translate-{name}"), &[]))
        .override_usage(format!("fristad translate {name} {}", console.say(usage, &[])))
        .help_template(format!("{{about}}\n\n{}: {{usage}}\n\n{{all-args}}", console.say("cli-usage", &[])))
        .next_help_heading(console.say("cli-options", &[]))
        .disable_help_flag(true)
        .arg(help(console))
}

fn editions(console: &Console) -> Arg {
    edition(console, "edition").action(ArgAction::Append)
}

fn edition(console: &Console, name: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(console.say("cli-value-tag", &[])).help(console.say(&format!("cli-{name}"), &[]))
}

/// The day that is written down; the same word as for the checks, which look from it.
fn day(console: &Console) -> Arg {
    as_of(console).help(console.say("cli-accepted-on", &[]))
}
