//! LINK023: links of one name lead to one place.

use std::collections::BTreeMap;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::link_words::says_nothing;
use crate::check::picture::wording::normal;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "LINK023", name: "link-same-text", severity: Severity::Info },
    act: &["b20e66", "fd3a94"],
    basis: "WCAG 2.2, 2.4.9 Link Purpose (Link Only); ACT b20e66 and fd3a94",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html("<p>Byns <a href=\"/hamn/\">öppettider</a> och slottets <a href=\"/slott/\">öppettider</a>.</p>"),
            found: "öppettider",
            good: Input::Html("<p>Byns <a href=\"/hamn/\">öppettider</a> och byns <a href=\"/hamn/#top\">öppettider</a>.</p>"),
        },
        Example {
            bad: Input::Html("<ul><li><a href=\"/ord/hot/\">Hot</a></li><li><a href=\"/former/hot/\">Hot</a></li></ul>"),
            found: "Hot",
            good: Input::Html(
                "<dl><dt>Ord</dt><dd><a href=\"/ord/hot/\">Hot</a></dd><dt>Form av våld</dt><dd><a href=\"/former/hot/\">Hot</a></dd></dl>",
            ),
        },
    ],
    look: Look::Page(find),
};

/// The first of each name is right; the others are told of when they lead elsewhere. The places within a page, the
/// slash at the end and the name of the first file do not count. Under different terms, or in lists that stand under
/// headings of their own, links of one name are told apart by those.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let links: Vec<_> = page.links().iter().copied().filter_map(named).collect();
    // Nearly every name leads to one place alone, whatever stands around its links.
    let mut only_place: BTreeMap<&str, Option<&str>> = BTreeMap::new();
    for (_, name, place) in &links {
        let known = only_place.entry(name).or_insert(Some(place));
        *known = known.filter(|known| known == place);
    }
    let mut first: BTreeMap<(String, &str), (&str, bool)> = BTreeMap::new();
    let mut findings = Vec::new();
    for (link, name, place) in links.iter().filter(|(_, name, _)| only_place.get(name.as_str()) == Some(&None)) {
        let (known, is_told) = first.entry((group(*link), name)).or_insert((place, false));
        if known != place && !*is_told {
            *is_told = true;
            findings.push(Finding::at(&RULE.code, link.text_span()).with("words", link.accessible_name()).with("other", *known));
        }
    }
    findings
}

/// A link with its name and the place that it leads to; nothing where its name need not tell it from others.
fn named(link: Node<'_>) -> Option<(Node<'_>, String, String)> {
    let name = normal(link.accessible_name());
    let address = link.attr("href").unwrap_or_default();
    // A number that can be called, and the page about who answers there, are one thing in two ways.
    let is_call = ["tel:", "sms:", "mailto:"].iter().any(|scheme| address.starts_with(scheme));
    let is_alone = name.is_empty() || is_call || address.starts_with('#') || says_nothing(link.language(), &name);
    (!is_alone).then(|| (link, name, place(address)))
}

/// What the page says of the group that a link is in: the term before an explanation, the heading that names a part.
fn group(link: Node<'_>) -> String {
    if let Some(explanation) = link.closest("dd") {
        let siblings = explanation.parent().into_iter().flat_map(Node::child_elements);
        let before = siblings.take_while(|node| *node != explanation).filter(|node| node.is("dt"));
        return before.last().map(Node::text).unwrap_or_default();
    }
    let heading = |part: Node<'_>| {
        let mut named = link.document().by_ids(part.attr("aria-labelledby")?).filter(|node| node.has_role(&["heading"]));
        named.find(|node| part.contains(*node)).map(Node::text)
    };
    link.ancestors().find_map(heading).unwrap_or_default()
}

/// Where an address leads.
fn place(address: &str) -> String {
    let path = address.split('#').next().unwrap_or_default().trim();
    let path = path.strip_suffix("index.html").unwrap_or(path).trim_end_matches('/');
    path.split_once("://").map_or(path, |(_, rest)| rest).to_owned()
}
