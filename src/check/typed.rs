//! What editors type as words although it is a fact: opening hours, prices and addresses, found in running text.

use std::ops::Range;

use crate::language::is_letter;

/// A word, a run of digits or any other character, without the white space between them.
#[derive(Debug, Clone, Copy)]
struct Token<'a> {
    text: &'a str,
    start: usize,
    /// Whether nothing stands between it and the token before.
    is_glued: bool,
}

impl Token<'_> {
    fn end(&self) -> usize {
        self.start.saturating_add(self.text.len())
    }

    fn is_number(&self) -> bool {
        self.text.starts_with(|c: char| c.is_ascii_digit())
    }

    fn is_any(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.text.chars().flat_map(char::to_lowercase).eq(word.chars()))
    }
}

/// The pieces of a text in which there are digits; others hold nothing that is looked for here.
fn tokens(text: &str) -> Vec<Token<'_>> {
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    let class = |c: char| match c {
        _ if c.is_ascii_digit() => 1,
        _ if is_letter(c) => 2,
        _ if c.is_whitespace() => 0,
        _ => 3,
    };
    let mut found: Vec<Token<'_>> = Vec::new();
    let mut last = 0;
    for (at, c) in text.char_indices() {
        let kind = class(c);
        let end = at.saturating_add(c.len_utf8());
        if (kind == 1 || kind == 2) && last == kind {
            if let Some(token) = found.last_mut() {
                token.text = text.get(token.start..end).unwrap_or(token.text);
            }
        } else if kind != 0 {
            found.push(Token { text: text.get(at..end).unwrap_or_default(), start: at, is_glued: last != 0 });
        }
        last = kind;
    }
    found
}

/// The sentence or line that a place stands in.
pub fn sentence(text: &str, at: usize) -> &str {
    let next = text.chars().skip(1).chain(std::iter::once('\n'));
    let ends = text.char_indices().zip(next).filter(|((_, c), next)| *c == '\n' || (".!?؟".contains(*c) && next.is_whitespace()));
    let ends: Vec<usize> = ends.map(|((end, c), _)| end.saturating_add(c.len_utf8())).collect();
    let start = ends.iter().rfind(|end| **end <= at).copied().unwrap_or_default();
    let end = ends.iter().find(|end| **end > at).copied().unwrap_or(text.len());
    text.get(start..end).unwrap_or(text).trim()
}

/// Minutes after midnight from a time of the day, `8`, `08.30` or `8:30`, with the number of tokens that it takes.
fn time(tokens: &[Token<'_>]) -> Option<(u16, usize)> {
    let hour = tokens.first().filter(|token| token.is_number() && token.text.len() <= 2)?;
    let hours: u16 = hour.text.parse().ok().filter(|hours| *hours <= 24)?;
    match tokens.get(1..3) {
        Some([point, minute]) if matches!(point.text, ":" | ".") && point.is_glued && minute.is_glued && minute.is_number() => {
            let minutes: u16 = minute.text.parse().ok().filter(|minutes| *minutes < 60 && minute.text.len() == 2)?;
            Some((hours.checked_mul(60)?.checked_add(minutes)?, 3))
        }
        _ => Some((hours.checked_mul(60)?, 1)),
    }
}

/// Words before a bare number that make a time of it, or days before times.
const BEFORE_TIME: [&str; 40] = [
    "kl",
    "klockan",
    "mellan",
    "öppet",
    "vardagar",
    "vardag",
    "dagligen",
    "helger",
    "måndag",
    "tisdag",
    "onsdag",
    "torsdag",
    "fredag",
    "lördag",
    "söndag",
    "måndagar",
    "tisdagar",
    "onsdagar",
    "torsdagar",
    "fredagar",
    "lördagar",
    "söndagar",
    "mån",
    "tis",
    "ons",
    "tors",
    "fre",
    "lör",
    "sön",
    "open",
    "weekdays",
    "daily",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "weekends",
];

/// Words after two numbers that make anything but times of them.
const COUNTED: [&str; 34] = [
    "år", "åringar", "månader", "veckor", "dagar", "dygn", "timmar", "minuter", "procent", "personer", "barn", "kronor", "kr", "kap",
    "meter", "sidor", "gånger", "years", "months", "weeks", "days", "hours", "minutes", "percent", "people", "children", "times", "pages",
    "januari", "februari", "november", "december", "january", "february",
];

/// A time of opening as typed: from when to when in minutes after midnight, and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypedHours {
    /// From when.
    pub from: u16,
    /// Until when.
    pub to: u16,
    /// The bytes of the text.
    pub place: Range<usize>,
}

