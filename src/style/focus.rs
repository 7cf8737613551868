//! How elements look while the keyboard is on them, as far as style sheets say so.

use crate::base::span::Span;
use crate::dom::{Document, Node};

use super::selector::Selectors;
use super::sheet::{Block, Declaration, blocks, declarations};

/// How an element looks that the keyboard reaches.
#[derive(Debug)]
pub struct Focused<'d> {
    /// The element.
    pub node: Node<'d>,
    /// What is said of the line around it; nothing when that is left to the browser.
    pub outline: Option<Said>,
    /// What is said of that line's colour.
    pub colour: Option<Said>,
    /// Whether anything else about it changes, so that its line may be missed.
    pub has_other: bool,
    own: Vec<(String, String)>,
}

/// What a declaration says.
#[derive(Debug, Clone)]
pub struct Said {
    /// Its value.
    pub value: String,
    /// Where the value is written.
    pub span: Span,
    /// For what it is said; nothing when it stands on the element itself.
    pub selector: String,
    rank: (bool, bool, u32),
}

impl Said {
    /// Whether it takes the line away.
    pub fn is_nothing(&self) -> bool {
        is_nothing(&self.value)
    }
}

/// Properties that can show the focus beside an outline.
const SHOW: [&str; 15] = [
    "box-shadow",
    "border",
    "border-color",
    "border-width",
    "border-style",
    "border-bottom",
    "border-bottom-color",
    "background",
    "background-color",
    "color",
    "text-decoration",
    "text-decoration-color",
    "transform",
    "filter",
    "opacity",
];

/// What a class and its like add to the weight of a selector, as the parser counts it.
const OF_CLASS: u32 = 1 << 10;

/// The elements of a page that the keyboard reaches and that are seen, each with what is said of its looks meanwhile.
/// Sheets for print say nothing of it; other conditions are taken to hold.
pub fn focused(document: &Document) -> Vec<Focused<'_>> {
    if document.style_sheets().is_empty() && document.with_any_attribute(&["style"]).next().is_none() {
        return Vec::new();
    }
    let taking = document.elements().filter(|node| node.is_tabbable() && node.is_visible());
    let mut all: Vec<Focused<'_>> = taking.map(of_attribute).collect();
    let mut for_focus = Vec::new();
    for sheet in document.style_sheets().iter().filter(|sheet| !sheet.media.contains("print")) {
        let blocks = blocks(&sheet.text);
        for block in blocks.into_iter().filter(|block| !block.conditions.iter().any(|condition| condition.contains("print"))) {
            let span = |declaration: &Declaration| sheet.span(&declaration.place);
            for part in parts(&block.selector) {
                match of_focus(part) {
                    Some(focus) => for_focus.push((focus, block.clone(), sheet)),
                    None => say(&mut all, part, 0, &block, &span),
                }
            }
        }
    }
    for (focus, block, sheet) in for_focus {
        let span = |declaration: &Declaration| sheet.span(&declaration.place);
        match focus {
            OfFocus::Itself(bare) => say(&mut all, &bare, OF_CLASS, &block, &span),
            OfFocus::Another(bare, is_within) => show(&mut all, &bare, is_within, &block),
        }
    }
    all
}

/// What stands on the element itself wins over sheets.
fn of_attribute(node: Node<'_>) -> Focused<'_> {
    let mut focused = Focused { node, outline: None, colour: None, has_other: false, own: Vec::new() };
    if let Some(style) = node.attr("style") {
        for declared in declarations(style, 0) {
            let said = Said {
                value: declared.value,
                span: node.attr_span("style"),
                selector: String::new(),
                rank: (declared.is_important, true, 0),
            };
            focused.hear(&declared.name, said);
        }
    }
    focused
}

impl Focused<'_> {
    fn hear(&mut self, name: &str, said: Said) {
        let is_outline = matches!(name, "outline" | "outline-style") || (name == "outline-width" && said.is_nothing());
        let is_colour = matches!(name, "outline" | "outline-color");
        for (known, is_meant) in [(&mut self.outline, is_outline), (&mut self.colour, is_colour)] {
            if is_meant && known.as_ref().is_none_or(|known| known.rank <= said.rank) {
                *known = Some(said.clone());
            }
        }
    }
}

