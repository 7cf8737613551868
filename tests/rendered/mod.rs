//! The pages of the demo site as they are rendered, before they are made smaller.

use std::path::Path;

use fristad::model::evidence::Evidence;
use fristad::plan::{PlannedPage, Profile, plan};
use fristad::{load, model, render};
use rayon::prelude::*;

/// What comes of every so many of the pages, those for staff among them.
pub fn demo<T: Send>(step: usize, look: impl Fn(&PlannedPage, String) -> T + Sync + Send) -> Vec<T> {
    let (sources, _) = load::load(Path::new(env!("CARGO_MANIFEST_DIR")));
    let site = model::build(&sources).0.unwrap();
    let (plan, _) = plan(&site, &sources, Profile::Internal);
    let evidence = Evidence::default();
    let templates = render::Templates::prepare(&site.theme).unwrap();
    let renderers = render::renderers(&site, &plan, &evidence, &templates);
    let page = |page: &PlannedPage| {
        let renderer = renderers.iter().find(|renderer| *renderer.edition() == page.edition).unwrap();
        look(page, renderer.prepare(page, "").and_then(|page| renderer.write(&page)).unwrap_or_else(|finding| panic!("{finding:?}")))
    };
    plan.pages.par_iter().step_by(step).map(page).collect()
}
