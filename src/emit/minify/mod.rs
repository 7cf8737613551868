//! Pages made smaller in one pass, without a change of what a browser makes of them.
//!
//! White space that nothing shows goes, as do end tags and quotation marks that the HTML standard lets go (13.1.2.4,
//! 13.1.2.3), and references to characters that may stand as they are. `tests/minify.rs` holds every page of the demo
//! site against the tree before, and against minify-html, which took half of a build.

mod attributes;
mod space;

use crate::dom::omission;
use crate::dom::tokens::{Ahead, Token, Tokens, is_void};

use space::Space;

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
    let mut in_order = Vec::new();
    let mut tokens = Tokens::new(html);
    while let Some(token) = tokens.next() {
        match token {
            Token::Doctype => small.push_str("<!doctype html>"),
            Token::Text(text) => {
                let is_first = !open.last().is_some_and(|parent| parent.has_begun);
                space_of(&open).write(text, is_first, tokens.ahead() == Ahead::End, &mut small);
                begin(&mut open);
            }
            Token::Raw(text) if open.last().is_some_and(|element| element.name == "title") => {
                space::characters(text, true, None, &mut small);
            }
            Token::Raw(text) => small.push_str(text),
            Token::Start { name, is_self_closing } => {
                begin(&mut open);
                let is_svg = name.eq_ignore_ascii_case("svg") || open.last().is_some_and(|parent| parent.is_svg);
                let start = small.len();
                small.push('<');
                small.push_str(name);
                let ends_bare = attributes::write(name, tokens.attributes(), &mut in_order, &mut small);
                if is_self_closing && is_svg {
                    small.push_str(if ends_bare { " /" } else { "/" });
                }
                small.push('>');
                if name == "head" && small.get(start..) == Some("<head>") {
                    small.truncate(start);
                }
                if !(is_void(name) || is_self_closing && is_svg) {
                    let space = space_of(&open).of_child(name, is_svg);
                    open.push(Open { name, space, is_svg, has_begun: false });
                }
            }
            Token::End(name) => {
                // What was left open inside ends with it; an end tag of nothing is nothing.
                let Some(at) = open.iter().rposition(|element| element.name == name) else { continue };
                open.truncate(at);
                let parent = open.last().map_or("", |element| element.name);
                if !(omission::is_possible(name) && is_omitted(name, parent, space_of(&open), tokens.ahead())) {
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

/// Whether a browser closes the element by itself, at what comes next.
fn is_omitted(name: &str, parent: &str, space: Space, next: Ahead<'_>) -> bool {
    match next {
        Ahead::Text(text, rest) => {
            let after = rest.ahead();
            space.leaves_nothing(text, after == Ahead::End) && is_omitted(name, parent, space, after)
        }
        Ahead::Start(after) => omission::before(name, after),
        Ahead::End => omission::as_last(name, parent),
        Ahead::Other => false,
    }
}
