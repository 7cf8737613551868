//! Opening hours in the syntax of OpenStreetMap, kept in a form that words can be made of.

mod table;

use jiff::civil::Weekday;

use crate::base::node::Node;

use super::decode::{Decode, Decoder, scalar};

/// Longest text, in bytes: what OpenStreetMap allows for a value (its API, version 0.6).
const MAX_BYTES: usize = 255;

/// Minutes of a day.
const DAY: u16 = 24 * 60;

/// Opening hours: as written, and as far as simple words can say them
/// (<https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification>).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hours {
    /// As written.
    pub text: String,
    /// What it means.
    pub timetable: Timetable,
}

/// What opening hours mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Timetable {
    /// Every hour of every day.
    Always,
    /// By days of the week and public holidays; days that no rule names are closed without a word.
    Weekly(Vec<Rule>),
    /// Valid, but more than weekly words can say (months, weeks, sunset, remarks): only the text itself tells it.
    Other,
}

/// The hours of some days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// The days.
    pub days: Days,
    /// From when to when, in order and without overlap; none when it is written that those days are closed.
    pub openings: Vec<Opening>,
}

impl Rule {
    /// Whether it is written that those days are closed.
    pub fn is_closed(&self) -> bool {
        self.openings.is_empty()
    }

    /// Whether those days are open from midnight to midnight.
    pub fn is_all_day(&self) -> bool {
        self.openings == [Opening::ALL_DAY]
    }
}

/// Days that have the same hours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Days {
    /// All days of the week.
    Every,
    /// Some days of the week.
    Some(Vec<DayRange>),
    /// Public holidays, whatever day of the week they are.
    PublicHolidays,
}

impl Days {
    /// Whether a day of the week is among them, when it is no public holiday.
    pub fn holds(&self, day: Weekday) -> bool {
        match self {
            Self::Every => true,
            Self::PublicHolidays => false,
            Self::Some(ranges) => ranges.iter().any(|DayRange { first, last }| first.until(day) <= first.until(*last)),
        }
    }

    /// The days of the week among them, Monday first (ISO 8601).
    pub fn of_the_week(&self) -> impl Iterator<Item = Weekday> {
        Weekday::Monday.cycle_forward().take(7).filter(|day| self.holds(*day))
    }
}

/// Days in a row, both ends included; it may pass from Sunday to Monday.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayRange {
    /// The first.
    pub first: Weekday,
    /// The last; the same as the first when it is one day.
    pub last: Weekday,
}

/// A time without a break, in minutes after the midnight that its day begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Opening {
    /// When it begins, less than 1440.
    pub from: u16,
    /// When it ends; more than 1440 when that is on the next day.
    pub to: u16,
}

impl Opening {
    /// From midnight to midnight.
    pub const ALL_DAY: Self = Self { from: 0, to: DAY };

    /// When it begins, on the clock.
    pub fn opens(self) -> String {
        clock(self.from)
    }

    /// When it ends, on the clock. Midnight at the end of a day is its last minute: neither HSDS nor schema.org has an hour 24.
    pub fn closes(self) -> String {
        clock(if self.to == DAY { DAY.saturating_sub(1) } else { self.to.checked_rem(DAY).unwrap_or_default() })
    }

    /// Whether it ends after midnight.
    pub fn is_overnight(self) -> bool {
        self.to > DAY
    }
}

fn clock(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes.div_euclid(60), minutes.rem_euclid(60))
}

impl Hours {
    /// Reads opening hours; gives nothing for what OpenStreetMap would not understand.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.len() > MAX_BYTES || has_empty_rule(text) {
            return None;
        }
        let expression = opening_hours_syntax::parse(text).ok()?;
        let timetable = table::timetable(text, &expression.rules).unwrap_or(Timetable::Other);
        Some(Self { text: text.to_owned(), timetable })
    }
}

/// Whether a rule is nothing but punctuation. The parser lets a lone colon pass, as a rule without any condition:
/// always open.
fn has_empty_rule(text: &str) -> bool {
    let mut rules = text.split(';').flat_map(|part| part.split("||")).flat_map(|part| part.split(", "));
    rules.any(|rule| !rule.contains(|c: char| c.is_ascii_alphanumeric()))
}

impl Decode for Hours {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        scalar(node, decoder, "opening-hours", Self::parse)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn timetable(text: &str) -> Timetable {
        Hours::parse(text).unwrap_or_else(|| panic!("{text:?} is not understood")).timetable
    }

