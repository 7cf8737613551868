//! Days and weeks that come back every year.

use jiff::Span;
use jiff::civil::{Date, ISOWeekDate, Weekday};

use crate::base::node::Node;

use super::decode::{Decode, Decoder, scalar};

/// When something comes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recurrence {
    /// An ISO 8601 week of every year.
    Week(u8),
    /// From a month and day to another, every year.
    Days {
        /// First month and day.
        from: (u8, u8),
        /// Last month and day.
        to: (u8, u8),
    },
}

impl Recurrence {
    /// Reads `week:47`, `--11-25` or `--11-25/--12-10` (the truncated dates of ISO 8601:2000).
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(week) = text.strip_prefix("week:") {
            return week.parse().ok().filter(|week| (1..=53).contains(week)).map(Self::Week);
        }
        let (from, to) = text.split_once('/').unwrap_or((text, text));
        Some(Self::Days { from: month_day(from)?, to: month_day(to)? })
    }

    /// The first and the last day in the first year that has them, from this one on.
    pub fn occurrence(&self, year: i16) -> Option<(Date, Date)> {
        match self {
            Self::Week(week) => {
                // Not every year has a week 53; one of six in a row does.
                let week = i8::try_from(*week).ok()?;
                let monday = (year..year.checked_add(7)?).find_map(|year| ISOWeekDate::new(year, week, Weekday::Monday).ok())?.date();
                Some((monday, monday.checked_add(Span::new().days(6)).ok()?))
            }
            Self::Days { from, to } => {
                let day = |year: i16, day: (u8, u8)| Date::new(year, i8::try_from(day.0).ok()?, i8::try_from(day.1).ok()?).ok();
                // 29 February comes once in four years, or eight.
                let first = (year..year.checked_add(9)?).find_map(|year| day(year, *from))?;
                let last_year = if to < from { first.year().checked_add(1)? } else { first.year() };
                Some((first, day(last_year, *to).or_else(|| day(last_year, (2, 28)))?))
            }
        }
    }

    /// The first occurrence that is not over on a day.
    pub fn coming(&self, day: Date) -> Option<(Date, Date)> {
        let years = day.year().checked_sub(1)?..=day.year().checked_add(1)?;
        years.filter_map(|year| self.occurrence(year)).find(|(_, last)| *last >= day)
    }
}

fn month_day(text: &str) -> Option<(u8, u8)> {
    let (month, day) = text.strip_prefix("--")?.split_once('-')?;
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    // 2024 was a leap year, so every day that some year has is a day of it.
    jiff::civil::Date::new(2024, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    Some((month, day))
}

impl Decode for Recurrence {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        scalar(node, decoder, "recurrence", Self::parse)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_coming_occurrence_is_the_one_that_is_not_over() {
        let coming = |text: &str, day: Date| {
            let (first, last) = Recurrence::parse(text).unwrap().coming(day).unwrap();
            format!("{first} {last}")
        };
        let date = jiff::civil::date;
        assert_eq!(coming("--11-25/--12-10", date(2026, 11, 26)), "2026-11-25 2026-12-10");
        assert_eq!(coming("--11-25/--12-10", date(2026, 12, 11)), "2027-11-25 2027-12-10");
        assert_eq!(coming("--12-20/--01-05", date(2027, 1, 3)), "2026-12-20 2027-01-05");
        assert_eq!(coming("week:47", date(2026, 11, 23)), "2027-11-22 2027-11-28");
        assert_eq!(coming("--02-29", date(2026, 3, 1)), "2028-02-29 2028-02-29");
    }

    #[test]
    fn reads_weeks_and_days() {
        assert_eq!(Recurrence::parse("week:47"), Some(Recurrence::Week(47)));
        assert_eq!(Recurrence::parse("--11-25/--12-10"), Some(Recurrence::Days { from: (11, 25), to: (12, 10) }));
        for bad in ["week:54", "--13-01", "--02-30", "11-25", ""] {
            assert_eq!(Recurrence::parse(bad), None, "{bad}");
        }
    }
}
