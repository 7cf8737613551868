//! Whether a word in a text is a form of a word in a list, by endings that are safe to take away.

use super::by_language::row;

/// Endings of Swedish nouns and adjectives. Verbs are left out: their endings fit too many other words.
const SWEDISH: &[&str] = &[
    "a", "e", "n", "t", "s", "en", "et", "ns", "ts", "na", "or", "ar", "er", "ens", "ets", "nas", "orna", "arna", "erna", "ornas", "arnas",
    "ernas",
];

const ENGLISH: &[&str] = &["s", "es", "'s", "’s"];

/// A stem, and the endings that it takes.
type Stem = (String, &'static [&'static str]);

struct Forms {
    endings: &'static [&'static str],
    /// Forms that change the end of the word itself.
    stems: fn(&str) -> Vec<Stem>,
}

const BY_LANGUAGE: &[(&str, Forms)] =
    &[("sv", Forms { endings: SWEDISH, stems: swedish_stems }), ("en", Forms { endings: ENGLISH, stems: no_stems })];

/// Whether `word` is `base` or a form of it; both in lower case.
pub fn is_form_of(word: &str, base: &str, language: &str) -> bool {
    let Some(forms) = row(BY_LANGUAGE, language) else { return word == base };
    let is_ending = |rest: &str| rest.is_empty() || forms.endings.contains(&rest);
    let of_stem = |(stem, endings): &Stem| word.strip_prefix(stem.as_str()).is_some_and(|rest| endings.contains(&rest));
    word.strip_prefix(base).is_some_and(is_ending) || (forms.stems)(base).iter().any(of_stem)
}

fn no_stems(_: &str) -> Vec<Stem> {
    Vec::new()
}

/// anmälan, anmälningar; skyddat, skyddade; kvinna, kvinnor.
fn swedish_stems(base: &str) -> Vec<Stem> {
    let mut stems: Vec<(String, &'static [&'static str])> = Vec::new();
    if let Some(stem) = base.strip_suffix("an").filter(|stem| stem.chars().count() > 4) {
        stems.push((format!("{stem}ning"), &["ar", "arna", "en", "ens"]));
    }
    if let Some(stem) = base.strip_suffix("at").filter(|stem| stem.chars().count() > 4) {
        stems.push((stem.to_owned(), &["ad", "ade", "ades"]));
    }
    if let Some(stem) = base.strip_suffix('a').filter(|stem| stem.chars().count() > 4) {
        stems.push((stem.to_owned(), &["or", "orna", "ornas"]));
    }
    stems
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_forms_and_leaves_other_words_alone() {
        for (word, base) in [
            ("kontaktförbudet", "kontaktförbud"),
            ("orosanmälningar", "orosanmälan"),
            ("skyddade", "skyddat"),
            ("våldsutsatta", "våldsutsatt"),
        ] {
            assert!(is_form_of(word, base, "sv"), "{word}");
        }
        for (word, base) in [("våldsutövare", "våld"), ("offert", "off"), ("erbjuder", "erbjud dig")] {
            assert!(!is_form_of(word, base, "sv"), "{word}");
        }
        assert!(is_form_of("shelters", "shelter", "en"));
        assert!(!is_form_of("sheltered", "shelter", "en"));
    }
}
