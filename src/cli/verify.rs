//! `fristad verify`: whether a published copy, a folder or a website, is what it should be.

use std::path::Path;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command};
use serde_json::json;

use crate::base::manifest::{Difference, Digest, Kind, Manifest, NAME};
use crate::fetch::{self, FetchError, Server};
use crate::load;
use crate::report::safe_text::visible;

use super::arguments::{part, profile, site, word};
use super::project::Project;
use super::{Console, ENVIRONMENT, FINDINGS, OK, USAGE};

/// What may be typed.
pub fn command(console: &Console) -> Command {
    let say = |id: &str| console.say(id, &[]);
    let formats = PossibleValuesParser::new(["text", "json"]);
    let format = Arg::new("format").long("format").value_parser(formats).hide_possible_values(true).value_name("text|json");
    part(console, "verify")
        .arg(Arg::new("copy").required(true).value_name(say("cli-value-copy")).help(say("cli-verify-copy")))
        .arg(Arg::new("manifest").long("manifest").value_name(say("cli-value-manifest")).help(say("cli-verify-manifest")))
        .arg(site(console))
        .arg(profile(console))
        .arg(format.help(say("cli-verify-format")))
}

/// Where the published copy lies.
enum Copy<'a> {
    Folder(&'a Path),
    Web(Server),
}

/// What it is held against.
struct Truth {
    manifest: Manifest,
    /// Its name in the message and in JSON: `sources` or `manifest`.
    from: &'static str,
}

/// Runs the command.
pub fn run(console: &Console, matches: &ArgMatches) -> u8 {
    verify(console, matches).unwrap_or_else(|code| code)
}

/// Gives the exit code; as an error when the console has been told why nothing could be compared.
fn verify(console: &Console, matches: &ArgMatches) -> Result<u8, u8> {
    let given = word(matches, "copy").unwrap_or_default();
    let copy = if Server::is_address(given) {
        Copy::Web(Server::new(given).map_err(|error| fetch_failed(console, &error))?)
    } else {
        Copy::Folder(Path::new(given))
    };
    let truth = match word(matches, "manifest") {
        Some(kept) => Truth { manifest: kept_manifest(console, kept, &copy)?, from: "manifest" },
        None => Truth { manifest: made_again(console, matches)?, from: "sources" },
    };
    let differences = match &copy {
        Copy::Folder(folder) => {
            load::differences(folder, &truth.manifest).map_err(|error| unreadable(console, &error.path, &error.reason))?
        }
        Copy::Web(server) => fetch::differences(server, &truth.manifest).map_err(|error| fetch_failed(console, &error))?,
    };
    if word(matches, "format") == Some("json") {
        console.print(&as_json(given, &truth, &differences));
    } else {
        tell(console, given, &truth, &differences, &copy);
    }
    Ok(if differences.is_empty() { OK } else { FINDINGS })
}

/// The manifest of what the sources in one's own hands make today.
fn made_again(console: &Console, matches: &ArgMatches) -> Result<Manifest, u8> {
    let mut reading = Project::find(console, matches)?.read();
    let sealed = reading.built.seal().map_err(|error| unreadable(console, NAME, &error.to_string()))?;
    sealed.ok_or_else(|| {
        console.tell(&reading, None);
        console.note(&console.say("verify-no-sources", &[]));
        FINDINGS
    })
}

/// A manifest that was kept: the file, or the copy's own when its digest is the one that was kept.
fn kept_manifest(console: &Console, kept: &str, copy: &Copy<'_>) -> Result<Manifest, u8> {
    let text = match (Digest::parse(kept), copy) {
        (None, Copy::Folder(folder)) if load::is_within(Path::new(kept), folder) => {
            console.note(&console.say("verify-own-manifest", &[("path", kept.into())]));
            return Err(USAGE);
        }
        (None, _) => read(console, Path::new(kept))?,
        (Some(digest), copy) => {
            let text = match copy {
                Copy::Folder(folder) => read(console, &folder.join(NAME))?,
                Copy::Web(server) => fetch::own_manifest(server).map_err(|error| fetch_failed(console, &error))?.unwrap_or_default(),
            };
            if Digest::of(text.as_bytes()) != digest {
                console.note(&console.say("verify-other-digest", &[("digest", Digest::of(text.as_bytes()).to_string().into())]));
                return Err(FINDINGS);
            }
            text
        }
    };
    Manifest::parse(&text).map_err(|line| {
        console.note(&console.say("verify-no-manifest", &[("path", kept.into()), ("line", line.into())]));
        USAGE
    })
}

fn read(console: &Console, path: &Path) -> Result<String, u8> {
    load::manifest(path).map_err(|error| unreadable(console, &error.path, &error.reason))
}

fn unreadable(console: &Console, path: &str, reason: &str) -> u8 {
    console.note(&console.say("verify-unreadable", &[("path", visible(path).into()), ("reason", reason.into())]));
    ENVIRONMENT
}

fn fetch_failed(console: &Console, error: &FetchError) -> u8 {
    let (message, code) = match error {
        FetchError::Address { given } => (console.say("verify-address", &[("given", visible(given).into())]), USAGE),
        FetchError::LedAway { url, location } => {
            let args = [("url", url.as_str().into()), ("location", visible(location).into())];
            (console.say("verify-led-away", &args), ENVIRONMENT)
        }
        FetchError::Unreachable { url, reason } => {
            (console.say("verify-unreachable", &[("url", url.as_str().into()), ("reason", visible(reason).into())]), ENVIRONMENT)
        }
    };
    console.note(&message);
    code
}

const fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Changed => "changed",
        Kind::Missing => "missing",
        Kind::Extra => "extra",
    }
}

fn as_json(copy: &str, truth: &Truth, differences: &[Difference]) -> String {
    let told: Vec<_> = differences.iter().map(|difference| json!({"path": difference.path, "kind": name(difference.kind)})).collect();
    let value = json!({
        "copy": copy,
        "against": truth.from,
        "manifest": truth.manifest.digest().to_string(),
        "same": differences.is_empty(),
        "differences": told,
    });
    format!("{value:#}")
}

fn tell(console: &Console, given: &str, truth: &Truth, differences: &[Difference], copy: &Copy<'_>) {
    for kind in [Kind::Changed, Kind::Missing, Kind::Extra] {
        for difference in differences.iter().filter(|difference| difference.kind == kind) {
            let path = visible(&difference.path);
            console.print(&console.say(&format!("verify-{}", name(kind)), &[("path", path.into())]));
        }
    }
    let args = [
        ("copy", visible(given).into()),
        ("from", truth.from.into()),
        ("files", truth.manifest.all().count().into()),
        ("count", differences.len().into()),
    ];
    console.note(&console.say(if differences.is_empty() { "verify-same" } else { "verify-different" }, &args));
    if matches!(copy, Copy::Web(_)) && differences.is_empty() {
        console.note(&console.say("verify-from-outside", &[]));
    }
}
