//! STYLE007: it is seen where the keyboard is.

use std::collections::BTreeMap;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::Span;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::style::Said;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "STYLE007", name: "focus-outline", severity: Severity::Error },
    act: &["oj04fd"],
    basis: "WCAG 2.2, 2.4.7 Focus Visible; F78; ACT oj04fd",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html(
                "<!doctype html>\n<html lang=\"sv\">\n<head><meta charset=\"utf-8\"><title>Byn</title>\n<style>\na:focus { outline: none }\n</style></head>\n<body><main><h1>Byn</h1>\n<p>Se <a href=\"/hamn/\">byns hamn</a>.</p>\n</main></body>\n</html>\n",
            ),
            found: "none",
            good: Input::Html(
                "<!doctype html>\n<html lang=\"sv\">\n<head><meta charset=\"utf-8\"><title>Byn</title>\n<style>\na:focus { outline: none; box-shadow: 0 0 0 3px #00408a }\n</style></head>\n<body><main><h1>Byn</h1>\n<p>Se <a href=\"/hamn/\">byns hamn</a>.</p>\n</main></body>\n</html>\n",
            ),
        },
        // What shows the focus of a link shows none of a button.
        Example {
            bad: Input::Html(
                "<!doctype html>\n<html lang=\"sv\">\n<head><meta charset=\"utf-8\"><title>Byn</title>\n<style>\na:focus-visible { outline: 3px solid #00408a } button:focus { outline: 0; box-shadow: none }\n</style></head>\n<body><main><h1>Byn</h1>\n<p>Se <a href=\"/hamn/\">byns hamn</a>.</p>\n<button>Visa</button>\n</main></body>\n</html>\n",
            ),
            found: "0",
            good: Input::Html(
                "<!doctype html>\n<html lang=\"sv\">\n<head><meta charset=\"utf-8\"><title>Byn</title>\n<style>\nbutton:focus { outline: 0 } :focus-visible { outline: 3px solid #00408a !important }\n</style></head>\n<body><main><h1>Byn</h1>\n<p>Se <a href=\"/hamn/\">byns hamn</a>.</p>\n<button>Visa</button>\n</main></body>\n</html>\n",
            ),
        },
    ],
    look: Look::Page(find),
};

/// Once for each declaration that takes the line away. A sheet that was not read may give back what an attribute takes.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let has_unread = page.document.has_unread_sheets();
    let lost = page.focused().iter().filter(|focused| !focused.has_other);
    let lost = lost.filter_map(|focused| {
        let is_clear = |said: &&Said| said.value.split_ascii_whitespace().any(|word| word == "transparent");
        let colour = focused.colour.as_ref().filter(is_clear);
        let said = focused.outline.as_ref().filter(|said| said.is_nothing()).or(colour)?;
        let element = focused.node.name();
        (!has_unread || !said.selector.is_empty()).then(|| {
            let selector = if said.selector.is_empty() { element } else { &said.selector };
            (said.span, Finding::at(&RULE.code, said.span).with("selector", selector))
        })
    });
    let by_place: BTreeMap<Span, Finding> = lost.collect();
    by_place.into_values().collect()
}
