//! What is handed out comes back whole, whatever the words are; and what is wrong is told and nothing taken.

use jiff::civil::date;

use super::unit::{Batch, UnitState};
use super::*;
use crate::base::change::FileChange;
use crate::base::edition::Edition;
use crate::base::finding::Finding;
use crate::base::path::SitePath;
use crate::base::source::{SourceContent, SourceFile, Sources};
use crate::base::span::FileId;
use crate::model::common::Status;
use crate::model::{self, Site};

const SETTINGS: &str = "base_url: https://www.example.org\npublisher: byn\nhome: start\nexit: https://www.smhi.se\neditions: [{tag: sv}, {tag: en}, {tag: ar}, {tag: fi}]\n";

/// The same numbers in every run (xorshift, Marsaglia 2003).
struct Dice(u64);

impl Dice {
    fn upto(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % 1_000_003).unwrap_or_default() % most.max(1)
    }

    fn one_of<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list.get(self.upto(list.len())).copied().unwrap_or_default()
    }

    fn words(&mut self) -> String {
        let list = [
            "ord",
            "åäö",
            "2 * 3",
            "a_b_c",
            "&amp;",
            "\\*nej\\*",
            "”så”",
            "\"ja\"",
            "e\u{301}",
            "كلمة",
            "x > y",
            "C#",
            "- och",
            "1. ett",
            "{1}",
            "\\[a\\]",
            "'",
            "😀",
        ];
        (0..=self.upto(4)).map(|_| self.one_of(&list)).collect::<Vec<_>>().join(" ")
    }

    /// Words with the placeholders in some order, beginning with a letter so that they make no list.
    fn line(&mut self, placeholders: &[&str]) -> String {
        let mut left: Vec<&str> = placeholders.to_vec();
        let mut line = format!("Ord {}", self.words());
        while !left.is_empty() {
            let at = self.upto(left.len());
            let placeholder = left.remove(at).replace('~', &self.words().replace(['[', ']', '\\', '*'], ""));
            line = format!("{line} {placeholder} {}", self.words());
        }
        line
    }
}

/// `~` stands for words that go within.
const PLACEHOLDERS: [&str; 6] =
    ["<phone:larm>", "[~](page:start)", "**~ fet**", "![](picto:phone)", "`kod <a>`", "*a [~](page:start#x) **b***"];

/// A site with one page, and the files given over it.
fn site(files: &[(&str, &str)]) -> (Site, Sources) {
    let mut sources = crate::load::builtin();
    let base = [
        ("content/site.yaml", SETTINGS),
        ("content/organisations/byn/facts.yaml", "kind: municipality\n"),
        ("content/organisations/byn/sv.md", "---\ntitle: Byn\n---\n"),
        ("content/services/larm/facts.yaml", "kind: emergency\nchannels:\n  - type: phone\n    value: \"112\"\n"),
        ("content/services/larm/sv.md", "---\ntitle: Larm\nsummary: Ring.\n---\n"),
    ];
    for (path, text) in base.iter().chain(files) {
        insert(&mut sources, path, text);
    }
    (read(&sources), sources)
}

fn insert(sources: &mut Sources, path: &str, text: &str) {
    if let Some(path) = SitePath::new(path) {
        sources.insert(SourceFile { path, content: SourceContent::Text(text.into()) });
    }
}

fn read(sources: &Sources) -> Site {
    match model::build(sources) {
        (Some(site), _) => site,
        (None, findings) => panic!("{findings:?}"),
    }
}

fn edition(tag: &str) -> Edition {
    Edition::parse(tag).unwrap_or_else(Edition::english)
}

#[derive(Clone, Copy)]
enum Format {
    Xliff,
    Po,
    Xlsx,
}

const FORMATS: [Format; 3] = [Format::Xliff, Format::Po, Format::Xlsx];

/// What is written; of a workbook, the text that it becomes when it is read.
fn write(format: Format, batch: &Batch, site: &Site) -> String {
    let notes = Notes { messages: &site.messages, language: &Edition::swedish() };
    match format {
        Format::Xliff => xliff::write(batch, &notes),
        Format::Po => po::write(batch, &notes),
        Format::Xlsx => {
            xlsx::as_text(&xlsx::write(batch, &notes).unwrap_or_default(), FileId(0)).unwrap_or_else(|findings| panic!("{findings:?}"))
        }
    }
}

