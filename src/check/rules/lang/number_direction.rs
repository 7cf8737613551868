//! LANG025: a telephone number in a text from right to left keeps its order.

use crate::base::code::{Code, Severity};
use crate::base::edition::Direction;
use crate::base::finding::Finding;
use crate::base::pairs::has_pair;
use crate::base::span::Span;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "LANG025", name: "number-direction", severity: Severity::Warning },
    act: &[],
    basis: "Unicode Bidirectional Algorithm (UAX 9), W4 to W7; W3C, Inline markup and bidirectional text",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<div lang=\"ar\" dir=\"rtl\"><p>اتصل على الرقم 020-50 50 50 متى تريد.</p></div>"),
        found: "020-50 50 50",
        good: Input::Html("<div lang=\"ar\" dir=\"rtl\"><p>اتصل على الرقم <bdi dir=\"ltr\">020-50 50 50</bdi> أو 112 متى تريد.</p></div>"),
    }],
    look: Look::Page(find),
};

/// Groups of digits with spaces, hyphens or a plus sign change places; digits alone, years and dates do not need help.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let has_digit = |node: &Node<'_>| has_pair(node.own_text(), |byte, _| byte.is_ascii_digit());
    let runs = page.document.nodes().filter(|node| node.is_text() && has_digit(node) && !node.is_hidden());
    runs.filter(|node| Direction::of(node.language()) == Direction::Rtl && !is_isolated(*node))
        .filter_map(|node| {
            let number = number(node.own_text())?;
            let span = node.span();
            let at = page.document.source().get(span.start..span.end).and_then(|text| text.find(number));
            let start = span.start.saturating_add(at.unwrap_or_default());
            let place = if at.is_some() { Span { start, end: start.saturating_add(number.len()), ..span } } else { span };
            Some(Finding::at(&RULE.code, place).with("number", number))
        })
        .collect()
}

/// Whether an element within the line keeps what is in it together.
fn is_isolated(run: Node<'_>) -> bool {
    let within = run.ancestors().take_while(|node| node.is_inline());
    let mut nearest = within.chain(run.ancestors().find(|node| !node.is_inline()));
    let css = |node: Node<'_>| node.attr("style").is_some_and(|style| style.contains("isolate") || style.contains("ltr"));
    nearest.any(|node| node.is_any(&["bdi", "code", "kbd", "samp", "pre"]) || css(node) || node.attr("dir").is_some_and(|dir| dir.eq_ignore_ascii_case("ltr")))
        // Marks that nobody sees do the same.
        || run.own_text().contains(['\u{2066}', '\u{200E}', '\u{202A}', '\u{2068}'])
}

/// The first telephone number of a text that has more than one group of digits.
fn number(text: &str) -> Option<&str> {
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '\u{2011}' | '\u{A0}' | '+' | '(' | ')');
    text.split(|c: char| !is_part(c)).map(|run| run.trim_matches([' ', '-', '\u{A0}', '(', ')', '\u{2011}'])).find(|run| {
        let groups: Vec<&str> = run.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).collect();
        let digits: usize = groups.iter().map(|group| group.len()).sum();
        let is_year = |group: &&str| group.len() == 4 && (group.starts_with("19") || group.starts_with("20"));
        let has_year = groups.iter().any(is_year) && groups.len() <= 3 && digits <= 8;
        let is_parted = groups.len() > 1 && (6..=15).contains(&digits) && !has_year;
        is_parted || (run.starts_with('+') && digits >= 6)
    })
}
