//! The accessible name and description of an element (Accessible Name and Description Computation 1.2, HTML-AAM 1.0).
//! What style sheets add before and after is not seen.

use std::collections::BTreeSet;

use super::focus::BUTTONS;
use super::spaces::single_spaced;
use super::tree::Node;

/// The most nodes and the deepest nesting that are looked at for one name.
const MOST_NODES: usize = 1000;
const DEEPEST: usize = 600;

impl<'a> Node<'a> {
    /// What assistive technology calls it; empty when it has no name. White space is single.
    pub fn accessible_name(self) -> &'a str {
        self.document().names.get(self.index()).map_or("", |name| name.get_or_init(|| self.names(false)))
    }

    /// What further is said of it, by `aria-describedby`, `aria-description` or a `title` that is not its name.
    pub fn accessible_description(self) -> String {
        if let Some(ids) = self.attr("aria-describedby").filter(|ids| self.document().by_ids(ids).next().is_some()) {
            return self.document().by_ids(ids).map(|node| node.names(true)).collect::<Vec<_>>().join(" ");
        }
        let title = || self.attr("title").filter(|title| single_spaced(title) != self.accessible_name());
        single_spaced(self.attr("aria-description").or_else(title).unwrap_or_default())
    }

    fn names(self, is_reference: bool) -> String {
        let mut search = Search::default();
        let way = if is_reference { Way::reference(self) } else { Way::default() };
        single_spaced(&search.name(self, way))
    }

    /// The `<label>` elements of a control.
    pub fn labels(self) -> Vec<Self> {
        if !self.is_any(&["button", "input", "meter", "output", "progress", "select", "textarea"]) || self.is_input(&["hidden"]) {
            return Vec::new();
        }
        let document = self.document();
        let is_labelled = |label: &Node<'_>| match label.attr("for") {
            Some(id) => document.by_id(id) == Some(self),
            None => label.contains(self) && label.descendants().find(|node| node.is_labelable()) == Some(self),
        };
        let around = self.ancestors().filter(|node| node.is("label"));
        let mut labels: Vec<Self> = around.chain(document.labels_for(self)).filter(is_labelled).collect();
        labels.sort_by_key(|label| label.index());
        labels.dedup();
        labels
    }

    /// Whether a `<label>` can be for it.
    pub fn is_labelable(self) -> bool {
        self.is_any(&["button", "input", "meter", "output", "progress", "select", "textarea"]) && !self.is_input(&["hidden"])
    }
}

/// How the computation came to a node.
#[derive(Debug, Clone, Copy, Default)]
struct Way {
    /// By `aria-labelledby` or `aria-describedby`, which are not followed again.
    is_reference: bool,
    /// From what is around, so that any content counts.
    is_part: bool,
    /// From a reference to something hidden, where hidden parts count.
    sees_hidden: bool,
    depth: usize,
}

impl Way {
    fn reference(node: Node<'_>) -> Self {
        Self { is_reference: true, is_part: true, sees_hidden: !node.is_exposed(), depth: 0 }
    }

    fn part(self) -> Self {
        Self { is_part: true, depth: self.depth.saturating_add(1), ..self }
    }
}

#[derive(Debug, Default)]
struct Search {
    seen: BTreeSet<usize>,
}

impl Search {
    fn name(&mut self, node: Node<'_>, way: Way) -> String {
        if node.is_text() {
            return if way.sees_hidden || !node.is_hidden() { node.own_text().to_owned() } else { String::new() };
        }
        let is_kept_out = way.is_part && !way.sees_hidden && !node.is_exposed();
        if is_kept_out || way.depth > DEEPEST || self.seen.len() > MOST_NODES || !self.seen.insert(node.index()) {
            return String::new();
        }
        if !way.is_reference
            && let Some(name) = self.by_reference(node)
        {
            return name;
        }
        if way.is_part
            && let Some(value) = embedded_value(node)
        {
            return value;
        }
        if let Some(label) = node.attr("aria-label").filter(|label| !label.trim().is_empty()) {
            return label.to_owned();
        }
        let is_decoration = node.has_role(&["none"]);
        if !is_decoration && let Some(name) = self.by_language(node, way).filter(|name| !name.trim().is_empty()) {
            return name;
        }
        if way.is_part || is_named_by_content(node) {
            let name = self.content(node, way);
            if !name.trim().is_empty() {
                return name;
            }
        }
        self.by_tooltip(node, is_decoration)
    }

