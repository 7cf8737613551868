//! What a template sees: one page as plain, serialisable values, every word already in the reader's edition.

use std::sync::LazyLock;

use serde::{Serialize, Serializer};
use tera::Value;

use super::plan_view::PlanContent;
pub use super::view_parts::{
    Action, Fact, FeedLink, Link, Post, PostText, Posting, Preview, Prose, ShareLink, Sheet, SheetCell, SheetSection, Text,
};

/// A link with what helps choosing it: a door, a form of violence, an area of a plan.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Entrance {
    /// What the link says.
    pub title: Text,
    /// One or two sentences; may be empty.
    pub summary: Text,
    /// Absolute path.
    pub url: String,
    /// Inline SVG of the pictogram, hidden from assistive technology; may be empty.
    pub picto: String,
    /// A short figure beside it ("7 insatser"); may be empty.
    pub count: String,
}

/// One way to reach a service.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Channel {
    /// `phone`, `sms`, `chat`, … for styling.
    pub kind: &'static str,
    /// "Ring", "Chatta" in the edition's words.
    pub kind_name: String,
    /// The number, address or host as shown; always left to right.
    pub value: String,
    /// `tel:…`, `sms:…`, `mailto:…` or `https:…`; empty when there is nothing to follow.
    pub href: String,
    /// Inline SVG of the pictogram.
    pub picto: String,
    /// Opening hours in words, one line each; may be empty.
    pub hours: Vec<String>,
    /// "Det är gratis att ringa." Cost, anonymity, what the bill and the phone's own list show: one sentence each.
    pub facts: Vec<String>,
    /// "Svenska, engelska. De flesta språk med tolk."; may be empty.
    pub languages: String,
    /// A caution on how sure the number or hours are; may be empty.
    pub caution: String,
    /// The hours as a script can read them; nothing where they are not sure enough to be held against the clock.
    pub opening: Option<Opening>,
}

/// Opening hours for a script, in minutes after the midnight that a day begins with.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Opening {
    /// `480-990;…`: Monday to Sunday, public holidays, eves; one alone stands for all days, `?` for what is not known.
    pub hours: String,
    /// `2026-12-24=480-720;…`: days with other hours.
    pub dates: String,
    /// The last day on which the hours are taken at their word.
    pub until: String,
}

/// A service as a card.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Card {
    /// Name.
    pub title: Text,
    /// One or two sentences.
    pub summary: Text,
    /// Its own page.
    pub url: String,
    /// "Stödlinje", "Polis", …
    pub kind_name: String,
    /// Inline SVG of the pictogram.
    pub picto: String,
    /// Who answers; may be empty.
    pub who_answers: Prose,
    /// Ways to reach it, the main one first.
    pub channels: Vec<Channel>,
    /// "Tillfälligt stängd" and the like; may be empty.
    pub notice: String,
}

/// Cards of services that have something in common.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct CardGroup {
    /// What they have in common.
    pub title: String,
    /// What to know before getting in touch; may be empty.
    pub text: String,
    /// The services.
    pub cards: Vec<Card>,
}

/// A picture with its alternative text.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Picture {
    /// Absolute path of the file.
    pub src: String,
    /// Width in CSS pixels.
    pub width: u32,
    /// Height in CSS pixels.
    pub height: u32,
    /// Alternative text; empty for a decorative picture.
    pub alt: Text,
    /// Caption; may be empty.
    pub caption: Text,
}

/// One edition in the language list or the reading-level switch: this same page there.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct EditionLink {
    /// Name in that language itself: "العربية", "Lätt svenska".
    pub name: String,
    /// BCP 47 tag for `lang` and `hreflang`.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// This same page in that edition.
    pub url: String,
    /// Whether it is the edition being read.
    pub current: bool,
    /// Whether it is the one that the others are made from, or in its language.
    pub source: bool,
    /// Whether the page has words of its own there, so that search engines may be told of it.
    pub own: bool,
}

