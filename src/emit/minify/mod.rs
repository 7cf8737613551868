//! Pages made smaller in one pass, without a change of what a browser makes of them.
//!
//! White space that nothing shows goes, as do end tags and quotation marks that the HTML standard lets go (13.1.2.4,
//! 13.1.2.3), and references to characters that may stand as they are. `tests/minify.rs` holds every page of the demo
//! site against the tree before, and against minify-html, which took half of a build.

mod attributes;
mod omission;
mod space;
mod tokens;

use space::Space;
use tokens::{Token, Tokens};

/// An element whose end tag has not come yet.
struct Open<'a> {
    name: &'a str,
    space: Space,
    is_svg: bool,
    /// Whether something that counts stood in it already: an element or a text.
    has_begun: bool,
}

/// The page, smaller.
pub fn minify(html: &str) -> String {
    let mut small = String::with_capacity(html.len());
    let mut open: Vec<Open<'_>> = Vec::with_capacity(32);
    let mut tokens = Tokens::new(html);
    while let Some(token) = tokens.next() {
        match token {
            Token::Doctype => small.push_str("<!doctype html>"),
            Token::Text(text) => {
                let is_first = !open.last().is_some_and(|parent| parent.has_begun);
                let is_last = matches!(tokens.peek(), None | Some(Token::End(_)));
                space_of(&open).write(text, is_first, is_last, &mut small);
                begin(&mut open);
            }
            Token::Raw(text) => small.push_str(text),
            Token::Start { name, attributes, is_self_closing } => {
                begin(&mut open);
                let is_svg = name == "svg" || open.last().is_some_and(|parent| parent.is_svg);
                start_tag(name, attributes, is_self_closing && is_svg, &mut small);
                if !(tokens::is_void(name) || is_self_closing && is_svg) {
                    let space = space_of(&open).of_child(name, is_svg);
                    open.push(Open { name, space, is_svg, has_begun: false });
                }
            }
            Token::End(name) => {
                // What was left open inside ends with it; an end tag of nothing is nothing.
                let Some(at) = open.iter().rposition(|element| element.name == name) else { continue };
                open.truncate(at);
                let parent = open.last().map_or("", |element| element.name);
                if !is_omitted(name, parent, space_of(&open), &tokens) {
                    small.push_str("</");
                    small.push_str(name);
                    small.push('>');
                }
            }
        }
    }
    small
}

fn begin(open: &mut [Open<'_>]) {
    if let Some(parent) = open.last_mut() {
        parent.has_begun = true;
    }
}

fn space_of(open: &[Open<'_>]) -> Space {
    open.last().map_or(Space::Layout, |element| element.space)
}

fn start_tag(name: &str, attributes: &str, is_self_closing: bool, small: &mut String) {
    let start = small.len();
    small.push('<');
    small.push_str(name);
    let ends_bare = attributes::write(name, attributes, small);
    if is_self_closing {
        small.push_str(if ends_bare { " /" } else { "/" });
    }
    small.push('>');
    if name == "head" && small.get(start..) == Some("<head>") {
        small.truncate(start);
    }
}

/// Whether a browser closes the element by itself, at what comes next.
fn is_omitted(name: &str, parent: &str, space: Space, tokens: &Tokens<'_>) -> bool {
    let mut next = tokens.clone();
    match next.next() {
        Some(Token::Text(text)) => {
            let is_last = matches!(next.peek(), None | Some(Token::End(_)));
            space.leaves_nothing(text, is_last) && is_omitted(name, parent, space, &next)
        }
        Some(Token::Start { name: after, .. }) => omission::before(name, after),
        Some(Token::End(_)) | None => omission::as_last(name, parent),
        Some(Token::Raw(_) | Token::Doctype) => false,
    }
}
