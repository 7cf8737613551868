//! STYLE014: running text is not stretched to both margins.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::Span;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;
use crate::style::{declarations, meant, on_screen};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "STYLE014", name: "justified-text", severity: Severity::Info },
    act: &[],
    basis: "WCAG 2.2, 1.4.8 Visual Presentation (AAA); F88",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html("<p style=\"text-align: justify\">Du kan ringa till oss när du vill. Vi lyssnar på dig.</p>"),
            found: "justify",
            good: Input::Html("<p style=\"text-align: start\">Du kan ringa till oss när du vill. Vi lyssnar på dig.</p>"),
        },
        Example {
            bad: Input::Html(
                "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>Help</title>\n<style>\nmain p { text-align: justify }\n</style></head>\n<body><main><h1>Help</h1>\n<p>You can call us when you want. We listen to you.</p>\n</main></body>\n</html>\n",
            ),
            found: "justify",
            good: Input::Html(
                "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>Help</title>\n<style>\n@media print { main p { text-align: justify } }\nfooter { text-align: justify }\n</style></head>\n<body><main><h1>Help</h1>\n<p>You can call us when you want. We listen to you.</p>\n</main></body>\n</html>\n",
            ),
        },
    ],
    look: Look::Page(find),
};

/// Hostile sheets have more of them than any page needs.
const MOST_RULES: usize = 100;

/// A sheet is told of only where it means something on the page that has words in it.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let justified = on_screen(page.document, "justify").filter_map(|(sheet, block)| {
        let declared = block.declarations.iter().find(|declared| is_justified(&declared.name, &declared.value))?;
        Some((sheet.span(&declared.place), block.selector))
    });
    for (span, selector) in justified.take(MOST_RULES) {
        if meant(page.document, &selector).into_iter().any(has_words) {
            findings.push(Finding::at(&RULE.code, span));
        }
    }
    for node in page.document.with_any_attribute(&["style"]) {
        let place = node.attr_span("style");
        let own = declarations(node.attr("style").unwrap_or_default(), place.start);
        if let Some(declared) = own.iter().find(|declared| is_justified(&declared.name, &declared.value)).filter(|_| has_words(node)) {
            findings.push(Finding::at(&RULE.code, Span { start: declared.place.start, end: declared.place.end, ..place }));
        }
    }
    findings
}

fn is_justified(name: &str, value: &str) -> bool {
    name == "text-align" && value.eq_ignore_ascii_case("justify")
}

fn has_words(node: Node<'_>) -> bool {
    node.is_visible() && node.descendants().any(|inner| inner.is_text() && !inner.own_text().trim().is_empty())
}
