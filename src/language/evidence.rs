//! What a word says of each language; it is remembered, since the same words come back in every text of a site.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::base::memo::Memo;

use super::known::{ALL, ENDINGS, LETTERS, Languages, WORDS, of_script};
use super::script::{Script, is_letter, script_of};

/// What the words of a token say.
#[derive(Debug, Clone, Default)]
pub(super) struct Said {
    /// How many words count.
    pub words: usize,
    /// How many letters these have.
    pub letters: usize,
    /// What they say of each language of the script, in order; none where it is nothing of any, as of most words.
    pub of_languages: Option<Rc<[f32]>>,
}

impl Said {
    fn of(token: &str, script: Script) -> Self {
        let mut said = Self::default();
        let mut of_languages: Vec<f32> = Vec::new();
        for (word, may_be_name) in words(token, script) {
            let evidence = Evidence::of(&word, may_be_name, script);
            said.words = said.words.saturating_add(1);
            said.letters = said.letters.saturating_add(word.chars().count());
            if !evidence.says_nothing() {
                let all = of_script(script).map(|(language, _)| evidence.says(language));
                let before = of_languages.into_iter().chain(std::iter::repeat(0.0));
                of_languages = before.zip(all).map(|(before, says)| before + says).collect();
            }
        }
        said.of_languages = (!of_languages.is_empty()).then(|| of_languages.into());
        said
    }
}

/// What one word says of each language: it is one of its own, it ends as its words do, or it has a letter that the
/// language does not have.
#[derive(Debug, Clone, Copy)]
struct Evidence {
    known: Languages,
    ending: Languages,
    spellable: Languages,
    has_letters_of_few: bool,
}

/// Letters that no more languages than these have say something of a word that has them: `możesz`.
const FEW_LANGUAGES: u32 = 3;

impl Evidence {
    /// A word that begins with a capital letter may be a name.
    fn of(word: &str, may_be_name: bool, script: Script) -> Self {
        let known = WORDS.get(word).copied().unwrap_or_default();
        let ending = if known == 0 { by_ending(word) } else { 0 };
        let tells = |letter: &char| match script {
            Script::Latin => !letter.is_ascii(),
            Script::Cyrillic | Script::Arabic => is_letter(*letter) && !COMMON_LETTERS.contains(*letter),
            _ => false,
        };
        let letters = word.chars().filter(tells);
        let spellable = letters.fold(ALL, |all, letter| all & LETTERS.get(&letter).copied().unwrap_or_default());
        let has_letters_of_few = script == Script::Latin && !may_be_name && !word.is_ascii() && spellable.count_ones() <= FEW_LANGUAGES;
        Self { known, ending, spellable, has_letters_of_few }
    }

    /// Whether it says as much of one language as of any other: nothing. So do most words.
    fn says_nothing(&self) -> bool {
        self.known | self.ending == 0 && self.spellable == ALL && !self.has_letters_of_few
    }

    /// What it says of a language, by its bit.
    fn says(&self, language: Languages) -> f32 {
        if self.spellable & language == 0 {
            -1.0
        } else if self.known & language != 0 {
            1.0
        } else if self.ending & language != 0 {
            0.75
        } else if self.has_letters_of_few {
            0.5
        } else {
            0.0
        }
    }
}

thread_local! {
    /// What each token said that was met, by script.
    static MET: RefCell<BTreeMap<Script, Memo<Said>>> = const { RefCell::new(BTreeMap::new()) };
}

/// Hands on what the tokens of a text say, of those words that count in a script, until there are enough words.
pub(super) fn each_token(text: &str, script: Script, enough: usize, hand_on: &mut impl FnMut(&Said)) {
    let mut count = 0_usize;
    MET.with_borrow_mut(|met| {
        let met = met.entry(script).or_default();
        for token in text.split_whitespace() {
            let said = met.get_or_make(token, || Said::of(token, script));
            hand_on(&said);
            count = count.saturating_add(said.words);
            if count >= enough {
                return;
            }
        }
    });
}

/// Letters that all languages of the Cyrillic and the Arabic tables have.
const COMMON_LETTERS: &str = "абвгдежзиклмнопрстуфхцчш\u{627}بتثجحخدذرزسشصضطظعغفقلمنوهء";

/// The languages in which words end as this one does; only of words that are longer than the ending by a root.
pub(super) fn by_ending(word: &str) -> Languages {
    let Some((root, _)) = word.char_indices().nth(3) else { return 0 };
    let starts = word.char_indices().map(|(at, _)| at).rev().take_while(|at| *at >= root);
    let endings = starts.take(6).filter_map(|at| ENDINGS.get(word.get(at..)?));
    endings.fold(0, |all, languages| all | languages)
}

/// The words of a token that count, in lower case, and whether each may be a name: it begins with a capital letter.
fn words(token: &str, script: Script) -> impl Iterator<Item = (String, bool)> + '_ {
    let is_part = |letter: char| !is_letter(letter) && !is_mark(letter);
    let is_own = move |letter: char| script_of(letter).is_some_and(|found| found == script || is_sister(found, script));
    let words = if is_code(token) { "" } else { without_case(token) };
    words
        .split(is_part)
        .filter(move |word| word.chars().any(is_own))
        .filter(|word| !is_acronym(word))
        .map(|word| (clean(word), word.starts_with(char::is_uppercase)))
}

/// A name without the ending that an apostrophe parts from it: `Lyktevik’te`, which is no word of any language by itself.
fn without_case(token: &str) -> &str {
    let parted = token.split_once(['\'', '’']);
    let is_name = |name: &str| name.starts_with(char::is_uppercase) && name.chars().count() >= 4;
    parted
        .filter(|(name, ending)| is_name(name) && ending.chars().filter(|c| c.is_alphabetic()).count() <= 4)
        .map_or(token, |(name, _)| name)
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
pub(super) fn is_code(token: &str) -> bool {
    let inner = token.trim_matches(|c: char| !c.is_alphanumeric());
    token.contains(['@', '/', '\\', '_', '=', '{', '<', '#']) || inner.contains('.') || token.chars().any(|c| c.is_ascii_digit())
}

/// Short words in capitals are names, and so are those of one letter but `i`, `a`, `o`, `y` and their like.
fn is_acronym(word: &str) -> bool {
    let length = word.chars().count();
    (2..=5).contains(&length) && word.chars().all(char::is_uppercase)
}
