//! Says which language a text is written in, or that it cannot tell.

use super::known::{ENDINGS, Languages, PROFILES, WORDS, bits, same_language};
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
    /// The evidence of each language, the strongest first.
    scores: Vec<(&'static str, f32)>,
}

impl Weighed {
    /// The evidence for a language in words; nothing when the language is not known.
    pub fn score(&self, tag: &str) -> f32 {
        self.scores.iter().filter(|(language, _)| same_language(language, tag)).map(|(_, score)| *score).fold(0.0, f32::max)
    }

    /// The most likely language with its evidence.
    pub fn best(&self) -> Option<(&'static str, f32)> {
        self.scores.first().copied()
    }
}

/// Words by which one language must exceed another.
const SURE: f32 = 2.0;
/// The same where there are no more than [`MOST_FEW`] words.
const SURE_OF_FEW: f32 = 1.5;
const MOST_FEW: usize = 12;
/// The part of the words that must speak for a language.
const SHARE: f32 = 0.2;
/// Letters that no more languages than these have say something of a word that has them: `możesz`.
const FEW_LANGUAGES: usize = 3;
/// Longer texts say no more; so hostile ones cost no more.
const MOST_WORDS: usize = 2_000;

/// The language of a text; none when it is too short or too mixed to tell.
pub fn identify(text: &str) -> Option<Identified> {
    let weighed = weigh(text)?;
    let (language, score) = weighed.best()?;
    let next = weighed.scores.iter().filter(|(other, _)| !same_language(other, language)).map(|(_, score)| *score);
    let margin = score - next.fold(0.0, f32::max);
    is_sure(&weighed, score, margin, SURE).then_some(Identified { language, margin })
}

/// The language of a text when it is surely not the one that was expected. A text that may be both is of the
/// expected one, and nothing is said of a language that is not known here.
pub fn mismatch(text: &str, expected: &str) -> Option<Identified> {
    differs(text, expected, SURE)
}

/// The same of all the words that a short page has: they are few, but there are no others that could speak for the
/// language that was expected.
pub fn mismatch_of_few(text: &str, expected: &str) -> Option<Identified> {
    let is_few = weigh(text).is_some_and(|weighed| (3..=MOST_FEW).contains(&weighed.words));
    if is_few { differs(text, expected, SURE_OF_FEW) } else { None }
}

fn differs(text: &str, expected: &str, least: f32) -> Option<Identified> {
    if !super::is_known(expected) {
        return None;
    }
    let weighed = weigh(text)?;
    let (language, score) = weighed.best()?;
    if same_language(language, expected) {
        return None;
    }
    let is_other_script = !scripts_of_language(expected).contains(&weighed.script);
    // Japanese in Chinese characters alone, or Kurmanji in Arabic letters: nothing here can weigh it.
    if !is_other_script && !weighed.scores.iter().any(|(other, _)| same_language(other, expected)) {
        return None;
    }
    let margin = score - if is_other_script { 0.0 } else { weighed.score(expected) };
    let sure = is_sure(&weighed, score, margin, least) || (is_other_script && weighed.script != Script::Latin && weighed.letters >= 8);
    sure.then_some(Identified { language, margin })
}

#[expect(clippy::cast_precision_loss, reason = "a text has far fewer words than a float has digits")]
fn is_sure(weighed: &Weighed, score: f32, margin: f32, least: f32) -> bool {
    let words = weighed.words as f32;
    margin >= least && score >= SHARE * words && margin >= 0.12 * words.min(60.0)
}

