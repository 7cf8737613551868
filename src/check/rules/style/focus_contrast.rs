//! STYLE013: the line around what has the focus stands out from the page.

use std::collections::BTreeMap;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::Span;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;
use crate::style::{Rgba, colour, contrast};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "STYLE013", name: "focus-contrast", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 1.4.11 and 2.4.13",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html(
                "<!doctype html>\n<html lang=\"sv\">\n<head><meta charset=\"utf-8\"><title>Byn</title>\n<style>\na:focus-visible { outline: 3px solid #dddddd }\n</style></head>\n<body><main><h1>Byn</h1>\n<p>Se <a href=\"/hamn/\">byns hamn</a>.</p>\n</main></body>\n</html>\n",
            ),
            found: "3px solid #dddddd",
            good: Input::Html(
                "<!doctype html>\n<html lang=\"sv\">\n<head><meta charset=\"utf-8\"><title>Byn</title>\n<style>\na:focus-visible { outline: 3px solid #00408a }\n</style></head>\n<body><main><h1>Byn</h1>\n<p>Se <a href=\"/hamn/\">byns hamn</a>.</p>\n</main></body>\n</html>\n",
            ),
        },
        // What is faint on the page may be clear on another ground.
        Example {
            bad: Input::Html(
                "<!doctype html>\n<html lang=\"sv\">\n<head><meta charset=\"utf-8\"><title>Byn</title>\n<style>\na:focus-visible { outline: 3px solid #00408a } footer { background: #12324a } footer a { color: #fff }\n</style></head>\n<body><main><h1>Byn</h1>\n<p>Se <a href=\"/hamn/\">byns hamn</a>.</p>\n</main><footer><a href=\"/om/\">Om byn</a></footer></body>\n</html>\n",
            ),
            found: "3px solid #00408a",
            good: Input::Html(
                "<!doctype html>\n<html lang=\"sv\">\n<head><meta charset=\"utf-8\"><title>Byn</title>\n<style>\na:focus-visible { outline: 3px solid #00408a } footer { background: #12324a } footer a { color: #fff } footer a:focus-visible { outline-color: #ffd54a }\n</style></head>\n<body><main><h1>Byn</h1>\n<p>Se <a href=\"/hamn/\">byns hamn</a>.</p>\n</main><footer><a href=\"/om/\">Om byn</a></footer></body>\n</html>\n",
            ),
        },
    ],
    look: Look::Page(find),
};

const LEAST: f32 = 3.0;

/// Only a colour that is written out, against what lies around the element and in it, since a line may be drawn inside.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let Some(styles) = page.styles().filter(|styles| !styles.cascade.has_outside_sheets) else { return Vec::new() };
    let ground = |node: Node<'_>| styles.get(node)?.colours().map(|colours| colours.ground);
    let faint = page.focused().iter().filter(|focused| !focused.has_other).filter_map(|focused| {
        let said = focused.colour.as_ref().filter(|_| !focused.outline.as_ref().is_some_and(|outline| outline.is_nothing()))?;
        let line = solid(&said.value)?;
        let ratio = contrast(line, ground(focused.node.parent()?)?).max(contrast(line, ground(focused.node)?));
        let told = format!("{:.1}", (ratio * 10.0).floor() / 10.0);
        (ratio < LEAST).then(|| (said.span, Finding::at(&RULE.code, said.span).with("colour", line.to_hex()).with("ratio", told)))
    });
    let by_place: BTreeMap<Span, Finding> = faint.collect();
    by_place.into_values().collect()
}

/// The colour among the words of an outline that is drawn.
fn solid(value: &str) -> Option<Rgba> {
    let words: Vec<&str> = value.split_ascii_whitespace().collect();
    let is_none = words.iter().any(|word| matches!(*word, "none" | "0" | "0px" | "transparent"));
    words.into_iter().filter(|_| !is_none).find_map(colour).filter(|colour| colour.alpha >= 1.0)
}
