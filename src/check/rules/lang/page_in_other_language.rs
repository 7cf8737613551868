//! LANG020: a page is in the language that it says it is in.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::page_text::page_in_other_language;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "LANG020", name: "page-in-other-language", severity: Severity::Error },
    act: &["ucwvc8"],
    basis: "WCAG 2.2, 3.1.1 Language of Page; ACT ucwvc8",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html(
                "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>Hjälp vid våld</title></head>\n<body><main><h1>Hjälp vid våld</h1><p>Du kan ringa till oss när du vill. Vi lyssnar på dig och hjälper dig att förstå vad som har hänt.</p></main></body>\n</html>\n",
            ),
            found: "en",
            good: Input::Html(
                "<!doctype html>\n<html lang=\"sv\">\n<head><meta charset=\"utf-8\"><title>Hjälp vid våld</title></head>\n<body><main><h1>Hjälp vid våld</h1><p>Du kan ringa till oss när du vill. Vi lyssnar på dig och hjälper dig att förstå vad som har hänt.</p></main></body>\n</html>\n",
            ),
        },
        Example {
            bad: Input::Html(
                "<!doctype html>\n<html lang=\"sv\">\n<head><meta charset=\"utf-8\"><title>Help against violence</title></head>\n<body><main><h1>Help against violence</h1><p>You can call us when you want. We listen to you and help you to understand what has happened.</p></main></body>\n</html>\n",
            ),
            found: "sv",
            good: Input::Html(
                "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>Help against violence</title></head>\n<body><main><h1>Help against violence</h1><p>You can call us when you want. We listen to you and help you to understand what has happened.</p></main></body>\n</html>\n",
            ),
        },
    ],
    look: Look::Page(find),
};

/// All words that are in the page's own language count: its title, its text and the names of its pictures. Words under
/// a `lang` of their own are the business of another rule, and a text that may be in either language is left alone.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let Some(root) = page.document.html().filter(|root| root.has("lang")) else { return Vec::new() };
    page_in_other_language(page.languages())
        .map(|found| {
            let expected = root.attr("lang").unwrap_or_default();
            Finding::at(&RULE.code, root.attr_span("lang")).with("expected", expected).with("language", found.language)
        })
        .into_iter()
        .collect()
}
