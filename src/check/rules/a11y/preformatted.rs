//! Lines that stand as they were typed, and whether they are code or told of as a picture.

use crate::dom::Node;

/// Elements that hold code, or what a program wrote.
const CODE: [&str; 4] = ["code", "samp", "kbd", "var"];
/// Parts of class names by which generators mark code.
const CODE_CLASSES: [&str; 7] = ["code", "highlight", "language-", "lang-", "prettyprint", "shell", "terminal"];

/// The lines of an element as a browser breaks them: at `br`, and in `pre` at the end of each line.
pub fn lines(element: Node<'_>) -> Vec<String> {
    let is_kept = element.is("pre");
    let mut lines = vec![String::new()];
    for node in element.descendants() {
        if node.is("br") {
            lines.push(String::new());
        }
        let parts = node.own_text().split(|c| is_kept && c == '\n');
        for (index, part) in parts.enumerate() {
            if index > 0 {
                lines.push(String::new());
            }
            if let Some(line) = lines.last_mut() {
                line.push_str(part);
            }
        }
    }
    lines
}

/// Whether an element is marked as code: by elements in it, or by its class or that of what it is in.
pub fn is_marked_as_code(element: Node<'_>) -> bool {
    let has_class = |node: Node<'_>| node.attr("class").is_some_and(|class| CODE_CLASSES.iter().any(|part| class.contains(part)));
    element.descendants().any(|node| node.is_any(&CODE)) || element.inclusive_ancestors().take(3).any(has_class)
}

/// Whether lines look like code: a quarter of them hold signs that are seldom in a text.
pub fn looks_like_code(lines: &[String]) -> bool {
    let is_typical = |line: &&String| line.contains(['{', '}', ';', '=', '<', '>']) || line.trim_start().starts_with(['$', '#']);
    let typical = lines.iter().filter(is_typical).count();
    let written = lines.iter().filter(|line| !line.trim().is_empty()).count();
    typical.saturating_mul(4) >= written.max(1)
}

/// Whether it is told of as one picture with a name: it, or a figure that it is in.
pub fn is_named_picture(element: Node<'_>) -> bool {
    element.inclusive_ancestors().any(|node| node.has_role(&["img"]) || node.is("figure") && !node.accessible_name().is_empty())
}