    fn by_tooltip(&self, node: Node<'_>, is_decoration: bool) -> String {
        let attribute = |name| node.attr(name).filter(|text: &&str| !text.trim().is_empty()).map(str::to_owned);
        let has_placeholder = node.is("textarea") || (node.is("input") && !node.is_input(&BUTTONS));
        let placeholder = || has_placeholder.then(|| attribute("placeholder").or_else(|| attribute("aria-placeholder"))).flatten();
        let title = attribute("title").filter(|_| !(is_decoration && node.is("img")));
        title.or_else(placeholder).unwrap_or_default()
    }

    fn by_reference(&mut self, node: Node<'_>) -> Option<String> {
        let ids = node.attr("aria-labelledby")?;
        let mut names = Vec::new();
        for target in node.document().by_ids(ids) {
            // An element may name itself along with others.
            if target == node {
                self.seen.remove(&node.index());
            }
            names.push(self.name(target, Way::reference(target)));
        }
        let name = names.join(" ");
        self.seen.insert(node.index());
        (!name.trim().is_empty()).then_some(name)
    }

    /// What HTML itself calls the element.
    fn by_language(&mut self, node: Node<'_>, way: Way) -> Option<String> {
        let attribute = |name| node.attr(name).map(str::to_owned);
        if node.is_svg() {
            return node.child_elements().find(|child| child.name() == "title").map(|title| title.raw_text());
        }
        let part = |search: &mut Self, name: &str| {
            let child = node.child_elements().find(|child| child.is(name))?;
            Some(search.name(child, way.part()))
        };
        match node.name() {
            "img" | "area" => attribute("alt"),
            "input" if node.is_input(&["button"]) => self.by_label(node, way).or_else(|| attribute("value")),
            "input" if node.is_input(&["submit", "reset"]) => {
                self.by_label(node, way).or_else(|| attribute("value")).or_else(|| Some(node.input_kind()))
            }
            "input" if node.is_input(&["image"]) => self.by_label(node, way).or_else(|| attribute("alt")),
            "button" | "input" | "meter" | "output" | "progress" | "select" | "textarea" => self.by_label(node, way),
            "fieldset" => part(self, "legend"),
            "figure" => part(self, "figcaption"),
            "table" => part(self, "caption"),
            "optgroup" => attribute("label"),
            "option" => attribute("label"),
            _ => None,
        }
    }

    fn by_label(&mut self, node: Node<'_>, way: Way) -> Option<String> {
        let names: Vec<String> = node.labels().into_iter().map(|label| self.name(label, way.part())).collect();
        let name = names.join(" ");
        (!name.trim().is_empty()).then_some(name)
    }

    fn content(&mut self, node: Node<'_>, way: Way) -> String {
        let mut words = String::new();
        let owned = node.document().by_ids(node.attr("aria-owns").unwrap_or_default());
        for child in node.children().chain(owned) {
            let is_apart = child.is_element() && !child.is_inline();
            words.push_str(if is_apart { " " } else { "" });
            words.push_str(&self.name(child, way.part()));
            words.push_str(if is_apart { " " } else { "" });
        }
        words
    }
}

fn is_named_by_content(node: Node<'_>) -> bool {
    node.is_summary_of_details() || node.role_facts().is_some_and(|role| role.is_named_by_content) || node.is("label") || node.is("legend")
}

/// What stands in a control that is part of another's name.
fn embedded_value(node: Node<'_>) -> Option<String> {
    let value = || node.attr("value").unwrap_or_default().to_owned();
    match node.role()? {
        "textbox" | "searchbox" if node.is("input") => Some(value()),
        "textbox" | "searchbox" if node.is("textarea") => Some(node.raw_text()),
        "combobox" | "listbox" if node.is("select") => {
            let options = || node.descendants().filter(|option| option.is("option"));
            let chosen = options().find(|option| option.has("selected")).or_else(|| options().next());
            Some(chosen.map(Node::text).unwrap_or_default())
        }
        "combobox" if node.is("input") => Some(value()),
        "slider" | "spinbutton" | "progressbar" | "meter" | "scrollbar" => {
            let aria = node.attr("aria-valuetext").or_else(|| node.attr("aria-valuenow"));
            Some(aria.map_or_else(value, str::to_owned))
        }
        _ => None,
    }
}
