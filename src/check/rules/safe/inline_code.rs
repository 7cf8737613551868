//! SAFE010: a theme's pages can be served under a strict content security policy, and no form writes words into the address.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::Span;
use crate::check::rule::{Context, Example, Input, Look, Rule};
use crate::check::tags::{Tag, tags};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "SAFE010", name: "inline-code", severity: Severity::Warning },
    act: &[],
    basis: "Content Security Policy Level 3, script-src and style-src; an address with search words stands in the history",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Site(&[("themes/default/components/extra/extra.html", "<button onclick=\"leave()\">Hej</button>\n")]),
            found: "onclick=\"leave()\"",
            good: Input::Site(&[(
                "themes/default/components/extra/extra.html",
                "<button data-on=\"x\">Hej</button><script src=\"/assets/leave.js\"></script><script type=\"application/ld+json\">{}</script>\n",
            )]),
        },
        Example {
            bad: Input::Site(&[("themes/default/components/extra/extra.html", "<form action=\"/sok/\"><input name=\"q\"></form>\n")]),
            found: "<form",
            good: Input::Site(&[(
                "themes/default/components/extra/extra.html",
                "<form method=\"post\" action=\"/sok/\"><input name=\"q\"></form>\n",
            )]),
        },
    ],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (file, source) in context.sources.under("themes/").filter(|(_, source)| source.path.extension() == "html") {
        for tag in tags(source.text()) {
            let faults = faults(&tag).into_iter().map(|(place, what)| (Span { file, start: place.start, end: place.end }, what));
            findings.extend(faults.map(|(span, what)| Finding::at(&RULE.code, span).with("what", what)));
        }
    }
    findings
}

/// What runs or styles from within the page, or puts a form's words into the address.
fn faults<'a>(tag: &'a Tag<'_>) -> Vec<(&'a std::ops::Range<usize>, &'static str)> {
    let mut found = Vec::new();
    let kind = tag.value("type").unwrap_or_default();
    let is_data = kind.contains("json") || kind == "speculationrules";
    if tag.is("script") && tag.value("src").is_none() && !is_data {
        found.push((&tag.place, "script"));
    }
    if tag.is("style") {
        found.push((&tag.place, "style"));
    }
    if tag.is("form")
        && !tag.value("method").is_some_and(|method| ["post", "dialog"].iter().any(|known| method.eq_ignore_ascii_case(known)))
    {
        found.push((&tag.place, "form"));
    }
    for (name, _, place) in &tag.attributes {
        let name = name.to_ascii_lowercase();
        if name.starts_with("on") && name.len() > 4 && name.bytes().all(|b| b.is_ascii_lowercase()) {
            found.push((place, "handler"));
        } else if name == "style" {
            found.push((place, "style"));
        }
    }
    found
}
