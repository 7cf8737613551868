//! SAFE009: a page fetches nothing from anybody else.

use std::ops::Range;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::{FileId, Span};
use crate::check::rule::{Context, Example, Input, Look, Page, Rule};
use crate::check::tags::{Tag, tags};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "SAFE009", name: "outside-resource", severity: Severity::Error },
    act: &[],
    basis: "Regulation (EU) 2016/679, articles 5 and 9: whoever serves a font, a picture or a script learns who opened the page",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Site(&[(
                "themes/default/components/extra/extra.html",
                "<p>Hej</p><script src=\"https://cdn.example.net/x.js\" defer></script>\n",
            )]),
            found: "src=\"https://cdn.example.net/x.js\"",
            good: Input::Site(&[(
                "themes/default/components/extra/extra.html",
                "<a href=\"https://www.example.net/\">Hej</a><link rel=\"alternate\" href=\"https://www.example.org/en/\"><img src=\"/assets/x.svg\" alt=\"\">\n",
            )]),
        },
        Example {
            bad: Input::Html(
                "<p>Byn vid sjön. <img src=\"https://img.example.net/a.png\" alt=\"Tre röda båtar\" width=\"3\" height=\"2\"></p>",
            ),
            found: "https://img.example.net/a.png",
            good: Input::Html("<p>Byn vid sjön. <img src=\"/a.png\" alt=\"Tre röda båtar\" width=\"3\" height=\"2\"></p>"),
        },
        Example {
            bad: Input::Site(&[("themes/default/styles/extra.css", "@font-face { src: url(https://fonts.example.net/a.woff2); }\n")]),
            found: "https://fonts.example.net/a.woff2",
            good: Input::Site(&[(
                "themes/default/styles/extra.css",
                "/* https://www.example.net */\n.a { background: url(\"data:,x\"); }\n",
            )]),
        },
    ],
    look: Look::Both(find, find_on_page),
};

/// Elements that fetch, with the attributes that name what.
const FETCHING: [(&str, &[&str]); 13] = [
    ("script", &["src"]),
    ("img", &["src", "srcset"]),
    ("iframe", &["src"]),
    ("source", &["src", "srcset"]),
    ("video", &["src", "poster"]),
    ("audio", &["src"]),
    ("track", &["src"]),
    ("embed", &["src"]),
    ("object", &["data"]),
    ("input", &["src"]),
    ("image", &["href", "xlink:href"]),
    ("use", &["href", "xlink:href"]),
    ("link", &["href"]),
];

/// Relations of `link` that fetch, or that open a connection (HTML, 4.6.7).
const FETCHING_LINKS: [&str; 11] = [
    "stylesheet",
    "icon",
    "apple-touch-icon",
    "preload",
    "modulepreload",
    "prefetch",
    "preconnect",
    "dns-prefetch",
    "prerender",
    "manifest",
    "shortcut",
];

fn find(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (file, source) in context.sources.under("themes/").chain(context.sources.under("content/")) {
        match source.path.extension().as_str() {
            "html" | "svg" => tags(source.text()).iter().for_each(|tag| findings.extend(of_tag(file, tag))),
            "css" => findings.extend(in_style(source.text()).into_iter().map(|(place, address)| {
                let span = Span { file, start: place.start, end: place.end };
                Finding::at(&RULE.code, span).with("address", address)
            })),
            _ => {}
        }
    }
    findings
}

fn is_outside(address: &str) -> bool {
    let address = address.trim_start().to_ascii_lowercase();
    ["https://", "http://", "//", "wss://"].iter().any(|start| address.starts_with(start))
}

fn of_tag(file: FileId, tag: &Tag<'_>) -> Vec<Finding> {
    let Some((_, names)) = FETCHING.iter().find(|(name, _)| tag.is(name)) else { return Vec::new() };
    let relations = tag.value("rel").unwrap_or_default().to_ascii_lowercase();
    let fetches = !tag.is("link") || relations.split_whitespace().any(|relation| FETCHING_LINKS.contains(&relation));
    let outside = tag.attributes.iter().filter(|(name, value, _)| names.iter().any(|n| name.eq_ignore_ascii_case(n)) && is_outside(value));
    outside
        .filter(|_| fetches)
        .map(|(_, value, place)| Finding::at(&RULE.code, Span { file, start: place.start, end: place.end }).with("address", *value))
        .collect()
}

/// A finished page that says by `rel="canonical"` what its own host is may fetch from there.
fn find_on_page(page: &Page<'_>) -> Vec<Finding> {
    let is_canonical = |link: &Node<'_>| link.attr("rel").is_some_and(|rel| rel.trim().eq_ignore_ascii_case("canonical"));
    let own = page.document.named("link").find(is_canonical).and_then(|link| host(link.attr("href")?)).unwrap_or_default();
    let is_others = |address: &str| is_outside(address) && host(address) != Some(own);
    let mut findings = Vec::new();
    for node in page.document.named_or_with(&FETCHING.map(|(name, _)| name), &[]).filter(|node| !node.is_copy()) {
        let Some((name, attributes)) = FETCHING.iter().find(|(name, _)| node.name() == *name) else { continue };
        let relations = node.attr("rel").unwrap_or_default().to_ascii_lowercase();
        let fetches = *name != "link" || relations.split_whitespace().any(|relation| FETCHING_LINKS.contains(&relation));
        let fetched = attributes.iter().filter_map(|name| Some((*name, node.attr(name)?)));
        let outside = fetched.filter(|(_, address)| fetches && is_others(address));
        findings.extend(outside.map(|(name, address)| Finding::at(&RULE.code, node.attr_span(name)).with("address", address)));
    }
    for sheet in page.document.style_sheets() {
        let outside = in_style(&sheet.text).into_iter().filter(|(_, address)| is_others(address));
        findings.extend(outside.map(|(place, address)| Finding::at(&RULE.code, sheet.span(&place)).with("address", address)));
    }
    findings
}

fn host(address: &str) -> Option<&str> {
    address.trim().split_once("//")?.1.split(['/', '?', '#']).next()
}

/// The addresses in `url(…)` and `@import "…"` that lead out of the site, with their places; comments are left out.
fn in_style(text: &str) -> Vec<(Range<usize>, &str)> {
    let mut found_all = Vec::new();
    let mut start = 0_usize;
    for (index, part) in text.split("/*").enumerate() {
        let (skipped, code) = match part.split_once("*/") {
            Some((comment, code)) if index > 0 => (comment.len().saturating_add(2), code),
            _ if index > 0 => (part.len(), ""),
            _ => (0, part),
        };
        let base = start.saturating_add(skipped);
        for mark in ["url(", "@import"] {
            for (at, _) in code.match_indices(mark) {
                let after = at.saturating_add(mark.len());
                let rest = code.get(after..).unwrap_or_default();
                let address = rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\''));
                let address_end = address.find(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | ')' | ';')).unwrap_or(address.len());
                let from = base.saturating_add(after).saturating_add(rest.len().saturating_sub(address.len()));
                if let Some(found) = address.get(..address_end).filter(|found| is_outside(found)) {
                    found_all.push((from..from.saturating_add(found.len()), found));
                }
            }
        }
        start = start.saturating_add(part.len()).saturating_add(2);
    }
    found_all
}
