//! Words written in capitals alone, and whether they are abbreviations.

use std::ops::Range;

/// Words of so few letters are taken for abbreviations: `BRIS`, `UNHCR`.
const ABBREVIATION: usize = 5;

/// Abbreviations that are better known than what they stand for.
const WELL_KNOWN: &[&str] = &[
    "SMS", "MMS", "PDF", "ID", "TV", "PIN", "GPS", "FN", "EU", "UN", "UK", "US", "USA", "SOS", "WC", "QR", "IP", "URL", "CV", "DNA", "HIV",
    "AIDS", "PC", "OK", "VAB", "SVT", "SR", "BB", "IT", "AB", "CD", "DVD", "USB", "SIM", "VPN", "WIFI", "HTML", "CSS", "XML", "CSV",
    "JSON", "HTTP", "HTTPS", "NATO", "AM", "PM", "HBTQ", "HBTQI", "LGBT", "LGBTQI", "LGBTQ", "OBS", "EES", "EEA",
];

/// Everyday words that are written in capitals to be heard, in Swedish and in English. None is an abbreviation as well.
const EVERYDAY: &[&str] = &[
    "RING", "NU", "STOPP", "VIKTIGT", "HJÄLP", "AKUT", "INTE", "ALDRIG", "ALLTID", "DU", "DIG", "DIN", "ALLA", "OCH", "ELLER", "ÄR", "HAR",
    "KAN", "MÅSTE", "SKA", "DET", "NEJ", "JA", "BARA", "HELA", "HÄR", "DÄR", "MER", "NÄR", "UTAN", "INGEN", "INGA", "FARA", "GENAST",
    "DIREKT", "VARNA", "CALL", "NOW", "NEVER", "STOP", "HELP", "NOT", "YOU", "YOUR", "ALL", "AND", "MUST", "ONLY", "FREE", "YES", "THE",
    "DO", "DON'T", "HERE",
];

/// Whether an abbreviation needs no explanation, in Swedish or in English.
pub fn is_well_known(word: &str) -> bool {
    WELL_KNOWN.contains(&word.to_uppercase().as_str())
}

/// Languages that write every noun with a capital.
const WITH_CAPITAL_NOUNS: [&str; 1] = ["de"];

/// Whether a capital within a sentence makes a word a name.
pub fn marks_names(language: &str) -> bool {
    !WITH_CAPITAL_NOUNS.contains(&language)
}

/// Whether a word in capitals is an everyday word, and no abbreviation.
pub fn is_everyday(word: &str) -> bool {
    EVERYDAY.contains(&word)
}

/// What is written in capitals for the sake of emphasis, as places in the text: a long word, an everyday one, or three
/// words and more in a row.
pub fn shouted(text: &str, words: &[Range<usize>]) -> Vec<Range<usize>> {
    let word = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = words.get(at..).filter(|rest| !rest.is_empty()) {
        let run: Vec<&Range<usize>> = rest.iter().take_while(|range| is_capital(word(range))).collect();
        let letters: usize = run.iter().map(|range| word(range).chars().count()).sum();
        // Two short ones in a row, "FN UNHCR", may be two names.
        let is_cry = run.len() >= 3 && letters > ABBREVIATION.saturating_mul(2);
        if let (Some(first), Some(last)) = (run.first(), run.last())
            && is_cry
        {
            found.push(first.start..last.end);
        } else {
            let is_shouted = |range: &&&Range<usize>| word(range).chars().count() > ABBREVIATION || is_everyday(word(range));
            let alone = run.iter().filter(is_shouted).filter(|range| !is_well_known(word(range)));
            found.extend(alone.map(|range| (**range).clone()));
        }
        at = at.saturating_add(run.len().max(1));
    }
    found
}

/// Whether all letters of a word are capitals, two at least. Digits make it a name or a code.
pub fn is_capital(word: &str) -> bool {
    word.chars().all(|c| c.is_uppercase() || c == '-') && word.chars().count() >= 2 && word.chars().any(char::is_alphabetic)
}
