//! A11Y087: a link leads to one place, a button does one thing, and a label is of one field.

use super::presentational_focus::is_in_control;
use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y087", name: "control-in-link", severity: Severity::Warning },
    act: &[],
    basis: "WHATWG HTML, 4.5.1, 4.10.4 and 4.10.6, content models; WCAG 2.2, 4.1.2",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html("<p><a href=\"/tid/\"><button type=\"button\">Boka en tid</button></a></p>"),
            found: "<button type=\"button\">",
            good: Input::Html("<p><a href=\"/tid/\">Boka en tid</a> <button type=\"button\">Visa lediga tider</button></p>"),
        },
        Example {
            bad: Input::Html("<p lang=\"en\"><label>Town <input name=\"a\"> <button>Find</button></label></p>"),
            found: "<button>",
            good: Input::Html("<p lang=\"en\"><label>Town <input name=\"a\"></label> <button>Find</button></p>"),
        },
    ],
    look: Look::Page(find),
};

/// What may stand in a link or a button by mistake. A `<summary>` may hold links.
const CONTROLS: [&str; 9] = ["a", "audio", "button", "details", "iframe", "input", "select", "textarea", "video"];

/// What the keyboard reaches in a button is told of by another rule, and an element that a browser opens anew was not closed.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let controls = page.document.named_or_with(&CONTROLS, &["tabindex"]).filter(|node| is_control(*node));
    let seen = controls.filter(|node| node.is_exposed() && !node.is_copy() && !(node.is_tabbable() && is_in_control(*node)));
    seen.filter_map(|node| {
        let outer = node.ancestors().find(|outer| !outer.is_copy() && may_not_hold(*outer, node))?;
        Some(Finding::at(&RULE.code, node.span()).with("element", node.name()).with("outer", outer.name()))
    })
    .collect()
}

fn is_control(node: Node<'_>) -> bool {
    node.is_any(&["button", "select", "textarea"]) || is_field(node) || (node.is("a") && node.has("href")) || node.is_tabbable()
}

fn is_field(node: Node<'_>) -> bool {
    node.is("input") && !node.is_input(&["hidden"])
}

fn may_not_hold(outer: Node<'_>, inner: Node<'_>) -> bool {
    let is_link_or_button = || (outer.is("a") && outer.has("href")) || outer.is("button");
    let is_field = || inner.is_any(&["button", "select", "textarea"]) || is_field(inner);
    is_link_or_button() || (outer.is("label") && is_field() && !inner.labels().contains(&outer))
}

#[cfg(test)]
mod tests {
    use crate::check::rules::a11y::tests::count;

    #[test]
    fn what_may_stand_there_is_let_be() {
        for part in [
            "<a href=\"/a/\"><img src=\"a.png\" alt=\"Byn\"> <span tabindex=\"-1\">Byn</span></a>",
            "<a href=\"/a/\"><button hidden>Byn</button></a>",
            "<a href=\"/a/\"><input type=\"hidden\" name=\"a\"> Byn</a>",
            "<a id=\"a\"><button>Byn</button></a>",
            "<details><summary>Byn <a href=\"/a/\">Kartan</a></summary></details>",
            "<label><input type=\"hidden\" name=\"a\"><input type=\"checkbox\" name=\"a\"> Jag har läst <a href=\"/a/\">villkoren</a></label>",
            "<label for=\"a\">Ort</label> <input id=\"a\">",
            "<label>Ort <select><option>Byn</option></select></label>",
            // Told of by A11Y030.
            "<button>Öppna <a href=\"/a/\">kartan</a></button>",
            "<a href=\"/a/\" role=\"button\"><button>Kartan</button></a>",
            // A browser ends the first link where the second begins (A11Y073).
            "<a href=\"/a/\">Byn <a href=\"/b/\">Sjön</a></a>",
        ] {
            assert_eq!(count("A11Y087", part), 0, "{part}");
        }
    }

    #[test]
    fn what_may_not_is_found() {
        for part in [
            "<a href=\"/a/\"><span><button tabindex=\"-1\">Boka</button></span></a>",
            "<a href=\"/a/\"><input type=\"checkbox\" aria-label=\"Spara\"> Byn</a>",
            "<a href=\"/a/\"><span role=\"button\" tabindex=\"0\">Boka</span></a>",
            "<a href=\"/a/\"><table><tr><td><a href=\"/b/\">Sjön</a></td></tr></table></a>",
            "<button>Byn <a href=\"/a/\" tabindex=\"-1\">Kartan</a></button>",
            "<label for=\"a\">Ort <input></label> <input id=\"a\">",
        ] {
            assert_eq!(count("A11Y087", part), 1, "{part}");
        }
    }
}
