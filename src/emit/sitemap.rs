//! `sitemap.xml`: the pages that have words of their own in an edition, each with its other editions (sitemaps.org, hreflang).

use std::sync::Arc;

use crate::base::edition::Edition;
use crate::base::output::{Contents, Output, Shelf};
use crate::base::path::SitePath;
use crate::model::Site;
use crate::model::common::{Status, Words};
use crate::plan::{Address, Plan, PlannedPage, Subject};

/// The most pages in one file. The protocol allows 50,000 in 50 MB, and each of ours brings its other editions along.
const MOST: usize = 5_000;

/// Makes it. That of a larger site leads to parts, each laid down where there is a shelf.
pub fn emit(site: &Site, plan: &Plan, shelf: Option<&Arc<dyn Shelf>>) -> Output {
    let listed: Vec<&PlannedPage> = plan.pages.iter().filter(|page| has_words(site, &page.subject)(&&page.edition)).collect();
    in_parts(&listed, MOST, site.settings.base(), |pages| urls(site, plan, pages), shelf)
}

fn in_parts<P>(pages: &[P], most: usize, base: &str, urls: impl Fn(&[P]) -> String, shelf: Option<&Arc<dyn Shelf>>) -> Output {
    let mut output = Output::default();
    let mut add = |name: &str, xml: String| {
        if let Some(path) = SitePath::new(name) {
            let file = Contents::new(&path, xml.into_bytes().into(), shelf);
            output.put(path, file);
        }
    };
    if pages.len() <= most {
        add("sitemap.xml", urls(pages));
        return output;
    }
    let mut index = opened("sitemapindex", "");
    for (pages, number) in pages.chunks(most).zip(1_usize..) {
        let name = ["sitemap-", &number.to_string(), ".xml"].concat();
        add(&name, urls(pages));
        ["<sitemap><loc>", base, "/", &name, "</loc></sitemap>\n"].iter().for_each(|part| index.push_str(part));
    }
    index.push_str("</sitemapindex>\n");
    add("sitemap.xml", index);
    output
}

fn opened(root: &str, more: &str) -> String {
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<{root} xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"{more}>\n")
}

fn urls(site: &Site, plan: &Plan, pages: &[&PlannedPage]) -> String {
    let base = site.settings.base();
    let mut xml = opened("urlset", " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"");
    for page in pages {
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
    xml
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

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(pages: &[&str]) -> Vec<(String, String)> {
        let output = in_parts(pages, 2, "https://byn.se", <[&str]>::concat, None);
        output.iter().map(|(path, bytes)| (path.as_str().to_owned(), String::from_utf8_lossy(&bytes).into_owned())).collect()
    }

    #[test]
    fn a_site_of_few_pages_has_one_file() {
        assert_eq!(texts(&["a", "b"]), [("sitemap.xml".to_owned(), "ab".to_owned())]);
        assert_eq!(texts(&[]), [("sitemap.xml".to_owned(), String::new())]);
    }

    #[test]
    fn a_larger_one_has_parts_that_an_index_leads_to() {
        let index = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n\
            <sitemap><loc>https://byn.se/sitemap-1.xml</loc></sitemap>\n<sitemap><loc>https://byn.se/sitemap-2.xml</loc></sitemap>\n</sitemapindex>\n";
        let expected = [("sitemap-1.xml", "ab"), ("sitemap-2.xml", "c"), ("sitemap.xml", index)];
        assert_eq!(texts(&["a", "b", "c"]), expected.map(|(path, text)| (path.to_owned(), text.to_owned())));
    }
}
