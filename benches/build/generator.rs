//! Writes a site of any size in Fristad's layout, the same in every run.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use super::stock::{Chance, EDITIONS, Pen};

const PICTURES: usize = 20;
const TERMS: usize = 24;
const PER_SECTION: usize = 50;

/// What was written.
pub struct Made {
    /// How many entries become a page in each edition.
    pub entries: usize,
    /// How many words an ordinary page has in the middle.
    pub words_per_page: usize,
}

/// Writes a site with so many pages in each edition, the start page and the sections among them.
pub fn site(root: &Path, pages: usize) -> Made {
    if root.exists() {
        fs::remove_dir_all(root).unwrap();
    }
    let sections = (pages / PER_SECTION).max(2);
    write(root, "content/site.yaml", &settings(sections));
    services(root);
    for picture in 0..PICTURES {
        entry(root, &format!("pictures/p{picture:02}"), &picture_facts(), |pen| format!("alt: {}", pen.phrase(4, 8)), |_| String::new());
        write(root, &format!("content/pictures/p{picture:02}/bild.svg"), &svg(picture));
    }
    let terms = TERMS.min(pages / 8);
    for term in 0..terms {
        let facts = "definitions:\n- id: a\n  level: plain\n  source: {document: A book, year: 2026}\n";
        let words = |pen: &mut Pen| format!("{}\ndefinitions:\n  a: {}", summary(pen), pen.sentence(8, 16));
        entry(root, &format!("definitions/t{term:02}"), facts, words, |pen| pen.sentences(3));
    }
    // The start page, the sections, and pages as many as are left.
    entry(root, "pages/start", "type: start\n", summary, |pen| pen.sentences(4));
    for section in 0..sections {
        entry(root, &format!("pages/s{section:03}"), "picto: book\n", summary, |pen| pen.sentences(3));
    }
    let ordinary = pages.saturating_sub(1 + sections + terms + SERVICES);
    let mut words = 0;
    for page in 0..ordinary {
        let facts =
            format!("parent: s{:03}\npicto: help\nreview: {{checked: 2026-11-01, by: town, every: P12M}}\n", page / PER_SECTION % sections);
        words += entry(root, &format!("pages/p{page:05}"), &facts, summary, |pen| text(pen, page, ordinary, terms));
    }
    Made { entries: ordinary + 1 + sections + terms + SERVICES, words_per_page: words / (ordinary * EDITIONS.len()).max(1) }
}

/// Writes an entry: its facts, and its words in every edition. Gives how many words they are.
fn entry(root: &Path, path: &str, facts: &str, keys: impl Fn(&mut Pen) -> String, text: impl Fn(&mut Pen) -> String) -> usize {
    let seed = path.bytes().fold(7_usize, |sum, byte| sum.wrapping_mul(131).wrapping_add(usize::from(byte)) % 1_000_003);
    let mut written = 0;
    write(root, &format!("content/{path}/facts.yaml"), facts);
    for (edition, (tag, ..)) in EDITIONS.iter().enumerate() {
        let mut pen = Pen::new(edition, seed);
        let head = format!("---\n{}\n---\n\n", keys(&mut pen));
        pen.written = 0;
        let body = text(&mut pen);
        written += pen.written;
        write(root, &format!("content/{path}/{tag}.md"), &format!("{head}{body}\n"));
    }
    written
}

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn summary(pen: &mut Pen) -> String {
    format!("title: {}\nsummary: {}", pen.phrase(2, 4), pen.sentence(8, 14))
}

fn settings(sections: usize) -> String {
    let menu: Vec<String> = (0..sections.min(6)).map(|section| format!("page:s{section:03}")).collect();
    let mut text =
        String::from("base_url: https://www.town.example\npublisher: town\ndemo: true\nhome: start\nurgent: emergency\nhelpline: line\n");
    let _ =
        writeln!(text, "exit: https://www.weather.example\nfallback: [sv]\nmenu: [{}]\nfooter: [page:start]\neditions:", menu.join(", "));
    for (tag, ..) in EDITIONS {
        let _ = writeln!(text, "  - tag: {tag}");
    }
    text
}

/// How many services there are.
const SERVICES: usize = 3;

