//! The index of each edition's search: a script module of our own format, so that it needs no more of the policy than a script does.

mod postings;
mod words;

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;
use serde::Serialize;

use crate::base::edition::Edition;
use crate::base::hash;
use crate::base::output::Output;
use crate::base::path::SitePath;
use crate::base::recall::Recall;
use crate::model::Site;
use crate::render::Renderer;
use crate::render::search::{Findable, FindablePage};

use postings::Postings;

/// The indexes of all editions with a page to search on.
#[derive(Debug, Default)]
pub struct Indexes {
    /// The files.
    pub output: Output,
    urls: BTreeMap<Edition, String>,
}

impl Indexes {
    /// The address of an edition's index; empty when it has none.
    pub fn url(&self, edition: &Edition) -> &str {
        self.urls.get(edition).map(String::as_str).unwrap_or_default()
    }
}

/// Makes them. One whose pages say the same as in the last build is recalled.
pub fn emit(site: &Site, renderers: &[Renderer<'_>], known: &Recall<Arc<[u8]>>) -> Indexes {
    let module_of = |renderer: &Renderer<'_>| {
        let (edition, findable) = (renderer.edition(), renderer.findable()?);
        let affixes: Vec<_> = site.editions().map(|edition| (edition, site.languages.affixes(edition))).collect();
        let make = || module(site, edition, &findable).map(|module| Arc::from(module.into_bytes())).ok_or(());
        known.get_or_try_make(|| hash::digest(&("search", edition, &affixes, &findable)), make).ok()
    };
    let modules: Vec<Option<Arc<[u8]>>> = renderers.par_iter().map(module_of).collect();
    let mut indexes = Indexes::default();
    for (renderer, module) in renderers.iter().zip(modules) {
        let Some(module) = module else { continue };
        let name = format!("assets/search-{}.{}.js", renderer.edition().tag().to_ascii_lowercase(), hash::short(&module));
        indexes.urls.insert(renderer.edition().clone(), format!("/{name}"));
        if let Some(path) = SitePath::new(&name) {
            indexes.output.insert(path, module);
        }
    }
    indexes
}

/// The index as `search.js` reads it.
#[derive(Serialize)]
struct Index<'a> {
    /// How many were found, in words.
    counts: &'a [String],
    /// The pages.
    pages: Vec<Shown<'a>>,
    /// The words by the edition that they are in; the reader's own first.
    languages: Vec<Language<'a>>,
}

/// How a page is shown among the results: title, address, summary, kind, edition; of a service also what the way to
/// call is called, its number, its link, and its hours and cautions.
#[derive(Serialize)]
struct Shown<'a>(&'a str, &'a str, &'a str, &'a str, usize, #[serde(skip_serializing_if = "Option::is_none")] Option<Call<'a>>);

#[derive(Serialize)]
struct Call<'a>(&'a str, &'a str, &'a str, String);

/// The words of the pages in one edition.
#[derive(Serialize)]
struct Language<'a> {
    lang: &'a str,
    dir: &'static str,
    /// Its name where it must be told, since it is not the reader's own.
    name: &'a str,
    /// What is joined to a word before it, and what its forms end in.
    joined: &'a str,
    endings: &'a str,
    #[serde(flatten)]
    postings: Postings,
}

fn module(site: &Site, own: &Edition, findable: &Findable) -> Option<String> {
    let mut editions = vec![own];
    for page in &findable.pages {
        if !editions.contains(&&page.edition) {
            editions.push(&page.edition);
        }
    }
    let languages = editions.iter().map(|edition| {
        let of_edition = |(_, page): &(usize, &FindablePage)| page.edition == **edition;
        let name = findable.pages.iter().find(|page| page.edition == **edition).map(|page| page.language.as_str());
        let (joined, endings) = site.languages.affixes(edition);
        Language {
            lang: edition.tag(),
            dir: edition.direction().as_str(),
            name: name.unwrap_or_default(),
            joined,
            endings,
            postings: Postings::new(findable.pages.iter().enumerate().filter(of_edition)),
        }
    });
    let languages = languages.collect();
    let place = |edition: &Edition| editions.iter().position(|known| *known == edition).unwrap_or_default();
    let pages = findable.pages.iter().map(|page| {
        let call = page.call.as_ref().map(|call| {
            let notes: Vec<&str> = call.hours.iter().chain([&call.caution]).map(String::as_str).filter(|note| !note.is_empty()).collect();
            Call(&call.kind_name, &call.value, &call.href, notes.join(" · "))
        });
        Shown(&page.title, &page.url, &page.summary, &page.kind, place(&page.edition), call)
    });
    let json = serde_json::to_string(&Index { counts: &findable.counts, pages: pages.collect(), languages }).ok()?;
    // JSON is a part of JavaScript since ES2019; before, these two ended a line in the middle of a string.
    Some(format!("export default {};\n", json.replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")))
}
