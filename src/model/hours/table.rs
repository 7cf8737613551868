//! The rules of opening hours carried out in order: what each day of the week ends up with.

use jiff::civil::Weekday;
use opening_hours_syntax::rules::day::{DaySelector, HolidayKind, WeekDayRange};
use opening_hours_syntax::rules::time::{Time, TimeSpan};
use opening_hours_syntax::rules::{RuleKind, RuleOperator, RuleSequence};

use super::{DAY, DayRange, Days, Opening, Rule, Timetable};

/// The days in the order that weeks have in Sweden (ISO 8601).
const WEEK: [Weekday; 7] =
    [Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday, Weekday::Saturday, Weekday::Sunday];

/// What the rules come to; nothing when weekly words cannot say it.
pub fn timetable(text: &str, rules: &[RuleSequence]) -> Option<Timetable> {
    if narrows_holidays(text) {
        return None;
    }
    let mut table = Table::default();
    rules.iter().try_for_each(|rule| table.apply(rule))?;
    Some(table.into_timetable())
}

/// Whether a space joins holidays and weekdays, which means days that are both (`PH Mo-Fr`). The parser
/// does not tell it from the comma, which means either.
fn narrows_holidays(text: &str) -> bool {
    const DAYS: [&str; 7] = ["mo", "tu", "we", "th", "fr", "sa", "su"];
    let is_day = |part: Option<&str>| part.is_some_and(|part| DAYS.contains(&part.to_lowercase().as_str()));
    let is_holiday = |part: Option<&str>| part.is_some_and(|part| matches!(part, "PH" | "SH"));
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(2).any(|pair| {
        let &[before, after] = pair else { return false };
        let (end, start) = (before.get(before.len().saturating_sub(2)..), after.get(..2));
        (is_holiday(end) && is_day(start)) || (is_day(end) && is_holiday(start))
    })
}

/// The hours of each day of the week and of public holidays; none for a day that no rule has named.
#[derive(Default)]
struct Table {
    week: [Option<Vec<Opening>>; 7],
    holidays: Option<Vec<Opening>>,
}

/// The days that a rule names.
#[derive(Default)]
struct Picked {
    week: [bool; 7],
    holidays: bool,
}

impl Table {
    /// Carries out a rule; gives nothing when it cannot be expressed.
    fn apply(&mut self, rule: &RuleSequence) -> Option<()> {
        let picked = Picked::read(&rule.day_selector)?;
        let openings = openings(rule)?;
        let adds = match rule.operator {
            RuleOperator::Normal => false,
            RuleOperator::Additional if !openings.is_empty() => true,
            RuleOperator::Additional | RuleOperator::Fallback => return None,
        };
        // A Monday that is a holiday is still a Monday: a later rule for Mondays changes what an earlier one
        // said of holidays, and what is added to holidays is added to Monday's hours. No weekly words say that.
        let is_every_day = !adds && picked.week == [true; 7];
        let clashes = match self.holidays {
            Some(_) => !picked.holidays && !is_every_day,
            None => picked.holidays && adds,
        };
        if clashes {
            return None;
        }
        if is_every_day {
            self.holidays = None;
        }
        for (slot, _) in self.week.iter_mut().zip(picked.week).filter(|(_, picked)| *picked) {
            set(slot, &openings, adds);
        }
        if picked.holidays {
            set(&mut self.holidays, &openings, adds);
        }
        Some(())
    }

    fn into_timetable(self) -> Timetable {
        let mut groups: Vec<([bool; 7], Vec<Opening>)> = Vec::new();
        for (day, openings) in WEEK.iter().zip(self.week) {
            let Some(openings) = openings else { continue };
            let days = WEEK.map(|other| other == *day);
            match groups.iter_mut().find(|(_, known)| *known == openings) {
                Some((known, _)) => known.iter_mut().zip(days).for_each(|(known, new)| *known |= new),
                None => groups.push((days, openings)),
            }
        }
        let mut rules: Vec<Rule> = groups.into_iter().map(|(days, openings)| Rule { days: in_rows(days), openings }).collect();
        let every_day = rules.first().filter(|rule| rule.days == Days::Every);
        let holidays = self.holidays.filter(|openings| every_day.is_none_or(|rule| rule.openings != *openings));
        if every_day.is_some_and(Rule::is_all_day) && holidays.is_none() {
            return Timetable::Always;
        }
        rules.extend(holidays.map(|openings| Rule { days: Days::PublicHolidays, openings }));
        Timetable::Weekly(rules)
    }
}

