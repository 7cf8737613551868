//! Attributes written as short as they can be: those with quotation marks first, each group by name.

use std::borrow::Cow;

use crate::dom::tokens::Attributes;

use super::space::characters;

/// An attribute as it is written.
pub struct Attribute<'a> {
    /// Whether it stands without quotation marks.
    is_bare: bool,
    name: &'a str,
    value: Cow<'a, str>,
}

/// What is in a value, a bit for each.
struct Holds(u8);

impl Holds {
    /// What no value without quotation marks may hold (HTML, 13.1.2.3).
    const UNBARE: u8 = 1;
    const SPACE: u8 = 2;
    const AMPERSAND: u8 = 4;

    fn of(value: &str) -> Self {
        Self(value.bytes().fold(0, |seen, byte| {
            seen | match byte {
                b' ' | b'\t' | b'\n' | b'\x0c' | b'\r' => Self::SPACE | Self::UNBARE,
                b'"' | b'\'' | b'=' | b'<' | b'>' | b'`' => Self::UNBARE,
                b'&' => Self::AMPERSAND,
                _ => 0,
            }
        }))
    }

    fn any(&self, bit: u8) -> bool {
        self.0 & bit != 0
    }
}

/// Writes the attributes of a start tag; says whether the last of them stands without quotation marks. `all` is only the room
/// to order them in, so that not every tag asks for its own.
pub fn write<'a>(element: &str, source: Attributes<'a>, all: &mut Vec<Attribute<'a>>, small: &mut String) -> bool {
    all.clear();
    all.extend(source.map(|(name, value)| attribute(element, name, value.unwrap_or_default(), source.0)));
    if all.len() > 1 {
        all.sort_by(|one, other| (one.is_bare, one.name).cmp(&(other.is_bare, other.name)));
    }
    // An element without classes has none to tell of.
    for Attribute { is_bare, name, value } in all.iter().filter(|attribute| !(attribute.name == "class" && attribute.value.is_empty())) {
        small.push(' ');
        small.push_str(name);
        if !value.is_empty() {
            small.push('=');
            if *is_bare { small.push_str(value) } else { quoted(value, small) }
        }
    }
    all.last().is_some_and(|attribute| attribute.is_bare)
}

/// An attribute without references to characters that may stand as they are, and without white space that says nothing.
fn attribute<'a>(element: &str, name: &'a str, value: &'a str, source: &str) -> Attribute<'a> {
    let holds = Holds::of(value);
    let is_viewport = element == "meta" && name == "content" && source.contains("viewport");
    // Most values stay as they are.
    if !holds.any(Holds::AMPERSAND) && !(holds.any(Holds::SPACE) && (name == "class" || is_viewport)) {
        return Attribute { is_bare: !holds.any(Holds::UNBARE), name, value: Cow::Borrowed(value) };
    }
    let mut value = Cow::Borrowed(value);
    if holds.any(Holds::AMPERSAND) {
        let mut whole = String::with_capacity(value.len());
        characters(&value, false, None, &mut whole);
        value = Cow::Owned(whole);
    }
    if name == "class" && has_idle_space(&value) {
        value = Cow::Owned(value.split_ascii_whitespace().collect::<Vec<_>>().join(" "));
    } else if is_viewport {
        value = Cow::Owned(value.split_ascii_whitespace().collect());
    }
    Attribute { is_bare: !Holds::of(&value).any(Holds::UNBARE), name, value }
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

/// Writes a value in those quotation marks of which it holds fewer.
fn quoted(value: &str, small: &mut String) {
    if !value.bytes().any(|byte| byte == b'"') {
        ["\"", value, "\""].iter().for_each(|part| small.push_str(part));
        return;
    }
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

    fn written(element: &str, source: &str) -> String {
        let mut small = String::new();
        write(element, Attributes(source), &mut Vec::new(), &mut small);
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
