//! All languages that are told apart, and the words and endings of each.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::base::memo::Memo;

use super::profile::Profile;
use super::script::Script;
use super::{latin, latin_east, other};

/// All languages that are told apart, one bit each in a [`Languages`].
pub(super) static PROFILES: LazyLock<Vec<&'static Profile>> =
    LazyLock::new(|| latin::PROFILES.iter().chain(latin_east::PROFILES).chain(other::PROFILES).collect());

/// A set of languages, by their places in [`PROFILES`].
pub(super) type Languages = u64;

/// The name that each of them has in common with those that it cannot be told from.
static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| PROFILES.iter().map(|profile| canonical(profile.tag)).collect());

/// All of them.
pub(super) const ALL: Languages = Languages::MAX;

/// The languages that have a letter, of those letters that not every language of a script has.
pub(super) static LETTERS: LazyLock<BTreeMap<char, Languages>> = LazyLock::new(|| {
    let mut table: BTreeMap<char, Languages> = BTreeMap::new();
    for (bit, letter) in bits().flat_map(|(bit, profile)| profile.letters.chars().map(move |letter| (bit, letter))) {
        *table.entry(letter).or_default() |= bit;
    }
    table
});

/// The languages that have a word.
pub(super) static WORDS: LazyLock<BTreeMap<&'static str, Languages>> = LazyLock::new(|| table(|profile| profile.words));

/// The languages that have an ending.
pub(super) static ENDINGS: LazyLock<BTreeMap<&'static str, Languages>> = LazyLock::new(|| table(|profile| profile.endings));

fn table(words: fn(&Profile) -> &'static str) -> BTreeMap<&'static str, Languages> {
    let mut table: BTreeMap<&'static str, Languages> = BTreeMap::new();
    for (bit, profile) in bits() {
        for word in words(profile).split_whitespace() {
            let languages = table.entry(word).or_default();
            *languages |= bit;
        }
    }
    table
}

/// The languages, each with its bit.
pub(super) fn bits() -> impl Iterator<Item = (Languages, &'static Profile)> {
    PROFILES.iter().enumerate().map(|(at, profile)| (1_u64.checked_shl(u32::try_from(at).unwrap_or(u32::MAX)).unwrap_or(0), *profile))
}

/// The languages of a script, in the one order in which what is said of them stands.
pub(super) fn of_script(script: Script) -> impl Iterator<Item = (Languages, &'static Profile)> {
    bits().filter(move |(_, profile)| profile.script == script)
}

/// Languages that no list of words can tell apart, or that one is content to call by one name; the first of each row
/// stands for it.
const SAME: &[&[&str]] = &[
    &["no", "nb", "nn"],
    &["hr", "bs", "sr", "sh", "cnr", "hbs"],
    &["fa", "prs", "pes", "tg"],
    &["ku", "kmr"],
    &["ckb", "sdh"],
    &["ar", "apc", "arz", "acm", "ary", "aeb"],
    &["zh", "yue", "cmn", "wuu"],
    &["id", "ms"],
    &["tl", "fil"],
    &["et", "ekk"],
    &["he", "iw"],
    &["fi", "fit", "fkv"],
    &["nl", "af", "vls"],
    &["pt", "gl"],
];

/// The name in the tables for the language of a tag.
fn canonical(tag: &str) -> String {
    let primary = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    SAME.iter().find(|row| row.contains(&primary.as_str())).and_then(|row| row.first()).map_or(primary, |name| (*name).to_owned())
}

/// The languages of the tables that a tag may mean; none when they do not know it.
pub(super) fn meant_by(tag: &str) -> Languages {
    thread_local! {
        static KNOWN: RefCell<Memo<Languages>> = RefCell::default();
    }
    let look_up = || {
        let name = canonical(tag);
        bits().zip(NAMES.iter()).filter(|(_, known)| **known == name).fold(0, |all, ((bit, _), _)| all | bit)
    };
    KNOWN.with_borrow_mut(|known| known.get_or_make(tag, look_up))
}

/// Whether two tags mean one language, or languages that cannot be told apart here.
pub fn same_language(tag: &str, other: &str) -> bool {
    canonical(tag) == canonical(other)
}

/// Whether the language of a tag can be told from others.
pub fn is_known(tag: &str) -> bool {
    meant_by(tag) != 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_a_bit_for_each_language() {
        assert!(PROFILES.len() <= 64, "a u64 holds no more than 64");
        assert!(bits().all(|(bit, _)| bit != 0));
    }

    #[test]
    fn tags_of_one_language_are_the_same() {
        assert!(same_language("nb-NO", "no") && same_language("sr-Latn", "hr") && same_language("KMR", "ku"));
        assert!(!same_language("ckb", "ku") && !same_language("sv", "da"));
        assert!(is_known("prs") && is_known("sv-simple") && !is_known("tlh"));
    }
}
