//! The tables of what the site covers, each of two sides of it: no reader holds eight in her head.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::base::edition::Edition;
use crate::check::coverage::{Coverage, Item, Reason, Support};
use crate::model::channel::ChannelType;
use crate::model::entry::EntryRef;
use crate::model::sheet::{Cell, Grid, Section};
use crate::report::status::Speaker;

use super::listening;

/// All tables, what is read most first.
pub fn all(speaker: &Speaker<'_>, coverage: &Coverage<'_>) -> Vec<Section> {
    vec![
        by_edition(speaker, coverage, "coverage-forms", &coverage.forms),
        by_edition(speaker, coverage, "coverage-audiences", &coverage.audiences),
        pairs(speaker, coverage),
        channels(speaker, coverage),
        editions(speaker, coverage),
        listening::table(speaker, coverage),
        not_counted(speaker, coverage),
    ]
}

/// How many entries there are about each form or audience, edition by edition, and in how many editions with pictures,
/// speech and print.
fn by_edition(speaker: &Speaker<'_>, coverage: &Coverage<'_>, title: &str, abouts: &[&EntryRef]) -> Section {
    let say = |id: &str| speaker.say(id, &[]);
    let support = |about: &EntryRef, support: Support| {
        let count = coverage.supported(about, support);
        let words = speaker.say("coverage-of", &[("count", count.into()), ("of", coverage.editions.len().into())]);
        Cell::State(if count == 0 { "hole" } else { "" }, words)
    };
    let row = |about: &&EntryRef| {
        let counts = coverage.editions.iter().map(|edition| number(coverage.count(edition, about)));
        let supports = Support::ALL.iter().map(|own| support(about, *own));
        std::iter::once(Cell::entry(about)).chain(counts).chain(supports).collect()
    };
    let head = coverage.editions.iter().map(|edition| Cell::Edition((*edition).clone()));
    let supports = Support::ALL.iter().map(|support| Cell::Text(say(&format!("coverage-support-{}", support.as_str()))));
    Section {
        title: say(title),
        lines: vec![say("coverage-by-edition")],
        grid: Some(Grid {
            head: std::iter::once(Cell::Text(say("coverage-about"))).chain(head).chain(supports).collect(),
            rows: abouts.iter().map(row).collect(),
        }),
    }
}

/// A count; none is a hole.
fn number(count: usize) -> Cell {
    if count == 0 { Cell::State("hole", "0".to_owned()) } else { Cell::Number(count) }
}

/// Audiences by forms.
fn pairs(speaker: &Speaker<'_>, coverage: &Coverage<'_>) -> Section {
    let say = |id: &str| speaker.say(id, &[]);
    let cell = |form: &EntryRef, audience: &EntryRef| match coverage.pair(form, audience) {
        (0, true) => Cell::State("general", say("coverage-general")),
        (count, _) => number(count),
    };
    let row = |audience: &&EntryRef| {
        let cells = coverage.forms.iter().map(|form| cell(form, audience));
        std::iter::once(Cell::entry(audience)).chain(cells).collect()
    };
    Section {
        title: say("coverage-pairs"),
        lines: vec![say("coverage-pairs-text")],
        grid: Some(Grid {
            head: std::iter::once(Cell::Text(say("coverage-audience")))
                .chain(coverage.forms.iter().map(|form| Cell::entry(form)))
                .collect(),
            rows: coverage.audiences.iter().map(row).collect(),
        }),
    }
}

/// Audiences by ways to reach help.
fn channels(speaker: &Speaker<'_>, coverage: &Coverage<'_>) -> Section {
    let say = |id: &str| speaker.say(id, &[]);
    let row = |audience: &&EntryRef| {
        let cells = ChannelType::ALL.iter().map(|channel| number(coverage.reached(audience, *channel)));
        std::iter::once(Cell::entry(audience)).chain(cells).collect()
    };
    let head = ChannelType::ALL.iter().map(|channel| Cell::Text(say(&format!("coverage-channel-{}", channel.as_str()))));
    Section {
        title: say("coverage-channels"),
        lines: vec![say("coverage-channels-text")],
        grid: Some(Grid {
            head: std::iter::once(Cell::Text(say("coverage-audience"))).chain(head).collect(),
            rows: coverage.audiences.iter().map(row).collect(),
        }),
    }
}

