//! Exceptions: an editor lets one finding be, beside the text and with a reason.
//!
//! In Markdown `<!-- allow EASY001: the reason -->` before a paragraph, in YAML `# allow EASY001: the reason` before a
//! value or after it; in Swedish `tillåt`.

use memchr::memmem;

use crate::base::code::Code;
use crate::base::source::Sources;
use crate::base::span::{FileId, Span};

/// What an exception begins with.
const VERBS: [&str; 2] = ["allow ", "tillåt "];

/// An exception.
#[derive(Debug)]
pub struct Exception {
    /// The rule's code or name, as written.
    pub rule: String,
    /// Why.
    pub reason: String,
    /// The place of the comment.
    pub span: Span,
    /// Whether anything was excepted.
    pub is_used: bool,
    /// First and last line that it holds for, counted from 1.
    lines: (usize, usize),
}

impl Exception {
    /// Whether it is from this rule, in this file.
    pub fn is_from(&self, code: &Code, file: FileId) -> bool {
        self.span.file == file && (self.rule == code.id || self.rule == code.name)
    }

    /// Whether it holds for a line.
    pub fn covers(&self, line: usize) -> bool {
        let (first, last) = self.lines;
        (first..=last).contains(&line)
    }
}

/// All exceptions in the texts under a folder.
pub fn exceptions(sources: &Sources, folder: &str) -> Vec<Exception> {
    sources.under(folder).flat_map(|(file, source)| of_file(file, source.text(), &source.path.extension())).collect()
}

fn of_file(file: FileId, text: &str, extension: &str) -> Vec<Exception> {
    // Few texts have one, and this is far quicker than going through their lines.
    if VERBS.iter().all(|verb| memmem::find(text.as_bytes(), verb.as_bytes()).is_none()) {
        return Vec::new();
    }
    let lines: Vec<&str> = text.split('\n').collect();
    let mut found = Vec::new();
    let mut start = 0_usize;
    let mut in_yaml = extension == "yaml";
    for (index, line) in lines.iter().enumerate() {
        if extension == "md" && *line == "---" {
            // The first such line opens the front matter, the second ends it.
            in_yaml = index == 0;
        }
        let comment = if in_yaml { yaml_comment(line) } else { html_comment(line) };
        if let Some((at, comment)) = comment
            && let Some((rule, reason)) = allowed(comment)
        {
            let from = start.saturating_add(at);
            let last = if in_yaml { end_of_value(&lines, index, at) } else { end_of_paragraph(&lines, index) };
            // What is said at the head of a file also holds for findings about the whole file, which stand on line 1.
            let is_head = lines.iter().take(index).all(|line| *line == "---" || line.trim_start().starts_with('#'));
            let first = if is_head { 1 } else { index.saturating_add(1) };
            found.push(Exception {
                rule: rule.to_owned(),
                reason: reason.to_owned(),
                span: Span { file, start: from, end: start.saturating_add(line.len()) },
                is_used: false,
                lines: (first, last.saturating_add(1)),
            });
        }
        start = start.saturating_add(line.len()).saturating_add(1);
    }
    found
}

/// The comment of a line of YAML, after where it begins: at a `#` with a space or nothing before it, outside quotation marks.
fn yaml_comment(line: &str) -> Option<(usize, &str)> {
    let is_comment = |at: &usize| {
        let before = line.get(..*at).unwrap_or_default();
        (before.is_empty() || before.ends_with(' ')) && before.matches('"').count().is_multiple_of(2)
    };
    let at = line.match_indices('#').map(|(at, _)| at).find(is_comment)?;
    Some((at, line.get(at.saturating_add(1)..)?))
}

fn html_comment(line: &str) -> Option<(usize, &str)> {
    let at = line.find("<!--")?;
    let comment = line.get(at.saturating_add(4)..)?;
    Some((at, comment.split_once("-->")?.0))
}

/// The rule and the reason.
fn allowed(comment: &str) -> Option<(&str, &str)> {
    let rest = comment.trim();
    let rest = VERBS.iter().find_map(|verb| rest.strip_prefix(verb))?;
    let (rule, reason) = rest.split_once(':').unwrap_or((rest, ""));
    Some((rule.trim(), reason.trim()))
}

/// The last line of the paragraph that begins on or after a comment's line.
fn end_of_paragraph(lines: &[&str], comment: usize) -> usize {
    let after = lines.iter().enumerate().skip(comment.saturating_add(1));
    let mut last = comment;
    for (index, line) in after {
        if line.trim().is_empty() {
            if last > comment {
                break;
            }
            continue;
        }
        last = index;
    }
    last
}

/// The last line of the value that a comment stands beside or before: every further line of it is indented more.
fn end_of_value(lines: &[&str], comment: usize, at: usize) -> usize {
    let is_beside = lines.get(comment).and_then(|line| line.get(..at)).is_some_and(|before| !before.trim().is_empty());
    let is_comment = |line: &str| line.trim_start().starts_with('#');
    let indent = |line: &str| line.len().saturating_sub(line.trim_start().len());
    let mut rest = lines.iter().enumerate().skip(if is_beside { comment } else { comment.saturating_add(1) });
    let Some((first, line)) = rest.find(|(_, line)| !is_comment(line) && !line.trim().is_empty()) else { return comment };
    let depth = indent(line);
    let value = rest.take_while(|(_, line)| line.trim().is_empty() || indent(line) > depth);
    value.filter(|(_, line)| !line.trim().is_empty()).last().map_or(first, |(index, _)| index)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str, extension: &str) -> Vec<(usize, usize)> {
        of_file(FileId(0), text, extension).into_iter().map(|exception| exception.lines).collect()
    }

    #[test]
    fn holds_for_the_paragraph_after_it() {
        let text = "---\ntitle: Hej\n---\n\nEtt.\n\n<!-- allow EASY001: citat -->\nTvå\nrader.\n\nTre.\n";
        assert_eq!(lines(text, "md"), [(7, 9)]);
        assert_eq!(lines("---\na: b\n---\n<!-- tillåt alt-opening: så heter den -->\n\nTvå.\n\nTre.\n", "md"), [(4, 6)]);
    }

    #[test]
    fn holds_for_the_value_after_or_beside_it() {
        let text = "kind: a\n# allow FACT001: skäl\nchannels:\n  - type: phone\n    value: x\nnext: y\n";
        assert_eq!(lines(text, "yaml"), [(2, 5)]);
        assert_eq!(lines("kind: a\nnext: \"#1\" # allow FACT001: skäl\nlast: y\n", "yaml"), [(2, 2)]);
    }

    #[test]
    fn holds_for_the_whole_file_at_its_head() {
        assert_eq!(lines("# allow I18N001: bara här\nkind: a\n", "yaml"), [(1, 2)]);
        assert_eq!(lines("---\n# allow I18N001: bara här\ntitle: a\n---\n", "md"), [(1, 3)]);
    }

    #[test]
    fn is_only_what_says_so() {
        assert_eq!(lines("# kind: a\ncolour: \" # allow X: y\"\n", "yaml"), []);
        assert_eq!(lines("---\ntitle: a\n---\n# allow X: y\n", "md"), []);
        let exception = of_file(FileId(0), "# allow X001\n", "yaml").pop().unwrap();
        assert_eq!((exception.rule.as_str(), exception.reason.as_str()), ("X001", ""));
    }
}
