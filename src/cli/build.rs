//! `fristad build`: makes the website and puts it in place in one step.

use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use clap::ArgMatches;

use crate::Built;
use crate::base::manifest::Manifest;
use crate::base::output::Shelf;
use crate::base::source::Sources;
use crate::publish::{Publication, PublishError};
use crate::speech::engine::{Engine, SpeechError};

use super::arguments::{path, word};
use super::project::{Project, Reading};
use super::speech;
use super::stamp::Stamps;
use super::{Console, ENVIRONMENT, FINDINGS, OK};

/// Runs the command.
pub fn run(console: &Console, matches: &ArgMatches) -> u8 {
    let started = Instant::now();
    let mut project = match Project::find(console, matches) {
        Ok(project) => project,
        Err(code) => return code,
    };
    project.print = cfg!(feature = "print");
    let target = path(matches, "out").unwrap_or_else(|| project.root.join("public"));
    let (mut sources, findings) = project.load();
    let stamps = Stamps::of(&project, &sources, &findings);
    if let Some((built, manifest)) = stamps.as_ref().and_then(|stamps| unchanged(stamps, &project, matches, &mut sources, &target)) {
        let reading = Reading { sources, built };
        console.tell(&reading, word(matches, "format"));
        tell_done(console, &reading, &manifest, &target, started);
        return OK;
    }
    project.past = stamps.as_ref().map(Stamps::past).unwrap_or_default();
    // Begun before anything is made, so that pages can be laid down as they are finished.
    let made = Publication::begin(&target).map_err(|error| not_published(console, &error)).and_then(|publication| {
        let publication = Arc::new(publication);
        let shelf: Arc<dyn Shelf> = Arc::<Publication>::clone(&publication);
        let reading = project.build(sources, findings, Some(&shelf));
        publish(console, &project, matches, reading, &publication)
    });
    // What was found holds whatever came of the build, so that who mends a fault does not wait for the rest again.
    if let Some(stamps) = &stamps {
        stamps.keep_past(&project.past);
    }
    match made {
        Ok((reading, manifest)) => {
            if let Some(stamps) = stamps {
                stamps.keep_told(&reading);
                if let Some(besides) = besides(&project, matches, !reading.built.speech.is_empty()) {
                    stamps.keep_published(&target, besides, manifest.clone());
                }
            }
            tell_done(console, &reading, &manifest, &target, started);
            OK
        }
        Err(code) => code,
    }
}

/// Tells what was found, adds what is made of the finished site, and publishes it. Gives the digest of its manifest too.
///
/// # Errors
/// Has told the console why nothing was published, and gives the exit code.
fn publish(
    console: &Console,
    project: &Project,
    matches: &ArgMatches,
    mut reading: Reading,
    publication: &Publication,
) -> Result<(Reading, String), u8> {
    console.tell(&reading, word(matches, "format"));
    if reading.built.output.is_some()
        && let Err(error) = add_sound(console, project, matches, &mut reading.built)
    {
        console.note(&console.speech_message(&error));
        console.note(&console.say("build-stopped", &[]));
        return Err(ENVIRONMENT);
    }
    let manifest = add_manifest(matches, &mut reading.built).map_err(|error| not_published(console, &publication.unreadable(&error)))?;
    let Some(output) = &reading.built.output else {
        console.note(&console.say("build-stopped", &[]));
        return Err(FINDINGS);
    };
    let published = publication.finish(output).map_err(|error| not_published(console, &error))?;
    if let Some(leftover) = &published.leftover {
        console.note(&console.say("publish-leftover", &[("reason", leftover.to_string().into())]));
    }
    Ok((reading, manifest.map(|manifest| manifest.digest().to_string()).unwrap_or_default()))
}

/// Adds the manifest and, where they are asked for, compressed copies.
fn add_manifest(matches: &ArgMatches, built: &mut Built) -> io::Result<Option<Manifest>> {
    let manifest = built.seal()?;
    if matches.get_flag("compress") {
        built.compress()?;
    }
    Ok(manifest)
}

/// Tells why nothing was published, and gives the exit code.
fn not_published(console: &Console, error: &PublishError) -> u8 {
    console.note(&publish_message(console, error));
    ENVIRONMENT
}

/// The last build and the digest of its manifest, if it was made from the same and stands in the target as it was left.
fn unchanged(stamps: &Stamps, project: &Project, matches: &ArgMatches, sources: &mut Sources, target: &Path) -> Option<(Built, String)> {
    let told = stamps.told()?;
    let manifest = stamps.published(target, &besides(project, matches, told.is_spoken)?)?;
    Some((told.again(sources)?, manifest))
}

/// What the published folder holds besides what is made of the sources. Nothing where the engine that would read aloud is not there.
fn besides(project: &Project, matches: &ArgMatches, is_spoken: bool) -> Option<String> {
    let studio = is_spoken.then(|| speech::studio(&project.root, matches)).transpose().ok()?;
    let engine = studio.as_ref().map(|studio| studio.engine.name()).unwrap_or_default();
    Some(format!("{} {engine}", matches.get_flag("compress")))
}

/// Tells how it went, and where the site lies.
fn tell_done(console: &Console, reading: &Reading, manifest: &str, target: &Path, started: Instant) {
    let seconds = format!("{:.1}", started.elapsed().as_secs_f64());
    console.note(&console.say(
        "build-done",
        &[
            ("pages", reading.built.pages.into()),
            ("editions", reading.built.editions.into()),
            ("seconds", seconds.into()),
            ("folder", target.display().to_string().into()),
        ],
    ));
    console.note(&console.say("build-manifest", &[("digest", manifest.into())]));
    if reading.built.unrecorded > 0 {
        console.note(&console.say("build-unrecorded", &[("count", reading.built.unrecorded.into())]));
    }
    tell_of_print(console, reading);
}

/// How many sheets are ready for the printer, or that this program makes none.
fn tell_of_print(console: &Console, reading: &Reading) {
    if reading.built.sheets > 0 {
        console.note(&console.say("build-printed", &[("count", reading.built.sheets.into())]));
    } else if !cfg!(feature = "print") && reading.sources.under("content/leaflets/").next().is_some() {
        console.note(&console.say("build-without-print", &[]));
    }
}

/// Adds the sound of the pages that can be listened to.
fn add_sound(console: &Console, project: &Project, matches: &ArgMatches, built: &mut Built) -> Result<(), SpeechError> {
    let Some(output) = built.output.as_mut().filter(|_| !built.speech.is_empty()) else { return Ok(()) };
    let studio = speech::studio(&project.root, matches)?;
    output.extend(studio.make(&built.speech, |done, all| console.speech_progress(done, all))?);
    Ok(())
}

/// What kept the site from being written, in words.
pub fn publish_message(console: &Console, error: &PublishError) -> String {
    match error {
        PublishError::Locked { path } => console.say("publish-locked", &[("path", path.as_str().into())]),
        PublishError::NotOurs { path } => console.say("publish-not-ours", &[("path", path.as_str().into())]),
        PublishError::SymbolicLink { path } => console.say("publish-symbolic-link", &[("path", path.as_str().into())]),
        PublishError::Exists { path } => console.say("publish-exists", &[("path", path.as_str().into())]),
        PublishError::Changed { path } => console.say("publish-changed", &[("path", path.as_str().into())]),
        PublishError::Io { action, path, reason } => {
            console.say("publish-io", &[("action", (*action).into()), ("path", path.as_str().into()), ("reason", reason.as_str().into())])
        }
    }
}
