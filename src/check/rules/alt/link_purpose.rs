//! ALT022: a picture that is a link says where the link leads.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::link_words::says_nothing;
use crate::check::picture::Picture;
use crate::check::rule::{Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT022", name: "alt-link-purpose", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 2.4.4 Link Purpose (In Context); WAI Images Tutorial: functional images",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html("<p>Byn vid sjön: <a href=\"/hamn/\"><img src=\"a.png\" alt=\"Läs mer\"></a></p>"),
            found: "Läs mer",
            good: Input::Html("<p>Byn vid sjön: <a href=\"/hamn/\"><img src=\"a.png\" alt=\"Byns hamn\" width=\"4\" height=\"3\"></a></p>"),
        },
        Example {
            bad: Input::Html("<p>Byn vid sjön: <a href=\"/hamn/\"><img src=\"a.png\" alt=\"\"></a></p>"),
            found: "alt",
            good: Input::Html(
                "<p>Byn vid sjön: <a href=\"/hamn/\" aria-label=\"Byns hamn\"><img src=\"a.png\" alt=\"\" width=\"4\" height=\"3\"></a></p>",
            ),
        },
    ],
    look: Look::Picture(find),
};

/// Only when the picture is all that the link has. Without a text, nothing is said of a link that hides.
fn find(picture: &Picture<'_>) -> Option<Finding> {
    let text = picture.alt.as_deref().map(str::trim).filter(|_| !picture.is_hidden)?;
    let link = picture.link.as_ref()?;
    let is_unsaid = if text.is_empty() { picture.other_name.is_empty() && !link.has_name } else { says_nothing(&picture.language, text) };
    (link.text.trim().is_empty() && is_unsaid)
        .then(|| Finding::at(&RULE.code, picture.span).with("alt", text).with("target", link.target.as_str()))
}
