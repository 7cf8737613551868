//! Text in columns for the terminal, by the cells that letters take there.

/// How many cells a text takes: none for marks that sit on other letters and for what cannot be seen, two for wide
/// letters (Unicode Standard Annex #11, East Asian Width), one for all others.
pub fn width(text: &str) -> usize {
    text.chars().map(cells).sum()
}

/// The text with spaces after it, or before it where it is a number, up to a width.
pub fn padded(text: &str, to: usize, is_number: bool) -> String {
    let spaces = " ".repeat(to.saturating_sub(width(text)));
    if is_number { spaces + text } else { text.to_owned() + &spaces }
}

/// As much of a text as a width holds, with an ellipsis where something is left out.
pub fn shortened(text: &str, to: usize) -> String {
    if width(text) <= to {
        return text.to_owned();
    }
    let mut taken = 0;
    let room = to.saturating_sub(1);
    let kept: String = text
        .chars()
        .take_while(|c| {
            taken = cells(*c).saturating_add(taken);
            taken <= room
        })
        .collect();
    kept.trim_end().to_owned() + "…"
}

fn cells(c: char) -> usize {
    match u32::from(c) {
        // Combining marks of Latin, Cyrillic, Hebrew, Arabic, Syriac and Indic letters, variation selectors, joiners.
        0x0300..=0x036F
        | 0x0483..=0x0489
        | 0x0591..=0x05BD
        | 0x05BF
        | 0x05C1..=0x05C2
        | 0x05C4..=0x05C5
        | 0x0610..=0x061A
        | 0x064B..=0x065F
        | 0x0670
        | 0x06D6..=0x06DC
        | 0x06DF..=0x06E4
        | 0x06E7..=0x06E8
        | 0x06EA..=0x06ED
        | 0x0711
        | 0x0730..=0x074A
        | 0x093C
        | 0x0941..=0x0948
        | 0x094D
        | 0x0E31
        | 0x0E34..=0x0E3A
        | 0x0E47..=0x0E4E
        | 0x135D..=0x135F
        | 0x1AB0..=0x1AFF
        | 0x1DC0..=0x1DFF
        | 0x200B..=0x200F
        | 0x202A..=0x202E
        | 0x2060..=0x2064
        | 0x2066..=0x206F
        | 0x20D0..=0x20FF
        | 0x00AD
        | 0xFE00..=0xFE0F
        | 0xFE20..=0xFE2F
        | 0xFEFF => 0,
        // Hangul, kana, ideographs, full width forms, emoji.
        0x1100..=0x115F
        | 0x2E80..=0x303E
        | 0x3041..=0xA4CF
        | 0xAC00..=0xD7A3
        | 0xF900..=0xFAFF
        | 0xFE30..=0xFE6F
        | 0xFF00..=0xFF60
        | 0xFFE0..=0xFFE6
        | 0x1F300..=0x1FAFF
        | 0x20000..=0x3FFFD => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_cells_and_not_letters() {
        for (text, cells) in [("skydd", 5), ("الأمان", 6), ("مُحَمَّد", 4), ("安全", 4), ("a\u{301}", 1), ("ሰላም", 3)]
        {
            assert_eq!(width(text), cells, "{text}");
        }
        assert_eq!(padded("安", 4, false), "安  ");
        assert_eq!(padded("7", 3, true), "  7");
        assert_eq!(shortened("Skyddat boende", 8), "Skyddat…");
    }
}
