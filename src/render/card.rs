//! A service as a card, and the facts of its own page.

use crate::model::channel::Confidence;
use crate::model::common::Scope;
use crate::model::doc::plain_text;
use crate::model::entry::{EntryRef, Kind};
use crate::model::service::{ServiceFacts, ServiceStatus};
use crate::model::{Entry, Extra, Facts};
use crate::plan::Subject;

use super::channel;
use super::edition_view::EditionView;
use super::escape::escaped;
use super::opening;
use super::view::{Card, Channel, Fact, Link, Prose};

/// The card of a service; nothing for what is no service or has no page. It stands on many pages, and is made once for
/// an edition.
pub fn card(view: &EditionView<'_>, entry: &Entry) -> Option<Card> {
    let all = || view.site.of_kind(Kind::Service).filter_map(|entry| Some((entry.key.clone(), made(view, entry)?))).collect();
    view.cards.get_or_init(all).get(&entry.key).cloned()
}

fn made<'a>(view: &EditionView<'a>, entry: &'a Entry) -> Option<Card> {
    let Facts::Service(facts) = &entry.facts else { return None };
    let words = view.words(entry)?;
    let Link { title, url } = view.link(&entry.key)?;
    let who_answers = match &words.extra {
        Extra::Service(extra) => extra.who_answers.as_ref().map(|line| Prose {
            // A card has links enough; the words are taken without theirs.
            html: escaped(&plain_text(&line.0)),
            mark: view.mark(&words.edition),
        }),
        _ => None,
    };
    let notice = match facts.status.value {
        ServiceStatus::Active => String::new(),
        status => view.localizer.text(&format!("service-status-{}", status.as_str())),
    };
    let channels = facts.told_channels().map(|item| {
        let channel = channel::view(item, &view.localizer, |name| view.pictogram(name));
        Channel { opening: opening::opening(item, facts), ..channel }
    });
    Some(Card {
        title,
        summary: words.summary.as_ref().map(|summary| view.text(words, summary)).unwrap_or_default(),
        url,
        kind_name: view.localizer.text(&format!("service-kind-{}", facts.service_kind.as_str())),
        picto: view.pictogram_of(entry),
        who_answers: who_answers.unwrap_or_default(),
        channels: channels.collect(),
        notice,
    })
}

/// The cards of services that this build shows.
pub fn cards<'k>(view: &EditionView<'_>, keys: impl Iterator<Item = &'k EntryRef>) -> Vec<Card> {
    keys.filter_map(|key| card(view, view.shown(key)?)).collect()
}

/// The facts of a service's own page.
pub fn facts<'a>(view: &EditionView<'a>, entry: &'a Entry, facts: &ServiceFacts) -> Vec<Fact> {
    let say = &view.localizer;
    let mut rows = Vec::new();
    let mut row = |label: &str, texts: Vec<String>| {
        if !texts.is_empty() {
            rows.push(Fact {
                label: say.text(label),
                texts: texts.into_iter().map(|text| view.own(text).into()).collect(),
                links: Vec::new(),
            });
        }
    };
    row("kind", vec![say.text(&format!("service-kind-{}", facts.service_kind.as_str()))]);
    row("area", facts.area.iter().map(|area| area_name(view, &area.value)).collect());
    row("ages", ages(view, facts).into_iter().collect());
    if let Some(address) = facts.told_address() {
        row("address", vec![format!("{}, {} {}", *address.street, *address.postcode, *address.city)]);
    }
    if let Some(verified) = &facts.verified {
        let date = say.date(verified.date.value);
        let sources = verified.source.iter().map(|source| source.value.clone()).collect::<Vec<_>>().join(", ");
        let mut texts = vec![say.format("verified-on", &[("date", date.into()), ("source", sources.into())])];
        if verified.confidence.value != Confidence::High {
            texts.push(say.text(&format!("confidence-{}", verified.confidence.as_str())));
        }
        row("verified", texts);
    }
    let mut link_row = |label: &str, keys: Vec<&EntryRef>| {
        let named = |key: &EntryRef| view.link_to(&Subject::Entry(key.clone()), view.label(key));
        let links: Vec<Link> = keys.into_iter().filter_map(named).collect();
        if !links.is_empty() {
            rows.push(Fact { label: say.text(label), texts: Vec::new(), links });
        }
    };
    link_row("provider", facts.provider.iter().map(|provider| &provider.value).collect());
    link_row("audiences", entry.common.audiences.iter().map(|audience| &audience.value).collect());
    link_row("forms", entry.common.forms.iter().map(|form| &form.value).collect());
    rows
}

/// A place as it stands in words.
pub fn area_name(view: &EditionView<'_>, area: &Scope) -> String {
    match area {
        Scope::National => view.localizer.text("area-national"),
        Scope::County(code) if view.site.messages.has(view.edition, &format!("county-{code}")) => {
            view.localizer.text(&format!("county-{code}"))
        }
        Scope::County(code) => view.localizer.format("area-county", &[("code", code.as_str().into())]),
        Scope::Municipality(code) => {
            // The publisher's own municipality has a name; another's is known by its code alone.
            let is_own = |entry: &&Entry| matches!(&entry.facts, Facts::Organisation(facts) if facts.municipality.as_ref().is_some_and(|own| own.value == *code) && facts.parent.is_none());
            let name = view.site.of_kind(Kind::Organisation).find(is_own).map(|entry| view.title(&entry.key).text);
            view.localizer.format("area-municipality", &[("name", name.unwrap_or_else(|| code.clone()).into())])
        }
    }
}

fn ages(view: &EditionView<'_>, facts: &ServiceFacts) -> Option<String> {
    let ages = facts.ages?;
    let say = &view.localizer;
    match (ages.min.map(|min| min.value), ages.max.map(|max| max.value)) {
        (Some(min), Some(max)) => Some(say.format("ages-min-max", &[("min", min.into()), ("max", max.into())])),
        (Some(min), None) => Some(say.format("ages-min", &[("min", min.into())])),
        (None, Some(max)) => Some(say.format("ages-max", &[("max", max.into())])),
        (None, None) => None,
    }
}
