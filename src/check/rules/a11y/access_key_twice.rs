//! A11Y088: a key leads to one place.

use std::collections::BTreeMap;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y088", name: "access-key-twice", severity: Severity::Info },
    act: &[],
    basis: "WHATWG HTML, 6.7, the accesskey attribute; browsers differ in what a key of two elements does",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html("<p><a href=\"/a/\" accesskey=\"s\">Stöd</a> <a href=\"/b/\" accesskey=\"S\">Sök</a></p>"),
            found: "S",
            good: Input::Html("<p><a href=\"/a/\" accesskey=\"s\">Stöd</a> <a href=\"/b/\" accesskey=\"4\">Sök</a></p>"),
        },
        Example {
            bad: Input::Html(
                "<p lang=\"ar\" dir=\"rtl\"><a href=\"/a/\" accesskey=\"2\">الدعم</a> <a href=\"/b/\" accesskey=\"2\">البحث</a></p>",
            ),
            found: "2",
            good: Input::Html(
                "<p lang=\"ar\" dir=\"rtl\"><a href=\"/a/\" accesskey=\"2\">الدعم</a> <a href=\"/a/\" accesskey=\"2\">البحث</a></p>",
            ),
        },
    ],
    look: Look::Page(find),
};

/// Several keys are given in the order in which a browser may choose; most take the first.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let mut taken: BTreeMap<String, Vec<Node<'_>>> = BTreeMap::new();
    let mut findings = Vec::new();
    for node in page.document.with_attribute("accesskey").filter(|node| node.is_html() && !node.is_hidden() && !node.is_copy()) {
        let first = node.attr("accesskey").unwrap_or_default().split_whitespace().next().unwrap_or_default();
        if first.chars().count() != 1 {
            continue;
        }
        let others = taken.entry(first.to_lowercase()).or_default();
        if others.iter().any(|other| !is_same_place(*other, node)) {
            findings.push(Finding::at(&RULE.code, node.attr_span("accesskey")).with("key", first));
        }
        others.push(node);
    }
    findings
}

/// Links to one place, and a label and its field, do the same.
fn is_same_place(one: Node<'_>, other: Node<'_>) -> bool {
    let labels = |label: Node<'_>, field: Node<'_>| label.is("label") && field.labels().contains(&label);
    let leads = one.attr("href").map(str::trim);
    (leads.is_some() && leads == other.attr("href").map(str::trim)) || labels(one, other) || labels(other, one)
}

#[cfg(test)]
mod tests {
    use crate::check::rules::a11y::tests::count;

    #[test]
    fn keys_that_do_the_same_or_nothing_are_let_be() {
        for part in [
            "<label for=\"a\" accesskey=\"n\">Namn</label> <input id=\"a\" accesskey=\"n\">",
            "<button accesskey=\"a\">Sänd</button> <button accesskey=\"a\" hidden>Sänd</button>",
            "<button accesskey=\"\">Sänd</button> <button accesskey=\"\">Ångra</button>",
            "<button accesskey=\"save\">Sänd</button> <button accesskey=\"save\">Ångra</button>",
            "<button accesskey=\"a s\">Sänd</button> <button accesskey=\"s\">Ångra</button>",
        ] {
            assert_eq!(count("A11Y088", part), 0, "{part}");
        }
        assert_eq!(count("A11Y088", &"<button accesskey=\"å\">Sänd</button>".repeat(3)), 2);
    }
}
