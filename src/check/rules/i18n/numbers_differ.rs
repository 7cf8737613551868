//! I18N002: the numbers of a text are the same in all its editions.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::{FileId, Span};
use crate::check::editions::pairs;
use crate::check::passages::{Part, Passage};
use crate::check::rule::{Context, Example, Input, Look, Rule};
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
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let passages = context.passages();
    let mut all = ByFile::new();
    for passage in passages {
        all.entry(passage.words.file).or_default().push(passage);
    }
    let mut findings = Vec::new();
    for pair in pairs(context.site).into_iter().filter(|pair| pair.both_have_text()) {
        let source = numbers(&all, pair.source.file, true);
        let other = numbers(&all, pair.other.file, true);
        let tell =
            |span: Span, number: &str| Finding::at(&RULE.code, span).with("number", number).with("source", pair.source.edition.tag());
        for number in other.difference(&source) {
            let span = place(context, &all, pair.other.file, number);
            findings.push(tell(span, number).with("how", "added"));
        }
        // A number that was changed is told of once, where it stands.
        if other.difference(&source).next().is_some() {
            continue;
        }
        // A summary may say it in other words, and an easier text may leave it out.
        let body = numbers(&all, pair.source.file, false);
        for number in body.difference(&other).filter(|_| !pair.is_simpler()) {
            findings.push(tell(Span::file(pair.other.file), number).with("how", "lost"));
        }
    }
    findings
}

/// The passages of each words file.
type ByFile<'a, 'b> = BTreeMap<FileId, Vec<&'a Passage<'b>>>;

fn of_file<'a, 'b>(all: &'a ByFile<'a, 'b>, file: FileId) -> impl Iterator<Item = &'a Passage<'b>> {
    all.get(&file).into_iter().flatten().copied()
}

fn numbers(all: &ByFile<'_, '_>, file: FileId, with_summary: bool) -> BTreeSet<String> {
    let texts = of_file(all, file).filter(|passage| with_summary || !matches!(passage.part, Part::Title | Part::Summary));
    texts.flat_map(|passage| numbers_in(&passage.text)).collect()
}

/// Where a number stands, as far as it is written in our own digits without a break.
fn place(context: &Context<'_>, all: &ByFile<'_, '_>, file: FileId, number: &str) -> Span {
    let passage = of_file(all, file).find(|passage| numbers_in(&passage.text).iter().any(|found| found == number));
    passage.map_or(Span::file(file), |passage| passage.place(context.sources, number))
}
