//! LINK006: links do not tell another site where the reader came from.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::links::web_links;
use crate::check::rule::{Context, Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "LINK006", name: "tracking-parameter", severity: Severity::Warning },
    act: &[],
    basis: "Regulation (EU) 2016/679, article 5(1)(c); the parameters tell which letter, post or person the click came from",
    limits: &[],
    examples: &[Example {
        bad: Input::Prose("sv", "Läs mer hos [myndigheten](https://www.example.se/om?id=7&utm_source=brev&fbclid=x1#a)."),
        found: "https://www.example.se/om?id=7&utm_source=brev&fbclid=x1#a",
        good: Input::Prose("sv", "Läs mer hos [myndigheten](https://www.example.se/om?id=7&source=brev#a)."),
    }],
    look: Look::Site(find),
};

/// Parameters that only track: of campaigns, of advertisements and of letters. Each name is one service's own.
const TRACKING: [&str; 17] = [
    "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "twclid", "ttclid", "yclid", "igshid", "igsh", "mc_cid", "mc_eid",
    "_hsenc", "_hsmi", "mkt_tok",
];

fn find(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for link in web_links(context.site, context.sources) {
        let Some((page, query)) = link.address.split_once('?') else { continue };
        let (query, anchor) = query.split_once('#').map_or((query, None), |(query, anchor)| (query, Some(anchor)));
        let (tracking, kept): (Vec<&str>, Vec<&str>) = query.split('&').partition(|pair| is_tracking(pair));
        if tracking.is_empty() {
            continue;
        }
        let query = if kept.is_empty() { String::new() } else { format!("?{}", kept.join("&")) };
        let anchor = anchor.map(|anchor| format!("#{anchor}")).unwrap_or_default();
        let finding = Finding::at(&RULE.code, link.span).with("parameters", tracking.join("&"));
        findings.push(finding.mended_by(link.span, format!("{page}{query}{anchor}")));
    }
    findings
}

fn is_tracking(pair: &str) -> bool {
    let name = pair.split('=').next().unwrap_or_default().to_ascii_lowercase();
    name.starts_with("utm_") || TRACKING.contains(&name.as_str())
}
