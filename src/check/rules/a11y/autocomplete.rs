//! A11Y066: autocomplete says what a field is about, in the words there are for it.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::BUTTONS;
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y066", name: "autocomplete-invalid", severity: Severity::Error },
    act: &["73f2c2"],
    basis: "WHATWG HTML, 4.10.18.7; WCAG 2.2, 1.3.5; ACT 73f2c2",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<form action=\"/a/\"><label for=\"t\">Telefon</label> <input id=\"t\" autocomplete=\"telefon\"></form>"),
        found: "telefon",
        good: Input::Html(
            "<form action=\"/a/\"><label for=\"t\">Telefon</label> <input id=\"t\" autocomplete=\"section-a work tel\"></form>",
        ),
    }],
    look: Look::Page(find),
};

const FIELDS: &str = "name honorific-prefix given-name additional-name family-name honorific-suffix nickname username new-password \
    current-password one-time-code organization-title organization street-address address-line1 address-line2 address-line3 \
    address-level4 address-level3 address-level2 address-level1 country country-name postal-code cc-name cc-given-name \
    cc-additional-name cc-family-name cc-number cc-exp cc-exp-month cc-exp-year cc-csc cc-type transaction-currency \
    transaction-amount language bday bday-day bday-month bday-year sex url photo";
const CONTACTS: &str =
    "tel tel-country-code tel-national tel-area-code tel-local tel-local-prefix tel-local-suffix tel-extension email impp";

fn find(page: &Page<'_>) -> Vec<Finding> {
    let is_field = |node: &Node<'_>| {
        node.is_any(&["input", "select", "textarea"])
            && !node.is_input(&BUTTONS)
            && !node.is_input(&["checkbox", "radio", "file", "hidden"])
    };
    let is_used = |node: &Node<'_>| (node.is_visible() || node.is_exposed()) && !node.is_hidden() && !is_off(*node);
    let fields = page.document.with_attribute("autocomplete").filter(is_field).filter(is_used);
    let wrong = fields.filter(|node| node.attr("autocomplete").is_some_and(|value| !value.trim().is_empty() && !is_valid(value)));
    wrong
        .map(|node| Finding::at(&RULE.code, node.attr_span("autocomplete")).with("value", node.attr("autocomplete").unwrap_or_default()))
        .collect()
}

/// Whether nobody can fill it in.
fn is_off(node: Node<'_>) -> bool {
    node.is_disabled()
        || node.attr("aria-disabled").is_some_and(|value| value.eq_ignore_ascii_case("true"))
        || node.has("readonly")
        || node.has_role(&["none"])
        || (!node.is_tabbable()
            && node
                .role_facts()
                .is_some_and(|role| !["textbox", "searchbox", "combobox", "listbox", "spinbutton", "slider"].contains(&role.name)))
}

/// The words in their order: a section, an address, a kind of contact, the field, and `webauthn`.
fn is_valid(value: &str) -> bool {
    let value = value.to_ascii_lowercase();
    let mut words = value.split_ascii_whitespace().peekable();
    if matches!(value.trim(), "on" | "off") {
        return true;
    }
    let _ = words.next_if(|word| word.starts_with("section-"));
    let _ = words.next_if(|word| matches!(*word, "shipping" | "billing"));
    let is_contact = words.next_if(|word| matches!(*word, "home" | "work" | "mobile" | "fax" | "pager")).is_some();
    let is_known = |word: &str| {
        CONTACTS.split_ascii_whitespace().any(|known| known == word)
            || (!is_contact && FIELDS.split_ascii_whitespace().any(|known| known == word))
    };
    let is_field = words.next().is_some_and(is_known);
    let _ = words.next_if(|word| *word == "webauthn");
    is_field && words.next().is_none()
}