fn take(format: Format, text: &str, site: &Site, sources: &Sources) -> Result<Vec<FileChange>, Vec<Finding>> {
    let received = match format {
        Format::Xliff => xliff::read(text, FileId(0), |from, entry| source_of(site, sources, from, entry)),
        Format::Po => po::read(text, FileId(0)),
        Format::Xlsx => xlsx::read(text, FileId(0), &["klar".to_owned()]),
    }?;
    apply(site, sources, &received, Reception { day: date(2026, 11, 26), status: None })
}

/// Gives each piece words of its own and hands them back.
fn translated(batch: &Batch, mut make: impl FnMut(&str) -> String) -> Batch {
    let mut batch = batch.clone();
    for unit in batch.entries.iter_mut().flat_map(|entry| &mut entry.units) {
        unit.target = Some(make(&unit.source));
        unit.state = UnitState::Made(Some(Status::Reviewed));
    }
    batch
}

fn placeholders_in(source: &str) -> Vec<&'static str> {
    PLACEHOLDERS.into_iter().filter(|placeholder| source.contains(placeholder.split('~').next_back().unwrap_or_default())).collect()
}

/// A page of every kind of block, made by dice.
fn page(dice: &mut Dice) -> String {
    let mut text = format!(
        "---\ntitle: \"{}\"\nsummary: >\n  {}\n  och mer\nslug: min-sida\n---\n",
        // Without the signs that keep stars from being emphasis, there shall be no stars.
        dice.words().replace(['"', '\\', '*'], ""),
        dice.line(&[])
    );
    for _ in 0..dice.upto(8) {
        let kept: Vec<&str> = PLACEHOLDERS.into_iter().filter(|_| dice.upto(3) == 0).collect();
        let (line, next) = (dice.line(&kept), dice.line(&[]));
        text.push_str(&match dice.upto(7) {
            0 => format!("\n## {next}\n"),
            1 => format!("\n{line}\n{next}\n"),
            2 => format!("\n- {line}\n  {next}\n- {next}\n\n  {line}\n"),
            3 => format!("\n> {line}\n> {next}\n"),
            4 => format!("\n| {} | b |\n|---|---|\n| c | {} |\n", next.replace('|', ""), next.replace('|', "")),
            5 => "\n<service:larm>\n\n<!-- en anteckning -->\n".to_owned(),
            _ => format!("\n1. {line}\n\n   - {next}\n\n---\n"),
        });
    }
    text
}

#[test]
fn what_is_handed_out_comes_back_whole() {
    for seed in 1..=24_u64 {
        let mut dice = Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let source = page(&mut dice);
        let (site, mut sources) = site(&[("content/pages/start/sv.md", &source)]);
        for (format, tag) in [(Format::Xliff, "en"), (Format::Po, "ar"), (Format::Xlsx, "fi")] {
            let (from, to) = (edition("sv"), edition(tag));
            let out = batch(&site, &sources, &from, &to, false);
            let out = Batch { entries: out.entries.into_iter().filter(|entry| entry.entry.id.as_str() == "start").collect(), ..out };
            assert!(out.entries.iter().flat_map(|entry| &entry.units).all(|unit| unit.state == UnitState::Missing));
            let back = translated(&out, |source| dice.line(&placeholders_in(source)).replace('|', ""));
            let changes = take(format, &write(format, &back, &site), &site, &sources)
                .unwrap_or_else(|findings| panic!("{seed}: {findings:?}\n{source}\n{}", write(format, &back, &site)));
            for change in &changes {
                insert(&mut sources, change.path.as_str(), &change.new);
            }
            let after = read(&sources);
            let again = batch(&after, &sources, &from, &to, true);
            let words = |batch: &Batch| -> Vec<(String, Option<String>)> {
                let of_page = batch.entries.iter().filter(|entry| entry.entry.id.as_str() == "start");
                of_page.flat_map(|entry| &entry.units).map(|unit| (unit.id.clone(), unit.target.clone())).collect()
            };
            assert_eq!(words(&again), words(&back), "{seed}\n{source}\n{changes:?}");
            let standing = after.entries().find_map(|entry| entry.words.get(&to)?.standing.clone());
            assert!(standing.is_some_and(|standing| standing.behind.is_empty()), "{seed}");
            // Handed out and taken in once more, nothing becomes another.
            let same =
                take(format, &write(format, &again, &after), &after, &sources).unwrap_or_else(|findings| panic!("{seed}: {findings:?}"));
            assert!(same.is_empty(), "{seed}: {same:?}");
        }
    }
}

