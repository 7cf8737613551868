//! ALT004: an alternative text is heard in one go and must be short.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::picture::Picture;
use crate::check::rule::{Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT004", name: "alt-too-long", severity: Severity::Warning },
    act: &[],
    basis: "1177 and Digg advise 80 to 150 characters; a longer description belongs in the text",
    limits: &[],
    examples: &[Example {
        bad: Input::Alt(
            "sv",
            "En lång brygga av trä som går ut i ett stilla vatten i kvällsljus, med en tänd lykta, tre pollare, en liten båt längre ut och en rad hus med röda väggar på andra sidan viken.",
        ),
        found: "En lång brygga av trä som går ut i ett stilla vatten i kvällsljus, med en tänd lykta, tre pollare, en liten båt längre ut och en rad hus med röda väggar på andra sidan viken.",
        good: Input::Alt("sv", "En brygga i kvällsljus."),
    }],
    look: Look::Picture(find),
};

/// Characters that a listener can keep in mind.
const MOST: usize = 150;

fn find(picture: &Picture<'_>) -> Option<Finding> {
    let alt = picture.alt?;
    let length = alt.chars().count();
    (length > MOST).then(|| Finding::at(&RULE.code, picture.span).with("length", length.to_string()).with("most", MOST.to_string()))
}
