//! LINK021: a link leads to the encrypted address.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::links::in_words;
use crate::check::rule::{Background, Example, Input, Look, Page, Rule};
use crate::model::Entry;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "LINK021", name: "link-not-encrypted", severity: Severity::Info },
    act: &[],
    basis: "Whoever shares the network can read what is asked for over http:",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html("<p>Se <a href=\"http://www.smhi.se/\">SMHI</a>.</p>"),
            found: "http://www.smhi.se/",
            good: Input::Html("<p>Se <a href=\"https://www.smhi.se/\">SMHI</a>.</p>"),
        },
        Example {
            bad: Input::Prose("sv", "Se [vädret](http://www.smhi.se/)."),
            found: "http://www.smhi.se/",
            good: Input::Prose("sv", "Se [vädret](https://www.smhi.se/)."),
        },
    ],
    look: Look::EntryAndPage(find_in_sources, find_on_page),
};

/// Whether an address is one that others on the network can see; one's own machine is not on it.
fn is_open(address: &str) -> bool {
    let rest = address.get(..7).filter(|start| start.eq_ignore_ascii_case("http://")).and_then(|_| address.get(7..));
    rest.is_some_and(|rest| !["localhost", "127.", "[::1]"].iter().any(|own| rest.starts_with(own)))
}

fn find_in_sources(entry: &Entry, _: &Background<'_>) -> Vec<Finding> {
    let open = in_words(entry).into_iter().filter(|link| is_open(link.address));
    open.map(|link| Finding::at(&RULE.code, link.span).with("address", link.address)).collect()
}

fn find_on_page(page: &Page<'_>) -> Vec<Finding> {
    let links = page.document.named("a").filter(|link| link.attr("href").is_some_and(is_open));
    links.map(|link| Finding::at(&RULE.code, link.attr_span("href")).with("address", link.attr("href").unwrap_or_default())).collect()
}
