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

/// So many words in capitals, one after another, are no title of a law and no row of names.
const ROW: usize = 4;
/// So many letters, all of them together.
const LETTERS_OF_ROW: usize = 15;

/// The first four words or more in a row that are written in capitals, wherever sentences begin. Numbers among them and
/// words of one letter neither count nor part. A row of abbreviations is none: one of the words has to be an everyday one
/// or a long one, and commas stand between a few.
pub fn shouted_row(text: &str) -> Option<&str> {
    let mut row = Row::default();
    let mut at = 0_usize;
    for part in text.split_inclusive(char::is_whitespace) {
        let word = part.trim_matches(|c: char| !c.is_alphanumeric());
        let is_open = word.chars().all(|c| c.is_uppercase() || !c.is_alphabetic());
        if is_open {
            row.add(word, at, part);
        } else if row.is_shouted() {
            break;
        } else {
            row = Row::default();
        }
        at = at.saturating_add(part.len());
    }
    if row.is_shouted() { text.get(row.start?..row.end) } else { None }
}

/// Words in capitals, one after another.
#[derive(Default)]
struct Row {
    start: Option<usize>,
    end: usize,
    words: usize,
    letters: usize,
    plain_words: usize,
    commas: usize,
}

impl Row {
    /// Adds a word, and the part of the text at a place that it stands in with its marks and the space after it.
    fn add(&mut self, word: &str, at: usize, part: &str) {
        let letters = word.chars().filter(|c| c.is_uppercase()).count();
        if letters == 0 {
            return;
        }
        self.start = self.start.or(Some(at.saturating_add(part.find(word).unwrap_or_default())));
        self.end = at.saturating_add(part.trim_end_matches(|c: char| !c.is_alphanumeric()).len());
        self.letters = self.letters.saturating_add(letters);
        if letters >= 2 && !word.chars().any(char::is_numeric) {
            let is_plain = (letters > ABBREVIATION || is_everyday(word)) && !is_well_known(word);
            self.words = self.words.saturating_add(1);
            self.plain_words = self.plain_words.saturating_add(usize::from(is_plain));
            self.commas = self.commas.saturating_add(usize::from(part.trim_end().ends_with([',', '/', '|', '·'])));
        }
    }

    fn is_shouted(&self) -> bool {
        let is_row = self.words >= ROW && self.letters >= LETTERS_OF_ROW;
        is_row && self.plain_words > 0 && self.commas.saturating_mul(2) < self.words
    }
}

/// Whether all letters of a word are capitals, two at least. Digits make it a name or a code.
pub fn is_capital(word: &str) -> bool {
    word.chars().all(|c| c.is_uppercase() || c == '-') && word.chars().count() >= 2 && word.chars().any(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::shouted_row;

    #[test]
    fn a_row_of_words_is_shouted_and_one_of_abbreviations_is_not() {
        let sentence = "INGEN SKA BEHÖVA LEVA MED HOT. HOS OSS FÅR DU RÅD.";
        assert_eq!(shouted_row(sentence), sentence.strip_suffix('.'));
        assert_eq!(shouted_row("Du ska RING 112 OM DET ÄR FARA nu."), Some("RING 112 OM DET ÄR FARA"));
        assert_eq!(shouted_row("Вы ВСЕГДА МОЖЕТЕ НАМ ПОЗВОНИТЬ ночью"), Some("ВСЕГДА МОЖЕТЕ НАМ ПОЗВОНИТЬ"));
        for fine in
            ["BRIS, SOS, LSS, UNICEF och RFSL", "BRIS LSS SOL FN", "RING OSS NU", "يمكنك الاتصال بنا متى تريد", "I II III IV V VI VII", ""]
        {
            assert_eq!(shouted_row(fine), None, "{fine}");
        }
    }
}
