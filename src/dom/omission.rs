//! End tags that may be left out (HTML, 13.1.2.4).

/// Whether the end tag of an element may go anywhere, so that it is worth looking at what comes next.
pub fn is_possible(name: &str) -> bool {
    as_last(name, "") || matches!(name, "dt" | "thead")
}

/// Whether the end tag of an element may go when another element follows.
pub fn before(name: &str, after: &str) -> bool {
    match name {
        "head" => after == "body",
        "li" => after == "li",
        "dt" | "dd" => matches!(after, "dt" | "dd"),
        "p" => ends_paragraph(after),
        "rt" | "rp" => matches!(after, "rt" | "rp"),
        "optgroup" => after == "optgroup",
        "option" => matches!(after, "option" | "optgroup"),
        "thead" | "tbody" => matches!(after, "tbody" | "tfoot"),
        "tr" => after == "tr",
        "td" | "th" => matches!(after, "td" | "th"),
        _ => false,
    }
}

/// Whether the end tag of an element may go when it is the last thing in its parent.
pub fn as_last(name: &str, parent: &str) -> bool {
    match name {
        "html" | "head" | "body" | "li" | "dd" | "rt" | "rp" | "optgroup" | "option" | "tbody" | "tfoot" | "tr" | "td" | "th" => true,
        // Elements of anybody's own making have a hyphen in their name.
        "p" => !matches!(parent, "a" | "audio" | "del" | "ins" | "map" | "noscript" | "video") && !parent.contains('-'),
        _ => false,
    }
}

fn ends_paragraph(name: &str) -> bool {
    matches!(
        name,
        "address"
            | "article"
            | "aside"
            | "blockquote"
            | "details"
            | "dialog"
            | "div"
            | "dl"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "footer"
            | "form"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "header"
            | "hgroup"
            | "hr"
            | "main"
            | "menu"
            | "nav"
            | "ol"
            | "p"
            | "pre"
            | "search"
            | "section"
            | "table"
            | "ul"
    )
}
