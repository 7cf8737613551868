//! A11Y092: what a field asks for can be pasted into it.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y092", name: "paste-blocked", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 3.3.8 Accessible Authentication (Minimum); F109",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<form action=\"/a/\"><label for=\"k\">Kod</label> <input id=\"k\" onpaste=\"return false\"></form>"),
        found: "return false",
        good: Input::Html("<form action=\"/a/\"><label for=\"k\">Kod</label> <input id=\"k\" onpaste=\"visa(this)\"></form>"),
    }],
    look: Look::Page(find),
};

/// Only a script that stops it at once; one that cleans what is pasted may put it in by itself.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let fields = page.document.with_attribute("onpaste").filter(|node| node.is_any(&["input", "textarea", "form"]) && !node.is_copy());
    let stops = |script: &str| {
        let script: String = script.split_whitespace().collect();
        matches!(script.trim_end_matches(';'), "returnfalse" | "event.preventDefault()" | "event.preventDefault();returnfalse")
    };
    let blocked = fields.filter(|node| node.attr("onpaste").is_some_and(stops));
    blocked.map(|node| Finding::at(&RULE.code, node.attr_span("onpaste"))).collect()
}
