//! How long a text is by the rules of those who carry it: X's weights, characters as readers see them, messages of SMS.

use icu_segmenter::GraphemeClusterSegmenter;

/// What an emoji counts on X, whatever it is made of.
const EMOJI_WEIGHT: usize = 2;

/// Code points that X counts as one; all others count as two (twitter-text, configuration version 3).
const LIGHT: [(u32, u32); 4] = [(0, 4351), (8192, 8205), (8208, 8223), (8242, 8247)];

/// The letters of the 7-bit alphabet (3GPP TS 23.038, 6.2.1).
const GSM: &str =
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

/// What takes two places in it (6.2.1.1).
const GSM_EXTENDED: &str = "^{}\\[~]|€\u{c}";

/// How a length is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    /// Each code point by its weight, an emoji by a weight of its own (X).
    Weighted,
    /// What a reader takes for one character (grapheme clusters, Unicode Standard Annex #29).
    Graphemes,
    /// Units of UTF-16, as scripts count.
    Utf16,
    /// Messages that a text takes (SMS, 3GPP TS 23.038 and 23.040).
    Sms,
}

impl Count {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Weighted, Self::Graphemes, Self::Utf16, Self::Sms];

    /// The word for it in YAML.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Weighted => "weighted",
            Self::Graphemes => "graphemes",
            Self::Utf16 => "utf16",
            Self::Sms => "sms",
        }
    }

    /// The length of a text.
    pub fn of(self, text: &str) -> usize {
        match self {
            Self::Weighted => weighted(text),
            Self::Graphemes => clusters(text).count(),
            Self::Utf16 => text.encode_utf16().count(),
            Self::Sms => sms(text),
        }
    }
}

/// The length as X counts it: one for letters of most alphabets that are written with an alphabet of Europe or the
/// Middle East, two for Ethiopic letters and others further on, two for an emoji whatever it is made of.
///
/// Links are counted by the caller; text is expected to be in composed form, as editors' programs write it.
fn weighted(text: &str) -> usize {
    let weight = |c: char| if LIGHT.iter().any(|(from, to)| (*from..=*to).contains(&u32::from(c))) { 1 } else { 2 };
    clusters(text).map(|cluster| if is_emoji(cluster) { EMOJI_WEIGHT } else { cluster.chars().map(weight).sum() }).sum()
}

/// How many messages a text takes. One letter that is not in the 7-bit alphabet makes all of them take 16 bits. In one of
/// several messages, the head that puts them together takes 6 octets (TS 23.040, 9.2.3.24.1).
fn sms(text: &str) -> usize {
    let septets = |c: char| match c {
        c if GSM.contains(c) => Some(1_usize),
        c if GSM_EXTENDED.contains(c) => Some(2),
        _ => None,
    };
    match text.chars().map(septets).collect::<Option<Vec<_>>>() {
        Some(sizes) => parts(&sizes, 160, 153),
        None => parts(&text.chars().map(char::len_utf16).collect::<Vec<_>>(), 70, 67),
    }
}

/// Letters of these sizes laid in messages, none of them parted.
fn parts(sizes: &[usize], alone: usize, together: usize) -> usize {
    if sizes.iter().sum::<usize>() <= alone {
        return 1;
    }
    let (mut parts, mut filled) = (1_usize, 0_usize);
    for size in sizes {
        if filled.saturating_add(*size) > together {
            (parts, filled) = (parts.saturating_add(1), 0);
        }
        filled = filled.saturating_add(*size);
    }
    parts
}

fn clusters(text: &str) -> impl Iterator<Item = &str> {
    let ends: Vec<usize> = GraphemeClusterSegmenter::new().segment_str(text).collect();
    let pairs: Vec<(usize, usize)> = ends.iter().copied().zip(ends.iter().copied().skip(1)).collect();
    pairs.into_iter().filter_map(|(start, end)| text.get(start..end))
}

/// Whether a character is shown as a picture: one of the blocks of pictures, a flag, or a sign that is made one.
fn is_emoji(cluster: &str) -> bool {
    let in_blocks = |c: char| matches!(u32::from(c), 0x1F1E6..=0x1F1FF | 0x1F300..=0x1FAFF);
    cluster.chars().any(|c| in_blocks(c) || c == '\u{fe0f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_as_x_does() {
        // The cases of twitter-text's conformance suite, and letters on both sides of its ranges.
        for (text, length) in [
            ("This is a test.", 15),
            ("Räksmörgås", 10),
            ("日本語", 6),
            ("\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}\u{200D}\u{1F466}", 2),
            ("\u{1F1F8}\u{1F1EA}", 2),
            ("😷👾", 4),
            ("سلام", 4),
            ("ሰላም", 6),
            ("Привіт", 6),
            ("\u{10FF}\u{1100}", 3),
            ("’…", 3),
        ] {
            assert_eq!(weighted(text), length, "{text}");
        }
    }

    #[test]
    fn counts_what_readers_see() {
        for (text, length) in [("e\u{301}", 1), ("\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", 1), ("", 0), ("ab", 2)] {
            assert_eq!(Count::Graphemes.of(text), length, "{text}");
        }
        assert_eq!((Count::Utf16.of("a😷"), Count::Sms.of("a")), (3, 1));
    }

    #[test]
    fn lays_a_text_in_messages() {
        for (text, parts) in [
            ("å".repeat(160), 1),
            ("å".repeat(161), 2),
            ("a".repeat(306), 2),
            ("a".repeat(307), 3),
            ("س".repeat(70), 1),
            ("س".repeat(71), 2),
            ("س".repeat(135), 3),
            ("€".repeat(80), 1),
            ("€".repeat(81), 2),
            // 153 places hold 76 signs of two places, which are not parted.
            ("€".repeat(153), 3),
            // A dash of typography makes all of it 16 bits.
            (format!("{}–", "a".repeat(70)), 2),
        ] {
            assert_eq!(sms(&text), parts, "{text}");
        }
    }
}
