//! A11Y085: what autocomplete says of a field and the kind of the field go together.

use super::autocomplete::is_used;
use super::autofill::Autofill;
use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y085", name: "autocomplete-unfit", severity: Severity::Warning },
    act: &[],
    basis: "WHATWG HTML, 4.10.18.7.1, control groups; WCAG 2.2, 1.3.5; F107",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html(
                "<form action=\"/a/\"><label for=\"t\">Telefon</label> <input id=\"t\" type=\"tel\" autocomplete=\"email\"></form>",
            ),
            found: "email",
            good: Input::Html(
                "<form action=\"/a/\"><label for=\"t\">Telefon</label> <input id=\"t\" type=\"tel\" autocomplete=\"home tel\"></form>",
            ),
        },
        Example {
            bad: Input::Html(
                "<form lang=\"en\" action=\"/a/\"><label for=\"n\">Name</label> <input id=\"n\" type=\"number\" autocomplete=\"name\"></form>",
            ),
            found: "name",
            good: Input::Html(
                "<form lang=\"en\" action=\"/a/\"><label for=\"n\">Name</label> <input id=\"n\" autocomplete=\"name\"></form>",
            ),
        },
    ],
    look: Look::Page(find),
};

/// All fits a `<select>` and a `<textarea>`. That a browser may not keep what was chosen can be said of anything.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let fields = page.document.with_attribute("autocomplete").filter(|node| node.is("input") && !node.is_copy()).filter(is_used);
    fields
        .filter_map(|node| {
            let Autofill::Field(field, group) = Autofill::of(node.attr("autocomplete")?) else { return None };
            let kind = node.input_kind();
            let finding = || Finding::at(&RULE.code, node.attr_span("autocomplete")).with("field", field).with("kind", kind.as_str());
            (!group.fits(&kind)).then(finding)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::check::rules::a11y::tests::count;

    fn unfit(attributes: &str) -> usize {
        count("A11Y085", &format!("<label>Fält <input {attributes}></label>"))
    }

    #[test]
    fn what_goes_together_is_let_be() {
        for attributes in [
            "type=\"email\" autocomplete=\"username webauthn\"",
            "type=\"tel\" autocomplete=\"tel-national\"",
            "type=\"tel\" autocomplete=\"one-time-code\"",
            "type=\"search\" autocomplete=\"country\"",
            "type=\"date\" autocomplete=\"bday\"",
            "type=\"number\" autocomplete=\"bday-year\"",
            "type=\"url\" autocomplete=\"work impp\"",
            "type=\"text\" autocomplete=\"street-address\"",
            "type=\"text\" autocomplete=\"new-password\"",
            "type=\"checkbox\" autocomplete=\"off\"",
            "type=\"hidden\" autocomplete=\"name\"",
            "type=\"email\" autocomplete=\"tel\" disabled",
            "type=\"email\" autocomplete=\"telefon\"",
            "type=\"okänd\" autocomplete=\"email\"",
        ] {
            assert_eq!(unfit(attributes), 0, "{attributes}");
        }
    }

    #[test]
    fn what_does_not_is_found() {
        for attributes in [
            "type=\"email\" autocomplete=\"section-a work tel\"",
            "type=\"date\" autocomplete=\"cc-exp\"",
            "type=\"number\" autocomplete=\"postal-code\"",
            "type=\"password\" autocomplete=\"name\"",
            "type=\"url\" autocomplete=\"EMAIL\"",
            "type=\"radio\" autocomplete=\"sex\"",
        ] {
            assert_eq!(unfit(attributes), 1, "{attributes}");
        }
    }
}
