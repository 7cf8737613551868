//! A11Y073: a page is written so that no browser has to guess.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y073", name: "malformed", severity: Severity::Warning },
    act: &[],
    basis: "WHATWG HTML, 13.2.6, parse errors; WCAG 2.2, 1.3.1; G134",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html("<div><p>Ring <b>oss</p></b></div>"),
            found: "</p>",
            good: Input::Html("<div><p>Ring <b>oss</b></p></div>"),
        },
        Example {
            bad: Input::Html("<p>Ring oss.</p></section>"),
            found: "</section>",
            good: Input::Html("<section aria-label=\"Hjälp\"><p>Ring oss.</p></section>"),
        },
    ],
    look: Look::Page(find),
};

/// One slip makes others after it, so that only the first on a line is told of.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let source = page.document.source();
    let line = |at: usize| source.get(..at).and_then(|before| before.rfind('\n'));
    let mut places: Vec<_> = page.document.malformed().collect();
    places.dedup_by_key(|span| line(span.start));
    let words = |start: usize, end: usize| source.get(start..end).unwrap_or_default().trim().chars().take(40).collect::<String>();
    places.into_iter().map(|span| Finding::at(&RULE.code, span).with("words", words(span.start, span.end))).collect()
}
