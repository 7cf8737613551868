//! `sitemap.xml`: the pages that have words of their own in an edition, each with its other editions (sitemaps.org, hreflang).

use crate::base::output::Output;
use crate::base::path::SitePath;
use crate::model::Site;
use crate::plan::{Plan, Subject};

/// Makes it.
pub fn emit(site: &Site, plan: &Plan) -> Output {
    let base = site.settings.base();
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for page in &plan.pages {
        let Subject::Entry(key) = &page.subject else { continue };
        let Some(entry) = site.entry(key) else { continue };
        if entry.words.get(&page.edition).is_none() {
            continue;
        }
        xml.push_str(&format!("<url><loc>{base}{}</loc>", page.url));
        for edition in site.editions().filter(|edition| entry.words.get(edition).is_some()) {
            if let Some(url) = plan.entry_url(key, edition) {
                xml.push_str(&format!("<xhtml:link rel=\"alternate\" hreflang=\"{edition}\" href=\"{base}{url}\"/>"));
            }
        }
        xml.push_str("</url>\n");
    }
    xml.push_str("</urlset>\n");
    let mut output = Output::default();
    if let Some(path) = SitePath::new("sitemap.xml") {
        output.insert(path, xml.into_bytes());
    }
    output
}
