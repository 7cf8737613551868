//! One site built several times: the time of each stage, of the processors, and the peak of memory.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use fristad::base::finding::{Finding, has_errors};
use fristad::base::output::Shelf;
use fristad::base::recall::Recall;
use fristad::check::finished::Found;
use fristad::check::rule::Context;
use fristad::model::evidence::Evidence;
use fristad::plan::Profile;
use fristad::publish::Publication;
use fristad::render::posts::Lettering;
use fristad::{check, emit, load, model, plan, publish, render};
use rayon::prelude::*;

use super::stock::EDITIONS;

/// The stages, in order; the last is measured beside the build and is part of "render + emit".
const STAGES: [&str; STAGE_COUNT] = ["load", "model", "plan", "check sources", "render + emit", "check pages", "publish", "(render alone)"];
const STAGE_COUNT: usize = 8;

/// The stages of a build without any check, by their place above.
const WITHOUT_CHECKS: [usize; 5] = [0, 1, 2, 4, 6];

/// The part of the work that checks, by its place above.
const CHECKS: [usize; 2] = [3, 5];

/// What one stage took.
#[derive(Clone, Copy, Default)]
struct Cost {
    wall: Duration,
    /// User and system time of all threads.
    user: Duration,
    system: Duration,
}

impl Cost {
    fn processor(self) -> Duration {
        self.user + self.system
    }
}

impl std::iter::Sum for Cost {
    fn sum<I: Iterator<Item = Self>>(costs: I) -> Self {
        costs.fold(Self::default(), |sum, cost| Self {
            wall: sum.wall + cost.wall,
            user: sum.user + cost.user,
            system: sum.system + cost.system,
        })
    }
}

/// What one build took and made.
struct Run {
    stages: [Cost; STAGE_COUNT],
    /// The compressed copies that a site is published with (`fristad build --compress`), where they were made.
    copies: Option<Cost>,
    files: usize,
    bytes: u64,
    pages: usize,
}

impl Run {
    fn unchecked(&self) -> Cost {
        WITHOUT_CHECKS.iter().map(|stage| self.stages[*stage]).sum()
    }

    fn checks(&self) -> Cost {
        CHECKS.iter().map(|stage| self.stages[*stage]).sum()
    }
}

/// What the build before found, as `fristad build` keeps it.
struct Past {
    in_texts: Recall<Vec<Finding>>,
    on_pages: Recall<Vec<Found>>,
}

impl Past {
    fn keeping() -> Self {
        Self { in_texts: Recall::keeping(), on_pages: Recall::keeping() }
    }
}

/// Builds the site in `folder` so many times, each time once more after one text was changed, and prints what it took.
pub fn measure(folder: &Path, count: usize) {
    let (mut first, mut again) = (Vec::new(), Vec::new());
    let mut peak = 0;
    let text = folder.join("content/pages/p00000").join(EDITIONS[0].0).with_extension("md");
    let before = fs::read_to_string(&text).unwrap();
    for number in 0..count {
        let past = Past::keeping();
        // The copies of one build take longer than all builds; the last, so that they do not count as memory of the first.
        first.push(build(folder, &past, number + 1 == count));
        if peak == 0 {
            peak = peak_kib();
        }
        fs::write(&text, format!("{before}\n{number}\n")).unwrap();
        again.push(build(folder, &past, false));
        fs::write(&text, &before).unwrap();
    }
    let Run { pages, files, bytes, .. } = first[0];
    println!("{pages} pages, {files} files, {:.1} MB", bytes as f64 / 1e6);
    print(&first);
    println!("peak memory of the first build: {} MiB", peak / 1024);
    first.last().into_iter().for_each(print_copies);
    println!("once more, after one text was changed:");
    print(&again);
}

/// What builds took, stage by stage, and what the checks added.
fn print(runs: &[Run]) {
    println!("{:<16} {:>9} {:>9} {:>11}", "stage", "median", "min", "processors");
    for (stage, name) in STAGES.iter().enumerate() {
        print_row(name, runs.iter().map(|run| run.stages[stage]).collect());
    }
    print_row("without checks", runs.iter().map(Run::unchecked).collect());
    print_row("with checks", runs.iter().map(|run| [run.unchecked(), run.checks()].into_iter().sum()).collect());
    let added = |of: fn(Cost) -> Duration| {
        let shares = runs.iter().map(|run| of(run.checks()).div_duration_f64(of(run.unchecked()))).collect();
        median_by(shares, f64::total_cmp) * 100.0
    };
    println!("the checks add {:.0} % (wall), {:.0} % (processors)", added(|cost| cost.wall), added(Cost::processor));
    let of_system = runs.iter().map(|run| [run.unchecked(), run.checks()].into_iter().sum::<Cost>().system).collect();
    println!("of the processors' time is the system's: {:.2} s", median_by(of_system, Duration::cmp).as_secs_f64());
}

/// What the compressed copies of a build took, and what its checks add to a build with them.
fn print_copies(run: &Run) {
    let Some(copies) = run.copies else { return };
    print_row("compress (once)", vec![copies]);
    let whole: Cost = [run.unchecked(), copies].into_iter().sum();
    let added = |of: fn(Cost) -> Duration| of(run.checks()).div_duration_f64(of(whole)) * 100.0;
    println!("to a build with them the checks add {:.0} % (wall), {:.0} % (processors)", added(|cost| cost.wall), added(Cost::processor));
}

