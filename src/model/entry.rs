//! What an entry is called: its kind and its id.

use std::fmt;
use std::sync::Arc;

use crate::base::path::SitePath;

/// The kinds of entry. The order is the order of folders in listings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A web page.
    Page,
    /// A helpline, a social service, a shelter, a programme.
    Service,
    /// A word of the glossary.
    Definition,
    /// Who is responsible or cooperates.
    Organisation,
    /// Whom something is for.
    Audience,
    /// A form of violence.
    Form,
    /// A strategy or action plan.
    Plan,
    /// A recurring week or day.
    Campaign,
    /// Printed matter.
    Leaflet,
    /// A picture with its alternative texts.
    Picture,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Kind; 10] = [
        Kind::Page,
        Kind::Service,
        Kind::Definition,
        Kind::Organisation,
        Kind::Audience,
        Kind::Form,
        Kind::Plan,
        Kind::Campaign,
        Kind::Leaflet,
        Kind::Picture,
    ];

    /// The folder under `content/`.
    pub fn folder(self) -> &'static str {
        match self {
            Kind::Page => "pages",
            Kind::Service => "services",
            Kind::Definition => "definitions",
            Kind::Organisation => "organisations",
            Kind::Audience => "audiences",
            Kind::Form => "forms",
            Kind::Plan => "plans",
            Kind::Campaign => "campaigns",
            Kind::Leaflet => "leaflets",
            Kind::Picture => "pictures",
        }
    }

    /// The scheme of links to it, also the kind's name in references and message ids.
    pub fn scheme(self) -> &'static str {
        match self {
            Kind::Page => "page",
            Kind::Service => "service",
            Kind::Definition => "term",
            Kind::Organisation => "organisation",
            Kind::Audience => "audience",
            Kind::Form => "form",
            Kind::Plan => "plan",
            Kind::Campaign => "campaign",
            Kind::Leaflet => "leaflet",
            Kind::Picture => "picture",
        }
    }

    /// The kind of a folder.
    pub fn from_folder(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.folder() == name)
    }

    /// The kind of a link scheme.
    pub fn from_scheme(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.scheme() == name)
    }

    /// Whether each entry of the kind becomes a page of the website.
    pub fn has_page(self) -> bool {
        !matches!(self, Kind::Leaflet | Kind::Picture)
    }
}

/// An id: kebab-case ASCII.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(Arc<str>);

impl Id {
    /// Accepts `a-z`, `0-9` and single hyphens between them.
    pub fn parse(text: &str) -> Option<Self> {
        let is_part = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        (text.len() <= crate::base::limits::MAX_SLUG_BYTES && text.split('-').all(is_part)).then(|| Self(text.into()))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The name of an entry, `service:bris` in writing.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntryRef {
    /// Its kind.
    pub kind: Kind,
    /// Its id, unique in the kind.
    pub id: Id,
}

impl EntryRef {
    /// Reads `kind:id`.
    pub fn parse(text: &str) -> Option<Self> {
        let (scheme, id) = text.split_once(':')?;
        Some(Self { kind: Kind::from_scheme(scheme)?, id: Id::parse(id)? })
    }

    /// The entry that a file under `content/` belongs to.
    pub fn of_path(path: &SitePath) -> Option<Self> {
        match path.parts().as_slice() {
            ["content", folder, id, _] => Some(Self { kind: Kind::from_folder(folder)?, id: Id::parse(id)? }),
            _ => None,
        }
    }

    /// Its folder, `content/services/bris/`.
    pub fn folder(&self) -> String {
        format!("content/{}/{}/", self.kind.folder(), self.id)
    }

    /// What stands before all entries of a kind in their order; itself the name of none.
    pub fn first_of(kind: Kind) -> Self {
        Self { kind, id: Id("".into()) }
    }
}

impl fmt::Display for EntryRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.kind.scheme(), self.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_ids_and_references() {
        assert!(Id::parse("emergency-112").is_some());
        for bad in ["", "Skydd", "å", "a--b", "-a", "a_b", "a b", "../a"] {
            assert!(Id::parse(bad).is_none(), "{bad:?}");
        }
        assert_eq!(EntryRef::parse("term:hedersvald").map(|r| r.kind), Some(Kind::Definition));
        assert!(EntryRef::parse("skydd").is_none());
        assert!(EntryRef::parse("sida:skydd").is_none());
    }
}
