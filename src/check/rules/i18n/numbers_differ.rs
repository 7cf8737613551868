//! I18N002: the numbers of a text are the same in all its editions.

use std::collections::BTreeSet;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::Span;
use crate::check::editions::Pair;
use crate::check::passages::{Part, Passage, of_words};
use crate::check::rule::{Example, Input, Look, Rule};
use crate::check::text::Text;
use crate::language::digits::numbers_in;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "I18N002", name: "numbers-differ", severity: Severity::Warning },
    act: &[],
    basis: "A number is the same in every language; one that differs is a slip of the translation or a change that did not reach it",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Site(&[
                (
                    "content/pages/start/sv.md",
                    "---\ntitle: Start\nsummary: Här börjar det.\n---\n\nLagen kom 1998 och gäller 3 sorters ärenden.\n",
                ),
                (
                    "content/pages/start/en.md",
                    "---\ntitle: Start\nsummary: Here it begins.\n---\n\nThe act came in 1989 and is about three kinds of cases.\n",
                ),
            ]),
            found: "1989",
            good: Input::Site(&[
                (
                    "content/pages/start/sv.md",
                    "---\ntitle: Start\nsummary: Här börjar det.\n---\n\nLagen kom 1998 och gäller 1 200 kommuner, 3 sorters ärenden, 17.30.\n",
                ),
                (
                    "content/pages/start/en.md",
                    "---\ntitle: Start\nsummary: Here it begins.\n---\n\nThe act of 1998 is about three kinds of cases in 1,200 places, 5.30.\n",
                ),
                (
                    "content/pages/start/ar.md",
                    "---\ntitle: البداية\nsummary: هنا تبدأ الصفحة.\n---\n\nصدر القانون عام ١٩٩٨ ويشمل ١٢٠٠ بلدية، 5:30.\n",
                ),
            ]),
        },
        Example {
            bad: Input::Site(&[
                ("content/pages/start/sv.md", "---\ntitle: Start\nsummary: Här börjar det.\n---\n\nDet finns 290 kommuner.\n"),
                ("content/pages/start/en.md", "---\ntitle: Start\nsummary: Here it begins.\n---\n\nThere are many municipalities.\n"),
            ]),
            found: "",
            good: Input::Site(&[
                ("content/pages/start/sv.md", "---\ntitle: Start\nsummary: Här börjar det.\n---\n\nDet finns 290 kommuner.\n"),
                ("content/pages/start/sv-simple.md", "---\ntitle: Start\nsummary: Här börjar det.\n---\n\nDet finns många kommuner.\n"),
            ]),
        },
    ],
    look: Look::Text(find),
};

fn find(text: &Text<'_>) -> Vec<Finding> {
    let Some(pair) = Pair::of(text).filter(Pair::both_have_text) else { return Vec::new() };
    let written = of_words(pair.entry, pair.source);
    let (source, other) = (numbers(&written, true), numbers(&text.written, true));
    let tell = |span: Span, number: &str| Finding::at(&RULE.code, span).with("number", number).with("source", pair.source.edition.tag());
    let added: Vec<&String> = other.difference(&source).collect();
    // A number that was changed is told of once, where it stands.
    if !added.is_empty() {
        return added.into_iter().map(|number| tell(place(text, number), number).with("how", "added")).collect();
    }
    // A summary may say it in other words, and an easier text may leave it out.
    let body = numbers(&written, false);
    let lost = body.difference(&other).filter(|_| !pair.is_simpler());
    lost.map(|number| tell(Span::file(pair.other.file), number).with("how", "lost")).collect()
}

fn numbers(passages: &[Passage<'_>], with_summary: bool) -> BTreeSet<String> {
    let texts = passages.iter().filter(|passage| with_summary || !matches!(passage.part, Part::Title | Part::Summary));
    texts.flat_map(|passage| numbers_in(&passage.text)).collect()
}

/// Where a number stands, as far as it is written in our own digits without a break.
fn place(text: &Text<'_>, number: &str) -> Span {
    let passage = text.written.iter().find(|passage| numbers_in(&passage.text).iter().any(|found| found == number));
    passage.map_or(Span::file(text.words.file), |passage| passage.place(text.background.sources, number))
}
