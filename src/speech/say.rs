//! How words are said: telephone numbers as people say them, times, and what the lexicon of the language knows.

use crate::base::edition::Edition;
use crate::base::span::Located;
use crate::language::digits::digit;
use crate::model::channel::Channel;
use crate::model::speech::SpeechSettings;
use crate::model::{Facts, Site};

/// Knows how an edition is said.
pub struct Sayer<'a> {
    site: &'a Site,
    settings: &'a SpeechSettings,
    edition: &'a Edition,
    voice: &'a str,
    /// The numbers of all services, the longest first.
    numbers: Vec<Number<'a>>,
    lexicon: Vec<(&'a str, &'a str)>,
}

/// A telephone number.
struct Number<'a> {
    value: String,
    spoken: Vec<(&'a str, &'a str)>,
}

impl<'a> Sayer<'a> {
    /// What is known of an edition; nothing when its language has no voice.
    pub fn new(site: &'a Site, edition: &'a Edition) -> Option<Self> {
        let settings = &site.settings.speech.as_ref()?.value;
        let voice = site.speech.voice(settings, edition)?;
        Some(Self { site, settings, edition, voice, numbers: numbers(site), lexicon: site.speech.lexicon(settings, edition) })
    }

    /// The language of the edition.
    pub fn language(&self) -> &str {
        self.edition.language()
    }

    /// The voice for words of a language: the edition's own where they are of no other.
    pub fn voice(&self, language: Option<&Edition>) -> Option<&'a str> {
        match language {
            Some(other) if !other.shares_language_with(self.edition) => self.site.speech.voice(self.settings, other),
            _ => Some(self.voice),
        }
    }

    /// Words as they are said in a language.
    pub fn said(&self, text: &str, language: Option<&Edition>) -> String {
        let edition = language.unwrap_or(self.edition);
        let text = text.replace(['\u{a0}', '\u{202f}'], " ");
        let text = self.numbers.iter().fold(text, |text, number| replaced(&text, &number.value, &number.in_words(edition)));
        let text = times(&text);
        let text = self.site.speech.dates(edition).map_or(text.clone(), |[months, days]| with_days(&text, months, days));
        if edition.shares_language_with(self.edition) {
            return with_lexicon(text, &self.lexicon);
        }
        with_lexicon(text, &self.site.speech.lexicon(self.settings, edition))
    }
}

fn with_lexicon(text: String, lexicon: &[(&str, &str)]) -> String {
    lexicon.iter().fold(text, |text, (written, spoken)| replaced(&text, written, spoken))
}

fn numbers(site: &Site) -> Vec<Number<'_>> {
    let services = site.entries().filter_map(|entry| if let Facts::Service(facts) = &entry.facts { Some(facts) } else { None });
    let channels = services.flat_map(|facts| &facts.channels).filter(|channel| channel.is_number());
    let number = |channel: &Located<Channel>| channel.value.value.replace('\u{a0}', " ");
    let mut numbers: Vec<Number<'_>> = channels
        .map(|channel| Number {
            value: number(channel),
            spoken: channel.spoken.iter().map(|(tag, words)| (tag.as_str(), words.as_str())).collect(),
        })
        .collect();
    // A number that two services share has the words of the one that has any.
    numbers.sort_by(|a, b| {
        b.value.len().cmp(&a.value.len()).then_with(|| a.value.cmp(&b.value)).then_with(|| b.spoken.len().cmp(&a.spoken.len()))
    });
    numbers.dedup_by(|a, b| a.value == b.value);
    numbers
}

impl Number<'_> {
    /// As it is said in a language; where nobody has written that down, digit by digit, in the groups that it is written in.
    fn in_words(&self, edition: &Edition) -> String {
        let of_tag = |tag: &Edition| self.spoken.iter().find(|(known, _)| *known == tag.tag());
        let spoken = edition.truncations().find_map(|tag| of_tag(&tag));
        spoken.map_or_else(|| digit_by_digit(&self.value), |(_, words)| (*words).to_owned())
    }
}

/// Digits that stand apart, which every voice says one by one, with a pause between the groups.
fn digit_by_digit(number: &str) -> String {
    let groups = number.split(|c: char| digit(c).is_none()).filter(|group| !group.is_empty());
    let apart = |group: &str| group.chars().filter_map(digit).map(String::from).collect::<Vec<_>>().join(" ");
    groups.map(apart).collect::<Vec<_>>().join(", ")
}

