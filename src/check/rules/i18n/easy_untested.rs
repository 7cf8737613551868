//! I18N016: what is called easy to read has been tried by readers.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::{Located, Span};
use crate::check::rule::{Context, Example, Input, Look, Rule};
use crate::model::common::Words;
use crate::model::entry::Kind;
use crate::model::settings::EditionSettings;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "I18N016", name: "easy-read-untested", severity: Severity::Warning },
    act: &[],
    basis: "DIN SPEC 33429: a text is easy to read when readers whom it is for have tried it; the label without a record is a promise that nobody has kept",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Site(&[("content/pages/start/sv-simple.md", "---\ntitle: Stöd på lättläst\nsummary: Här börjar det.\n---\n")]),
            found: "Stöd på lättläst",
            good: Input::Site(&[(
                "content/pages/start/sv-simple.md",
                "---\ntitle: Stöd på lättläst\nsummary: Här börjar det.\ntranslation: {status: tested, date: 2026-11-01, by: Läsgruppen, readers: 6}\n---\n",
            )]),
        },
        Example {
            bad: Input::Site(&[(
                "content/site.yaml",
                "base_url: https://www.example.org\npublisher: byn\nhome: start\nexit: https://www.smhi.se\neditions: [{tag: sv}, {tag: en}, {tag: sv-simple, prefix: lattlast, only_translated: [page, service]}]\n",
            )]),
            found: "lattlast",
            good: Input::Site(&[(
                "content/site.yaml",
                "base_url: https://www.example.org\npublisher: byn\nhome: start\nexit: https://www.smhi.se\neditions: [{tag: sv}, {tag: en}, {tag: sv-simple, prefix: enkel, only_translated: [page, service]}]\n",
            )]),
        },
    ],
    look: Look::Site(find),
};

/// What easy reading is called where it is a label that stands for something, and how that is written in addresses.
const LABELS: [(&str, &[&str]); 7] = [
    ("de", &["leichte sprache", "leichter sprache", "leichte-sprache"]),
    ("en", &["easy read", "easy-read", "easyread", "easy to read"]),
    ("es", &["lectura fácil", "lectura-facil"]),
    ("fi", &["selkokiel"]),
    ("fr", &["falc", "facile à lire", "facile-a-lire"]),
    ("nb", &["lettlest"]),
    ("sv", &["lättläst", "lattlast", "lätt att läsa"]),
];

fn is_label(language: &str, text: &str) -> bool {
    let text = text.to_lowercase();
    LABELS.iter().any(|(known, labels)| *known == language && labels.iter().any(|label| text.contains(label)))
}

fn find(context: &Context<'_>) -> Vec<Finding> {
    // A word of the glossary may explain the label.
    let entries = context.site.entries().filter(|entry| entry.key.kind != Kind::Definition);
    let words = entries.flat_map(|entry| entry.words.iter()).map(|(_, words)| words);
    let pages = words.filter(|words| words.edition.is_simple() && !is_tested(words)).flat_map(labelled);
    let editions = context.site.settings.editions.iter().filter(|edition| edition.tag.is_simple()).flat_map(|edition| {
        let mut words = context.site.entries().filter_map(|entry| entry.words.get(&edition.tag)).peekable();
        let is_promise = words.peek().is_none() || !words.all(is_tested);
        names(context, edition).into_iter().filter(move |_| is_promise)
    });
    pages.chain(editions).map(|(label, span)| Finding::at(&RULE.code, span).with("label", label)).collect()
}

fn is_tested(words: &Words) -> bool {
    words.translation.as_ref().is_some_and(|translation| translation.testing().is_some())
}

/// Where a page calls itself easy to read.
fn labelled(words: &Words) -> Vec<(String, Span)> {
    let texts = [Some(&words.title), words.discreet_title.as_ref(), words.summary.as_ref(), words.slug.as_ref()];
    let labels = texts.into_iter().flatten().filter(|text| is_label(words.edition.language(), &text.value));
    labels.map(|text| (text.value.clone(), text.span)).collect()
}

/// Where a whole edition is called so: in its addresses, or by its name in the list of languages.
fn names(context: &Context<'_>, edition: &EditionSettings) -> Vec<(String, Span)> {
    let name: Option<&Located<String>> = context.site.languages.get(&edition.tag).map(|language| &language.name);
    let called = [Some(&edition.prefix), name].into_iter().flatten();
    let labels = called.filter(|text| is_label(edition.tag.language(), &text.value));
    labels.map(|text| (text.value.clone(), text.span)).collect()
}
