//! When a page leaves by itself (WHATWG HTML, 4.2.5.3, refresh).

use crate::check::rule::Page;
use crate::dom::Node;

/// Twenty hours: who takes that long has had time enough (WCAG 2.2, 2.2.1).
pub const TWENTY_HOURS: u64 = 72_000;

/// The first `<meta>` element that makes the page leave, with the seconds until then.
pub fn of_page<'a>(page: &Page<'a>) -> Option<(Node<'a>, u64)> {
    let is_refresh = |node: &Node<'_>| node.attr("http-equiv").is_some_and(|name| name.eq_ignore_ascii_case("refresh"));
    page.document.named("meta").filter(is_refresh).find_map(|meta| Some((meta, delay(meta.attr("content")?)?)))
}

/// The seconds in a value; none when browsers do not understand it.
fn delay(content: &str) -> Option<u64> {
    let text = content.trim_start();
    let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
    let rest = text.get(digits.len()..)?;
    if digits.is_empty() && !rest.starts_with('.') {
        return None;
    }
    let after = rest.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == '.');
    let is_understood = after.is_empty() || after.starts_with([';', ',']) || after.starts_with(|letter: char| letter.is_ascii_whitespace());
    is_understood.then(|| if digits.is_empty() { 0 } else { digits.parse().unwrap_or(u64::MAX) })
}
