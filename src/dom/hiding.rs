//! As much of CSS as says that something is hidden: `display` and `visibility` in style attributes and plain rules.

use super::Document;
use super::tree::Node;

/// The most rules that are looked at, so that a page's rules times its elements stay within bounds.
const MOST_RULES: usize = 400;

/// How deep conditions may be nested.
const DEEPEST: usize = 8;

/// What a style says about being shown; none where it says nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Style {
    /// Value of `display`.
    pub display: Option<String>,
    /// Value of `visibility`.
    pub visibility: Option<String>,
    /// Value of `left`, `top` or `text-indent` where it is negative.
    pub place: Option<String>,
    /// Value of `font-family`.
    pub font: Option<String>,
}

impl Style {
    /// Whether it moves the element far out of the window.
    pub fn is_off_screen(&self) -> bool {
        let is_far = |value: &str| {
            value
                .strip_prefix('-')
                .and_then(|value| value.strip_suffix("px"))
                .and_then(|value| value.parse::<f64>().ok())
                .is_some_and(|pixels| pixels >= 900.0)
        };
        self.place.as_deref().is_some_and(is_far)
    }
}

/// The rules of a page's style sheets that show or hide.
#[derive(Debug, Default)]
pub struct Sheet {
    rules: Vec<(Selector, Style)>,
}

/// Names, classes, ids and attributes of an element and of those around it, the innermost last.
#[derive(Debug)]
struct Selector {
    parts: Vec<Part>,
    weight: usize,
}

#[derive(Debug, Default)]
struct Part {
    name: String,
    id: String,
    classes: Vec<String>,
    attributes: Vec<(String, Option<String>)>,
    is_empty: bool,
    is_child: bool,
}

impl Sheet {
    /// Reads the style sheets. Rules for other media than the screen, and selectors beyond names, classes, ids
    /// and attributes, are passed over.
    pub fn of(document: &Document) -> Self {
        let mut rules = Vec::new();
        for sheet in document.style_sheets().iter().filter(|sheet| is_for_screens(&sheet.media)) {
            let text = without_comments(&sheet.text);
            for (selectors, body) in blocks(&text, 0) {
                let style = declarations(body);
                if style == Style::default() || rules.len() >= MOST_RULES {
                    continue;
                }
                rules.extend(selectors.split(',').filter_map(Selector::read).map(|selector| (selector, style.clone())));
            }
        }
        // A stable sort: of two of the same weight the later wins.
        rules.sort_by_key(|(selector, _): &(Selector, Style)| selector.weight);
        Self { rules }
    }

    /// What is said of an element.
    pub fn style(&self, node: Node<'_>) -> Style {
        let mut style = Style::default();
        for (_, rule) in self.rules.iter().filter(|(selector, _)| selector.matches(node)) {
            style.overlay(rule.clone());
        }
        if let Some(own) = node.attr("style") {
            style.overlay(declarations(own));
        }
        style
    }
}

impl Style {
    fn overlay(&mut self, other: Self) {
        self.display = other.display.or_else(|| self.display.take());
        self.visibility = other.visibility.or_else(|| self.visibility.take());
        self.place = other.place.or_else(|| self.place.take());
        self.font = other.font.or_else(|| self.font.take());
    }
}

fn without_comments(css: &str) -> String {
    let mut text = String::new();
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        text.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    text
}

fn is_for_screens(media: &str) -> bool {
    matches!(media.trim().to_ascii_lowercase().as_str(), "" | "all" | "screen" | "only screen")
}

/// Selectors and declarations of the rules that hold always; of other at-rules only the outer braces are seen.
fn blocks(css: &str, within: usize) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let (mut depth, mut start, mut open) = (0_usize, 0, 0);
    for (at, byte) in css.bytes().enumerate() {
        match byte {
            b'{' => {
                open = if depth == 0 { at } else { open };
                depth = depth.saturating_add(1);
            }
            b'}' => {
                depth = depth.saturating_sub(1);
                let (Some(head), Some(body), 0) = (css.get(start..open), css.get(open.saturating_add(1)..at), depth) else { continue };
                match head.trim().strip_prefix('@') {
                    None => found.push((head, body)),
                    Some(rule) if within < DEEPEST && rule.strip_prefix("media").is_some_and(is_for_screens) => {
                        found.extend(blocks(body, within.saturating_add(1)))
                    }
                    Some(_) => {}
                }
                start = at.saturating_add(1);
            }
            b';' if depth == 0 => start = at.saturating_add(1),
            _ => {}
        }
    }
    found
}

