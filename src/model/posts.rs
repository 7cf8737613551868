//! Posts for social media: what an editor writes for an entry, in one edition.

use crate::base::node::{Node, Value};
use crate::base::span::Located;

use super::decode::{Decode, Decoder, Fields};
use super::doc::Prose;
use super::recurrence::Recurrence;

/// A post. It says the same at two lengths where one would be too long for some networks.
#[derive(Debug, Clone)]
pub struct Post {
    /// The text.
    pub text: Located<Prose>,
    /// The same, shorter, for networks that take little.
    pub short: Option<Located<Prose>>,
}

impl Post {
    /// The text for a network that takes little, or for one that takes much.
    pub fn at_length(&self, is_short: bool) -> &Located<Prose> {
        self.short.as_ref().filter(|_| is_short).unwrap_or(&self.text)
    }
}

impl Decode for Post {
    /// A text alone, or `text` with `short`.
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        if !matches!(node.value, Value::Map(_)) {
            return Some(Self { text: Located::new(Prose::decode(node, decoder)?, node.span), short: None });
        }
        decoder.map(node, |fields| {
            let (text, short) = (fields.required("text"), fields.optional("short"));
            Some(Self { text: text?, short })
        })?
    }
}

/// The words of an entry that is told of in social media.
#[derive(Debug, Clone, Default)]
pub struct PostsWords {
    /// Posts, in the order in which they are published.
    pub posts: Vec<Located<Post>>,
    /// The alternative text of the picture that goes with them.
    pub alt: Option<Located<String>>,
    /// Hashtags without their sign.
    pub hashtags: Vec<Located<String>>,
}

impl PostsWords {
    /// Reads the keys of a words file.
    pub fn read(fields: &Fields<'_>) -> Self {
        Self { posts: fields.list("posts"), alt: fields.optional("posts_alt"), hashtags: fields.list("hashtags") }
    }

    /// The prose of the posts.
    pub fn lines(&self) -> Vec<&Located<Prose>> {
        self.posts.iter().flat_map(|post| std::iter::once(&post.value.text).chain(&post.value.short)).collect()
    }
}

/// Facts of an entry that is told of in social media.
#[derive(Debug, Clone, Default)]
pub struct PostsFacts {
    /// The pictogram that the picture shows.
    pub picto: Option<Located<String>>,
    /// When each post is published; a campaign's own days are shared out among the posts where nothing is said.
    pub days: Vec<Located<Recurrence>>,
}

impl Decode for PostsFacts {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| Self { picto: fields.optional("picto"), days: fields.list("days") })
    }
}
