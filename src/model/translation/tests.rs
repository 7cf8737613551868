//! Golden tests of the ledger: what is told when an editor edits, inserts, deletes, moves or retitles a block.

use jiff::civil::date;

use super::*;
use crate::base::span::FileId;
use crate::model::translation::segment;

const SOURCE: &str = "---\ntitle: När du ringer\nsummary: Så går det till.\n---\n\n## Före\n\nDu väljer tiden.\n\nIngen ser numret.\n\n## Under\n\n- Du berättar.\n- Vi lyssnar.\n";
const ENGLISH: &str = "---\ntitle: When you call\nsummary: This is how it works.\n---\n\n## Before\n\nYou choose the time.\n\nNobody sees the number.\n\n## During\n\n- You tell.\n- We listen.\n";

fn edition(tag: &str) -> Edition {
    Edition::parse(tag).unwrap_or_else(Edition::english)
}

/// What is behind when the source has become another and the English was corrected by itself, as text.
fn told(source: &str, english: &str) -> Vec<String> {
    let pieces = |text: &str| segment::of_file(text, FileId(0));
    let mut ledger = Ledger::default();
    let lines = accepted(&[], &edition("en"), &edition("sv"), &pieces(SOURCE), &pieces(ENGLISH), date(2026, 5, 3));
    ledger.replace(&edition("en"), lines);
    // As it is read again from its file.
    let (ledger, findings) = Ledger::parse(&ledger.text(), FileId(0));
    assert!(findings.is_empty());
    let (now, words) = (pieces(source), pieces(english));
    let standing = Standing::of(&ledger, &edition("en"), &words, |_| Some(&now));
    let behind = standing.map(|standing| standing.behind).unwrap_or_default();
    let slice = |text: &str, span: Option<Span>| span.and_then(|span| text.get(span.start..span.end)).unwrap_or("–").to_owned();
    let tell = |behind: &Behind| {
        let (from, to) = (slice(source, behind.source), slice(english, behind.words));
        format!("{} {}: {from} | {to}", behind.change.as_str(), behind.part)
    };
    behind.iter().map(tell).collect()
}

fn with(change: impl Fn(String) -> String) -> Vec<String> {
    told(&change(SOURCE.to_owned()), ENGLISH)
}

#[test]
fn nothing_is_behind_when_nothing_has_changed_or_only_line_breaks() {
    assert!(with(|text| text).is_empty());
    assert!(with(|text| text.replace("Du väljer tiden.", "Du väljer\ntiden.")).is_empty());
}

#[test]
fn an_edited_block_leaves_its_own_words_behind() {
    let behind = with(|text| text.replace("Ingen ser numret.", "Numret syns på räkningen."));
    assert_eq!(behind, ["edited paragraph: Numret syns på räkningen. | Nobody sees the number."]);
}

#[test]
fn an_inserted_block_has_no_words() {
    let behind = with(|text| text.replace("Ingen ser", "Det kostar inget.\n\nIngen ser"));
    assert_eq!(behind, ["added paragraph: Det kostar inget. | –"]);
}

#[test]
fn a_deleted_block_leaves_words_that_nobody_stands_for() {
    let behind = with(|text| text.replace("Ingen ser numret.\n\n", ""));
    assert_eq!(behind, ["removed paragraph: – | Nobody sees the number."]);
}

#[test]
fn a_moved_block_is_not_behind() {
    let behind = with(|text| text.replace("Ingen ser numret.\n\n", "") + "\nIngen ser numret.\n");
    assert!(behind.is_empty(), "{behind:?}");
}

#[test]
fn a_moved_and_edited_block_is_told_twice() {
    let behind = with(|text| text.replace("Ingen ser numret.\n\n", "") + "\nIngen ser ditt nummer.\n");
    assert_eq!(behind, ["added paragraph: Ingen ser ditt nummer. | –", "removed paragraph: – | Nobody sees the number."]);
}

#[test]
fn a_retitled_block_leaves_only_its_heading_behind() {
    let behind = with(|text| text.replace("## Före", "## Innan du ringer"));
    assert_eq!(behind, ["edited heading: Innan du ringer | Before"]);
}

#[test]
fn a_retitled_page_leaves_only_its_title_behind() {
    let behind = with(|text| text.replace("title: När du ringer", "title: När du hör av dig"));
    assert_eq!(behind, ["edited title: När du hör av dig | When you call"]);
}

#[test]
fn words_are_found_again_when_somebody_has_corrected_them() {
    let english = ENGLISH.replace("Nobody sees the number.", "No one sees the number.");
    let source = SOURCE.replace("Ingen ser numret.", "Numret syns.");
    assert_eq!(told(&source, &english), ["edited paragraph: Numret syns. | No one sees the number."]);
}

#[test]
fn words_of_another_shape_are_behind_without_a_place() {
    let pieces = |text: &str| segment::of_file(text, FileId(0));
    let easy = "---\ntitle: Ring\nsummary: Så är det.\n---\n\nDu kan ringa.\n";
    let lines = accepted(&[], &edition("sv-simple"), &edition("sv"), &pieces(SOURCE), &pieces(easy), date(2026, 5, 3));
    assert!(lines.iter().all(|line| line.words.is_some() == line.part.is_field()));
    let mut ledger = Ledger::default();
    ledger.replace(&edition("sv-simple"), lines);
    let now = pieces(&SOURCE.replace("Ingen ser numret.\n\n", "").replace("Före", "Innan"));
    let standing = Standing::of(&ledger, &edition("sv-simple"), &pieces(easy), |_| Some(&now));
    let behind = standing.map(|standing| standing.behind).unwrap_or_default();
    assert_eq!(behind.len(), 1);
    assert!(behind.iter().all(|behind| behind.change == Change::Edited && behind.words.is_none()));
}

#[test]
fn accepting_again_keeps_the_day_of_what_has_not_changed() {
    let pieces = |text: &str| segment::of_file(text, FileId(0));
    let before = accepted(&[], &edition("en"), &edition("sv"), &pieces(SOURCE), &pieces(ENGLISH), date(2026, 5, 3));
    let known: Vec<&Line> = before.iter().collect();
    let source = SOURCE.replace("Ingen ser numret.", "Numret syns.");
    let after = accepted(&known, &edition("en"), &edition("sv"), &pieces(&source), &pieces(ENGLISH), date(2026, 6, 1));
    let changed: Vec<&Line> = after.iter().filter(|line| line.accepted == date(2026, 6, 1)).collect();
    assert_eq!((after.len(), changed.len()), (before.len(), 1));
}
