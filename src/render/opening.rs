//! When somebody answers, as the theme's script can hold it against the clock: a build has none.

use jiff::Span;
use jiff::civil::Weekday;

use crate::model::channel::{Channel, Confidence};
use crate::model::hours::{Days, Hours, Rule, Timetable};
use crate::model::service::{ServiceFacts, ServiceStatus};

use super::localizer::Localizer;
use super::view::Opening;

/// How long hours are taken at their word after they were verified: a year, and a month to go through them again.
const MONTHS: i32 = 13;

/// What is said of a day of which nothing is known.
const UNKNOWN: &str = "?";

/// From midnight to midnight.
const ALL_DAY: &str = "0-1440";

/// The hours of a way to reach a service; nothing where they are not sure, not simple, or were never verified.
pub fn opening(channel: &Channel, facts: &ServiceFacts) -> Option<Opening> {
    let (hours, verified) = (channel.hours.as_ref()?, facts.verified.as_ref()?);
    if facts.status.value != ServiceStatus::Active || channel.hours_confidence.value != Confidence::High {
        return None;
    }
    let dates = channel.exceptions.iter().map(|exception| format!("{}={}", exception.date.value, on_date(&exception.hours)));
    Some(Opening {
        hours: week(&hours.timetable)?,
        dates: dates.collect::<Vec<_>>().join(";"),
        until: verified.date.checked_add(Span::new().months(MONTHS)).ok()?.to_string(),
    })
}

/// What the script says, in the edition's words: open, closed, when it opens, how a time and a full hour are written,
/// today, tomorrow, the days of the week. `{…}` is for the script to fill in.
pub fn words(say: &Localizer<'_>) -> String {
    let time = |id: &str| say.format(id, &[("h", "{h}".into()), ("hh", "{hh}".into()), ("mm", "{mm}".into())]);
    let next = say.format("opening-next", &[("day", "{day}".into()), ("time", "{time}".into())]);
    let mut words = vec![say.text("opening-now"), say.text("opening-closed"), next, time("hours-time"), time("hours-full-hour")];
    words.extend([say.text("opening-today"), say.text("opening-tomorrow")]);
    words.extend(days_of_the_week().map(|day| say.weekday(day)));
    words.join("|")
}

/// The hours of Monday to Sunday, of public holidays and of the eves that are kept like them; of all days at once
/// where that is what is written.
fn week(timetable: &Timetable) -> Option<String> {
    let rules = match timetable {
        Timetable::Always => return Some(ALL_DAY.to_owned()),
        Timetable::Other => return None,
        Timetable::Weekly(rules) => rules,
    };
    if let [every] = rules.as_slice()
        && every.days == Days::Every
    {
        return Some(spans(every));
    }
    let holidays = rules.iter().find(|rule| rule.days == Days::PublicHolidays);
    let of_day = |day: Weekday| rules.iter().find(|rule| rule.days.holds(day)).map(spans).unwrap_or_default();
    let mut slots: Vec<String> = days_of_the_week().map(of_day).collect();
    // A Monday's hours say nothing of a Monday that is a holiday.
    slots.push(holidays.map_or_else(|| UNKNOWN.to_owned(), spans));
    slots.push(UNKNOWN.to_owned());
    Some(slots.join(";"))
}

fn days_of_the_week() -> impl Iterator<Item = Weekday> {
    Weekday::Monday.cycle_forward().take(7)
}

fn on_date(hours: &Hours) -> String {
    match &hours.timetable {
        Timetable::Always => ALL_DAY.to_owned(),
        Timetable::Weekly(rules) => match rules.as_slice() {
            [rule] if rule.days == Days::Every => spans(rule),
            _ => UNKNOWN.to_owned(),
        },
        Timetable::Other => UNKNOWN.to_owned(),
    }
}

/// Minutes after the midnight that the day begins with, `480-990`.
fn spans(rule: &Rule) -> String {
    rule.openings.iter().map(|opening| format!("{}-{}", opening.from, opening.to)).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::localizer::tests::with_localizer;

    fn weekly(text: &str) -> Option<String> {
        week(&Hours::parse(text).unwrap().timetable)
    }

    #[test]
    fn each_kind_of_day_has_its_hours() {
        for (text, expected) in [
            ("24/7", Some("0-1440")),
            ("Mo-Su 09:00-19:00", Some("540-1140")),
            ("Mo-Fr 08:00-16:30; PH off", Some("480-990;480-990;480-990;480-990;480-990;;;;?")),
            ("Su-Th 19:00-21:00", Some("1140-1260;1140-1260;1140-1260;1140-1260;;;1140-1260;?;?")),
            ("24/7; PH off", Some("0-1440;0-1440;0-1440;0-1440;0-1440;0-1440;0-1440;;?")),
            ("Fr 09:00-12:00,22:00-02:00", Some(";;;;540-720 1320-1560;;;?;?")),
            ("Dec 24 off", None),
        ] {
            assert_eq!(weekly(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn a_date_has_one_days_hours_or_none_that_are_known() {
        let date = |text: &str| on_date(&Hours::parse(text).unwrap());
        assert_eq!(["off", "10:00-12:00", "24/7", "Mo 10:00-12:00", "sunrise-sunset"].map(date), ["", "600-720", "0-1440", "?", "?"]);
    }

    #[test]
    fn the_words_leave_room_for_day_and_time() {
        let said = with_localizer("sv", words);
        assert!(
            said.starts_with("Öppet nu|Stängt nu|Stängt nu. Öppnar {day} klockan {time}.|{h}.{mm}|{h}|i dag|i morgon|måndag|"),
            "{said}"
        );
    }
}
