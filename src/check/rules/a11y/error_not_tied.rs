//! A11Y086: a field that is filled in wrongly says which text tells what is wrong.

use std::collections::BTreeSet;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y086", name: "error-not-tied", severity: Severity::Info },
    act: &[],
    basis: "WCAG 2.2, 3.3.1 and 1.3.1; ARIA1, ARIA21",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html(
                "<form action=\"/a/\"><label for=\"n\">Namn</label> <input id=\"n\" aria-invalid=\"true\"><p>Skriv bara bokstäver.</p></form>",
            ),
            found: "aria-invalid",
            good: Input::Html(
                "<form action=\"/a/\"><label for=\"n\">Namn</label> <input id=\"n\" aria-invalid=\"true\" aria-describedby=\"f\"><p id=\"f\">Skriv bara bokstäver.</p></form>",
            ),
        },
        Example {
            bad: Input::Html(
                "<div lang=\"en\"><label for=\"m\">Message</label> <textarea id=\"m\" aria-invalid=\"true\"></textarea><p>Write something.</p></div>",
            ),
            found: "aria-invalid",
            good: Input::Html(
                "<div lang=\"en\"><label for=\"m\">Message</label> <textarea id=\"m\" aria-invalid=\"false\"></textarea><p>Write something.</p></div>",
            ),
        },
    ],
    look: Look::Page(find),
};

/// Of radio buttons that belong together, one is enough.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let is_wrong = |node: &Node<'_>| node.attr("aria-invalid").is_some_and(|value| value.trim().eq_ignore_ascii_case("true"));
    let fields = page.document.with_attribute("aria-invalid").filter(is_wrong).filter(|node| is_field(*node) && !node.is_copy());
    let shown = fields.filter(|node| node.is_exposed() && node.is_visible() && !node.is_disabled());
    let mut radios = BTreeSet::new();
    let untied = shown.filter(|node| !is_told(*node) && !node.ancestors().any(|outer| is_group(outer) && is_told(outer)));
    let first = untied.filter(|node| !node.is_input(&["radio"]) || radios.insert(node.attr("name").unwrap_or_default()));
    first.map(|node| Finding::at(&RULE.code, node.attr_name_span("aria-invalid"))).collect()
}

fn is_field(node: Node<'_>) -> bool {
    node.is_any(&["input", "select", "textarea"])
        || node.has_role(&["textbox", "searchbox", "combobox", "listbox", "spinbutton", "slider", "checkbox", "switch"])
}

fn is_group(node: Node<'_>) -> bool {
    node.is("fieldset") || node.has_role(&["group", "radiogroup"])
}

/// Whether something describes it, or its label holds a message. A description that is not there is told of as such.
fn is_told(node: Node<'_>) -> bool {
    let leads = |name| node.attr(name).is_some_and(|ids| node.document().by_ids(ids).next().is_some());
    let legend = || node.child_elements().filter(|child| node.is("fieldset") && child.is("legend"));
    leads("aria-errormessage")
        || node.attr("aria-describedby").is_some_and(|ids| !ids.trim().is_empty())
        || !node.accessible_description().is_empty()
        || node.labels().into_iter().chain(legend()).any(|label| label.descendants().any(is_message))
}

fn is_message(node: Node<'_>) -> bool {
    let marks = ["class", "id"].iter().filter_map(|name| node.attr(name)).map(str::to_ascii_lowercase);
    node.has_role(&["alert", "status"])
        || marks.into_iter().any(|mark| ["error", "invalid", "alert"].iter().any(|sign| mark.contains(sign)))
}

#[cfg(test)]
mod tests {
    use crate::check::rules::a11y::tests::count;

    #[test]
    fn a_field_whose_message_is_tied_is_let_be() {
        for field in [
            "<label>Namn <input aria-invalid=\"true\" aria-errormessage=\"f\"></label><p id=\"f\">Skriv.</p>",
            "<label>Namn <input aria-invalid=\"true\" aria-description=\"Skriv bara bokstäver\"></label>",
            "<label>Namn <span class=\"form-error\">Skriv bara bokstäver</span> <input aria-invalid=\"true\"></label>",
            "<fieldset aria-describedby=\"f\"><label><input type=\"radio\" aria-invalid=\"true\"> Ja</label></fieldset><p id=\"f\">Välj.</p>",
            "<label hidden>Namn <input aria-invalid=\"true\"></label>",
            "<label>Namn <input aria-invalid=\"true\" disabled></label>",
            "<label>Namn <input aria-invalid=\"false\"></label><label>Ort <input aria-invalid></label>",
            "<div aria-invalid=\"true\">Fel</div>",
        ] {
            assert_eq!(count("A11Y086", field), 0, "{field}");
        }
    }

    #[test]
    fn a_message_that_is_not_there_ties_nothing() {
        let radio = "<label><input type=\"radio\" name=\"a\" aria-invalid=\"true\"> Ja</label>";
        for field in [format!("{radio}{radio}"), "<input aria-label=\"Namn\" aria-invalid=\"TRUE\" aria-errormessage=\"nej\">".to_owned()] {
            assert_eq!(count("A11Y086", &field), 1, "{field}");
        }
    }
}
