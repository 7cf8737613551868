//! The first texts of a new site and of new entries.

use crate::base::edition::Edition;
use crate::base::output::Output;
use crate::base::path::SitePath;
use crate::check::unwritten;
use crate::model::entry::{Id, Kind};

/// A site that builds: a publisher, a start page with two doors, the emergency number.
pub fn site(title: &str) -> Output {
    let title = if title.is_empty() { "Kommunen" } else { title };
    let mut files = Output::default();
    for (path, text) in SITE {
        add(&mut files, path, text.replace("{title}", &quoted(title)));
    }
    files
}

/// An entry with its facts and its words in one edition.
pub fn entry(kind: Kind, id: &Id, title: &str, edition: &Edition) -> Output {
    let folder = format!("content/{}/{id}", kind.folder());
    let (facts, body) = match kind {
        Kind::Page => (PAGE_FACTS, format!("## {}\n\n{}{PAGE_LINKS}", unwritten::HEADING, unwritten::PAGE_BODY)),
        Kind::Service => (SERVICE_FACTS, format!("{}\n", unwritten::SERVICE_BODY)),
        _ => (TERM_FACTS, String::new()),
    };
    let is_swedish = edition.shares_language_with(&Edition::swedish());
    let summary = if is_swedish { unwritten::SUMMARY } else { unwritten::SUMMARY_IN_ENGLISH };
    let words = format!("---\ntitle: {}\nsummary: {summary}\n---\n\n{body}", quoted(title));
    let mut files = Output::default();
    add(&mut files, &format!("{folder}/facts.yaml"), facts.to_owned());
    add(&mut files, &format!("{folder}/{edition}.md"), words);
    files
}

fn add(files: &mut Output, path: &str, text: String) {
    if let Some(path) = SitePath::new(path) {
        files.insert(path, text.into_bytes());
    }
}

/// A text as a YAML scalar that can hold anything (YAML 1.2, 7.3.1: a double-quoted scalar takes JSON's escapes).
fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}

const PAGE_FACTS: &str = "# Vad sidan är, i alla språk. Alla fält: docs/content.md\ntype: topic        # topic, journey, rights, safety, staff, about\nrisk: normal       # high för sidor som ingen annan ska se att läsaren öppnar\n";
const PAGE_LINKS: &str = "[ord](page:start). Nummer skrivs aldrig, de hämtas: `<phone:larm-112>`.\n";
const SERVICE_FACTS: &str = "# Fakta om stödet, i alla språk. Alla fält: docs/content.md\nkind: counselling  # helpline, chat, social-services, shelter, counselling, perpetrator-programme, …\nchannels: []\n# channels:\n#   - type: phone\n#     value: 0000-00 00 00\n#     hours: Mo-Fr 08:00-16:30; PH off\n#     cost: local\n#     trace: {bill: yes, call_log: yes}\n";
const TERM_FACTS: &str = "# Källor till ordet. Alla fält: docs/content.md\ndefinitions: []\n";

const SITE: [(&str, &str); 13] = [
    (
        "content/site.yaml",
        "# Allt om fälten: docs/content.md\nbase_url: https://www.example.org\npublisher: kommunen\nhome: start\nurgent: larm-112\nexit: https://www.smhi.se\neditions:\n  - tag: sv\nmenu: [page:hjalp]\n",
    ),
    ("content/organisations/kommunen/facts.yaml", "kind: municipality\n"),
    ("content/organisations/kommunen/sv.md", "---\ntitle: {title}\n---\n"),
    ("content/pages/start/facts.yaml", "type: start\ndoors: [utsatt, anhorig]\n"),
    (
        "content/pages/start/sv.md",
        "---\ntitle: Stöd och råd\nsummary: Här finns hjälp för den som behöver den, och för den som är orolig för någon annan.\n---\n",
    ),
    ("content/pages/hjalp/facts.yaml", "type: finder\n"),
    ("content/pages/hjalp/sv.md", "---\ntitle: Hitta hjälp\nsummary: Välj vem hjälpen är för.\n---\n"),
    ("content/audiences/utsatt/facts.yaml", "role: exposed\norder: 1\nservices: [larm-112]\n"),
    (
        "content/audiences/utsatt/sv.md",
        "---\ntitle: För dig som behöver hjälp\nsummary: Du är inte ensam. Det finns hjälp.\ndoor: Jag behöver hjälp\nlabel: Den som behöver hjälp\nslug: till-dig\n---\n\nRing <phone:larm-112> om det är bråttom.\n",
    ),
    ("content/audiences/anhorig/facts.yaml", "role: relative\norder: 2\n"),
    (
        "content/audiences/anhorig/sv.md",
        "---\ntitle: För dig som är orolig för någon\nsummary: Du kan göra skillnad.\ndoor: Jag är orolig för någon\nlabel: Den som är orolig\nslug: till-dig-som-star-nara\n---\n\nFråga hur det är, lyssna och berätta att det finns hjälp.\n",
    ),
    (
        "content/services/larm-112/facts.yaml",
        "kind: emergency\narea: national\nchannels:\n  - type: phone\n    value: \"112\"\n    spoken: {sv: ett ett två, en: one one two}\n    cost: free\n    hours: 24/7\n    trace: {bill: unknown, call_log: yes}\n",
    ),
    (
        "content/services/larm-112/sv.md",
        "---\ntitle: \"112\"\nsummary: Ring när det är fara för liv eller hälsa, eller när ett brott pågår.\n---\n",
    ),
];
