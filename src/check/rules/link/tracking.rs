//! LINK020: an address does not tell others where the reader came from.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::Span;
use crate::check::links::in_words;
use crate::check::rule::{Background, Example, Input, Look, Page, Rule};
use crate::model::Entry;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "LINK020", name: "link-tracking", severity: Severity::Warning },
    act: &[],
    basis: "No trace of a visit to a page about violence; GDPR article 25",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Prose("sv", "Se [vädret](https://www.smhi.se/vader?utm_source=byn&dag=1)."),
            found: "https://www.smhi.se/vader?utm_source=byn&dag=1",
            good: Input::Prose("sv", "Se [vädret](https://www.smhi.se/vader?dag=1)."),
        },
        Example {
            bad: Input::Html("<p>Se <a href=\"https://www.smhi.se/vader?fbclid=abc\">SMHI</a>.</p>"),
            found: "https://www.smhi.se/vader?fbclid=abc",
            good: Input::Html("<p>Se <a href=\"https://www.smhi.se/vader\">SMHI</a>.</p>"),
        },
    ],
    look: Look::EntryAndPage(find_in_sources, find_on_page),
};

/// Parameters that tell who sent the reader, by whole name; those that begin with `utm_`, `mtm_` or `pk_` are meant too.
const TRACKERS: [&str; 26] = [
    "fbclid",
    "gclid",
    "gclsrc",
    "dclid",
    "gbraid",
    "wbraid",
    "msclkid",
    "mc_cid",
    "mc_eid",
    "igshid",
    "igsh",
    "twclid",
    "ttclid",
    "yclid",
    "_ga",
    "_gl",
    "_hsenc",
    "_hsmi",
    "hsctatracking",
    "li_fat_id",
    "vero_id",
    "oly_enc_id",
    "oly_anon_id",
    "s_cid",
    "rb_clickid",
    "srsltid",
];

/// The first tracking parameter of an address, and the address without any.
fn tracked(address: &str) -> Option<(&str, String)> {
    let (before, rest) = address.split_once('?')?;
    let (query, fragment) = rest.split_once('#').map_or((rest, None), |(query, fragment)| (query, Some(fragment)));
    let name = |part: &'_ str| part.split('=').next().unwrap_or_default().to_ascii_lowercase();
    let is_tracker = |part: &&str| {
        let name = name(part);
        TRACKERS.contains(&name.as_str()) || ["utm_", "mtm_", "pk_"].iter().any(|start| name.starts_with(start))
    };
    let first = query.split('&').find(is_tracker)?;
    let kept: Vec<&str> = query.split('&').filter(|part| !is_tracker(part)).collect();
    let query = if kept.is_empty() { String::new() } else { format!("?{}", kept.join("&")) };
    let fragment = fragment.map(|fragment| format!("#{fragment}")).unwrap_or_default();
    Some((first.split('=').next().unwrap_or_default(), format!("{before}{query}{fragment}")))
}

fn told(address: &str, span: Span, written: &str) -> Option<Finding> {
    let (parameter, clean) = tracked(address)?;
    let finding = Finding::at(&RULE.code, span).with("parameter", parameter);
    Some(if written == address { finding.mended_by(span, clean) } else { finding })
}

fn find_in_sources(entry: &Entry, background: &Background<'_>) -> Vec<Finding> {
    in_words(entry).into_iter().filter_map(|link| told(link.address, link.span, background.sources.slice(link.span))).collect()
}

fn find_on_page(page: &Page<'_>) -> Vec<Finding> {
    let links = page.document.named("a").filter(|link| link.has("href"));
    links
        .filter_map(|link| {
            let span = link.attr_span("href");
            told(link.attr("href")?, span, page.document.source().get(span.start..span.end)?)
        })
        .collect()
}
