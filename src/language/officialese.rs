//! Words of offices that have a plain one, by language.

use super::by_language::row;

/// A word or a phrase and what to say instead.
#[derive(Debug)]
pub struct Stiff {
    /// In lower case, as it stands in a text.
    pub word: &'static str,
    /// The plain words.
    pub plain: &'static str,
    /// Whether the plain words can take its place in any sentence.
    pub can_swap: bool,
}

const fn swap(word: &'static str, plain: &'static str) -> Stiff {
    Stiff { word, plain, can_swap: true }
}

const fn reword(word: &'static str, plain: &'static str) -> Stiff {
    Stiff { word, plain, can_swap: false }
}

/// Left out are words that mean something else as well: "jämlikt", "avseende", "gällande", "endast".
const SWEDISH: &[Stiff] = &[
    swap("erhålla", "få"),
    swap("erhåller", "får"),
    swap("erhöll", "fick"),
    swap("erhållit", "fått"),
    swap("tillse", "se till"),
    swap("tillser", "ser till"),
    swap("beträffande", "om"),
    swap("angående", "om"),
    swap("huruvida", "om"),
    swap("emedan", "eftersom"),
    swap("enär", "eftersom"),
    swap("jämväl", "även"),
    swap("därest", "om"),
    swap("medelst", "med"),
    swap("således", "alltså"),
    swap("sålunda", "så"),
    swap("envar", "var och en"),
    swap("i syfte att", "för att"),
    swap("i enlighet med", "enligt"),
    swap("under förutsättning att", "om"),
    swap("för den händelse att", "om"),
    swap("för det fall att", "om"),
    swap("vidtaga", "vidta"),
    swap("implementera", "införa"),
    swap("implementerar", "inför"),
    swap("implementerade", "införde"),
    swap("implementerat", "infört"),
    swap("implementeras", "införas"),
    swap("ombesörja", "ordna"),
    swap("ombesörjer", "ordnar"),
    swap("handha", "sköta"),
    swap("handhar", "sköter"),
    swap("föreligger", "finns"),
    swap("föreligga", "finnas"),
    swap("förelåg", "fanns"),
    swap("erfordras", "behövs"),
    swap("erfordrades", "behövdes"),
    reword("erforderlig", "som behövs"),
    reword("erforderliga", "som behövs"),
    reword("erforderligt", "som behövs"),
    reword("ifrågavarande", "den här"),
    reword("vederbörande", "personen"),
    reword("vederbörlig", "rätt"),
    reword("inkomma med", "lämna in"),
    reword("inkommer med", "lämnar in"),
    reword("inkommit med", "lämnat in"),
    reword("åligger", "ska"),
    reword("åvilar", "ska"),
    reword("skyndsamt", "snabbt"),
    reword("anmodas", "uppmanas"),
    reword("anmoda", "uppmana"),
    reword("härvid", "då"),
    reword("därvid", "då"),
    reword("härutöver", "dessutom"),
    reword("dylikt", "sådant"),
    reword("dylika", "sådana"),
    reword("förete", "visa"),
    reword("företer", "visar"),
    reword("utröna", "ta reda på"),
    reword("delge sig", "ta emot"),
    reword("med anledning av", "på grund av eller om"),
    reword("i händelse av", "vid"),
    reword("inom ramen för", "i"),
    reword("såvitt avser", "när det gäller"),
    reword("vad avser", "när det gäller"),
    reword("adekvat", "lämplig"),
    reword("adekvata", "lämpliga"),
    reword("ånyo", "igen"),
    reword("bibringa", "ge"),
];

const ENGLISH: &[Stiff] = &[
    swap("prior to", "before"),
    swap("subsequent to", "after"),
    swap("in order to", "to"),
    swap("utilise", "use"),
    swap("utilize", "use"),
    swap("utilises", "uses"),
    swap("utilizes", "uses"),
    swap("utilised", "used"),
    swap("utilized", "used"),
    swap("in the event that", "if"),
    swap("with regard to", "about"),
    swap("with respect to", "about"),
    swap("due to the fact that", "because"),
    swap("at this point in time", "now"),
    swap("in lieu of", "instead of"),
    swap("ascertain", "find out"),
    swap("commence", "begin"),
    swap("commences", "begins"),
    swap("commenced", "began"),
    reword("in the event of", "if there is"),
    reword("pursuant to", "under"),
    reword("in accordance with", "as … says"),
    reword("for the purpose of", "to"),
    reword("notwithstanding", "despite"),
    reword("endeavour", "try"),
    reword("aforementioned", "this"),
    reword("henceforth", "from now on"),
    reword("hereby", "with this"),
    reword("herein", "here"),
    reword("thereof", "of it"),
    reword("expedite", "speed up"),
    reword("facilitate", "help"),
    reword("remuneration", "pay"),
];

const BY_LANGUAGE: &[(&str, &[Stiff])] = &[("sv", SWEDISH), ("en", ENGLISH)];

/// The stiff words of a language.
pub fn of(language: &str) -> &'static [Stiff] {
    row(BY_LANGUAGE, language).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_each_word_once_and_in_lower_case() {
        for language in ["sv", "en"] {
            let list = of(language);
            for (index, stiff) in list.iter().enumerate() {
                assert_eq!(stiff.word, stiff.word.to_lowercase());
                assert!(!list.iter().take(index).any(|other| other.word == stiff.word), "{}", stiff.word);
            }
        }
    }
}
