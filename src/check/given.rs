//! The rules on finished pages that were given, whoever made them: each page by itself, then all of them together.

use rayon::prelude::*;

use crate::base::finding::Finding;
use crate::base::source::{SourceContent, SourceFile, Sources};
use crate::base::span::FileId;
use crate::dom::Document;
use crate::model::settings::Checks;

use super::addresses::Addresses;
use super::rule::Look;
use super::together::Summary;
use super::{check_page, rules};

/// The pages among the files: all but the style sheets beside them, and what was too large to be read.
pub fn pages(sources: &Sources) -> impl Iterator<Item = FileId> + '_ {
    let is_sheet = |id: FileId| sources.name(id).is_some_and(|name| name.to_ascii_lowercase().ends_with(".css"));
    let is_read = |file: &SourceFile| matches!(file.content, SourceContent::Text(_));
    sources.under("").filter(move |(id, file)| is_read(file) && !is_sheet(*id)).map(|(id, _)| id)
}

/// What the rules find, on all cores.
pub fn check(sources: &Sources) -> Vec<Finding> {
    let (checks, addresses) = (Checks::default(), Addresses::of(sources));
    let beside = |from: FileId, address: &str| {
        let id = addresses.file(from, address).filter(|_| !address.contains("//"))?;
        Some((id, sources.file(id)?.text()))
    };
    let one = |id: FileId| {
        let html = sources.file(id).map(|file| file.text()).unwrap_or_default();
        let document = Document::parse_beside(id, html, &beside);
        (check_page(&document, &checks), Summary::of(&document, &addresses))
    };
    let (found, summaries): (Vec<_>, Vec<_>) = pages(sources).collect::<Vec<_>>().into_par_iter().map(one).unzip();
    let together = rules().flat_map(|rule| match rule.look {
        Look::Together(find) => find(&summaries),
        _ => Vec::new(),
    });
    found.into_iter().flatten().chain(together).collect()
}
