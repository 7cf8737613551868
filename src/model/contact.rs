//! Where to write to somebody: an e-mail address or a web page.

use crate::base::node::Node;

use super::decode::{Decode, Decoder, scalar};
use super::link::web_address;

/// An e-mail address or a web page with a way to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Contact {
    /// An e-mail address.
    Email(String),
    /// A page.
    Web(String),
}

impl Contact {
    fn parse(text: &str) -> Option<Self> {
        if is_mailbox(text) {
            return Some(Self::Email(text.to_owned()));
        }
        web_address(text).filter(|address| address.starts_with("https://")).map(Self::Web)
    }

    /// The address as a link: `mailto:` (RFC 6068) or `https:`.
    pub fn uri(&self) -> String {
        match self {
            Self::Email(address) => format!("mailto:{address}"),
            Self::Web(address) => address.clone(),
        }
    }
}

impl Decode for Contact {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        scalar(node, decoder, "contact", Self::parse)
    }
}

/// Whether it is one e-mail address of the everyday form, with nothing that would have to be encoded in a link.
pub fn is_mailbox(value: &str) -> bool {
    let is_part = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || "._+-".contains(c));
    value.split_once('@').is_some_and(|(name, host)| is_part(name) && is_part(host) && host.contains('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_mailboxes_and_secure_pages_alone() {
        assert_eq!(Contact::parse("data@byn.example").map(|contact| contact.uri()).as_deref(), Some("mailto:data@byn.example"));
        assert_eq!(Contact::parse("https://byn.example/skriv").map(|contact| contact.uri()).as_deref(), Some("https://byn.example/skriv"));
        for bad in ["", "byn", "data@byn", "http://byn.example", "mailto:data@byn.example", "a b@byn.example", "javascript:alert(1)"] {
            assert_eq!(Contact::parse(bad), None, "{bad}");
        }
    }
}
