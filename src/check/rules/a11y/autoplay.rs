//! A11Y067: no sound begins by itself.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y067", name: "sound-by-itself", severity: Severity::Error },
    act: &[],
    basis: "WCAG 2.2, 1.4.2; ACT 80f0bf",
    limits: &[],
    examples: &[Example {
        bad: Input::Html(
            "<p><video src=\"film.mp4\" autoplay controls><track kind=\"captions\" src=\"film.vtt\" srclang=\"sv\"></video></p>",
        ),
        found: "autoplay",
        good: Input::Html("<p><video src=\"film.mp4\" controls><track kind=\"captions\" src=\"film.vtt\" srclang=\"sv\"></video></p>"),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let media = page.document.with_attribute("autoplay").filter(|node| node.is_any(&["audio", "video"]) && !node.has("muted"));
    media.map(|node| Finding::at(&RULE.code, node.attr_name_span("autoplay"))).collect()
}
