//! A11Y079: what stands in columns is a table, and not a text with spaces between.

use super::preformatted::{is_marked_as_code, is_named_picture, lines, looks_like_code};
use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y079", name: "table-faked", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 1.3.1 and 1.3.2; F34, F48",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html("<pre>Dag       Telefon   Besök\nMåndag    8–18      9–16\nFredag    8–15      9–13</pre>"),
            found: "Dag       Telefon   Besök\nMåndag    8–18      9–16\nFredag    8–15      9–13",
            good: Input::Html(
                "<table><caption>Tider</caption><tr><th scope=\"col\">Dag</th><th scope=\"col\">Telefon</th></tr><tr><th scope=\"row\">Måndag</th><td>8–18</td></tr></table>",
            ),
        },
        Example {
            bad: Input::Html("<pre lang=\"en\">Day\tCalls\tVisits\nMonday\t8–18\t9–16\nWednesday\t8–18\t9–16</pre>"),
            found: "Day\tCalls\tVisits\nMonday\t8–18\t9–16\nWednesday\t8–18\t9–16",
            good: Input::Html("<pre lang=\"en\">The boat lies   by the jetty,\n  the water   is still,\nand nobody   calls me home.</pre>"),
        },
    ],
    look: Look::Page(find),
};

/// Columns that a reader has to tell apart by looking: fewer are a label and what it says.
const COLUMNS: usize = 3;

fn find(page: &Page<'_>) -> Vec<Finding> {
    let typed = page.document.named("pre").filter(|node| node.is_exposed() && node.explicit_role().is_none());
    typed.filter(|node| !is_named_picture(*node) && is_table(*node)).map(|node| Finding::at(&RULE.code, node.text_span())).collect()
}

/// Whether a text as it was typed is a table.
pub(super) fn is_table(pre: Node<'_>) -> bool {
    let lines = lines(pre);
    // Lines of dashes between the rows are no rows.
    let rows: Vec<Row> = lines.iter().filter(|line| line.chars().any(char::is_alphanumeric)).map(|line| Row::of(line)).collect();
    rows.windows(3).any(|three| matches!(three, [one, two, three] if stand_together(one, two, three)))
        && !looks_like_code(&lines)
        && !is_marked_as_code(pre)
}

/// A line and what stands in it, parted by gaps.
struct Row {
    /// First and last column of each cell.
    cells: Vec<(usize, usize)>,
    /// How many of them a tab stands before.
    tabs: usize,
    has_letter: bool,
}

impl Row {
    fn of(line: &str) -> Self {
        let mut row = Self { cells: Vec::new(), tabs: 0, has_letter: line.chars().any(char::is_alphabetic) };
        // A gap is as wide as its spaces; a tab and a line drawn between cells part them always.
        let (mut column, mut gap, mut has_tab, mut before) = (0_usize, 2_usize, false, ' ');
        for sign in line.chars() {
            let width = match sign {
                '\t' => {
                    has_tab = true;
                    gap = gap.saturating_add(3);
                    8_usize.saturating_sub(column.checked_rem(8).unwrap_or_default())
                }
                '|' | '│' | '║' => {
                    gap = gap.saturating_add(3);
                    1
                }
                _ if sign.is_whitespace() => {
                    gap = gap.saturating_add(1);
                    1
                }
                _ => {
                    // Some put two spaces after a sentence.
                    let is_within = gap < 2 || gap == 2 && matches!(before, '.' | '!' | '?');
                    match row.cells.last_mut().filter(|_| is_within) {
                        Some(cell) => cell.1 = column,
                        None => {
                            row.tabs = row.tabs.saturating_add(usize::from(has_tab && !row.cells.is_empty()));
                            row.cells.push((column, column));
                        }
                    }
                    (gap, has_tab, before) = (0, false, sign);
                    1
                }
            };
            column = column.saturating_add(width);
        }
        row
    }

    fn is_tabbed(&self) -> bool {
        self.tabs.saturating_add(1) >= COLUMNS
    }
}

/// Whether three lines after each other have columns in common: what stands in them begins at one place, or ends there.
fn stand_together(one: &Row, two: &Row, three: &Row) -> bool {
    let rows = [one, two, three];
    if !rows.iter().any(|row| row.has_letter) || rows.iter().any(|row| row.cells.len() < COLUMNS) {
        return false;
    }
    if rows.iter().all(|row| row.is_tabbed() && row.cells.len() == one.cells.len()) {
        return true;
    }
    let columns = one.cells.iter().zip(&two.cells).zip(&three.cells).skip(1);
    let aligned = columns.filter(|((one, two), three)| one.0 == two.0 && two.0 == three.0 || one.1 == two.1 && two.1 == three.1);
    aligned.count().saturating_add(1) >= COLUMNS
}

#[cfg(test)]
mod tests {
    use super::{Row, stand_together};

    fn is_table(text: &str) -> bool {
        let rows: Vec<Row> = text.lines().map(Row::of).collect();
        rows.windows(3).any(|three| matches!(three, [one, two, three] if stand_together(one, two, three)))
    }

    #[test]
    fn columns_begin_or_end_at_one_place() {
        assert!(is_table("Ort     Samtal  Besök\nByn         12      3\nHamnen     140     25"));
        assert!(is_table("| Ort | Dag | Tid |\n| Byn | må  | 8   |\n| Sjö | ti  | 9   |"));
        assert!(is_table("اليوم     الهاتف    الزيارة\nالاثنين   8–18      9–16\nالجمعة    8–15      9–13"));
        assert!(!is_table("Vi bor här.  Du är där.  Hon går.\nJa, jag vet.  Nej.  Kanske.\nSå är det.  Eller hur.  Nu."));
        assert!(!is_table("Namn    Anna\nTelefon 112\nOrt     Byn"));
        assert!(!is_table("1  0  0\n0  1  0\n0  0  1"));
    }
}
