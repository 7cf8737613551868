//! A11Y075: what can be opened has words to press, in the page's own language.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y075", name: "details-without-summary", severity: Severity::Error },
    act: &[],
    basis: "WHATWG HTML, 4.11.1; WCAG 2.2, 2.4.6 and 3.1.2",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<details><p>Samtalet är gratis.</p></details>"),
        found: "<details>",
        good: Input::Html("<details><summary>Vad kostar det?</summary><p>Samtalet är gratis.</p></details>"),
    }],
    look: Look::Page(find),
};

/// Without it a browser writes "Details" or the like in the language that it is set to itself.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let details = page.document.named("details").filter(|node| node.is_exposed() && !node.is_copy());
    let silent = details.filter(|node| !node.child_elements().any(|child| child.is("summary")));
    silent.map(|node| Finding::at(&RULE.code, node.span())).collect()
}
