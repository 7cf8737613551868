//! A11Y091: a choice in a form does nothing by itself until it is sent.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y091", name: "acts-on-change", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 3.2.2 On Input; F36, F37",
    limits: &[],
    examples: &[Example {
        bad: Input::Html(
            "<form action=\"/a/\"><label for=\"b\">Bibliotek</label> <select id=\"b\" onchange=\"this.form.submit()\"><option>Norra</option><option>Södra</option></select></form>",
        ),
        found: "this.form.submit()",
        good: Input::Html(
            "<form action=\"/a/\"><label for=\"b\">Bibliotek</label> <select id=\"b\" onchange=\"visa(this)\"><option>Norra</option><option>Södra</option></select> <button>Visa</button></form>",
        ),
    }],
    look: Look::Page(find),
};

/// What happens as soon as somebody who steps through the choices by keyboard has come to the first of them.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let fields = page.document.with_any_attribute(&["onchange", "oninput"]);
    let choices = fields.filter(|node| (node.is("select") || node.is_input(&["radio", "checkbox"])) && !node.is_copy());
    let leaving = choices.filter_map(|node| ["onchange", "oninput"].into_iter().find(|name| leaves(node, name)).map(|name| (node, name)));
    leaving.map(|(node, name)| Finding::at(&RULE.code, node.attr_span(name))).collect()
}

/// Whether a script sends the form or goes to another page at once.
fn leaves(node: Node<'_>, attribute: &str) -> bool {
    let script: String = node.attr(attribute).unwrap_or_default().split_whitespace().collect();
    let is_later = ["function", "=>", "//", "/*"].iter().any(|later| script.contains(later));
    let goes = ["submit()", "requestSubmit(", "location=", "location.href=", "location.assign(", "location.replace(", "window.open("];
    !is_later && goes.iter().any(|part| script.contains(part))
}
