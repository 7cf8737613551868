//! Networks and what they take: `social/networks.yaml` in the theme, which a project may have in a version of its own.

use jiff::civil::Date;

use crate::base::node::{Node, Value};
use crate::base::post_length::Count;
use crate::base::span::Located;
use crate::load::yaml;

use super::decode::{Decode, Decoder, WebAddress, choice, scalar};
use super::entry::Id;
use super::theme::Theme;

impl Decode for Count {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        choice(node, decoder, &Self::ALL, Self::as_str)
    }
}

/// What becomes of the link to the entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PostLink {
    /// It is counted letter by letter.
    Full,
    /// It is counted as so many characters, however long it is.
    Fixed(u32),
    /// Nobody could follow it there, so it is left out.
    None,
}

impl Decode for PostLink {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        scalar(node, decoder, "link-length", |text| match text {
            "full" => Some(Self::Full),
            "none" => Some(Self::None),
            number => number.parse().ok().map(Self::Fixed),
        })
    }
}

/// A network.
#[derive(Debug, Clone)]
pub struct Network {
    /// The word for it in the names of files.
    pub id: Located<Id>,
    /// What people call it.
    pub name: Located<String>,
    /// How it counts.
    pub count: Located<Count>,
    /// The most that it takes.
    pub limit: Located<u32>,
    /// What becomes of the link.
    pub link: Located<PostLink>,
    /// The most hashtags; none are written with 0.
    pub hashtags: Located<u32>,
    /// Whether it gets the shorter text.
    pub short: Located<bool>,
    /// Where the network says so.
    pub source: Located<WebAddress>,
    /// When that was read.
    pub checked: Located<Date>,
}

impl Decode for Network {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let (id, name, count) = (fields.required("id"), fields.required("name"), fields.required("count"));
            let (limit, link) = (fields.required("limit"), fields.or("link", PostLink::Full));
            let (hashtags, short) = (fields.or("hashtags", u32::MAX), fields.or("short", false));
            let (source, checked) = (fields.required("source"), fields.required("checked"));
            Some(Self { id: id?, name: name?, count: count?, limit: limit?, link, hashtags, short, source: source?, checked: checked? })
        })?
    }
}

/// The networks that a theme names, in its order.
pub fn load(theme: &Theme, decoder: &Decoder) -> Vec<Network> {
    let Some(file) = theme.file("social/networks.yaml") else { return Vec::new() };
    match yaml::parse(&file.text, file.id, 0) {
        Ok(Node { value: Value::List(items), .. }) => items.iter().filter_map(|item| Network::decode(item, decoder)).collect(),
        Ok(other) => {
            decoder.wrong_type(&other, "list");
            Vec::new()
        }
        Err(findings) => {
            decoder.report_all(findings);
            Vec::new()
        }
    }
}
