//! The days of posts as a calendar (iCalendar, RFC 5545), the next time that they come: whoever posts looks the texts over each year.

use crate::emit::icalendar::{basic, calendar, escaped};
use crate::render::EditionView;
use crate::render::posts::{Posting, ReadyPost};

/// Writes it; nothing when no post has a day.
pub fn write(view: &EditionView<'_>, posting: &Posting<'_>) -> Option<String> {
    let today = view.evidence.day?;
    let host = view.site.settings.base().rsplit('/').next().unwrap_or_default();
    let event = |(index, post): (usize, &ReadyPost<'_>)| {
        let day = post.day?;
        let number = index.saturating_add(1);
        // The longest text is the one to read; the short ones say the same.
        let (_, posted) = post.texts.iter().max_by_key(|(_, posted)| posted.text.len())?;
        Some([
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}-{}-{number}-{}@{host}", posting.entry.key.id, posting.edition.tag(), basic(day)),
            format!("DTSTAMP:{}T000000Z", basic(today)),
            format!("DTSTART;VALUE=DATE:{}", basic(day)),
            format!("DTEND;VALUE=DATE:{}", basic(day.tomorrow().ok()?)),
            format!("SUMMARY;LANGUAGE={}:{} {number}", posting.edition.language(), escaped(&posting.title)),
            format!("DESCRIPTION;LANGUAGE={}:{}", posting.edition.language(), escaped(&posted.text)),
            "TRANSP:TRANSPARENT".to_owned(),
            "END:VEVENT".to_owned(),
        ])
    };
    let events: Vec<String> = posting.posts.iter().enumerate().filter_map(event).flatten().collect();
    (!events.is_empty()).then(|| calendar(&posting.title, events))
}
