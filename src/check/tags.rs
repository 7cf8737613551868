//! The tags of a template, as far as the rules on themes need them: what is in a template comes out on every page.

use std::ops::Range;

/// A start tag.
#[derive(Debug)]
pub struct Tag<'a> {
    /// Its name as written.
    pub name: &'a str,
    /// Attributes with their values and the place of both together.
    pub attributes: Vec<(&'a str, &'a str, Range<usize>)>,
    /// The place of the name with its bracket.
    pub place: Range<usize>,
    /// What follows the tag.
    pub after: &'a str,
}

impl Tag<'_> {
    /// Whether it has this name.
    pub fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// The value of an attribute.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, ..)| known.eq_ignore_ascii_case(name)).map(|(_, value, _)| *value)
    }
}

/// All start tags of a text. Comments of HTML and of the template language are left out.
pub fn tags(text: &str) -> Vec<Tag<'_>> {
    let mut found = Vec::new();
    let mut at = 0_usize;
    while let Some(rest) = text.get(at..) {
        let Some(next) = rest.find(['<', '{']) else { break };
        let start = at.saturating_add(next);
        let here = text.get(start..).unwrap_or_default();
        let comment = [("<!--", "-->"), ("{#", "#}")].into_iter().find(|(open, _)| here.starts_with(open));
        if let Some((_, close)) = comment {
            let Some(end) = here.find(close) else { break };
            at = start.saturating_add(end).saturating_add(close.len());
            continue;
        }
        at = start.saturating_add(1);
        if here.starts_with('<')
            && let Some(tag) = tag(text, start)
        {
            at = text.len().saturating_sub(tag.after.len());
            found.push(tag);
        }
    }
    found
}

fn tag(text: &str, start: usize) -> Option<Tag<'_>> {
    let name_start = start.checked_add(1)?;
    let rest = text.get(name_start..)?;
    let length = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).unwrap_or(rest.len());
    let name = rest.get(..length).filter(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()))?;
    let mut at = name_start.checked_add(length)?;
    let place = start..at;
    let mut attributes = Vec::new();
    loop {
        let rest = text.get(at..)?;
        let skipped = rest.find(|c: char| !(c.is_whitespace() || c == '/')).unwrap_or(rest.len());
        at = at.saturating_add(skipped);
        let rest = text.get(at..)?;
        if rest.is_empty() || rest.starts_with(['>', '<']) {
            let after = rest.strip_prefix('>').unwrap_or(rest);
            return Some(Tag { name, attributes, place, after });
        }
        let length = rest.find(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '<')).unwrap_or(rest.len()).max(1);
        let attribute = rest.get(..length)?;
        let end = at.saturating_add(length);
        let (value, next) = value(text, end);
        attributes.push((attribute, value, at..next));
        at = next;
    }
}

/// The value after an attribute's name, and where it ends.
fn value(text: &str, at: usize) -> (&str, usize) {
    let rest = text.get(at..).unwrap_or_default();
    let Some(given) = rest.strip_prefix('=') else { return ("", at) };
    let start = at.saturating_add(1);
    let quote = given.chars().next().filter(|c| matches!(c, '"' | '\''));
    match quote {
        Some(quote) => {
            let inside = given.get(1..).unwrap_or_default();
            let length = inside.find(quote).unwrap_or(inside.len());
            (inside.get(..length).unwrap_or_default(), start.saturating_add(length).saturating_add(2).min(text.len()))
        }
        None => {
            let length = given.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(given.len());
            (given.get(..length).unwrap_or_default(), start.saturating_add(length))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_tags_with_their_attributes() {
        let text = "{# <a> #}<!-- <b> --><script src='/x.js' defer></script><img src=\"{{ p > q }}\" alt=x><br/>";
        let all = tags(text);
        let names: Vec<&str> = all.iter().map(|tag| tag.name).collect();
        assert_eq!(names, ["script", "img", "br"]);
        assert_eq!((all[0].value("src"), all[0].value("DEFER"), all[0].value("x")), (Some("/x.js"), Some(""), None));
        assert_eq!((all[1].value("src"), all[1].value("alt")), (Some("{{ p > q }}"), Some("x")));
        assert_eq!(&text[all[0].attributes[0].2.clone()], "src='/x.js'");
    }

    #[test]
    fn ends_on_any_text() {
        for text in ["<", "<a", "<a =", "<a b='", "<a b=", "<<<", "<!--", "{#", "<a <b", "< a>", "<å>"] {
            tags(text);
        }
    }
}
