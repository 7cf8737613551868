//! What the styles of a page come to on each element: the colour of its text, what lies behind it, its size.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::span::Span;
use crate::dom::{Document, Node};

use super::cascade::{Cascade, Declared};
use super::contrast::{mix, over};
use super::value::{BLACK, Length, Rgba, WHITE, colour, length};

/// The size of text in browsers, in pixels.
const ROOT_SIZE: f32 = 16.0;
/// The most colours that may lie behind one text: the stops of gradients, one over another.
const MOST_GROUNDS: usize = 8;
/// The longest value that variables are put into, and how often.
const LONGEST_VALUE: usize = 2_000;
const MOST_VARIABLES: usize = 16;

type Variables = Arc<BTreeMap<String, String>>;
/// A value and where it is written.
type Valued = (String, Span);

/// What is known of an element's look; none stands for unknown.
#[derive(Debug, Clone)]
pub struct Computed {
    /// The colour of its text.
    pub colour: Option<Rgba>,
    /// Where that colour is declared.
    pub colour_place: Option<Span>,
    /// The size of its text in pixels.
    pub size: Option<f32>,
    /// Whether its text is bold.
    pub is_bold: bool,
    /// Whether it is placed outside of the window.
    pub is_off_screen: bool,
    /// The colours that may lie behind its text; none when there may be others.
    grounds: Option<Vec<Rgba>>,
    /// Opacities in force, the innermost last, each with what lies behind the whole.
    groups: Vec<(f32, Rgba)>,
    /// Whether filters, shadows or the like change what is seen.
    is_altered: bool,
    variables: Variables,
}

/// A text's colour and what lies behind it, both opaque.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TextColours {
    /// Of the letters.
    pub text: Rgba,
    /// Behind them, the one that they stand out from the most.
    pub ground: Rgba,
}

/// The looks of all elements of a page.
#[derive(Debug)]
pub struct Styles {
    /// What is declared.
    pub cascade: Cascade,
    computed: Vec<Computed>,
}

impl Styles {
    /// Computes them; none when the page has no styles of its own, or more than can be weighed.
    pub fn of(document: &Document) -> Option<Self> {
        if document.style_sheets().is_empty() && document.with_any_attribute(&["style", "bgcolor", "color"]).next().is_none() {
            return None;
        }
        let cascade = Cascade::of(document)?;
        let mut computed: Vec<Computed> = Vec::new();
        for node in document.nodes() {
            let parent = node.parent().and_then(|parent| computed.get(parent.index()));
            let own = match parent {
                None => first(cascade.has_outside_sheets),
                Some(parent) if node.is_element() => element(node, parent, &cascade),
                Some(parent) => parent.clone(),
            };
            computed.push(own);
        }
        Some(Self { cascade, computed })
    }

    /// The look of an element, or of the element that a text is in.
    pub fn get(&self, node: Node<'_>) -> Option<&Computed> {
        self.computed.get(node.index())
    }
}

impl Computed {
    /// The colours of its text, if they can be told; of several that may lie behind it, the one with the most contrast.
    pub fn colours(&self) -> Option<TextColours> {
        let (text, grounds) = (self.colour?, self.grounds.as_ref()?);
        let is_seen = text.alpha > 0.0 && self.size != Some(0.0) && self.groups.iter().all(|(opacity, _)| *opacity > 0.0);
        if self.is_altered || self.is_off_screen || !is_seen {
            return None;
        }
        let seen = grounds.iter().map(|ground| {
            let mut colours = TextColours { text: over(text, *ground), ground: *ground };
            for (opacity, behind) in self.groups.iter().rev() {
                colours = TextColours { text: mix(colours.text, *behind, *opacity), ground: mix(colours.ground, *behind, *opacity) };
            }
            colours
        });
        seen.max_by(|a, b| super::contrast::contrast(a.text, a.ground).total_cmp(&super::contrast::contrast(b.text, b.ground)))
    }

