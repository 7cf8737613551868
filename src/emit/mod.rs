//! One file per kind of output; each takes the plan and gives bytes.

mod assets;
mod compressed;
mod evidence;
mod feeds;
mod icalendar;
mod links;
pub mod minify;
mod open_data;
mod pages;
mod passed_on;
mod qr;
mod robots;
mod search;
mod security_txt;
mod servers;
mod sitemap;
mod social;

pub use compressed::emit as compressed;
pub use pages::one as page;
pub use qr::qr_code;

use std::sync::Arc;

use crate::base::finding::Finding;
use crate::base::output::{Output, Shelf};
use crate::base::recall::Recall;
use crate::model::Site;
use crate::model::evidence::Evidence;
use crate::plan::{Plan, Profile};
use crate::render::Renderer;
use crate::render::posts::Lettering;

/// Makes every file of the site; `lettering` is what stands in pictures, `known` what the last build
/// made of the files that take longest: pages, codes and what a search can find; `shelf` is where files are laid down, the largest as
/// soon as they are made.
pub fn emit(
    site: &Site,
    plan: &Plan,
    renderers: &[Renderer<'_>],
    evidence: &Evidence,
    lettering: &Lettering,
    known: &Recall<Arc<[u8]>>,
    shelf: Option<&Arc<dyn Shelf>>,
) -> (Output, Vec<Finding>) {
    // The pages to search on lead to the indexes, so these are made first.
    let indexes = search::emit(site, renderers, known);
    let (mut output, mut findings) = pages::emit(plan, renderers, &indexes, known, shelf);
    let (cards, card_findings) = passed_on::emit(site, plan, renderers);
    findings.extend(card_findings);
    output.extend(cards);
    output.extend(indexes.output);
    output.extend(assets::emit(plan));
    output.extend(qr::emit(site, plan, known));
    output.extend(feeds::emit(site, plan));
    output.extend(links::emit(site, plan));
    if plan.profile == Profile::Public {
        output.extend(sitemap::emit(site, plan, shelf));
    }
    output.extend(robots::emit(site, plan.profile));
    output.extend(evidence::emit(evidence));
    output.extend(open_data::emit(site, plan, renderers));
    let (posts, post_findings) = social::emit(plan.profile, renderers, lettering);
    findings.extend(post_findings);
    output.extend(posts);
    output.extend(security_txt::emit(site));
    output.extend(servers::emit(site, plan, &output));
    known.turn();
    let output = match shelf {
        Some(shelf) => output.laid(shelf),
        None => output,
    };
    (output, findings)
}
