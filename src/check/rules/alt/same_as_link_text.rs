//! ALT020: a picture beside words in a link does not repeat them.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::picture::Picture;
use crate::check::picture::wording::{normal, stands_in, words};
use crate::check::rule::{Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT020", name: "alt-same-as-link-text", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, H2; axe image-redundant-alt",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<p>Se <a href=\"/hamn/\"><img src=\"a.png\" alt=\"Byns hamn\"> Byns hamn</a>.</p>"),
        found: "Byns hamn",
        good: Input::Html("<p>Se <a href=\"/hamn/\"><img src=\"a.png\" alt=\"\" width=\"4\" height=\"3\"> Byns hamn</a>.</p>"),
    }],
    look: Look::Picture(find),
};

/// One word may be part of a longer name, so only two or more count as repeated inside others.
fn find(picture: &Picture<'_>) -> Option<Finding> {
    let text = picture.text()?;
    let link = picture.link.as_ref()?;
    let is_same = normal(text) == normal(&link.text) || (words(text).len() > 1 && stands_in(text, &link.text));
    (is_same && !normal(text).is_empty()).then(|| Finding::at(&RULE.code, picture.span).with("alt", text))
}
