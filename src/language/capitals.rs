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

/// Whether an abbreviation needs no explanation, in Swedish or in English.
pub fn is_well_known(word: &str) -> bool {
    WELL_KNOWN.contains(&word.to_uppercase().as_str())
}

/// The words, among `words`, that are written in capitals for the sake of emphasis: long ones, and short ones with
/// another beside them.
pub fn shouted<'a>(text: &str, words: &'a [Range<usize>]) -> Vec<&'a Range<usize>> {
    let word = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = words.get(at..).filter(|rest| !rest.is_empty()) {
        let run: Vec<&Range<usize>> = rest.iter().take_while(|range| is_capital(word(range))).collect();
        let letters: usize = run.iter().map(|range| word(range).chars().count()).sum();
        // Two short ones in a row, "FN UNHCR", may be two names; three words are a cry.
        let is_cry = run.len() >= 3 && letters > ABBREVIATION.saturating_mul(2);
        let is_shouted = |range: &&&Range<usize>| is_cry || word(range).chars().count() > ABBREVIATION;
        found.extend(run.iter().filter(is_shouted).filter(|range| !is_well_known(word(range))));
        at = at.saturating_add(run.len().max(1));
    }
    found
}

/// Whether all letters of a word are capitals, two at least. Digits make it a name or a code.
pub fn is_capital(word: &str) -> bool {
    word.chars().count() >= 2 && word.chars().all(|c| c.is_uppercase() || c == '-') && word.chars().any(char::is_alphabetic)
}