    /// Whether its text is large (WCAG 2.2): 18 points, or 14 points and bold; so is text of unknown size, to be safe.
    pub fn is_large(&self) -> bool {
        self.size.is_none_or(|size| size >= 23.99 || (self.is_bold && size >= 18.66))
    }
}

fn first(has_outside_sheets: bool) -> Computed {
    Computed {
        colour: (!has_outside_sheets).then_some(BLACK),
        colour_place: None,
        size: (!has_outside_sheets).then_some(ROOT_SIZE),
        is_bold: false,
        is_off_screen: false,
        grounds: (!has_outside_sheets).then(|| vec![WHITE]),
        groups: Vec::new(),
        is_altered: false,
        variables: Variables::default(),
    }
}

/// A declaration with its variables put in; none when nothing is declared. An unknown value is an empty text.
fn value(node: Node<'_>, property: &str, cascade: &Cascade, variables: &Variables) -> Option<(String, Span)> {
    let declared = cascade.get(node, property)?;
    let is_open = declared.is_conditional || (cascade.has_outside_sheets && !declared.is_inline);
    let text = if is_open { String::new() } else { with_variables(&declared.value, variables) };
    Some((text, declared.span))
}

fn with_variables(value: &str, variables: &Variables) -> String {
    let mut text = value.to_owned();
    for _ in 0..MOST_VARIABLES {
        let Some(start) = text.rfind("var(") else { return text };
        let inside = text.get(start.saturating_add(4)..).unwrap_or_default();
        let Some(length) = inside.find(')') else { return String::new() };
        let (name, fallback) = inside
            .get(..length)
            .and_then(|inside| inside.split_once(','))
            .map_or((inside.get(..length), None), |(name, rest)| (Some(name), Some(rest)));
        let replacement = variables.get(name.unwrap_or_default().trim()).map(String::as_str).or(fallback);
        let Some(replacement) = replacement else { return String::new() };
        let after = inside.get(length.saturating_add(1)..).unwrap_or_default();
        text = format!("{}{replacement}{after}", text.get(..start).unwrap_or_default());
        if text.len() > LONGEST_VALUE {
            return String::new();
        }
    }
    String::new()
}

fn element(node: Node<'_>, parent: &Computed, cascade: &Cascade) -> Computed {
    let mut own = parent.clone();
    let custom: Vec<(&str, &Declared)> = cascade.custom(node).collect();
    if !custom.is_empty() {
        let mut variables = (*own.variables).clone();
        for (name, declared) in custom {
            let text = if declared.is_conditional { String::new() } else { with_variables(&declared.value, &parent.variables) };
            variables.insert(name.to_owned(), text);
        }
        own.variables = Arc::new(variables);
    }
    let get = |property: &str| value(node, property, cascade, &own.variables);
    let (size, bold) = (size(node, parent, get("font-size")), is_bold(node, parent, get("font-weight")));
    let (colour, place) = text_colour(node, parent, get("color"));
    let position = get("position").map(|(text, _)| text).unwrap_or_default();
    let far = |property: &str| get(property).and_then(|(text, _)| length(&text)).is_some_and(is_far);
    let is_altered = ["filter", "text-shadow", "background-clip", "text-fill"]
        .iter()
        .any(|name| get(name).is_some_and(|(text, _)| !matches!(text.as_str(), "none" | "normal" | "border-box" | "padding-box")));
    let background = (get("background-color"), get("background-image"));
    let opacity = get("opacity").map(|(text, _)| match length(&text) {
        Some(Length::Number(number)) => Some(number.clamp(0.0, 1.0)),
        Some(Length::Percent(percent)) => Some((percent / 100.0).clamp(0.0, 1.0)),
        _ => None,
    });
    own.is_off_screen |= matches!(position.as_str(), "absolute" | "fixed") && (far("left") || far("top"));
    own.is_off_screen |= far("text-indent");
    (own.size, own.is_bold, own.colour, own.colour_place, own.is_altered) = (size, bold, colour, place, parent.is_altered || is_altered);
    if matches!(position.as_str(), "absolute" | "fixed" | "sticky" | "") && cascade.get(node, "position").is_some() {
        // It may lie over anything.
        own.grounds = None;
    }
    match opacity {
        None => {}
        Some(Some(opacity)) if opacity >= 1.0 => {}
        Some(Some(opacity)) => match own.grounds.as_deref() {
            Some([behind]) => own.groups.push((opacity, *behind)),
            _ => own.is_altered = true,
        },
        Some(None) => own.is_altered = true,
    }
    paint(node, &mut own, background);
    own
}

