//! What the site covers as JSON.

use jiff::civil::Date;
use serde_json::{Value, json};

use crate::check::coverage::{Coverage, Item, Listening};
use crate::model::Site;
use crate::model::entry::EntryRef;
use crate::model::plan_goal::Measure;

use super::indicators;

/// `figures` by measure, `indicators` that ask for them, `holes` with the weightiest first, `pairs` of audiences and forms
/// with how many entries name both, `items` with every entry in every edition; with a day, `changes` since then.
pub fn render(site: &Site, coverage: &Coverage<'_>, since: Option<Date>) -> String {
    let figures: serde_json::Map<String, Value> = Measure::ALL
        .iter()
        .map(|measure| {
            let score = coverage.score(*measure);
            (measure.name().to_owned(), json!({"count": score.count, "of": score.of}))
        })
        .collect();
    let asked = indicators::of(site, coverage).into_iter().map(|asked| {
        json!({"plan": asked.plan.to_string(), "indicator": asked.id.as_str(), "text": asked.text, "measured_by": asked.score.measure.as_str(),
            "count": asked.score.count, "of": asked.score.of})
    });
    let holes = coverage.holes().into_iter().enumerate().map(|(number, hole)| {
        json!({"weight": number.saturating_add(1), "hole": hole.kind.as_str(), "edition": hole.edition.map(ToString::to_string),
            "form": hole.form.map(ToString::to_string), "concerns": names(hole.about)})
    });
    let pairs = coverage.forms.iter().flat_map(|form| coverage.audiences.iter().map(move |audience| (form, audience)));
    let pairs = pairs.map(|(form, audience)| {
        let (count, has_general) = coverage.pair(form, audience);
        json!({"form": form.id.as_str(), "audience": audience.id.as_str(), "count": count, "general": has_general})
    });
    let mut report = json!({
        "day": coverage.day.to_string(),
        "version": env!("CARGO_PKG_VERSION"),
        "editions": coverage.editions.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "figures": figures,
        "indicators": asked.collect::<Vec<_>>(),
        "holes": holes.collect::<Vec<_>>(),
        "pairs": pairs.collect::<Vec<_>>(),
        "listening": coverage.listening.iter().map(listening).collect::<Vec<_>>(),
        "items": coverage.items.iter().map(item).collect::<Vec<_>>(),
    });
    if let (Some(day), Some(report)) = (since, report.as_object_mut()) {
        let changes = coverage.since(day).into_iter().map(|change| {
            json!({"entry": change.item.entry.key.to_string(), "edition": change.item.edition.to_string(), "day": change.day.to_string(),
                "event": change.event.as_str(), "counts": change.item.counts()})
        });
        report.insert("since".to_owned(), Value::from(day.to_string()));
        report.insert("changes".to_owned(), Value::from(changes.collect::<Vec<_>>()));
        report.insert("undated".to_owned(), Value::from(coverage.undated()));
    }
    let json = serde_json::to_string_pretty(&report).unwrap_or_else(|_| "{}".to_owned());
    format!("{json}\n")
}

fn names<'a>(keys: impl IntoIterator<Item = &'a EntryRef>) -> Vec<String> {
    keys.into_iter().map(ToString::to_string).collect()
}

fn listening(own: &Listening<'_>) -> Value {
    json!({"edition": own.edition.to_string(), "pages": own.pages, "recorded": own.recorded, "synthetic": own.synthetic,
        "no_voice": own.voiceless})
}

fn item(item: &Item<'_>) -> Value {
    json!({
        "entry": item.entry.key.to_string(),
        "edition": item.edition.to_string(),
        "level": if item.edition.is_simple() { "easy" } else { "standard" },
        "counts": item.counts(),
        "why_not": item.why_not.map(|reason| reason.as_str()),
        "machine": item.is_machine,
        "forms": names(item.forms.iter().copied()),
        "audiences": names(item.audiences.iter().copied()),
        "channels": item.channels.iter().map(|channel| channel.as_str()).collect::<Vec<_>>(),
        "supports": item.supports.iter().map(|support| support.as_str()).collect::<Vec<_>>(),
        "latest": item.dates.first().map(|(day, _)| day.to_string()),
    })
}
