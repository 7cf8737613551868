//! The words of one edition: messages, dates, lists, names of languages, and the order of the alphabet.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::RwLock;

use fluent_bundle::FluentValue;
use icu_calendar::Gregorian;
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{MD, YM, YMD};
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale::Locale;
use jiff::civil::{Date, Weekday};

use crate::base::edition::{Direction, Edition};
use crate::model::languages::Languages;
use crate::model::messages::Messages;

/// A date in the words of a language; nothing when it has none: such a language gets the root's, which
/// calls months "M11". A macro, since each set of fields is a type of its own. The formatter is made anew
/// each time: it reads what is in the program already, and a kept one could not be shared by threads.
macro_rules! in_words {
    ($locale:expr, $date:expr, $fields:expr) => {{
        let format = |locale: &Locale| {
            let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), $fields).ok()?;
            Some(formatter.format(&gregorian($date)?).to_string())
        };
        format(&$locale).filter(|words| format(&Locale::UNKNOWN).as_ref() != Some(words))
    }};
}

/// What an edition needs to speak: made once for each edition and shared by its pages.
pub struct Localizer<'a> {
    messages: &'a Messages,
    languages: &'a Languages,
    edition: Edition,
    locale: Locale,
    lists: Locale,
    collator: Option<CollatorBorrowed<'static>>,
    /// Dates that have been put into words: many pages are reviewed on one day.
    dates: RwLock<BTreeMap<Date, String>>,
}

impl<'a> Localizer<'a> {
    /// The localizer of an edition. An easy-read edition takes the data of its language.
    pub fn new(messages: &'a Messages, languages: &'a Languages, edition: Edition) -> Self {
        let locale = locale(languages, &edition);
        let collator = Collator::try_new((&locale).into(), CollatorOptions::default()).ok();
        let lists = languages.get(&edition).and_then(|language| language.lists.as_ref());
        let lists = lists.and_then(|tag| Locale::try_from_str(tag.as_str()).ok()).unwrap_or_else(|| locale.clone());
        Self { messages, languages, edition, locale, lists, collator, dates: RwLock::default() }
    }

    /// The edition.
    pub fn edition(&self) -> &Edition {
        &self.edition
    }

    /// A message without arguments.
    pub fn text(&self, id: &str) -> String {
        self.format(id, &[])
    }

    /// A message with arguments.
    pub fn format(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        self.messages.format(&self.edition, id, args)
    }

    /// A date in full, "25 november 2026": the Gregorian calendar and the digits 0–9 in every language, since
    /// they must agree with the telephone numbers, the letters and the calendars that people meet in Sweden.
    /// In a language that Unicode's CLDR has no month names for, as ISO 8601.
    pub fn date(&self, date: Date) -> String {
        if let Some(known) = self.dates.read().ok().and_then(|dates| dates.get(&date).cloned()) {
            return known;
        }
        let words = in_words!(self.locale, date, YMD::long()).unwrap_or_else(|| date.to_string());
        if let Ok(mut dates) = self.dates.write() {
            dates.insert(date, words.clone());
        }
        words
    }

    /// A month, "november 2026"; `month` is 1–12.
    pub fn month(&self, year: i16, month: i8) -> String {
        let date = Date::new(year, month, 1).ok();
        date.and_then(|date| in_words!(self.locale, date, YM::long())).unwrap_or_else(|| format!("{year:04}-{month:02}"))
    }

    /// A day of every year, "25 november"; `month` is 1–12 and `day` is 1–31.
    pub fn day_of_year(&self, month: u8, day: u8) -> String {
        // A leap year has every day that some year has.
        let date = i8::try_from(month).ok().zip(i8::try_from(day).ok()).and_then(|(month, day)| Date::new(2024, month, day).ok());
        date.and_then(|date| in_words!(self.locale, date, MD::long())).unwrap_or_else(|| format!("{day}/{month}"))
    }

    /// The items as a list in a sentence, "a, b och c".
    pub fn list(&self, items: &[String]) -> String {
        ListFormatter::try_new_and((&self.lists).into(), ListFormatterOptions::default())
            .map_or_else(|_| items.join(", "), |formatter| formatter.format(items.iter()).to_string())
    }

