//! The pictures of a finished page.

use crate::base::span::Span;
use crate::dom::{Document, Node};
use crate::model::settings::Checks;

use super::surroundings::Viewer;
use super::{Kind, Picture};

/// The pictures of a page in document order.
pub fn of_page<'a>(document: &'a Document, checks: &'a Checks) -> Vec<Picture<'a>> {
    let mut viewer = Viewer::new(document);
    let pictures = document.named_or_with(&["img", "input", "area", "object", "svg"], &["role"]);
    let pictures = pictures.filter_map(|node| Some((node, kind(node)?)));
    pictures.map(|(node, kind)| picture(checks, &mut viewer, node, kind)).collect()
}

fn kind(node: Node<'_>) -> Option<Kind> {
    let role = node.attr("role").unwrap_or_default().trim().to_ascii_lowercase();
    if node.is_svg() {
        let is_named = node.child_elements().any(|child| child.is_svg() && child.name() == "title");
        let is_declared = matches!(role.as_str(), "img" | "graphics-document" | "graphics-symbol");
        return (is_declared || (node.name() == "svg" && is_named)).then_some(Kind::Svg);
    }
    match node.name() {
        "img" => Some(Kind::Image),
        "input" if node.attr("type").is_some_and(|kind| kind.eq_ignore_ascii_case("image")) => Some(Kind::Button),
        "area" if node.has("href") => Some(Kind::Area),
        "object" if role.is_empty() && shows_media(node) => Some(Kind::Object),
        _ if node.is_html() && (role == "img" || role == "image") => Some(Kind::Drawn),
        _ => None,
    }
}

/// Endings of the files that are pictures, sounds or films; a page or a document that is embedded has a title of its own.
const MEDIA: [&str; 19] = [
    "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "bmp", "mp3", "ogg", "oga", "wav", "m4a", "flac", "mp4", "webm", "ogv", "mov",
    "m4v",
];

/// Whether an `<object>` shows a picture, a sound or a film, as far as its `type` or the name of its file tells.
fn shows_media(node: Node<'_>) -> bool {
    let kind = node.attr("type").unwrap_or_default().trim().to_ascii_lowercase();
    let data = node.attr("data").unwrap_or_default();
    // What stands in the address itself says what it is.
    let kind = data.strip_prefix("data:").filter(|_| kind.is_empty()).map_or(kind, str::to_ascii_lowercase);
    let name = file(data);
    let extension = name.rsplit_once('.').map(|(_, end)| end.to_ascii_lowercase()).unwrap_or_default();
    let is_told = ["image/", "audio/", "video/"].iter().any(|start| kind.starts_with(start));
    node.has("data") && if kind.is_empty() { MEDIA.contains(&extension.as_str()) } else { is_told }
}

fn picture<'a>(checks: &'a Checks, viewer: &mut Viewer<'a>, node: Node<'a>, kind: Kind) -> Picture<'a> {
    let (alt, span) = alt(node, kind);
    let around = viewer.around(node);
    let attr = |name: &str| node.attr(name).unwrap_or_default().trim().to_owned();
    let role = attr("role").to_ascii_lowercase();
    Picture {
        kind,
        language: node.language().to_owned(),
        alt,
        span,
        element: node.span(),
        other_name: other_name(node),
        is_decorative: matches!(role.as_str(), "none" | "presentation"),
        is_hidden: node.is_hidden() || node.is_aria_hidden(),
        file: file(&if node.has("src") { attr("src") } else { attr("data") }),
        title: attr("title"),
        caption: around.caption,
        before: around.before,
        after: around.after,
        is_alone: around.is_alone,
        link: around.link,
        checks,
    }
}

/// The alternative text in the element's own way, and its place.
fn alt(node: Node<'_>, kind: Kind) -> (Option<String>, Span) {
    let of_attr = |name: &str| (node.attr(name).map(str::to_owned), node.attr_span(name));
    match kind {
        Kind::Svg => match node.child_elements().find(|child| child.is_svg() && child.name() == "title") {
            Some(title) => (Some(title.text()), title.text_span()),
            None => of_attr("aria-label"),
        },
        Kind::Drawn => of_attr("aria-label"),
        Kind::Object => (None, node.span()),
        _ => of_attr("alt"),
    }
}

/// The words that name it otherwise (Accessible Name and Description Computation 1.2, steps 2B, 2D and 2I).
fn other_name(node: Node<'_>) -> String {
    let ids = node.attr("aria-labelledby").unwrap_or_default();
    let labels = if node.is("input") { node.labels() } else { Vec::new() };
    let by_ids: Vec<String> = node.document().by_ids(ids).chain(labels).map(Node::text).collect();
    let names =
        [by_ids.join(" "), node.attr("aria-label").unwrap_or_default().to_owned(), node.attr("title").unwrap_or_default().to_owned()];
    names.into_iter().map(|name| name.trim().to_owned()).find(|name| !name.is_empty()).unwrap_or_default()
}

/// The name of the file that an address leads to.
fn file(address: &str) -> String {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    if address.starts_with("data:") { String::new() } else { path.rsplit('/').next().unwrap_or_default().to_owned() }
}
