//! Opening hours in words, one line for each of their rules.

use jiff::civil::{Date, Weekday};

use crate::model::channel::ChannelType;
use crate::model::hours::{DayRange, Days, Hours, Opening, Rule, Timetable};

use super::localizer::Localizer;

/// The midnight that a day ends with, in minutes.
const MIDNIGHT: u16 = 24 * 60;

/// Opening hours of a place or service in words.
pub fn lines(hours: &Hours, localizer: &Localizer<'_>) -> Vec<String> {
    in_words(hours, "other", localizer)
}

/// Opening hours of one way to reach a service; an easy-read edition says what one can do there, "Du kan ringa …".
pub fn channel_lines(hours: &Hours, channel: ChannelType, localizer: &Localizer<'_>) -> Vec<String> {
    in_words(hours, channel.as_str(), localizer)
}

/// The hours of one day that are other than usual, "24 december 2026: stängt".
pub fn exception(date: Date, hours: &Hours, localizer: &Localizer<'_>) -> String {
    let date = localizer.date(date).into();
    let line = match &hours.timetable {
        Timetable::Always => localizer.format("exception-all-day", &[("date", date)]),
        Timetable::Weekly(rules) => match rules.as_slice() {
            [rule] if rule.days == Days::Every && rule.is_closed() => localizer.format("exception-closed", &[("date", date)]),
            [rule] if rule.days == Days::Every => {
                localizer.format("exception-open", &[("date", date), ("times", times(&rule.openings, localizer).into())])
            }
            // Hours by days of the week make little sense for a date, but they are what was written.
            _ => localizer.format("exception-other", &[("date", date), ("hours", lines(hours, localizer).join("; ").into())]),
        },
        Timetable::Other => localizer.format("exception-other", &[("date", date), ("hours", localizer.left_to_right(&hours.text).into())]),
    };
    localizer.sentence(&line)
}

fn in_words(hours: &Hours, channel: &str, localizer: &Localizer<'_>) -> Vec<String> {
    match &hours.timetable {
        Timetable::Always => vec![localizer.format("hours-always", &[("channel", channel.into())])],
        Timetable::Weekly(rules) => rules.iter().map(|rule| localizer.sentence(&line(rule, channel, localizer))).collect(),
        // Words that say less than the rules would mislead; the rules themselves at least do not lie.
        Timetable::Other => vec![localizer.left_to_right(&hours.text)],
    }
}

fn line(rule: &Rule, channel: &str, localizer: &Localizer<'_>) -> String {
    let days = ("days", days(&rule.days, localizer).into());
    if rule.is_closed() {
        localizer.format("hours-closed", &[days])
    } else if rule.is_all_day() {
        localizer.format("hours-all-day", &[days, ("channel", channel.into())])
    } else {
        localizer.format("hours-open", &[days, ("times", times(&rule.openings, localizer).into()), ("channel", channel.into())])
    }
}

fn days(days: &Days, localizer: &Localizer<'_>) -> String {
    match days {
        Days::Every => localizer.text("hours-every-day"),
        Days::PublicHolidays => localizer.text("hours-public-holidays"),
        Days::Some(ranges) => {
            let names: Vec<String> = ranges.iter().flat_map(|range| range_names(*range, localizer)).collect();
            localizer.list(&names)
        }
    }
}

/// A range as "måndag till fredag"; one or two days by their names.
fn range_names(range: DayRange, localizer: &Localizer<'_>) -> Vec<String> {
    let name = |day: Weekday| localizer.weekday(day);
    match range {
        DayRange { first, last } if first == last => vec![name(first)],
        DayRange { first, last } if first.next() == last => vec![name(first), name(last)],
        DayRange { first, last } => {
            vec![localizer.format("hours-days", &[("first", name(first).into()), ("last", name(last).into())])]
        }
    }
}

fn times(openings: &[Opening], localizer: &Localizer<'_>) -> String {
    let spans: Vec<String> = openings
        .iter()
        .map(|opening| {
            let id = if opening.is_overnight() { "hours-span-overnight" } else { "hours-span" };
            localizer.format(id, &[("from", time(opening.from, localizer).into()), ("to", time(opening.to, localizer).into())])
        })
        .collect();
    localizer.list(&spans)
}

