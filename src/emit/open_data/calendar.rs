//! Campaign weeks and days as a calendar (iCalendar, RFC 5545) that a reader's own calendar can take in.

use jiff::civil::Date;

use crate::model::campaign::CampaignFacts;
use crate::model::common::Words;
use crate::model::entry::Kind;
use crate::model::recurrence::Recurrence;
use crate::model::{Entry, Facts};
use crate::render::EditionView;

use super::super::icalendar::{basic, calendar, escaped};
use super::texts::address;

/// What a campaign that nobody has reviewed is dated by: a build has no clock.
const UNDATED: Date = jiff::civil::date(2026, 1, 1);

/// Writes it, with the campaigns that have words of their own in the edition.
pub fn write(view: &EditionView<'_>) -> String {
    let mut events = Vec::new();
    for entry in super::shown(view, Kind::Campaign) {
        if let (Facts::Campaign(facts), Some(words)) = (&entry.facts, entry.words.get(view.edition)) {
            events.extend(event(view, entry, facts, words).unwrap_or_default());
        }
    }
    calendar(&view.title(&view.site.settings.publisher.value).text, events)
}

/// A campaign, every year. It is called what the browser's tab would show: others may look at the calendar too.
fn event(view: &EditionView<'_>, entry: &Entry, facts: &CampaignFacts, words: &Words) -> Option<Vec<String>> {
    let seen = entry.common.review.as_ref().map_or(UNDATED, |review| review.checked.value);
    let (first, last, rule) = occurrence(&facts.when.value, seen.year())?;
    let host = view.site.settings.base().rsplit('/').next().unwrap_or_default();
    let mut lines = vec![
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}@{host}", entry.key.id),
        format!("DTSTAMP:{}T000000Z", basic(seen)),
        format!("DTSTART;VALUE=DATE:{}", basic(first)),
        // The day after the last (RFC 5545, 3.6.1).
        format!("DTEND;VALUE=DATE:{}", basic(last.tomorrow().ok()?)),
        format!("RRULE:{rule}"),
        format!("SUMMARY;LANGUAGE={}:{}", view.edition.language(), escaped(words.discreet_title.as_ref().unwrap_or(&words.title))),
        "TRANSP:TRANSPARENT".to_owned(),
    ];
    lines.extend(address(view, entry).map(|url| format!("URL:{url}")));
    lines.push("END:VEVENT".to_owned());
    Some(lines)
}

/// The first and the last day in the first year that has them, and the rule by which they come back.
fn occurrence(when: &Recurrence, year: i16) -> Option<(Date, Date, String)> {
    let (first, last) = when.occurrence(year)?;
    let rule = match when {
        Recurrence::Week(week) => format!("FREQ=YEARLY;WKST=MO;BYWEEKNO={week};BYDAY=MO"),
        Recurrence::Days { .. } => "FREQ=YEARLY".to_owned(),
    };
    Some((first, last, rule))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn when(text: &str, year: i16) -> String {
        let (first, last, rule) = occurrence(&Recurrence::parse(text).unwrap(), year).unwrap();
        format!("{first} {last} {rule}")
    }

    #[test]
    fn weeks_and_days_come_back_every_year() {
        assert_eq!(when("week:47", 2026), "2026-11-16 2026-11-22 FREQ=YEARLY;WKST=MO;BYWEEKNO=47;BYDAY=MO");
        assert_eq!(when("week:53", 2027), "2032-12-27 2033-01-02 FREQ=YEARLY;WKST=MO;BYWEEKNO=53;BYDAY=MO");
        assert_eq!(when("--11-25/--12-10", 2026), "2026-11-25 2026-12-10 FREQ=YEARLY");
        assert_eq!(when("--12-20/--01-05", 2026), "2026-12-20 2027-01-05 FREQ=YEARLY");
        assert_eq!(when("--02-29", 2026), "2028-02-29 2028-02-29 FREQ=YEARLY");
        assert_eq!(when("--02-20/--02-29", 2026), "2026-02-20 2026-02-28 FREQ=YEARLY");
    }
}
