//! A11Y084: a group of choices says what is chosen.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y084", name: "group-without-name", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 1.3.1 and 3.3.2; H71, ARIA17, F68",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html(
                "<fieldset><label><input type=\"radio\" name=\"a\"> Morgon</label> <label><input type=\"radio\" name=\"a\"> Kväll</label></fieldset>",
            ),
            found: "<fieldset>",
            good: Input::Html(
                "<fieldset><legend>När får vi ringa?</legend><label><input type=\"radio\" name=\"a\"> Morgon</label> <label><input type=\"radio\" name=\"a\"> Kväll</label></fieldset>",
            ),
        },
        Example {
            bad: Input::Html(
                "<div lang=\"en\"><p>How?</p><div role=\"radiogroup\"><label><input type=\"radio\" name=\"a\"> By post</label> <label><input type=\"radio\" name=\"a\"> By phone</label></div></div>",
            ),
            found: "<div role=\"radiogroup\">",
            good: Input::Html(
                "<div lang=\"en\"><p id=\"how\">How?</p><div role=\"radiogroup\" aria-labelledby=\"how\"><label><input type=\"radio\" name=\"a\"> By post</label> <label><input type=\"radio\" name=\"a\"> By phone</label></div></div>",
            ),
        },
    ],
    look: Look::Page(find),
};

/// A reference that leads nowhere is told of as such.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let groups = page.document.with_role(&["group", "radiogroup"]).filter(|node| is_group(*node) && node.is_exposed() && !node.is_copy());
    let nameless = groups.filter(|node| node.accessible_name().is_empty() && !node.has("aria-labelledby"));
    let around = |node: &Node<'_>| node.ancestors().any(|outer| is_group(outer) && !outer.accessible_name().is_empty());
    nameless.filter(|node| !around(node) && is_choice(*node)).map(|node| Finding::at(&RULE.code, node.span())).collect()
}

/// A `<details>` or an address has the same role, but is no group of fields.
fn is_group(node: Node<'_>) -> bool {
    node.has_role(&["group", "radiogroup"]) && (node.is("fieldset") || node.has("role"))
}

/// Whether it is there to choose in: two or more choices that are its own and do not say themselves what they are about.
/// Boxes to tick among other fields may each be about something else.
fn is_choice(group: Node<'_>) -> bool {
    let is_own = |node: &Node<'_>| node.ancestors().find(|outer| is_group(*outer)) == Some(group);
    let own: Vec<Node<'_>> = group.descendants().filter(|node| node.is_element() && node.is_exposed()).filter(is_own).collect();
    let choices = |role: &'static str| own.iter().filter(move |node| node.has_role(&[role]) && !says_more(**node)).count();
    let (radios, boxes) = (choices("radio"), choices("checkbox"));
    let has_others = own.iter().any(|node| node.is_any(&["select", "textarea"]) || is_filled_in(*node));
    radios >= 2 || (group.has_role(&["radiogroup"]) && radios > 0) || (boxes >= 2 && !has_others)
}

fn is_filled_in(node: Node<'_>) -> bool {
    node.is("input") && !node.is_input(&["radio", "checkbox", "button", "submit", "reset", "image"])
}

/// Its name or description is put together from more than its own label, or stands in the headers of a table.
pub fn says_more(choice: Node<'_>) -> bool {
    ["aria-label", "aria-labelledby", "aria-describedby"].iter().any(|name| choice.has(name)) || choice.closest("td").is_some()
}

#[cfg(test)]
mod tests {
    use crate::check::rules::a11y::tests::count;

    const BOXES: &str = "<label><input type=\"checkbox\"> Arabiska</label> <label><input type=\"checkbox\"> Somaliska</label>";

    #[test]
    fn a_group_with_a_name_or_without_choices_is_let_be() {
        for group in [
            format!("<fieldset aria-label=\"Språk\">{BOXES}</fieldset>"),
            format!("<fieldset><legend>Språk</legend><div role=\"group\">{BOXES}</div></fieldset>"),
            format!("<fieldset><div role=\"group\" aria-label=\"Språk\">{BOXES}</div></fieldset>"),
            format!("<fieldset role=\"presentation\">{BOXES}</fieldset>"),
            format!("<fieldset hidden>{BOXES}</fieldset>"),
            format!("<fieldset><label>Namn <input></label>{BOXES}</fieldset>"),
            format!("<details><summary>Språk</summary>{BOXES}</details>"),
            "<fieldset><label>Namn <input></label></fieldset>".to_owned(),
            "<fieldset><label><input type=\"checkbox\"> Ja tack</label></fieldset>".to_owned(),
            "<div role=\"group\"><button>Fet</button><button>Kursiv</button></div>".to_owned(),
        ] {
            assert_eq!(count("A11Y084", &group), 0, "{group}");
        }
    }

    #[test]
    fn boxes_are_choices_too() {
        for group in [
            format!("<fieldset>{BOXES}<button>Sänd</button></fieldset>"),
            format!("<div role=\"group\"><h2>Språk</h2>{BOXES}</div>"),
            format!("<fieldset><legend></legend>{BOXES}</fieldset>"),
        ] {
            assert_eq!(count("A11Y084", &group), 1, "{group}");
        }
    }
}
