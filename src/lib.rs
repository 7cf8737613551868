//! Fristad turns a municipality's words against violence in close relationships into a website in many languages.
//!
//! The words are about support services, definitions and actions, at two reading levels.
//!
//! The way through is one: [`load`] → [`model`] → [`plan`] → [`check`] → [`render`] → [`emit`] →
//! [`publish`], a typed value between each two; [`build`] is that way in code.

#![cfg_attr(test, allow(clippy::string_slice, reason = "a test fails by a panic"))]

pub mod base;
pub mod check;
pub mod cli;
pub mod dom;
pub mod emit;
pub mod exchange;
pub mod fetch;
pub mod language;
pub mod load;
pub mod model;
pub mod partial;
pub mod picture;
pub mod plan;
#[cfg(feature = "print")]
pub mod press;
pub mod publish;
pub mod render;
pub mod report;
pub mod serve;
pub mod speech;
pub mod style;

use std::io;
use std::sync::Arc;

use base::finding::{Finding, has_errors};
use base::forwarding::Forwarding;
use base::manifest::{self, Manifest};
use base::negotiation::Negotiation;
use base::output::{Output, Shelf};
use base::path::SitePath;
use base::recall::Recall;
use base::source::Sources;
use check::finished::{self, AllFound, Found};
use check::rule::Context;
use check::verdict::Verdict;
use jiff::civil::Date;
use language::readability::PageFigures;
use model::{ReadEntry, Site};
use partial::Standing;
use plan::{Plan, Profile};
use render::gallery::Gallery;
use render::posts::Lettering;
use render::{Renderer, Templates};
use report::evidence;
use speech::Script;

/// What came of a build.
#[derive(Default)]
pub struct Built {
    /// The finished site; none when there was an error.
    pub output: Option<Output>,
    /// Everything to tell the editor.
    pub findings: Vec<Finding>,
    /// How many pages there are.
    pub pages: usize,
    /// How many editions there are.
    pub editions: usize,
    /// Where addresses without an edition lead; for the preview, since servers have it in their settings.
    pub negotiation: Negotiation,
    /// What is answered at addresses that were published once; for the preview too.
    pub forwarding: Forwarding,
    /// How many sheets of printed matter there are.
    pub sheets: usize,
    /// How many addresses the ledger does not hold yet.
    pub unrecorded: usize,
    /// What is to be read aloud, page by page; its sound is made by whoever publishes or shows the site.
    pub speech: Vec<Script>,
    /// The theme's components with their examples; for the preview. None when nothing could be rendered.
    pub gallery: Option<Gallery>,
    /// What one entry's pages can be made again from; for the preview. None after a fault, or where nothing is remembered.
    pub standing: Option<Standing>,
}

impl Built {
    /// Adds the manifest to the finished site and gives it. The preview has no use for it, and it looks at every byte.
    ///
    /// # Errors
    /// When a file lies on a shelf and cannot be read any more.
    pub fn seal(&mut self) -> io::Result<Option<Manifest>> {
        let Some((output, path)) = self.output.as_mut().zip(SitePath::new(manifest::NAME)) else { return Ok(None) };
        let manifest = Manifest::of(output)?;
        output.insert(path, manifest.text().into_bytes());
        Ok(Some(manifest))
    }

    /// Adds compressed copies to the finished site. It takes longer than all else, and only a server has use for them.
    ///
    /// # Errors
    /// As [`Built::seal`].
    pub fn compress(&mut self) -> io::Result<()> {
        if let Some(output) = &mut self.output {
            let copies = emit::compressed(output)?;
            output.extend(copies);
        }
        Ok(())
    }
}

/// What the last build made, for the next one of the same process. By default nothing is remembered.
#[derive(Debug, Default)]
pub struct Past {
    /// The entries as they were read.
    entries: Recall<ReadEntry>,
    /// What was found in the texts of each entry.
    texts: Recall<Vec<Finding>>,
    /// The finished files that take longest: pages, codes, and what a search can find.
    files: Recall<Arc<[u8]>>,
    /// What was found on them.
    on_pages: Recall<Vec<Found>>,
}

impl Past {
    /// Remembers from now on.
    pub fn keeping() -> Self {
        Self { entries: Recall::keeping(), texts: Recall::keeping(), files: Recall::keeping(), on_pages: Recall::keeping() }
    }

    /// Remembers what was found, as an earlier run of the same program kept it, and what is found from now on.
    pub fn knowing(found: AllFound) -> Self {
        Self { texts: Recall::knowing(found.in_texts), on_pages: Recall::knowing(found.on_pages), ..Self::default() }
    }

    /// What was found in the last build, to be kept.
    pub fn found(&self) -> AllFound {
        AllFound { in_texts: self.texts.known(), on_pages: self.on_pages.known() }
    }

    /// Whether all is remembered that the preview needs.
    pub fn is_kept(&self) -> bool {
        self.entries.is_kept()
    }
}

/// What is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Request {
    /// For whom the site is built.
    pub profile: Profile,
    /// The day that the checks look from. It changes findings, never a page for the public; the reports for staff hold for it.
    pub as_of: Date,
    /// The day since which the report for staff on what is covered tells what has been done.
    pub since: Option<Date>,
    /// Whether pages can be listened to, where the site wants it.
    pub speech: bool,
    /// Whether the site is also built in two made-up languages, to see what does not come from the locales.
    pub pseudo: bool,
    /// Whether printed matter is made too. Only a program with the feature `print` can.
    pub print: bool,
}

