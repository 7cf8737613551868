//! Lists that are made of paragraphs side by side, each with a dot or a number typed before its words.

use std::collections::BTreeSet;

use super::item_marker::Marker;
use crate::base::span::Span;
use crate::check::rule::Page;
use crate::dom::Node;

/// So many paragraphs in a row are items of a list.
const LEAST: usize = 3;
/// A longer one is a clause of an agreement or a law, with its number.
const LONGEST_ITEM: usize = 250;
/// What somebody says may be longer than this; an item after a dash is not.
const LONGEST_AFTER_DASH: usize = 80;
/// Parts of the names that notes under a text have.
const NOTES: [&str; 4] = ["footnote", "endnote", "noter", "reference"];

/// The places of neighbours that each begin with a dot, or with the next number or letter.
pub fn find<'a>(page: &'a Page<'_>) -> impl Iterator<Item = Span> + 'a {
    let paragraphs = page.document.named("p").chain(page.document.named("div")).filter(|node| begins_item(*node));
    let around: BTreeSet<usize> = paragraphs.filter_map(Node::parent).map(Node::index).collect();
    let around = around.into_iter().filter_map(|index| page.document.node(index)).filter(|node| !is_apart(*node));
    let rows = around.flat_map(rows).filter(|row| is_row(row));
    let span = |row: Vec<Item<'_>>| {
        let (first, last) = (row.first()?.element.text_span(), row.last()?.element.text_span());
        Some(Span { end: last.end.max(first.end), ..first })
    };
    rows.filter_map(span)
}

/// A paragraph with a marker before its words.
struct Item<'a> {
    element: Node<'a>,
    marker: Marker,
    words: String,
}

/// Told by its first letter alone, since most paragraphs are no items.
fn begins_item(paragraph: Node<'_>) -> bool {
    let first = paragraph.descendants().find(|node| !node.own_text().trim().is_empty());
    first.is_some_and(|run| run.is_exposed() && Marker::may_begin(run.own_text()) && run.closest("sup").is_none())
}

/// Lists that are declared to be some, notes, and what stands in code.
fn is_apart(around: Node<'_>) -> bool {
    let is_note = |value: &str| NOTES.iter().any(|part| value.to_lowercase().contains(part));
    around.inclusive_ancestors().any(|node| {
        node.has_role(&["list", "doc-endnotes", "doc-footnote", "doc-bibliography"])
            || node.is_any(&["pre", "code"])
            || ["class", "id"].iter().any(|name| node.attr(name).is_some_and(is_note))
    })
}

