//! Dates as plans write them: years, months, days, seasons and intervals (Extended Date/Time Format, ISO 8601-2:2019).

use std::fmt;

use jiff::civil::Date;

use crate::base::node::Node;

use super::decode::{Decode, Decoder, scalar};

/// One end of an interval, or a date alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fuzzy {
    /// Year.
    pub year: i16,
    /// Month 1–12, or season 21 (spring) to 24 (winter).
    pub month: Option<i8>,
    /// Day of the month.
    pub day: Option<i8>,
    /// Whether it is approximate (`~`) or uncertain (`?`).
    pub uncertain: bool,
}

/// A date or an interval; an end may be open (`..`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edtf {
    /// A date.
    At(Fuzzy),
    /// From the first to the last, both included.
    Between(Option<Fuzzy>, Option<Fuzzy>),
}

impl Edtf {
    /// Reads the part of EDTF level 1 that plans use.
    pub fn parse(text: &str) -> Option<Self> {
        let Some((from, to)) = text.split_once('/') else { return Fuzzy::parse(text).map(Self::At) };
        let end = |text: &str| if matches!(text, "" | "..") { Some(None) } else { Fuzzy::parse(text).map(Some) };
        match (end(from)?, end(to)?) {
            (None, None) => None,
            (Some(from), Some(to)) if from.last_day()? > to.last_day()? => None,
            (from, to) => Some(Self::Between(from, to)),
        }
    }

    /// The first day it covers; nothing when the beginning is open.
    pub fn first_day(&self) -> Option<Date> {
        match self {
            Self::At(date) => date.first_day(),
            Self::Between(from, _) => from.as_ref()?.first_day(),
        }
    }

    /// The last day it covers; nothing when the end is open.
    pub fn last_day(&self) -> Option<Date> {
        match self {
            Self::At(date) => date.last_day(),
            Self::Between(_, to) => to.as_ref()?.last_day(),
        }
    }
}

impl Fuzzy {
    fn parse(text: &str) -> Option<Self> {
        let plain = text.trim_end_matches(['~', '?', '%']);
        let uncertain = plain.len() < text.len();
        let mut parts = plain.split('-');
        let year = parts.next().filter(|part| part.len() == 4)?.parse().ok()?;
        let two = |part: &str| (part.len() == 2).then(|| part.parse::<i8>().ok()).flatten();
        let month = parts.next().map(two);
        let day = parts.next().map(two);
        let (month, day) = (transpose(month)?, transpose(day)?);
        let fits = match (month, day) {
            (None, _) => true,
            (Some(1..=12 | 21..=24), None) => true,
            (Some(month), Some(day)) => Date::new(year, month, day).is_ok(),
            _ => false,
        };
        (fits && parts.next().is_none()).then_some(Self { year, month, day, uncertain })
    }

    /// The first day of the year, month or season; spring begins with March, winter with December.
    pub fn first_day(&self) -> Option<Date> {
        let month = match self.month {
            None => 1,
            Some(season @ 21..=24) => (season - 20) * 3,
            Some(month) => month,
        };
        Date::new(self.year, month, self.day.unwrap_or(1)).ok()
    }

    /// The last day of the year, month or season; spring ends with May, winter with February.
    pub fn last_day(&self) -> Option<Date> {
        if let (Some(month), Some(day)) = (self.month, self.day) {
            return Date::new(self.year, month, day).ok();
        }
        let (year, month) = match self.month {
            None => (self.year, 12),
            Some(21) => (self.year, 5),
            Some(22) => (self.year, 8),
            Some(23) => (self.year, 11),
            Some(24) => (self.year.checked_add(1)?, 2),
            Some(month) => (self.year, month),
        };
        Date::new(year, month, 1).ok().map(Date::last_of_month)
    }
}

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let end = |date: &Option<Fuzzy>| date.as_ref().map_or_else(|| "..".to_owned(), ToString::to_string);
        match self {
            Self::At(date) => date.fmt(f),
            Self::Between(from, to) => write!(f, "{}/{}", end(from), end(to)),
        }
    }
}

impl fmt::Display for Fuzzy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        self.month.map_or(Ok(()), |month| write!(f, "-{month:02}"))?;
        self.day.map_or(Ok(()), |day| write!(f, "-{day:02}"))?;
        // Which of the three marks stood there is not kept; this one stands for both of the others.
        if self.uncertain { f.write_str("%") } else { Ok(()) }
    }
}

/// `Some(None)`, a part that is there but wrong, spoils the whole.
fn transpose(part: Option<Option<i8>>) -> Option<Option<i8>> {
    match part {
        None => Some(None),
        Some(None) => None,
        Some(value) => Some(value),
    }
}

impl Decode for Edtf {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        scalar(node, decoder, "edtf", Self::parse)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn last(text: &str) -> Option<String> {
        Edtf::parse(text)?.last_day().map(|date| date.to_string())
    }

    #[test]
    fn knows_the_last_day_of_years_seasons_and_intervals() {
        assert_eq!(last("2022/2026").as_deref(), Some("2026-12-31"));
        assert_eq!(last("2021-21/2022-01").as_deref(), Some("2022-01-31"));
        assert_eq!(last("2018-24").as_deref(), Some("2019-02-28"));
        assert_eq!(last("2023-03-27").as_deref(), Some("2023-03-27"));
        assert_eq!(last("2020/.."), None);
    }

    #[test]
    fn knows_the_first_day_of_years_seasons_and_intervals() {
        let first = |text: &str| Edtf::parse(text)?.first_day().map(|date| date.to_string());
        assert_eq!(first("2022/2026").as_deref(), Some("2022-01-01"));
        assert_eq!(first("2021-21/2022-01").as_deref(), Some("2021-03-01"));
        assert_eq!(first("2018-24").as_deref(), Some("2018-12-01"));
        assert_eq!(first("../2020"), None);
    }

    #[test]
    fn is_written_as_it_was_read() {
        for text in ["2022", "2022-05", "2018-24", "2023-03-27", "2022/2026", "2020/..", "../2020-01", "2019%"] {
            assert_eq!(Edtf::parse(text).map(|date| date.to_string()).as_deref(), Some(text));
        }
        assert_eq!(Edtf::parse("2019~").map(|date| date.to_string()).as_deref(), Some("2019%"));
    }

    #[test]
    fn refuses_what_is_no_date() {
        for text in ["", "/", "../..", "22", "2022-13", "2022-02-30", "2022-1", "2026/2022", "2022-21-01", "våren 2022", "2022-05-06-07"] {
            assert_eq!(Edtf::parse(text), None, "{text}");
        }
    }
}
