//! Fields of a table as CSV (RFC 4180).

/// A text in quotation marks. A program for tables takes one that begins like a formula for a formula, so such a one
/// begins with an apostrophe.
pub fn field(text: &str) -> String {
    let mark = if text.starts_with(['=', '+', '-', '@', '\t']) { "'" } else { "" };
    format!("\"{mark}{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::field;

    #[test]
    fn makes_no_formula_of_a_title() {
        assert_eq!(field("Ring \"nu\""), "\"Ring \"\"nu\"\"\"");
        assert_eq!(field("=HYPERLINK(1)"), "\"'=HYPERLINK(1)\"");
    }
}
