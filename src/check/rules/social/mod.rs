//! Posts for social media.

mod hashtag;
mod picture_without_words;
mod post_too_long;

use crate::base::edition::Edition;
use crate::check::rule::{Context, Rule};
use crate::model::Entry;
use crate::model::posted::posts_of;
use crate::model::posts::PostsWords;

/// The rules of the family.
pub static RULES: &[&Rule] = &[&post_too_long::RULE, &picture_without_words::RULE, &hashtag::RULE];

/// Every entry with posts, in each edition that has them.
fn all<'a>(context: &Context<'a>) -> impl Iterator<Item = (&'a Entry, &'a Edition, &'a PostsWords)> {
    let entries = context.site.entries();
    entries.flat_map(|entry| entry.words.iter().filter_map(move |(edition, _)| Some((entry, edition, posts_of(entry, edition)?))))
}
