//! Words of offices that have a plain one, by language.

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

const fn say(word: &'static str, plain: &'static str) -> Stiff {
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
    say("erforderlig", "som behövs"),
    say("erforderliga", "som behövs"),
    say("erforderligt", "som behövs"),
    say("ifrågavarande", "den här"),
    say("vederbörande", "personen"),
    say("vederbörlig", "rätt"),
    say("inkomma med", "lämna in"),
    say("inkommer med", "lämnar in"),
    say("inkommit med", "lämnat in"),
    say("åligger", "ska"),
    say("åvilar", "ska"),
    say("skyndsamt", "snabbt"),
    say("anmodas", "uppmanas"),
    say("anmoda", "uppmana"),
    say("härvid", "då"),
    say("därvid", "då"),
    say("härutöver", "dessutom"),
    say("dylikt", "sådant"),
    say("dylika", "sådana"),
    say("förete", "visa"),
    say("företer", "visar"),
    say("utröna", "ta reda på"),
    say("delge sig", "ta emot"),
    say("med anledning av", "på grund av eller om"),
    say("i händelse av", "vid"),
    say("inom ramen för", "i"),
    say("såvitt avser", "när det gäller"),
    say("vad avser", "när det gäller"),
    say("adekvat", "lämplig"),
    say("adekvata", "lämpliga"),
    say("ånyo", "igen"),
    say("bibringa", "ge"),
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
    say("in the event of", "if there is"),
    say("pursuant to", "under"),
    say("in accordance with", "as … says"),
    say("for the purpose of", "to"),
    say("notwithstanding", "despite"),
    say("endeavour", "try"),
    say("aforementioned", "this"),
    say("henceforth", "from now on"),
    say("hereby", "with this"),
    say("herein", "here"),
    say("thereof", "of it"),
    say("expedite", "speed up"),
    say("facilitate", "help"),
    say("remuneration", "pay"),
];

/// The stiff words of a language.
pub fn of(language: &str) -> &'static [Stiff] {
    match language {
        "sv" => SWEDISH,
        "en" => ENGLISH,
        _ => &[],
    }
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
