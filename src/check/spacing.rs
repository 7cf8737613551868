//! Spacing of text that a `style` attribute fixes (ACT 24afc2, 9e45ec and 78fd32).

use crate::dom::{Document, Node};
use crate::style::{Declared, Length, Styles, length};

/// Which spacing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spacing {
    /// Between letters.
    Letter,
    /// Between words.
    Word,
    /// From line to line.
    Line,
}

/// The width of a window where nothing is said of a text's width, in CSS pixels.
const WINDOW: f32 = 1280.0;
/// The mean width of a letter as a part of the text's size.
const LETTER: f32 = 0.45;

impl Spacing {
    fn property(self) -> &'static str {
        match self {
            Self::Letter => "letter-spacing",
            Self::Word => "word-spacing",
            Self::Line => "line-height",
        }
    }

    /// What `normal` comes to, as a part of the text's size.
    fn normal(self) -> f32 {
        if self == Self::Line { 1.2 } else { 0.0 }
    }
}

/// The important declarations in `style` attributes that keep some text below the least spacing, a part of its size.
pub fn narrow<'s>(document: &Document, styles: &'s Styles, spacing: Spacing, least: f32) -> Vec<&'s Declared> {
    let mut found: Vec<&Declared> = Vec::new();
    for text in document.nodes().filter(|node| node.is_text() && is_seen(*node, styles)) {
        // The nearest element that says anything of the spacing is the one that the text has it from.
        let source = text.ancestors().find_map(|node| Some((node, styles.cascade.get(node, spacing.property())?)));
        let Some((element, declared)) = source.filter(|(node, declared)| node.is_html() && declared.is_inline && declared.is_important)
        else {
            continue;
        };
        if spacing == Spacing::Line && !is_wrapped(text, styles) {
            continue;
        }
        let is_known = found.iter().any(|known| known.span == declared.span);
        if !is_known && ratio(element, text, declared, styles, spacing).is_some_and(|ratio| ratio + 0.000_1 < least) {
            found.push(declared);
        }
    }
    found
}

fn is_seen(text: Node<'_>, styles: &Styles) -> bool {
    let is_words = text.own_text().chars().any(char::is_alphanumeric);
    is_words && text.is_visible() && styles.get(text).is_some_and(|computed| !computed.is_off_screen)
}

/// The spacing of a text as a part of its size; none when it cannot be told or is that of the element around it.
fn ratio(element: Node<'_>, text: Node<'_>, declared: &Declared, styles: &Styles, spacing: Spacing) -> Option<f32> {
    let value = declared.value.to_ascii_lowercase();
    match value.as_str() {
        "normal" | "initial" => return Some(spacing.normal()),
        "inherit" | "unset" | "revert" | "revert-layer" => return None,
        _ => {}
    }
    let own = styles.get(element)?.size?;
    let size = styles.get(text)?.size.filter(|size| *size > 0.0)?;
    // Zero needs no unit.
    if length(&value)? == Length::Number(0.0) {
        return Some(0.0);
    }
    Some(match length(&value)? {
        Length::Pixels(pixels) => pixels / size,
        Length::Ems(ems) => ems * own / size,
        Length::Rems(rems) => rems * 16.0 / size,
        Length::Percent(percent) if spacing == Spacing::Line => percent / 100.0 * own / size,
        Length::Number(number) if spacing == Spacing::Line => number,
        Length::Number(_) | Length::Percent(_) => return None,
    })
}

/// Whether a text is likely to need more than one line.
fn is_wrapped(text: Node<'_>, styles: &Styles) -> bool {
    let Some(size) = styles.get(text).and_then(|computed| computed.size) else { return false };
    let pixels = |node: Node<'_>, property: &str| match length(&styles.cascade.get(node, property)?.value)? {
        Length::Pixels(pixels) => Some(pixels),
        Length::Ems(ems) => Some(ems * size),
        Length::Rems(rems) => Some(rems * 16.0),
        _ => None,
    };
    let is_kept = text.ancestors().any(|node| styles.cascade.get(node, "white-space").is_some_and(|value| value.value.contains("nowrap")));
    let width = text.ancestors().find_map(|node| pixels(node, "max-width").or_else(|| pixels(node, "width"))).unwrap_or(WINDOW);
    let block = text.ancestors().find(|node| !node.is_inline());
    let letters = block.map_or(0, |block| block.text().chars().take(10_000).count());
    #[expect(clippy::cast_precision_loss, reason = "no more than ten thousand letters")]
    let needed = letters as f32 * size * LETTER;
    !is_kept && needed > width
}
