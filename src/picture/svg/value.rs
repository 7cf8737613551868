//! What may stand in an attribute of a drawing, or in its styles: colours, numbers, names, and parts of itself.

use super::allowed::PROPERTIES;

/// The functions of values; each but `url` gives a colour or a place.
const FUNCTIONS: [&str; 15] = [
    "hsl",
    "hsla",
    "matrix",
    "rgb",
    "rgba",
    "rotate",
    "scale",
    "scaleX",
    "scaleY",
    "skewX",
    "skewY",
    "translate",
    "translateX",
    "translateY",
    "url",
];

/// Whether a word can be a name within the drawing.
pub fn is_name(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|letter| letter.is_alphanumeric() || "-_.".contains(letter))
}

/// Whether a value is made of words, numbers and known functions, and leads nowhere but to a part of the drawing.
pub fn is_plain(value: &str) -> bool {
    let is_letter = |letter: char| letter.is_alphanumeric() || " \n\t\r#%.,+-_'\"!()".contains(letter);
    value.chars().all(is_letter) && value.match_indices('(').all(|(at, _)| is_function(value, at))
}

/// Whether the bracket at a place belongs to a function that is allowed.
fn is_function(value: &str, bracket: usize) -> bool {
    let (before, after) = value.split_at_checked(bracket).unwrap_or_default();
    let is_of_name = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
    let name = before.rsplit(|letter: char| !is_of_name(letter)).next().unwrap_or_default();
    FUNCTIONS.contains(&name) && (name != "url" || inner(after).is_some())
}

/// The part of the drawing that is named after `url`.
fn inner(bracket: &str) -> Option<&str> {
    let (inside, _) = bracket.strip_prefix('(')?.split_once(')')?;
    let bare = ['"', '\''].into_iter().find_map(|quote| inside.trim().strip_prefix(quote)?.strip_suffix(quote));
    bare.unwrap_or(inside.trim()).strip_prefix('#').filter(|name| is_name(name))
}

/// The parts of the drawing that a value names.
pub fn named(value: &str) -> impl Iterator<Item = &str> {
    value.match_indices("url(").filter_map(|(at, _)| inner(value.get(at.saturating_add(3)..)?))
}

/// The declarations of a style that a drawing may have; nothing when one of them holds more than a value.
pub fn declarations(style: &str) -> Option<String> {
    let style = uncommented(style)?;
    let mut kept = String::new();
    for declaration in style.split(';') {
        let Some((property, value)) = declaration.split_once(':') else {
            if declaration.trim().is_empty() {
                continue;
            }
            return None;
        };
        if PROPERTIES.contains(&property.trim()) {
            if !is_plain(value) {
                return None;
            }
            kept.push_str(&format!("{}:{};", property.trim(), value.trim()));
        }
    }
    Some(kept)
}

/// The rules of a style sheet: names of elements and classes, and declarations. Nothing when it holds more.
pub fn sheet(css: &str) -> Option<String> {
    let css = uncommented(css)?;
    let mut kept = String::new();
    let mut rest = css.trim();
    while !rest.is_empty() {
        let (selector, after) = rest.split_once('{')?;
        let (block, after) = after.split_once('}')?;
        let is_selector = |letter: char| letter.is_alphanumeric() || " \n\t.,#-_*>".contains(letter);
        if !selector.chars().all(is_selector) {
            return None;
        }
        kept.push_str(&format!("{}{{{}}}", selector.trim(), declarations(block)?));
        rest = after.trim_start();
    }
    Some(kept)
}

/// The text without comments; nothing when one does not end.
fn uncommented(css: &str) -> Option<String> {
    let mut kept = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        kept.push(' ');
        rest = after.split_once("*/")?.1;
    }
    kept.push_str(rest);
    Some(kept)
}
