//! A11Y089: what gets the focus keeps it.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y089", name: "focus-thrown-away", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 2.1.1, 2.4.7 and 3.2.1; F55",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<p><a href=\"/a/\" onfocus=\"this.blur()\">Ring oss</a></p>"),
        found: "this.blur()",
        good: Input::Html("<p><a href=\"/a/\" onfocus=\"visa(this)\" onblur=\"dolj()\">Ring oss</a></p>"),
    }],
    look: Look::Page(find),
};

/// The `onfocus` of a `<body>` is that of the window.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let elements = page.document.with_attribute("onfocus").filter(|node| node.is_focusable() && !node.is_copy());
    let throwing = elements.filter(|node| !node.is_any(&["body", "frameset"]) && throws(*node));
    throwing.map(|node| Finding::at(&RULE.code, node.attr_span("onfocus"))).collect()
}

/// Whether the script takes the focus from the element itself, at once: not from another, and not in a function that
/// something else may call.
fn throws(node: Node<'_>) -> bool {
    const SELF: [&str; 7] = [
        "",
        "this.",
        "event.target.",
        "event.currentTarget.",
        "document.activeElement.",
        "window.event.target.",
        "window.document.activeElement.",
    ];
    let script: String = node.attr("onfocus").unwrap_or_default().split_whitespace().collect();
    if ["function", "=>", "//", "/*"].iter().any(|later| script.contains(later)) {
        return false;
    }
    let before = script.match_indices("blur()").filter_map(|(at, _)| script.get(..at));
    let is_name = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '$' | '.');
    let mut callers = before.map(|before| (before, before.rsplit(|letter| !is_name(letter)).next().unwrap_or_default()));
    callers.any(|(before, name)| before.ends_with("$(this).") || SELF.contains(&name))
}

#[cfg(test)]
mod tests {
    use crate::check::rules::a11y::tests::count;

    fn thrown(script: &str) -> usize {
        count("A11Y089", &format!("<button onfocus=\"{script}\">Sänd</button>"))
    }

    #[test]
    fn only_what_takes_its_own_focus_at_once_is_found() {
        for script in [
            "blur()",
            "if (this.blur) this.blur();",
            "a(); event.target . blur ( )",
            "$(this).blur()",
            "if(this.readOnly){document.activeElement.blur()}",
        ] {
            assert_eq!(thrown(script), 1, "{script}");
        }
        for script in
            ["noblur()", "other.blur()", "$('#a').blur()", "this.onclick=function(){this.blur()}", "onBlur()", "this.blurred()", ""]
        {
            assert_eq!(thrown(script), 0, "{script}");
        }
        for part in ["<div onfocus=\"this.blur()\">Byn</div>", "<button hidden onfocus=\"this.blur()\">Byn</button>"] {
            assert_eq!(count("A11Y089", part), 0, "{part}");
        }
    }
}
