//! Two made-up languages that show what does not come from the locales, and what breaks when words are long or run from the right.

use std::borrow::Cow;

use crate::base::edition::Edition;
use crate::base::source::Sources;
use crate::base::span::Located;

use super::Site;
use super::languages::Language;
use super::settings::EditionSettings;

/// Their tags, as Unicode's CLDR has them (Technical Standard 35, "Pseudo-locales"), and their names.
const LANGUAGES: [(&str, &str); 2] = [("en-XA", "Ééñglíísh"), ("ar-XB", "Áárááßííç")];

/// Whether an edition is in one of them, so that nothing can be said of its language.
pub fn is_made_up(edition: &Edition) -> bool {
    LANGUAGES.iter().any(|(tag, _)| edition.tag() == *tag)
}

/// Gives a site both as editions. The words of the interface are accented English; the content falls back as in any
/// edition that nobody has written yet, and is marked as the language it is in.
pub fn add(site: &mut Site, sources: &Sources) {
    let span = site.settings.base_url.span;
    for (tag, name) in LANGUAGES {
        let Some(edition) = Edition::parse(tag) else { continue };
        let language = Language {
            name: Located::new(name.to_owned(), span),
            endings: None,
            joined: None,
            locale: None,
            lists: None,
            machine: Located::new(true, span),
        };
        site.languages.add(edition.clone(), language);
        site.messages.add_changed(&edition, sources, accented);
        let prefix = Located::new(tag.to_ascii_lowercase(), span);
        site.settings
            .editions
            .push(Located::new(EditionSettings { tag: Located::new(edition, span), prefix, only_translated: Vec::new() }, span));
    }
}

/// The text with an accent on every letter that can bear one, each vowel twice: about four tenths longer, as the words of
/// Finnish or German are, and still to be read.
fn accented(text: &str) -> Cow<'_, str> {
    let letters = text.chars().flat_map(|letter| {
        let with_accent = ACCENTS.iter().find(|(plain, _)| *plain == letter).map_or(letter, |(_, accent)| *accent);
        let times = if "aeiouyAEIOUY".contains(letter) { 2 } else { 1 };
        std::iter::repeat_n(with_accent, times)
    });
    Cow::Owned(letters.collect())
}

/// Letters with the accented ones that stand for them.
const ACCENTS: [(char, char); 36] = [
    ('a', 'á'),
    ('c', 'ç'),
    ('d', 'ð'),
    ('e', 'é'),
    ('g', 'ĝ'),
    ('h', 'ĥ'),
    ('i', 'í'),
    ('j', 'ĵ'),
    ('k', 'ķ'),
    ('l', 'ļ'),
    ('n', 'ñ'),
    ('o', 'ó'),
    ('r', 'ŕ'),
    ('s', 'š'),
    ('t', 'ţ'),
    ('u', 'ú'),
    ('w', 'ŵ'),
    ('y', 'ý'),
    ('z', 'ž'),
    ('b', 'ƀ'),
    ('A', 'Á'),
    ('C', 'Ç'),
    ('D', 'Ð'),
    ('E', 'É'),
    ('G', 'Ĝ'),
    ('H', 'Ĥ'),
    ('I', 'Í'),
    ('L', 'Ļ'),
    ('N', 'Ñ'),
    ('O', 'Ó'),
    ('R', 'Ŕ'),
    ('S', 'Š'),
    ('T', 'Ţ'),
    ('U', 'Ú'),
    ('W', 'Ŵ'),
    ('Y', 'Ý'),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_become_longer_and_can_still_be_read() {
        assert_eq!(accented("Leave this page"), "Ļééáávéé ţĥííš pááĝéé");
        let (plain, long) = ("This website uses no cookies.", accented("This website uses no cookies.").chars().count());
        let percent = long.saturating_mul(100).checked_div(plain.len()).unwrap();
        assert!((130..150).contains(&percent), "{percent} %");
    }
}
