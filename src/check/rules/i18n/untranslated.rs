//! I18N006: what stands as a translation is one.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::editions::Pair;
use crate::check::passages::{Part, Passage, of_words};
use crate::check::rule::{Example, Input, Look, Rule};
use crate::check::text::Text;
use crate::model::entry::Kind;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "I18N006", name: "untranslated-text", severity: Severity::Warning },
    act: &["off6ek"],
    basis: "WCAG 2.2, 3.1.2: a screen reader says the text in the wrong language; most readers cannot read it",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Site(&[
                (
                    "content/pages/start/sv.md",
                    "---\ntitle: Start\nsummary: Här börjar det.\n---\n\nDu kan alltid ringa och berätta vad som har hänt.\n",
                ),
                (
                    "content/pages/start/en.md",
                    "---\ntitle: Start\nsummary: Here it begins.\n---\n\nDu kan alltid ringa och berätta vad som har hänt.\n",
                ),
            ]),
            found: "Du kan alltid ringa och berätta vad som har hänt.",
            good: Input::Site(&[
                ("content/pages/start/sv.md", "---\ntitle: Start\nsummary: Här börjar det.\n---\n\nBarnens rätt i samhället, BRIS.\n"),
                ("content/pages/start/en.md", "---\ntitle: Start\nsummary: Here it begins.\n---\n\nBarnens rätt i samhället, BRIS.\n"),
            ]),
        },
        Example {
            bad: Input::Site(&[
                ("content/pages/start/sv.md", "---\ntitle: Stöd och råd\nsummary: Här börjar det.\n---\n"),
                ("content/pages/start/en.md", "---\ntitle: Stöd och råd\nsummary: Here it begins.\n---\n"),
            ]),
            found: "Stöd och råd",
            good: Input::Site(&[
                ("content/pages/start/sv.md", "---\ntitle: Stalkning 2026\nsummary: Här börjar det.\n---\n"),
                ("content/pages/start/sv-simple.md", "---\ntitle: Stalkning 2026\nsummary: Här börjar det.\n---\n"),
            ]),
        },
    ],
    look: Look::Text(find),
};

/// Fewer words than this may be a name.
const WORDS_OF_A_NAME: usize = 6;

fn find(text: &Text<'_>) -> Vec<Finding> {
    let Some(pair) = Pair::of(text).filter(Pair::is_translation) else { return Vec::new() };
    let written = of_words(pair.entry, pair.source);
    let originals: Vec<&str> = written.iter().map(|passage| passage.text.trim()).collect();
    let same = text.written.iter().filter(|passage| originals.contains(&passage.text.trim()));
    let same = same.filter(|passage| !text.background.is_title(passage.text.trim()) && is_more_than_a_name(passage));
    let told = |passage: &Passage<'_>| {
        let span = passage.place(text.background.sources, passage.text.trim());
        Finding::at(&RULE.code, span).with("source", pair.source.edition.tag())
    };
    same.map(told).collect()
}

/// Names stay as they are in every language: titles of services and bodies, single words, words with capitals.
fn is_more_than_a_name(passage: &Passage<'_>) -> bool {
    let words: Vec<&str> = passage.text.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).collect();
    let small = words.iter().skip(1).filter(|word| word.starts_with(char::is_lowercase)).count();
    let is_named_so = matches!(passage.entry.key.kind, Kind::Organisation | Kind::Service | Kind::Definition | Kind::Plan);
    match passage.part {
        Part::Title => !is_named_so && words.len() > 1 && small.saturating_mul(2) >= words.len(),
        _ => words.len() >= WORDS_OF_A_NAME && small.saturating_mul(2) >= words.len(),
    }
}