fn rows(around: Node<'_>) -> Vec<Vec<Item<'_>>> {
    let (mut rows, mut row): (Vec<Vec<Item<'_>>>, Vec<Item<'_>>) = (Vec::new(), Vec::new());
    for item in around.child_elements().map(item).chain([None]) {
        let goes_on = matches!((&item, row.last()), (Some(item), Some(last)) if item.marker.follows(last.marker) && item.element.name() == last.element.name());
        if !goes_on {
            rows.push(std::mem::take(&mut row));
        }
        row.extend(item.filter(|item| goes_on || item.marker.is_first()));
    }
    rows
}

fn item(element: Node<'_>) -> Option<Item<'_>> {
    let is_line = |node: Node<'_>| !node.is_element() || node.is_inline() || node.is_any(&["br", "img"]);
    let is_paragraph = element.is_any(&["p", "div"]) && element.has_role(&["paragraph", "generic"]) && element.is_exposed();
    let is_item = is_paragraph && begins_item(element) && element.descendants().all(is_line);
    let text = if is_item { element.text() } else { return None };
    Marker::of(&text).map(|(marker, words)| Item { element, marker, words: words.to_owned() })
}

/// Whether several items are a list: neither what people say in turn, nor days of a month, nor clauses.
fn is_row(row: &[Item<'_>]) -> bool {
    let Some(first) = row.first().filter(|_| row.len() >= LEAST) else { return false };
    let word = |item: &Item<'_>| item.words.split_whitespace().next().map(str::to_lowercase);
    let length: usize = row.iter().map(|item| item.words.chars().count()).sum();
    match first.marker {
        Marker::Sign(_) => true,
        Marker::Dash(_) => row.iter().all(|item| !is_said(&item.words)),
        Marker::Number(_) | Marker::Letter(_) => {
            let is_series = row.iter().all(|item| word(item) == word(first));
            let is_dated = row.iter().all(|item| is_dated(&item.words));
            !is_series && !is_dated && length <= LONGEST_ITEM.saturating_mul(row.len())
        }
    }
}

fn is_said(words: &str) -> bool {
    let has_mark = words.contains(['?', '!', '؟', '”', '"', '“', '«', '»', '…']);
    has_mark || words.ends_with(['.', '۔', '।', '።']) || words.chars().count() > LONGEST_AFTER_DASH
}

/// `1 maj 2026` after a number is the rest of a date, or a year.
fn is_dated(words: &str) -> bool {
    let is_year = |word: &str| word.len() == 4 && (word.starts_with("19") || word.starts_with("20"));
    words.split_whitespace().count() <= 6 && words.split(|c: char| !c.is_ascii_digit()).any(is_year)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::span::FileId;
    use crate::dom::Document;
    use crate::model::settings::Checks;

    fn count(body: &str) -> usize {
        let document = Document::parse(FileId(0), &format!("<!doctype html><html lang=sv><title>a</title><body>{body}"));
        find(&Page::new(&document, &Checks::default())).count()
    }

    #[test]
    fn rows_of_dots_numbers_and_letters_are_lists() {
        for list in [
            "<p>• Ring<p>• Skriv<p>• Kom hit",
            "<div>✓ Gratis</div><div>✓ Anonymt</div><div>✓ Nära dig</div>",
            "<p>a) Ring<p>b) Skriv<p>c) Kom",
            "<p>– en tandborste<p>– dina nycklar<p>– lite pengar",
            "<p dir=rtl>أ) اتصل<p dir=rtl>ب) اكتب<p dir=rtl>ج) تعال",
            "<p>Så här:<p>1. Ring.<p>2. Berätta.<p>3. Få hjälp.<p>Vi finns här.",
        ] {
            assert_eq!(count(list), 1, "{list}");
        }
    }

    #[test]
    fn speech_dates_clauses_and_notes_are_no_lists() {
        let clause = "x".repeat(300);
        for fine in [
            "<p>– Hej, sa hon.<p>– Hej!<p>– Kom in",
            "<p>- Ja.<p>- Nej.<p>- Kanske.",
            "<p>1. maj 2026<p>2. maj 2026<p>3. maj 2026",
            "<p>1. januar 2026<p>2. februar 2026<p>3. marts 2026",
            &format!("<p>1. {clause}<p>2. {clause}<p>3. {clause}"),
            "<div class=footnotes><p>1. Lagen<p>2. Boken<p>3. Domen</div>",
            "<p>• Ring<p>• Skriv",
            "<p>3. Ring<p>5. Skriv<p>6. Kom",
            "<div role=list><div role=listitem>• Ring</div><div role=listitem>• Skriv</div><div role=listitem>• Kom</div></div>",
            "<div hidden><p>• Ring<p>• Skriv<p>• Kom</div>",
            "<div aria-hidden=true><p>• Ring<p>• Skriv<p>• Kom</div>",
            "<div>1. <p>Ring</div><div>2. <p>Skriv</div><div>3. <p>Kom</div>",
            "<p>A. Berg<p>B. Ek<p>C. Dahl",
            "<ul><li>• Ring<li>• Skriv<li>• Kom</ul>",
        ] {
            assert_eq!(count(fine), 0, "{fine}");
        }
    }
}