fn say(all: &mut [Focused<'_>], bare: &str, more: u32, block: &Block, span: &dyn Fn(&Declaration) -> Span) {
    let Some(selectors) = Selectors::parse(bare) else { return };
    for focused in all {
        let Some(weight) = selectors.weight(focused.node) else { continue };
        for declared in &block.declarations {
            let (name, value) = (declared.name.clone(), declared.value.clone());
            let rank = (declared.is_important, false, weight.saturating_add(more));
            focused.hear(&name, Said { value: value.clone(), span: span(declared), selector: block.selector.clone(), rank });
            if more == 0 && SHOW.contains(&name.as_str()) {
                focused.own.push((name, value));
            } else {
                focused.has_other |= changes(focused, declared);
            }
        }
    }
}

/// What the looks of others change shows the focus as well.
fn show(all: &mut [Focused<'_>], bare: &str, is_within: bool, block: &Block) {
    let Some(selectors) = Selectors::parse(bare) else { return };
    let draws = |declared: &Declaration| {
        is_shown(declared) || (matches!(declared.name.as_str(), "outline" | "outline-style") && !is_nothing(&declared.value))
    };
    if block.declarations.iter().any(draws) {
        for focused in all {
            let is_meant = |node: Node<'_>| node.is_element() && selectors.weight(node).is_some();
            focused.has_other |= is_meant(focused.node) || (is_within && focused.node.ancestors().any(is_meant));
        }
    }
}

fn is_shown(declared: &Declaration) -> bool {
    let says_nothing = matches!(declared.value.as_str(), "none" | "0" | "transparent" | "inherit" | "unset" | "initial");
    SHOW.contains(&declared.name.as_str()) && !says_nothing
}

/// Whether a declaration for the focus shows it: it says something that the element does not look like anyhow.
fn changes(focused: &Focused<'_>, declared: &Declaration) -> bool {
    is_shown(declared) && !focused.own.iter().any(|(name, value)| *name == declared.name && *value == declared.value)
}

fn is_nothing(value: &str) -> bool {
    value.split_ascii_whitespace().any(|word| matches!(word, "none" | "0" | "0px" | "transparent"))
}

/// Whose looks a selector with `:focus` tells.
enum OfFocus {
    /// Those of the element with the focus, by the selector without it.
    Itself(String),
    /// Those of another, while an element has the focus; or any within it.
    Another(String, bool),
}

const PSEUDO: &str = ":focus";

/// What a selector tells of the focus; nothing when it is not about it. Focus that came by the pointer alone is not.
fn of_focus(selector: &str) -> Option<OfFocus> {
    let bare = |text: &str| {
        let bare = text.replace(":focus-visible", "").replace(":focus-within", "").replace(PSEUDO, "");
        // Nothing but the focus was said of an element: `:focus`, `nav :focus`, `a > :focus`.
        let is_any = bare.trim().is_empty() || text.trim_start().starts_with(PSEUDO) || bare.ends_with([' ', '>', '+', '~']);
        if is_any { format!("{bare}*") } else { bare }
    };
    let (before, after) = selector.rsplit_once(PSEUDO)?;
    let name: String = after.chars().take_while(|letter| letter.is_ascii_alphabetic() || *letter == '-').collect();
    let rest = after.get(name.len()..).unwrap_or_default();
    let end = rest.find([' ', '>', '+', '~']).unwrap_or(rest.len());
    let own = [before, PSEUDO, &name, rest.get(..end).unwrap_or_default()].concat();
    let is_within = name == "-within";
    if let Some((around, _)) = selector.split_once(":has(") {
        return Some(OfFocus::Another(around.to_owned(), true));
    }
    if selector.contains(":not(:focus") {
        return None;
    }
    Some(if is_within || end < rest.len() { OfFocus::Another(bare(&own), is_within) } else { OfFocus::Itself(bare(&own)) })
}

/// The selectors of a list, parted by the commas that stand in no brackets.
fn parts(list: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    let part = |sign: char| {
        match sign {
            '(' | '[' => depth = depth.saturating_add(1),
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        sign == ',' && depth == 0
    };
    list.split(part).map(str::trim).collect()
}
