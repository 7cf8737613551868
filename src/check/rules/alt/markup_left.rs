//! ALT025: an alternative text is plain words; markup in it is read out.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::Span;
use crate::check::picture::Picture;
use crate::check::rule::{Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT025", name: "alt-markup-left", severity: Severity::Warning },
    act: &[],
    basis: "HTML Standard 4.8.4.4: the alt attribute is text",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Alt("sv", "\"En {{ title }} vid bryggan\""),
            found: "{{ title }}",
            good: Input::Alt("sv", "En båt vid bryggan"),
        },
        Example { bad: Input::Alt("sv", "En **röd** båt"), found: "**röd**", good: Input::Alt("sv", "En skylt med 4 * 5 rutor") },
        Example {
            bad: Input::Html("<p>Byn vid sjön: <img src=\"a.png\" alt=\"En &amp;quot;röd&amp;quot; båt\"></p>"),
            found: "En &amp;quot;röd&amp;quot; båt",
            good: Input::Html("<p>Byn vid sjön: <img src=\"a.png\" alt=\"En röd &amp; blå båt\" width=\"4\" height=\"3\"></p>"),
        },
    ],
    look: Look::Picture(find),
};

fn find(picture: &Picture<'_>) -> Option<Finding> {
    let text = picture.text()?;
    let (start, end) = markup(text)?;
    let left = text.get(start..end)?;
    let alt = picture.alt.as_deref().unwrap_or_default();
    let is_as_written = picture.span.end.saturating_sub(picture.span.start) == alt.len();
    let leading = alt.len().saturating_sub(alt.trim_start().len()).saturating_add(start);
    let from = picture.span.start.saturating_add(leading);
    let span = if is_as_written { Span { start: from, end: from.saturating_add(left.len()), ..picture.span } } else { picture.span };
    Some(Finding::at(&RULE.code, span).with("markup", left))
}

/// Pairs of signs between which a template, HTML or Markdown stands.
const PAIRS: [(&str, &str); 8] =
    [("{{", "}}"), ("{%", "%}"), ("${", "}"), ("<%", "%>"), ("**", "**"), ("__", "__"), ("](", ")"), ("[[", "]]")];

/// Where the first piece of markup stands.
fn markup(text: &str) -> Option<(usize, usize)> {
    let pair = |(open, close): &(&str, &str)| {
        let start = text.find(open)?;
        let inside = start.saturating_add(open.len());
        let length = text.get(inside..)?.find(close).filter(|length| *length > 0)?;
        Some((start, inside.saturating_add(length).saturating_add(close.len())))
    };
    PAIRS.iter().find_map(pair).or_else(|| tag(text)).or_else(|| reference(text)).or_else(|| size(text))
}

/// An HTML tag: `<b>`, `</b>`, `<br />`.
fn tag(text: &str) -> Option<(usize, usize)> {
    text.match_indices('<').find_map(|(start, _)| {
        let rest = text.get(start.saturating_add(1)..)?;
        let end = rest.find('>')?;
        let inside = rest.get(..end)?;
        let name = inside.trim_start_matches('/');
        let is_tag = name.starts_with(|c: char| c.is_ascii_lowercase()) && !name.contains('<') && (name.len() <= 8 || name.contains('='));
        is_tag.then(|| (start, start.saturating_add(end).saturating_add(2)))
    })
}

/// A character reference that was escaped once too often: `&quot;`, `&#39;`.
fn reference(text: &str) -> Option<(usize, usize)> {
    text.match_indices('&').find_map(|(start, _)| {
        let rest = text.get(start.saturating_add(1)..)?;
        let end = rest.find(';').filter(|end| (2..=8).contains(end))?;
        let is_name = rest.get(..end)?.trim_start_matches('#').bytes().all(|b| b.is_ascii_alphanumeric());
        is_name.then(|| (start, start.saturating_add(end).saturating_add(2)))
    })
}

/// The width of a picture in the manner of some wikis: `|100x145`, `|400`.
fn size(text: &str) -> Option<(usize, usize)> {
    let start = text.rfind('|')?;
    let width = text.get(start.saturating_add(1)..)?.trim();
    let is_size =
        !width.is_empty() && width.chars().all(|c| c.is_ascii_digit() || c == 'x') && width.starts_with(|c: char| c.is_ascii_digit());
    is_size.then_some((start, text.len()))
}
