//! A11Y059: a list is a list, not lines that begin with dashes.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y059", name: "list-faked", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 1.3.1; WCAG H48",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html("<p>- Ring oss<br>- Skriv till oss</p>"),
            found: "- Ring oss<br>- Skriv till oss",
            good: Input::Html("<ul><li>Ring oss</li><li>Skriv till oss</li></ul><p>– Hur mår du? sa hon.<br>– Bra, sa jag.</p>"),
        },
        Example {
            bad: Input::Html("<p>1. Ring oss<br>2. Berätta<br>3. Få hjälp</p>"),
            found: "1. Ring oss<br>2. Berätta<br>3. Få hjälp",
            good: Input::Html("<ol><li>Ring oss</li><li>Berätta</li></ol><p>Storgatan 1<br>123 45 Byn</p>"),
        },
    ],
    look: Look::Page(find),
};

/// Signs that begin an item.
const BULLETS: [&str; 9] = ["- ", "• ", "* ", "· ", "▪ ", "● ", "■ ", "‣ ", "► "];

fn find(page: &Page<'_>) -> Vec<Finding> {
    if page.document.named("br").next().is_none() {
        return Vec::new();
    }
    let blocks = page.document.elements().filter(|node| node.is_any(&["p", "div", "td"]) && node.is_exposed());
    let with_lines = blocks.filter(|node| node.child_elements().any(|child| child.is("br")));
    with_lines.filter(|node| is_list(&lines(*node))).map(|node| Finding::at(&RULE.code, node.text_span())).collect()
}

/// The lines of a paragraph as a browser breaks them.
fn lines(paragraph: Node<'_>) -> Vec<String> {
    let mut lines = vec![String::new()];
    for node in paragraph.descendants() {
        if node.is("br") {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            line.push_str(node.own_text());
        }
    }
    lines.iter().map(|line| line.trim().replace('\u{a0}', " ")).collect()
}

fn is_list(lines: &[String]) -> bool {
    let items = |is_item: &dyn Fn(&str) -> bool| lines.iter().filter(|line| is_item(line)).count();
    // A dash also begins what somebody says; that ends as a sentence does.
    let is_dashed = |line: &str| line.starts_with(['–', '—']) && line.chars().nth(1) == Some(' ') && !line.ends_with(['.', '!', '?', '”']);
    let has_bullet = |line: &str| BULLETS.iter().any(|bullet| line.starts_with(bullet));
    let number = |line: &String| {
        let digits: String = line.chars().take_while(char::is_ascii_digit).take(3).collect();
        let is_numbered = line.get(digits.len()..).is_some_and(|rest| rest.starts_with(") ") || rest.starts_with(". "));
        digits.parse::<u32>().ok().filter(|_| is_numbered)
    };
    let numbers: Vec<u32> = lines.iter().filter_map(number).collect();
    let counts = numbers.len() >= 2 && numbers.iter().zip(1..).all(|(number, expected)| *number == expected);
    items(&has_bullet) >= 2 || items(&is_dashed) >= 2 || counts
}
