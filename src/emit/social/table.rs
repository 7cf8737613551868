//! The posts as CSV (RFC 4180): a row for each post in each network.

use crate::base::csv::row;
use crate::render::EditionView;
use crate::render::posts::Posting;

/// The columns; docs/social.md says what each holds.
const HEAD: [&str; 13] =
    ["entry", "edition", "title", "days", "post", "day", "network", "length", "limit", "text", "alt", "picture", "page"];

/// Writes them.
pub fn write(view: &EditionView<'_>, posting: &Posting<'_>) -> String {
    let mut text = row(&HEAD);
    // An interval as EDTF writes it (ISO 8601-2).
    let days = posting.days.map(|(first, last)| if first == last { first.to_string() } else { format!("{first}/{last}") });
    let page = view.plan.entry_url(&posting.entry.key, view.edition).unwrap_or_default();
    for (index, post) in posting.posts.iter().enumerate() {
        for (network, posted) in &post.texts {
            text.push_str(&row(&[
                posting.entry.key.to_string(),
                posting.edition.to_string(),
                posting.title.clone(),
                days.clone().unwrap_or_default(),
                index.saturating_add(1).to_string(),
                post.day.map(|day| day.to_string()).unwrap_or_default(),
                network.id.value.to_string(),
                posted.length.to_string(),
                network.limit.value.to_string(),
                posted.text.clone(),
                posting.alt.clone(),
                format!("/{}/square.png", posting.folder),
                page.to_owned(),
            ]));
        }
    }
    text
}
