//! Names that the quick reader of plain pages knows, or gives up at.

/// Whether it is an element whose reading depends on more than its name, or that is read in a way of its own.
pub fn is_not_plain(name: &str) -> bool {
    matches!(
        name,
        "applet"
            | "basefont"
            | "bgsound"
            | "caption"
            | "center"
            | "col"
            | "colgroup"
            | "dialog"
            | "dir"
            | "font"
            | "frame"
            | "frameset"
            | "iframe"
            | "image"
            | "keygen"
            | "listing"
            | "marquee"
            | "math"
            | "nobr"
            | "noembed"
            | "noframes"
            | "noscript"
            | "object"
            | "optgroup"
            | "option"
            | "param"
            | "plaintext"
            | "pre"
            | "rb"
            | "rp"
            | "rt"
            | "rtc"
            | "search"
            | "select"
            | "template"
    )
}

/// Whether it is an element of SVG whose name needs no other letters.
pub fn is_in_drawing(name: &str) -> bool {
    matches!(
        name,
        "g" | "path"
            | "circle"
            | "rect"
            | "line"
            | "polyline"
            | "polygon"
            | "ellipse"
            | "text"
            | "tspan"
            | "title"
            | "desc"
            | "defs"
            | "use"
    )
}

/// Whether it is an attribute of SVG whose name needs no other letters, or has them.
pub fn is_of_drawing(name: &str) -> bool {
    matches!(
        name,
        "class"
            | "cx"
            | "cy"
            | "d"
            | "dir"
            | "dominant-baseline"
            | "dx"
            | "dy"
            | "fill"
            | "fill-rule"
            | "focusable"
            | "font-size"
            | "font-weight"
            | "height"
            | "href"
            | "id"
            | "lang"
            | "opacity"
            | "points"
            | "r"
            | "role"
            | "rx"
            | "ry"
            | "stroke"
            | "stroke-dasharray"
            | "stroke-linecap"
            | "stroke-linejoin"
            | "stroke-width"
            | "text-anchor"
            | "transform"
            | "viewBox"
            | "width"
            | "x"
            | "x1"
            | "x2"
            | "xmlns"
            | "y"
            | "y1"
    )
}

/// Elements that end where what they are in ends (HTML, 13.2.4.3: special elements that leave out their end tags).
pub fn is_ended_from_outside(name: &str) -> bool {
    matches!(name, "p" | "li" | "dd" | "dt" | "td" | "th" | "tr" | "tbody" | "thead" | "tfoot")
}

/// Parts of tables between which there are no words.
pub fn is_in_table(name: &str) -> bool {
    matches!(name, "table" | "thead" | "tbody" | "tfoot" | "tr")
}
