//! A leaflet as the templates of print see it: words of this edition alone, numbers and hours from the facts.

use jiff::civil::Date;
use serde::Serialize;

use crate::base::edition::Edition;
use crate::model::doc::{Block, Doc, Inline};
use crate::model::entry::{EntryRef, Kind};
use crate::model::leaflet::LeafletFacts;
use crate::model::link::Target;
use crate::model::{Entry, Facts};
use crate::plan::Subject;

use super::card::card;
use super::edition_view::EditionView;
use super::plain::plain;

/// All that is on a leaflet, in whatever form.
#[derive(Debug, Default, Serialize)]
pub struct Leaflet {
    /// Its language, `sv`.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The fonts to look in, one after the other.
    pub fonts: Vec<&'static str>,
    /// How large the letters are beside what the template asks for.
    pub scale: f64,
    /// Whether it is cut by a printer's workshop.
    pub for_printer: bool,
    /// What it is called.
    pub title: String,
    /// What its outside says, and the name of the file to programs: nothing of what it is about where it is discreet.
    pub cover: String,
    /// Whether its outside tells nothing.
    pub discreet: bool,
    /// One or two sentences.
    pub summary: String,
    /// Its own words.
    pub words: Vec<Passage>,
    /// Its services in order.
    pub services: Vec<Service>,
    /// Its pages in order.
    pub pages: Vec<Part>,
    /// Who publishes it.
    pub publisher: String,
    /// "Utgåva 1"
    pub edition: String,
    /// "25 november 2026"; may be empty.
    pub date: String,
    /// The same for programs: year, month, day.
    pub day: Option<[i16; 3]>,
    /// The short address that the code holds.
    pub address: String,
    /// The code as a drawing.
    pub qr: String,
    /// What the code is, for those who do not see it.
    pub qr_alt: String,
}

/// A service with the ways to reach it.
#[derive(Debug, Serialize)]
pub struct Service {
    /// Its name.
    pub name: String,
    /// One or two sentences; empty where this edition has none.
    pub summary: String,
    /// The drawing of its pictogram; may be empty.
    pub picto: String,
    /// The ways to reach it, the main one first.
    pub ways: Vec<Way>,
}

/// A way to reach a service.
#[derive(Debug, Serialize)]
pub struct Way {
    /// `phone`, `chat`, …
    pub kind: &'static str,
    /// "Ring"
    pub label: String,
    /// The number or address, from left to right.
    pub value: String,
    /// Opening hours, one line each.
    pub hours: Vec<String>,
    /// What it costs and leaves behind.
    pub facts: Vec<String>,
    /// How sure the number and the hours are; may be empty.
    pub caution: String,
}

/// A page on paper.
#[derive(Debug, Serialize)]
pub struct Part {
    /// Its title.
    pub title: String,
    /// Its summary.
    pub summary: String,
    /// Its text.
    pub passages: Vec<Passage>,
}

/// A piece of a text.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Passage {
    /// A heading.
    Heading {
        /// 2 to 6.
        level: u8,
        /// Its words.
        words: Vec<Run>,
    },
    /// A paragraph, line by line as an easy text has them.
    Lines {
        /// The lines.
        lines: Vec<Vec<Run>>,
    },
    /// A list.
    List {
        /// Whether its order matters.
        ordered: bool,
        /// What is in it.
        items: Vec<Vec<Passage>>,
    },
    /// A service.
    Service {
        /// The service.
        service: Service,
    },
    /// A pictogram before what it is about.
    Picto {
        /// Its drawing.
        drawing: String,
    },
}

/// Words that look alike.
#[derive(Debug, Serialize)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Whether they are emphasised.
    pub strong: bool,
    /// Whether they are a number, which stays together and runs from left to right.
    pub number: bool,
}

/// What is on a leaflet in the view's edition; nothing without words of its own there.
pub fn leaflet(view: &EditionView<'_>, entry: &Entry, facts: &LeafletFacts) -> Option<Leaflet> {
    let words = entry.words.get(view.edition)?;
    let say = &view.localizer;
    let blocks = || facts.blocks.iter().filter_map(|key| view.site.entry(&key.value));
    let address = short_address(view, facts.qr.as_ref().map_or(&view.site.settings.home.value, |key| &key.value));
    let cover = words.discreet_title.as_ref().filter(|_| facts.discreet.value).unwrap_or(&words.title);
    Some(Leaflet {
        lang: view.edition.language().to_owned(),
        dir: view.edition.direction().as_str(),
        title: words.title.value.clone(),
        cover: cover.value.clone(),
        discreet: facts.discreet.value,
        summary: words.summary.as_ref().map(|summary| summary.value.clone()).unwrap_or_default(),
        words: passages(view, &words.body, view.edition),
        services: blocks().filter_map(|entry| service(view, &entry.key)).collect(),
        pages: blocks().filter_map(|entry| part(view, entry)).collect(),
        publisher: view.title(&view.site.settings.publisher.value).text,
        edition: say.format("print-edition", &[("number", facts.edition_number.value.into())]),
        date: facts.date.as_ref().map(|date| say.date(date.value)).unwrap_or_default(),
        day: facts.date.as_ref().map(|date| numbers(date.value)),
        qr_alt: say.format("print-code", &[("address", say.left_to_right(&address).into())]),
        address,
        ..Leaflet::default()
    })
}