    /// The timetable in short: `1-5 480-990`, a closed day `x`, public holidays `p`.
    fn short(text: &str) -> String {
        let Timetable::Weekly(rules) = timetable(text) else { return format!("{:?}", timetable(text)) };
        let number = |day: Weekday| day.to_monday_one_offset();
        let days = |days: &Days| match days {
            Days::Every => "all".to_owned(),
            Days::PublicHolidays => "p".to_owned(),
            Days::Some(rows) => rows.iter().map(|row| format!("{}-{}", number(row.first), number(row.last))).collect::<Vec<_>>().join(","),
        };
        let times = |rule: &Rule| rule.openings.iter().map(|opening| format!(" {}-{}", opening.from, opening.to)).collect::<String>();
        let line = |rule: &Rule| days(&rule.days) + &if rule.is_closed() { " x".to_owned() } else { times(rule) };
        rules.iter().map(line).collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn later_rules_take_the_place_of_earlier_ones_for_the_same_days() {
        for (text, expected) in [
            ("Mo-Fr 08:00-16:30; PH off", "1-5 480-990; p x"),
            ("Mo-Fr 08:00-16:00; We 08:00-20:00", "1-2,4-5 480-960; 3-3 480-1200"),
            ("Mo-Su 08:00-16:00; Sa off", "7-5 480-960; 6-6 x"),
            ("24/7; PH off", "all 0-1440; p x"),
            ("PH off; Mo-Su 08:00-16:00", "all 480-960"),
            ("Mo-Fr 08:00-12:00; PH 10:00-12:00; PH off", "1-5 480-720; p x"),
            ("off", "all x"),
        ] {
            assert_eq!(short(text), expected, "{text}");
        }
    }

    #[test]
    fn a_comma_between_rules_adds_to_the_day() {
        assert_eq!(short("Mo-Fr 08:00-12:00, We 13:00-18:00"), "1-2,4-5 480-720; 3-3 480-720 780-1080");
        assert_eq!(short("Mo 12:00-14:00,08:00-12:00,13:00-15:00"), "1-1 480-900");
    }

    #[test]
    fn days_and_times_may_pass_the_end_of_the_week_and_the_day() {
        for (text, expected) in [
            ("Su-Th 19:00-21:00", "7-4 1140-1260"),
            ("Sa,Su,Mo 10:00-12:00", "6-1 600-720"),
            ("Mo-Fr 16:30-08:00", "1-5 990-1920"),
            ("Mo-Fr 16:30-32:00", "1-5 990-1920"),
            ("Mo 08:00-08:00", "1-1 480-1920"),
        ] {
            assert_eq!(short(text), expected, "{text}");
        }
    }

    #[test]
    fn every_way_to_write_always_is_always() {
        for text in
            ["24/7", "00:00-24:00", "Mo-Su 00:00-24:00", "Mo-Su,PH 00:00-24:00", "Mo-Fr 00:00-24:00; Sa-Su 00:00-24:00; PH 00:00-24:00"]
        {
            assert_eq!(timetable(text), Timetable::Always, "{text}");
        }
    }

    #[test]
    fn what_weekly_words_cannot_say_is_left_to_the_text() {
        for text in [
            "sunrise-sunset",
            "week 1-10 Mo-Fr 08:00-16:00",
            "Jun-Aug Mo-Fr 09:00-15:00",
            "2026 Mo 08:00-09:00",
            "Dec 24 off",
            "Mo[1] 10:00-12:00",
            "SH off",
            "PH -1 day 10:00-12:00",
            "Mo-Fr 08:00+",
            "Mo-Fr 08:00-16:00/01:00",
            "Mo 10:00-48:00",
            "Mo-Fr 08:00-16:00 \"efter avtal\"",
            "Mo-Fr 08:00-16:00 || \"ring\"",
            "Mo-Fr 08:00-16:00 unknown",
            // An hour taken out of the day; holidays that are weekdays; a holiday rule that a later rule undoes in part.
            "Mo-Fr 08:00-16:00; Mo-Fr 12:00-13:00 off",
            "PH Mo-Fr 10:00-12:00",
            "Sa-Su PH 10:00-12:00",
            "PH off; Mo-Fr 08:00-16:00",
            "Mo-Fr 08:00-12:00, PH 13:00-14:00",
        ] {
            assert_eq!(timetable(text), Timetable::Other, "{text}");
            assert_eq!(Hours::parse(text).map(|hours| hours.text).as_deref(), Some(text));
        }
    }

    #[test]
    fn refuses_what_is_no_opening_hours() {
        for text in [
            "",
            " ",
            ":",
            "Mo-Fr 08:00-16:00; :",
            "vardagar 8-16",
            "Må-Fr 08:00-16:00",
            "Mo-Fr 25:00-26:00",
            "Mo-Fr 8-16",
            // Longer than a value may be.
            &["Mo off"; 40].join("; "),
        ] {
            assert_eq!(Hours::parse(text), None, "{text:?}");
        }
    }
}
