//! What a small site covers, counted by hand in `tests/sites/include/covered.txt`, in every form that it is told in.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::disallowed_methods,
    reason = "a test fails by a panic"
)]

#[allow(dead_code, reason = "it also reads what other tests expect")]
#[path = "sites/harness/archive.rs"]
mod archive;

use std::process::Command;

use fristad::Request;
use fristad::base::edition::Edition;
use fristad::base::source::Sources;
use fristad::check::coverage::{Coverage, HoleKind, Support, latest_day};
use fristad::check::rule::Context;
use fristad::model::channel::ChannelType;
use fristad::model::entry::EntryRef;
use fristad::model::plan_goal::Measure;
use fristad::model::{self, Site};
use fristad::plan::Profile;
use jiff::civil::date;
use tempfile::TempDir;

fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    archive::Archive::read("include/covered").write(folder.path());
    folder
}

fn read(folder: &TempDir) -> (Sources, Site) {
    let (sources, findings) = fristad::load::load(folder.path());
    assert!(findings.is_empty(), "{findings:?}");
    let site = model::build(&sources).0.unwrap();
    (sources, site)
}

fn key(name: &str) -> EntryRef {
    EntryRef::parse(name).unwrap()
}

fn edition(tag: &str) -> Edition {
    Edition::parse(tag).unwrap()
}

/// Why each entry does not count, as its comment or its facts say.
#[test]
fn what_is_empty_old_or_closed_does_not_count() {
    let folder = folder();
    let (sources, site) = read(&folder);
    let coverage = Coverage::of(&Context::new(&site, &sources, date(2026, 11, 25)));
    let reason = |name: &str, tag: &str| {
        let item = coverage.items.iter().find(|item| item.entry.key == key(name) && item.edition.tag() == tag);
        item.unwrap_or_else(|| panic!("{name} is not counted in {tag}")).why_not.map_or("counts", |reason| reason.as_str())
    };
    for (name, sv, en) in [
        ("form:slag", "counts", "counts"),
        ("form:hot", "short", "missing"),
        ("audience:kvinnor", "counts", "stale"),
        ("audience:barn", "expired", "missing"),
        ("service:linjen", "counts", "counts"),
        ("service:stangd", "closed", "missing"),
        ("page:om-hot", "counts", "missing"),
    ] {
        assert_eq!((reason(name, "sv"), reason(name, "en")), (sv, en), "{name}");
    }
    assert_eq!(reason("leaflet:blad", "sv"), "counts");
    // A leaflet that is not made in English lacks nothing there; what is internal is nowhere.
    assert_eq!(coverage.items.len(), 7 * 2 + 1);
}

#[test]
fn the_figures_are_those_counted_by_hand() {
    let folder = folder();
    let (sources, site) = read(&folder);
    let coverage = Coverage::of(&Context::new(&site, &sources, date(2026, 11, 25)));
    let counts = |name: &str| [coverage.count(&edition("sv"), &key(name)), coverage.count(&edition("en"), &key(name))];
    // The form itself and the line; the page; the audience and the line; the page and the leaflet.
    assert_eq!(counts("form:slag"), [2, 2]);
    assert_eq!(counts("form:hot"), [1, 0]);
    assert_eq!(counts("audience:kvinnor"), [2, 1]);
    assert_eq!(counts("audience:barn"), [2, 0]);
    let pair = |form: &str, audience: &str| coverage.pair(&key(form), &key(audience));
    assert_eq!(pair("form:slag", "audience:kvinnor"), (1, true));
    assert_eq!(pair("form:slag", "audience:barn"), (0, true));
    assert_eq!(pair("form:hot", "audience:barn"), (1, false));
    assert_eq!(pair("form:hot", "audience:kvinnor"), (0, false));
    assert_eq!(coverage.reached(&key("audience:kvinnor"), ChannelType::Chat), 1);
    assert_eq!(coverage.reached(&key("audience:barn"), ChannelType::Phone), 0);
    let supported = |name: &str| Support::ALL.iter().map(|support| coverage.supported(&key(name), *support)).collect::<Vec<_>>();
    assert_eq!(supported("form:hot"), [1, 0, 1]);
    assert_eq!(supported("form:slag"), [0, 0, 0]);
    // The leaflet, in both of its forms.
    assert_eq!([coverage.sheets(&edition("sv")), coverage.sheets(&edition("en"))], [2, 0]);
    let scores: Vec<(usize, usize)> =
        Measure::ALL.iter().map(|measure| coverage.score(*measure)).map(|score| (score.count, score.of)).collect();
    // Forms, audiences, channels, editions, levels, pictures, speech, print.
    assert_eq!(scores, [(2, 2), (2, 2), (2, 9), (1, 2), (0, 2), (1, 2), (0, 2), (1, 2)]);
}