fn is_far(length: Length) -> bool {
    matches!(length, Length::Pixels(far) if far <= -900.0) || matches!(length, Length::Ems(far) | Length::Rems(far) if far <= -50.0)
}

fn text_colour(node: Node<'_>, parent: &Computed, declared: Option<(String, Span)>) -> (Option<Rgba>, Option<Span>) {
    match declared {
        Some((text, span)) => match text.to_ascii_lowercase().as_str() {
            "inherit" | "unset" | "currentcolor" => (parent.colour, parent.colour_place),
            "initial" => (Some(BLACK), Some(span)),
            other => (colour(other), Some(span)),
        },
        None if node.is("a") && node.has("href") => (parent.colour.and(colour("#0000ee")), None),
        None if node.is_any(&["button", "input", "select", "textarea", "mark"]) => (parent.colour.and(Some(BLACK)), None),
        None => match node.attr("color").filter(|_| node.is("font")).or_else(|| node.attr("text").filter(|_| node.is("body"))) {
            Some(hint) => (colour(hint), Some(node.span())),
            None => (parent.colour, parent.colour_place),
        },
    }
}

fn size(node: Node<'_>, parent: &Computed, declared: Option<(String, Span)>) -> Option<f32> {
    let by_element = || match node.name() {
        "h1" => 2.0,
        "h2" => 1.5,
        "h3" => 1.17,
        "h5" => 0.83,
        "h6" => 0.67,
        "small" | "sub" | "sup" => 5.0 / 6.0,
        "big" => 1.2,
        _ => 1.0,
    };
    let Some((text, _)) = declared else {
        let is_control = node.is_any(&["button", "input", "select", "textarea"]);
        return if is_control { parent.size.and(Some(40.0 / 3.0)) } else { parent.size.map(|size| size * by_element()) };
    };
    let sized = |text: &str| match length(text)? {
        Length::Pixels(pixels) => Some(pixels),
        Length::Ems(ems) => parent.size.map(|size| size * ems),
        Length::Rems(rems) => Some(ROOT_SIZE * rems),
        Length::Percent(percent) => parent.size.map(|size| size * percent / 100.0),
        // Zero needs no unit.
        Length::Number(number) => (number == 0.0).then_some(0.0),
    };
    match text.to_ascii_lowercase().as_str() {
        "inherit" | "unset" => parent.size,
        "initial" | "medium" => Some(16.0),
        "xx-small" => Some(9.0),
        "x-small" => Some(10.0),
        "small" => Some(13.0),
        "large" => Some(18.0),
        "x-large" => Some(24.0),
        "xx-large" => Some(32.0),
        "smaller" => parent.size.map(|size| size / 1.2),
        "larger" => parent.size.map(|size| size * 1.2),
        // The shorthand `font` has the size before a slash or the names of fonts.
        other => sized(other).or_else(|| {
            other.split([' ', '/']).filter(|word| word.ends_with(|c: char| c.is_ascii_alphabetic() || c == '%')).find_map(sized)
        }),
    }
}

