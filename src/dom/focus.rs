//! What the keyboard reaches (WHATWG HTML, 6.6).

use super::tree::Node;

/// Kinds of input that are pressed and not filled in.
pub const BUTTONS: [&str; 4] = ["button", "submit", "reset", "image"];

impl Node<'_> {
    /// Whether it is an `<input>` of one of these kinds; one of an unknown kind is a text field.
    pub fn is_input(self, kinds: &[&str]) -> bool {
        self.is("input") && kinds.contains(&self.input_kind().as_str())
    }

    /// The kind of an `<input>`, in lower case; `text` for one that is unknown.
    pub fn input_kind(self) -> String {
        const KINDS: [&str; 22] = [
            "hidden",
            "text",
            "search",
            "tel",
            "url",
            "email",
            "password",
            "date",
            "month",
            "week",
            "time",
            "datetime-local",
            "number",
            "range",
            "color",
            "checkbox",
            "radio",
            "file",
            "submit",
            "image",
            "reset",
            "button",
        ];
        let kind = self.attr("type").unwrap_or_default().to_ascii_lowercase();
        if KINDS.contains(&kind.as_str()) { kind } else { "text".to_owned() }
    }

    /// The number in `tabindex`, when it is one (WHATWG HTML, 2.3.4.1).
    pub fn tabindex(self) -> Option<i64> {
        let text = self.attr("tabindex")?.trim_start();
        let (sign, digits) = match text.strip_prefix('-') {
            Some(rest) => (-1, rest),
            None => (1, text.strip_prefix('+').unwrap_or(text)),
        };
        let digits: String = digits.chars().take_while(char::is_ascii_digit).take(9).collect();
        digits.parse::<i64>().ok().map(|number| number.saturating_mul(sign))
    }

    /// Whether it is a control that is switched off.
    pub fn is_disabled(self) -> bool {
        if !self.is_any(&["button", "input", "select", "textarea", "optgroup", "option", "fieldset"]) {
            return false;
        }
        let mut inner = self;
        self.has("disabled")
            || self.ancestors().any(|outer| {
                let is_in_legend = inner.is("legend") && outer.child_elements().find(|child| child.is("legend")) == Some(inner);
                inner = outer;
                outer.is("fieldset") && outer.has("disabled") && !is_in_legend
            })
    }

    /// Whether it can have the focus by what it is, without `tabindex`.
    fn is_focusable_by_nature(self) -> bool {
        match self.name() {
            "a" | "area" if self.is_html() => self.has("href"),
            "a" if self.is_svg() => self.has("href") || self.has("xlink:href"),
            "button" | "select" | "textarea" => !self.is_disabled(),
            "input" => !self.is_disabled() && self.input_kind() != "hidden",
            "iframe" => true,
            "audio" | "video" => self.has("controls"),
            "summary" => self.is_summary_of_details(),
            _ => self.attr("contenteditable").is_some_and(|value| !value.eq_ignore_ascii_case("false")),
        }
    }

    /// Whether it is the `<summary>` that opens its `<details>`.
    pub fn is_summary_of_details(self) -> bool {
        let first = self
            .parent()
            .filter(|parent| parent.is("details"))
            .and_then(|parent| parent.child_elements().find(|child| child.is("summary")));
        first == Some(self)
    }

    /// Whether it can have the focus.
    pub fn is_focusable(self) -> bool {
        // What is around it is looked at last.
        self.is_element()
            && !self.is_hidden()
            && (self.is_focusable_by_nature() || (self.tabindex().is_some() && !self.is_disabled()))
            && !self.is_inert()
    }

    /// Whether it is reached with the tab key.
    pub fn is_tabbable(self) -> bool {
        self.is_focusable() && self.tabindex().is_none_or(|number| number >= 0)
    }

    fn is_inert(self) -> bool {
        self.inclusive_ancestors().any(|node| node.has("inert"))
    }
}