/// What is the same on every page of an edition.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Shared {
    /// Name of the publisher.
    pub site_name: Text,
    /// Where it is published, without a slash at the end: search engines take no other address for a translation.
    pub base: String,
    /// BCP 47 tag of the edition.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Whether this is an easy-read edition.
    pub simple: bool,
    /// Whether every page must say that the municipality is fictional.
    pub demo: bool,
    /// Whether this is the site for staff, which every page says.
    pub internal: bool,
    /// The start page for staff, if there is one.
    pub staff: Option<Link>,
    /// The start page in this edition.
    pub home: String,
    /// Where the exit link leads.
    pub exit: String,
    /// Path of the stylesheet.
    pub stylesheet: String,
    /// Paths of the stylesheets that only some pages ask for, by their names: `styles.plans`.
    pub styles: std::collections::BTreeMap<String, String>,
    /// Path of the script; empty when the theme has none.
    pub script: String,
    /// Path of the icon.
    pub icon: String,
    /// Inline SVG of the publisher's mark beside its name; empty when the theme has none.
    pub logo: String,
    /// Path of an icon that shows nothing, for discreet mode and for the way out.
    pub blank_icon: String,
    /// Paths of the theme's scripts, by their names: `scripts.search`.
    pub scripts: std::collections::BTreeMap<String, String>,
    /// The page about the translations, if there is one.
    pub about_translation: Option<Link>,
    /// The page to search on, if there is one.
    pub search: Option<Link>,
    /// Main menu.
    pub menu: Vec<Link>,
    /// What the project's own set of pictograms is, by whom and under what licence; may be empty.
    pub pictogram_credit: String,
    /// Where the set is from.
    pub pictogram_source: Option<Link>,
    /// Links in the footer.
    pub footer: Vec<Link>,
    /// The service for when it is urgent (112).
    pub urgent: Card,
    /// The main helpline.
    pub helpline: Card,
    /// What a script says of opening hours, in the edition's words; `render/opening.rs` tells their order.
    pub opening_words: String,
    /// All interface messages without arguments, hyphens written as underscores: `t.skip_link`.
    pub t: std::collections::BTreeMap<String, String>,
}

/// One page.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Page {
    /// What stands in `<h1>`.
    pub title: Text,
    /// What stands in `<title>`, without the site's name.
    pub tab_title: String,
    /// What a link to it shows on other sites and in messages.
    pub preview_title: String,
    /// What stands under that, where it must not be what search engines say; may be empty.
    pub preview_text: String,
    /// What search engines say of it; empty where the words are another edition's.
    pub description: String,
    /// What the browser's tab shows in discreet mode: the entry's discreet title, or a word that fits any page.
    pub neutral_title: String,
    /// Introduction; may be empty.
    pub summary: Prose,
    /// Path of this page.
    pub url: String,
    /// Absolute address of the permalink, to copy and to print.
    pub permalink: String,
    /// The addresses to pass on, one for each edition; empty where there is nothing to pass on.
    pub share: Vec<ShareLink>,
    /// Path of a drawing with the code of the edition's own short address; may be empty.
    pub qr: String,
    /// Absolute address of the page as oEmbed; empty where there is none.
    pub oembed: String,
    /// The addresses of its sound without their endings, `/sv/skydd/listen`; empty when it is not read aloud.
    pub sound: String,
    /// Who reads it and since when, where it is a person; empty for a machine's voice.
    pub sound_by: String,
    /// Whether it is known when each sentence is said.
    pub sound_timed: bool,
    /// Whether it would be read aloud if its language had a voice.
    pub lacks_voice: bool,
    /// The page in other forms: to listen to, easy, in other languages.
    pub formats: Vec<Link>,
    /// Feeds that tell of pages like this.
    pub feeds: Vec<FeedLink>,
    /// From the start page down to the parent.
    pub breadcrumb: Vec<Link>,
    /// Every edition, this same page there.
    pub editions: Vec<EditionLink>,
    /// Reading levels of this language (standard, easy); empty when there is only one.
    pub levels: Vec<EditionLink>,
    /// "Sidan finns inte på arabiska än …" when the words are another edition's; may be empty.
    pub fallback: String,
    /// Says that the words are behind their source, and leads there; without an address when they are not.
    pub behind: Link,
    /// "Maskinöversatt, inte granskad." and the like; may be empty.
    pub translation: String,
    /// "Menyer och rubriker är översatta av en dator …"; may be empty.
    pub interface: String,
    /// "Granskad 25 november 2026"; may be empty.
    pub reviewed: String,
    /// Inline SVG of the page's pictogram; may be empty.
    pub picto: String,
    /// The picture at the top.
    pub picture: Option<Picture>,
    /// The words of the page, in blocks.
    pub body: Prose,
    /// What the kind of page adds.
    #[serde(serialize_with = "once_if_empty")]
    pub content: Content,
    /// Related pages.
    pub related: Vec<Link>,
    /// Whether the page is for staff alone.
    pub internal: bool,
    /// Where the reader is led on, on a page that is there for that alone.
    pub forward: Option<Link>,
    /// Whether search engines are asked to leave the page out.
    pub noindex: bool,
    /// What the page is about, in JSON-LD, safe within a data block; may be empty.
    pub linked_data: String,
    /// Path of the script module with what the edition's search can find; empty when there is no search.
    pub search_index: String,
}

