//! Attributes written as short as they can be: those with quotation marks first, each group by name.

use std::borrow::Cow;
use std::cmp::Ordering;

use crate::dom::tokens::{self, Holds};

use super::space::characters;

/// An attribute as it is written.
pub struct Attribute<'a> {
    name: &'a str,
    value: Cow<'a, str>,
    holds: Holds,
}

impl Attribute<'_> {
    /// Whether it stands without quotation marks.
    fn is_bare(&self) -> bool {
        !self.holds.any(Holds::UNBARE)
    }

    /// The first letters nearly always tell two names apart.
    fn order(&self, other: &Self) -> Ordering {
        let key = |one: &Self| (one.is_bare(), one.name.as_bytes().first().copied());
        key(self).cmp(&key(other)).then_with(|| self.name.cmp(other.name))
    }
}

/// Writes the attributes of a start tag; says whether the last of them stands without quotation marks. `all` is only the room
/// to order them in, so that not every tag asks for its own.
pub fn write<'a>(element: &str, source: &[tokens::Attribute<'a>], all: &mut Vec<Attribute<'a>>, small: &mut String) -> bool {
    all.clear();
    for attribute in source {
        all.push(small_attribute(element, *attribute, source));
    }
    if !all.is_sorted_by(|one, other| one.order(other) != Ordering::Greater) {
        all.sort_by(Attribute::order);
    }
    for attribute in all.iter() {
        let Attribute { name, value, .. } = attribute;
        // An element without classes has none to tell of.
        if value.is_empty() && *name == "class" {
            continue;
        }
        small.push(' ');
        small.push_str(name);
        if value.is_empty() {
            continue;
        }
        small.push('=');
        if attribute.is_bare() {
            small.push_str(value);
        } else if attribute.holds.any(Holds::DOUBLE) {
            with_double(value, small);
        } else {
            small.push('"');
            small.push_str(value);
            small.push('"');
        }
    }
    all.last().is_some_and(Attribute::is_bare)
}

/// An attribute without references to characters that may stand as they are, and without white space that says nothing.
fn small_attribute<'a>(element: &str, source: tokens::Attribute<'a>, all: &[tokens::Attribute<'a>]) -> Attribute<'a> {
    let tokens::Attribute { name, value, holds } = source;
    let has_class = || name == "class";
    let is_viewport = || {
        let is_it = |attribute: &tokens::Attribute<'_>| attribute.name.contains("viewport") || attribute.value.contains("viewport");
        element == "meta" && name == "content" && all.iter().any(is_it)
    };
    // Most values stay as they are.
    if !holds.any(Holds::AMPERSAND) && !(holds.any(Holds::SPACE) && (has_class() || is_viewport())) {
        return Attribute { name, value: Cow::Borrowed(value), holds };
    }
    let mut value = Cow::Borrowed(value);
    if holds.any(Holds::AMPERSAND) {
        let mut whole = String::with_capacity(value.len());
        characters(&value, false, None, &mut whole);
        value = Cow::Owned(whole);
    }
    if has_class() && has_idle_space(&value) {
        value = Cow::Owned(value.split_ascii_whitespace().collect::<Vec<_>>().join(" "));
    } else if is_viewport() {
        value = Cow::Owned(value.split_ascii_whitespace().collect());
    }
    let holds = Holds::of(&value);
    Attribute { name, value, holds }
}

/// Whether there is more between words, and around them, than one space between two.
fn has_idle_space(value: &str) -> bool {
    let mut last = b' ';
    let is_idle = |byte: u8| {
        let is_double = byte == b' ' && last == b' ';
        last = byte;
        is_double || (byte != b' ' && byte.is_ascii_whitespace())
    };
    value.bytes().any(is_idle) || last == b' '
}

/// Writes a value with quotation marks in it between those of which it holds fewer.
fn with_double(value: &str, small: &mut String) {
    let count = |mark: char| value.matches(mark).count();
    let (mark, reference) = if count('\'') < count('"') { ('\'', "&#39;") } else { ('"', "&#34;") };
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
    use crate::dom::tokens::Tokens;

    fn written(element: &str, source: &str) -> String {
        let mut small = String::new();
        let tag = format!("<{element}{source}>");
        let mut tokens = Tokens::new(&tag);
        tokens.next();
        write(element, tokens.attributes(), &mut Vec::new(), &mut small);
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
