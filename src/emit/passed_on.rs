//! Each page in each edition for other sites: an HTML card without script for an intranet, and the same as oEmbed 1.0.

use rayon::prelude::*;
use serde_json::json;

use crate::base::finding::Finding;
use crate::base::output::Output;
use crate::base::path::SitePath;
use crate::model::Site;
use crate::model::settings::ShareForm;
use crate::plan::{Plan, PlannedPage, Subject};
use crate::render::Renderer;

/// The room that a card is likely to take, which oEmbed wants told (2.3.4.4).
const SIZE: (u32, u32) = (480, 240);

/// Makes them, where the site wants them.
pub fn emit(site: &Site, plan: &Plan, renderers: &[Renderer<'_>]) -> (Output, Vec<Finding>) {
    if !site.settings.shares(ShareForm::Card) {
        return Default::default();
    }
    let made: Vec<_> = plan.pages.par_iter().filter_map(|page| one(page, renderers)).collect();
    let (mut output, mut findings) = (Output::default(), Vec::new());
    for result in made {
        match result {
            Ok(files) => files.into_iter().for_each(|(path, bytes)| output.insert(path, bytes)),
            // One fault in the template shows on every card.
            Err(finding) if findings.iter().any(|known: &Finding| known.span == finding.span) => {}
            Err(finding) => findings.push(finding),
        }
    }
    (output, findings)
}

/// Files with their bytes.
type Files = Vec<(SitePath, Vec<u8>)>;

fn one(page: &PlannedPage, renderers: &[Renderer<'_>]) -> Option<Result<Files, Finding>> {
    let Subject::PermalinkIn(key) = &page.subject else { return None };
    let renderer = renderers.iter().find(|renderer| *renderer.edition() == page.edition)?;
    let card = match renderer.passed_on(key)? {
        Ok(card) => card,
        Err(finding) => return Some(Err(finding)),
    };
    let oembed = json!({
        "version": "1.0",
        "type": "rich",
        "title": card.title,
        "provider_name": card.provider,
        "provider_url": card.provider_url,
        "html": card.html,
        "width": SIZE.0,
        "height": SIZE.1,
    });
    let file = |name: &str, text: String| Some((SitePath::new(&format!("{}{name}", page.url.trim_start_matches('/')))?, text.into_bytes()));
    let files = [file("card.html", card.document), file("oembed.json", format!("{oembed}\n"))];
    Some(Ok(files.into_iter().flatten().collect()))
}
