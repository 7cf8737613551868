//! `fristad addresses`: where old addresses lead, what would be lost and what to write; `accept` records what is published.

use std::collections::BTreeSet;

use clap::ArgMatches;
use serde_json::json;

use crate::base::change::FileChange;
use crate::base::code;
use crate::base::finding::has_errors;
use crate::base::path::SitePath;
use crate::base::source::{SourceFile, Sources};
use crate::model::Site;
use crate::model::published::{INTERNAL, Line, PUBLIC};
use crate::plan::{Former, Lost, Plan, Profile, plan};
use crate::publish;

use super::arguments::word;
use super::build::publish_message;
use super::project::Project;
use super::{Console, ENVIRONMENT, FINDINGS, OK};

/// How many new addresses are shown; the rest are counted.
const MOST_NEW: usize = 20;

/// Runs the command.
pub fn run(console: &Console, matches: &ArgMatches) -> u8 {
    let accept = matches.subcommand_matches("accept");
    let project = match Project::find(console, accept.unwrap_or(matches)) {
        Ok(project) => project,
        Err(code) => return code,
    };
    let (sources, mut site, mut findings) = project.read_model();
    if let (Profile::Public, Some(site)) = (project.profile, &mut site) {
        site.keep_public();
    }
    let planned = site.as_ref().map(|site| plan(site, &sources, project.profile));
    let (plan, of_plan) = planned.unzip();
    findings.extend(of_plan.unwrap_or_default());
    // What is lost is shown here in a form of its own, and stays in the ledger whatever is recorded.
    findings.retain(|finding| ![&code::LOST_ADDRESS, &code::LOST_EDITION].contains(&finding.code));
    let is_broken = has_errors(&findings);
    if is_broken {
        console.note(&console.findings(&sources, &findings));
    }
    match (site, plan) {
        (Some(site), Some(plan)) if !is_broken && accept.is_some() => record(console, &project, &site, &sources, &plan),
        (_, Some(plan)) if accept.is_none() => tell(console, &plan, word(matches, "format")),
        _ => {
            console.note(&console.say("translate-stopped", &[]));
            FINDINGS
        }
    }
}

/// The addresses of the same site as everybody sees it.
fn public_addresses(project: &Project) -> BTreeSet<String> {
    let (sources, site, _) = project.read_model();
    let Some(mut site) = site else { return BTreeSet::new() };
    site.keep_public();
    plan(&site, &sources, Profile::Public).0.pages.into_iter().map(|page| page.url).collect()
}

/// Writes the new addresses into the ledger.
fn record(console: &Console, project: &Project, site: &Site, sources: &Sources, plan: &Plan) -> u8 {
    let (path, ledger) = match project.profile {
        Profile::Public => (PUBLIC, &site.published.public),
        Profile::Internal => (INTERNAL, &site.published.internal),
    };
    let everybodys: BTreeSet<String> = match project.profile {
        Profile::Public => BTreeSet::new(),
        Profile::Internal => public_addresses(project),
    };
    let new: Vec<Line> = plan.unrecorded.iter().filter(|line| !everybodys.contains(&line.address)).cloned().collect();
    let old = sources.at(path).map(|(_, file)| SourceFile::text(file).to_owned());
    let text = ledger.with(&new);
    let is_needed = !new.is_empty() && old.as_ref() != Some(&text);
    let changes: Vec<FileChange> =
        SitePath::new(path).filter(|_| is_needed).map(|path| FileChange { path, old, new: text }).into_iter().collect();
    match publish::change_all(&project.root, &changes) {
        Ok(()) => {
            console.note(&console.say("addresses-recorded", &[("count", new.len().into()), ("path", path.into())]));
            OK
        }
        Err(error) => {
            console.note(&publish_message(console, &error));
            ENVIRONMENT
        }
    }
}

fn tell(console: &Console, plan: &Plan, format: Option<&str>) -> u8 {
    console.print(&if format == Some("json") { as_json(plan) } else { as_text(console, plan) });
    if plan.lost.is_empty() { OK } else { FINDINGS }
}

fn as_json(plan: &Plan) -> String {
    let former = plan.former.iter().map(|old| {
        let status = if old.is_gone { 410 } else { 301 };
        json!({ "address": old.line.address, "name": old.line.name, "to": old.target, "status": status })
    });
    let lost = plan.lost.iter().map(|lost| {
        let addresses: Vec<&str> = lost.lines.iter().map(|line| line.address.as_str()).collect();
        json!({ "name": lost.name, "addresses": addresses, "candidates": lost.candidates })
    });
    let new = plan.unrecorded.iter().map(|line| json!({ "address": line.address, "name": line.name }));
    let (former, lost, new): (Vec<_>, Vec<_>, Vec<_>) = (former.collect(), lost.collect(), new.collect());
    format!("{:#}", json!({ "lost": lost, "former": former, "new": new }))
}

fn as_text(console: &Console, plan: &Plan) -> String {
    let mut parts = Vec::new();
    let head = |id: &str, count: usize| console.say(id, &[("count", count.into())]);
    if !plan.lost.is_empty() {
        let addresses: Vec<String> = plan.lost.iter().flat_map(|lost| &lost.lines).map(|line| format!("  {}", line.address)).collect();
        parts.push(format!("{}\n{}", head("addresses-lost", addresses.len()), addresses.join("\n")));
        parts.push(format!("{}\n\n{}", console.say("addresses-write", &[]), proposal(console, &plan.lost)));
    }
    for (id, is_gone) in [("addresses-moved", false), ("addresses-gone", true)] {
        let of_this: Vec<&Former> = plan.former.iter().filter(|old| old.is_gone == is_gone).collect();
        let lines: Vec<String> = of_this.iter().map(|old| format!("  {} → {}", old.line.address, old.target)).collect();
        if !lines.is_empty() {
            parts.push(format!("{}\n{}", head(id, lines.len()), lines.join("\n")));
        }
    }
    let mut new: Vec<String> = plan.unrecorded.iter().take(MOST_NEW).map(|line| format!("  {}", line.address)).collect();
    let rest = plan.unrecorded.len().saturating_sub(new.len());
    if rest > 0 {
        new.push(format!("  {}", console.say("status-rest", &[("count", rest.into())])));
    }
    parts.push(format!("{}\n{}", head("addresses-new", plan.unrecorded.len()), new.join("\n")));
    parts.join("\n\n")
}

/// What could be written into `content/redirects.yaml`: entries as if something took their place, and the other choice
/// beside it.
fn proposal(console: &Console, lost: &[Lost]) -> String {
    let first = |lost: &Lost| format!("  {}: {}", lost.name, lost.candidates.first().map(String::as_str).unwrap_or_default());
    let others = |lost: &Lost| lost.candidates.get(1..).map(|rest| rest.join(", ")).filter(|rest| !rest.is_empty());
    let line = |lost: &Lost| first(lost) + &others(lost).map(|others| format!("  # {others}")).unwrap_or_default();
    let of = |is_edition| lost.iter().filter(move |lost| lost.is_edition == is_edition).map(line).collect::<Vec<_>>().join("\n");
    let mut text = Vec::new();
    if lost.iter().any(|lost| !lost.is_edition) {
        text.push(format!("# {}\nmoved:\n{}", console.say("addresses-write-moved", &[]), of(false)));
    }
    if lost.iter().any(|lost| lost.is_edition) {
        text.push(format!("editions:\n{}", of(true)));
    }
    text.join("\n")
}
