//! `fristad serve`: shows the site on this machine and builds it anew at each save.

use std::sync::Arc;

use clap::ArgMatches;

use crate::load::FOLDERS;
use crate::report::html;
use crate::serve::{self, Build, Gallery, ServeOptions, Sound};
use crate::{Built, Past};

use super::project::Project;
use super::speech;
use super::{Console, ENVIRONMENT, OK};

/// Runs the command until it is interrupted.
pub fn run(console: &Console, matches: &ArgMatches) -> u8 {
    let mut project = match Project::find(console, matches) {
        Ok(project) => project,
        Err(code) => return code,
    };
    project.past = Past::keeping();
    let port = matches.get_one::<u16>("port").copied().unwrap_or_default();
    let watch = FOLDERS.iter().map(|folder| project.root.join(folder)).collect();
    let studio = project.speech.then(|| speech::studio(&project.root, matches).map(Arc::new)).transpose().unwrap_or_else(|error| {
        console.note(&console.speech_message(&error));
        console.note(&console.say("speech-left-out", &[]));
        None
    });
    // A page that offers what nobody can hear would be worse than one that does not.
    project.speech = studio.is_some();
    let (messages, language) = (crate::load::builtin(), console.language.tag().to_owned());
    let build = move || {
        // A console of its own: the preview builds on another thread.
        let console = Console::new(&messages, Some(&language));
        let mut reading = project.read();
        console.tell(&reading, None);
        let report = html::render(&console.reporter(&reading.sources), &reading.built.findings);
        if reading.built.output.is_some() {
            console.note(&console.say("serve-built", &[("pages", reading.built.pages.into())]));
        }
        let gallery = reading.built.gallery.take().map(|gallery| {
            let shown = move |path: &str| gallery.file(path, &console.language, &|id| console.say(id, &[]));
            Arc::new(shown) as Gallery
        });
        let Built { output, negotiation, forwarding, speech: scripts, .. } = reading.built;
        let sound = studio.clone().map(|studio| {
            let console = Console::new(&messages, Some(&language));
            Arc::new(move |path: &str| speech::file(&console, &studio, &scripts, path)) as Sound
        });
        Build { output, negotiation, forwarding, report, gallery, sound }
    };
    let ready =
        |address: std::net::SocketAddr| console.note(&console.say("serve-ready", &[("address", format!("http://{address}/").into())]));
    match serve::serve(ServeOptions { port, watch }, build, ready) {
        Ok(()) => OK,
        Err(error) => {
            console.note(&console.say("serve-failed", &[("reason", error.to_string().into())]));
            ENVIRONMENT
        }
    }
}
