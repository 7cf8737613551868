//! Says which language a text is written in, or that it cannot tell.

use crate::base::memo::MemoByLanguage;

use super::evidence::{by_ending, each_token, is_code};
use super::known::{Languages, PROFILES, WORDS, meant_by, of_script, same_language};
use super::script::{Script, script_of, script_of_text, scripts_of_language};

/// A language that was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Identified {
    /// Its tag, `sv`.
    pub language: &'static str,
    /// By how many words its evidence exceeds that of the language it is held against: of the next likely, or of the
    /// one that was expected.
    pub margin: f32,
}

/// A text weighed in every language of its script.
#[derive(Debug)]
pub struct Weighed {
    /// The script of most of its letters.
    pub script: Script,
    /// How many words count.
    pub words: usize,
    /// How many letters those words have.
    pub letters: usize,
    /// The evidence of each language.
    scores: Vec<Score>,
}

/// The evidence for a language.
#[derive(Debug, Clone, Copy)]
struct Score {
    bit: Languages,
    tag: &'static str,
    evidence: f32,
}

impl Weighed {
    /// The evidence for a language in words; nothing when the language is not known.
    pub fn score(&self, tag: &str) -> f32 {
        self.score_of(meant_by(tag))
    }

    fn score_of(&self, languages: Languages) -> f32 {
        self.for_or_against(languages).max(0.0)
    }

    /// The same; below nothing where the words speak against all of the languages.
    fn for_or_against(&self, languages: Languages) -> f32 {
        let of_them = self.scores.iter().filter(|score| score.bit & languages != 0).map(|score| score.evidence);
        of_them.reduce(f32::max).unwrap_or_default()
    }

    /// The most likely language with its evidence.
    pub fn best(&self) -> Option<(&'static str, f32)> {
        self.strongest().map(|best| (best.tag, best.evidence))
    }

    /// The first of those with the strongest evidence.
    fn strongest(&self) -> Option<&Score> {
        self.scores.iter().rev().max_by(|a, b| a.evidence.total_cmp(&b.evidence))
    }
}

/// Words by which one language must exceed another.
const SURE: f32 = 2.0;
/// The same where there are no more than [`MOST_FEW`] words.
const SURE_OF_FEW: f32 = 1.5;
const MOST_FEW: usize = 12;
/// The part of the words that must speak for a language.
const SHARE: f32 = 0.2;
/// Longer texts say no more; so hostile ones cost no more.
const MOST_WORDS: usize = 2_000;

/// The language of a text; none when it is too short or too mixed to tell.
pub fn identify(text: &str) -> Option<Identified> {
    let weighed = weigh(text)?;
    let (language, score) = weighed.best()?;
    let margin = score - weighed.score_of(!meant_by(language));
    is_sure(&weighed, score, margin, SURE).then_some(Identified { language, margin })
}

/// The language of a text when it is surely not the one that was expected. A text that may be both is of the
/// expected one, and nothing is said of a language that is not known here.
pub fn mismatch(text: &str, expected: &str) -> Option<Identified> {
    // Hardly any paragraph is in another language, so what is remembered of the others is small.
    static KNOWN: MemoByLanguage<Option<Box<Identified>>> = MemoByLanguage::new();
    KNOWN.get_or_make(expected, text, || differs(text, expected, SURE).map(Box::new)).map(|found| *found)
}

/// The same of all the words that a page has: when they are few, there are no others that could speak for the language
/// that was expected.
pub fn mismatch_of_all(text: &str, expected: &str) -> Option<Identified> {
    let is_plain = text.len() > LONG && is_plainly(&probe(text), expected);
    if is_plain { None } else { differs(text, expected, SURE_OF_FEW) }
}

/// Tags of languages that are not known here, which are the names of countries: who writes one often means the other.
const TAKEN_FOR: [(&str, &str); 6] = [("se", "sv"), ("ee", "et"), ("br", "pt"), ("sa", "ar"), ("si", "sl"), ("ba", "bs")];

/// A text of more bytes is first looked at in three places only.
const LONG: usize = 3_000;
/// How many bytes are looked at in each.
const PROBED: usize = 400;
/// By how many words these must speak for a language that nothing else has to be asked.
const PLAIN: f32 = 10.0;

/// The beginning, the middle and the end of a text.
fn probe(text: &str) -> String {
    let last = text.len().saturating_sub(PROBED);
    let part = |start: usize| {
        let end = text.floor_char_boundary(start.saturating_add(PROBED));
        text.get(text.floor_char_boundary(start)..end).unwrap_or_default()
    };
    [part(0), part(last.div_euclid(2)), part(last)].join(" ")
}