/// Weighs a text in all languages of its script. Addresses, numbers, names of files and words of other scripts do not
/// count.
pub fn weigh(text: &str) -> Option<Weighed> {
    let (script, _) = script_of_text(text)?;
    // Two scripts that stand for one language each, but are written together.
    let script = if script == Script::Han && text.chars().any(|c| script_of(c) == Some(Script::Kana)) { Script::Kana } else { script };
    let mut scores: Vec<(Languages, &'static str, &'static str, f32)> =
        bits().filter(|(_, profile)| profile.script == script).map(|(bit, profile)| (bit, profile.tag, profile.letters, 0.0)).collect();
    let (mut count, mut letters) = (0_usize, 0_usize);
    for (word, is_name) in words(text, script).take(MOST_WORDS) {
        count = count.saturating_add(1);
        letters = letters.saturating_add(word.chars().count());
        let known = WORDS.get(word.as_str()).copied().unwrap_or_default();
        let ending = if known == 0 { by_ending(&word) } else { 0 };
        let having = || scores.iter().filter(|(_, _, alphabet, _)| !is_foreign(&word, alphabet, script)).count();
        let letters_of_few = script == Script::Latin && !is_name && !word.is_ascii() && having() <= FEW_LANGUAGES;
        for (bit, _, alphabet, score) in &mut scores {
            *score += match (is_foreign(&word, alphabet, script), known & *bit != 0, ending & *bit != 0) {
                (true, ..) => -1.0,
                (_, true, _) => 1.0,
                (_, _, true) => 0.75,
                _ if letters_of_few => 0.5,
                _ => 0.0,
            };
        }
    }
    if scores.len() == 1 {
        // A script of one language: each word of it is one of that language.
        #[expect(clippy::cast_precision_loss, reason = "a text has far fewer words than a float has digits")]
        scores.iter_mut().for_each(|(.., score)| *score = (letters as f32 / 2.0).min(60.0));
    }
    let mut scores: Vec<(&'static str, f32)> = scores.into_iter().map(|(_, tag, _, score)| (tag, score)).collect();
    scores.sort_by(|a, b| b.1.total_cmp(&a.1));
    (count > 0 && !PROFILES.is_empty()).then_some(Weighed { script, words: count, letters, scores })
}

/// Whether a word has a letter that a language does not have.
fn is_foreign(word: &str, alphabet: &str, script: Script) -> bool {
    match script {
        Script::Latin => word.chars().any(|letter| !letter.is_ascii() && !alphabet.contains(letter)),
        Script::Cyrillic | Script::Arabic => {
            word.chars().any(|letter| !alphabet.contains(letter) && !COMMON_LETTERS.contains(letter) && letter.is_alphabetic())
        }
        _ => false,
    }
}

/// Letters that all languages of the Cyrillic and the Arabic tables have.
const COMMON_LETTERS: &str = "абвгдежзиклмнопрстуфхцчш\u{627}بتثجحخدذرزسشصضطظعغفقلمنوهء";

/// The languages in which words end as this one does; only of words that are longer than the ending by a root.
fn by_ending(word: &str) -> Languages {
    let mut starts: Vec<usize> = word.char_indices().map(|(at, _)| at).skip(3).collect();
    starts.reverse();
    let endings = starts.into_iter().take(6).filter_map(|at| ENDINGS.get(word.get(at..)?));
    endings.fold(0, |all, languages| all | languages)
}

/// The words of a text that count, in lower case, and whether each may be a name: it begins with a capital letter.
fn words(text: &str, script: Script) -> impl Iterator<Item = (String, bool)> + '_ {
    text.split_whitespace().filter(|token| !is_code(token)).flat_map(move |token| {
        let is_part = |letter: char| !letter.is_alphabetic() && !is_mark(letter);
        token
            .split(is_part)
            .filter(move |word| {
                word.chars().any(|letter| script_of(letter).is_some_and(|found| found == script || is_sister(found, script)))
            })
            .filter(|word| !is_acronym(word))
            .map(|word| (clean(word), word.starts_with(char::is_uppercase)))
            .collect::<Vec<_>>()
    })
}

fn is_sister(found: Script, script: Script) -> bool {
    script == Script::Kana && found == Script::Han
}

/// A word in lower case, without marks that are left out as often as not.
fn clean(word: &str) -> String {
    word.chars().filter(|letter| !is_mark(*letter)).flat_map(char::to_lowercase).map(plain_letter).filter(|c| *c != '\u{307}').collect()
}

/// The usual form of a letter that is typed in more than one way.
fn plain_letter(letter: char) -> char {
    match letter {
        'ț' => 'ţ',
        'ș' => 'ş',
        'ʼ' | '’' => '\'',
        other => other,
    }
}

/// Vowel marks of Arabic and Hebrew, combining accents and the soft hyphen.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{64B}'..='\u{652}' | '\u{670}' | '\u{640}' | '\u{5B0}'..='\u{5C7}' | '\u{AD}' | '\u{300}'..='\u{36F}')
}

/// Addresses, file names and things with digits, which are of no language.
fn is_code(token: &str) -> bool {
    let inner = token.trim_matches(|c: char| !c.is_alphanumeric());
    token.contains(['@', '/', '\\', '_', '=', '{', '<', '#']) || inner.contains('.') || token.chars().any(|c| c.is_ascii_digit())
}

/// Short words in capitals are names, and so are those of one letter but `i`, `a`, `o`, `y` and their like.
fn is_acronym(word: &str) -> bool {
    let length = word.chars().count();
    (2..=5).contains(&length) && word.chars().all(char::is_uppercase)
}

/// Whether a word in lower case is one of those that a language is known by, or ends as its words do.
pub fn is_word_of(word: &str, tag: &str) -> bool {
    let known = WORDS.get(word).copied().unwrap_or_default() | by_ending(word);
    bits().any(|(bit, profile)| known & bit != 0 && same_language(profile.tag, tag))
}
