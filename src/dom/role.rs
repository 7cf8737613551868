//! The role that a browser gives an element (HTML-AAM 1.0, WAI-ARIA 1.2, 5.4 and 7).

use super::Document;
use super::aria::{self, Role};
use super::tree::Node;

/// A role in force, and what is said of it.
#[derive(Debug, Clone, Copy)]
pub struct InForce {
    name: &'static str,
    facts: Option<&'static Role>,
}

/// The roles of all nodes of a page.
pub fn look(document: &Document) -> Vec<Option<InForce>> {
    // A page has few roles, each many times, so what is said of one is looked up once.
    let mut met: Vec<InForce> = Vec::new();
    let mut in_force = |name: &'static str| {
        let known = met.iter().find(|role| std::ptr::eq(role.name, name)).copied();
        known.unwrap_or_else(|| {
            let role = InForce { name, facts: aria::role(name) };
            met.push(role);
            role
        })
    };
    let roles = document.nodes().map(|node| node.is_element().then(|| node.find_role()).flatten());
    roles.map(|name| name.map(&mut in_force)).collect()
}

impl<'a> Node<'a> {
    /// The first role in its `role` that exists, whatever becomes of it.
    pub fn explicit_role(self) -> Option<&'static Role> {
        self.attr("role")?.split_ascii_whitespace().find_map(aria::role)
    }

    /// The role in force. `none` stands for "presentation" too; an element without any role has none.
    pub fn role(self) -> Option<&'static str> {
        self.in_force().map(|role| role.name)
    }

    fn in_force(self) -> Option<InForce> {
        self.document().roles.get(self.index()).copied().flatten()
    }

    fn find_role(self) -> Option<&'static str> {
        match self.explicit_role() {
            Some(Role { name: "none" | "presentation", .. }) if self.must_be_told_of() => self.implicit_role(),
            Some(Role { name: "none" | "presentation", .. }) => Some("none"),
            Some(Role { name: "image", .. }) => Some("img"),
            Some(role) => Some(role.name),
            None if self.is_emptied_by_owner() => Some("none"),
            None => self.implicit_role(),
        }
    }

    /// What is said of the role in force.
    pub fn role_facts(self) -> Option<&'static Role> {
        self.in_force()?.facts
    }

    /// Whether it has one of these roles.
    pub fn has_role(self, roles: &[&str]) -> bool {
        self.role().is_some_and(|role| roles.contains(&role))
    }

    /// Whether its role cannot be taken from it: it can have the focus, or says something by a global ARIA attribute.
    pub fn must_be_told_of(self) -> bool {
        let says_something = |attribute: &super::Attribute| {
            aria::attribute(&attribute.name).is_some_and(|aria| aria.is_global)
                && attribute.name != "aria-hidden"
                && !attribute.name.starts_with("aria-braille")
        };
        self.is_focusable() || self.attributes().iter().any(says_something)
    }

    /// Whether it is part of a list or table that is declared to be none.
    fn is_emptied_by_owner(self) -> bool {
        let is_none =
            |node: Node<'_>| matches!(node.explicit_role(), Some(Role { name: "none" | "presentation", .. })) && !node.must_be_told_of();
        let is_of_none = match self.name() {
            "li" => self.parent().is_some_and(|parent| parent.is_any(&["ul", "ol", "menu"]) && is_none(parent)),
            "td" | "th" | "tr" | "tbody" | "thead" | "tfoot" | "caption" => self.closest("table").is_some_and(is_none),
            _ => false,
        };
        is_of_none && !self.must_be_told_of()
    }

    /// The role that it has by what it is.
    pub fn implicit_role(self) -> Option<&'static str> {
        if self.is_svg() {
            return match self.name() {
                "svg" => Some("graphics-document"),
                "a" if self.has("href") || self.has("xlink:href") => Some("link"),
                _ => None,
            };
        }
        if !self.is_html() {
            return (self.name() == "math").then_some("math");
        }
        self.role_by_surroundings().unwrap_or_else(|| role_by_name(self.name()))
    }

    /// Roles that depend on attributes and on what is around.
    fn role_by_surroundings(self) -> Option<Option<&'static str>> {
        let is_named = || self.has_own_name();
        let role = match self.name() {
            "a" | "area" => Some(if self.has("href") { "link" } else { "generic" }),
            "aside" => Some(if self.is_in_sectioning() && !is_named() { "generic" } else { "complementary" }),
            "footer" => Some(if self.is_in_sectioning() { "generic" } else { "contentinfo" }),
            "header" => Some(if self.is_in_sectioning() { "generic" } else { "banner" }),
            "form" => Some(if is_named() { "form" } else { "generic" }),
            "section" => Some(if is_named() { "region" } else { "generic" }),
            "img" if self.attr("alt").is_some_and(str::is_empty) && !self.must_be_told_of() => Some("none"),
            "input" => self.input_role(),
            "li" => self.parent().filter(|parent| parent.is_any(&["ul", "ol", "menu"])).map(|_| "listitem"),
            "select"
                if self.has("multiple")
                    || self.attr("size").and_then(|size| size.trim().parse::<u32>().ok()).is_some_and(|size| size > 1) =>
            {
                Some("listbox")
            }
            "select" => Some("combobox"),
            "td" => Some(if self.table_has_role(&["grid", "treegrid"]) { "gridcell" } else { "cell" }),
            "th" => Some(self.header_role()),
            "tr" => Some("row"),
            _ => return None,
        };
        Some(role)
    }

    fn input_role(self) -> Option<&'static str> {
        Some(match self.input_kind().as_str() {
            "button" | "submit" | "reset" | "image" => "button",
            "checkbox" => "checkbox",
            "radio" => "radio",
            "range" => "slider",
            "number" => "spinbutton",
            "email" | "tel" | "text" | "url" | "search" if self.has("list") => "combobox",
            "search" => "searchbox",
            "email" | "tel" | "text" | "url" => "textbox",
            _ => return None,
        })
    }

    fn table_has_role(self, roles: &[&str]) -> bool {
        self.closest("table").and_then(Node::explicit_role).is_some_and(|role| roles.contains(&role.name))
    }

    /// Whether a `<th>` stands over a column or before a row (WHATWG HTML, 4.9.12.2, in short).
    fn header_role(self) -> &'static str {
        let scope = self.attr("scope").unwrap_or_default().to_ascii_lowercase();
        let is_in_body = self.closest("thead").is_none();
        let has_data = || self.parent().is_some_and(|row| row.child_elements().any(|cell| cell.is("td")));
        match scope.as_str() {
            "row" | "rowgroup" => "rowheader",
            "" | "auto" if is_in_body && has_data() => "rowheader",
            _ => "columnheader",
        }
    }

    fn is_in_sectioning(self) -> bool {
        self.ancestors().any(|node| {
            node.is_any(&["article", "aside", "main", "nav", "section"])
                || matches!(node.explicit_role(), Some(Role { name: "article" | "complementary" | "main" | "navigation" | "region", .. }))
        })
    }

    /// Whether an author gave it a name.
    fn has_own_name(self) -> bool {
        let has = |name| self.attr(name).is_some_and(|value| !value.trim().is_empty());
        has("aria-label") || has("title") || self.attr("aria-labelledby").is_some_and(|ids| self.document().by_ids(ids).next().is_some())
    }
}

