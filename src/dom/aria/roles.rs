//! The roles of WAI-ARIA 1.2, DPUB-ARIA 1.1 and WAI-ARIA Graphics 1.0, with what 1.3 adds.

/// A role that an author may use; the abstract ones are none.
#[derive(Debug)]
pub struct Role {
    /// Its name.
    pub name: &'static str,
    /// Whether what is in an element of this role can be its name.
    pub is_named_by_content: bool,
    /// Whether what is in it is shown as text alone, so that no control may be in it.
    pub has_presentational_children: bool,
    /// Whether `aria-label` and `aria-labelledby` are forbidden on it.
    pub may_not_be_named: bool,
    /// Attributes that it must have and that have no default.
    pub required: &'static [&'static str],
    /// Attributes that it may have beside the required and the global ones.
    pub supported: &'static [&'static str],
    /// The roles that it must be owned by one of.
    pub contexts: &'static [&'static str],
    /// The roles that it must own, and no others.
    pub owned: &'static [&'static str],
}

/// A role of which nothing particular is said.
const ROLE: Role = Role {
    name: "",
    is_named_by_content: false,
    has_presentational_children: false,
    may_not_be_named: false,
    required: &[],
    supported: &[],
    contexts: &[],
    owned: &[],
};

/// The role of this name, whatever its capital letters.
pub fn role(name: &str) -> Option<&'static Role> {
    ROLES.iter().find(|role| role.name.eq_ignore_ascii_case(name))
}

impl Role {
    /// Whether an attribute that is not global may stand on it.
    pub fn supports(&self, attribute: &str) -> bool {
        // What 1.3 adds to the number of a row or column goes wherever the number goes.
        let attribute = attribute.strip_suffix("indextext").map_or_else(|| attribute.to_owned(), |start| format!("{start}index"));
        self.supported.contains(&attribute.as_str()) || self.required.contains(&attribute.as_str())
    }
}