const PAGE: &str = "---\ntitle: Start\nsummary: Här börjar det.\n---\n\nRing <phone:larm> före 2031.\n\n- Ett [ord](page:start).\n";

/// The codes of the findings when the words of the paragraph are these, with the places they stand at.
fn told(change: impl Fn(String) -> String) -> Vec<(&'static str, String)> {
    let (site, sources) = site(&[("content/pages/start/sv.md", PAGE)]);
    let out = batch(&site, &sources, &edition("sv"), &edition("en"), false);
    let out = Batch { entries: out.entries.into_iter().filter(|entry| entry.entry.id.as_str() == "start").collect(), ..out };
    let text = change(write(Format::Po, &translated(&out, |source| source.replace("före", "before")), &site));
    let findings = take(Format::Po, &text, &site, &sources).err().unwrap_or_default();
    let place = |finding: &Finding| finding.span.and_then(|span| text.get(span.start..span.end)).unwrap_or_default().to_owned();
    findings.iter().map(|finding| (finding.code.name, place(finding))).collect()
}

#[test]
fn tells_what_a_translation_lost_or_added_and_where() {
    let with =
        |from: &'static str, to: &'static str| told(move |text| text.replacen(&format!("msgstr \"{from}"), &format!("msgstr \"{to}"), 1));
    assert_eq!(with("x", "x"), []);
    let line = "msgstr \"Ring before 2031.\"".to_owned();
    assert_eq!(with("Ring <phone:larm> ", "Ring "), [("exchange-placeholder", line)]);
    let line = "msgstr \"Ring <phone:larm> before 2032.\"".to_owned();
    assert_eq!(with("Ring <phone:larm> before 2031", "Ring <phone:larm> before 2032"), [("exchange-number", line)]);
    assert_eq!(with("Ett [ord](page:start)", "One [word](page:other)").first().map(|(code, _)| *code), Some("exchange-placeholder"));
    assert_eq!(with("Start", "<b>Start").first().map(|(code, _)| *code), Some("exchange-placeholder"));
    let shape = with("Ring <phone:larm> before", "Ring <phone:larm>\\n\\n# before");
    assert_eq!(shape.first().map(|(code, _)| *code), Some("exchange-shape"));
    assert_eq!(with("Här", "Here\\n---\\nslug: x").first().map(|(code, _)| *code), None, "a value of YAML holds anything");
    assert_eq!(with("Ett", ""), [], "words may be left out");
}

#[test]
fn takes_no_half_page_and_nothing_that_is_not_there() {
    let half = told(|text| text.replacen("msgstr \"Start\"", "msgstr \"\"", 1));
    assert_eq!(half.first().map(|(code, _)| *code), Some("exchange-incomplete"));
    assert_eq!(told(|text| text.replace("Language: en", "Language: de")).first().map(|(code, _)| *code), Some("exchange-edition"));
    assert_eq!(
        told(|text| text.replace("page:start title", "page:gone title")).first().map(|(code, _)| *code),
        Some("exchange-unknown-piece")
    );
    assert_eq!(
        told(|text| text.replace("page:start title.", "page:start title.0")).first().map(|(code, _)| *code),
        Some("exchange-unknown-piece")
    );
}

