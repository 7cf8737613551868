//! Drawings (SVG) written anew of an allow-list of elements, attributes and values.
//!
//! What a program for drawing leaves for itself is left out without a word. What could run, fetch or deceive is told
//! of: who drew it must know that it will not be there.

mod allowed;
mod drawn;
mod value;

use crate::base::limits::MAX_SIDE;
use crate::base::span::FileId;
use crate::base::xml::{self, Attribute, Element, Node, escaped};

use super::{Fault, Picture};

/// Writes a drawing anew.
///
/// # Errors
/// It is no whole XML, has no size, holds something that has no place in a drawing, or comes to too many parts.
pub fn clean(text: &str, file: FileId) -> Result<Picture, Fault> {
    let root = xml::parse(text, file).map_err(|fault| Fault::at(fault.kind, &fault.reason, fault.span))?;
    if root.name != "svg" || !root.prefix.is_empty() {
        return Err(Fault::at("element", &root.name, root.span));
    }
    let (width, height) = size(&root).ok_or_else(|| Fault::at("size", "", root.span))?;
    let mut svg = String::with_capacity(text.len());
    write(&root, true, &mut svg)?;
    drawn::demand_few(&root)?;
    Ok(Picture { bytes: svg.into_bytes(), width, height })
}

/// The size that the `viewBox` gives it.
fn size(root: &Element) -> Option<(u32, u32)> {
    let numbers: Vec<f64> = root.attribute("viewBox")?.split([' ', ',', '\n', '\t']).filter_map(|number| number.parse().ok()).collect();
    let &[_, _, width, height] = numbers.as_slice() else { return None };
    let whole = |size: f64| (1.0..=f64::from(MAX_SIDE)).contains(&size).then_some(size.round());
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1 and the longest side")]
    Some((whole(width)? as u32, whole(height)? as u32))
}

fn write(element: &Element, is_root: bool, svg: &mut String) -> Result<(), Fault> {
    let name = element.name.as_str();
    if allowed::is_left_out(element) {
        return Ok(());
    }
    if !allowed::ELEMENTS.contains(&name) {
        return Err(Fault::at("element", name, element.span));
    }
    svg.push('<');
    svg.push_str(name);
    if is_root {
        svg.push_str(" xmlns=\"http://www.w3.org/2000/svg\"");
    }
    for attribute in &element.attributes {
        if let Some((name, value)) = kept(element, attribute)? {
            svg.push_str(&format!(" {name}=\"{}\"", escaped(&value)));
        }
    }
    svg.push('>');
    for child in &element.children {
        match child {
            Node::Element(inner) => write(inner, false, svg)?,
            Node::Text(text) if name == "style" => {
                let style = value::sheet(text).ok_or_else(|| Fault::at("style", name, element.span))?;
                svg.push_str(&escaped(&style));
            }
            Node::Text(text) if allowed::WITH_WORDS.contains(&name) => svg.push_str(&escaped(text)),
            // Between shapes there are only the spaces of whoever wrote them.
            Node::Text(_) => {}
        }
    }
    svg.push_str(&format!("</{name}>"));
    Ok(())
}

/// An attribute as it is written anew; none for one that a drawing can do without.
fn kept<'a>(element: &Element, attribute: &'a Attribute) -> Result<Option<(&'a str, String)>, Fault> {
    let Attribute { prefix, name, value } = attribute;
    let fault = |kind, what: &str| Err(Fault::at(kind, what, element.span));
    if name == "href" && matches!(prefix.as_str(), "" | "xlink") {
        return match value.trim().strip_prefix('#') {
            Some(id) if value::is_name(id) => Ok(Some(("href", format!("#{id}")))),
            _ => fault("reference", value),
        };
    }
    if !prefix.is_empty() {
        return Ok(None);
    }
    match name.as_str() {
        // No attribute of a shape begins so, but every one that runs something.
        handler if handler.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("on")) => fault("attribute", handler),
        "id" | "class" if value.split_ascii_whitespace().all(value::is_name) => Ok(Some((name, value.clone()))),
        "id" | "class" => fault("value", name),
        "style" => match value::declarations(value) {
            Some(style) => Ok(Some((name, style))),
            None => fault("value", name),
        },
        known if allowed::PROPERTIES.contains(&known) || allowed::ATTRIBUTES.contains(&known) => {
            if value::is_plain(value) {
                Ok(Some((name, value.clone())))
            } else {
                fault("value", name)
            }
        }
        _ => Ok(None),
    }
}
