//! STYLE016: what stands in an empty field can be read.

use std::collections::BTreeMap;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::style::{blocks, colour, contrast, meant, over};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "STYLE016", name: "placeholder-contrast", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 1.4.3; F24",
    limits: &[],
    examples: &[Example {
        bad: Input::Html(
            "<!doctype html>\n<html lang=\"sv\">\n<head><meta charset=\"utf-8\"><title>Byn</title>\n<style>\ninput::placeholder { color: #b5b5b5 }\n</style></head>\n<body><main><h1>Byn</h1>\n<form action=\"/a/\"><label for=\"n\">Namn</label> <input id=\"n\" placeholder=\"Eva\"></form>\n</main></body>\n</html>\n",
        ),
        found: "#b5b5b5",
        good: Input::Html(
            "<!doctype html>\n<html lang=\"sv\">\n<head><meta charset=\"utf-8\"><title>Byn</title>\n<style>\ninput { background: #222 } input::placeholder { color: #b5b5b5 }\n</style></head>\n<body><main><h1>Byn</h1>\n<form action=\"/a/\"><label for=\"n\">Namn</label> <input id=\"n\" placeholder=\"Eva\" style=\"color: #fff\"></form>\n</main></body>\n</html>\n",
        ),
    }],
    look: Look::Page(find),
};

const LEAST: f32 = 4.5;
/// How browsers are told of it, the older ways last.
const PSEUDO: [&str; 4] = ["::placeholder", "::-webkit-input-placeholder", "::-moz-placeholder", ":-ms-input-placeholder"];

/// Only a colour that is written out, on a field whose ground can be told.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let fields = page.document.with_attribute("placeholder").filter(|node| node.is_any(&["input", "textarea"]) && node.is_visible());
    let fields: Vec<_> = fields.collect();
    let Some(styles) = page.styles().filter(|styles| !fields.is_empty() && !styles.cascade.has_outside_sheets) else { return Vec::new() };
    let mut found = BTreeMap::new();
    for sheet in page.document.style_sheets().iter().filter(|sheet| !sheet.media.contains("print")) {
        for block in blocks(&sheet.text).iter().filter(|block| block.conditions.is_empty()) {
            let Some(bare) = PSEUDO.iter().find_map(|pseudo| block.selector.split_once(pseudo)).map(|(bare, _)| bare) else { continue };
            let said = block.declarations.iter().rev().find(|declared| declared.name == "color");
            let Some((declared, text)) = said.and_then(|declared| Some((declared, colour(&declared.value)?))) else { continue };
            let meant = meant(page.document, if bare.trim().is_empty() { "*" } else { bare });
            let grounds = meant.into_iter().filter(|node| fields.contains(node)).filter_map(|node| styles.get(node)?.colours());
            let ratio = grounds.map(|colours| contrast(over(text, colours.ground), colours.ground)).reduce(f32::min);
            if let Some(ratio) = ratio.filter(|ratio| *ratio < LEAST) {
                let span = sheet.span(&declared.place);
                let told = format!("{:.1}", (ratio * 10.0).floor() / 10.0);
                found.insert(span, Finding::at(&RULE.code, span).with("colour", text.to_hex()).with("ratio", told));
            }
        }
    }
    found.into_values().collect()
}
