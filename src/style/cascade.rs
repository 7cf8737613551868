//! Which declarations win on each element of a page (CSS Cascading and Inheritance Level 4).
//!
//! They come from its style sheets and `style` attributes.

use std::collections::BTreeMap;

use crate::base::span::Span;
use crate::dom::{Document, Node, StyleSheet};

use super::selector::Selectors;
use super::sheet::{Block, Declaration, blocks, declarations};

/// The most comparisons of an element with a rule; beyond it nothing is said of a page's styles.
const MOST_COMPARISONS: usize = 3_000_000;

/// More than any selector weighs.
const UNLAYERED: u32 = 1 << 30;

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
    ("text-indent", &["text-indent"]),
    ("text-decoration", &["text-decoration"]),
    ("text-decoration-line", &["text-decoration"]),
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
    ("height", &["height"]),
    ("aspect-ratio", &["aspect-ratio"]),
    ("border", &["border"]),
    ("border-bottom", &["border"]),
    ("border-bottom-width", &["border"]),
    ("border-bottom-style", &["border"]),
    ("border-block-end", &["border"]),
    ("box-shadow", &["box-shadow"]),
    ("outline", &["outline"]),
    ("font-style", &["font-style"]),
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

/// A rule with the sheet that it is in.
struct Rule<'a> {
    sheet: &'a StyleSheet,
    block: Block,
    is_conditional: bool,
    is_layered: bool,
}

impl Cascade {
    /// Reads the styles of a page; none when there is more of them than can be weighed.
    pub fn of(document: &Document) -> Option<Self> {
        let rules = rules(document);
        let parsed: Vec<(Selectors<'_>, &Rule<'_>)> =
            rules.iter().filter_map(|rule| Some((Selectors::parse(&rule.block.selector)?, rule))).collect();
        let count = document.elements().count();
        if count.saturating_mul(parsed.len()) > MOST_COMPARISONS {
            return None;
        }
        let mut elements: Vec<BTreeMap<String, Declared>> = Vec::new();
        for node in document.nodes() {
            let mut own = BTreeMap::new();
            if node.is_element() {
                gather(node, &parsed, &mut own);
            }
            elements.push(own);
        }
        Some(Self { elements, has_outside_sheets: document.has_unread_sheets() })
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

fn rules(document: &Document) -> Vec<Rule<'_>> {
    let mut all = Vec::new();
    for sheet in document.style_sheets() {
        let media = (!sheet.media.is_empty()).then(|| format!("@media {}", sheet.media));
        for block in blocks(&sheet.text) {
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
                let is_layered = block.conditions.iter().any(|condition| condition.to_ascii_lowercase().contains("@layer"));
                all.push(Rule { sheet, block, is_conditional, is_layered });
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

fn gather(node: Node<'_>, rules: &[(Selectors<'_>, &Rule<'_>)], own: &mut BTreeMap<String, Declared>) {
    for (order, (selectors, rule)) in rules.iter().enumerate() {
        let Some(weight) = selectors.weight(node) else { continue };
        for declaration in &rule.block.declarations {
            // What stands in no layer wins over all layers, and where it is important, each layer over it.
            let weight = if rule.is_layered == declaration.is_important { weight.saturating_add(UNLAYERED) } else { weight };
            let rank = (declaration.is_important, false, weight, order);
            insert(own, declaration, rule.sheet.span(&declaration.place), rank, rule.is_conditional);
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
