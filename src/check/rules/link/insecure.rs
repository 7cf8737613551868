//! LINK005: links lead to the encrypted address of another site.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::links::web_links;
use crate::check::rule::{Context, Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "LINK005", name: "insecure-link", severity: Severity::Warning },
    act: &[],
    basis: "RFC 9110, 4.2.2; on an open network others can read which page is asked for without encryption",
    limits: &[],
    examples: &[Example {
        bad: Input::Prose("sv", "Läs mer hos [myndigheten](http://www.example.se/om)."),
        found: "http://www.example.se/om",
        good: Input::Prose("sv", "Läs mer hos [myndigheten](https://www.example.se/om)."),
    }],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let links = web_links(context.site, context.sources);
    let mut findings = Vec::new();
    for link in links.iter().filter(|link| link.address.starts_with("http://")) {
        let secure = link.address.replacen("http://", "https://", 1);
        let finding = Finding::at(&RULE.code, link.span).with("address", link.address);
        // That the very address is encrypted elsewhere on the site proves that there is such a one.
        let is_known = links.iter().any(|other| other.address == secure);
        findings.push(if is_known { finding.mended_by(link.span, secure) } else { finding });
    }
    findings
}
