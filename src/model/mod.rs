//! Parses and resolves: sources become a site of typed entries with their words by edition.

pub mod accessibility;
pub mod action_plan;
mod anchor;
pub mod audience;
pub mod campaign;
pub mod catalogue;
pub mod channel;
pub mod common;
pub mod component;
pub mod concepts;
pub mod contact;
pub mod decode;
pub mod definition;
pub mod doc;
pub mod edtf;
mod entries;
pub mod entry;
pub mod evidence;
pub mod form;
pub mod hours;
pub mod languages;
pub mod leaflet;
mod line;
pub mod link;
pub mod markdown;
pub mod messages;
pub mod network;
pub mod open_data;
pub mod organisation;
pub mod page;
pub mod pictograms;
pub mod picture;
mod place;
pub mod plan_action;
pub mod plan_context;
pub mod plan_goal;
pub mod plan_words;
pub mod policy_target;
pub mod posted;
pub mod posts;
pub mod pseudo;
pub mod published;
mod read;
mod recorded_text;
pub mod recording;
pub mod recurrence;
pub mod redirects;
mod resolve;
mod resolve_plan;
pub mod service;
pub mod settings;
pub mod sheet;
pub mod speech;
pub mod theme;
pub mod translation;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::code;
use crate::base::edition::{ByEdition, Edition};
use crate::base::finding::Finding;
use crate::base::recall::Recall;
use crate::base::source::Sources;
use crate::base::span::{FileId, Located};
use crate::load::yaml;

use common::{CommonFacts, Visibility, Words};
use concepts::Concepts;
use decode::Decoder;
use entry::{EntryRef, Kind};
use languages::Languages;
use messages::Messages;
use network::Network;
use pictograms::PictogramSet;
use published::Published;
use redirects::Redirects;
use settings::Settings;
use speech::Speech;
use theme::Theme;

pub use entries::{ReadEntry, reread};
pub use read::documented_keys;

/// A whole site, before it has any address.
pub struct Site {
    /// `site.yaml`.
    pub settings: Settings,
    /// The languages that exist.
    pub languages: Languages,
    /// The words of the interface.
    pub messages: Messages,
    /// Templates, styles and pictograms.
    pub theme: Theme,
    /// Pictures of the project's own in the place of the theme's pictograms.
    pub pictograms: Option<PictogramSet>,
    /// What the pictograms stand for.
    pub concepts: Concepts,
    /// The networks that posts are made for.
    pub networks: Vec<Network>,
    /// How its languages are said.
    pub speech: Speech,
    /// The addresses that it has had.
    pub published: Published,
    /// Where addresses lead whose entry or edition is no longer there.
    pub redirects: Redirects,
    /// All entries by kind and id; a build shares those that have not changed with the next.
    pub entries: BTreeMap<EntryRef, Arc<Entry>>,
}

/// An entry: its facts, and its words in each edition that has some.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Kind and id.
    pub key: EntryRef,
    /// Its facts file, or its first words file when it has none.
    pub file: FileId,
    /// Facts that every kind has.
    pub common: CommonFacts,
    /// Facts of its kind.
    pub facts: Facts,
    /// Its words.
    pub words: ByEdition<Words>,
    /// The files in its folder that are neither facts nor words, by name.
    pub files: BTreeMap<String, FileId>,
}

/// Facts by kind.
#[derive(Debug, Clone)]
pub enum Facts {
    /// Of a page.
    Page(page::PageFacts),
    /// Of a service.
    Service(service::ServiceFacts),
    /// Of a word of the glossary.
    Definition(definition::DefinitionFacts),
    /// Of an organisation.
    Organisation(organisation::OrganisationFacts),
    /// Of an audience.
    Audience(audience::AudienceFacts),
    /// Of a form of violence.
    Form(form::FormFacts),
    /// Of a plan.
    Plan(Box<action_plan::PlanFacts>),
    /// Of a campaign.
    Campaign(campaign::CampaignFacts),
    /// Of a leaflet.
    Leaflet(leaflet::LeafletFacts),
    /// Of a picture.
    Picture(picture::PictureFacts),
}

impl Facts {
    /// Whether they are of a page that nobody must see the reader open (`risk: high`).
    pub fn is_at_risk(&self) -> bool {
        matches!(self, Self::Page(facts) if facts.risk.value == page::Risk::High)
    }
}

/// Words that a kind adds to the common ones.
#[derive(Debug, Clone)]
pub enum Extra {
    /// Nothing.
    None,
    /// Of a service.
    Service(service::ServiceWords),
    /// Of a word of the glossary.
    Definition(definition::DefinitionWords),
    /// Of an audience, or of a form of violence, which has no door.
    Audience(audience::AudienceWords),
    /// Of a plan.
    Plan(plan_words::PlanWords),
    /// Of what is told of in social media.
    Posts(posts::PostsWords),
    /// Of a picture.
    Picture(picture::PictureWords),
}

impl Extra {
    /// The prose of the kind's own words.
    pub fn lines(&self) -> Vec<&Located<doc::Prose>> {
        match self {
            Self::Service(words) => words.lines(),
            Self::Definition(words) => words.definitions.iter().map(|(_, line)| line).collect(),
            Self::Plan(words) => words.lines(),
            Self::Posts(words) => words.lines(),
            Self::None | Self::Audience(_) | Self::Picture(_) => Vec::new(),
        }
    }

