//! What may be typed, and what is said when it is not understood.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::error::{ContextKind, ErrorKind};
use jiff::civil::Date;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::{Console, OK, USAGE};

/// The language asked for with `--lang`, looked up before anything is parsed so that help can be in it.
pub fn language(arguments: &[OsString]) -> Option<String> {
    let texts: Vec<&str> = arguments.iter().filter_map(|argument| argument.to_str()).collect();
    let joined = texts.iter().find_map(|text| text.strip_prefix("--lang="));
    let apart = texts.iter().zip(texts.iter().skip(1)).find(|(name, _)| **name == "--lang").map(|(_, value)| *value);
    joined.or(apart).map(str::to_owned)
}

/// The command with all its parts, its help in the console's language.
pub fn command(console: &Console) -> Command {
    let say = |id: &str| console.say(id, &[]);
    let template = format!(
        "{{about}}\n\n{}: {{usage}}\n\n{}:\n{{subcommands}}\n\n{}:\n{{options}}{{after-help}}",
        say("cli-usage"),
        say("cli-commands"),
        say("cli-options")
    );
    Command::new("fristad")
        .version(env!("CARGO_PKG_VERSION"))
        .about(say("cli-about"))
        .override_usage(format!("fristad {}", say("cli-usage-root")))
        .help_template(template)
        .after_help(say("cli-after-help"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(help(console))
        .arg(Arg::new("version").long("version").short('V').action(ArgAction::Version).help(say("cli-version")))
        .arg(
            Arg::new("lang")
                .long("lang")
                .global(true)
                .value_parser(PossibleValuesParser::new(["sv", "en"]))
                .hide_possible_values(true)
                .value_name("sv|en")
                .help(say("cli-lang"))
                .help_heading(say("cli-options")),
        )
        .subcommand(build(console, part(console, "build")))
        .subcommand(
            part(console, "serve").arg(site(console)).arg(profile(console)).args(speech(console)).arg(
                Arg::new("port")
                    .long("port")
                    .value_parser(value_parser!(u16))
                    .default_value("4000")
                    .hide_default_value(true)
                    .value_name("N")
                    .help(say("cli-port")),
            ),
        )
        .subcommand(check(console))
        .subcommand(part(console, "explain").arg(Arg::new("rule").value_name(console.say("cli-value-rule", &[]))))
        .subcommand(addresses(console))
        .subcommand(part(console, "schema"))
        .subcommand(new(console, part(console, "new")))
}

fn addresses(console: &Console) -> Command {
    let formats = Arg::new("format")
        .long("format")
        .value_parser(PossibleValuesParser::new(["text", "json"]))
        .hide_possible_values(true)
        .value_name("text|json")
        .help(console.say("cli-addresses-format", &[]));
    let accept = Command::new("accept")
        .about(console.say("cli-addresses-accept", &[]))
        .override_usage(format!("fristad addresses accept {}", console.say("cli-usage-rest", &[])))
        .help_template(format!("{{about}}\n\n{}: {{usage}}\n\n{{all-args}}", console.say("cli-usage", &[])))
        .next_help_heading(console.say("cli-options", &[]))
        .disable_help_flag(true)
        .arg(help(console));
    part(console, "addresses")
        .disable_help_subcommand(true)
        .subcommand_help_heading(console.say("cli-commands", &[]))
        .arg(site(console))
        .arg(profile(console))
        .arg(formats)
        .subcommand(accept.arg(site(console)).arg(profile(console)))
}

fn check(console: &Console) -> Command {
    let say = |id: &str| console.say(id, &[]);
    let paths = Arg::new("paths").num_args(1..).action(ArgAction::Append).requires("html").value_parser(value_parser!(PathBuf));
    part(console, "check")
        .arg(site(console))
        .arg(profile(console))
        .arg(format(console))
        .arg(as_of(console))
        .arg(flag(console, "fix"))
        .arg(flag(console, "diff").conflicts_with("fix"))
        .arg(flag(console, "strict"))
        .arg(flag(console, "readability"))
        .arg(Arg::new("html").long("html").action(ArgAction::Count).requires("paths").help(say("cli-html")))
        .arg(paths.value_name(say("cli-value-path")).help(say("cli-paths")))
}

/// One of the commands, with what all of them have.
pub fn part(console: &Console, name: &'static str) -> Command {
    let say = |id: &str| console.say(id, &[]);
    let template = format!("{{about}}\n\n{}: {{usage}}\n\n{{all-args}}{{after-help}}", say("cli-usage"));
    let usage = match name {
        "new" => "cli-usage-new",
        "explain" => "cli-usage-explain",
        "addresses" => "cli-usage-addresses",
        "translate" => "cli-usage-translate",
        "verify" => "cli-usage-verify",
        _ => "cli-usage-rest",
    };
    let usage = format!("fristad {name} {}", say(usage));
    Command::new(name)
        .about(say(&format!("cli-{name}")))
        .help_template(template)
        .override_usage(usage)
        .next_help_heading(say("cli-options"))
        .disable_help_flag(true)
        .arg(help(console))
}

fn build(console: &Console, command: Command) -> Command {
    command
        .arg(site(console))
        .arg(out(console))
        .arg(profile(console))
        .arg(format(console))
        .arg(as_of(console).help(console.say("cli-build-as-of", &[])))
        .arg(since(console))
        .arg(flag(console, "compress"))
        .arg(flag(console, "pseudo"))
        .args(speech(console))
}

/// What makes pages that can be listened to. The command is given here and never in a file of the project: whoever may write
/// words may not run programs.
fn speech(console: &Console) -> [Arg; 2] {
    let engine = Arg::new("speech-engine").long("speech-engine").conflicts_with("without-speech");
    let engine = engine.value_name(console.say("cli-value-command", &[])).help(console.say("cli-speech-engine", &[]));
    [flag(console, "without-speech"), engine]
}

fn new(console: &Console, command: Command) -> Command {
    let say = |id: &str| console.say(id, &[]);
    let kind = |name: &'static str, argument: &'static str| {
        let template = format!("{{about}}\n\n{}: {{usage}}\n\n{{all-args}}", say("cli-usage"));
        Command::new(name)
            .about(say(&format!("cli-new-{name}")))
            .override_usage(format!("fristad new {name} {} {}", say(argument), say("cli-usage-rest")))
            .help_template(template)
            .next_help_heading(say("cli-options"))
            .disable_help_flag(true)
            .arg(help(console))
            .arg(Arg::new("name").required(true).value_name(say(argument)).help(say(&format!("cli-new-{name}-name"))))
    };
    command
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommand_help_heading(say("cli-commands"))
        .subcommand(kind("site", "cli-value-folder"))
        .subcommand(kind("page", "cli-value-title").arg(site(console)))
        .subcommand(kind("service", "cli-value-title").arg(site(console)))
        .subcommand(kind("term", "cli-value-title").arg(site(console)))
}

/// A switch of that name.
pub fn flag(console: &Console, name: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(console.say(&format!("cli-{name}"), &[]))
}

/// `--help`.
pub fn help(console: &Console) -> Arg {
    Arg::new("help").long("help").short('h').action(ArgAction::Help).help(console.say("cli-help", &[]))
}

/// `--site`.
pub fn site(console: &Console) -> Arg {
    Arg::new("site")
        .long("site")
        .value_parser(value_parser!(PathBuf))
        .value_name(console.say("cli-value-folder", &[]))
        .help(console.say("cli-site", &[]))
}

/// `--out`.
pub fn out(console: &Console) -> Arg {
    Arg::new("out")
        .long("out")
        .value_parser(value_parser!(PathBuf))
        .value_name(console.say("cli-value-folder", &[]))
        .help(console.say("cli-out", &[]))
}

/// `--profile`.
pub fn profile(console: &Console) -> Arg {
    Arg::new("profile")
        .long("profile")
        .value_parser(PossibleValuesParser::new(["public", "internal"]))
        .hide_possible_values(true)
        .default_value("public")
        .hide_default_value(true)
        .value_name("public|internal")
        .help(console.say("cli-profile", &[]))
}

/// `--as-of`.
pub fn as_of(console: &Console) -> Arg {
    Arg::new("as-of")
        .long("as-of")
        .value_parser(|text: &str| text.parse::<Date>())
        .value_name(console.say("cli-value-date", &[]))
        .help(console.say("cli-as-of", &[]))
}

/// `--since`.
pub fn since(console: &Console) -> Arg {
    Arg::new("since")
        .long("since")
        .value_parser(|text: &str| text.parse::<Date>())
        .value_name(console.say("cli-value-date", &[]))
        .help(console.say("cli-since", &[]))
}

fn format(console: &Console) -> Arg {
    Arg::new("format")
        .long("format")
        .value_parser(PossibleValuesParser::new(["text", "json", "sarif", "github", "html"]))
        .hide_possible_values(true)
        .default_value("text")
        .hide_default_value(true)
        .value_name("text|json|sarif|github|html")
        .help(console.say("cli-format", &[]))
}

/// A path among the arguments.
pub fn path(matches: &ArgMatches, name: &str) -> Option<PathBuf> {
    matches.try_get_one::<PathBuf>(name).ok().flatten().cloned()
}

/// A word among the arguments.
pub fn word<'a>(matches: &'a ArgMatches, name: &str) -> Option<&'a str> {
    matches.try_get_one::<String>(name).ok().flatten().map(String::as_str)
}

