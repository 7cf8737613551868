//! A11Y012: a field has a label that belongs to it.

use super::nameless;
use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y012", name: "field-without-name", severity: Severity::Error },
    act: &["e086e5"],
    basis: "WCAG 2.2, 1.3.1, 3.3.2 and 4.1.2; ACT e086e5",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<form action=\"/sok/\"><label for=\"a\">Sök</label> <input name=\"q\"></form>"),
        found: "<input name=\"q\">",
        good: Input::Html("<form action=\"/sok/\"><label for=\"a\">Sök</label> <input id=\"a\" name=\"q\"></form>"),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    nameless::find(&RULE.code, page.document.elements().filter(|node| is_one(*node)))
}

fn is_one(node: Node<'_>) -> bool {
    const FIELDS: [&str; 11] = [
        "checkbox",
        "combobox",
        "listbox",
        "menuitemcheckbox",
        "menuitemradio",
        "radio",
        "searchbox",
        "slider",
        "spinbutton",
        "switch",
        "textbox",
    ];
    // Fields for which ARIA has no role: a password, a date, a file.
    let has_no_role = node.is_any(&["input"]) && node.role().is_none() && !node.is_input(&["hidden"]);
    // A choice of suggestions belongs to the field that names it.
    (node.has_role(&FIELDS) || has_no_role) && !node.is("datalist")
}
