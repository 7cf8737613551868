//! Where addresses lead whose entry or edition is no longer there: `content/redirects.yaml`.

use crate::base::code;
use crate::base::edition::Edition;
use crate::base::finding::Finding;
use crate::base::forwarding::is_address;
use crate::base::source::Sources;
use crate::base::span::Located;
use crate::load::yaml;

use super::decode::{Decoder, Fields};

/// The file.
pub const FILE: &str = "content/redirects.yaml";

/// A way from what is no longer there to what takes its place.
#[derive(Debug, Clone)]
pub struct Redirect {
    /// What is no longer there: its name (`page:skydd`) with all its addresses, or one address (`/gammal/sida.html`).
    pub from: Located<String>,
    /// The name of what takes its place.
    pub to: Located<String>,
    /// Whether the reader is told that the page is gone, rather than led on.
    pub is_gone: bool,
}

/// What an editor says of addresses that would be lost.
#[derive(Debug, Clone, Default)]
pub struct Redirects {
    /// Entries and addresses, each once.
    pub ways: Vec<Redirect>,
    /// Editions that are no longer there, each with the one that takes its place.
    pub editions: Vec<(Located<Edition>, Located<Edition>)>,
}

impl Redirects {
    /// Reads the file; without one nothing is said.
    pub fn load(sources: &Sources, decoder: &Decoder) -> Self {
        let Some((id, file)) = sources.at(FILE) else { return Self::default() };
        match yaml::parse(file.text(), id, 0) {
            Ok(node) => decoder.map(&node, |fields| Self::read(fields, decoder)).unwrap_or_default(),
            Err(findings) => {
                decoder.report_all(findings);
                Self::default()
            }
        }
    }

    fn read(fields: &Fields<'_>, decoder: &Decoder) -> Self {
        let way = |is_gone| move |(from, to)| Redirect { from, to, is_gone };
        let moved = fields.table("moved").into_iter().map(way(false));
        let gone = fields.table("gone").into_iter().map(way(true));
        let mut ways: Vec<Redirect> = Vec::new();
        for redirect in moved.chain(gone) {
            let from = &redirect.from;
            if !is_address(from) && !from.contains(':') {
                decoder.report(Finding::at(&code::INVALID_VALUE, from.span).with("value", from.as_str()).with("expected", "reference"));
            } else if ways.iter().any(|known| known.from.value == from.value) {
                decoder.report(Finding::at(&code::DUPLICATE_KEY, from.span).with("key", from.as_str()));
            } else {
                ways.push(redirect);
            }
        }
        let editions = fields.table::<Edition>("editions").into_iter().filter_map(|(from, to)| match Edition::parse(&from) {
            Some(edition) => Some((Located::new(edition, from.span), to)),
            None => {
                decoder.report(Finding::at(&code::NOT_A_LANGUAGE, from.span).with("tag", from.as_str()));
                None
            }
        });
        Self { ways, editions: editions.collect() }
    }
}
