//! "Did you mean …?": the nearest of the names that would have been right.

/// The candidate most like `word`, when any is like enough to be a likely slip.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|candidate| (strsim::normalized_damerau_levenshtein(word, candidate), candidate))
        .filter(|(likeness, _)| *likeness >= 0.55)
        .max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)))
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn suggests_slips_and_nothing_far_away() {
        let names = ["audiences", "forms", "review", "kvinnofridslinjen"];
        assert_eq!(nearest("audience", names), Some("audiences"));
        assert_eq!(nearest("kvinofridslinjen", names), Some("kvinnofridslinjen"));
        assert_eq!(nearest("weather", names), None);
    }
}
