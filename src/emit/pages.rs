//! The pages: rendered and minified, on all cores.

use rayon::prelude::*;

use crate::base::finding::Finding;
use crate::base::output::Output;
use crate::plan::Plan;
use crate::render::Renderer;

use super::minify::minify;
use super::search::Indexes;

/// Renders all pages.
pub fn emit(plan: &Plan, renderers: &[Renderer<'_>], indexes: &Indexes) -> (Output, Vec<Finding>) {
    let rendered: Vec<_> = plan
        .pages
        .par_iter()
        .filter_map(|page| {
            let renderer = renderers.iter().find(|renderer| *renderer.edition() == page.edition)?;
            Some((page.path.clone(), renderer.render(page, indexes.url(&page.edition)).map(|html| minify(&html).into_bytes())))
        })
        .collect();
    let mut output = Output::default();
    let mut findings = Vec::new();
    for (path, result) in rendered {
        match result {
            Ok(html) => output.insert(path, html),
            // One fault in a template shows on every page that uses it: it is told once.
            Err(finding)
                if findings.iter().any(|known: &Finding| known.span == finding.span && known.arg("reason") == finding.arg("reason")) => {}
            Err(finding) => findings.push(finding),
        }
    }
    (output, findings)
}
