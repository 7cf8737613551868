//! The words in pictures for social media, as outlines: right in every script, whatever fonts the one who looks has.

use rayon::prelude::*;
use serde::Serialize;

use crate::base::code;
use crate::base::finding::Finding;
use crate::base::source::Sources;
use crate::base::span::Span;
use crate::model::Site;
use crate::plan::{Plan, Profile};
use crate::render::Renderer;
use crate::render::posts::{Lettering, PictureWords, Posting, SIZES};

use super::fonts::Fonts;
use super::setting::set;

/// The template of the words, which lies over the picture that `social/picture.svg` draws.
const TEMPLATE: &str = "print/post.typ";

/// What the template sees.
#[derive(Debug, Serialize)]
struct Words<'w> {
    lang: &'w str,
    dir: &'static str,
    fonts: &'w [&'static str],
    width: u32,
    height: u32,
    title: &'w str,
    address: &'w str,
}

/// Sets the words of every picture that staff post, in its three sizes.
pub fn letter(site: &Site, plan: &Plan, renderers: &[Renderer<'_>], sources: &Sources) -> (Lettering, Vec<Finding>) {
    let (mut lettering, mut findings) = (Lettering::new(), Vec::new());
    if !plan.has_lettering || plan.profile != Profile::Internal {
        return (lettering, findings);
    }
    let fonts = Fonts::new(sources);
    let postings: Vec<Posting<'_>> = renderers.iter().flat_map(Renderer::postings).collect();
    let set: Vec<_> = postings.par_iter().flat_map_iter(|posting| of_posting(site, &fonts, posting)).collect();
    for result in set {
        match result {
            Ok((path, drawing)) => _ = lettering.insert(path, drawing),
            Err(finding) if findings.contains(&finding) => {}
            Err(finding) => findings.push(finding),
        }
    }
    (lettering, findings)
}

fn of_posting(site: &Site, fonts: &Fonts, posting: &Posting<'_>) -> Vec<Result<(String, String), Finding>> {
    let Some(PictureWords { title, address }) = &posting.picture_words else { return Vec::new() };
    let file = posting.entry.words.get(posting.edition).map_or(posting.entry.file, |words| words.file);
    let located = |finding: Finding| {
        let place = finding.span.or(Some(Span::file(file)));
        Finding { span: place, ..finding }.with("sheet", format!("/{}", posting.folder)).with("edition", posting.edition.tag())
    };
    if let Some(letter) = fonts.lacks(&format!("{title}{address}")) {
        return vec![Err(located(Finding::global(&code::LETTER_WITHOUT_FONT)).with("letter", letter.to_string()))];
    }
    let families = fonts.families();
    let one = |(name, width, height): (&str, u32, u32)| {
        let (lang, dir) = (posting.edition.language(), posting.edition.direction().as_str());
        let words = Words { lang, dir, fonts: &families, width, height, title, address };
        let drawing = set(&site.theme, fonts, TEMPLATE, &words).map_err(located)?.svg(0).unwrap_or_default();
        Ok((format!("{}/{name}", posting.folder), drawing))
    };
    SIZES.into_iter().map(one).collect()
}
