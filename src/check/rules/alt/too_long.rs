//! ALT004: an alternative text is heard in one go and must be short.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::alt_texts::{AltText, alt_texts};
use crate::check::rule::{Context, Example, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT004", name: "alt-too-long", severity: Severity::Warning },
    basis: "1177 and Digg advise 80 to 150 characters; a longer description belongs in the text",
    bad: Example {
        files: &[
            ("content/pictures/bild/bild.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>\n"),
            ("content/pictures/bild/facts.yaml", "file: bild.svg\nlicence: CC0-1.0\n"),
            ("content/pictures/bild/en.md", "---\nalt: A jetty in the evening light.\n---\n"),
            (
                "content/pictures/bild/sv.md",
                "---\nalt: En lång brygga av trä som går ut i ett stilla vatten i kvällsljus, med en tänd lykta, tre pollare, en liten båt längre ut och en rad hus med röda väggar på andra sidan viken.\n---\n",
            ),
        ],
        found: "En lång brygga av trä som går ut i ett stilla vatten i kvällsljus, med en tänd lykta, tre pollare, en liten båt längre ut och en rad hus med röda väggar på andra sidan viken.",
    },
    good: Example {
        files: &[
            ("content/pictures/bild/bild.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>\n"),
            ("content/pictures/bild/facts.yaml", "file: bild.svg\nlicence: CC0-1.0\n"),
            ("content/pictures/bild/en.md", "---\nalt: A jetty in the evening light.\n---\n"),
            ("content/pictures/bild/sv.md", "---\nalt: En brygga i kvällsljus.\n---\n"),
        ],
        found: "",
    },
    find,
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    alt_texts(context.site).into_iter().filter_map(|alt| judge(&alt)).collect()
}

/// Characters that a listener can keep in mind.
const MOST: usize = 150;

fn judge(alt: &AltText<'_>) -> Option<Finding> {
    let length = alt.text.chars().count();
    (length > MOST).then(|| Finding::at(&RULE.code, alt.span).with("length", length.to_string()).with("most", MOST.to_string()))
}
