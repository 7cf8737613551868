//! How elements look while the keyboard is on them, as far as style sheets say so.

use std::rc::Rc;

use crate::base::span::Span;
use crate::dom::{Document, Node, StyleSheet};

use super::selector::Selectors;
use super::sheet::{Block, Declaration, declarations, on_screen};

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

/// The most selectors that are read, and the most comparisons of an element with one; beyond either nothing is said.
const MOST_RULES: usize = 4_000;
const MOST_COMPARISONS: usize = 1_000_000;

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
    let rules = rules(document);
    if rules.len() > MOST_RULES || rules.len().saturating_mul(all.len()) > MOST_COMPARISONS {
        return Vec::new();
    }
    // What an element looks like anyhow comes first.
    let (always, meanwhile): (Vec<_>, Vec<_>) = rules.into_iter().partition(|rule| matches!(rule.for_whom, ForWhom::Always(_)));
    for Rule { for_whom, block, sheet } in always.into_iter().chain(meanwhile) {
        let span = |declaration: &Declaration| sheet.span(&declaration.place);
        match for_whom {
            ForWhom::Always(selector) => say(&mut all, &selector, 0, &block, &span),
            ForWhom::Itself(bare) => say(&mut all, &bare, OF_CLASS, &block, &span),
            ForWhom::Another(bare, is_within) => show(&mut all, &bare, is_within, &block),
        }
    }
    all
}

/// A rule that says something of outlines or of what may stand in for them, for one selector of its list.
struct Rule<'d> {
    for_whom: ForWhom,
    block: Rc<Block>,
    sheet: &'d StyleSheet,
}

fn rules(document: &Document) -> Vec<Rule<'_>> {
    let says = |declared: &Declaration| declared.name.starts_with("outline") || SHOW.contains(&declared.name.as_str());
    let mut found = Vec::new();
    for (sheet, block) in on_screen(document, "").filter(|(_, block)| block.declarations.iter().any(says)) {
        let block = Rc::new(block);
        let selectors = parts(&block.selector);
        found.extend(selectors.into_iter().filter_map(for_whom).map(|for_whom| Rule { for_whom, block: Rc::clone(&block), sheet }));
    }
    found
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

/// Whose looks a selector tells.
enum ForWhom {
    /// Those of the elements that it means, at all times.
    Always(String),
    /// Those of the element with the focus, by the selector without it.
    Itself(String),
    /// Those of another, while an element has the focus; or any within it.
    Another(String, bool),
}

const PSEUDO: &str = ":focus";

/// Whose looks a selector tells; nothing when it is about focus that came by the pointer alone.
fn for_whom(selector: &str) -> Option<ForWhom> {
    let bare = |text: &str| {
        let bare = text.replace(":focus-visible", "").replace(":focus-within", "").replace(PSEUDO, "");
        // Nothing but the focus was said of an element: `:focus`, `nav :focus`, `a > :focus`.
        let is_any = bare.trim().is_empty() || text.trim_start().starts_with(PSEUDO) || bare.ends_with([' ', '>', '+', '~']);
        if is_any { format!("{bare}*") } else { bare }
    };
    let Some((before, after)) = selector.rsplit_once(PSEUDO) else { return Some(ForWhom::Always(selector.to_owned())) };
    let name: String = after.chars().take_while(|letter| letter.is_ascii_alphabetic() || *letter == '-').collect();
    let rest = after.get(name.len()..).unwrap_or_default();
    let end = rest.find([' ', '>', '+', '~']).unwrap_or(rest.len());
    let own = [before, PSEUDO, &name, rest.get(..end).unwrap_or_default()].concat();
    let is_within = name == "-within";
    if let Some((around, _)) = selector.split_once(":has(") {
        return Some(ForWhom::Another(around.to_owned(), true));
    }
    if selector.contains(":not(:focus") {
        return None;
    }
    Some(if is_within || end < rest.len() { ForWhom::Another(bare(&own), is_within) } else { ForWhom::Itself(bare(&own)) })
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::span::FileId;

    /// Of each link and button, whether its line is taken away and whether anything else shows the focus.
    fn looks(css: &str) -> Vec<(bool, bool)> {
        let html = format!(
            "<!doctype html><html lang=sv><title>a</title><style>{css}</style><nav><a href=/>A</a></nav><p><input><button>B</button></p>"
        );
        let document = Document::parse(FileId(0), &html);
        focused(&document).into_iter().map(|one| (one.outline.is_some_and(|said| said.is_nothing()), one.has_other)).collect()
    }

    #[test]
    fn each_element_has_what_is_said_of_it() {
        let none = (false, false);
        assert_eq!(looks(""), [none, none, none]);
        assert_eq!(looks("a{outline:0} button:focus{outline:none;box-shadow:none}"), [(true, false), none, (true, false)]);
        assert_eq!(looks(":focus{outline:none} :focus-visible{outline:2px solid}"), [none, none, none]);
        assert_eq!(looks("*{outline:0} nav :focus{background:#fff}"), [(true, true), (true, false), (true, false)]);
        // Around it, or beside it.
        assert_eq!(looks("*{outline:0} p:focus-within{border:1px solid}"), [(true, false), (true, true), (true, true)]);
        assert_eq!(looks("*{outline:0} p:has(:focus){color:red}"), [(true, false), (true, true), (true, true)]);
        assert_eq!(looks("*{outline:0} input:focus + button{color:red}"), [(true, false), (true, true), (true, false)]);
        // Focus by the pointer, and paper.
        assert_eq!(looks("a:focus:not(:focus-visible){outline:0} @media print{a{outline:0}}"), [none, none, none]);
        assert_eq!(looks("a{color:red;outline:0} a:focus{color:red}"), [(true, false), none, none]);
    }

    #[test]
    fn hostile_sheets_end() {
        let sheet = "a,".repeat(200_000) + "b{outline:0}";
        assert!(looks(&sheet).is_empty());
        assert_eq!(looks(&"a:focus{outline:0}".repeat(100_000)).len(), 3);
    }
}