fn declarations(css: &str) -> Style {
    let mut style = Style::default();
    for (name, value) in css.split(';').filter_map(|declaration| declaration.split_once(':')) {
        let value = value.trim().to_ascii_lowercase();
        let value = value.split('!').next().unwrap_or_default().trim().to_owned();
        match name.trim().to_ascii_lowercase().as_str() {
            "display" => style.display = Some(value),
            "visibility" if value != "inherit" => style.visibility = Some(value),
            "left" | "top" if value.starts_with('-') => style.place = Some(value),
            "font-family" | "font" => style.font = Some(value),
            _ => {}
        }
    }
    style
}

impl Selector {
    fn read(text: &str) -> Option<Self> {
        let text = text.replace('>', " > ");
        let mut parts: Vec<Part> = Vec::new();
        let mut is_child = false;
        for word in text.split_ascii_whitespace() {
            if word == ">" {
                is_child = true;
                continue;
            }
            parts.push(Part { is_child, ..Part::read(word)? });
            is_child = false;
        }
        let weight = parts.iter().map(Part::weight).sum();
        (!parts.is_empty() && parts.len() < 10).then_some(Self { parts, weight })
    }

    fn matches(&self, node: Node<'_>) -> bool {
        let mut parts = self.parts.iter().rev();
        if !parts.next().is_some_and(|part| part.matches(node)) {
            return false;
        }
        let mut around = node.ancestors();
        let mut is_child = self.parts.last().is_some_and(|part| part.is_child);
        for outer in parts {
            let is_near = std::mem::replace(&mut is_child, outer.is_child);
            let fits = if is_near { around.next().is_some_and(|node| outer.matches(node)) } else { around.any(|node| outer.matches(node)) };
            if !fits {
                return false;
            }
        }
        true
    }
}

impl Part {
    fn read(word: &str) -> Option<Self> {
        let mut part = Self::default();
        let mut rest = word.strip_prefix('*').unwrap_or(word);
        if let Some(bare) = rest.strip_suffix(":empty") {
            part.is_empty = true;
            rest = bare;
        }
        let is_sign = |letter: char| matches!(letter, '.' | '#' | '[');
        let split = |text: &str| text.find(is_sign).unwrap_or(text.len());
        let (name, after) = rest.split_at_checked(split(rest))?;
        part.name = name.to_ascii_lowercase();
        rest = after;
        while let Some(sign) = rest.chars().next() {
            let body = rest.get(1..)?;
            if sign == '[' {
                let (inside, after) = body.split_once(']')?;
                let (name, value) =
                    inside.split_once('=').map_or((inside, None), |(name, value)| (name, Some(value.trim_matches(['"', '\'']).to_owned())));
                part.attributes.push((name.to_owned(), value));
                rest = after;
                continue;
            }
            let (value, after) = body.split_at_checked(split(body))?;
            if sign == '.' {
                part.classes.push(value.to_owned())
            } else {
                value.clone_into(&mut part.id)
            }
            rest = after;
        }
        let is_plain = |text: &str| text.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '_'));
        let mut names = part.classes.iter().chain([&part.name, &part.id]).chain(part.attributes.iter().map(|(name, _)| name));
        let is_known = names.all(|name| is_plain(name));
        drop(names);
        is_known.then_some(part)
    }

    fn weight(&self) -> usize {
        let classes = self.classes.len().saturating_add(self.attributes.len()).saturating_add(usize::from(self.is_empty)).min(99);
        usize::from(!self.name.is_empty())
            .saturating_add(classes.saturating_mul(100))
            .saturating_add(usize::from(!self.id.is_empty()).saturating_mul(10_000))
    }

    fn matches(&self, node: Node<'_>) -> bool {
        let has_class = |class: &String| node.attr("class").is_some_and(|classes| classes.split_ascii_whitespace().any(|one| one == class));
        node.is_element()
            && (!self.is_empty || node.children().next().is_none())
            && (self.name.is_empty() || node.name() == self.name)
            && (self.id.is_empty() || node.attr("id") == Some(self.id.as_str()))
            && self.classes.iter().all(has_class)
            && self
                .attributes
                .iter()
                .all(|(name, value)| node.attr(name).is_some_and(|own| value.as_ref().is_none_or(|value| own == value)))
    }
}