fn services(root: &Path) {
    let organisation = "kind: municipality\nscope: municipality:9999\n";
    entry(root, "organisations/town", organisation, summary, |_| String::new());
    let facts = |kind: &str, number: &str| {
        format!(
            "kind: {kind}\nstatus: active\nprovider: town\narea: national\npicto: phone\nchannels:\n  - type: phone\n    value: \"{number}\"\n    \
             cost: free\n    anonymous: true\n    trace: {{bill: no, call_log: yes}}\n    hours: \"Mo-Fr 08:00-17:00\"\n    confidence: high\n"
        )
    };
    // Numbers that are kept for fiction, but for the one that everybody knows.
    for (id, kind, number) in
        [("emergency", "emergency", "112"), ("line", "helpline", "08-465 004 01"), ("night", "helpline", "08-465 004 02")]
    {
        entry(root, &format!("services/{id}"), &facts(kind, number), summary, |pen| pen.sentences(3));
    }
}

fn picture_facts() -> String {
    "file: bild.svg\nlicence: CC0-1.0\nauthor: Fristad\nsource: own work\n".to_owned()
}

fn svg(picture: usize) -> String {
    let mut svg = String::from("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 320 200\">");
    for row in 0..20 {
        let _ = write!(
            svg,
            "<rect x=\"0\" y=\"{}\" width=\"320\" height=\"{}\" fill=\"#{:06x}\"/>",
            row * 10,
            5,
            (picture * 53 + row * 977) % 0x00ff_ffff
        );
    }
    svg + "</svg>\n"
}

/// A text of 400 to 700 words: paragraphs with links, a picture, lists, a table on every fourth page, a quotation on every sixth.
fn text(pen: &mut Pen, page: usize, pages: usize, terms: usize) -> String {
    // What is in the text is the same in every edition; only the words differ.
    let mut shape = Chance::new(page + 1_000_003);
    let mut links: Vec<usize> = (0..shape.between(3, 6)).map(|_| shape.below(pages)).collect();
    let (goal, picture) = (shape.between(400, 700), shape.below(PICTURES));
    let (first, second) = (shape.between(4, 7), shape.between(3, 5));
    let mut out = format!("**{}** {}", pen.phrase(2, 4), linked(pen, 3, links.pop()));
    heading(pen, &mut out, 2);
    out += &linked(pen, 3, links.pop());
    let _ = write!(out, "\n\n![](p{picture:02})\n");
    heading(pen, &mut out, 2);
    let _ = write!(out, "{}\n\n{}\n{}", pen.sentences(1), list(pen, first, "-"), linked(pen, 2, links.pop()));
    heading(pen, &mut out, 3);
    let _ = write!(out, "{} <phone:line>\n\n[{}](term:t{:02}). {}", pen.sentences(2), pen.phrase(3, 4), page % terms, pen.sentences(1));
    if page.is_multiple_of(4) {
        out += &table(pen, shape.between(3, 6));
    }
    if page.is_multiple_of(6) {
        let _ = write!(out, "\n\n> {}", pen.sentences(2));
    }
    heading(pen, &mut out, 2);
    out += &list(pen, second, "1.");
    heading(pen, &mut out, 3);
    while pen.written < goal {
        let count = pen.chance.between(2, 4);
        let _ = write!(out, "{}\n\n", linked(pen, count, links.pop()));
    }
    out + "<service:line>\n"
}

fn heading(pen: &mut Pen, out: &mut String, level: usize) {
    let _ = write!(out, "\n\n{} {}\n\n", "#".repeat(level), pen.phrase(2, 4));
}

/// Sentences, with a link to a page at the end when there is one to link to.
fn linked(pen: &mut Pen, count: usize, link: Option<usize>) -> String {
    let text = pen.sentences(count);
    match link {
        Some(page) => format!("{text} [{}](page:p{page:05}).", pen.phrase(2, 4)),
        None => text,
    }
}

fn list(pen: &mut Pen, rows: usize, mark: &str) -> String {
    (0..rows).map(|_| format!("{mark} {}\n", pen.sentence(4, 10))).collect::<String>() + "\n"
}

fn table(pen: &mut Pen, rows: usize) -> String {
    let mut out = String::from("\n\n");
    for row in 0..=rows {
        let cells: Vec<String> = (0..3).map(|_| pen.phrase(1, 3)).collect();
        let _ = writeln!(out, "| {} |", cells.join(" | "));
        if row == 0 {
            out += "| --- | --- | --- |\n";
        }
    }
    out
}