/// Builds the project in `folder` as `fristad build` does, with its checks or without.
pub fn once(folder: &Path, is_checked: bool) {
    let (mut sources, _) = load::load(folder);
    let (site, _) = model::build(&sources);
    let mut site = site.unwrap();
    site.keep_public();
    let (plan, _) = plan::plan(&site, &sources, Profile::Public);
    if is_checked {
        let _ = check::check(&Context::new(&site, &sources, jiff::civil::date(2026, 11, 25)), &Recall::default());
    }
    let evidence = Evidence::default();
    let templates = render::Templates::prepare(&site.theme).unwrap();
    let renderers = render::renderers(&site, &plan, &evidence, &templates);
    let publication = Arc::new(Publication::begin(&folder.join("public")).unwrap());
    let shelf: Arc<dyn Shelf> = Arc::<Publication>::clone(&publication);
    let (output, _) = emit::emit(&site, &plan, &renderers, &evidence, &Lettering::default(), &Recall::default(), Some(&shelf));
    if is_checked {
        let _ = check::finished::check(&site, &plan, &output, &mut sources, &Recall::default());
    }
    publication.finish(&output).unwrap();
}

fn build(folder: &Path, past: &Past, is_compressed: bool) -> Run {
    let mut clock = Clock::new();
    let (mut sources, mut findings) = load::load(folder);
    let loaded = clock.lap();
    let (site, more) = model::build(&sources);
    let site = site.unwrap();
    findings.extend(more);
    let modelled = clock.lap();
    let (plan, more) = plan::plan(&site, &sources, Profile::Public);
    findings.extend(more);
    let planned = clock.lap();
    refuse_errors(&findings);
    // What the checks find in random words is not asked for: now and then a link says "go here".
    let _ = check::check(&Context::new(&site, &sources, jiff::civil::date(2026, 11, 25)), &past.in_texts);
    let checked = clock.lap();
    let evidence = Evidence::default();
    let templates = render::Templates::prepare(&site.theme).unwrap();
    let renderers = render::renderers(&site, &plan, &evidence, &templates);
    let (output, more) = emit::emit(&site, &plan, &renderers, &evidence, &Lettering::default(), &Recall::default(), None);
    let emitted = clock.lap();
    refuse_errors(&more);
    // Languages without a locale have an English interface, which is an error on each page that is made of it alone.
    let _ = check::finished::check(&site, &plan, &output, &mut sources, &past.on_pages);
    let checked_pages = clock.lap();
    let published = publish::publish(&output, &folder.join("public")).unwrap();
    let written = clock.lap();
    let rendered = render_alone(&plan, &renderers);
    let copies = is_compressed.then(|| {
        let copies = emit::compressed(&output).unwrap();
        assert!(!copies.is_empty());
        clock.lap()
    });
    let stages = [loaded, modelled, planned, checked, emitted, checked_pages, written, rendered];
    Run { stages, copies, files: published.files, bytes: published.bytes, pages: plan.pages.len() }
}

/// The pages once more without minifying, so that the two can be told apart.
fn render_alone(plan: &plan::Plan, renderers: &[render::Renderer<'_>]) -> Cost {
    let mut clock = Clock::new();
    let bytes: usize = plan
        .pages
        .par_iter()
        .filter_map(|page| {
            let renderer = renderers.iter().find(|renderer| *renderer.edition() == page.edition)?;
            Some(renderer.write(&renderer.prepare(page, "").ok()?).ok()?.len())
        })
        .sum();
    assert!(bytes > 0);
    clock.lap()
}

fn refuse_errors(findings: &[Finding]) {
    if has_errors(findings) {
        let codes: Vec<_> = findings.iter().take(5).map(|finding| format!("{} {:?}", finding.code.name, finding)).collect();
        panic!("the generated site has errors: {codes:#?}");
    }
}

/// The time of day and the processors' at the last look.
struct Clock {
    at: Instant,
    user: Duration,
    system: Duration,
}

impl Clock {
    fn new() -> Self {
        let (user, system) = processors();
        Self { at: Instant::now(), user, system }
    }

    fn lap(&mut self) -> Cost {
        let before = std::mem::replace(self, Self::new());
        Cost { wall: self.at - before.at, user: self.user - before.user, system: self.system - before.system }
    }
}

fn median_by<T>(mut values: Vec<T>, compare: impl Fn(&T, &T) -> std::cmp::Ordering) -> T {
    values.sort_by(compare);
    values.swap_remove(values.len() / 2)
}

fn print_row(name: &str, costs: Vec<Cost>) {
    let min = costs.iter().map(|cost| cost.wall).min().unwrap_or_default();
    let median = |of: fn(&Cost) -> Duration| median_by(costs.iter().map(of).collect(), Duration::cmp).as_secs_f64();
    let (wall, processor) = (median(|cost| cost.wall), median(|cost| cost.processor()));
    println!("{name:<16} {wall:>7.3} s {:>7.3} s {processor:>9.2} s", min.as_secs_f64());
}

/// The most memory that this process has held, in KiB (Linux; elsewhere nothing).
fn peak_kib() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}

/// User and system time of this process so far, to a hundredth of a second (Linux; elsewhere nothing).
fn processors() -> (Duration, Duration) {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let mut fields = after_name.split_whitespace().skip(11).map(|field| Duration::from_millis(field.parse().unwrap_or(0) * 10));
    (fields.next().unwrap_or_default(), fields.next().unwrap_or_default())
}
