//! Attributes written as short as they can be: those with quotation marks first, each group by name.

use std::borrow::Cow;

use crate::dom::tokens::Attributes;

use super::space::characters;

/// Writes the attributes of a start tag; says whether the last of them stands without quotation marks.
pub fn write(element: &str, source: Attributes<'_>, small: &mut String) -> bool {
    let mut all: Vec<(bool, &str, Cow<'_, str>)> = source
        .map(|(name, value)| {
            let value = shortened(element, name, value.unwrap_or_default(), source.0);
            (is_bare(&value), name, value)
        })
        .collect();
    all.sort_by(|one, other| (one.0, one.1).cmp(&(other.0, other.1)));
    // An element without classes has none to tell of.
    for (is_bare, name, value) in all.iter().filter(|(_, name, value)| !(*name == "class" && value.is_empty())) {
        small.push(' ');
        small.push_str(name);
        if !value.is_empty() {
            small.push('=');
            if *is_bare { small.push_str(value) } else { quoted(value, small) }
        }
    }
    all.last().is_some_and(|(is_bare, ..)| *is_bare)
}

/// A value without references to characters that may stand as they are, and without white space that says nothing.
fn shortened<'a>(element: &str, name: &str, value: &'a str, source: &str) -> Cow<'a, str> {
    let mut value = Cow::Borrowed(value);
    if value.contains('&') {
        let mut whole = String::with_capacity(value.len());
        characters(&value, false, None, &mut whole);
        value = Cow::Owned(whole);
    }
    let is_space = |c: char| c.is_ascii_whitespace();
    if name == "class" && (value.starts_with(is_space) || value.ends_with(is_space) || value.contains("  ") || value.contains('\n')) {
        return Cow::Owned(value.split_ascii_whitespace().collect::<Vec<_>>().join(" "));
    }
    if element == "meta" && name == "content" && source.contains("viewport") {
        return Cow::Owned(value.split_ascii_whitespace().collect());
    }
    value
}

/// Whether a value needs no quotation marks (HTML, 13.1.2.3); without a value, there is nothing to put in them.
fn is_bare(value: &str) -> bool {
    !value.bytes().any(|byte| byte.is_ascii_whitespace() || matches!(byte, b'"' | b'\'' | b'=' | b'<' | b'>' | b'`'))
}

/// Writes a value in those quotation marks of which it holds fewer.
fn quoted(value: &str, small: &mut String) {
    let count = |mark: char| value.matches(mark).count();
    let (mark, reference) = if value.contains('"') && count('\'') < count('"') { ('\'', "&#39;") } else { ('"', "&#34;") };
    small.push(mark);
    for (index, part) in value.split(mark).enumerate() {
        if index > 0 {
            small.push_str(reference);
        }
        small.push_str(part);
    }
    small.push(mark);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(element: &str, source: &str) -> String {
        let mut small = String::new();
        write(element, Attributes(source), &mut small);
        small
    }

    #[test]
    fn leaves_out_what_may_be_left_out() {
        assert_eq!(written("a", " href=\"/sv/\" class=\" a\n b \" hidden=\"\""), " class=\"a b\" hidden href=/sv/");
        assert_eq!(
            written("meta", " name=\"viewport\" content=\"width=device-width, initial-scale=1\""),
            " content=\"width=device-width,initial-scale=1\" name=viewport"
        );
    }

    #[test]
    fn keeps_what_a_value_means() {
        assert_eq!(written("a", " title=\"a &quot;b&quot; &amp; &amp;lt; &#39;\""), " title='a \"b\" & &amp;lt; &#39;'");
        assert_eq!(written("a", " title=\"&lt;b&gt;\" id=x=y alt"), " id=\"x=y\" title=\"<b>\" alt");
        assert_eq!(written("a", " title=\"&nbsp;&amp;nbsp;\""), " title=&nbsp;&amp;nbsp;");
    }
}