#[test]
fn only_what_is_behind_is_asked_for_and_the_rest_keeps_its_day() {
    let english = PAGE
        .replace("före", "before")
        .replace("Här börjar det.", "Here it begins.")
        .replace("---\n\n", "translation: {status: reviewed, date: 2026-05-03, by: Byrån}\n---\n\n");
    let (before, mut sources) = site(&[("content/pages/start/sv.md", PAGE), ("content/pages/start/en.md", &english)]);
    let selection = Selection { entries: &[], editions: &[], from: None };
    for change in accept(&before, &sources, &selection, date(2026, 5, 3)) {
        insert(&mut sources, change.path.as_str(), &change.new);
    }
    insert(&mut sources, "content/pages/start/sv.md", &PAGE.replace("Här börjar det.", "Här slutar det."));
    let after = read(&sources);
    let out = batch(&after, &sources, &edition("sv"), &edition("en"), false);
    let units: Vec<_> = out.entries.iter().filter(|entry| entry.entry.id.as_str() == "start").flat_map(|entry| &entry.units).collect();
    assert_eq!(units.iter().map(|unit| (unit.source.as_str(), unit.state)).collect::<Vec<_>>(), [("Här slutar det.", UnitState::Stale)]);
    // Handed back untouched, nothing is taken for translated.
    let only = Batch { entries: out.entries.iter().filter(|entry| entry.entry.id.as_str() == "start").cloned().collect(), ..out.clone() };
    for format in FORMATS {
        assert_eq!(take(format, &write(format, &only, &after), &after, &sources), Ok(Vec::new()));
    }
    let back = translated(&only, |_| "Here it ends.".to_owned());
    let Ok(changes) = take(Format::Xliff, &write(Format::Xliff, &back, &after), &after, &sources) else { panic!() };
    let [words, ledger] = changes.as_slice() else { panic!("{changes:?}") };
    let wanted = english.replace("Here it begins.", "Here it ends.").replace("date: 2026-05-03", "date: 2026-11-26");
    assert_eq!(words.new, wanted);
    assert_eq!((ledger.new.matches("2026-05-03").count(), ledger.new.matches("2026-11-26").count()), (3, 1));
}

/// What of a site's start page is to be translated into English.
fn handed_out(site: &Site, sources: &Sources) -> Batch {
    let out = batch(site, sources, &edition("sv"), &edition("en"), false);
    Batch { entries: out.entries.into_iter().filter(|entry| entry.entry.id.as_str() == "start").collect(), ..out }
}

#[test]
fn what_has_changed_in_the_source_since_it_was_handed_out_is_refused() {
    let (before, sources) = site(&[("content/pages/start/sv.md", PAGE)]);
    let back = translated(&handed_out(&before, &sources), |source| source.replace("före", "before"));
    let changes = [
        ("edited", PAGE.replace("Ring <phone:larm>", "Ring genast <phone:larm>"), "exchange-unknown-piece"),
        ("retitled", PAGE.replace("title: Start", "title: Hem"), "exchange-unknown-piece"),
        ("inserted", PAGE.replace("- Ett", "- Ett nytt.\n- Ett"), "exchange-incomplete"),
        ("deleted", PAGE.replace("\n- Ett [ord](page:start).\n", ""), "exchange-unknown-piece"),
    ];
    for format in FORMATS {
        let text = write(format, &back, &before);
        assert!(take(format, &text, &before, &sources).is_ok_and(|changes| changes.len() == 2));
        for (how, page, code) in &changes {
            let (after, sources) = site(&[("content/pages/start/sv.md", page)]);
            let findings = take(format, &text, &after, &sources).err().unwrap_or_default();
            assert_eq!(findings.first().map(|finding| finding.code.name), Some(*code), "{how}");
            let place = findings.first().and_then(|finding| finding.span);
            assert!(place.is_some_and(|span| span.end > span.start), "{how}: nothing is said of where");
        }
        // That a piece has another place makes no other piece of it.
        let moved = PAGE.replace("title: Start\nsummary: Här börjar det.", "summary: Här börjar det.\ntitle: Start");
        let (after, sources) = site(&[("content/pages/start/sv.md", &moved)]);
        assert!(take(format, &text, &after, &sources).is_ok());
    }
}

#[test]
fn a_translator_says_in_a_workbook_that_old_words_may_stay() {
    let english = PAGE.replace("före", "before").replace("Här börjar det.", "Here it begins.");
    let (before, mut sources) = site(&[("content/pages/start/sv.md", PAGE), ("content/pages/start/en.md", &english)]);
    for change in accept(&before, &sources, &Selection { entries: &[], editions: &[], from: None }, date(2026, 5, 3)) {
        insert(&mut sources, change.path.as_str(), &change.new);
    }
    insert(&mut sources, "content/pages/start/sv.md", &PAGE.replace("Här börjar det.", "Det börjar här."));
    let after = read(&sources);
    let text = write(Format::Xlsx, &handed_out(&after, &sources), &after);
    assert_eq!(take(Format::Xlsx, &text, &after, &sources), Ok(Vec::new()));
    let done = text.replace("\tefter\t", "\tKlar \t");
    assert_ne!(done, text);
    let changes = take(Format::Xlsx, &done, &after, &sources).unwrap_or_default();
    assert!(changes.iter().any(|change| change.path.as_str().ends_with("translations.lock")), "{changes:?}");
}
