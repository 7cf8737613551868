//! `sitemap.xml`: the pages that have words of their own in an edition, each with its other editions (sitemaps.org, hreflang).

use crate::base::edition::Edition;
use crate::base::output::Output;
use crate::base::path::SitePath;
use crate::model::Site;
use crate::model::common::{Status, Words};
use crate::plan::{Address, Plan, Subject};

/// Makes it.
pub fn emit(site: &Site, plan: &Plan) -> Output {
    let base = site.settings.base();
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for page in plan.pages.iter().filter(|page| has_words(site, &page.subject)(&&page.edition)) {
        ["<url><loc>", base, &page.url, "</loc>"].iter().for_each(|part| xml.push_str(part));
        let urls = plan.urls(&page.subject);
        for edition in site.editions().filter(has_words(site, &page.subject)) {
            if let Some(Address { url, .. }) = urls.and_then(|urls| urls.of(edition)) {
                let link = ["<xhtml:link rel=\"alternate\" hreflang=\"", edition.tag(), "\" href=\"", base, url, "\"/>"];
                link.iter().for_each(|part| xml.push_str(part));
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

/// In which editions the words of a page are their own, and search engines are not asked to leave it out because a machine made
/// them. A list of the finder is named by what it lists, or by the interface.
fn has_words<'a>(site: &'a Site, subject: &'a Subject) -> impl Fn(&&Edition) -> bool {
    let entry = match subject {
        Subject::Entry(key) | Subject::FinderBy(key) => site.entry(key),
        _ => None,
    };
    let words = move |edition: &Edition| entry?.words.get(edition);
    move |edition| match subject {
        Subject::Entry(_) => words(edition).is_some_and(|words| !is_machine_made(words)),
        Subject::FinderBy(_) => words(edition).is_some(),
        Subject::FinderKind(_) | Subject::FinderLanguage(_) | Subject::FinderPlace(_) => true,
        Subject::Area { .. } | Subject::PlanSide { .. } => false,
        Subject::Permalink(_) | Subject::PermalinkIn(_) | Subject::Former { .. } | Subject::Root | Subject::NotFound => false,
    }
}

fn is_machine_made(words: &Words) -> bool {
    words.translation.as_ref().is_some_and(|translation| translation.status.value == Status::Machine)
}