/// A time of the 24-hour clock as the language writes it, with its own message for full hours; 24:00 is the
/// end of a day and 00:00 its beginning (ISO 8601-1:2019/Amd 1:2022).
fn time(minutes: u16, localizer: &Localizer<'_>) -> String {
    let minutes = if minutes > MIDNIGHT { minutes.saturating_sub(MIDNIGHT) } else { minutes };
    let (hour, minute) = (minutes.div_euclid(60), minutes.rem_euclid(60));
    let id = if minute == 0 { "hours-full-hour" } else { "hours-time" };
    let padded = |number: u16| format!("{number:02}").into();
    let text = localizer.format(id, &[("h", hour.to_string().into()), ("hh", padded(hour)), ("mm", padded(minute))]);
    localizer.left_to_right(&text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::localizer::tests::{plain, with_localizer};

    /// Hours with their lines in Swedish, English and Arabic; isolates are left out of the Arabic here.
    const WORDS: [(&str, [&[&str]; 3]); 17] = [
        ("24/7", [&["Alla dagar, dygnet runt"], &["Every day, 24 hours a day"], &["كل يوم، على مدار الساعة"]]),
        ("00:00-24:00", [&["Alla dagar, dygnet runt"], &["Every day, 24 hours a day"], &["كل يوم، على مدار الساعة"]]),
        ("Mo-Su 07:00-21:00", [&["Alla dagar klockan 7–21"], &["Every day 07:00–21:00"], &["كل يوم، من الساعة 07:00 إلى 21:00"]]),
        ("Mo-Su 09:00-19:00", [&["Alla dagar klockan 9–19"], &["Every day 09:00–19:00"], &["كل يوم، من الساعة 09:00 إلى 19:00"]]),
        ("Mo-Su 11:00-19:00", [&["Alla dagar klockan 11–19"], &["Every day 11:00–19:00"], &["كل يوم، من الساعة 11:00 إلى 19:00"]]),
        ("Mo-Su 20:00-22:00", [&["Alla dagar klockan 20–22"], &["Every day 20:00–22:00"], &["كل يوم، من الساعة 20:00 إلى 22:00"]]),
        (
            "Su-Th 19:00-21:00",
            [
                &["Söndag till torsdag klockan 19–21"],
                &["Sunday to Thursday 19:00–21:00"],
                &["من الأحد إلى الخميس، من الساعة 19:00 إلى 21:00"],
            ],
        ),
        (
            "Mo,We,Fr 09:00-12:00",
            [
                &["Måndag, onsdag och fredag klockan 9–12"],
                &["Monday, Wednesday and Friday 09:00–12:00"],
                &["الاثنين والأربعاء والجمعة، من الساعة 09:00 إلى 12:00"],
            ],
        ),
        (
            "Mo-Fr 08:00-17:00",
            [&["Måndag till fredag klockan 8–17"], &["Monday to Friday 08:00–17:00"], &["من الاثنين إلى الجمعة، من الساعة 08:00 إلى 17:00"]],
        ),
        (
            "Mo-Fr 08:00-16:30; PH off",
            [
                &["Måndag till fredag klockan 8–16.30", "Röda dagar: stängt"],
                &["Monday to Friday 08:00–16:30", "Public holidays in Sweden: closed"],
                &["من الاثنين إلى الجمعة، من الساعة 08:00 إلى 16:30", "أيام العطل الرسمية في السويد: مغلق"],
            ],
        ),
        (
            "Mo,Tu,Fr 08:30-16:00; We,Th 08:30-20:00; PH off",
            [
                &["Måndag, tisdag och fredag klockan 8.30–16", "Onsdag och torsdag klockan 8.30–20", "Röda dagar: stängt"],
                &["Monday, Tuesday and Friday 08:30–16:00", "Wednesday and Thursday 08:30–20:00", "Public holidays in Sweden: closed"],
                &[
                    "الاثنين والثلاثاء والجمعة، من الساعة 08:30 إلى 16:00",
                    "الأربعاء والخميس، من الساعة 08:30 إلى 20:00",
                    "أيام العطل الرسمية في السويد: مغلق",
                ],
            ],
        ),
        (
            "Mo-Fr 16:30-08:00; Sa-Su 00:00-24:00; PH 00:00-24:00",
            [
                &["Måndag till fredag klockan 16.30 till 8 nästa dag", "Lördag och söndag, dygnet runt", "Röda dagar, dygnet runt"],
                &[
                    "Monday to Friday 16:30 to 08:00 the next day",
                    "Saturday and Sunday, 24 hours a day",
                    "Public holidays in Sweden, 24 hours a day",
                ],
                &[
                    "من الاثنين إلى الجمعة، من الساعة 16:30 إلى 08:00 في اليوم التالي",
                    "السبت والأحد، على مدار الساعة",
                    "أيام العطل الرسمية في السويد، على مدار الساعة",
                ],
            ],
        ),
        (
            "Mo-Fr 00:00-08:00,16:30-24:00; Sa-Su 00:00-24:00",
            [
                &["Måndag till fredag klockan 0–8 och 16.30–24", "Lördag och söndag, dygnet runt"],
                &["Monday to Friday 00:00–08:00 and 16:30–24:00", "Saturday and Sunday, 24 hours a day"],
                &["من الاثنين إلى الجمعة، من الساعة 00:00 إلى 08:00 ومن الساعة 16:30 إلى 24:00", "السبت والأحد، على مدار الساعة"],
            ],
        ),
        (
            "Mo-Th 09:00-16:00; Fr 09:00-12:00; Sa-Su off; PH 10:00-14:00",
            [
                &["Måndag till torsdag klockan 9–16", "Fredag klockan 9–12", "Lördag och söndag: stängt", "Röda dagar klockan 10–14"],
                &[
                    "Monday to Thursday 09:00–16:00",
                    "Friday 09:00–12:00",
                    "Saturday and Sunday: closed",
                    "Public holidays in Sweden 10:00–14:00",
                ],
                &[
                    "من الاثنين إلى الخميس، من الساعة 09:00 إلى 16:00",
                    "الجمعة، من الساعة 09:00 إلى 12:00",
                    "السبت والأحد: مغلق",
                    "أيام العطل الرسمية في السويد، من الساعة 10:00 إلى 14:00",
                ],
            ],
        ),
        (
            "Mo-We,Fr 10:00-12:00",
            [
                &["Måndag till onsdag och fredag klockan 10–12"],
                &["Monday to Wednesday and Friday 10:00–12:00"],
                &["من الاثنين إلى الأربعاء والجمعة، من الساعة 10:00 إلى 12:00"],
            ],
        ),
        ("off", [&["Alla dagar: stängt"], &["Every day: closed"], &["كل يوم: مغلق"]]),
        ("Jul off", [&["Jul off"], &["Jul off"], &["Jul off"]]),
    ];

    #[test]
    fn says_the_hours_in_each_language() {
        for (tag, language) in ["sv", "en", "ar"].iter().zip(0..) {
            with_localizer(tag, |localizer| {
                for (text, expected) in &WORDS {
                    let hours = Hours::parse(text).unwrap();
                    let said: Vec<String> = lines(&hours, localizer).iter().map(|line| plain(line)).collect();
                    assert_eq!(said, expected[language], "{text} in {tag}");
                }
            });
        }
    }

    #[test]
    fn easy_swedish_says_whole_sentences() {
        let said = |text: &str, channel| {
            let hours = Hours::parse(text).unwrap();
            with_localizer("sv-simple", |localizer| channel_lines(&hours, channel, localizer))
        };
        assert_eq!(said("24/7", ChannelType::Phone), ["Du kan ringa alla dagar, dag och natt."]);
        let expected = ["Du kan ringa måndag till fredag. Klockan 8.30 till 16.", "På röda dagar är det stängt."];
        assert_eq!(said("Mo-Fr 08:30-16:00; PH off", ChannelType::Phone), expected);
        assert_eq!(said("Su-Th 19:00-21:00", ChannelType::Chat), ["Du kan chatta söndag till torsdag. Klockan 19 till 21."]);
        assert_eq!(said("Mo 09:00-12:00,13:00-16:00", ChannelType::Visit), ["Det är öppet måndag. Klockan 9 till 12 och 13 till 16."]);
        assert_eq!(said("Mo-Fr 16:30-08:00", ChannelType::Sms), ["Du kan skicka sms måndag till fredag. Klockan 16.30 till 8 nästa dag."]);
    }

    #[test]
    fn times_keep_their_direction_in_arabic() {
        let said = with_localizer("ar", |localizer| lines(&Hours::parse("Mo 08:30-16:00").unwrap(), localizer));
        assert!(said[0].contains("\u{2066}08:30\u{2069}") && said[0].contains("\u{2066}16:00\u{2069}"), "{said:?}");
        let said = with_localizer("ar", |localizer| lines(&Hours::parse("Jul off").unwrap(), localizer));
        assert_eq!(said, ["\u{2066}Jul off\u{2069}"]);
    }

    #[test]
    fn says_the_hours_of_a_single_day() {
        let date = jiff::civil::date(2026, 12, 24);
        let said = |tag: &str, text: &str| {
            let hours = Hours::parse(text).unwrap();
            with_localizer(tag, |localizer| plain(&exception(date, &hours, localizer)))
        };
        assert_eq!(said("sv", "off"), "24 december 2026: stängt");
        assert_eq!(said("sv", "00:00-24:00"), "24 december 2026: dygnet runt");
        assert_eq!(said("sv", "10:00-14:00"), "24 december 2026: klockan 10–14");
        assert_eq!(said("sv", "Mo-Fr 10:00-14:00"), "24 december 2026: Måndag till fredag klockan 10–14");
        assert_eq!(said("sv", "10:00+"), "24 december 2026: 10:00+");
        assert_eq!(said("sv-simple", "off"), "24 december 2026 är det stängt.");
        assert_eq!(said("en", "10:00-14:00"), "24 December 2026: 10:00–14:00");
        assert_eq!(said("ar", "off"), "24 ديسمبر 2026: مغلق");
    }
}
