//! A11Y083: what a field is about stands beside it, and not only in it until somebody writes there.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::{BUTTONS, Node};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y083", name: "label-only-in-field", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 3.3.2; H44, F82; WHATWG HTML, 4.10.5.3.10: a placeholder is no label",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html("<form action=\"/a/\"><input type=\"tel\" name=\"tel\" placeholder=\"Telefonnummer\"></form>"),
            found: "Telefonnummer",
            good: Input::Html(
                "<form action=\"/a/\"><label for=\"t\">Telefonnummer</label> <input id=\"t\" type=\"tel\" placeholder=\"Med riktnummer\"></form>",
            ),
        },
        Example {
            bad: Input::Html("<div lang=\"en\"><textarea placeholder=\"Your message\"></textarea></div>"),
            found: "Your message",
            good: Input::Html(
                "<form lang=\"en\" role=\"search\" action=\"/s/\"><input name=\"q\" placeholder=\"Search\"> <button>Search</button></form>",
            ),
        },
    ],
    look: Look::Page(find),
};

const PLACEHOLDERS: [&str; 2] = ["placeholder", "aria-placeholder"];

/// What is hidden from eyes is a trap for robots, and a label that leads nowhere is told of as such.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let fields = page.document.with_any_attribute(&PLACEHOLDERS).filter(|node| is_field(*node) && !node.is_copy());
    let used = fields.filter(|node| node.is_exposed() && node.is_visible() && !node.is_disabled());
    let alone = used.filter(|node| !has_label(*node) && !is_search_with_button(*node));
    alone
        .filter_map(|node| {
            let attribute = PLACEHOLDERS.into_iter().find(|name| says(node, name))?;
            Some(Finding::at(&RULE.code, node.attr_span(attribute)).with("words", node.accessible_name()))
        })
        .collect()
}

fn is_field(node: Node<'_>) -> bool {
    node.is("textarea") || node.is_input(&["text", "search", "tel", "url", "email", "password", "number"])
}

fn says(node: Node<'_>, attribute: &str) -> bool {
    node.attr(attribute).is_some_and(|value| !value.trim().is_empty())
}

fn has_label(field: Node<'_>) -> bool {
    ["aria-label", "aria-labelledby", "title"].iter().any(|name| says(field, name))
        || field.labels().into_iter().any(|label| !label.text().is_empty() && label.is_exposed())
        || field.labels().into_iter().any(|label| label.descendants().any(|part| part.is("img") && says(part, "alt")))
}

/// A button beside a field for searching says what the field is for (WCAG G167).
fn is_search_with_button(field: Node<'_>) -> bool {
    let is_called = field.attr("name").is_some_and(|name| ["q", "s", "query", "search"].contains(&name.to_ascii_lowercase().as_str()));
    let is_search = is_called || field.is_input(&["search"]) || field.has_role(&["searchbox"]) || field.ancestors().any(is_search_part);
    let is_button = |node: Node<'_>| (node.is("button") || node.is_input(&BUTTONS)) && node.is_exposed();
    let beside = field.closest("form").or_else(|| field.ancestors().find(|node| is_search_part(*node))).or_else(|| field.parent());
    is_search && beside.is_some_and(|around| around.descendants().any(|node| is_button(node) && !node.accessible_name().is_empty()))
}

fn is_search_part(node: Node<'_>) -> bool {
    node.has_role(&["search"])
}

#[cfg(test)]
mod tests {
    use crate::check::rules::a11y::tests::count;

    #[test]
    fn a_field_that_is_named_or_not_there_is_let_be() {
        for field in [
            "<label>Namn <input placeholder=\"Namn\"></label>",
            "<input placeholder=\"Namn\" title=\"Namn\">",
            "<input placeholder=\"Namn\" aria-label=\"Namn\">",
            "<h2 id=\"n\">Namn</h2><input placeholder=\"Namn\" aria-labelledby=\"n\">",
            "<input placeholder=\"Namn\" hidden>",
            "<input placeholder=\"Namn\" style=\"position: absolute; left: -9999px\">",
            "<input placeholder=\"Namn\" disabled>",
            "<input placeholder=\"\">",
            "<input type=\"submit\" value=\"Sänd\" placeholder=\"Sänd\">",
            "<div><input type=\"search\" placeholder=\"Sök\"><button>Sök</button></div>",
        ] {
            assert_eq!(count("A11Y083", field), 0, "{field}");
        }
    }

    #[test]
    fn a_button_without_a_name_and_an_empty_label_say_nothing() {
        for field in [
            "<form role=\"search\"><input type=\"search\" placeholder=\"Sök\"><button></button></form>",
            "<label for=\"a\"></label><input id=\"a\" placeholder=\"Namn\">",
            "<form><input type=\"email\" placeholder=\"E-post\"><button>Sänd</button></form>",
        ] {
            assert_eq!(count("A11Y083", field), 1, "{field}");
        }
    }
}