    /// Its other plain words, that name or describe.
    pub fn labels(&self) -> Vec<&Located<String>> {
        match self {
            Self::Plan(words) => words.labels(),
            Self::Audience(words) => words.door.iter().chain(&words.label).collect(),
            Self::Picture(words) => words.alt.iter().chain(&words.caption).collect(),
            Self::Posts(words) => words.alt.iter().collect(),
            Self::None | Self::Service(_) | Self::Definition(_) => Vec::new(),
        }
    }
}

impl Entry {
    /// Whether it is for staff alone.
    pub fn is_internal(&self) -> bool {
        let is_for_staff = matches!(&self.facts, Facts::Page(facts) if facts.page_type.value.is_for_staff());
        is_for_staff || self.common.visibility.value == Visibility::Internal
    }

    /// Its place in lists: by the order that its facts give, then by id.
    pub fn order(&self) -> (u32, &EntryRef) {
        let order = match &self.facts {
            Facts::Audience(facts) => facts.order.value,
            Facts::Form(facts) => facts.order.value,
            _ => u32::MAX,
        };
        (order, &self.key)
    }
}

/// The entries of a kind, by id, without a walk over all others.
fn of_kind(entries: &BTreeMap<EntryRef, Arc<Entry>>, kind: Kind) -> impl Iterator<Item = &Entry> {
    entries.range(EntryRef::first_of(kind)..).map(|(_, entry)| entry.as_ref()).take_while(move |entry| entry.key.kind == kind)
}

impl Site {
    /// Takes out what is for staff alone. What is not there cannot reach a page, a list, an index or a file.
    pub fn keep_public(&mut self) {
        self.entries.retain(|_, entry| !entry.is_internal());
    }

    /// The entry that a reference names.
    pub fn entry(&self, key: &EntryRef) -> Option<&Entry> {
        self.entries.get(key).map(AsRef::as_ref)
    }

    /// All entries, by kind and id.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> + Clone {
        self.entries.values().map(AsRef::as_ref)
    }

    /// All entries of a kind, by id.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Entry> {
        of_kind(&self.entries, kind)
    }

    /// All pages of a type, by id.
    pub fn pages_of_type(&self, page_type: page::PageType) -> impl Iterator<Item = &Entry> {
        self.of_kind(Kind::Page).filter(move |entry| matches!(&entry.facts, Facts::Page(facts) if facts.page_type.value == page_type))
    }

    /// All entries of a kind in the order of lists.
    pub fn in_order(&self, kind: Kind) -> Vec<&Entry> {
        let mut entries: Vec<&Entry> = self.of_kind(kind).collect();
        entries.sort_by_key(|entry| entry.order());
        entries
    }

    /// Whether there is a pictogram of a name.
    pub fn has_pictogram(&self, name: &str) -> bool {
        self.pictogram_names().any(|known| known == name)
    }

    /// The names of all pictograms, the theme's and those of the project's own set.
    pub fn pictogram_names(&self) -> impl Iterator<Item = &str> {
        let own = self.pictograms.iter().flat_map(|set| &set.pictures).map(|picture| picture.concept.as_str());
        self.theme.pictogram_names().chain(own)
    }

    /// The editions of the site.
    pub fn editions(&self) -> impl Iterator<Item = &Edition> {
        self.settings.editions.iter().map(|edition| &edition.tag.value)
    }
}

/// Makes a site from its sources. There is none when `site.yaml` cannot be read; whatever else is
/// wrong is told of and left out.
pub fn build(sources: &Sources) -> (Option<Site>, Vec<Finding>) {
    build_again(sources, &Recall::default())
}

/// The same; entries that were read from the same in the last build are recalled.
pub fn build_again(sources: &Sources, known: &Recall<ReadEntry>) -> (Option<Site>, Vec<Finding>) {
    let decoder = Decoder::default();
    let languages = Languages::load(sources, &decoder);
    let (messages, message_findings) = Messages::load(sources);
    let settings = read_settings(sources, &languages, &decoder);
    let theme = Theme::load(sources, settings.as_ref().map_or("default", |settings| settings.theme.as_str()), &decoder);
    let pictograms = PictogramSet::load(sources, &decoder);
    let (published, redirects) = (Published::load(sources, &decoder), Redirects::load(sources, &decoder));
    let mut concepts = Concepts::load(sources, &theme, &decoder);
    let networks = network::load(&theme, &decoder);
    let speech = Speech::load(sources, &decoder);
    let (mut findings, mut references, _) = decoder.finish();
    findings.extend(message_findings);
    let Some(settings) = settings else { return (None, findings) };

    let (folders, folder_findings) = read::folders(sources);
    findings.extend(folder_findings);
    let mut entries = BTreeMap::new();
    for read in entries::read(&folders, sources, &settings, &languages, known) {
        findings.extend(read.findings);
        references.extend(read.references);
        entries.extend(read.entry.map(|entry| (entry.key.clone(), entry)));
    }
    // Entries that could not be read are known by their folders: a fault in one is not a dangling reference in another.
    let known: Vec<&EntryRef> = folders.keys().collect();
    concepts.add_terms(&entries);
    recorded_text::settle(&mut entries, sources);
    let site = Site { settings, languages, messages, theme, pictograms, concepts, networks, speech, published, redirects, entries };
    findings.extend(resolve::check(&site, &known, &references));
    (Some(site), findings)
}

fn read_settings(sources: &Sources, languages: &Languages, decoder: &Decoder) -> Option<Settings> {
    let Some((file, source)) = sources.at("content/site.yaml") else {
        decoder.report(Finding::global(&code::NO_SITE));
        return None;
    };
    match yaml::parse(source.text(), file, 0) {
        Ok(node) => Settings::read(&node, languages, decoder),
        Err(findings) => {
            decoder.report_all(findings);
            None
        }
    }
}
