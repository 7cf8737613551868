//! What is shown to nobody, and what is kept from assistive technology alone.

use super::Document;
use super::hiding::Sheet;
use super::tree::Node;

/// How a node is hidden, for all nodes of a page.
#[derive(Debug, Clone, Copy, Default)]
pub struct Hiding {
    /// It or something around it is not rendered.
    pub unrendered: bool,
    /// Its computed `visibility` is not `visible`.
    pub invisible: bool,
    /// It or something around it has `aria-hidden="true"`.
    pub aria_hidden: bool,
    /// It is placed far outside the window, which hides it from those who see alone.
    pub off_screen: bool,
    /// Its letters are drawn as pictures, by a font of icons.
    pub in_icons: bool,
    /// A style sheet puts it in a line with its neighbours.
    pub in_line: bool,
    /// Words before and after it stand in one line with its own, as browsers show it.
    pub inline: bool,
}

/// Elements that no browser shows (WHATWG HTML, 15.3.1), and those whose content is only for browsers that cannot show them.
const UNRENDERED: [&str; 16] = [
    "area", "base", "basefont", "datalist", "head", "link", "meta", "noembed", "noframes", "noscript", "param", "rp", "script", "style",
    "template", "title",
];

/// Looks at all nodes once, each after the one that it is in.
pub fn look(document: &Document) -> Vec<Hiding> {
    let sheet = Sheet::of(document);
    let mut hidings: Vec<Hiding> = Vec::new();
    for node in document.nodes() {
        let around = node.parent().and_then(|parent| hidings.get(parent.index())).copied().unwrap_or_default();
        let mut own = Hiding { inline: false, ..around };
        if node.is_element() {
            own.inline = node.is_html() && is_inline_by_name(node.name());
            let style = sheet.style(node);
            own.invisible = style.visibility.as_deref().map_or(around.invisible, |visibility| visibility != "visible");
            own.unrendered |= is_unrendered(node, style.display.as_deref());
            own.off_screen |= style.is_off_screen();
            own.in_icons = style
                .font
                .as_ref()
                .map_or(around.in_icons, |font| font.contains("icon") || font.contains("glyph") || font.contains("awesome"));
            own.in_line = style.display.as_deref().is_some_and(|display| display.starts_with("inline"));
            own.aria_hidden |= node.attr("aria-hidden").is_some_and(|value| value.eq_ignore_ascii_case("true"));
        }
        hidings.push(own);
    }
    hidings
}

/// Whether a name is that of an element within a line.
fn is_inline_by_name(name: &str) -> bool {
    matches!(
        name,
        "a" | "abbr"
            | "acronym"
            | "b"
            | "bdi"
            | "bdo"
            | "big"
            | "cite"
            | "code"
            | "data"
            | "del"
            | "dfn"
            | "em"
            | "font"
            | "i"
            | "ins"
            | "kbd"
            | "label"
            | "mark"
            | "q"
            | "s"
            | "samp"
            | "small"
            | "span"
            | "strong"
            | "sub"
            | "sup"
            | "time"
            | "tt"
            | "u"
            | "wbr"
            | "var"
            | "strike"
            | "nobr"
            | "ruby"
            | "slot"
    )
}

fn is_unrendered(node: Node<'_>, display: Option<&str>) -> bool {
    if let Some(display) = display {
        return display == "none";
    }
    let hidden = node.attr("hidden").is_some_and(|value| !value.eq_ignore_ascii_case("until-found"));
    hidden
        || (node.is_any(&UNRENDERED) && !node.is("area"))
        || node.is_input(&["hidden"])
        || (node.is("dialog") && !node.has("open"))
        || (node.is("audio") && !node.has("controls"))
}

impl Node<'_> {
    fn hiding(self) -> Hiding {
        self.document().hidings.get(self.index()).copied().unwrap_or_default()
    }

    /// Whether nobody is shown it, as far as attributes and plain style sheets tell.
    pub fn is_hidden(self) -> bool {
        self.hiding().unrendered || self.hiding().invisible
    }

    /// Whether it is kept from assistive technology by `aria-hidden`.
    pub fn is_aria_hidden(self) -> bool {
        self.hiding().aria_hidden
    }

    /// Whether eyes can see it, as far as attributes and plain style sheets tell.
    pub fn is_visible(self) -> bool {
        !self.is_hidden() && !self.hiding().off_screen
    }

    /// Whether its letters stand for pictures.
    pub fn is_in_icons(self) -> bool {
        self.hiding().in_icons
    }

    /// Whether words before and after it stand in one line with its own.
    pub fn is_inline(self) -> bool {
        self.hiding().inline
    }

    /// Whether a style sheet puts it in a line with its neighbours.
    pub fn is_put_in_line(self) -> bool {
        self.hiding().in_line
    }

    /// Whether assistive technology may tell of it (ACT: not "programmatically hidden").
    pub fn is_exposed(self) -> bool {
        !self.is_hidden() && !self.is_aria_hidden()
    }
}
