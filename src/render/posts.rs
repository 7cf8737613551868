//! What is posted in social media about entries: the texts for each network, the days, the pictures.

use std::collections::BTreeMap;

use jiff::Span;
use jiff::civil::Date;
use serde::Serialize;

use crate::base::edition::Edition;
use crate::base::span::Located;
use crate::model::network::Network;
use crate::model::posted::{Posted, posted, posts_of};
use crate::model::posts::{PostsFacts, PostsWords};
use crate::model::recurrence::Recurrence;
use crate::model::{Entry, Facts};
use crate::plan::posts::folder;

use super::edition_view::EditionView;
use super::leaflet::short_address;
use super::recurrence::recurrence;
use super::view;

/// The sizes of pictures: a feed, a story, a link.
pub const SIZES: [(&str, u32, u32); 3] = [("square", 1080, 1080), ("story", 1080, 1920), ("card", 1200, 630)];

/// A picture to draw.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Drawing<'d> {
    /// Its width in pixels.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// Inline SVG of the pictogram; may be empty.
    pub picto: &'d str,
    /// What it is called; may be empty.
    pub title: &'d str,
    /// What it shows, in words; may be empty.
    pub alt: &'d str,
    /// BCP 47 tag of these words; may be empty.
    pub lang: &'d str,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Inline SVG of its words as outlines, in points over the whole of it; may be empty.
    pub lettering: &'d str,
}

/// Words in a picture: few, neutral, and the same in its alternative text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureWords {
    /// What others may see that the entry is called.
    pub title: String,
    /// The short address in this edition, without its scheme.
    pub address: String,
}

/// Words set as outlines, by the file of their picture without its ending.
pub type Lettering = BTreeMap<String, String>;

/// What is posted about an entry in an edition.
pub struct Posting<'a> {
    /// The entry.
    pub entry: &'a Entry,
    /// The edition.
    pub edition: &'a Edition,
    /// Its posts as they were written.
    pub words: &'a PostsWords,
    /// The alternative text of its picture, with the words in it; may be empty.
    pub alt: String,
    /// What stands in its picture; nothing where pictures have no words.
    pub picture_words: Option<PictureWords>,
    /// What others may see that it is called.
    pub title: String,
    /// Where its files lie.
    pub folder: String,
    /// Inline SVG of the pictogram of its picture; may be empty.
    pub picto: &'a str,
    /// A campaign's days, the next time that it comes.
    pub days: Option<(Date, Date)>,
    /// The posts.
    pub posts: Vec<ReadyPost<'a>>,
}

/// A post with all its texts.
pub struct ReadyPost<'a> {
    /// The day that it is for.
    pub day: Option<Date>,
    /// The text for each network.
    pub texts: Vec<(&'a Network, Posted)>,
}

/// What an edition has to post: what comes first is first, then what may be posted on any day.
pub fn postings<'a>(view: &EditionView<'a>) -> Vec<Posting<'a>> {
    let entries = view.site.entries().filter(|entry| view.shown(&entry.key).is_some());
    let mut postings: Vec<Posting<'a>> = entries.filter_map(|entry| posting(view, entry)).collect();
    postings.sort_by_key(|posting| (posting.days.is_none(), posting.days, &posting.entry.key));
    postings
}

fn posting<'a>(view: &EditionView<'a>, entry: &'a Entry) -> Option<Posting<'a>> {
    let words = posts_of(entry, view.edition)?;
    let (facts, when) = match &entry.facts {
        Facts::Campaign(facts) => (&facts.posts, Some(&facts.when.value)),
        Facts::Page(facts) => (&facts.posts, None),
        _ => return None,
    };
    let title = entry.words.get(view.edition).map(|words| words.discreet_title.as_ref().unwrap_or(&words.title).value.clone())?;
    let days = when.zip(view.evidence.day).and_then(|(when, day)| when.coming(day));
    let posts = words.posts.iter().enumerate().map(|(index, post)| ReadyPost {
        day: day_of(view.evidence.day, days, facts, index, words.posts.len()),
        texts: view
            .site
            .networks
            .iter()
            .map(|network| (network, posted(view.site, entry, view.edition, words, &post.value, network)))
            .collect(),
    });
    let picture_words = view.plan.has_lettering.then(|| picture_words(view, entry, &title));
    Some(Posting {
        entry,
        edition: view.edition,
        words,
        alt: alt(words, picture_words.as_ref()),
        picture_words,
        title,
        folder: folder(&entry.key, view.edition),
        picto: facts.picto.as_ref().and_then(|name| view.site.theme.pictogram(name)).unwrap_or_default(),
        days,
        posts: posts.collect(),
    })
}

