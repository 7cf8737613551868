//! LANG022: a paragraph in another language than its page is marked as such.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::background::Background;
use crate::check::page_text::{Piece, is_reference, page_in_other_language};
use crate::check::passages::Passage;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::language::{Script, is_letter, mismatch, script_of_text};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "LANG022", name: "unmarked-language", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 3.1.2 Language of Parts; H58",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Prose("sv", "You can call us when you want. We listen to you."),
            found: "You can call us when you want. We listen to you.",
            good: Input::Prose("en", "You can call us when you want. We listen to you."),
        },
        Example {
            bad: Input::Prose("ar", "Du kan ringa till oss när du vill. Vi lyssnar på dig."),
            found: "Du kan ringa till oss när du vill. Vi lyssnar på dig.",
            good: Input::Prose("ar", "يمكنك الاتصال بنا متى تريد."),
        },
        Example {
            bad: Input::Html(
                "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>Du kan ringa till oss när du vill, dag och natt</title></head>\n<body><main><h1>Call us</h1>\n<p>You can call us when you want. We listen to you.</p></main></body>\n</html>\n",
            ),
            found: "Du kan ringa till oss när du vill, dag och natt",
            good: Input::Html(
                "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>Du kan ringa till oss när du vill, dag och natt</title></head>\n<body><main><h1><span lang=\"sv\">Du kan ringa till oss när du vill, dag och natt</span></h1>\n<p>A book on how to call, and when. We listen to you.</p></main></body>\n</html>\n",
            ),
        },
        Example {
            bad: Input::Html(
                "<p>Du kan ringa till oss när du vill. Vi lyssnar på dig.</p><p>You can call us when you want. We listen to you.</p>",
            ),
            found: "You can call us when you want. We listen to you.",
            good: Input::Html(
                "<p>Du kan ringa till oss när du vill. Vi lyssnar på dig.</p><p lang=\"en\">You can call us when you want. We listen to you.</p>",
            ),
        },
    ],
    look: Look::PassageAndPage(find_in_sources, find_on_page),
};

/// With fewer letters a text is a name, a title or a single phrase.
const LEAST_LETTERS: usize = 30;
/// By how many words the other language must exceed the page's own; higher than for words that bear a mark.
const LEAST_MARGIN: f32 = 3.0;
/// By so many words a title is known again.
const FIRST_WORDS: usize = 3;

fn other_language(text: &str, expected: &str) -> Option<&'static str> {
    let has_enough = text.chars().filter(|letter| is_letter(*letter)).take(LEAST_LETTERS).count() == LEAST_LETTERS;
    if !has_enough {
        return None;
    }
    let found = mismatch(text, expected).filter(|_| !is_reference(text))?;
    (found.margin >= LEAST_MARGIN || script_of_text(text).is_some_and(|(script, _)| script != Script::Latin)).then_some(found.language)
}

fn find_in_sources(passage: &Passage<'_>, _: &Background<'_>) -> Vec<Finding> {
    let expected = passage.edition().tag();
    let told = |language| Finding::at(&RULE.code, passage.span).with("expected", expected).with("language", language);
    other_language(&passage.text, expected).map(told).into_iter().collect()
}

/// A title in `<title>` can bear no mark, so that of a page on a work in another language stands as it is: its words are
/// found on the page under a mark, in the heading perhaps.
fn is_marked_on_page(page: &Page<'_>, title: &str) -> bool {
    let first = title.split_whitespace().take(FIRST_WORDS).collect::<Vec<_>>().join(" ");
    page.languages().iter().any(|piece| !piece.element.is("html") && piece.text.contains(&first))
}

/// A page that is in another language altogether is told of once, by its own rule.
fn find_on_page(page: &Page<'_>) -> Vec<Finding> {
    let is_unmarked =
        |piece: &&Piece<'_>| !(piece.element.has("lang") || piece.element.is("title") && is_marked_on_page(page, &piece.text));
    let pieces = page.blocks().iter().filter(is_unmarked);
    let findings: Vec<Finding> = pieces
        .filter_map(|piece| {
            let language = other_language(&piece.text, piece.language)?;
            Some(Finding::at(&RULE.code, piece.element.text_span()).with("expected", piece.language).with("language", language))
        })
        .collect();
    if findings.is_empty() || page_in_other_language(page.languages()).is_some() { Vec::new() } else { findings }
}
