//! ALT021: a picture does not repeat the words right beside it.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::picture::Picture;
use crate::check::picture::wording::{normal, words};
use crate::check::rule::{Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT021", name: "alt-same-as-text", severity: Severity::Warning },
    act: &[],
    basis: "WebAIM, alternative text; WAI Images Tutorial: decorative images",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<p>Tre röda båtar</p>\n<p><img src=\"a.png\" alt=\"Tre röda båtar\"></p>"),
        found: "Tre röda båtar",
        good: Input::Html("<p>Byns hamn</p>\n<p><img src=\"a.png\" alt=\"Tre röda båtar\" width=\"4\" height=\"3\"></p>"),
    }],
    look: Look::Picture(find),
};

/// A heading above the picture is no running text, and one word may well be meant twice.
fn find(picture: &Picture<'_>) -> Option<Finding> {
    let text = picture.text()?;
    let is_same = words(text).len() > 1 && [&picture.before, &picture.after].into_iter().any(|beside| normal(beside) == normal(text));
    is_same.then(|| Finding::at(&RULE.code, picture.span).with("alt", text))
}
