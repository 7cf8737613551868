//! Which declarations win on each element of a page (CSS Cascading and Inheritance Level 4).
//!
//! They come from its `<style>` elements and `style` attributes.

use std::collections::BTreeMap;

use crate::base::span::Span;
use crate::dom::{Document, Node};

use super::selector::Selectors;
use super::sheet::{Block, Declaration, blocks, declarations};

/// The most comparisons of an element with a rule; beyond it nothing is said of a page's styles.
const MOST_COMPARISONS: usize = 3_000_000;

/// The properties that anything here asks for. Shorthands stand for those that they set.
const PROPERTIES: &[(&str, &[&str])] = &[
    ("color", &["color"]),
    ("background", &["background-color", "background-image"]),
    ("background-color", &["background-color"]),
    ("background-image", &["background-image"]),
    ("background-clip", &["background-clip"]),
    ("-webkit-background-clip", &["background-clip"]),
    ("-webkit-text-fill-color", &["text-fill"]),
    ("font", &["font-size", "font-weight", "line-height"]),
    ("font-size", &["font-size"]),
    ("font-weight", &["font-weight"]),
    ("line-height", &["line-height"]),
    ("letter-spacing", &["letter-spacing"]),
    ("word-spacing", &["word-spacing"]),
    ("opacity", &["opacity"]),
    ("filter", &["filter"]),
    ("backdrop-filter", &["filter"]),
    ("mix-blend-mode", &["filter"]),
    ("text-shadow", &["text-shadow"]),
    ("position", &["position"]),
    ("left", &["left"]),
    ("top", &["top"]),
    ("width", &["width"]),
    ("max-width", &["max-width"]),
    ("min-width", &["min-width"]),
    ("overflow", &["overflow"]),
    ("overflow-x", &["overflow"]),
    ("white-space", &["white-space"]),
    ("transform", &["transform"]),
    ("rotate", &["rotate"]),
    ("display", &["display"]),
];

/// What a property is declared to be on an element.
#[derive(Debug, Clone)]
pub struct Declared {
    /// The value as written.
    pub value: String,
    /// Where it is written.
    pub span: Span,
    /// Whether it is in a `style` attribute.
    pub is_inline: bool,
    /// Whether it is important.
    pub is_important: bool,
    /// Whether it holds only in some windows, so that another value may win.
    pub is_conditional: bool,
    rank: (bool, bool, u32, usize),
}

/// The winning declarations of all elements.
#[derive(Debug, Default)]
pub struct Cascade {
    /// By the element's index, then by property.
    elements: Vec<BTreeMap<String, Declared>>,
    /// Whether there are sheets outside of the page, which are not read.
    pub has_outside_sheets: bool,
}

/// Whether a condition holds on a screen with light colours.
enum Holds {
    Always,
    Never,
    Perhaps,
}

struct Sheet {
    block: Block,
    offset: usize,
    is_conditional: bool,
}

