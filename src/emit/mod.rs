//! One file per kind of output; each takes the plan and gives bytes.

mod assets;
mod compressed;
mod evidence;
pub mod minify;
mod open_data;
mod pages;
mod robots;
mod search;
mod security_txt;
mod servers;
mod sitemap;

pub use compressed::emit as compressed;

use crate::base::finding::Finding;
use crate::base::output::Output;
use crate::model::Site;
use crate::model::evidence::Evidence;
use crate::plan::{Plan, Profile};
use crate::render::Renderer;

/// Makes every file of the site.
pub fn emit(site: &Site, plan: &Plan, renderers: &[Renderer<'_>], evidence: &Evidence) -> (Output, Vec<Finding>) {
    // The pages to search on lead to the indexes, so these are made first.
    let indexes = search::emit(site, renderers);
    let (mut output, findings) = pages::emit(plan, renderers, &indexes);
    output.extend(indexes.output);
    output.extend(assets::emit(plan));
    if plan.profile == Profile::Public {
        output.extend(sitemap::emit(site, plan));
    }
    output.extend(robots::emit(site, plan.profile));
    output.extend(evidence::emit(evidence));
    output.extend(open_data::emit(site, plan, renderers));
    output.extend(security_txt::emit(site));
    output.extend(servers::emit(site, plan, &output));
    (output, findings)
}
