//! A11Y096: two fields of a form are not called the same.

use std::collections::BTreeMap;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y096", name: "same-label", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 2.4.6 and 3.3.2; G131",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html(
                "<form action=\"/a/\"><label for=\"a\">Telefon</label> <input id=\"a\"> <label for=\"b\">Telefon</label> <input id=\"b\"></form>",
            ),
            found: "<input id=\"b\">",
            good: Input::Html(
                "<form action=\"/a/\"><label for=\"a\">Telefon hem</label> <input id=\"a\"> <label for=\"b\">Telefon till arbetet</label> <input id=\"b\"></form>",
            ),
        },
        Example {
            bad: Input::Html("<form lang=\"en\" action=\"/a/\"><label>Name <input></label> <label>Name <input></label></form>"),
            found: "<input>",
            good: Input::Html(
                "<form lang=\"en\" action=\"/a/\"><fieldset><legend>You</legend><label>Name <input></label></fieldset><fieldset><legend>Your child</legend><label>Name <input></label></fieldset></form>",
            ),
        },
    ],
    look: Look::Page(find),
};

/// Among fields that nothing else tells apart: not the parts of a named group, a table or a list, where words around them
/// say which is which, and not what is described further.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let fields = page.document.named("input").chain(page.document.named("select")).chain(page.document.named("textarea"));
    let is_written_in =
        |node: &Node<'_>| !node.is_input(&["radio", "checkbox", "hidden", "submit", "button", "reset", "image", "file", "range"]);
    let mut asked: Vec<Node<'_>> = fields
        .filter(is_written_in)
        .filter(|node| node.is_exposed() && node.is_visible() && !node.is_copy() && !is_told_apart(*node))
        .collect();
    asked.sort_by_key(|node| node.index());
    let mut known: BTreeMap<(usize, &str), usize> = BTreeMap::new();
    let mut findings = Vec::new();
    for field in asked {
        let (Some(form), name) = (field.closest("form"), field.accessible_name()) else { continue };
        let count = known.entry((form.index(), name)).or_default();
        *count = count.saturating_add(1);
        if !name.is_empty() && *count == 2 {
            findings.push(Finding::at(&RULE.code, field.span()).with("label", name));
        }
    }
    findings
}

fn is_told_apart(field: Node<'_>) -> bool {
    let tells = |node: Node<'_>| {
        node.is_any(&["fieldset", "table", "li", "dd", "details", "section", "article"])
            || node.has_role(&["group", "radiogroup", "region", "row", "listitem"])
    };
    field.has("aria-describedby") || field.ancestors().take_while(|node| !node.is("form")).any(tells)
}
