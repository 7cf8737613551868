//! A feed as JSON Feed 1.1 (jsonfeed.org).

use serde_json::{Value, json};

use super::{Told, moment};

/// Writes it.
pub fn write(told: &Told<'_>) -> String {
    let Told { base, home, feed, .. } = told;
    let items: Vec<Value> = told
        .items
        .iter()
        .map(|item| {
            // An item has to have some content; where there is no summary the title is all there is to say.
            let text = if item.summary.is_empty() { item.title } else { item.summary };
            json!({ "id": item.url, "url": item.url, "title": item.title, "content_text": text, "date_modified": moment(item.day) })
        })
        .collect();
    let whole = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": told.title,
        "home_page_url": format!("{base}{home}"),
        "feed_url": format!("{base}{}", feed.url("json")),
        "language": feed.edition.tag(),
        "authors": [{ "name": told.publisher }],
        "items": items,
    });
    format!("{whole:#}\n")
}
