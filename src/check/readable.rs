//! The texts of a page whose colours must be readable (ACT afw4f7 and 09o5cg: applicability).

use crate::base::code::Code;
use crate::base::finding::Finding;
use crate::dom::{Document, Node};
use crate::style::{Computed, Styles, TextColours, contrast};

/// A text that is too faint.
pub struct Faint<'a> {
    /// The text.
    pub text: Node<'a>,
    /// Its look.
    pub computed: &'a Computed,
    /// Its colours.
    pub colours: TextColours,
    /// Their contrast.
    pub ratio: f32,
}

impl Faint<'_> {
    /// What is told of it, at the place where its colour is set.
    pub fn finding(&self, code: &'static Code, least: f32) -> Finding {
        let span = self.computed.colour_place.unwrap_or_else(|| self.text.span());
        // Cut off, not rounded: 4.49 is less than 4.5.
        let ratio = format!("{:.1}", (self.ratio * 10.0).floor() / 10.0);
        Finding::at(code, span)
            .with("text", self.colours.text.to_hex())
            .with("ground", self.colours.ground.to_hex())
            .with("ratio", ratio)
            .with("least", least.to_string())
            .with("words", self.text.own_text().trim().chars().take(40).collect::<String>())
    }
}

/// The texts whose contrast is below one of two ratios, for large text and for other, each pair of colours once.
pub fn faint<'a>(document: &'a Document, styles: &'a Styles, large: f32, small: f32) -> Vec<Faint<'a>> {
    let exempt = exempt(document);
    let mut told: Vec<(String, String)> = Vec::new();
    let mut found = Vec::new();
    for text in document.nodes().filter(|node| is_readable(*node)) {
        let Some(computed) = styles.get(text) else { continue };
        let Some(colours) = computed.colours() else { continue };
        let ratio = contrast(colours.text, colours.ground);
        let least = if computed.is_large() { large } else { small };
        // A ratio is not rounded up, but a float may be off by a hair.
        if ratio + 0.001 >= least || exempt.get(text.index()).copied().unwrap_or_default() {
            continue;
        }
        let pair = (colours.text.to_hex(), colours.ground.to_hex());
        if !told.contains(&pair) {
            told.push(pair);
            found.push(Faint { text, computed, colours, ratio });
        }
    }
    found
}

/// Whether a node is text that somebody is to read: more than a single sign, seen, and no picture's.
fn is_readable(node: Node<'_>) -> bool {
    let is_word = node.own_text().chars().filter(|letter| letter.is_alphanumeric()).nth(1).is_some();
    let is_html = node.parent().is_some_and(Node::is_html);
    node.is_text() && is_word && is_html && node.is_visible() && !node.is_in_icons()
}

/// Of each node, whether it is part of something that cannot be used now, or of its label.
fn exempt(document: &Document) -> Vec<bool> {
    let disabled =
        |node: Node<'_>| node.is_disabled() || node.attr("aria-disabled").is_some_and(|value| value.eq_ignore_ascii_case("true"));
    let labels: Vec<&str> = document
        .elements()
        .filter(|node| disabled(*node))
        .filter_map(|node| node.attr("aria-labelledby"))
        .flat_map(str::split_ascii_whitespace)
        .collect();
    let ids: Vec<&str> = document.elements().filter(|node| disabled(*node)).filter_map(|node| node.attr("id")).collect();
    let mut exempt: Vec<bool> = Vec::new();
    for node in document.nodes() {
        let around = node.parent().and_then(|parent| exempt.get(parent.index()).copied()).unwrap_or_default();
        let names_disabled = node.attr("for").is_some_and(|id| ids.contains(&id)) || node.attr("id").is_some_and(|id| labels.contains(&id));
        let holds_disabled = node.is("label") && node.descendants().take(50).any(disabled);
        let is_fieldset = node.is("fieldset") && node.has("disabled");
        exempt.push(around || disabled(node) || is_fieldset || names_disabled || holds_disabled);
    }
    exempt
}