static ROLES: &[Role] = &[
    Role { name: "alert", ..ROLE },
    Role { name: "alertdialog", supported: &["aria-modal"], ..ROLE },
    Role { name: "application", supported: &["aria-activedescendant", "aria-expanded"], ..ROLE },
    Role { name: "article", supported: &["aria-posinset", "aria-setsize"], ..ROLE },
    Role { name: "associationlist", ..ROLE },
    Role { name: "banner", ..ROLE },
    Role { name: "blockquote", ..ROLE },
    Role {
        name: "button",
        is_named_by_content: true,
        has_presentational_children: true,
        supported: &["aria-expanded", "aria-pressed"],
        ..ROLE
    },
    Role { name: "caption", may_not_be_named: true, ..ROLE },
    Role {
        name: "cell",
        is_named_by_content: true,
        supported: &["aria-colindex", "aria-colspan", "aria-rowindex", "aria-rowspan"],
        contexts: &["row"],
        ..ROLE
    },
    Role {
        name: "checkbox",
        is_named_by_content: true,
        has_presentational_children: true,
        required: &["aria-checked"],
        supported: &["aria-expanded", "aria-readonly", "aria-required"],
        ..ROLE
    },
    Role { name: "code", may_not_be_named: true, ..ROLE },
    Role {
        name: "columnheader",
        is_named_by_content: true,
        supported: &[
            "aria-colindex",
            "aria-colspan",
            "aria-rowindex",
            "aria-rowspan",
            "aria-expanded",
            "aria-readonly",
            "aria-required",
            "aria-selected",
            "aria-sort",
        ],
        contexts: &["row"],
        ..ROLE
    },
    Role {
        name: "combobox",
        required: &["aria-expanded"],
        supported: &["aria-activedescendant", "aria-autocomplete", "aria-readonly", "aria-required"],
        ..ROLE
    },
    Role { name: "comment", is_named_by_content: true, supported: &["aria-level", "aria-posinset", "aria-setsize"], ..ROLE },
    Role { name: "complementary", ..ROLE },
    Role { name: "contentinfo", ..ROLE },
    Role { name: "definition", ..ROLE },
    Role { name: "deletion", may_not_be_named: true, ..ROLE },
    Role { name: "dialog", supported: &["aria-modal"], ..ROLE },
    Role { name: "directory", ..ROLE },
    Role { name: "document", ..ROLE },
    Role { name: "emphasis", may_not_be_named: true, ..ROLE },
    Role { name: "feed", owned: &["article"], ..ROLE },
    Role { name: "figure", ..ROLE },
    Role { name: "form", ..ROLE },
    Role { name: "generic", may_not_be_named: true, ..ROLE },
    Role {
        name: "grid",
        supported: &["aria-activedescendant", "aria-colcount", "aria-rowcount", "aria-multiselectable", "aria-readonly"],
        owned: &["row", "rowgroup"],
        ..ROLE
    },
    Role {
        name: "gridcell",
        is_named_by_content: true,
        supported: &[
            "aria-colindex",
            "aria-colspan",
            "aria-rowindex",
            "aria-rowspan",
            "aria-expanded",
            "aria-readonly",
            "aria-required",
            "aria-selected",
        ],
        contexts: &["row"],
        ..ROLE
    },
    Role { name: "group", supported: &["aria-activedescendant"], ..ROLE },
    Role { name: "heading", is_named_by_content: true, required: &["aria-level"], ..ROLE },
    Role { name: "img", has_presentational_children: true, ..ROLE },
    Role { name: "image", has_presentational_children: true, ..ROLE },
    Role { name: "insertion", may_not_be_named: true, ..ROLE },
    Role { name: "link", is_named_by_content: true, supported: &["aria-expanded"], ..ROLE },
    Role { name: "list", owned: &["listitem"], ..ROLE },
    Role {
        name: "listbox",
        supported: &[
            "aria-activedescendant",
            "aria-expanded",
            "aria-multiselectable",
            "aria-orientation",
            "aria-readonly",
            "aria-required",
        ],
        owned: &["option", "group"],
        ..ROLE
    },
    Role { name: "listitem", supported: &["aria-level", "aria-posinset", "aria-setsize"], contexts: &["list", "directory"], ..ROLE },
    Role { name: "log", ..ROLE },
    Role { name: "main", ..ROLE },
    Role { name: "mark", may_not_be_named: true, ..ROLE },
    Role { name: "marquee", ..ROLE },
    Role { name: "math", has_presentational_children: true, ..ROLE },
    Role {
        name: "menu",
        supported: &["aria-activedescendant", "aria-orientation"],
        owned: &["menuitem", "menuitemcheckbox", "menuitemradio", "group"],
        ..ROLE
    },
    Role {
        name: "menubar",
        supported: &["aria-activedescendant", "aria-orientation"],
        owned: &["menuitem", "menuitemcheckbox", "menuitemradio", "group"],
        ..ROLE
    },
    Role {
        name: "menuitem",
        is_named_by_content: true,
        supported: &["aria-expanded", "aria-posinset", "aria-setsize"],
        contexts: &["group", "menu", "menubar"],
        ..ROLE
    },
    Role {
        name: "menuitemcheckbox",
        is_named_by_content: true,
        has_presentational_children: true,
        required: &["aria-checked"],
        supported: &["aria-expanded", "aria-posinset", "aria-setsize", "aria-readonly", "aria-required"],
        contexts: &["group", "menu", "menubar"],
        ..ROLE
    },
    Role {
        name: "menuitemradio",
        is_named_by_content: true,
        has_presentational_children: true,
        required: &["aria-checked"],
        supported: &["aria-expanded", "aria-posinset", "aria-setsize", "aria-readonly", "aria-required"],
        contexts: &["group", "menu", "menubar"],
        ..ROLE
    },
    Role {
        name: "meter",
        has_presentational_children: true,
        required: &["aria-valuenow"],
        supported: &["aria-valuemax", "aria-valuemin", "aria-valuetext"],
        ..ROLE
    },
    Role { name: "navigation", ..ROLE },
    Role { name: "none", may_not_be_named: true, ..ROLE },
    Role { name: "note", ..ROLE },
    Role {
        name: "option",
        is_named_by_content: true,
        has_presentational_children: true,
        supported: &["aria-selected", "aria-checked", "aria-posinset", "aria-setsize"],
        contexts: &["listbox", "group"],
        ..ROLE
    },
    Role { name: "paragraph", may_not_be_named: true, ..ROLE },
    Role { name: "presentation", may_not_be_named: true, ..ROLE },
    Role {
        name: "progressbar",
        has_presentational_children: true,
        supported: &["aria-valuemax", "aria-valuemin", "aria-valuenow", "aria-valuetext"],
        ..ROLE
    },
    Role {
        name: "radio",
        is_named_by_content: true,
        has_presentational_children: true,
        required: &["aria-checked"],
        supported: &["aria-posinset", "aria-setsize"],
        ..ROLE
    },
    Role {
        name: "radiogroup",
        supported: &["aria-activedescendant", "aria-orientation", "aria-readonly", "aria-required"],
        owned: &["radio"],
        ..ROLE
    },
    Role { name: "region", ..ROLE },
    Role {
        name: "row",
        is_named_by_content: true,
        supported: &[
            "aria-activedescendant",
            "aria-colindex",
            "aria-expanded",
            "aria-level",
            "aria-posinset",
            "aria-rowindex",
            "aria-selected",
            "aria-setsize",
        ],
        contexts: &["grid", "rowgroup", "table", "treegrid"],
        owned: &["cell", "columnheader", "gridcell", "rowheader"],
        ..ROLE
    },
    Role { name: "rowgroup", contexts: &["grid", "table", "treegrid"], owned: &["row"], ..ROLE },
    Role {
        name: "rowheader",
        is_named_by_content: true,
        supported: &[
            "aria-colindex",
            "aria-colspan",
            "aria-rowindex",
            "aria-rowspan",
            "aria-expanded",
            "aria-readonly",
            "aria-required",
            "aria-selected",
            "aria-sort",
        ],
        contexts: &["row"],
        ..ROLE
    },
    Role {
        name: "scrollbar",
        has_presentational_children: true,
        required: &["aria-controls", "aria-valuenow"],
        supported: &["aria-orientation", "aria-valuemax", "aria-valuemin", "aria-valuetext"],
        ..ROLE
    },
    Role { name: "search", ..ROLE },
    Role {
        name: "searchbox",
        supported: &["aria-activedescendant", "aria-autocomplete", "aria-multiline", "aria-placeholder", "aria-readonly", "aria-required"],
        ..ROLE
    },
    Role { name: "sectionfooter", ..ROLE },
    Role { name: "sectionheader", ..ROLE },
    Role {
        name: "separator",
        has_presentational_children: true,
        supported: &["aria-orientation", "aria-valuemax", "aria-valuemin", "aria-valuenow", "aria-valuetext"],
        ..ROLE
    },
    Role {
        name: "slider",
        has_presentational_children: true,
        required: &["aria-valuenow"],
        supported: &["aria-orientation", "aria-readonly", "aria-valuemax", "aria-valuemin", "aria-valuetext"],
        ..ROLE
    },
    Role {
        name: "spinbutton",
        supported: &[
            "aria-activedescendant",
            "aria-readonly",
            "aria-required",
            "aria-valuemax",
            "aria-valuemin",
            "aria-valuenow",
            "aria-valuetext",
        ],
        ..ROLE
    },
    Role { name: "status", ..ROLE },
    Role { name: "strong", may_not_be_named: true, ..ROLE },
    Role { name: "subscript", may_not_be_named: true, ..ROLE },
    Role { name: "suggestion", may_not_be_named: true, ..ROLE },
    Role { name: "superscript", may_not_be_named: true, ..ROLE },
    Role {
        name: "switch",
        is_named_by_content: true,
        has_presentational_children: true,
        required: &["aria-checked"],
        supported: &["aria-expanded", "aria-readonly", "aria-required"],
        ..ROLE
    },
    Role {
        name: "tab",
        is_named_by_content: true,
        has_presentational_children: true,
        supported: &["aria-expanded", "aria-posinset", "aria-selected", "aria-setsize"],
        contexts: &["tablist"],
        ..ROLE
    },
    Role { name: "table", supported: &["aria-colcount", "aria-rowcount"], owned: &["row", "rowgroup"], ..ROLE },
    Role { name: "tablist", supported: &["aria-activedescendant", "aria-multiselectable", "aria-orientation"], owned: &["tab"], ..ROLE },
    Role { name: "tabpanel", ..ROLE },
    Role { name: "term", ..ROLE },
    Role {
        name: "textbox",
        supported: &["aria-activedescendant", "aria-autocomplete", "aria-multiline", "aria-placeholder", "aria-readonly", "aria-required"],
        ..ROLE
    },
    Role { name: "time", ..ROLE },
    Role { name: "timer", ..ROLE },
    Role { name: "toolbar", supported: &["aria-activedescendant", "aria-orientation"], ..ROLE },
    Role { name: "tooltip", is_named_by_content: true, ..ROLE },
    Role {
        name: "tree",
        supported: &["aria-activedescendant", "aria-multiselectable", "aria-orientation", "aria-required"],
        owned: &["treeitem", "group"],
        ..ROLE
    },
    Role {
        name: "treegrid",
        supported: &[
            "aria-activedescendant",
            "aria-colcount",
            "aria-rowcount",
            "aria-multiselectable",
            "aria-orientation",
            "aria-readonly",
            "aria-required",
        ],
        owned: &["row", "rowgroup"],
        ..ROLE
    },
    Role {
        name: "treeitem",
        is_named_by_content: true,
        supported: &["aria-checked", "aria-expanded", "aria-level", "aria-posinset", "aria-selected", "aria-setsize"],
        contexts: &["group", "tree"],
        ..ROLE
    },
    Role { name: "graphics-document", ..ROLE },
    Role { name: "graphics-object", supported: &["aria-activedescendant"], ..ROLE },
    Role { name: "graphics-symbol", has_presentational_children: true, ..ROLE },
    Role { name: "doc-abstract", ..ROLE },
    Role { name: "doc-acknowledgments", ..ROLE },
    Role { name: "doc-afterword", ..ROLE },
    Role { name: "doc-appendix", ..ROLE },
    Role { name: "doc-backlink", is_named_by_content: true, supported: &["aria-expanded"], ..ROLE },
    Role { name: "doc-biblioentry", ..ROLE },
    Role { name: "doc-bibliography", ..ROLE },
    Role { name: "doc-biblioref", is_named_by_content: true, supported: &["aria-expanded"], ..ROLE },
    Role { name: "doc-chapter", ..ROLE },
    Role { name: "doc-colophon", ..ROLE },
    Role { name: "doc-conclusion", ..ROLE },
    Role { name: "doc-cover", has_presentational_children: true, ..ROLE },
    Role { name: "doc-credit", ..ROLE },
    Role { name: "doc-credits", ..ROLE },
    Role { name: "doc-dedication", ..ROLE },
    Role { name: "doc-endnote", ..ROLE },
    Role { name: "doc-endnotes", ..ROLE },
    Role { name: "doc-epigraph", ..ROLE },
    Role { name: "doc-epilogue", ..ROLE },
    Role { name: "doc-errata", ..ROLE },
    Role { name: "doc-example", ..ROLE },
    Role { name: "doc-footnote", ..ROLE },
    Role { name: "doc-foreword", ..ROLE },
    Role { name: "doc-glossary", ..ROLE },
    Role { name: "doc-glossref", is_named_by_content: true, supported: &["aria-expanded"], ..ROLE },
    Role { name: "doc-index", ..ROLE },
    Role { name: "doc-introduction", ..ROLE },
    Role { name: "doc-noteref", is_named_by_content: true, supported: &["aria-expanded"], ..ROLE },
    Role { name: "doc-notice", ..ROLE },
    Role { name: "doc-pagebreak", has_presentational_children: true, ..ROLE },
    Role { name: "doc-pagefooter", ..ROLE },
    Role { name: "doc-pageheader", ..ROLE },
    Role { name: "doc-pagelist", ..ROLE },
    Role { name: "doc-part", ..ROLE },
    Role { name: "doc-preface", ..ROLE },
    Role { name: "doc-prologue", ..ROLE },
    Role { name: "doc-pullquote", ..ROLE },
    Role { name: "doc-qna", ..ROLE },
    Role { name: "doc-subtitle", is_named_by_content: true, ..ROLE },
    Role { name: "doc-tip", ..ROLE },
    Role { name: "doc-toc", ..ROLE },
];