impl Page {
    /// Sets what a page that no entry stands behind is called, in its heading and in the browser's tab.
    pub fn set_title(&mut self, title: Text, tab_title: String) {
        self.title = title;
        self.tab_title = tab_title;
    }
}

/// What a kind of page adds to its words; what does not concern the page is empty.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Content {
    /// Doors of the start page, entrances to areas of a plan, forms of violence, plans, groups.
    pub entrances: Vec<Entrance>,
    /// A heading over `entrances`; may be empty.
    pub entrances_title: String,
    /// Cards of services.
    pub cards: Vec<Card>,
    /// A heading over `cards`; may be empty.
    pub cards_title: String,
    /// Cards under headings of their own, in lists of the finder.
    pub card_groups: Vec<CardGroup>,
    /// Facts in a list: of a service, a plan, a definition.
    pub facts: Vec<Fact>,
    /// Steps of what happens when one calls.
    pub steps: Vec<Prose>,
    /// What the service keeps secret; may be empty.
    pub confidentiality: Prose,
    /// A special note; may be empty.
    pub note: Prose,
    /// Definitions with their sources.
    pub definitions: Vec<Definition>,
    /// The glossary by letter.
    pub letters: Vec<Letter>,
    /// Ways into the finder.
    pub finder: Vec<Group>,
    /// Goals of a plan.
    pub goals: Vec<Goal>,
    /// Actions of a plan's area, or of an organisation, or carried out by this page.
    pub actions: Vec<Action>,
    /// A heading over `actions`; may be empty.
    pub actions_title: String,
    /// What the pages of a plan add.
    pub plan: PlanContent,
    /// Sections of the accessibility statement.
    pub sections: Vec<Section>,
    /// A report for staff.
    pub sheet: Option<Sheet>,
    /// What staff post in social media.
    pub postings: Vec<Posting>,
}

/// Most pages add nothing: that is made a value for the templates once, and shared.
fn once_if_empty<S: Serializer>(content: &Content, serializer: S) -> Result<S::Ok, S::Error> {
    static EMPTY: LazyLock<(Content, Value)> = LazyLock::new(|| {
        let empty = Content::default();
        let value = Value::from_serializable(&empty);
        (empty, value)
    });
    let (empty, value) = &*EMPTY;
    if content == empty { value.serialize(serializer) } else { content.serialize(serializer) }
}

/// A heading with words, a list and links under it; each may be empty.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Section {
    /// "Kända brister".
    pub title: String,
    /// Paragraphs.
    pub lines: Vec<Prose>,
    /// A list.
    pub items: Vec<Prose>,
    /// Where to go from there.
    pub links: Vec<Link>,
}

/// A definition from a source.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Definition {
    /// The wording.
    pub text: Prose,
    /// "Så säger lagen", "Förklaring".
    pub level_name: String,
    /// Document, section and year; may be empty.
    pub source: Text,
    /// Address of the source; may be empty.
    pub url: String,
}

/// A letter of the glossary.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Letter {
    /// "Å".
    pub letter: String,
    /// Anchor on the page.
    pub anchor: String,
    /// Its words.
    pub terms: Vec<Entrance>,
}

/// A heading with links under it.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Group {
    /// "För vem?"
    pub title: String,
    /// The choices.
    pub links: Vec<Entrance>,
}

/// A goal of a plan.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Goal {
    /// The goal.
    pub text: Prose,
    /// Examples of it.
    pub examples: Vec<Prose>,
    /// Indicators with their values in words.
    pub indicators: Vec<Prose>,
}
