//! Finds the pieces of an older text in a newer one, of which only their digests are known.

use super::segment::Part;

/// A piece as far as it is remembered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trace<'a> {
    /// What it is in its text.
    pub part: &'a Part,
    /// The digest of its words.
    pub digest: &'a str,
}

/// Where a piece of the newer text comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The older text has it too, wherever it stood.
    Same(usize),
    /// It stands where the older text had another.
    Edited(usize),
    /// It has no counterpart.
    New,
}

impl Origin {
    /// The number of its counterpart in the older text.
    pub fn older(self) -> Option<usize> {
        match self {
            Self::Same(index) | Self::Edited(index) => Some(index),
            Self::New => None,
        }
    }
}

/// The origin of each piece of the newer text. A piece that is there with the same words is the same, also when it was
/// moved. Of the others, a text of the front matter is known by its key, and a block by the block before it or after
/// it. No piece of the older text is given twice.
pub fn align(older: &[Trace<'_>], newer: &[Trace<'_>]) -> Vec<Origin> {
    let mut pairing = Pairing { origins: vec![Origin::New; newer.len()], taken: vec![false; older.len()] };
    pairing.same(older, newer);
    pairing.fields(older, newer);
    pairing.neighbours(older, newer, Side::Before);
    pairing.neighbours(older, newer, Side::After);
    pairing.origins
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Before,
    After,
}

struct Pairing {
    origins: Vec<Origin>,
    taken: Vec<bool>,
}

impl Pairing {
    fn is_open(&self, newer: usize) -> bool {
        self.origins.get(newer) == Some(&Origin::New)
    }

    fn is_free(&self, older: usize) -> bool {
        self.taken.get(older) == Some(&false)
    }

    fn pair(&mut self, newer: usize, origin: Origin) {
        if let Some(slot) = self.origins.get_mut(newer) {
            *slot = origin;
        }
        if let Some(taken) = origin.older().and_then(|older| self.taken.get_mut(older)) {
            *taken = true;
        }
    }

    /// The same words: first in the same part, then in any, since a paragraph may have become an item.
    fn same(&mut self, older: &[Trace<'_>], newer: &[Trace<'_>]) {
        let mut by_digest: std::collections::BTreeMap<&str, Vec<usize>> = std::collections::BTreeMap::new();
        for (index, trace) in older.iter().enumerate() {
            by_digest.entry(trace.digest).or_default().push(index);
        }
        for demands_part in [true, false] {
            for (index, trace) in newer.iter().enumerate().filter(|(_, trace)| by_digest.contains_key(trace.digest)) {
                let candidates = by_digest.get(trace.digest).into_iter().flatten().copied();
                let is_like = |at: &usize| {
                    let other = older.get(*at).map(|other| other.part);
                    let is_movable = other.is_some_and(|part| !part.is_field()) && !trace.part.is_field();
                    other == Some(trace.part) || (!demands_part && is_movable)
                };
                let found = candidates.filter(is_like).find(|at| self.is_free(*at));
                if let Some(at) = found.filter(|_| self.is_open(index)) {
                    self.pair(index, Origin::Same(at));
                }
            }
        }
    }

    /// A text of the front matter with other words.
    fn fields(&mut self, older: &[Trace<'_>], newer: &[Trace<'_>]) {
        for (index, trace) in newer.iter().enumerate().filter(|(_, trace)| trace.part.is_field()) {
            let found = older.iter().position(|other| other.part == trace.part);
            if let Some(at) = found.filter(|at| self.is_free(*at) && self.is_open(index)) {
                self.pair(index, Origin::Edited(at));
            }
        }
    }

    /// A block whose neighbour is known, and whose neighbour had another block of its kind beside it.
    fn neighbours(&mut self, older: &[Trace<'_>], newer: &[Trace<'_>], side: Side) {
        let forwards = 0..newer.len();
        let order: Vec<usize> = if side == Side::Before { forwards.collect() } else { forwards.rev().collect() };
        for index in order {
            let Some(trace) = newer.get(index).filter(|trace| !trace.part.is_field()) else { continue };
            let neighbour = match side {
                Side::Before => index.checked_sub(1),
                Side::After => Some(index.saturating_add(1)).filter(|next| *next < newer.len()),
            };
            let known = neighbour.map(|at| self.origins.get(at).copied().and_then(Origin::older));
            let candidate = match (side, known) {
                (Side::Before, None) => Some(0),
                (Side::After, None) => older.len().checked_sub(1),
                (_, Some(None)) => None,
                (Side::Before, Some(Some(at))) => Some(at.saturating_add(1)),
                (Side::After, Some(Some(at))) => at.checked_sub(1),
            };
            let is_like = |at: &usize| older.get(*at).is_some_and(|other| other.part == trace.part);
            if let Some(at) = candidate.filter(is_like).filter(|at| self.is_free(*at) && self.is_open(index)) {
                self.pair(index, Origin::Edited(at));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each letter is a paragraph, each capital a heading.
    fn aligned(older: &str, newer: &str) -> String {
        let part = |letter: &str| if letter.chars().all(char::is_uppercase) { Part::Heading } else { Part::Paragraph };
        let letters = |text: &str| text.chars().map(|letter| letter.to_string()).collect::<Vec<_>>();
        let (older, newer) = (letters(older), letters(newer));
        let parts = |letters: &[String]| letters.iter().map(|letter| part(letter)).collect::<Vec<_>>();
        let (older_parts, newer_parts) = (parts(&older), parts(&newer));
        fn traces<'a>(parts: &'a [Part], letters: &'a [String]) -> Vec<Trace<'a>> {
            parts.iter().zip(letters).map(|(part, digest)| Trace { part, digest }).collect()
        }
        let origins = align(&traces(&older_parts, &older), &traces(&newer_parts, &newer));
        origins
            .into_iter()
            .map(|origin| match origin {
                Origin::Same(at) => older[at].clone(),
                Origin::Edited(at) => format!("({})", older[at]),
                Origin::New => "+".to_owned(),
            })
            .collect()
    }

    #[test]
    fn knows_an_edited_block_by_its_neighbours() {
        assert_eq!(aligned("Aabc", "Aaxc"), "Aa(b)c");
        assert_eq!(aligned("ab", "xy"), "(a)(b)");
        assert_eq!(aligned("abc", "xbc"), "(a)bc");
        assert_eq!(aligned("abc", "abx"), "ab(c)");
    }

    #[test]
    fn knows_what_is_new_and_what_is_gone() {
        assert_eq!(aligned("abc", "axbc"), "a+bc");
        assert_eq!(aligned("abc", "ac"), "ac");
        assert_eq!(aligned("abc", "xabc"), "+abc");
        assert_eq!(aligned("", "a"), "+");
    }

    #[test]
    fn follows_what_was_moved() {
        assert_eq!(aligned("AabBcd", "BcdAab"), "BcdAab");
        assert_eq!(aligned("AabBcd", "BcxAab"), "Bc(d)Aab");
    }

    #[test]
    fn takes_a_heading_for_no_paragraph_and_nothing_twice() {
        assert_eq!(aligned("AaBb", "XaBb"), "(A)aBb");
        assert_eq!(aligned("ab", "aXb"), "a+b");
        assert_eq!(aligned("aa", "aaa"), "aa+");
    }
}
