//! Tries every rule on its own examples, laid over a site in which none of them finds anything.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic")]

use fristad::base::finding::Finding;
use fristad::base::path::SitePath;
use fristad::base::source::{SourceContent, SourceFile, Sources};
use fristad::base::span::FileId;
use fristad::check::rule::{Context, Input, Page, Rule};
use fristad::check::{check, check_page, rules};
use fristad::dom::Document;
use fristad::model::settings::Checks;

const EDITIONS: [&str; 4] = ["sv", "sv-simple", "en", "ar"];

const FACTS: [(&str, &str); 5] = [
    (
        "content/site.yaml",
        "base_url: https://www.example.org\npublisher: byn\nhome: start\nexit: https://www.smhi.se\neditions: [{tag: sv}, {tag: sv-simple}, {tag: en}, {tag: ar}]\n",
    ),
    ("content/organisations/byn/facts.yaml", "kind: municipality\n"),
    ("content/pages/start/facts.yaml", "type: start\n"),
    ("content/services/larm-112/facts.yaml", "kind: emergency\nchannels:\n  - type: phone\n    value: \"112\"\n"),
    ("content/services/larm/facts.yaml", "kind: shelter\n"),
];

/// Title and summary of each entry, in the order of the editions.
const WORDS: [(&str, [(&str, &str); 4]); 4] = [
    (
        "organisations/byn",
        [
            ("Byn", "Byn vid sjön."),
            ("Byn", "Byn vid sjön."),
            ("The village", "The village by the lake."),
            ("القرية", "القرية عند البحيرة."),
        ],
    ),
    (
        "pages/start",
        [("Start", "Här börjar det."), ("Start", "Här börjar det."), ("Start", "Here it begins."), ("البداية", "هنا تبدأ الصفحة.")],
    ),
    (
        "services/larm-112",
        [
            ("112", "Ring när det är fara."),
            ("112", "Ring när det är fara."),
            ("112", "Call when there is danger."),
            ("112", "اتصل عند الخطر."),
        ],
    ),
    ("services/larm", [("Larm", "Ring dit."), ("Larm", "Ring dit."), ("Alarm", "Call them."), ("إنذار", "اتصل بهم.")]),
];

const PICTURE: [(&str, &str); 2] = [
    ("content/pictures/bild/bild.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>\n"),
    ("content/pictures/bild/facts.yaml", "file: bild.svg\nlicence: CC0-1.0\nauthor: byn\nsource: https://www.example.org/bild\n"),
];

const ALT: [&str; 4] = ["En röd båt vid bryggan.", "En röd båt vid bryggan.", "A red boat by the jetty.", "قارب أحمر عند الرصيف."];

/// The example's sources, and the path of the file that the finding is expected in.
fn sources(input: &Input) -> (Sources, String) {
    let mut sources = if matches!(input, Input::Html(_)) { Sources::default() } else { site() };
    let mut path = String::new();
    match input {
        Input::Site(files) => {
            for (name, text) in *files {
                insert(&mut sources, name, text);
                (*name).clone_into(&mut path);
            }
        }
        Input::Prose(tag, body) => {
            path = format!("content/pages/start/{tag}.md");
            let front_matter = sources.at(&path).unwrap().1.text().to_owned();
            insert(&mut sources, &path, &format!("{front_matter}\n{body}\n"));
        }
        Input::Alt(tag, alt) => {
            for (name, text) in PICTURE {
                insert(&mut sources, name, text);
            }
            for (edition, text) in EDITIONS.iter().zip(ALT) {
                insert(&mut sources, &format!("content/pictures/bild/{edition}.md"), &format!("---\nalt: {text}\n---\n"));
            }
            path = format!("content/pictures/bild/{tag}.md");
            insert(&mut sources, &path, &format!("---\nalt: {alt}\n---\n"));
        }
        Input::Html(html) => {
            "page.html".clone_into(&mut path);
            insert(&mut sources, &path, &page(html));
        }
    }
    (sources, path)
}

fn site() -> Sources {
    let mut sources = fristad::load::builtin();
    for (path, text) in FACTS {
        insert(&mut sources, path, text);
    }
    for (entry, words) in WORDS {
        for (tag, (title, summary)) in EDITIONS.iter().zip(words) {
            let text = format!("---\ntitle: \"{title}\"\nsummary: {summary}\n---\n");
            insert(&mut sources, &format!("content/{entry}/{tag}.md"), &text);
        }
    }
    sources
}

fn page(html: &str) -> String {
    let start = html.trim_start().to_ascii_lowercase();
    if start.starts_with("<!doctype") || start.starts_with("<html") {
        return html.to_owned();
    }
    format!(
        "<!doctype html>\n<html lang=\"sv\">\n<head><meta charset=\"utf-8\"><title>Byn</title></head>\n<body><main>\n<h1>Byn</h1>\n{html}\n</main></body>\n</html>\n"
    )
}

fn insert(sources: &mut Sources, path: &str, text: &str) -> FileId {
    sources.insert(SourceFile { path: SitePath::new(path).unwrap(), content: SourceContent::Text(text.to_owned()) })
}

/// What all rules find in an example; the input itself must be in order.
fn findings(rule: &Rule, input: &Input, sources: &Sources) -> Vec<Finding> {
    if matches!(input, Input::Html(_)) {
        let (file, page) = sources.at("page.html").unwrap();
        let document = Document::parse(file, page.text());
        return check_page(&Page { document: &document, checks: &Checks::default() });
    }
    let (site, input) = fristad::model::build(sources);
    assert!(input.is_empty(), "{}: the example cannot be read: {input:?}", rule.code.id);
    check(&Context { site: &site.unwrap(), sources })
}

#[test]
fn finds_each_bad_example_at_its_place() {
    for rule in rules() {
        let id = rule.code.id;
        assert!(!rule.examples.is_empty(), "{id} has no example");
        for example in rule.examples {
            let (sources, path) = sources(&example.bad);
            let found = findings(rule, &example.bad, &sources);
            let own: Vec<&Finding> = found.iter().filter(|finding| finding.code.id == id).collect();
            let [finding] = own.as_slice() else { panic!("{id}: one finding is expected, not {own:?}") };
            let span = finding.span.unwrap();
            assert_eq!(sources.slice(span), example.found, "{id}");
            let is_other_file = example.found.is_empty();
            assert!(is_other_file || sources.file(span.file).unwrap().path.as_str() == path, "{id}");
        }
    }
}

#[test]
fn leaves_each_good_example_alone() {
    for rule in rules() {
        for example in rule.examples {
            let (sources, _) = sources(&example.good);
            let found = findings(rule, &example.good, &sources);
            assert!(found.is_empty(), "{}: {found:?}", rule.code.id);
        }
    }
}

#[test]
fn finds_nothing_in_what_the_examples_lie_over() {
    let rule = rules().next().unwrap();
    let input = Input::Site(&[]);
    assert_eq!(findings(rule, &input, &sources(&input).0), []);
    let input = Input::Html("");
    assert_eq!(findings(rule, &input, &sources(&input).0), []);
}

#[test]
fn says_of_each_rule_what_it_rests_on() {
    assert!(rules().all(|rule| !rule.basis.is_empty()));
}
