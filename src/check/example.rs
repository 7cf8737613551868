//! The examples of rules as sites and pages: what their tests run on, and what the documentation shows.

use jiff::civil::date;

use crate::base::finding::Finding;
use crate::base::path::SitePath;
use crate::base::recall::Recall;
use crate::base::source::{SourceContent, SourceFile, Sources};
use crate::dom::Document;
use crate::model;
use crate::model::settings::Checks;
use crate::model::translation::ledger::LEDGER;

use super::rule::{Context, Input};
use super::{check, check_page, given};

/// The editions that there are words for below.
const EDITIONS: [&str; 4] = ["sv", "sv-simple", "en", "ar"];

/// The editions that the small site has always; the others are there when an example needs them.
const ALWAYS: [&str; 2] = ["sv", "en"];

/// The settings, up to the list of editions.
const FACTS: [(&str, &str); 5] = [
    ("content/site.yaml", "base_url: https://www.example.org\npublisher: byn\nhome: start\nexit: https://www.smhi.se\neditions: "),
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

/// The name of the page that an example of HTML is.
const PAGE: &str = "page.html";

const PICTURE: [(&str, &str); 2] = [
    ("content/pictures/bild/bild.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>\n"),
    ("content/pictures/bild/facts.yaml", "file: bild.svg\nlicence: CC0-1.0\nauthor: byn\nsource: https://www.example.org/bild\n"),
];

const ALT: [&str; 4] = ["En röd båt vid bryggan.", "En röd båt vid bryggan.", "A red boat by the jetty.", "قارب أحمر عند الرصيف."];

/// An example laid over a small site or page in which no rule finds anything.
pub struct Laid {
    /// Its files.
    pub sources: Sources,
    /// The file that a finding is expected in.
    pub path: String,
}

/// Lays an example over the small site, which lies over what comes with the program, or over the small page.
pub fn lay(input: &Input, builtin: Sources) -> Laid {
    let mut sources = builtin;
    if !matches!(input, Input::Html(_) | Input::Pages(_)) {
        lay_site(&mut sources, &editions(input));
    }
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
            let front_matter = sources.at(&path).map(|(_, file)| file.text().to_owned()).unwrap_or_default();
            insert(&mut sources, &path, &format!("{front_matter}\n{body}\n"));
        }
        Input::Alt(tag, alt) => {
            for (name, text) in PICTURE {
                insert(&mut sources, name, text);
            }
            for (edition, text) in EDITIONS.iter().zip(ALT).filter(|(edition, _)| editions(input).contains(edition)) {
                insert(&mut sources, &format!("content/pictures/bild/{edition}.md"), &format!("---\nalt: {text}\n---\n"));
            }
            path = format!("content/pictures/bild/{tag}.md");
            insert(&mut sources, &path, &format!("---\nalt: {alt}\n---\n"));
        }
        Input::Html(html) => {
            PAGE.clone_into(&mut path);
            insert(&mut sources, &path, &page(html));
        }
        Input::Pages(pages) => {
            // What comes with the program is no page.
            sources = Sources::default();
            for (name, html) in *pages {
                insert(&mut sources, name, &format!("<!doctype html>\n{html}<body><main><h1>Byn</h1></main></body></html>\n"));
                (*name).clone_into(&mut path);
            }
        }
    }
    Laid { sources, path }
}

/// The editions of an example: those that the small site always has, and those that the example writes in.
fn editions<'a>(input: &'a Input) -> Vec<&'a str> {
    let named: Vec<&'a str> = match input {
        Input::Site(files) => files.iter().filter_map(|(path, _)| path.rsplit('/').next()?.strip_suffix(".md")).collect(),
        Input::Prose(tag, _) | Input::Alt(tag, _) => vec![*tag],
        Input::Html(_) | Input::Pages(_) => Vec::new(),
    };
    let mut editions = ALWAYS.to_vec();
    for tag in named {
        if !editions.contains(&tag) {
            editions.push(tag);
        }
    }
    editions
}

fn lay_site(sources: &mut Sources, editions: &[&str]) {
    for (path, text) in FACTS {
        let list: Vec<String> = editions.iter().map(|tag| format!("{{tag: {tag}}}")).collect();
        let text = if path.ends_with("site.yaml") { format!("{text}[{}]\n", list.join(", ")) } else { text.to_owned() };
        insert(sources, path, &text);
    }
    for (entry, words) in WORDS {
        for edition in editions {
            // `en-simple` has the words of `en`.
            let language = edition.split('-').next().unwrap_or_default();
            let known = |tag: &str| EDITIONS.iter().position(|known| *known == tag);
            let words = known(edition).or_else(|| known(language)).and_then(|at| words.get(at));
            let (title, summary) = words.copied().unwrap_or(("Byn", "Byn."));
            let text = format!("---\ntitle: \"{title}\"\nsummary: {summary}\n---\n");
            insert(sources, &format!("content/{entry}/{edition}.md"), &text);
        }
    }
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

fn insert(sources: &mut Sources, path: &str, text: &str) {
    if let Some(path) = SitePath::new(path) {
        sources.insert(SourceFile { path, content: SourceContent::Text(text.into()) });
    }
}

/// What all rules find in an example, after what is wrong with the example itself.
pub fn findings(input: &Input, sources: &Sources) -> Vec<Finding> {
    if matches!(input, Input::Html(_)) {
        let Some((file, page)) = sources.at(PAGE) else { return Vec::new() };
        let document = Document::parse(file, page.text());
        return check_page(&document, &Checks::default());
    }
    if matches!(input, Input::Pages(_)) {
        return given::check(sources);
    }
    let (site, mut found) = model::build(sources);
    if let Some(site) = site {
        found.extend(check(&Context::new(&site, sources, date(2026, 11, 25)), &Recall::default()));
    }
    // Nobody has accepted the translations of the small site; only an example that has a ledger is about ledgers.
    found.retain(|finding| finding.code.name != "unknown-source" || keeps_ledger(sources, finding));
    found
}

/// Whether the entry of a finding has a ledger.
fn keeps_ledger(sources: &Sources, finding: &Finding) -> bool {
    let path = finding.span.and_then(|span| sources.file(span.file)).map(|file| file.path.as_str()).unwrap_or_default();
    path.rsplit_once('/').is_some_and(|(folder, _)| sources.at(&format!("{folder}/{LEDGER}")).is_some())
}
