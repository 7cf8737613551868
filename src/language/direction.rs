//! Languages that are written from right to left.

use super::script::{Script, scripts_of_language};

/// Whether a language is written from right to left, by its script (Unicode Standard, chapter 9).
pub fn is_right_to_left(tag: &str) -> bool {
    let mut scripts = scripts_of_language(tag).iter();
    scripts.any(|script| matches!(script, Script::Arabic | Script::Hebrew | Script::Syriac))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_direction_of_a_language() {
        assert!(is_right_to_left("ar") && is_right_to_left("fa-AF") && is_right_to_left("he") && is_right_to_left("ckb"));
        assert!(!is_right_to_left("kmr") && !is_right_to_left("ar-Latn") && !is_right_to_left("sv") && !is_right_to_left(""));
    }
}
