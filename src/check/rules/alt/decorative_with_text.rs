//! ALT010: a picture that is declared decorative has no text.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::picture::Picture;
use crate::check::rule::{Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT010", name: "alt-decorative-with-text", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, F39; HTML Standard 4.8.4.4.8",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Site(&[
                ("content/pictures/bild/bild.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>\n"),
                (
                    "content/pictures/bild/facts.yaml",
                    "file: bild.svg\nlicence: CC0-1.0\nauthor: byn\nsource: https://www.example.org/bild\ndecorative: true\n",
                ),
                ("content/pictures/bild/sv.md", "---\nalt: En röd båt\n---\n"),
            ]),
            found: "En röd båt",
            good: Input::Alt("sv", "En röd båt"),
        },
        Example {
            bad: Input::Html("<p>Byn vid sjön: <img src=\"a.png\" role=\"none\" alt=\"En röd båt\"></p>"),
            found: "En röd båt",
            good: Input::Html("<p>Byn vid sjön: <img src=\"a.png\" role=\"none\" alt=\"\" width=\"4\" height=\"3\"></p>"),
        },
    ],
    look: Look::Picture(find),
};

fn find(picture: &Picture<'_>) -> Option<Finding> {
    let text = picture.text()?;
    picture.is_decorative.then(|| Finding::at(&RULE.code, picture.span).with("alt", text))
}
