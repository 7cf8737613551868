//! Swedish words that hide who does something: the passive in -s, and nouns made of verbs.

/// The languages that this is known of.
const KNOWN: [&str; 1] = ["sv"];

/// Whether passives and verbal nouns are known in a language.
pub fn is_known(language: &str) -> bool {
    KNOWN.contains(&language)
}

/// Verbs in -s that are no passives, and other words in -s that look like one.
const NO_PASSIVE: &[&str] = &[
    "finns",
    "finnas",
    "fanns",
    "funnits",
    "hoppas",
    "hoppades",
    "lyckas",
    "lyckades",
    "lyckats",
    "minns",
    "minnas",
    "trivs",
    "trivas",
    "andas",
    "skäms",
    "skämmas",
    "känns",
    "kännas",
    "kändes",
    "tycks",
    "tyckas",
    "verkas",
    "umgås",
    "umgicks",
    "slåss",
    "slogs",
    "träffas",
    "träffades",
    "ses",
    "sågs",
    "syns",
    "synas",
    "möts",
    "mötas",
    "möttes",
    "färdas",
    "vistas",
    "vistats",
    "åldras",
    "låtsas",
    "låtsades",
    "svettas",
    "skils",
    "skiljas",
    "hörs",
    "höras",
    "behövs",
    "behövas",
    "behövdes",
    "krävs",
    "krävas",
    "brottas",
    "kräks",
    "räcks",
    "följs",
    "fattas",
    "saknas",
    "saknades",
    "kallas",
    "dröjs",
    "kivas",
    "retas",
    "enas",
    "samlas",
    "kramas",
    "misslyckas",
    "misslyckades",
    "misslyckats",
    "ångras",
    "väntas",
    "vistades",
    "sammanträder",
    "tillåts",
    "bråkas",
    "insats",
    "plats",
    "arbetsplats",
    "webbplats",
    "boplats",
    "sats",
    "stats",
    "hets",
    "livs",
    "hals",
];

/// Words after which a verb in -s is a passive in the infinitive.
const BEFORE_INFINITIVE: &[&str] =
    &["ska", "skall", "kan", "kunde", "måste", "bör", "får", "fick", "skulle", "vill", "att", "inte", "kommer", "behöver", "också", "även"];

/// Words after which a verb in -ts is a passive in the supine.
const BEFORE_SUPINE: &[&str] = &["har", "hade", "ha", "inte", "redan"];

/// Passives in the present that are no other word.
const PRESENT: &[&str] = &[
    "erbjuds",
    "görs",
    "utförs",
    "används",
    "genomförs",
    "beskrivs",
    "bedöms",
    "utreds",
    "sätts",
    "ställs",
    "skrivs",
    "läggs",
    "anges",
    "avses",
    "utsätts",
    "stärks",
    "sprids",
    "införs",
    "tillhandahålls",
    "avslås",
    "föreslås",
    "inleds",
    "stöds",
    "förs",
    "fastställs",
    "upprättas",
    "ges",
    "delges",
    "bedrivs",
    "utses",
    "säkerställs",
    "möjliggörs",
    "förebyggs",
    "upptäcks",
    "tillsätts",
    "tas",
    "dras",
];

/// Words before a noun: a word in -as after one is a genitive, "en kvinnas".
const BEFORE_NOUN: &[&str] =
    &["en", "varje", "min", "din", "sin", "hans", "hennes", "våra", "deras", "i", "på", "av", "från", "till", "för", "med", "om"];

/// Endings of the passive in the past.
const PAST: &[&str] = &["ades", "erades"];

/// Whether a word is a passive in -s, judged with the word before it; both in lower case. What could be a genitive, or
/// a verb that is never without its -s, is none.
pub fn is_passive(before: &str, word: &str) -> bool {
    if !word.ends_with('s') || NO_PASSIVE.contains(&word) || word.chars().count() < 4 {
        return false;
    }
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    let is_infinitive = BEFORE_INFINITIVE.contains(&before) && ends(&["as", "ges", "ås", "öras"]);
    let is_supine = BEFORE_SUPINE.contains(&before) && ends(&["ats", "tts", "its", "rts"]) && !ends(&["plats", "insats"]);
    let is_long = word.chars().count() > 5;
    let is_present = PRESENT.contains(&word) || is_long && ends(&["as"]) && !ends(&["nas"]) && !BEFORE_NOUN.contains(&before);
    is_infinitive || is_supine || is_present || is_long && ends(PAST)
}

