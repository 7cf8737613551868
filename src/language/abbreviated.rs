//! Finds abbreviations with full stops in a text.

use std::ops::Range;

use super::abbreviations::{self, Abbreviation};

/// The abbreviations in a text, each with its place, full stops included.
pub fn find(text: &str, language: &str) -> Vec<(Range<usize>, &'static Abbreviation)> {
    let lower = text.to_lowercase();
    // Only where no letter changes its length with its case do places in both agree.
    if lower.len() != text.len() {
        return Vec::new();
    }
    let mut found: Vec<(Range<usize>, &'static Abbreviation)> = Vec::new();
    for known in abbreviations::of(language).iter().filter(|known| is_certain(known)) {
        for (start, short) in lower.match_indices(known.short) {
            let end = start.saturating_add(short.len());
            let before = lower.get(..start).and_then(|before| before.chars().next_back());
            let after = lower.get(end..).and_then(|after| after.chars().next());
            let touches = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '.' || c == '-');
            let is_taken = found.iter().any(|(other, _)| other.start < end && start < other.end);
            if !touches(before) && !after.is_some_and(char::is_alphanumeric) && !is_taken {
                found.push((start..end, known));
            }
        }
    }
    found.sort_by_key(|(range, _)| range.start);
    found
}

/// A short one with a single full stop may be a word at the end of a sentence: "Han är min." It is left alone.
fn is_certain(known: &Abbreviation) -> bool {
    known.long.is_some() || known.short.matches('.').count() > 1 || matches!(known.short, "osv." | "etc." | "usw." | "jne." | "itd.")
}