fn picture_words(view: &EditionView<'_>, entry: &Entry, title: &str) -> PictureWords {
    let is_discreet = entry.words.get(view.edition).is_some_and(|words| words.discreet_title.is_some());
    let is_told = is_discreet || !entry.facts.is_at_risk();
    PictureWords {
        title: if is_told { title.to_owned() } else { view.localizer.text("neutral-title") },
        address: short_address(view, &entry.key).trim_start_matches("https://").to_owned(),
    }
}

/// What the picture shows, and every word in it.
fn alt(words: &PostsWords, in_picture: Option<&PictureWords>) -> String {
    let shown = words.alt.as_ref().map(|alt| alt.value.clone());
    let read = in_picture.map(|words| format!("{}: {}", words.title, words.address));
    shown.into_iter().chain(read).collect::<Vec<_>>().join(" ")
}

/// The day of a post: the one that the editor gave it, or its share of the campaign's days.
fn day_of(today: Option<Date>, days: Option<(Date, Date)>, facts: &PostsFacts, index: usize, of: usize) -> Option<Date> {
    let first = days.map(|(first, _)| first);
    if let Some(Located { value, .. }) = facts.days.get(index) {
        // A day of the campaign may be past while the campaign is not over.
        return own_day(value, first.or(today)?);
    }
    let (first, last) = days?;
    let length = i64::from(first.until(last).ok()?.get_days()).saturating_add(1);
    let share = length.checked_mul(i64::try_from(index).ok()?)?.checked_div(i64::try_from(of).ok()?)?;
    first.checked_add(Span::new().days(share)).ok()
}

fn own_day(day: &Recurrence, from: Date) -> Option<Date> {
    day.coming(from).map(|(first, _)| first)
}

/// The same for the page that staff copy from.
pub fn shown(view: &EditionView<'_>) -> Vec<view::Posting> {
    postings(view).into_iter().map(|posting| one(view, &posting)).collect()
}

fn one(view: &EditionView<'_>, posting: &Posting<'_>) -> view::Posting {
    // With its folder, so that a file of one entry is not called as that of another.
    let own = posting.folder.trim_start_matches("social/");
    let file = |name: String| view::Link { url: format!("/{}/{name}", posting.folder), title: view.own(format!("{own}/{name}")) };
    let pictures = SIZES.iter().flat_map(|(name, ..)| [format!("{name}.png"), format!("{name}.svg")]);
    let has_days = posting.posts.iter().any(|post| post.day.is_some());
    let tables = ["posts.csv", "alt.txt"].into_iter().chain(has_days.then_some("posts.ics")).map(str::to_owned);
    let when = match &posting.entry.facts {
        Facts::Campaign(facts) => recurrence(view, &facts.when.value),
        _ => String::new(),
    };
    view::Posting {
        anchor: format!("{}-{}", posting.entry.key.kind.scheme(), posting.entry.key.id),
        title: view.title(&posting.entry.key),
        url: view.plan.entry_url(&posting.entry.key, view.edition).unwrap_or_default().to_owned(),
        when,
        picture: format!("/{}/square.svg", posting.folder),
        alt: posting.alt.clone(),
        files: pictures.chain(tables).map(file).collect(),
        posts: posting.posts.iter().enumerate().map(|(index, post)| post_view(view, index, post)).collect(),
    }
}

fn post_view(view: &EditionView<'_>, index: usize, post: &ReadyPost<'_>) -> view::Post {
    let mut texts: Vec<view::PostText> = Vec::new();
    for (network, Posted { text, length }) in &post.texts {
        let name = format!("{} {length}/{}", network.name.as_str(), network.limit.value);
        match texts.iter_mut().find(|known| known.text == *text) {
            Some(same) => same.networks.push(name),
            None => texts.push(view::PostText { networks: vec![name], text: text.clone() }),
        }
    }
    let number = i64::try_from(index).unwrap_or_default().saturating_add(1);
    view::Post {
        title: view.localizer.format("posts-number", &[("number", number.into())]),
        day: post.day.map(|day| view.localizer.date(day)).unwrap_or_default(),
        texts,
    }
}
