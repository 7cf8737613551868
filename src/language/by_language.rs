//! Tables by language: what differs between languages is data.

/// The row of a language in a table.
pub fn row<'t, T>(table: &'t [(&str, T)], language: &str) -> Option<&'t T> {
    table.iter().find(|(known, _)| *known == language).map(|(_, row)| row)
}
