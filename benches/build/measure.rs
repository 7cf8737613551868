//! One site built several times: the time of each stage, of the processors, and the peak of memory.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use fristad::base::finding::{Finding, has_errors};
use fristad::check::rule::Context;
use fristad::plan::Profile;
use fristad::{check, emit, load, model, plan, publish, render};
use rayon::prelude::*;

/// The stages, in order; the last is measured beside the build and is part of "render + emit".
const STAGES: [&str; STAGE_COUNT] = ["load", "model", "plan", "check sources", "render + emit", "check pages", "publish", "(render alone)"];
const STAGE_COUNT: usize = 8;

/// The stages of a build without any check, by their place above.
const WITHOUT_CHECKS: [usize; 5] = [0, 1, 2, 4, 6];

/// What one build took and made.
struct Run {
    stages: [Duration; STAGE_COUNT],
    /// User and system time, in hundredths of a second.
    ticks: (u64, u64),
    files: usize,
    bytes: u64,
    pages: usize,
}

/// Builds the site in `folder` so many times, and prints what it took.
pub fn measure(folder: &Path, count: usize) {
    let mut runs = Vec::new();
    let mut peak = 0;
    for _ in 0..count {
        runs.push(build(folder));
        if peak == 0 {
            peak = peak_kib();
        }
    }
    let first = &runs[0];
    println!("{} pages, {} files, {:.1} MB", first.pages, first.files, first.bytes as f64 / 1e6);
    println!("{:<16} {:>9} {:>9}", "stage", "median", "min");
    for (stage, name) in STAGES.iter().enumerate() {
        print_row(name, runs.iter().map(|run| run.stages[stage]).collect());
    }
    let unchecked = |run: &Run| WITHOUT_CHECKS.iter().map(|stage| run.stages[*stage]).sum::<Duration>();
    let whole = |run: &Run| run.stages[..STAGE_COUNT - 1].iter().sum::<Duration>();
    print_row("without checks", runs.iter().map(unchecked).collect());
    print_row("end to end", runs.iter().map(whole).collect());
    let added = median(runs.iter().map(whole).collect()).as_secs_f64() / median(runs.iter().map(unchecked).collect()).as_secs_f64();
    println!("the checks add {:.0} %", (added - 1.0) * 100.0);
    let seconds = |of: fn(&Run) -> u64| median(runs.iter().map(|run| Duration::from_millis(of(run) * 10)).collect()).as_secs_f64();
    println!("processors: {:.2} s user, {:.2} s system (median)", seconds(|run| run.ticks.0), seconds(|run| run.ticks.1));
    println!("peak memory of the first build: {} MiB", peak / 1024);
}

fn build(folder: &Path) -> Run {
    let before = ticks();
    let mut clock = Clock(Instant::now());
    let (mut sources, mut findings) = load::load(folder);
    let loaded = clock.lap();
    let (site, more) = model::build(&sources);
    let site = site.unwrap();
    findings.extend(more);
    let modelled = clock.lap();
    let (plan, more) = plan::plan(&site, &sources, Profile::Public);
    findings.extend(more);
    let planned = clock.lap();
    findings.extend(check::check(&Context::new(&site, &sources, jiff::civil::date(2026, 11, 25))));
    let checked = clock.lap();
    refuse_errors(&findings);
    let renderers = render::renderers(&site, &plan).unwrap();
    let (output, more) = emit::emit(&site, &plan, &renderers);
    let emitted = clock.lap();
    refuse_errors(&more);
    let findings = check::finished::check(&site, &plan, &output, &mut sources);
    let checked_pages = clock.lap();
    refuse_errors(&findings);
    let published = publish::publish(&output, &folder.join("public")).unwrap();
    let written = clock.lap();
    let after = ticks();
    let ticks = (after.0 - before.0, after.1 - before.1);
    let rendered = render_alone(&plan, &renderers);
    let stages = [loaded, modelled, planned, checked, emitted, checked_pages, written, rendered];
    Run { stages, ticks, files: published.files, bytes: published.bytes, pages: plan.pages.len() }
}

/// The pages once more without minifying, so that the two can be told apart.
fn render_alone(plan: &plan::Plan, renderers: &[render::Renderer<'_>]) -> Duration {
    let mut clock = Clock(Instant::now());
    let bytes: usize = plan
        .pages
        .par_iter()
        .filter_map(|page| Some(renderers.iter().find(|renderer| *renderer.edition() == page.edition)?.render(page, "").ok()?.len()))
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

struct Clock(Instant);

impl Clock {
    fn lap(&mut self) -> Duration {
        let now = Instant::now();
        now.duration_since(std::mem::replace(&mut self.0, now))
    }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn print_row(name: &str, times: Vec<Duration>) {
    let min = times.iter().min().copied().unwrap_or_default();
    println!("{name:<16} {:>7.3} s {:>7.3} s", median(times).as_secs_f64(), min.as_secs_f64());
}

/// The most memory that this process has held, in KiB (Linux; elsewhere nothing).
fn peak_kib() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}

/// User and system time of this process so far, in hundredths of a second (Linux; elsewhere nothing).
fn ticks() -> (u64, u64) {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let mut fields = after_name.split_whitespace().skip(11).map(|field| field.parse().unwrap_or(0));
    (fields.next().unwrap_or(0), fields.next().unwrap_or(0))
}
