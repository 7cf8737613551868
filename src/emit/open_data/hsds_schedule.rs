//! Opening hours in the form of HSDS 3.0: days of the week and times as in iCalendar.

use jiff::civil::{Date, Weekday};
use serde::Serialize;

use crate::model::channel::{Channel, ChannelType};
use crate::model::entry::EntryRef;
use crate::model::hours::{Hours, Opening, Timetable};
use crate::render::EditionView;

use super::texts::id;

/// When somebody answers. HSDS knows no public holidays, so the hours as they were written (the syntax of OpenStreetMap)
/// stand in `notes`; and no hour 24, so that 00:00 to 23:59 is the whole day.
#[derive(Serialize)]
pub struct Schedule {
    id: String,
    valid_from: Option<String>,
    valid_to: Option<String>,
    dtstart: Option<String>,
    count: Option<u8>,
    wkst: Option<&'static str>,
    freq: Option<&'static str>,
    interval: Option<u8>,
    byday: Option<String>,
    opens_at: Option<String>,
    closes_at: Option<String>,
    attending_type: &'static str,
    description: String,
    notes: String,
}

/// The hours of a way to reach a service: each week, and on days that have others.
pub fn schedules(view: &EditionView<'_>, key: &EntryRef, index: usize, channel: &Channel) -> Vec<Schedule> {
    let maker = Maker { view, key, index, channel };
    let mut schedules = Vec::new();
    if let Some(hours) = &channel.hours {
        maker.weekly(hours, &mut schedules);
    }
    for exception in &channel.exceptions {
        maker.on_date(exception.date.value, &exception.hours, &mut schedules);
    }
    schedules
}

struct Maker<'v, 'a> {
    view: &'v EditionView<'a>,
    key: &'v EntryRef,
    index: usize,
    channel: &'v Channel,
}

impl Maker<'_, '_> {
    /// One that says nothing but the hours as they were written.
    fn blank(&self, hours: &Hours, number: usize) -> Schedule {
        Schedule {
            id: id(self.view, self.key, &format!("schedule/{}/{number}", self.index)),
            valid_from: None,
            valid_to: None,
            dtstart: None,
            count: None,
            wkst: None,
            freq: None,
            interval: None,
            byday: None,
            opens_at: None,
            closes_at: None,
            attending_type: match self.channel.channel_type.value {
                ChannelType::Phone | ChannelType::Sms | ChannelType::TextTelephone => "phone",
                ChannelType::Visit => "in_person",
                _ => "online",
            },
            description: self.channel.value.value.clone(),
            notes: hours.text.clone(),
        }
    }

    fn weekly(&self, hours: &Hours, schedules: &mut Vec<Schedule>) {
        let mut add = |days: Vec<Weekday>, opening: Opening| {
            let byday: Vec<&str> = days.into_iter().map(day).collect();
            schedules.push(Schedule {
                wkst: Some("MO"),
                freq: Some("WEEKLY"),
                interval: Some(1),
                byday: Some(byday.join(",")),
                opens_at: Some(opening.opens()),
                closes_at: Some(opening.closes()),
                ..self.blank(hours, schedules.len())
            });
        };
        match &hours.timetable {
            Timetable::Always => add(Weekday::Monday.cycle_forward().take(7).collect(), Opening::ALL_DAY),
            Timetable::Weekly(rules) => {
                for rule in rules {
                    let days: Vec<Weekday> = rule.days.of_the_week().collect();
                    if !days.is_empty() {
                        rule.openings.iter().for_each(|opening| add(days.clone(), *opening));
                    }
                }
            }
            Timetable::Other => schedules.push(self.blank(hours, 0)),
        }
    }

    /// A day with other hours. Where it is closed there are none; `notes` says so.
    fn on_date(&self, date: Date, hours: &Hours, schedules: &mut Vec<Schedule>) {
        let openings = match &hours.timetable {
            Timetable::Always => vec![Opening::ALL_DAY],
            Timetable::Weekly(rules) => rules.iter().flat_map(|rule| rule.openings.clone()).collect(),
            Timetable::Other => Vec::new(),
        };
        let mut add = |opening: Option<Opening>| {
            schedules.push(Schedule {
                valid_from: Some(date.to_string()),
                valid_to: Some(date.to_string()),
                dtstart: Some(date.to_string()),
                count: Some(1),
                freq: Some("WEEKLY"),
                byday: Some(day(date.weekday()).to_owned()),
                opens_at: opening.map(Opening::opens),
                closes_at: opening.map(Opening::closes),
                ..self.blank(hours, schedules.len())
            });
        };
        if openings.is_empty() {
            add(None);
        }
        openings.into_iter().for_each(|opening| add(Some(opening)));
    }
}

fn day(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "MO",
        Weekday::Tuesday => "TU",
        Weekday::Wednesday => "WE",
        Weekday::Thursday => "TH",
        Weekday::Friday => "FR",
        Weekday::Saturday => "SA",
        Weekday::Sunday => "SU",
    }
}
