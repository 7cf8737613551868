//! `fristad new`: leaves a site that builds, or an entry that lacks nothing but its words.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use crate::base::edition::Edition;
use crate::base::kebab::kebab;
use crate::base::node::{Node, Value};
use crate::base::output::Output;
use crate::base::path::SitePath;
use crate::load::{self, yaml};
use crate::model::entry::{Id, Kind};
use crate::publish;

use super::arguments::word;
use super::build::publish_message;
use super::project::Project;
use super::{Console, ENVIRONMENT, OK, USAGE, templates};

/// Runs the command.
pub fn run(console: &Console, matches: &ArgMatches) -> u8 {
    let Some((what, matches)) = matches.subcommand() else { return USAGE };
    let name = word(matches, "name").unwrap_or_default();
    match what {
        "site" => site(console, Path::new(name)),
        "page" => entry(console, matches, Kind::Page, name),
        "service" => entry(console, matches, Kind::Service, name),
        _ => entry(console, matches, Kind::Definition, name),
    }
}

fn site(console: &Console, folder: &Path) -> u8 {
    let root = std::path::absolute(folder).unwrap_or_else(|_| folder.to_path_buf());
    let title = root.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let files = templates::site(&title);
    let code = write(console, &root, &files);
    if code == OK {
        console.note(&console.say("new-site-next", &[("folder", folder.display().to_string().into())]));
    }
    code
}

fn entry(console: &Console, matches: &ArgMatches, kind: Kind, title: &str) -> u8 {
    let project = match Project::find(console, matches) {
        Ok(project) => project,
        Err(code) => return code,
    };
    let Some(id) = id_of(title) else {
        console.note(&console.say("new-no-id", &[("title", title.into())]));
        return USAGE;
    };
    // The editor may well write the id itself; then the title is her first task.
    let edition = source_edition(&project.root);
    let code = write(console, &project.root, &templates::entry(kind, &id, title, &edition));
    if code == OK {
        let next = console.say("new-entry-next", &[("link", format!("{}:{id}", kind.scheme()).into())]);
        console.note(&next);
    }
    code
}

/// Writes the files and tells which they are.
fn write(console: &Console, root: &Path, files: &Output) -> u8 {
    match publish::write_new(root, files) {
        Ok(paths) => {
            for path in paths {
                console.note(&console.say("new-written", &[("path", shown(root, &path).into())]));
            }
            OK
        }
        Err(error) => {
            console.note(&publish_message(console, &error));
            ENVIRONMENT
        }
    }
}

/// A path as short as it can be said from where the editor stands.
fn shown(root: &Path, path: &SitePath) -> String {
    let full: PathBuf = root.join(path.as_str());
    let here = std::env::current_dir().unwrap_or_default();
    full.strip_prefix(&here).unwrap_or(&full).display().to_string()
}

/// The edition that the project's other editions are made from.
fn source_edition(root: &Path) -> Edition {
    let (sources, _) = load::load(root);
    let settings = sources.at("content/site.yaml").and_then(|(id, file)| yaml::parse(file.text(), id, 0).ok());
    let first = settings.as_ref().and_then(|settings| match &settings.get("editions")?.value {
        Value::List(editions) => editions.first()?.get("tag").and_then(Node::scalar),
        _ => None,
    });
    first.and_then(Edition::parse).unwrap_or_else(Edition::english)
}

/// An id from a title.
fn id_of(title: &str) -> Option<Id> {
    Id::parse(&kebab(title))
}

#[cfg(test)]
mod tests {
    use super::id_of;

    #[test]
    fn makes_an_id_of_a_title() {
        assert_eq!(id_of("Vad händer sen?").map(|id| id.to_string()).as_deref(), Some("vad-hander-sen"));
        assert_eq!(id_of("skydd").map(|id| id.to_string()).as_deref(), Some("skydd"));
        assert!(id_of("؟").is_none());
    }
}