    /// The order of two texts in the language's alphabet (in Swedish Å, Ä and Ö come last). Only equal texts are
    /// equal, so that an order never hangs on chance.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collator.as_ref().map_or(Ordering::Equal, |collator| collator.compare(a, b)).then_with(|| a.cmp(b))
    }

    /// The name of a day of the week as it stands in a sentence.
    pub fn weekday(&self, day: Weekday) -> String {
        self.text(&format!("weekday-{}", day.to_monday_one_offset()))
    }

    /// The name of a language or an easy-read edition as it stands in a sentence; its name in itself where the
    /// edition's locale has none. `mul` is "most languages" (ISO 639-2: several languages).
    pub fn language_name(&self, language: &Edition) -> String {
        language
            .truncations()
            .map(|tag| format!("language-{tag}"))
            .find(|id| self.messages.has(&self.edition, id))
            .map(|id| self.text(&id))
            .or_else(|| self.languages.get(language).map(|known| known.name.value.clone()))
            .unwrap_or_else(|| language.to_string())
    }

    /// Text that must be read from left to right whatever stands around it, such as times and numbers
    /// (Unicode Standard Annex 9, isolates); in left-to-right editions as it is.
    pub fn left_to_right(&self, text: &str) -> String {
        match self.edition.direction() {
            Direction::Ltr => text.to_owned(),
            // Isolates inside it, that a message may have set, would part "08" from "30" and turn them round.
            Direction::Rtl => format!("\u{2066}{}\u{2069}", text.replace(ISOLATES, "")),
        }
    }

    /// The text with a capital first letter.
    pub fn sentence(&self, text: &str) -> String {
        let mut letters = text.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
    }
}

/// The marks that begin and end isolated text.
const ISOLATES: [char; 4] = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];

/// The locale whose data an edition uses.
fn locale(languages: &Languages, edition: &Edition) -> Locale {
    let tag = languages.get(edition).and_then(|language| language.locale.as_ref()).map_or(edition.tag(), |locale| locale.as_str());
    let mut locale = Locale::try_from_str(&format!("{tag}-u-nu-latn")).unwrap_or(Locale::UNKNOWN);
    locale.id.variants.clear();
    locale
}

fn gregorian(date: Date) -> Option<icu_calendar::Date<Gregorian>> {
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    icu_calendar::Date::try_new_gregorian(date.year().into(), month, day).ok()
}