impl Cascade {
    /// Reads the styles of a page; none when there is more of them than can be weighed.
    pub fn of(document: &Document) -> Option<Self> {
        let sheets = sheets(document);
        let parsed: Vec<(Selectors<'_>, &Sheet)> =
            sheets.iter().filter_map(|sheet| Some((Selectors::parse(&sheet.block.selector)?, sheet))).collect();
        let count = document.elements().count();
        if count.saturating_mul(parsed.len()) > MOST_COMPARISONS {
            return None;
        }
        let mut elements: Vec<BTreeMap<String, Declared>> = Vec::new();
        for node in document.nodes() {
            let mut own = BTreeMap::new();
            if node.is_element() {
                gather(document, node, &parsed, &mut own);
            }
            elements.push(own);
        }
        let has_outside_sheets = document.named("link").any(|link| {
            link.attr("rel").is_some_and(|rel| rel.split_ascii_whitespace().any(|word| word.eq_ignore_ascii_case("stylesheet")))
                && !link.attr("media").is_some_and(|media| media.trim().eq_ignore_ascii_case("print"))
        });
        Some(Self { elements, has_outside_sheets })
    }

    /// What a property is declared to be on an element.
    pub fn get(&self, node: Node<'_>, property: &str) -> Option<&Declared> {
        self.elements.get(node.index())?.get(property)
    }

    /// The custom properties that are declared on an element.
    pub fn custom(&self, node: Node<'_>) -> impl Iterator<Item = (&str, &Declared)> {
        let own = self.elements.get(node.index()).into_iter().flatten();
        own.filter(|(name, _)| name.starts_with("--")).map(|(name, declared)| (name.as_str(), declared))
    }
}

fn sheets(document: &Document) -> Vec<Sheet> {
    let mut all = Vec::new();
    for style in document.named("style") {
        let text = style.raw_text();
        let offset = style.children().find(|node| node.is_text()).map_or(0, |text| text.span().start);
        let media = style.attr("media").map(|media| format!("@media {media}"));
        for block in blocks(&text) {
            let conditions = block.conditions.iter().chain(&media);
            let mut is_conditional = false;
            let mut applies = true;
            for condition in conditions {
                match holds(condition) {
                    Holds::Always => {}
                    Holds::Perhaps => is_conditional = true,
                    Holds::Never => applies = false,
                }
            }
            if applies {
                all.push(Sheet { block, offset, is_conditional });
            }
        }
    }
    all
}

fn holds(condition: &str) -> Holds {
    let text = condition.to_ascii_lowercase();
    let has = |word: &str| text.contains(word);
    if has("@layer") || (has("@supports") && !has("not")) {
        return Holds::Always;
    }
    let other = ["dark", "prefers-contrast", "forced-colors", "inverted-colors", "prefers-reduced", "scripting"];
    if (has("print") || has("speech")) && !has("not") && !has("screen") && !has(",") || other.iter().any(|word| has(word)) {
        return Holds::Never;
    }
    let query = text.trim_start_matches("@media").trim();
    if matches!(query, "" | "all" | "screen" | "only screen") || has("prefers-color-scheme: light") || has("prefers-color-scheme:light") {
        return Holds::Always;
    }
    Holds::Perhaps
}

fn gather(document: &Document, node: Node<'_>, sheets: &[(Selectors<'_>, &Sheet)], own: &mut BTreeMap<String, Declared>) {
    for (order, (selectors, sheet)) in sheets.iter().enumerate() {
        let Some(weight) = selectors.weight(node) else { continue };
        for declaration in &sheet.block.declarations {
            let (start, end) = (sheet.offset.saturating_add(declaration.place.start), sheet.offset.saturating_add(declaration.place.end));
            let span = Span { file: document.file, start, end };
            let rank = (declaration.is_important, false, weight, order);
            insert(own, declaration, span, rank, sheet.is_conditional);
        }
    }
    let Some(style) = node.attr("style") else { return };
    let place = node.attr_span("style");
    let is_as_written = place.end.saturating_sub(place.start) == style.len();
    for declaration in declarations(style, place.start) {
        let span = if is_as_written { Span { start: declaration.place.start, end: declaration.place.end, ..place } } else { place };
        insert(own, &declaration, span, (declaration.is_important, true, 0, 0), false);
    }
}

fn insert(
    own: &mut BTreeMap<String, Declared>,
    declaration: &Declaration,
    span: Span,
    rank: (bool, bool, u32, usize),
    is_conditional: bool,
) {
    let custom = [declaration.name.as_str()];
    let names: &[&str] = if declaration.name.starts_with("--") {
        &custom
    } else {
        PROPERTIES.iter().find(|(name, _)| *name == declaration.name).map_or(&[], |(_, names)| *names)
    };
    for name in names {
        let wins = own.get(*name).is_none_or(|known| known.rank <= rank);
        if wins {
            let declared =
                Declared { value: declaration.value.clone(), span, is_inline: rank.1, is_important: rank.0, is_conditional, rank };
            own.insert((*name).to_owned(), declared);
        }
    }
}
