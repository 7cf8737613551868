//! Blocks that are headings by their style alone: bold, larger than the text after them, and short.

use crate::check::rule::Page;
use crate::dom::Node;
use crate::style::{Computed, Styles};

/// By how much the letters of a heading are larger than those of the text.
const LARGER: f32 = 1.2;
/// More words are a text in large letters.
const MOST_WORDS: usize = 10;
/// A shorter text is a label under a number or a picture.
const LEAST_TEXT: usize = 30;
/// Where large words are no heading of what follows.
const APART: [&str; 6] = ["header", "nav", "button", "legend", "a", "dialog"];
/// Messages and menus say by themselves what they are.
const APART_BY_ROLE: [&str; 8] = ["alert", "status", "banner", "navigation", "img", "button", "tab", "contentinfo"];

/// The blocks of a page that look like headings and are none, in document order by name.
pub fn find<'a>(page: &'a Page<'_>) -> impl Iterator<Item = Node<'a>> {
    let styles = page.styles();
    let blocks = page.document.named("div").chain(page.document.named("p"));
    blocks.filter(move |node| styles.is_some_and(|styles| is_large(*node, styles) && is_block(*node) && is_over_text(*node, styles)))
}

/// Whether all its words are bold; their size is compared to that of the text after it.
fn is_large(block: Node<'_>, styles: &Styles) -> bool {
    let mut looks = block.descendants().filter(|node| !node.own_text().trim().is_empty()).filter_map(Node::parent).peekable();
    looks.peek().is_some() && looks.all(|around| styles.get(around).is_some_and(|look| is_bold(around, look, styles)))
}

fn is_bold(node: Node<'_>, look: &Computed, styles: &Styles) -> bool {
    let declared = styles.cascade.get(node, "font-weight").filter(|weight| !weight.is_conditional);
    look.is_bold || declared.is_some_and(|weight| weight.value.split_ascii_whitespace().any(|word| word == "600"))
}

fn is_block(block: Node<'_>) -> bool {
    let is_line = |node: Node<'_>| !node.is_element() || node.is_inline() && !node.is_any(&["a", "label"]);
    let is_apart = |node: Node<'_>| node.is_any(&APART) || node.has_role(&APART_BY_ROLE);
    let text = block.text();
    let words = text.split_whitespace().count();
    // A number is what is counted, or what something costs.
    let is_number = text.starts_with(|c: char| !c.is_alphabetic());
    block.is_exposed()
        && block.has_role(&["generic", "paragraph"])
        && (1..=MOST_WORDS).contains(&words)
        && !is_number
        && block.descendants().all(is_line)
        && !block.ancestors().any(is_apart)
}

/// Whether a text, a list or a table in smaller letters comes next. What follows a heading is its second line.
fn is_over_text(block: Node<'_>, styles: &Styles) -> bool {
    let Some(around) = block.parent() else { return false };
    let before = around.child_elements().take_while(|node| node.index() < block.index()).last();
    let Some(next) = around.child_elements().find(|node| node.index() > block.index()) else { return false };
    if before.is_some_and(|node| node.role() == Some("heading")) || next.role() == Some("heading") || !next.is_exposed() {
        return false;
    }
    let is_text = match next.name() {
        "p" | "div" => {
            let text = next.text();
            text.chars().count() >= LEAST_TEXT || text.ends_with(['.', '!', '?', '؟', '۔', '。'])
        }
        "ul" | "ol" | "dl" | "table" => true,
        _ => false,
    };
    let size = |node: Node<'_>| {
        let run = node.descendants().find(|node| !node.own_text().trim().is_empty())?;
        styles.get(run)?.size
    };
    is_text && size(block).zip(size(next)).is_some_and(|(own, of_text)| own >= of_text * LARGER)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::span::FileId;
    use crate::dom::Document;
    use crate::model::settings::Checks;

    const SHEET: &str = "<style>.t{font:600 1.5em/1.2 sans-serif}.b{font-weight:bold}@media print{.p{font:bold 2em a}}</style>";
    const TEXT: &str = "<p>Du kan ringa till oss alla dagar i veckan.";

    fn count(body: &str) -> usize {
        let document = Document::parse(FileId(0), &format!("<!doctype html><html lang=sv><title>a</title>{SHEET}<body>{body}"));
        find(&Page::new(&document, &Checks::default())).count()
    }

    #[test]
    fn style_alone_makes_a_heading() {
        for heading in ["<div class=t>Så gör du</div>", "<p class=t>Så gör du", "<div><span class=t>Så gör du</span></div>"] {
            assert_eq!(count(&format!("{heading}{TEXT}")), 1, "{heading}");
        }
        assert_eq!(count("<div class=t>Ta med</div><ul><li>nycklar</ul>"), 1);
    }

    #[test]
    fn large_letters_are_not_all_headings() {
        for fine in [
            "<div class=b>Bara fet</div>",
            "<p class=p>På papper",
            "<div class=t>112</div>",
            "<div class=t>4 av 5</div>",
            "<h2 class=t>Rubrik</h2>",
            "<div class=t role=heading aria-level=2>Rubrik</div>",
            "<div class=t aria-hidden=true>Rubrik</div>",
            "<header><div class=t>Byn</div><p>En lång text om byn vid den stora sjön.</header>",
            "<h1>Byn</h1><p class=t>Vid den stora sjön",
            "<div class=t>En text som är så lång att den inte kan vara någon rubrik</div>",
            "<div class=t><a href=/>Läs mer</a></div>",
            "<div class=t>Rubrik</div><h2>Nästa</h2>",
            "<div class=t>Hundra</div><p>kvinnor</p>",
        ] {
            assert_eq!(count(&format!("{fine}{TEXT}")), 0, "{fine}");
        }
        assert_eq!(count(&format!("<div class=t>{TEXT}</div><p class=t>Slut")), 0);
    }
}