fn is_plainly(text: &str, expected: &str) -> bool {
    let expected = meant_by(expected);
    let weighed = weigh(text).filter(|weighed| weighed.strongest().is_some_and(|best| best.bit & expected != 0));
    weighed.is_some_and(|weighed| weighed.score_of(expected) - weighed.score_of(!expected) >= PLAIN)
}

fn differs(text: &str, expected: &str, least_of_few: f32) -> Option<Identified> {
    let expected_ones = meant_by(expected);
    if expected_ones == 0 {
        let (_, meant) = TAKEN_FOR.iter().find(|(tag, _)| *tag == expected.split('-').next().unwrap_or_default())?;
        return identify(text).filter(|found| same_language(found.language, meant));
    }
    let weighed = weigh(text)?;
    let best = weighed.strongest()?;
    if best.bit & expected_ones != 0 {
        return None;
    }
    let is_other_script = !scripts_of_language(expected).contains(&weighed.script);
    // Japanese in Chinese characters alone, or Kurmanji in Arabic letters: nothing here can weigh it.
    if !is_other_script && !weighed.scores.iter().any(|score| score.bit & expected_ones != 0) {
        return None;
    }
    let margin = best.evidence - if is_other_script { 0.0 } else { weighed.score_of(expected_ones) };
    let least = if (3..=MOST_FEW).contains(&weighed.words) { least_of_few } else { SURE };
    let (language, score) = (best.tag, best.evidence);
    let sure = is_sure(&weighed, score, margin, least)
        || (is_other_script && weighed.script != Script::Latin && weighed.letters >= 8)
        || (!is_other_script && score >= 1.0 && cannot_be_spelt(&weighed, weighed.for_or_against(expected_ones)));
    sure.then_some(Identified { language, margin })
}

#[expect(clippy::cast_precision_loss, reason = "a text has far fewer words than a float has digits")]
fn is_sure(weighed: &Weighed, score: f32, margin: f32, least: f32) -> bool {
    let words = weighed.words as f32;
    margin >= least && score >= SHARE * words && margin >= 0.12 * words.min(60.0)
}

/// Whether so many words have letters that a language does not have that a text is none of its. Names alone seldom are
/// so many: the text is the more likely a sentence of another, little known here, the more of its words are.
#[expect(clippy::cast_precision_loss, reason = "a text has far fewer words than a float has digits")]
fn cannot_be_spelt(weighed: &Weighed, evidence: f32) -> bool {
    weighed.words >= 3 && evidence <= -SURE_OF_FEW && evidence <= -0.25 * weighed.words as f32
}

/// Weighs a text in all languages of its script. Addresses, numbers, names of files and words of other scripts do not
/// count.
pub fn weigh(text: &str) -> Option<Weighed> {
    let (script, _) = script_of_words(text)?;
    // Two scripts that stand for one language each, but are written together.
    let script = if script == Script::Han && text.chars().any(|c| script_of(c) == Some(Script::Kana)) { Script::Kana } else { script };
    let mut scores: Vec<Score> = of_script(script).map(|(bit, profile)| Score { bit, tag: profile.tag, evidence: 0.0 }).collect();
    let (mut count, mut letters) = (0_usize, 0_usize);
    each_token(text, script, MOST_WORDS, &mut |said| {
        count = count.saturating_add(said.words);
        letters = letters.saturating_add(said.letters);
        let of_languages = said.of_languages.iter().flat_map(|of_languages| of_languages.iter());
        scores.iter_mut().zip(of_languages).for_each(|(score, says)| score.evidence += says);
    });
    if scores.len() == 1 {
        // A script of one language: each word of it is one of that language.
        #[expect(clippy::cast_precision_loss, reason = "a text has far fewer words than a float has digits")]
        scores.iter_mut().for_each(|score| score.evidence = (letters as f32 / 2.0).min(60.0));
    }
    (count > 0 && !PROFILES.is_empty()).then_some(Weighed { script, words: count, letters, scores })
}

/// The script of most letters, those of addresses apart: a list of them is in no language.
fn script_of_words(text: &str) -> Option<(Script, usize)> {
    if !text.contains("://") {
        return script_of_text(text);
    }
    let words: Vec<&str> = text.split_whitespace().filter(|token| !is_code(token)).collect();
    script_of_text(&words.join(" "))
}

/// Whether a word in lower case is one of those that a language is known by, or ends as its words do.
pub fn is_word_of(word: &str, tag: &str) -> bool {
    let known = WORDS.get(word).copied().unwrap_or_default() | by_ending(word);
    known & meant_by(tag) != 0
}
