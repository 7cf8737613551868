//! The states and properties of WAI-ARIA 1.2, and the three of 1.3 that browsers know.

use Value::{Id, Ids, Integer, Number, Text, Token, Tokens};

/// What a value may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// One of these words.
    Token(&'static [&'static str]),
    /// One or several of these words.
    Tokens(&'static [&'static str]),
    /// The id of an element.
    Id,
    /// Ids of elements.
    Ids,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// Any text.
    Text,
}

/// A state or property.
#[derive(Debug)]
pub struct AriaAttribute {
    /// Its name.
    pub name: &'static str,
    /// What it may be.
    pub value: Value,
    /// Whether it may stand on any element.
    pub is_global: bool,
}

const BOOLEAN: Value = Token(&["true", "false"]);
const MAYBE: Value = Token(&["true", "false", "undefined"]);
const TRISTATE: Value = Token(&["true", "false", "mixed", "undefined"]);

/// The attribute of this name.
pub fn attribute(name: &str) -> Option<&'static AriaAttribute> {
    let of_aria = name.starts_with("aria-").then_some(&ATTRIBUTES)?;
    of_aria.iter().find(|attribute| attribute.name == name)
}

const fn global(name: &'static str, value: Value) -> AriaAttribute {
    AriaAttribute { name, value, is_global: true }
}

const fn of_roles(name: &'static str, value: Value) -> AriaAttribute {
    AriaAttribute { name, value, is_global: false }
}

/// Those that were global in 1.1 (disabled, errormessage, haspopup, invalid) still are, if with a warning.
static ATTRIBUTES: [AriaAttribute; 53] = [
    global("aria-atomic", BOOLEAN),
    global("aria-braillelabel", Text),
    global("aria-brailleroledescription", Text),
    global("aria-busy", BOOLEAN),
    global("aria-controls", Ids),
    global("aria-current", Token(&["page", "step", "location", "date", "time", "true", "false"])),
    global("aria-describedby", Ids),
    global("aria-description", Text),
    global("aria-details", Ids),
    global("aria-disabled", BOOLEAN),
    global("aria-dropeffect", Tokens(&["copy", "execute", "link", "move", "none", "popup"])),
    global("aria-errormessage", Id),
    global("aria-flowto", Ids),
    global("aria-grabbed", MAYBE),
    global("aria-haspopup", Token(&["false", "true", "menu", "listbox", "tree", "grid", "dialog"])),
    global("aria-hidden", MAYBE),
    global("aria-invalid", Token(&["grammar", "false", "spelling", "true"])),
    global("aria-keyshortcuts", Text),
    global("aria-label", Text),
    global("aria-labelledby", Ids),
    global("aria-live", Token(&["assertive", "off", "polite"])),
    global("aria-owns", Ids),
    global("aria-relevant", Tokens(&["additions", "all", "removals", "text"])),
    global("aria-roledescription", Text),
    of_roles("aria-activedescendant", Id),
    of_roles("aria-autocomplete", Token(&["inline", "list", "both", "none"])),
    of_roles("aria-checked", TRISTATE),
    of_roles("aria-colcount", Integer),
    of_roles("aria-colindex", Integer),
    of_roles("aria-colindextext", Text),
    of_roles("aria-colspan", Integer),
    of_roles("aria-expanded", MAYBE),
    of_roles("aria-level", Integer),
    of_roles("aria-modal", BOOLEAN),
    of_roles("aria-multiline", BOOLEAN),
    of_roles("aria-multiselectable", BOOLEAN),
    of_roles("aria-orientation", Token(&["horizontal", "undefined", "vertical"])),
    of_roles("aria-placeholder", Text),
    of_roles("aria-posinset", Integer),
    of_roles("aria-pressed", TRISTATE),
    of_roles("aria-readonly", BOOLEAN),
    of_roles("aria-required", BOOLEAN),
    of_roles("aria-rowcount", Integer),
    of_roles("aria-rowindex", Integer),
    of_roles("aria-rowindextext", Text),
    of_roles("aria-rowspan", Integer),
    of_roles("aria-selected", MAYBE),
    of_roles("aria-setsize", Integer),
    of_roles("aria-sort", Token(&["ascending", "descending", "none", "other"])),
    of_roles("aria-valuemax", Number),
    of_roles("aria-valuemin", Number),
    of_roles("aria-valuenow", Number),
    of_roles("aria-valuetext", Text),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_each_once() {
        let mut names: Vec<_> = ATTRIBUTES.iter().map(|attribute| attribute.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), ATTRIBUTES.len());
    }
}