/// Measures how hard each page is to read in each edition; nothing when the site cannot be read.
pub fn readability(sources: &Sources, as_of: Date) -> Vec<PageFigures> {
    let (site, _) = model::build(sources);
    site.map(|site| check::readability::of_site(&Context::new(&site, sources, as_of))).unwrap_or_default()
}

/// Builds a site in memory, as [`build_again`] does, knowing nothing of earlier builds.
pub fn build(sources: &mut Sources, request: Request) -> Built {
    build_again(sources, request, &Past::default(), None)
}

/// Builds a site in memory. It reads no disk, no clock and no environment, so the same sources
/// give the same bytes. Finished pages that a finding points into join the sources, so that it can be shown.
///
/// What the last build made of the same is neither made nor checked anew; what comes of it is the same as without it.
/// Pages are laid on the shelf as they are finished, where there is one; it is let go when they are not to be published.
pub fn build_again(sources: &mut Sources, request: Request, past: &Past, shelf: Option<&Arc<dyn Shelf>>) -> Built {
    let (site, mut findings) = model::build_again(sources, &past.entries);
    let Some(mut site) = site else { return Built { findings, ..Built::default() } };
    let of_sources = check::check(&Context::new(&site, sources, request.as_of), &past.texts);
    tailor(&mut site, sources, request);
    let (mut plan, plan_findings) = plan::plan(&site, sources, request.profile);
    plan_print(&site, sources, request, &mut plan);
    let (pages, editions) = (plan.pages.len(), site.settings.editions.len());
    findings.extend(plan_findings);
    findings.extend(of_sources);
    let mut verdict = Verdict::new(&site.settings.checks, sources);
    let mut findings = verdict.pass(findings, sources);
    if has_errors(&findings) {
        return Built { findings, pages, editions, ..Built::default() };
    }
    let evidence = match request.profile {
        Profile::Public => evidence::for_everybody(&site, sources),
        Profile::Internal => evidence::for_staff(&site, sources, request.as_of, request.since),
    };
    let (output, gallery, templates) = match Templates::prepare(&site.theme) {
        Ok(templates) => {
            let renderers = render::renderers(&site, &plan, &evidence, &templates);
            let (lettering, letter_findings) = lettering(&site, &plan, &renderers, sources);
            let (mut output, emit_findings) = emit::emit(&site, &plan, &renderers, &evidence, &lettering, &past.files, shelf);
            findings.extend(letter_findings.into_iter().chain(emit_findings));
            findings.extend(verdict.pass(print(&site, &plan, &renderers, sources, request.as_of, &mut output), sources));
            let of_pages = finished::not_told(finished::check(&site, &plan, &output, sources, &past.on_pages), &findings);
            findings.extend(verdict.pass(of_pages, sources));
            findings.extend(verdict.unused());
            let (gallery, gallery_findings) = Gallery::new(renderers, plan.assets.sheets());
            findings.extend(gallery_findings);
            (Some(output), Some(gallery), Some(templates))
        }
        Err(finding) => {
            findings.push(finding);
            (None, None, None)
        }
    };
    let output = output.filter(|_| !has_errors(&findings));
    Built {
        speech: output.as_ref().map(|output| speech::scripts(&site, sources, &plan, output)).unwrap_or_default(),
        findings,
        pages,
        editions,
        negotiation: std::mem::take(&mut plan.negotiation),
        forwarding: std::mem::take(&mut plan.forwarding),
        sheets: plan.printed.len(),
        // What is built to try the program out is not published.
        unrecorded: if request.pseudo { 0 } else { plan.unrecorded.len() },
        gallery,
        standing: templates.filter(|_| output.is_some() && past.is_kept()).map(|templates| Standing { site, plan, evidence, templates }),
        output,
    }
}

/// Makes of a site what is asked for.
fn tailor(site: &mut Site, sources: &Sources, request: Request) {
    if request.profile == Profile::Public {
        site.keep_public();
    }
    if !request.speech {
        site.settings.speech = None;
    }
    if request.pseudo {
        model::pseudo::add(site, sources);
    }
}

/// Plans what the press makes, where it is asked for.
fn plan_print(site: &Site, sources: &Sources, request: Request, plan: &mut Plan) {
    if request.print {
        plan.printed = plan::printed::sheets(site, request.profile);
        plan.has_lettering = sources.under("fonts/").next().is_some();
    }
}

/// The words in pictures for social media.
#[cfg(feature = "print")]
fn lettering(site: &Site, plan: &Plan, renderers: &[Renderer<'_>], sources: &Sources) -> (Lettering, Vec<Finding>) {
    press::letter(site, plan, renderers, sources)
}

/// Without the feature there are none.
#[cfg(not(feature = "print"))]
fn lettering(_: &Site, _: &Plan, _: &[Renderer<'_>], _: &Sources) -> (Lettering, Vec<Finding>) {
    Default::default()
}

/// Adds the printed matter that is planned.
#[cfg(feature = "print")]
fn print(site: &Site, plan: &Plan, renderers: &[Renderer<'_>], sources: &Sources, day: Date, output: &mut Output) -> Vec<Finding> {
    let (sheets, findings) = press::press(site, plan, renderers, sources, day);
    output.extend(sheets);
    findings
}

/// Without the feature there is nothing that could set it.
#[cfg(not(feature = "print"))]
fn print(_: &Site, _: &Plan, _: &[Renderer<'_>], _: &Sources, _: Date, _: &mut Output) -> Vec<Finding> {
    Vec::new()
}

/// Checks finished pages, whoever made them, with the style sheets that were given with them. It needs no site.
pub fn check_pages(sources: &Sources) -> Built {
    Built { findings: check::given::check(sources), pages: check::given::pages(sources).count(), ..Built::default() }
}
