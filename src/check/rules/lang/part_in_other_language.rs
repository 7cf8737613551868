//! LANG021: a part of a page is in the language that its lang says.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::page_text::is_reference;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::language::mismatch_of_all;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "LANG021", name: "part-in-other-language", severity: Severity::Warning },
    act: &["off6ek"],
    basis: "WCAG 2.2, 3.1.2 Language of Parts; ACT off6ek",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<blockquote lang=\"fr\"><p>You can call us when you want, and we listen to you.</p></blockquote>"),
        found: "fr",
        good: Input::Html("<blockquote lang=\"en\"><p>You can call us when you want, and we listen to you.</p></blockquote>"),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let parts =
        page.languages().iter().filter(|piece| !piece.element.is("html") && piece.element.has("lang") && !is_reference(&piece.text));
    parts
        .filter_map(|piece| {
            let found = mismatch_of_all(&piece.text, piece.language)?;
            let span = piece.element.attr_span("lang");
            Some(Finding::at(&RULE.code, span).with("expected", piece.language).with("language", found.language))
        })
        .collect()
}
