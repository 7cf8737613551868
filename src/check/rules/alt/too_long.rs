//! ALT004: an alternative text is heard in one go and must be short.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::picture::{Kind, Picture};
use crate::check::rule::{Example, Input, Limit, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT004", name: "alt-too-long", severity: Severity::Warning },
    act: &[],
    basis: "1177 and Digg advise 80 to 150 characters; a longer description belongs in the text",
    limits: &[Limit { name: "most-characters", default: 150 }, Limit { name: "most-characters-on-pages", default: 250 }],
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

/// What others publish is told of only when it is long by anybody's measure: of what is advised, 250 is the most.
fn find(picture: &Picture<'_>) -> Option<Finding> {
    let text = picture.text()?;
    let most = picture.limit(&RULE, if picture.kind == Kind::Source { "most-characters" } else { "most-characters-on-pages" });
    let length = text.chars().count();
    let is_too_long = u32::try_from(length).is_ok_and(|length| length > most);
    is_too_long.then(|| Finding::at(&RULE.code, picture.span).with("length", length.to_string()).with("most", most.to_string()))
}
