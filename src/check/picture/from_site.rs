//! The pictures of a site as its editors wrote them.

use crate::base::edition::Edition;
use crate::base::source::Sources;
use crate::base::span::Span;
use crate::model::doc::PictureUse;
use crate::model::entry::Kind as EntryKind;
use crate::model::picture::PictureFacts;
use crate::model::{Entry, Extra, Facts, Site};

use super::{Kind, Picture};

/// The pictures of a site that have a text, in the order of pictures and editions; then those that a page gives
/// another text.
pub fn of_site<'a>(site: &'a Site, sources: &'a Sources) -> impl Iterator<Item = Picture<'a>> {
    let by_themselves = site.of_kind(EntryKind::Picture).flat_map(|entry| of_entry(site, sources, entry));
    let all_words = site.entries().flat_map(|entry| entry.words.iter());
    let shown = all_words.flat_map(|(edition, words)| words.pictures().into_iter().filter_map(|shown| where_shown(site, edition, shown)));
    by_themselves.chain(shown)
}

fn of_entry<'a>(site: &'a Site, sources: &Sources, entry: &'a Entry) -> impl Iterator<Item = Picture<'a>> {
    entry.words.iter().filter_map(move |(edition, words)| {
        let (Extra::Picture(extra), Facts::Picture(facts)) = (&words.extra, &entry.facts) else { return None };
        let alt = extra.alt.as_ref()?;
        let caption = extra.caption.as_ref().map(|caption| caption.value.clone()).unwrap_or_default();
        let picture = picture(site, edition, facts, &alt.value, sources.unquoted(alt.span));
        Some(Picture { caption, ..picture })
    })
}

fn where_shown<'a>(site: &'a Site, edition: &Edition, shown: &PictureUse) -> Option<Picture<'a>> {
    let alt = shown.alt.as_ref()?;
    let Facts::Picture(facts) = &site.entry(&shown.picture.value)?.facts else { return None };
    Some(picture(site, edition, facts, &alt.value, alt.span))
}

fn picture<'a>(site: &'a Site, edition: &Edition, facts: &PictureFacts, alt: &str, span: Span) -> Picture<'a> {
    Picture {
        kind: Kind::Source,
        language: edition.tag().to_owned(),
        alt: Some(alt.to_owned()),
        span,
        element: span,
        other_name: String::new(),
        is_decorative: facts.decorative.value,
        is_hidden: false,
        file: facts.file.value.clone(),
        title: String::new(),
        caption: String::new(),
        before: String::new(),
        after: String::new(),
        is_alone: true,
        link: None,
        checks: &site.settings.checks,
    }
}