/// Parts of the names of bodies and of concepts that a text of this kind cannot do without.
const IN_NAMES: &[&str] = &[
    "konvention",
    "styrelse",
    "regering",
    "prostitution",
    "nedsättning",
    "organisation",
    "station",
    "meddelande",
    "kränkning",
    "handling",
];

/// Nouns that end like one made of a verb and are none, or are everyday words.
const NO_NOMINALISATION: &[&str] = &[
    "ingenting",
    "någonting",
    "allting",
    "tidning",
    "lägenhet",
    "ande",
    "boende",
    "anhörig",
    "myndighet",
    "möjlighet",
    "verksamhet",
    "person",
    "personal",
    "förståelse",
    "mottagning",
    "utbildning",
    "övning",
    "ordning",
    "betydelse",
    "händelse",
    "rörelse",
    "stående",
    "pågående",
    "liknande",
    "följande",
    "närstående",
    "leende",
    "förtroende",
    "ärende",
    "ärenden",
    "beroende",
    "tillräckligande",
    "hemlighet",
    "trygghet",
    "säkerhet",
    "ensamhet",
    "frihet",
    "hälsning",
    "avdelning",
    "parkering",
    "ersättning",
    "avgående",
    "situation",
    "relation",
    "organisation",
    "station",
    "information",
    "förening",
    "förvaltning",
    "region",
    "stalkning",
    "försummelse",
    "konvention",
    "million",
    "misshandling",
    "webbredaktion",
    "stadning",
    "samtliga",
];

/// Endings of nouns made of verbs: with their articles and plurals.
const NOUN_ENDINGS: &[&str] = &[
    "ning",
    "ningen",
    "ningar",
    "ningarna",
    "ering",
    "eringen",
    "eringar",
    "eringarna",
    "ling",
    "lingen",
    "lingar",
    "lingarna",
    "ande",
    "andet",
    "anden",
    "ende",
    "endet",
    "else",
    "elsen",
    "elser",
    "elserna",
    "tion",
    "tionen",
    "tioner",
    "tionerna",
];

/// Whether a word, in lower case, is a noun made of a verb: "genomförande", "samordning". In -ande it is taken for a noun
/// only after a word that nouns stand after, since "gående" and the like are verbs as often.
pub fn is_nominalisation(before: &str, word: &str) -> bool {
    let is_everyday = || NO_NOMINALISATION.iter().any(|known| word.starts_with(known)) || IN_NAMES.iter().any(|known| word.contains(known));
    let is_long = word.chars().count() > 7;
    let Some(ending) = NOUN_ENDINGS.iter().find(|ending| is_long && word.ends_with(**ending)).filter(|_| !is_everyday()) else {
        return false;
    };
    let is_participle = matches!(*ending, "ande" | "ende");
    !is_participle
        || before.ends_with("ets")
        || before.ends_with("ens")
        || matches!(before, "ett" | "genom" | "av" | "för" | "vid" | "till" | "ditt" | "sitt" | "deras" | "dess")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_passives_from_genitives_and_from_verbs_that_always_end_in_s() {
        for (before, word) in [
            ("ska", "erbjudas"),
            ("har", "beslutats"),
            ("det", "hanteras"),
            ("den", "beviljades"),
            ("hjälpen", "erbjuds"),
            ("den", "utvecklas"),
        ] {
            assert!(is_passive(before, word), "{before} {word}");
        }
        for (before, word) in [
            ("ska", "finnas"),
            ("att", "lyckas"),
            ("har", "kommunens"),
            ("på", "arbetsplats"),
            ("har", "insats"),
            ("det", "känns"),
            ("att", "ses"),
            ("en", "kvinnas"),
            ("de", "kvinnornas"),
        ] {
            assert!(!is_passive(before, word), "{before} {word}");
        }
    }

    #[test]
    fn tells_nouns_made_of_verbs_from_other_nouns() {
        for (before, word) in [("kommunens", "samordning"), ("vid", "genomförandet"), ("en", "uppföljning"), ("av", "implementeringen")] {
            assert!(is_nominalisation(before, word), "{word}");
        }
        for (before, word) in [("en", "tidning"), ("en", "lägenhet"), ("är", "skrämmande"), ("en", "händelse"), ("ett", "ärende")] {
            assert!(!is_nominalisation(before, word), "{word}");
        }
    }
}