/// Gives a day its hours: in the place of those it has, or besides them.
fn set(slot: &mut Option<Vec<Opening>>, openings: &[Opening], adds: bool) {
    let before = slot.take().filter(|_| adds).unwrap_or_default();
    *slot = Some(joined(before.into_iter().chain(openings.iter().copied()).collect()));
}

/// In order, with what overlaps or meets made one.
fn joined(mut openings: Vec<Opening>) -> Vec<Opening> {
    openings.sort_unstable();
    let mut joined: Vec<Opening> = Vec::new();
    for opening in openings {
        match joined.last_mut() {
            Some(last) if opening.from <= last.to => last.to = last.to.max(opening.to),
            _ => joined.push(opening),
        }
    }
    joined
}

impl Picked {
    fn read(selector: &DaySelector) -> Option<Self> {
        /// No choice of the first, the second, … such day of the month.
        const EVERY_ONE: [bool; 5] = [true; 5];
        if !(selector.year.is_empty() && selector.monthday.is_empty() && selector.week.is_empty()) {
            return None;
        }
        if selector.weekday.is_empty() {
            return Some(Self { week: [true; 7], holidays: false });
        }
        let mut picked = Self::default();
        for part in &selector.weekday {
            match part {
                WeekDayRange::Holiday { kind: HolidayKind::Public, offset: 0 } => picked.holidays = true,
                WeekDayRange::Fixed { range, offset: 0, nth_from_start: EVERY_ONE, nth_from_end: EVERY_ONE } => {
                    let (first, last) = (range.start().num_days_from_monday(), range.end().num_days_from_monday());
                    for (day, slot) in (0..).zip(&mut picked.week) {
                        *slot |= if first <= last { (first..=last).contains(&day) } else { day >= first || day <= last };
                    }
                }
                WeekDayRange::Holiday { .. } | WeekDayRange::Fixed { .. } => return None,
            }
        }
        Some(picked)
    }
}

/// The times of a rule, none for a closed day; nothing at all when they cannot be expressed.
fn openings(rule: &RuleSequence) -> Option<Vec<Opening>> {
    if !rule.comment.is_empty() {
        return None;
    }
    let openings: Vec<Opening> = rule.time_selector.spans.iter().map(opening).collect::<Option<_>>()?;
    match rule.kind {
        RuleKind::Open => Some(openings),
        // `12:00-13:00 off` takes an hour out of the day, which is not a closed day.
        RuleKind::Closed => (openings == [Opening::ALL_DAY]).then(Vec::new),
        RuleKind::Unknown => None,
    }
}

fn opening(span: &TimeSpan) -> Option<Opening> {
    let (Time::Fixed(from), Time::Fixed(to), false, None) = (span.range.start, span.range.end, span.open_end, span.repeats) else {
        return None;
    };
    let (from, to) = (from.mins_from_midnight(), to.mins_from_midnight());
    // What ends before it begins ends on the next day: `16:30-08:00`, which may also be written `16:30-32:00`.
    let to = if to <= from { to.saturating_add(DAY) } else { to };
    (from < DAY && to.saturating_sub(from) <= DAY).then_some(Opening { from, to })
}

/// Days in as few rows as possible.
fn in_rows(days: [bool; 7]) -> Days {
    let mut rows: Vec<DayRange> = Vec::new();
    for (day, _) in WEEK.into_iter().zip(days).filter(|(_, picked)| *picked) {
        match rows.last_mut() {
            Some(row) if row.last.next() == day => row.last = day,
            _ => rows.push(DayRange { first: day, last: day }),
        }
    }
    match rows.as_slice() {
        [DayRange { first: Weekday::Monday, last: Weekday::Sunday }] => Days::Every,
        [early, late] if early.first == Weekday::Monday && late.last == Weekday::Sunday => {
            Days::Some(vec![DayRange { first: late.first, last: early.last }])
        }
        _ => Days::Some(rows),
    }
}
