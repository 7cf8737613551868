//! LINK007: links within the site are written as links to entries, so that they hold when an address changes.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::links::{WebLink, in_words};
use crate::check::rule::{Context, Example, Input, Look, Rule};
use crate::model::Site;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "LINK007", name: "own-address", severity: Severity::Warning },
    act: &[],
    basis: "W3C, Cool URIs don't change; a link by id leads to the page in the reader's own language",
    limits: &[],
    examples: &[Example {
        bad: Input::Prose("sv", "Gå till [första sidan](https://www.example.org/sv/)."),
        found: "https://www.example.org/sv/",
        good: Input::Prose("sv", "Gå till [första sidan](page:start) eller till [en annan](https://www.example.org.se/sv/)."),
    }],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let base = context.site.settings.base();
    let host =
        |address: &str| address.split_once("://").map(|(_, rest)| rest.trim_start_matches("www.").to_lowercase()).unwrap_or_default();
    let own = host(base);
    let is_own = |link: &WebLink<'_>| {
        let address = host(link.address);
        address.strip_prefix(&own).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#']))
    };
    let own_links = context.site.entries().flat_map(in_words).filter(is_own);
    own_links
        .map(|link| {
            let entry = entry_at(context.site, link.path()).unwrap_or_else(|| "page:id".to_owned());
            Finding::at(&RULE.code, link.span).with("address", link.address).with("entry", entry)
        })
        .collect()
}

/// The entry whose slug or id the address ends with, if it is one alone.
fn entry_at(site: &Site, path: &str) -> Option<String> {
    let last = path.split('?').next()?.trim_end_matches('/').rsplit('/').next().filter(|last| !last.is_empty())?;
    let has_slug = |entry: &&crate::model::Entry| {
        let mut slugs = entry.words.iter().filter_map(|(_, words)| words.slug.as_ref());
        entry.key.id.as_str() == last || slugs.any(|slug| slug.as_str() == last)
    };
    let mut found = site.entries().filter(|entry| entry.key.kind.has_page()).filter(has_slug);
    let first = found.next()?;
    found.next().is_none().then(|| first.key.to_string())
}