fn role_by_name(name: &str) -> Option<&'static str> {
    Some(match name {
        "address" | "details" | "fieldset" | "hgroup" | "optgroup" => "group",
        "article" => "article",
        "b" | "bdi" | "bdo" | "body" | "data" | "div" | "i" | "pre" | "q" | "samp" | "small" | "span" | "u" => "generic",
        "blockquote" => "blockquote",
        "button" => "button",
        "caption" => "caption",
        "code" => "code",
        "datalist" => "listbox",
        "dd" => "definition",
        "del" | "s" => "deletion",
        "dfn" | "dt" => "term",
        "dialog" => "dialog",
        "em" => "emphasis",
        "figure" => "figure",
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => "heading",
        "hr" => "separator",
        "html" => "document",
        "img" => "img",
        "ins" => "insertion",
        "main" => "main",
        "mark" => "mark",
        "menu" | "ol" | "ul" => "list",
        "meter" => "meter",
        "nav" => "navigation",
        "option" => "option",
        "output" => "status",
        "p" => "paragraph",
        "progress" => "progressbar",
        "search" => "search",
        "strong" => "strong",
        "sub" => "subscript",
        "sup" => "superscript",
        "table" => "table",
        "tbody" | "tfoot" | "thead" => "rowgroup",
        "textarea" => "textbox",
        "time" => "time",
        _ => return None,
    })
}