/// A day for programs: year, month, day.
pub fn numbers(day: Date) -> [i16; 3] {
    [day.year(), day.month().into(), day.day().into()]
}

/// The address of an entry in this edition that outlives every change of its name.
pub fn short_address(view: &EditionView<'_>, key: &EntryRef) -> String {
    let short = view.plan.urls(&Subject::PermalinkIn(key.clone())).and_then(|urls| urls.within(view.edition));
    let url = short.or_else(|| view.plan.entry_url(key, view.edition)).unwrap_or("/");
    format!("{}{url}", view.site.settings.base())
}

fn service(view: &EditionView<'_>, key: &EntryRef) -> Option<Service> {
    let entry = view.shown(key).filter(|entry| entry.key.kind == Kind::Service)?;
    let card = card(view, entry)?;
    let ways = card.channels.into_iter().map(|channel| Way {
        kind: channel.kind,
        label: channel.kind_name,
        value: channel.value,
        hours: channel.hours,
        facts: channel.facts,
        caution: channel.caution,
    });
    let summary = if card.summary.mark.is_empty() { card.summary.text } else { String::new() };
    Some(Service { name: card.title.text, summary, picto: drawing(card.picto), ways: ways.collect() })
}

/// A page, if it has words in the language of the paper: nobody can turn a sheet into another language.
fn part(view: &EditionView<'_>, entry: &Entry) -> Option<Part> {
    let words = entry.words.get(view.edition).filter(|_| !matches!(entry.facts, Facts::Service(_)))?;
    view.shown(&entry.key)?;
    Some(Part {
        title: words.title.value.clone(),
        summary: words.summary.as_ref().map(|summary| summary.value.clone()).unwrap_or_default(),
        passages: passages(view, &words.body, &words.edition),
    })
}

/// A picture of the project's own set lies in a file, which a sheet has no part of.
fn drawing(html: String) -> String {
    if html.starts_with("<svg") { html } else { String::new() }
}

fn passages(view: &EditionView<'_>, doc: &Doc, edition: &Edition) -> Vec<Passage> {
    doc.blocks.iter().flat_map(|block| of_block(view, block, edition)).collect()
}

fn of_block(view: &EditionView<'_>, block: &Block, edition: &Edition) -> Vec<Passage> {
    match block {
        Block::Heading { level, words, .. } => vec![Passage::Heading { level: *level, words: line(view, words) }],
        Block::Paragraph { words, .. } => vec![Passage::Lines { lines: lines(view, words, edition) }],
        Block::List { start, items } => {
            let items = items.iter().map(|item| item.iter().flat_map(|block| of_block(view, block, edition)).collect());
            vec![Passage::List { ordered: start.is_some(), items: items.collect() }]
        }
        Block::Quote(inner) => inner.iter().flat_map(|block| of_block(view, block, edition)).collect(),
        Block::Code(text) => vec![Passage::Lines { lines: text.lines().map(|text| vec![run(text.to_owned())]).collect() }],
        Block::Table { head, rows } => {
            let cell = |cell: &crate::base::span::Located<Vec<Inline>>| plain(view, &cell.value);
            let row = |cells: &Vec<_>| vec![run(cells.iter().map(cell).collect::<Vec<_>>().join(" · "))];
            vec![Passage::Lines { lines: std::iter::once(head).chain(rows).map(row).collect() }]
        }
        Block::Card(key) => service(view, &key.value).map(|service| Passage::Service { service }).into_iter().collect(),
        Block::Picto(name) => vec![Passage::Picto { drawing: drawing(view.pictogram(&name.value)) }],
        Block::Rule | Block::Services(_) | Block::Picture(_) | Block::Source { .. } => Vec::new(),
    }
}

fn lines(view: &EditionView<'_>, words: &[Inline], edition: &Edition) -> Vec<Vec<Run>> {
    let ends_line = |word: &Inline| matches!(word, Inline::HardBreak) || (matches!(word, Inline::SoftBreak) && edition.is_simple());
    words.split(ends_line).map(|words| line(view, words)).collect()
}

fn line(view: &EditionView<'_>, words: &[Inline]) -> Vec<Run> {
    let mut runs = Vec::new();
    for word in words {
        match word {
            Inline::Strong(inner) => runs.extend(line(view, inner).into_iter().map(|run| Run { strong: true, ..run })),
            Inline::Link(link) if matches!(link.target, Target::Phone(_)) => {
                let text = plain(view, std::slice::from_ref(word));
                let from = text.find(|letter: char| letter.is_ascii_digit() || letter == '+').unwrap_or(text.len());
                let (words, number) = text.split_at(from);
                runs.extend([run(words.to_owned()), Run { number: true, strong: true, ..run(number.to_owned()) }]);
            }
            other => runs.push(run(plain(view, std::slice::from_ref(other)))),
        }
    }
    runs.retain(|run| !run.text.is_empty());
    runs
}

fn run(text: String) -> Run {
    Run { text, strong: false, number: false }
}
