//! Links to places on the same page.

use std::collections::BTreeSet;

use crate::check::rule::Page;
use crate::dom::Node;

/// The links to a place on this page that is not there, with the name of the place.
pub fn broken<'a>(page: &Page<'a>) -> Vec<(Node<'a>, String)> {
    let links = page.document.with_attribute("href").filter(|node| node.is_any(&["a", "area"]) && !node.is_copy() && !node.is_hidden());
    let named = links.filter_map(|link| Some((link, percent_decoded(link.attr("href")?.trim().strip_prefix('#')?))));
    // The empty fragment and "top" lead to the top of the page; a directive of text (#:~:) leads to words.
    let leads =
        |id: &str| id.is_empty() || id.eq_ignore_ascii_case("top") || id.contains(":~:") || id.starts_with('!') || id.starts_with('/');
    let anchors: BTreeSet<&str> = page.document.named("a").filter_map(|anchor| anchor.attr("name")).collect();
    named.filter(|(_, id)| !leads(id) && page.document.by_id(id).is_none() && !anchors.contains(id.as_str())).collect()
}

/// What the keyboard reaches first: where it is a link to a place on the page, it leads past what all pages share.
pub fn skip_link<'a>(page: &Page<'a>) -> Option<Node<'a>> {
    page.document.elements().find(|node| node.is_tabbable())
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let digits: Vec<u8> = rest.clone().take(2).collect();
        let code = std::str::from_utf8(&digits)
            .ok()
            .filter(|digits| byte == b'%' && digits.len() == 2)
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match code {
            Some(code) => {
                bytes.push(code);
                let _ = rest.nth(1);
            }
            None => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
