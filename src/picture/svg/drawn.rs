//! How many parts a drawing comes to, each counted as often as it is used: a few lines can be a thousand million.

use std::collections::BTreeMap;

use crate::base::limits::{MAX_DEPTH, MAX_DRAWN};
use crate::base::xml::{Element, Node};

use super::super::Fault;
use super::value::named;

/// Demands that a drawing comes to few parts and that none of them uses itself.
///
/// # Errors
/// Tells of the part that uses itself, or of the drawing.
pub fn demand_few(root: &Element) -> Result<(), Fault> {
    let mut parts = Parts::default();
    parts.gather(root);
    if parts.weight(root, 0)? > MAX_DRAWN {
        return Err(Fault::at("heavy", "", root.span));
    }
    Ok(())
}

#[derive(Default)]
struct Parts<'a> {
    by_id: BTreeMap<&'a str, &'a Element>,
    /// What each part comes to, by where it begins; none while it is being counted.
    weights: BTreeMap<usize, Option<u64>>,
}

impl<'a> Parts<'a> {
    fn gather(&mut self, element: &'a Element) {
        if let Some(id) = element.attribute("id") {
            self.by_id.entry(id).or_insert(element);
        }
        elements(element).for_each(|inner| self.gather(inner));
    }

    /// The drawing is at most `MAX_DEPTH` deep; so are the ways from part to part.
    fn weight(&mut self, element: &'a Element, depth: usize) -> Result<u64, Fault> {
        match self.weights.get(&element.span.start) {
            Some(Some(weight)) => return Ok(*weight),
            Some(None) => return Err(Fault::at("circle", &element.name, element.span)),
            None => {}
        }
        if depth > MAX_DEPTH.saturating_mul(2) {
            return Err(Fault::at("deep", &element.name, element.span));
        }
        self.weights.insert(element.span.start, None);
        let used: Vec<&Element> = self.used(element)?;
        let mut weight = 1_u64;
        for inner in elements(element).chain(used) {
            weight = weight.saturating_add(self.weight(inner, depth.saturating_add(1))?);
        }
        self.weights.insert(element.span.start, Some(weight));
        Ok(weight)
    }

    /// The other parts that an element uses.
    fn used(&self, element: &'a Element) -> Result<Vec<&'a Element>, Fault> {
        let mut used = Vec::new();
        for attribute in &element.attributes {
            if attribute.name == "href" {
                used.extend(attribute.value.trim().strip_prefix('#').and_then(|id| self.by_id.get(id)).copied());
            }
            used.extend(named(&attribute.value).filter_map(|id| self.by_id.get(id)).copied());
        }
        // Which elements a rule of a sheet is for is not looked up, so it may use only what uses nothing further.
        let sheet = element.children.iter().filter_map(|child| match child {
            Node::Text(text) if element.name == "style" => Some(text.as_str()),
            _ => None,
        });
        for id in sheet.flat_map(named) {
            if self.by_id.get(id).is_some_and(|part| !matches!(part.name.as_str(), "linearGradient" | "radialGradient")) {
                return Err(Fault::at("style", id, element.span));
            }
        }
        Ok(used)
    }
}

fn elements(element: &Element) -> impl Iterator<Item = &Element> {
    element.children.iter().filter_map(|child| match child {
        Node::Element(inner) => Some(inner),
        Node::Text(_) => None,
    })
}
