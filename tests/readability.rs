//! How hard texts are to read: own paragraphs counted by hand, the demo site, and five documents of municipalities.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a test reads files and fails by a panic")]

#[path = "corpora/mod.rs"]
mod corpora;

use std::path::Path;

use fristad::language::measure::Figures;
use fristad::language::readability::{Measure, PageFigures};
use jiff::civil::date;

/// Words, sentences, words of more than six letters, words in the longest sentence: all counted by hand.
#[test]
fn counts_own_paragraphs_as_by_hand() {
    let counted = [
        ("sv", "Är du rädd? Ring oss. Vi lyssnar på dig och frågar vad du vill.", (14, 3, 1, 9)),
        ("sv", "Socialtjänsten utreder om familjen behöver stöd, t.ex. avlastning. Utredningen tar högst fyra månader.", (13, 2, 7, 8)),
        ("sv", "Vi har öppet kl. 8.30–16.00 på vardagar. Ta med ditt id-kort.", (12, 2, 1, 8)),
        ("en", "You can call us. Nobody will tell your family, e.g. your brother.", (12, 2, 1, 8)),
        ("ar", "هل أنت في خطر؟ اتصل بنا الآن.", (7, 2, 0, 4)),
    ];
    for (language, text, (words, sentences, long_words, longest)) in counted {
        let figures = Figures::of(text, language);
        let came = (figures.words, figures.sentences, figures.long_words, figures.longest);
        assert_eq!(came, (words, sentences, long_words, longest), "{text}");
    }
}

fn demo() -> Vec<PageFigures> {
    let (sources, _) = fristad::load::load(Path::new(env!("CARGO_MANIFEST_DIR")));
    fristad::readability(&sources, date(2026, 11, 25))
}

#[test]
fn the_demo_has_no_sentence_over_its_limit_and_easy_texts_are_far_easier() {
    let pages = demo();
    assert!(pages.len() > 500, "only {} pages", pages.len());
    let over: Vec<String> = pages
        .iter()
        .filter(|page| page.limits.is_over(&page.figures, Measure::Longest))
        .map(|page| format!("{} {}", page.page, page.edition))
        .collect();
    assert!(over.is_empty(), "{over:?}");
    let mean = |tag: &str| {
        let all = pages.iter().filter(|page| page.edition.tag() == tag);
        all.map(|page| page.figures).fold(Figures::default(), Figures::and).lix()
    };
    assert!(mean("sv-simple") + 5.0 < mean("sv"), "{} {}", mean("sv-simple"), mean("sv"));
}

/// Plans of municipalities and counties, which a simpler tokeniser, that ends sentences at line breaks and abbreviations too, measured at 49 to 54.
#[test]
fn plans_of_authorities_are_as_hard_as_they_are_known_to_be() {
    let Some(folder) = corpora::folder("seeds", "the documents of municipalities") else { return };
    for (name, known) in [("000", 52.0), ("001", 49.0), ("002", 49.0), ("003", 54.0), ("004", 49.0)] {
        let files = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
        let path = files.into_iter().find(|path| path.file_name().is_some_and(|file| file.to_string_lossy().starts_with(name)));
        let text = std::fs::read_to_string(path.unwrap()).unwrap();
        let paragraphs = text.split("\n\n").map(|paragraph| Figures::of(paragraph, "sv"));
        let figures = paragraphs.fold(Figures::default(), Figures::and);
        println!("{name}: {} words, {:.1} a sentence, LIX {:.1} (known: {known})", figures.words, figures.mean(), figures.lix());
        assert!((figures.lix() - known).abs() <= 6.0, "{name}: LIX {:.1}, known {known}", figures.lix());
    }
}
