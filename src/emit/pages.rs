//! The pages: rendered and minified, on all cores.

use std::sync::Arc;

use rayon::prelude::*;

use crate::base::finding::Finding;
use crate::base::output::{Contents, Output, Shelf};
use crate::base::recall::Recall;
use crate::plan::{Plan, PlannedPage};
use crate::render::Renderer;

use super::minify::minify;
use super::search::Indexes;

/// Renders all pages. One that is made of the same as in the last build is recalled. Each is laid down where there is a shelf.
pub fn emit(
    plan: &Plan,
    renderers: &[Renderer<'_>],
    indexes: &Indexes,
    known: &Recall<Arc<[u8]>>,
    shelf: Option<&Arc<dyn Shelf>>,
) -> (Output, Vec<Finding>) {
    let rendered: Vec<_> = plan
        .pages
        .par_iter()
        .filter_map(|page| {
            let renderer = renderers.iter().find(|renderer| *renderer.edition() == page.edition)?;
            let made = one(renderer, page, indexes.url(&page.edition), known);
            Some((page.path.clone(), made.map(|html| Contents::new(&page.path, html, shelf))))
        })
        .collect();
    let mut output = Output::default();
    let mut findings = Vec::new();
    for (path, result) in rendered {
        match result {
            Ok(html) => output.put(path, html),
            // One fault in a template shows on every page that uses it: it is told once.
            Err(finding)
                if findings.iter().any(|known: &Finding| known.span == finding.span && known.arg("reason") == finding.arg("reason")) => {}
            Err(finding) => findings.push(finding),
        }
    }
    (output, findings)
}

/// The bytes of one page; `search_index` is the address of what its search can find.
///
/// # Errors
/// Gives a finding when a template fails.
pub fn one(renderer: &Renderer<'_>, page: &PlannedPage, search_index: &str, known: &Recall<Arc<[u8]>>) -> Result<Arc<[u8]>, Finding> {
    let prepared = renderer.prepare(page, search_index)?;
    let write = || renderer.write(&prepared).map(|html| minify(&html).into_bytes().into());
    known.get_or_try_make(|| renderer.digest(&prepared), write)
}
