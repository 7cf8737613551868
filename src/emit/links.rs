//! `links.csv`: every page in every edition with its addresses, for those who link to it from elsewhere (RFC 4180).

use crate::base::csv::cell_of;
use crate::base::output::Output;
use crate::base::path::SitePath;
use crate::model::Site;
use crate::plan::{Plan, Subject};

/// Makes it; `short` is the address to hand out, `permalink` the same for all editions. The words of an edition that has
/// none of its own are another's, and `own` says so.
pub fn emit(site: &Site, plan: &Plan) -> Output {
    let base = site.settings.base();
    let mut text = String::from("entry,edition,level,own,title,address,short,permalink\r\n");
    for page in &plan.pages {
        let Subject::PermalinkIn(key) = &page.subject else { continue };
        let (Some(address), Some(entry)) = (plan.entry_url(key, &page.edition), site.entry(key)) else { continue };
        let words = entry.words.resolve(&site.settings.chain(&page.edition));
        let own = words.is_some_and(|(edition, _)| *edition == page.edition);
        let title = words.map(|(_, words)| words.title.as_str()).unwrap_or_default();
        let (level, own) = (if page.edition.is_simple() { "simple" } else { "standard" }, if own { "yes" } else { "no" });
        let short = &page.url;
        text.push_str(&format!(
            "{key},{},{level},{own},{},{base}{address},{base}{short},{base}/id/{}/\r\n",
            page.edition,
            cell_of(title),
            key.id
        ));
    }
    let mut output = Output::default();
    if let Some(path) = SitePath::new("links.csv") {
        output.insert(path, text.into_bytes());
    }
    output
}
