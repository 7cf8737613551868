//! White space between and in elements: where it is shown, and where it is not.

use crate::dom::tokens::reference;

/// How white space directly in an element is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Space {
    /// Where elements are laid out one after another, white space alone is nothing.
    Layout,
    /// In a block of words, it is nothing at both ends.
    Words,
    /// Within a line, each is a space.
    Line,
    /// As it is.
    Kept,
}

impl Space {
    /// That of an element in this one. What is in a `<pre>` is kept to its very end.
    pub fn of_child(self, name: &str, is_svg: bool) -> Self {
        match (is_svg, name) {
            (true, "text" | "title" | "desc") => Self::Words,
            (true, "a" | "tspan" | "textPath") => Self::Line,
            (true, _) => Self::Layout,
            (false, _) if self == Self::Kept => Self::Kept,
            (false, "pre" | "code" | "textarea") => Self::Kept,
            (false, _) => Self::by_name(name),
        }
    }

    fn by_name(name: &str) -> Self {
        match name {
            "address" | "audio" | "button" | "canvas" | "caption" | "dd" | "details" | "dt" | "figcaption" | "h1" | "h2" | "h3" | "h4"
            | "h5" | "h6" | "label" | "legend" | "li" | "noscript" | "object" | "option" | "output" | "p" | "summary" | "td" | "th"
            | "video" => Self::Words,
            "article" | "aside" | "blockquote" | "body" | "colgroup" | "datalist" | "dialog" | "div" | "dl" | "fieldset" | "figure"
            | "footer" | "form" | "head" | "header" | "hgroup" | "html" | "main" | "map" | "menu" | "nav" | "ol" | "optgroup"
            | "picture" | "section" | "select" | "table" | "tbody" | "tfoot" | "thead" | "tr" | "ul" => Self::Layout,
            _ => Self::Line,
        }
    }

    /// Whether nothing is left of a text that follows an element.
    pub fn leaves_nothing(self, text: &str, is_last: bool) -> bool {
        let may = match self {
            Self::Layout => true,
            Self::Words => is_last,
            Self::Line | Self::Kept => false,
        };
        may && text.bytes().all(|byte| byte.is_ascii_whitespace())
    }

    /// Writes what is left of a text.
    pub fn write(self, text: &str, is_first: bool, is_last: bool, small: &mut String) {
        let trims = matches!(self, Self::Layout | Self::Words);
        if self == Self::Kept {
            return characters(text, true, None, small);
        }
        let is_blank = text.bytes().all(|byte| byte.is_ascii_whitespace());
        if is_blank {
            let is_nothing = self == Self::Layout || (trims && (is_first || is_last));
            if !is_nothing && !text.is_empty() {
                small.push(' ');
            }
            return;
        }
        if is_small(text) {
            let text = if trims && is_first { text.trim_start_matches(' ') } else { text };
            small.push_str(if trims && is_last { text.trim_end_matches(' ') } else { text });
            return;
        }
        let mut words = text.split_ascii_whitespace().peekable();
        let Some(first) = words.next() else { return };
        if text.starts_with(|c: char| c.is_ascii_whitespace()) && !(trims && is_first) {
            small.push(' ');
        }
        let has_end = text.ends_with(|c: char| c.is_ascii_whitespace()) && !(trims && is_last);
        let mut word = first;
        loop {
            let is_followed = words.peek().is_some() || has_end;
            characters(word, true, is_followed.then_some(' '), small);
            let Some(next) = words.next() else { break };
            small.push(' ');
            word = next;
        }
        if has_end {
            small.push(' ');
        }
    }
}

/// Whether a text has words, a single space between two and no references, so that nothing can be left out but at its ends.
/// Most texts are such.
fn is_small(text: &str) -> bool {
    let (bytes, next) = (text.as_bytes(), text.as_bytes().get(1..).unwrap_or_default());
    // Without a way out of the loops, the processor looks at many bytes at once. All white space but the space itself is less.
    let is_other = bytes.iter().fold(false, |is_other, byte| is_other | (*byte == b'&') | (*byte < b' '));
    let has_double = || bytes.iter().zip(next).fold(false, |double, (one, next)| double | ((*one == b' ') & (*next == b' ')));
    !next.is_empty() && !is_other && !has_double()
}

/// Writes words without references to characters that may stand as they are: in a text all but `<`. `next` is what
/// follows, where that is known.
pub fn characters(text: &str, is_text: bool, next: Option<char>, small: &mut String) {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        small.push_str(before);
        rest = after;
        match reference(after) {
            // A `&` with neither a name nor a number behind it is only itself (HTML, 13.2.5.72).
            Some(('&', after)) => {
                let is_alone = after.chars().next().or(next).is_some_and(|c| !c.is_ascii_alphanumeric() && !matches!(c, '#' | '&'));
                small.push_str(if is_alone { "&" } else { "&amp;" });
                rest = after;
            }
            Some(('<', after)) if is_text => {
                small.push_str("&lt;");
                rest = after;
            }
            Some((character, after)) => {
                small.push(character);
                rest = after;
            }
            // A reference that is none of ours stays one.
            None => small.push('&'),
        }
    }
    small.push_str(rest);
}
