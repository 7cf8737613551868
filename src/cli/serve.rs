//! `fristad serve`: shows the site on this machine and builds it anew at each save.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use clap::ArgMatches;

use crate::base::source::Sources;
use crate::load::{self, FOLDERS};
use crate::partial;
use crate::report::html::{self, Items};
use crate::serve::{self, Build, Builder, Gallery, Part, ServeOptions, Sound};
use crate::speech::Studio;
use crate::speech::command::CommandEngine;
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
    // A console of its own, since the preview builds on other threads.
    let own = Console::new(&load::builtin(), Some(console.language.tag()));
    let preview = Preview { project, studio, console: Arc::new(own) };
    let ready =
        |address: std::net::SocketAddr| console.note(&console.say("serve-ready", &[("address", format!("http://{address}/").into())]));
    match serve::serve(ServeOptions { port, watch }, preview, ready) {
        Ok(()) => OK,
        Err(error) => {
            console.note(&console.say("serve-failed", &[("reason", error.to_string().into())]));
            ENVIRONMENT
        }
    }
}

/// What builds the preview.
struct Preview {
    project: Project,
    studio: Option<Arc<Studio<CommandEngine>>>,
    console: Arc<Console>,
}

/// What the last whole build stands on, and what there was to tell of it.
struct Standing {
    sources: Sources,
    of_site: Option<partial::Standing>,
    report: Items,
}

impl Builder for Preview {
    type Standing = Standing;

    fn whole(&self) -> (Build, Standing) {
        let console = &self.console;
        let mut reading = self.project.read();
        console.tell(&reading, None);
        let report = html::items(&console.reporter(&reading.sources), &reading.built.findings);
        if reading.built.output.is_some() {
            console.note(&console.say("serve-built", &[("pages", reading.built.pages.into())]));
        }
        let of_site = reading.built.standing.take();
        let Built { output, negotiation, forwarding, speech: scripts, gallery, .. } = reading.built;
        let sound = self.studio.clone().map(|studio| {
            let console = Arc::clone(console);
            Arc::new(move |path: &str| speech::file(&console, &studio, &scripts, path)) as Sound
        });
        let gallery = gallery.map(|gallery| {
            let console = Arc::clone(console);
            let shown = move |path: &str| gallery.file(path, &console.language, &|id| console.say(id, &[]));
            Arc::new(shown) as Gallery
        });
        let build = Build { output, negotiation, forwarding, report: html::list(&report), gallery, sound };
        (build, Standing { sources: reading.sources, of_site, report })
    }

    fn part(&self, standing: &mut Standing, changed: &BTreeSet<PathBuf>) -> Option<Part> {
        let Standing { sources, of_site, report } = standing;
        let files = changed.iter().map(|path| load::file(&self.project.root, path)).collect::<Option<Vec<_>>>()?;
        let partial = of_site.as_mut()?.build(sources, files)?;
        let is_told_anew = |path: &str| partial.folders.iter().any(|folder| path.starts_with(folder));
        report.retain(|file, _| !file.as_ref().is_some_and(|file| is_told_anew(file.as_str())));
        report.extend(html::items(&self.console.reporter(sources), &partial.findings));
        Some(Part { pages: partial.pages, report: html::list(report) })
    }
}