#[cfg(test)]
pub(super) mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::model::decode::Decoder;

    /// Does something with the localizer of an edition and the locales that come with the program.
    pub fn with_localizer<T>(tag: &str, work: impl FnOnce(&Localizer<'_>) -> T) -> T {
        let sources = crate::load::builtin();
        let languages = Languages::load(&sources, &Decoder::default());
        let (messages, findings) = Messages::load(&sources);
        assert_eq!(findings, [], "the locales that come with the program are in order");
        work(&Localizer::new(&messages, &languages, Edition::parse(tag).unwrap()))
    }

    /// The text without marks of direction.
    pub fn plain(text: &str) -> String {
        text.replace(ISOLATES, "")
    }

    fn languages() -> Vec<String> {
        let sources = crate::load::builtin();
        Languages::load(&sources, &Decoder::default()).tags().map(str::to_owned).collect()
    }

    #[test]
    fn dates_are_gregorian_and_in_the_language() {
        let date = jiff::civil::date(2026, 11, 25);
        let said = |tag: &str| with_localizer(tag, |say| (say.date(date), say.month(2023, 3), say.day_of_year(12, 10)));
        let words = |date: &str, month: &str, day: &str| (date.to_owned(), month.to_owned(), day.to_owned());
        assert_eq!(said("sv"), words("25 november 2026", "mars 2023", "10 december"));
        assert_eq!(said("sv-simple"), said("sv"));
        assert_eq!(said("en"), words("25 November 2026", "March 2023", "10 December"));
        assert_eq!(said("ar"), words("25 نوفمبر 2026", "مارس 2023", "10 ديسمبر"));
        assert!(said("fa").0.contains("2026"), "no other calendar and no other digits: {:?}", said("fa"));
        assert_eq!(said("rmu"), words("2026-11-25", "2023-03", "10/12"));
    }

    #[test]
    fn no_language_shows_the_numbers_of_months() {
        for tag in languages() {
            let said = with_localizer(&tag, |say| say.date(jiff::civil::date(2026, 11, 25)));
            assert!(!said.contains("M11") && said.contains("2026"), "{tag}: {said}");
        }
    }

    #[test]
    fn lists_are_sentences() {
        let items = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let said = |tag: &str, text: &str| with_localizer(tag, |say| say.list(&items(text)));
        assert_eq!(said("sv", "a b c"), "a, b och c");
        assert_eq!(said("sv-simple", "a b"), "a och b");
        assert_eq!(said("en", "a b c"), "a, b and c");
        assert_eq!(said("ar", "أ ب"), "أ وب");
        assert_eq!(said("sv", ""), "");
    }

    #[test]
    fn sorts_by_the_alphabet_of_the_language() {
        let sorted = |tag: &str| {
            with_localizer(tag, |say| {
                let mut words = ["Öga", "Zon", "ånger", "Ärlig", "zebra", "Arg"];
                words.sort_by(|a, b| say.compare(a, b));
                words.join(" ")
            })
        };
        assert_eq!(sorted("sv"), "Arg zebra Zon ånger Ärlig Öga");
        assert_eq!(sorted("sv-simple"), sorted("sv"));
        assert_eq!(sorted("en"), "ånger Arg Ärlig Öga zebra Zon");
        with_localizer("sv", |say| assert_ne!(say.compare("e\u{301}", "é"), Ordering::Equal, "only the same text is equal"));
    }

    #[test]
    fn languages_have_names() {
        let named = |tag: &str, language: &str| with_localizer(tag, |say| say.language_name(&Edition::parse(language).unwrap()));
        assert_eq!(named("sv", "sv-simple"), "enkel svenska");
        assert_eq!(named("sv", "ar"), "arabiska");
        assert_eq!(named("sv", "mul"), "de flesta språk");
        assert_eq!(named("en", "fi-FI"), "Finnish");
        assert_eq!(named("ar", "sv"), "السويدية");
        assert_eq!(named("sv", "tlh"), "tlh");
    }

    type MessageArguments = BTreeMap<String, BTreeSet<String>>;

    /// The messages of a locale's facts with the names of their arguments.
    fn facts(locale: &str) -> MessageArguments {
        let sources = crate::load::builtin();
        let text = sources.at(&format!("locales/{locale}/facts.ftl")).unwrap().1.text().to_owned();
        let mut messages = MessageArguments::new();
        let mut id = String::new();
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if let Some((name, _)) = line.split_once(" = ").filter(|(name, _)| !name.contains([' ', '$'])) {
                id = name.to_owned();
            }
            let arguments = line.split('$').skip(1).map(|rest| rest.split([' ', '}']).next().unwrap());
            // "8" and "08" are the same hour.
            let arguments = arguments.map(|name| if name == "hh" { "h" } else { name }.to_owned());
            messages.entry(id.clone()).or_default().extend(arguments);
        }
        messages
    }

    #[test]
    fn the_locales_say_the_same_things() {
        let swedish = facts("sv");
        for locale in ["en", "ar"] {
            let other = facts(locale);
            let ids: BTreeSet<&String> = swedish.keys().chain(other.keys()).collect();
            let unlike: Vec<&String> = ids.into_iter().filter(|id| swedish.get(*id) != other.get(*id)).collect();
            assert!(unlike.is_empty(), "{locale}: {unlike:?}");
        }
        for (id, arguments) in facts("sv-simple") {
            // Easy words may leave something out or choose by the channel, but ask for nothing that is not given.
            let given = swedish.get(&id).unwrap_or_else(|| panic!("{id} is in no other locale"));
            assert!(arguments.iter().all(|name| given.contains(name) || name == "channel"), "{id}: {arguments:?}");
        }
    }

    #[test]
    fn every_choice_and_language_has_words() {
        use crate::model::{channel, common, definition, leaflet, organisation, plan_action, plan_context, plan_goal, service};
        let messages = facts("sv");
        let names = |prefix: &str, words: Vec<&str>| words.iter().map(|word| format!("{prefix}{word}")).collect::<Vec<_>>();
        let tags = languages();
        let needed = [
            names("service-kind-", service::ServiceKind::ALL.iter().map(|kind| kind.as_str()).collect()),
            names("service-status-", vec!["temporarily-closed", "defunct"]),
            names("channel-", channel::ChannelType::ALL.iter().map(|kind| kind.as_str()).collect()),
            names("spoken-", channel::LanguageHow::ALL.iter().map(|how| how.as_str()).collect()),
            names("definition-level-", definition::Level::ALL.iter().map(|level| level.as_str()).collect()),
            names("organisation-kind-", organisation::OrganisationKind::ALL.iter().map(|kind| kind.as_str()).collect()),
            names("plan-level-", plan_context::PlanLevel::ALL.iter().map(|level| level.as_str()).collect()),
            names("action-status-", plan_action::ActionStatus::ALL.iter().map(|status| status.as_str()).collect()),
            names("action-track-", plan_action::Track::ALL.iter().map(|track| track.as_str()).collect()),
            names("cadence-", plan_goal::Cadence::ALL.iter().map(|cadence| cadence.as_str()).collect()),
            names("leaflet-format-", leaflet::LeafletFormat::ALL.iter().map(|format| format.as_str()).collect()),
            common::Status::ALL.iter().map(|status| format!("translation-{}", status.as_str())).collect(),
            common::Status::ALL.iter().map(|status| format!("translation-{}-undated", status.as_str())).collect(),
            names("language-", tags.iter().map(String::as_str).collect()),
        ];
        let missing: Vec<&String> = needed.iter().flatten().filter(|id| !messages.contains_key(*id)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn can_be_shared_by_threads() {
        fn is_shared<T: Send + Sync>() {}
        is_shared::<Localizer<'_>>();
    }
}
