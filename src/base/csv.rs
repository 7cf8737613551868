//! Tables as CSV (RFC 4180) that no program for tables takes for formulas.

/// A row, with the end of its line.
pub fn row<T: AsRef<str>>(cells: &[T]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| cell_of(cell.as_ref())).collect();
    cells.join(",") + "\r\n"
}

/// A cell, in quotation marks where it needs them. A program for tables takes a text that begins like a formula for one, so
/// such a text begins with an apostrophe; a number alone, with its sign, can do nothing and stays as it is.
pub fn cell_of(text: &str) -> String {
    let is_number = text.strip_prefix(['+', '-']).is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit()));
    let mark = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) && !is_number { "'" } else { "" };
    if mark.is_empty() && !text.contains(['"', ',', '\n', '\r', ';']) {
        return text.to_owned();
    }
    format!("\"{mark}{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn makes_no_formula_of_a_text_and_leaves_numbers_alone() {
        assert_eq!(cell_of("Ring \"nu\""), "\"Ring \"\"nu\"\"\"");
        for (text, cell) in [
            ("=HYPERLINK(1)", "\"'=HYPERLINK(1)\""),
            ("+46 (0)8", "\"'+46 (0)8\""),
            ("-1+1", "\"'-1+1\""),
            ("@SUM(A1)", "\"'@SUM(A1)\""),
            ("\t=1", "\"'\t=1\""),
            ("+", "\"'+\""),
            ("+4620505050", "+4620505050"),
            ("112", "112"),
            ("", ""),
        ] {
            assert_eq!(cell_of(text), cell);
        }
        assert_eq!(row(&["a", "b,c", "d\ne"]), "a,\"b,c\",\"d\ne\"\r\n");
    }
}
