//! How often one rule finds something in a part of a page.

use super::RULES;
use crate::base::span::FileId;
use crate::check::rule::{Look, Page};
use crate::dom::Document;
use crate::model::settings::Checks;

/// What stands in the `<body>` of a Swedish page is given.
pub fn count(id: &str, html: &str) -> usize {
    count_in("sv", id, html)
}

/// The same in another language.
pub fn count_in(language: &str, id: &str, html: &str) -> usize {
    let html = format!("<!doctype html><html lang=\"{language}\"><head><title>Byn</title></head><body>{html}</body></html>");
    let (document, checks) = (Document::parse(FileId(0), &html), Checks::default());
    let rule = RULES.iter().find(|rule| rule.code.id == id).unwrap();
    let Look::Page(find) = rule.look else { panic!("{id} looks at no page") };
    find(&Page::new(&document, &checks)).len()
}
