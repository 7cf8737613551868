//! Campaign weeks and days as a calendar (iCalendar, RFC 5545) that a reader's own calendar can take in.

use jiff::Span;
use jiff::civil::{Date, ISOWeekDate, Weekday};

use crate::model::campaign::{CampaignFacts, Recurrence};
use crate::model::common::Words;
use crate::model::entry::Kind;
use crate::model::{Entry, Facts};
use crate::render::EditionView;

use super::texts::address;

/// Longest line, in octets without its end (RFC 5545, 3.1).
const MAX_OCTETS: usize = 75;

/// What a campaign that nobody has reviewed is dated by: a build has no clock.
const UNDATED: Date = jiff::civil::date(2026, 1, 1);

/// Writes it, with the campaigns that have words of their own in the edition.
pub fn write(view: &EditionView<'_>) -> String {
    let mut lines = vec!["BEGIN:VCALENDAR".to_owned(), "VERSION:2.0".to_owned(), "PRODID:-//Fristad//Fristad//EN".to_owned()];
    lines.extend(["CALSCALE:GREGORIAN".to_owned(), "METHOD:PUBLISH".to_owned()]);
    lines.push(format!("X-WR-CALNAME:{}", escaped(&view.title(&view.site.settings.publisher.value).text)));
    for entry in super::shown(view, Kind::Campaign) {
        if let (Facts::Campaign(facts), Some(words)) = (&entry.facts, entry.words.get(view.edition)) {
            lines.extend(event(view, entry, facts, words).unwrap_or_default());
        }
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

/// A campaign, every year. It is called what the browser's tab would show: others may look at the calendar too.
fn event(view: &EditionView<'_>, entry: &Entry, facts: &CampaignFacts, words: &Words) -> Option<Vec<String>> {
    let seen = entry.common.review.as_ref().map_or(UNDATED, |review| review.checked.value);
    let (first, last, rule) = occurrence(&facts.when.value, seen.year())?;
    let host = view.site.settings.base().rsplit('/').next().unwrap_or_default();
    let basic = |date: Date| date.strftime("%Y%m%d").to_string();
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
    match when {
        Recurrence::Week(week) => {
            // Not every year has a week 53; one of six in a row does.
            let week = i8::try_from(*week).ok()?;
            let monday = (year..year.checked_add(7)?).find_map(|year| ISOWeekDate::new(year, week, Weekday::Monday).ok())?.date();
            let sunday = monday.checked_add(Span::new().days(6)).ok()?;
            Some((monday, sunday, format!("FREQ=YEARLY;WKST=MO;BYWEEKNO={week};BYDAY=MO")))
        }
        Recurrence::Days { from, to } => {
            let day = |year: i16, day: (u8, u8)| Date::new(year, i8::try_from(day.0).ok()?, i8::try_from(day.1).ok()?).ok();
            // 29 February comes once in four years, or eight.
            let first = (year..year.checked_add(9)?).find_map(|year| day(year, *from))?;
            let last_year = if to < from { first.year().checked_add(1)? } else { first.year() };
            let last = day(last_year, *to).or_else(|| day(last_year, (2, 28)))?;
            Some((first, last, "FREQ=YEARLY".to_owned()))
        }
    }
}

/// A text with what parts values escaped (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// A line with its end, folded so that none is longer than allowed and no letter is parted.
fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len());
    let mut octets: usize = 0;
    for c in line.chars() {
        if octets.saturating_add(c.len_utf8()) > MAX_OCTETS {
            folded.push_str("\r\n ");
            octets = 1;
        }
        folded.push(c);
        octets = octets.saturating_add(c.len_utf8());
    }
    folded + "\r\n"
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

    #[test]
    fn lines_are_folded_by_octets_between_letters() {
        let text = format!("SUMMARY:{}", "å".repeat(100));
        let folded = folded(&text);
        assert!(folded.ends_with("\r\n"));
        let lines: Vec<&str> = folded.trim_end().split("\r\n").collect();
        assert!(lines.len() > 1 && lines.iter().all(|line| line.len() <= MAX_OCTETS), "{lines:?}");
        assert_eq!(folded.replace("\r\n ", "").trim_end(), text);
    }

    #[test]
    fn what_parts_values_is_escaped() {
        assert_eq!(escaped("a; b, c\\d\ne\r"), "a\\; b\\, c\\\\d\\ne");
    }
}
