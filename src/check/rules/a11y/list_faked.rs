//! A11Y059: a list is a list, not lines or paragraphs that begin with dashes or numbers.

use super::item_marker::Marker;
use super::list_in_paragraphs;
use super::preformatted::lines;
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
        Example {
            bad: Input::Html("<div lang=\"ar\" dir=\"rtl\"><p>١. اتصل بنا.</p><p>٢. تحدث إلينا.</p><p>٣. احصل على المساعدة.</p></div>"),
            found: "١. اتصل بنا.</p><p>٢. تحدث إلينا.</p><p>٣. احصل على المساعدة.",
            good: Input::Html("<p>– Vågar jag ringa? undrade Mira.</p><p>– Ring hellre från jobbet.</p><p>– Då gör jag det.</p>"),
        },
    ],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let mut findings = in_lines(page);
    findings.extend(list_in_paragraphs::find(page).map(|span| Finding::at(&RULE.code, span)));
    findings
}

fn in_lines(page: &Page<'_>) -> Vec<Finding> {
    let mut broken: Vec<Node<'_>> =
        page.document.named("br").filter_map(Node::parent).filter(|node| node.is_any(&["p", "div", "td"]) && node.is_exposed()).collect();
    broken.sort_by_key(|node| node.index());
    broken.dedup();
    let is_list = |node: &Node<'_>| is_list(&lines(*node).iter().map(|line| line.trim().to_owned()).collect::<Vec<_>>());
    broken.into_iter().filter(is_list).map(|node| Finding::at(&RULE.code, node.text_span())).collect()
}

fn is_list(lines: &[String]) -> bool {
    let markers: Vec<(Marker, &str)> = lines.iter().filter_map(|line| Marker::of(line)).collect();
    let count = |is_item: &dyn Fn(&(Marker, &str)) -> bool| markers.iter().filter(|item| is_item(item)).count();
    // A dash also begins what somebody says; that ends as a sentence does.
    let is_dashed = |(marker, words): &(Marker, &str)| matches!(marker, Marker::Dash('–' | '—')) && !words.ends_with(['.', '!', '?', '”']);
    let has_sign = |(marker, _): &(Marker, &str)| matches!(marker, Marker::Sign(_) | Marker::Dash('-'));
    let numbers: Vec<u32> =
        markers.iter().filter_map(|(marker, _)| if let Marker::Number(number) = marker { Some(*number) } else { None }).collect();
    let counts = numbers.len() >= 2 && numbers.iter().zip(1..).all(|(number, expected)| *number == expected);
    count(&has_sign) >= 2 || count(&is_dashed) >= 2 || counts
}