fn is_bold(node: Node<'_>, parent: &Computed, declared: Option<(String, Span)>) -> bool {
    let Some((text, _)) = declared else {
        return parent.is_bold || node.is_any(&["b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th"]);
    };
    match text.to_ascii_lowercase().as_str() {
        "inherit" | "unset" => parent.is_bold,
        other => other.split_ascii_whitespace().any(|word| matches!(word, "bold" | "bolder" | "700" | "800" | "900")),
    }
}

/// Paints the element's own background over what lies behind it.
fn paint(node: Node<'_>, own: &mut Computed, (background, image): (Option<Valued>, Option<Valued>)) {
    let is_button = node.is("button") || node.is_input(&["button", "submit", "reset"]);
    let default = if is_button {
        "#efefef"
    } else if node.is("mark") {
        "#ffff00"
    } else {
        "transparent"
    };
    let hint = node.attr("bgcolor").map(str::to_owned);
    let text = background.map(|(text, _)| text).or(hint).unwrap_or_else(|| default.to_owned());
    let own_colour = match text.to_ascii_lowercase().as_str() {
        "none" | "initial" | "unset" => colour("transparent"),
        "currentcolor" => own.colour,
        other => colour(other).or_else(|| in_shorthand(other)),
    };
    let image = image.map(|(text, _)| text.to_ascii_lowercase()).unwrap_or_default();
    let is_gradient = image.contains("gradient(");
    let layers: Option<Vec<Rgba>> = if image.contains("url(") || image.contains("image-set(") {
        None
    } else if is_gradient {
        stops(&image)
    } else {
        own_colour.map(|colour| vec![colour])
    };
    let Some(layers) = layers else {
        own.grounds = None;
        return;
    };
    let base = if is_gradient { colour("transparent") } else { None };
    let painted = |below: Option<Rgba>| {
        layers
            .iter()
            .map(move |layer| {
                if layer.alpha >= 1.0 {
                    Some(Rgba { alpha: 1.0, ..*layer })
                } else {
                    below.map(|below| over(*layer, base.map_or(below, |base| over(base, below))))
                }
            })
            .collect::<Option<Vec<_>>>()
    };
    own.grounds = match own.grounds.take() {
        None => painted(None),
        Some(below) => below.into_iter().map(|below| painted(Some(below))).collect::<Option<Vec<_>>>().map(|all| all.concat()),
    };
    if let Some(grounds) = &mut own.grounds {
        grounds.dedup();
        if grounds.len() > MOST_GROUNDS {
            own.grounds = None;
        }
    }
}

/// The words of a value, without parting what is in brackets.
fn words(text: &str) -> Vec<&str> {
    let (mut depth, mut start, mut found) = (0_usize, 0_usize, Vec::new());
    for (at, sign) in text.char_indices() {
        match sign {
            '(' => depth = depth.saturating_add(1),
            ')' => depth = depth.saturating_sub(1),
            ' ' | ',' if depth == 0 => {
                found.extend(text.get(start..at).filter(|word| !word.is_empty()));
                start = at.saturating_add(1);
            }
            _ => {}
        }
    }
    found.extend(text.get(start..).filter(|word| !word.is_empty()));
    found
}

/// The colour among the words of `background`; without one it is transparent.
fn in_shorthand(text: &str) -> Option<Rgba> {
    if text.is_empty() {
        return None;
    }
    words(text).into_iter().find_map(colour).or_else(|| {
        if text.contains(['(', '#']) && !text.contains("url(") && !text.contains("gradient(") { None } else { colour("transparent") }
    })
}

/// The colours of a gradient's stops; all between them lie between these.
fn stops(text: &str) -> Option<Vec<Rgba>> {
    if text.matches("gradient(").count() != 1 {
        return None;
    }
    let inside = text.split_once("gradient(")?.1;
    let inside = inside.get(..inside.rfind(')')?)?;
    let found: Vec<Rgba> = words(inside).into_iter().filter_map(colour).collect();
    (!found.is_empty() && found.len() <= MOST_GROUNDS).then_some(found)
}