#[test]
fn holes_are_told_in_order_of_weight() {
    let folder = folder();
    let (sources, site) = read(&folder);
    let coverage = Coverage::of(&Context::new(&site, &sources, date(2026, 11, 25)));
    let told: Vec<String> = coverage
        .holes()
        .iter()
        .map(|hole| {
            let about: Vec<&str> = hole.about.iter().map(|key| key.id.as_str()).collect();
            let of = hole.edition.map(|edition| edition.tag()).or(hole.form.map(|form| form.id.as_str())).unwrap_or_default();
            format!("{} {of}: {}", hole.kind.as_str(), about.join(" "))
        })
        .collect();
    assert_eq!(
        told,
        [
            "form-in-edition en: hot",
            "audience-in-edition en: barn",
            "speaking : barn",
            "pictures : slag",
            "speech : slag hot",
            "print : slag",
            "service : hot",
            "pair hot: kvinnor",
            "general slag: barn",
        ]
    );
    assert!(HoleKind::ALL.is_sorted());
}

/// Verified 1 November, translated 10 November, reviewed 5 November; all before 1 November is left out.
#[test]
fn what_has_been_done_since_a_day_is_told_with_its_limits() {
    let folder = folder();
    let (sources, site) = read(&folder);
    let coverage = Coverage::of(&Context::new(&site, &sources, date(2026, 11, 25)));
    let told: Vec<String> = coverage
        .since(date(2026, 11, 1))
        .iter()
        .map(|change| format!("{} {} {} {}", change.day, change.item.entry.key, change.item.edition, change.event.as_str()))
        .collect();
    assert_eq!(
        told,
        ["2026-11-10 service:linjen en translated", "2026-11-05 page:om-hot sv reviewed", "2026-11-01 service:linjen sv verified"]
    );
    // Both editions of the form, the Swedish words of the short form, of the audience and of the closed line.
    assert_eq!(coverage.undated(), 5);
    assert_eq!(latest_day(&site), Some(date(2026, 11, 10)));
}

/// On the plan's page the figure has the day of the content for the public, and of the build with a way to the report for staff.
#[test]
fn an_indicator_shows_the_figure_that_it_asks_for() {
    let folder = folder();
    let page = |profile, day| {
        let (mut sources, _) = fristad::load::load(folder.path());
        let built = fristad::build(&mut sources, Request { profile, as_of: day, since: None, speech: true, pseudo: false, print: false });
        let output = built.output.unwrap_or_else(|| panic!("{:?}", built.findings));
        String::from_utf8(output.get("sv/planer/p/mal/index.html").unwrap().to_vec()).unwrap()
    };
    let public = page(Profile::Public, date(2026, 11, 25));
    assert!(public.contains("På den här webbplatsen: 1 av 2. Räknat med det som fanns 10 november 2026."), "{public}");
    assert_eq!(public, page(Profile::Public, date(2026, 12, 31)), "a public page changes with the calendar");
    let internal = page(Profile::Internal, date(2026, 11, 25));
    assert!(internal.contains("Räknat med det som fanns 25 november 2026."), "{internal}");
}

#[test]
fn the_command_tells_the_same_in_every_format() {
    let folder = folder();
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_fristad"));
        let command = command.current_dir(folder.path()).args(["coverage", "--as-of", "2026-11-25", "--lang", "en"]).args(arguments);
        let output = command.env_clear().output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let text = run(&["--since", "2026-11-01"]);
    for words in ["1 of 2", "Nothing tells of the form in the edition", "Hot", "Done since 2026-11-01", "too short"] {
        assert!(text.to_lowercase().contains(&words.to_lowercase()), "{words}:\n{text}");
    }
    let csv = run(&["--format", "csv"]);
    assert!(csv.contains("page:om-hot,page,sv,sv,standard,yes,,no,hot,barn,,yes,no,yes,2026-11-05,När någon hotar\r\n"), "{csv}");
    assert!(csv.contains("audience:kvinnor,audience,en,en,standard,no,stale,no,,kvinnor,,no,no,no,2026-05-03,"), "{csv}");
    let json: serde_json::Value = serde_json::from_str(&run(&["--format", "json", "--since", "2026-11-01"])).unwrap();
    assert_eq!(json["figures"]["editions"], serde_json::json!({"count": 1, "of": 2}));
    assert_eq!(json["indicators"][0]["measured_by"], "coverage.editions");
    assert_eq!(json["holes"][0]["hole"], "form-in-edition");
    assert_eq!(json["changes"].as_array().unwrap().len(), 3);
    assert_eq!(json["items"].as_array().unwrap().len(), 15);
    let html = run(&["--format", "html"]);
    assert!(html.contains("<td class=\"hole\">0</td>") && html.contains("<bdi lang=\"sv\">Hot</bdi>"), "{html}");
}
