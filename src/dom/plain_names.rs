//! Names that the quick reader of plain pages knows, or gives up at.

/// Elements whose reading depends on more than their name, or that are read in a way of their own.
pub const NOT_PLAIN: [&str; 35] = [
    "applet",
    "basefont",
    "bgsound",
    "caption",
    "center",
    "col",
    "colgroup",
    "dialog",
    "dir",
    "font",
    "frame",
    "frameset",
    "iframe",
    "image",
    "keygen",
    "listing",
    "marquee",
    "math",
    "nobr",
    "noembed",
    "noframes",
    "noscript",
    "object",
    "optgroup",
    "option",
    "param",
    "plaintext",
    "pre",
    "rb",
    "rp",
    "rt",
    "rtc",
    "search",
    "select",
    "template",
];

/// Elements of SVG whose names need no other letters.
pub const SVG: [&str; 14] =
    ["g", "path", "circle", "rect", "line", "polyline", "polygon", "ellipse", "text", "tspan", "title", "desc", "defs", "use"];

/// Attributes of SVG whose names need no other letters, or have them.
pub const SVG_ATTRIBUTES: [&str; 38] = [
    "class",
    "cx",
    "cy",
    "d",
    "dir",
    "dominant-baseline",
    "dx",
    "dy",
    "fill",
    "fill-rule",
    "focusable",
    "font-size",
    "font-weight",
    "height",
    "href",
    "id",
    "lang",
    "opacity",
    "points",
    "r",
    "role",
    "rx",
    "ry",
    "stroke",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-width",
    "text-anchor",
    "transform",
    "viewBox",
    "width",
    "x",
    "x1",
    "x2",
    "xmlns",
    "y",
    "y1",
];

/// Elements that end where what they are in ends (HTML, 13.2.4.3: special elements that leave out their end tags).
pub fn is_ended_from_outside(name: &str) -> bool {
    matches!(name, "p" | "li" | "dd" | "dt" | "td" | "th" | "tr" | "tbody" | "thead" | "tfoot")
}

/// Parts of tables between which there are no words.
pub fn is_in_table(name: &str) -> bool {
    matches!(name, "table" | "thead" | "tbody" | "tfoot" | "tr")
}