/// What each edition has, and how many entries do not count in it for which reason.
fn editions(speaker: &Speaker<'_>, coverage: &Coverage<'_>) -> Section {
    let say = |id: &str| speaker.say(id, &[]);
    let row = |edition: &&Edition| {
        let covered = |abouts: &[&EntryRef]| abouts.iter().filter(|about| coverage.count(edition, about) > 0).count();
        let of = |count: usize, of: usize| Cell::Text(speaker.say("coverage-of", &[("count", count.into()), ("of", of.into())]));
        let own = |holds: &dyn Fn(&Item<'_>) -> bool| coverage.items.iter().filter(|item| item.edition == *edition && holds(item)).count();
        let figures = [
            of(covered(&coverage.forms), coverage.forms.len()),
            of(covered(&coverage.audiences), coverage.audiences.len()),
            Cell::Number(own(&|item| item.counts())),
            Cell::Number(own(&|item| item.counts() && item.is_machine)),
            Cell::Number(coverage.sheets(edition)),
        ];
        let reasons = Reason::ALL.iter().map(|reason| Cell::Number(own(&|item| item.why_not == Some(*reason))));
        std::iter::once(Cell::Edition((*edition).clone())).chain(figures).chain(reasons).collect()
    };
    let columns = ["status-edition", "coverage-forms", "coverage-audiences", "coverage-counted", "coverage-machine", "coverage-printed"]
        .map(|id| Cell::Text(say(id)));
    let reasons = Reason::ALL.iter().map(|reason| Cell::Text(say(&format!("coverage-reason-{}", reason.as_str()))));
    Section {
        title: say("coverage-editions"),
        lines: vec![say("coverage-editions-text")],
        grid: Some(Grid { head: columns.into_iter().chain(reasons).collect(), rows: coverage.editions.iter().map(row).collect() }),
    }
}

/// Each entry that does not count somewhere, with the reason and the editions.
fn not_counted(speaker: &Speaker<'_>, coverage: &Coverage<'_>) -> Section {
    let say = |id: &str| speaker.say(id, &[]);
    let mut found: BTreeMap<(Reason, &EntryRef), Vec<&str>> = BTreeMap::new();
    for item in &coverage.items {
        if let Some(reason) = item.why_not {
            found.entry((reason, &item.entry.key)).or_default().push(item.edition.tag());
        }
    }
    let row = |((reason, key), editions): (&(Reason, &EntryRef), &Vec<&str>)| {
        vec![Cell::entry(key), Cell::State("stale", say(&format!("coverage-reason-{}", reason.as_str()))), Cell::Text(editions.join(", "))]
    };
    Section {
        title: say("coverage-not-counted"),
        lines: if found.is_empty() { vec![say("coverage-all-counted")] } else { Vec::new() },
        grid: (!found.is_empty()).then(|| Grid {
            head: ["status-entry", "coverage-reason", "status-edition"].map(|id| Cell::Text(say(id))).to_vec(),
            rows: found.iter().map(row).collect(),
        }),
    }
}

/// What has been done since a day, and what of it cannot be known.
pub fn since(speaker: &Speaker<'_>, coverage: &Coverage<'_>, day: Date) -> Section {
    let say = |id: &str| speaker.say(id, &[]);
    let changes = coverage.since(day);
    let mut found: BTreeMap<(std::cmp::Reverse<Date>, &EntryRef, &'static str), Vec<&str>> = BTreeMap::new();
    for change in &changes {
        let key = (std::cmp::Reverse(change.day), &change.item.entry.key, change.event.as_str());
        found.entry(key).or_default().push(change.item.edition.tag());
    }
    let row = |((day, key, event), editions): (&(std::cmp::Reverse<Date>, &EntryRef, &'static str), &Vec<&str>)| {
        vec![
            Cell::entry(key),
            Cell::Text(day.0.to_string()),
            Cell::Text(say(&format!("coverage-event-{event}"))),
            Cell::Text(editions.join(", ")),
        ]
    };
    let counted = changes.iter().filter(|change| change.item.counts()).count();
    let told = [("count", changes.len().into()), ("counted", counted.into()), ("date", day.to_string().into())];
    let undated = speaker.say("coverage-undated", &[("count", coverage.undated().into())]);
    Section {
        title: speaker.say("coverage-since", &[("date", day.to_string().into())]),
        lines: vec![speaker.say("coverage-since-count", &told), say("coverage-since-limits"), undated],
        grid: (!changes.is_empty()).then(|| Grid {
            head: ["status-entry", "coverage-date", "coverage-event", "status-edition"].map(|id| Cell::Text(say(id))).to_vec(),
            rows: found.iter().map(row).collect(),
        }),
    }
}