/// The text with other words for some, where these stand by themselves.
fn replaced(text: &str, words: &str, by: &str) -> String {
    let mut said = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(words).filter(|_| !words.is_empty()) {
        said.push_str(before);
        let joins = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        let is_part = joins(said.chars().next_back()) || joins(after.chars().next()) && joins(words.chars().next_back());
        said.push_str(if is_part { words } else { by });
        rest = after;
    }
    said.push_str(rest);
    said
}

/// Times of day as two numbers, "16 30", and a whole hour as one: a voice would say the sign between them or take them for a
/// fraction.
fn times(text: &str) -> String {
    let mut said = String::with_capacity(text.len());
    for (at, word) in text.split(' ').enumerate() {
        if at > 0 {
            said.push(' ');
        }
        let bare = word.trim_matches(|c: char| !c.is_ascii_digit());
        let time = bare.split_once([':', '.']).filter(|(hour, minute)| is_below(hour, 1..=2, 25) && is_below(minute, 2..=2, 60));
        match time {
            Some((hour, "00")) => said.push_str(&word.replacen(bare, shortened(hour), 1)),
            Some((hour, minute)) => said.push_str(&word.replacen(bare, &format!("{} {minute}", shortened(hour)), 1)),
            None => said.push_str(word),
        }
    }
    said
}

/// The day before the name of a month as it is said: "26 november" is *tjugosjätte*, not *tjugosex*.
fn with_days(text: &str, months: &[Located<String>], days: &[Located<String>]) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    let is_month = |word: &&str| {
        let bare = word.trim_matches(|c: char| !c.is_alphabetic());
        months.iter().any(|month| month.as_str() == bare)
    };
    let said = words.iter().enumerate().map(|(at, word)| {
        let number = word.trim_start_matches(|c: char| !c.is_alphanumeric());
        let day = number.parse::<usize>().ok().and_then(|day| days.get(day.checked_sub(1)?));
        let is_day = words.get(at.saturating_add(1)).is_some_and(is_month);
        day.filter(|_| is_day).map_or_else(|| (*word).to_owned(), |day| word.replacen(number, day, 1))
    });
    said.collect::<Vec<_>>().join(" ")
}

fn shortened(hour: &str) -> &str {
    hour.strip_prefix('0').filter(|rest| !rest.is_empty()).unwrap_or(hour)
}

fn is_below(number: &str, digits: std::ops::RangeInclusive<usize>, limit: u32) -> bool {
    digits.contains(&number.len())
        && number.bytes().all(|byte| byte.is_ascii_digit())
        && number.parse().is_ok_and(|value: u32| value < limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_nobody_has_written_down_is_said_digit_by_digit() {
        assert_eq!(digit_by_digit("112"), "1 1 2");
        assert_eq!(digit_by_digit("020-50 50 50"), "0 2 0, 5 0, 5 0, 5 0");
        assert_eq!(digit_by_digit("+46 (0)8"), "4 6, 0, 8");
    }

    #[test]
    fn words_are_replaced_only_where_they_stand_by_themselves() {
        assert_eq!(replaced("Ring 112. Inte 1128, inte 0112.", "112", "ett ett två"), "Ring ett ett två. Inte 1128, inte 0112.");
        assert_eq!(replaced("SoL och SoLen", "SoL", "socialtjänstlagen"), "socialtjänstlagen och SoLen");
        assert_eq!(replaced("t.ex. nu", "t.ex.", "till exempel"), "till exempel nu");
    }

    #[test]
    fn a_day_before_a_month_is_said_as_the_language_does() {
        let words = |words: &[&str]| -> Vec<Located<String>> {
            let span = crate::base::span::Span::file(crate::base::span::FileId(0));
            words.iter().map(|word| Located::new((*word).to_owned(), span)).collect()
        };
        let (months, days) = (words(&["maj", "juni"]), words(&["1:a", "2:a", "3:e"]));
        assert_eq!(
            with_days("Den 2 maj, (3 juni) och 4 juni, 2 maja, 1 bok", &months, &days),
            "Den 2:a maj, (3:e juni) och 4 juni, 2 maja, 1 bok"
        );
    }

    #[test]
    fn times_are_said_as_numbers_and_dates_and_versions_stay() {
        assert_eq!(times("Måndag 08.00–16.30, kl. 9:05."), "Måndag 08.00–16.30, kl. 9 05.");
        assert_eq!(times("klockan 16.30"), "klockan 16 30");
        assert_eq!(times("at 08:00 and 1.5 or 3.12.4"), "at 8 and 1.5 or 3.12.4");
    }
}