/// All words given for an argument.
pub fn words<'a>(matches: &'a ArgMatches, name: &str) -> impl Iterator<Item = &'a str> {
    matches.try_get_many::<String>(name).ok().flatten().into_iter().flatten().map(String::as_str)
}

/// Prints the help that was asked for, or says what was not understood.
pub fn explain(console: &Console, error: &clap::Error) -> u8 {
    let value = |kind: ContextKind| error.get(kind).map(ToString::to_string).unwrap_or_default();
    let message = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            console.print(&error.render().to_string());
            return OK;
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            console.note(&error.render().to_string());
            return USAGE;
        }
        ErrorKind::InvalidSubcommand => console.say("cli-unknown-command", &[("given", value(ContextKind::InvalidSubcommand).into())]),
        ErrorKind::UnknownArgument => console.say("cli-unknown-argument", &[("given", value(ContextKind::InvalidArg).into())]),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => console.say(
            "cli-invalid-value",
            &[
                ("given", value(ContextKind::InvalidValue).into()),
                ("argument", value(ContextKind::InvalidArg).into()),
                ("known", value(ContextKind::ValidValue).into()),
            ],
        ),
        ErrorKind::MissingRequiredArgument => console.say("cli-missing-argument", &[("argument", value(ContextKind::InvalidArg).into())]),
        ErrorKind::MissingSubcommand => console.say("cli-missing-command", &[]),
        _ => error.render().to_string(),
    };
    console.note(&message);
    console.note(&console.say("cli-see-help", &[]));
    USAGE
}
