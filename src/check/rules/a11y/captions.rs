//! A11Y068: what is said in a film can be read.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y068", name: "video-without-captions", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 1.2.2; ACT eac66b",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<p><video src=\"film.mp4\" controls></video></p>"),
        found: "<video src=\"film.mp4\" controls>",
        good: Input::Html("<p><video src=\"film.mp4\" controls><track kind=\"captions\" src=\"film.vtt\" srclang=\"sv\"></video></p>"),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let films = page.document.named("video").filter(|node| node.is_exposed() && !node.has("muted"));
    films.filter(|film| !has_captions(*film)).map(|film| Finding::at(&RULE.code, film.span())).collect()
}

/// Whether a film or a recording comes with what is said in it.
pub fn has_captions(media: Node<'_>) -> bool {
    let is_caption = |track: &Node<'_>| {
        track.is("track")
            && track.attr("kind").is_none_or(|kind| ["captions", "subtitles", ""].iter().any(|known| kind.eq_ignore_ascii_case(known)))
    };
    media.descendants().any(|node| is_caption(&node))
}