/// All times from one hour to another. Bare numbers are times only after a day or a word such as `klockan`.
pub fn hours(text: &str) -> Vec<TypedHours> {
    let tokens = tokens(text);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = tokens.get(at..).filter(|rest| !rest.is_empty()) {
        let before = at.checked_sub(1).and_then(|before| tokens.get(before));
        match range(rest, before) {
            Some((hours, length)) => {
                found.push(hours);
                at = at.saturating_add(length);
            }
            None => at = at.saturating_add(1),
        }
    }
    found
}

fn range(tokens: &[Token<'_>], before: Option<&Token<'_>>) -> Option<(TypedHours, usize)> {
    let first = tokens.first()?;
    let is_part = first.is_glued && before.is_some_and(|token| !matches!(token.text, "(" | "–" | "-"));
    let (from, length) = time(tokens)?;
    let joint = tokens.get(length).filter(|token| matches!(token.text, "-" | "–" | "—") || token.is_any(&["till", "och", "to", "and"]))?;
    let second = length.saturating_add(1);
    let (to, second_length) = time(tokens.get(second..)?)?;
    let next = second.saturating_add(second_length);
    let last = tokens.get(next.saturating_sub(1))?;
    let after = tokens.get(next);
    let has_minutes = length == 3 && second_length == 3;
    let is_said = before.is_some_and(|token| token.is_any(&BEFORE_TIME) || token.text == "." && !token.is_glued);
    let is_between = joint.is_any(&["och", "and"]) && !before.is_some_and(|token| token.is_any(&["mellan", "between", "kl", "klockan"]));
    let is_counted = after.is_some_and(|token| {
        token.is_any(&COUNTED)
            || matches!(token.text, "%" | "§")
            || (token.is_glued && (token.is_number() || matches!(token.text, "-" | "/")))
    });
    let is_time = !is_part && (has_minutes || is_said) && !is_between && !is_counted;
    is_time.then_some((TypedHours { from, to, place: first.start..last.end() }, next))
}

const CURRENCIES: [&str; 6] = ["kr", "kronor", "sek", "öre", "euro", "krona"];

/// All sums of money, `25 kr`, `1 200 kronor`, `SEK 50`.
pub fn sums(text: &str) -> Vec<Range<usize>> {
    let tokens = tokens(text);
    let pairs = tokens.windows(2).enumerate();
    pairs
        .filter_map(|(at, pair)| {
            let [first, second] = pair else { return None };
            if first.is_number() && second.is_any(&CURRENCIES) {
                // The thousands stand in groups of three after a space.
                let mut start = first;
                for before in tokens.get(..at).unwrap_or_default().iter().rev().take(2) {
                    if !(before.is_number() && before.text.len() <= 3 && start.text.len() == 3) {
                        break;
                    }
                    start = before;
                }
                return Some(start.start..second.end());
            }
            (matches!(first.text, "SEK" | "€") && second.is_number()).then(|| first.start..second.end())
        })
        .collect()
}

/// Ends of the names of Swedish streets and squares.
const STREETS: [&str; 18] = [
    "gatan",
    "gata",
    "vägen",
    "väg",
    "torget",
    "torg",
    "gränden",
    "gränd",
    "allén",
    "allé",
    "plan",
    "backen",
    "stigen",
    "stig",
    "leden",
    "platsen",
    "kajen",
    "esplanaden",
];

/// All street addresses, `Lyktgatan 12`, `Norra Hamnvägen 3 B`: a capitalised name that ends as streets do, and a number.
pub fn addresses(text: &str) -> Vec<Range<usize>> {
    let tokens = tokens(text);
    let mut found = Vec::new();
    for (at, pair) in tokens.windows(2).enumerate() {
        let [name, number] = pair else { continue };
        if !number.is_number() || number.is_glued || number.text.len() > 3 {
            continue;
        }
        let lower = name.text.to_lowercase();
        let is_capital = |token: &Token<'_>| token.text.starts_with(char::is_uppercase);
        let before =
            at.checked_sub(1).and_then(|before| tokens.get(before)).filter(|token| is_capital(token) && token.text.chars().count() >= 4);
        let ending = STREETS.iter().find(|ending| lower.ends_with(**ending));
        let is_street = ending.is_some_and(|ending| lower.len() > ending.len() && is_capital(name) || before.is_some() && lower == *ending);
        let after = tokens.get(at.saturating_add(2));
        let is_time = after.is_some_and(|token| token.is_glued && matches!(token.text, ":" | "-" | "–") || token.is_any(&CURRENCIES));
        if is_street && !is_time {
            let start =
                if lower.len() > ending.map_or(0, |ending| ending.len()) { name.start } else { before.map_or(name.start, |b| b.start) };
            found.push(start..number.end());
        }
    }
    found
}

/// Where words stand in a text, in capitals or not, with no letter or digit touching them.
pub fn occurrences(text: &str, words: &str) -> Vec<Range<usize>> {
    let (lower, wanted) = (text.to_lowercase(), words.to_lowercase());
    // Only where no letter changes its length with its case do places in both agree.
    let (lower, wanted) = if lower.len() == text.len() { (lower.as_str(), wanted.as_str()) } else { (text, words) };
    let stands_alone = |place: &Range<usize>| {
        let before = lower.get(..place.start).and_then(|part| part.chars().next_back());
        let after = lower.get(place.end..).and_then(|part| part.chars().next());
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    };
    let places = lower.match_indices(wanted).map(|(start, found)| start..start.saturating_add(found.len()));
    if wanted.is_empty() { Vec::new() } else { places.filter(stands_alone).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Vec<&str> {
        hours(text).into_iter().map(|hours| &text[hours.place]).collect()
    }

    #[test]
    fn finds_hours_and_leaves_other_numbers() {
        assert_eq!(said("Öppet måndag–fredag 8–16 och lördag 10.00–14.30."), ["8–16", "10.00–14.30"]);
        assert_eq!(said("Ring klockan 9 till 17. Open 08:00-16:30."), ["9 till 17", "08:00-16:30"]);
        for text in [
            "Barn 6–12 år",
            "Kapitel 4–5",
            "lagen (2001:453) 3–4 kap",
            "2022–2026",
            "sidorna 10–12",
            "mellan 3 och 5 år",
            "Det är 24 timmar.",
            "den 25–28 november",
            "På måndag 10 till 15 personer",
            "020-50 50 50",
        ] {
            assert!(said(text).is_empty(), "{text}: {:?}", said(text));
        }
    }

    #[test]
    fn finds_sums_and_addresses() {
        let sum = |text: &'static str| sums(text).into_iter().map(|place| &text[place]).collect::<Vec<_>>();
        assert_eq!(sum("Det kostar 1 200 kronor, annars SEK 50, år 2026."), ["1 200 kronor", "SEK 50"]);
        let place = |text: &'static str| addresses(text).into_iter().map(|place| &text[place]).collect::<Vec<_>>();
        assert_eq!(place("Kom till Lyktgatan 12 eller Stora torget 3. På vägen 3 mil."), ["Lyktgatan 12", "Stora torget 3"]);
        assert!(place("Enligt plan 2022 finns en Handlingsplan 2023–2026.").is_empty());
    }

    #[test]
    fn knows_the_sentence_around_a_place() {
        let text = "Ett är så. Två kl. 8 är här! Tre.";
        assert_eq!(sentence(text, 13), "Två kl.");
        assert_eq!(sentence("Ett.\nTvå", 6), "Två");
    }
}
