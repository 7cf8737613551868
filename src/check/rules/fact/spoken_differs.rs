//! FACT020: the number that is said is the number that is written.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Background, Example, Input, Look, Rule};
use crate::check::services::{channels, digit};
use crate::model::Entry;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "FACT020", name: "spoken-number-differs", severity: Severity::Warning },
    act: &[],
    basis: "Who hears the number and who reads it must reach the same people",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Site(&[("content/services/larm/facts.yaml", LARM_OTHER)]),
            found: "\"noll tjugo, femtio, femtio, fyrtio\"",
            good: Input::Site(&[("content/services/larm/facts.yaml", LARM)]),
        },
        Example {
            bad: Input::Site(&[("content/services/larm/facts.yaml", LARM_OTHER_EN)]),
            found: "\"double one six, zero one six\"",
            good: Input::Site(&[("content/services/larm/facts.yaml", LARM)]),
        },
    ],
    look: Look::Entry(find),
};

const LARM: &str = "kind: helpline\nchannels:\n  - {type: phone, value: 020-50 50 50, spoken: {sv: \"noll tjugo, femtio, femtio, femtio\", en: \"oh two oh, fifty, five oh, five zero\"}}\nverified: {date: 2026-11-01, method: called}\n";
const LARM_OTHER: &str = "kind: helpline\nchannels:\n  - {type: phone, value: 020-50 50 50, spoken: {sv: \"noll tjugo, femtio, femtio, fyrtio\"}}\nverified: {date: 2026-11-01, method: called}\n";
const LARM_OTHER_EN: &str = "kind: helpline\nchannels:\n  - {type: phone, value: 116 006, spoken: {en: \"double one six, zero one six\"}}\nverified: {date: 2026-11-01, method: called}\n";

const SWEDISH: [&str; 20] = [
    "noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton", "fjorton", "femton",
    "sexton", "sjutton", "arton", "nitton",
];
const SWEDISH_TENS: [&str; 8] = ["tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"];
const ENGLISH: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const ENGLISH_TENS: [&str; 8] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const ARABIC: [&str; 10] = ["صفر", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة"];

/// The numbers below twenty and the tens of a language.
const LISTS: [(&str, &[&str], &[&str]); 3] = [("sv", &SWEDISH, &SWEDISH_TENS), ("en", &ENGLISH, &ENGLISH_TENS), ("ar", &ARABIC, &[])];

fn find(entry: &Entry, _: &Background<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for channel in channels(entry) {
        let written: String = channel.value.chars().filter_map(digit).collect();
        for (language, words) in &channel.spoken {
            if numbers(language, words).is_some_and(|said| !says(&said, &written)) {
                let finding = Finding::at(&RULE.code, words.span).with("spoken", words.as_str());
                findings.push(finding.with("number", channel.value.as_str()));
            }
        }
    }
    findings
}

/// Whether the numbers can be read as the digits. "Twenty one" is 21 or 20 and 1; only one of them can agree with the
/// next digit, so that one way is gone.
fn says(said: &[String], written: &str) -> bool {
    let mut rest = written;
    let mut numbers = said.iter().peekable();
    while let Some(number) = numbers.next() {
        if let Some(after) = rest.strip_prefix(number.as_str()) {
            rest = after;
            continue;
        }
        let tens = number.strip_suffix('0').filter(|tens| !tens.is_empty());
        let unit = numbers.next().filter(|unit| unit.len() == 1);
        let joined = tens.zip(unit).and_then(|(tens, unit)| rest.strip_prefix(tens)?.strip_prefix(unit.as_str()));
        let Some(after) = joined else { return false };
        rest = after;
    }
    rest.is_empty()
}

/// The numbers that words say, in digits; nothing when one of the words is no number that we know.
fn numbers(language: &str, words: &str) -> Option<Vec<String>> {
    let primary = language.split('-').next()?;
    let (_, small, tens) = LISTS.iter().find(|(known, ..)| *known == primary)?;
    let mut said = Vec::new();
    let mut times = 1;
    for word in words.to_lowercase().split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
        match word {
            "plus" => {}
            "double" | "dubbel" => times = 2,
            "triple" | "treble" => times = 3,
            _ => {
                let number = number(word, small, tens)?;
                said.extend(std::iter::repeat_n(number, times));
                times = 1;
            }
        }
    }
    Some(said)
}

/// The digits of one word: `tolv`, `femtio`, `sjuttiosju`.
fn number(word: &str, small: &[&str], tens: &[&str]) -> Option<String> {
    let word = match word {
        "en" => "ett",
        "oh" | "o" | "nought" => "zero",
        // Who says "arton" may write it in the older way.
        "aderton" => "arton",
        other => other,
    };
    let position = |list: &[&str], word: &str| list.iter().position(|known| *known == word);
    if let Some(value) = position(small, word) {
        return Some(value.to_string());
    }
    let (index, ten) = tens.iter().enumerate().find(|(_, ten)| word.starts_with(**ten))?;
    let value = index.saturating_add(2).saturating_mul(10);
    match word.strip_prefix(*ten)? {
        "" => Some(value.to_string()),
        unit => position(small.get(1..10)?, unit).map(|unit| value.saturating_add(unit).saturating_add(1).to_string()),
    }
}
