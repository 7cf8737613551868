//! One file per kind of output; each takes the plan and gives bytes.

mod assets;
mod compressed;
pub mod minify;
mod pages;
mod robots;
mod search;
mod servers;
mod sitemap;

pub use compressed::emit as compressed;

use crate::base::finding::Finding;
use crate::base::output::Output;
use crate::model::Site;
use crate::plan::Plan;
use crate::render::Renderer;

/// Makes every file of the site.
pub fn emit(site: &Site, plan: &Plan, renderers: &[Renderer<'_>]) -> (Output, Vec<Finding>) {
    // The pages to search on lead to the indexes, so these are made first.
    let indexes = search::emit(site, renderers);
    let (mut output, findings) = pages::emit(plan, renderers, &indexes);
    output.extend(indexes.output);
    output.extend(assets::emit(plan));
    output.extend(sitemap::emit(site, plan));
    output.extend(robots::emit(site));
    output.extend(servers::emit(site, plan, &output));
    (output, findings)
}
