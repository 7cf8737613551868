//! Where a link or a picture in the text leads: the schemes an editor may use, and no others.

use crate::base::code;
use crate::base::finding::Finding;
use crate::base::span::Span;
use crate::base::suggest::nearest;

use super::entry::{EntryRef, Id, Kind};

/// The target of a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// An entry of this site, or a heading of it.
    Entry {
        /// The entry.
        entry: EntryRef,
        /// The heading's anchor.
        anchor: Option<String>,
    },
    /// An action of a plan.
    Action {
        /// The plan.
        plan: EntryRef,
        /// The action's id.
        action: Id,
    },
    /// The telephone number of a service.
    Phone(EntryRef),
    /// All services that match.
    Services(Box<Query>),
    /// Another site.
    Web(String),
    /// A heading of the same text.
    Anchor(String),
}

/// What a list of services is narrowed by; an empty query is all of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// Whom they are for.
    pub audience: Option<EntryRef>,
    /// Which form of violence they are about.
    pub form: Option<EntryRef>,
    /// What kind of service.
    pub kind: Option<String>,
    /// Where they help.
    pub area: Option<String>,
}

/// Why a link cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkProblem {
    /// A scheme that could run something or leave a trace (`javascript:`, `data:`), or no scheme at all.
    Unsafe,
    /// A scheme that we do not know.
    UnknownScheme(String),
    /// `tel:` and the like: the number belongs in a service's facts.
    TypedNumber,
    /// The part after the scheme is not what it must be.
    Malformed,
}

impl LinkProblem {
    /// The problem as a finding at the link's place.
    pub fn finding(self, destination: &str, span: Span) -> Finding {
        match self {
            Self::Unsafe => Finding::at(&code::UNSAFE_LINK, span).with("link", destination),
            Self::TypedNumber => Finding::at(&code::TYPED_NUMBER_LINK, span).with("link", destination),
            Self::UnknownScheme(scheme) => {
                let near = nearest(&scheme, SCHEMES).unwrap_or_default();
                Finding::at(&code::UNKNOWN_SCHEME, span).with("scheme", scheme).with("nearest", near).with("known", SCHEMES.join(", "))
            }
            Self::Malformed => Finding::at(&code::INVALID_VALUE, span).with("value", destination).with("expected", "link"),
        }
    }
}

/// The schemes of links, for suggestions.
const SCHEMES: [&str; 12] =
    ["page", "service", "services", "phone", "term", "plan", "form", "audience", "organisation", "campaign", "picto", "https"];

impl Target {
    /// Reads the destination of a link.
    ///
    /// # Errors
    /// Says why the link cannot be taken. A destination without a scheme must be a heading of the same
    /// text: relative addresses are refused, since `//host` and its like leave the site unseen.
    pub fn parse(destination: &str) -> Result<Self, LinkProblem> {
        if let Some(anchor) = destination.strip_prefix('#') {
            return Id::parse(anchor).map(|_| Self::Anchor(anchor.to_owned())).ok_or(LinkProblem::Malformed);
        }
        let Some((scheme, rest)) = destination.split_once(':') else { return Err(LinkProblem::Unsafe) };
        let is_scheme = scheme.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'));
        if scheme.is_empty() || !is_scheme {
            return Err(LinkProblem::Unsafe);
        }
        match scheme.to_ascii_lowercase().as_str() {
            "https" | "http" => web_address(destination).map(Self::Web).ok_or(LinkProblem::Malformed),
            "phone" => entry(Kind::Service, rest).map(Self::Phone),
            "services" => Query::parse(rest).map(|query| Self::Services(Box::new(query))),
            "plan" => plan(rest),
            "tel" | "sms" | "callto" => Err(LinkProblem::TypedNumber),
            "javascript" | "data" | "vbscript" | "file" | "blob" => Err(LinkProblem::Unsafe),
            name => match Kind::from_scheme(name).filter(|kind| kind.has_page()) {
                Some(kind) => {
                    let (id, anchor) = rest.split_once('#').map_or((rest, None), |(id, anchor)| (id, Some(anchor.to_owned())));
                    entry(kind, id).map(|entry| Self::Entry { entry, anchor })
                }
                None => Err(LinkProblem::UnknownScheme(name.to_owned())),
            },
        }
    }

    /// The entries that must exist for the link to lead somewhere.
    pub fn references(&self) -> Vec<EntryRef> {
        match self {
            Self::Entry { entry, .. } | Self::Phone(entry) => vec![entry.clone()],
            Self::Action { plan, .. } => vec![plan.clone()],
            Self::Services(query) => query.audience.iter().chain(query.form.iter()).cloned().collect(),
            Self::Web(_) | Self::Anchor(_) => Vec::new(),
        }
    }
}

impl Query {
    /// All services for an audience or against a form of violence; all there are for any other entry.
    pub fn about(key: &EntryRef) -> Self {
        match key.kind {
            Kind::Audience => Self { audience: Some(key.clone()), ..Self::default() },
            Kind::Form => Self { form: Some(key.clone()), ..Self::default() },
            _ => Self::default(),
        }
    }

    /// All services of a kind.
    pub fn of_kind(kind: &str) -> Self {
        Self { kind: Some(kind.to_owned()), ..Self::default() }
    }

    fn parse(text: &str) -> Result<Self, LinkProblem> {
        let mut query = Self::default();
        for pair in text.trim_start_matches('?').split('&').filter(|pair| !pair.is_empty()) {
            let (key, value) = pair.split_once('=').ok_or(LinkProblem::Malformed)?;
            match key {
                "audience" => query.audience = Some(entry(Kind::Audience, value)?),
                "form" => query.form = Some(entry(Kind::Form, value)?),
                "kind" => query.kind = Some(value.to_owned()),
                "area" => query.area = Some(value.to_owned()),
                _ => return Err(LinkProblem::Malformed),
            }
        }
        Ok(query)
    }
}

fn entry(kind: Kind, id: &str) -> Result<EntryRef, LinkProblem> {
    Id::parse(id).map(|id| EntryRef { kind, id }).ok_or(LinkProblem::Malformed)
}

fn plan(rest: &str) -> Result<Target, LinkProblem> {
    match rest.split_once('/') {
        None => entry(Kind::Plan, rest).map(|entry| Target::Entry { entry, anchor: None }),
        Some((plan, action)) => {
            let action = Id::parse(action).ok_or(LinkProblem::Malformed)?;
            Ok(Target::Action { plan: entry(Kind::Plan, plan)?, action })
        }
    }
}

/// An address on the web that is safe to print in an attribute: `http(s)://`, a host, and no
/// control characters, spaces, quotes, backslashes or user name.
pub fn web_address(text: &str) -> Option<String> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let is_clean = text.chars().all(|c| !c.is_control() && !c.is_whitespace() && !"\"'<>\\`{}|^".contains(c));
    let is_host = host.contains('.')
        && !host.contains('@')
        && !host.starts_with('.')
        && host.chars().all(|c| c.is_alphanumeric() || "-.:".contains(c));
    (is_clean && is_host).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_scheme() {
        for good in [
            "page:skydd",
            "page:skydd#en-rubrik",
            "service:bris",
            "services:?audience=child&form=digital",
            "services:",
            "phone:bris",
            "term:hedersvald",
            "plan:kalmar-2022",
            "plan:kalmar-2022/ekffv",
            "form:digital",
            "audience:child",
            "organisation:nck",
            "campaign:x",
            "https://www.smhi.se/vader?q=1#a",
            "#rubrik",
        ] {
            assert!(Target::parse(good).is_ok(), "{good}");
        }
    }

    #[test]
    fn refuses_what_could_run_leave_or_lie() {
        for (bad, problem) in [
            ("javascript:alert(1)", LinkProblem::Unsafe),
            ("JaVaScRiPt:alert(1)", LinkProblem::Unsafe),
            (" javascript:alert(1)", LinkProblem::Unsafe),
            ("java\tscript:alert(1)", LinkProblem::Unsafe),
            ("data:text/html,x", LinkProblem::Unsafe),
            ("//evil.example/x", LinkProblem::Unsafe),
            ("/sv/skydd/", LinkProblem::Unsafe),
            ("skydd", LinkProblem::Unsafe),
            ("tel:+46123", LinkProblem::TypedNumber),
            ("sida:skydd", LinkProblem::UnknownScheme("sida".into())),
            ("picture:lykta", LinkProblem::UnknownScheme("picture".into())),
            ("page:Skydd", LinkProblem::Malformed),
            ("https://user@evil.example", LinkProblem::Malformed),
            ("https://", LinkProblem::Malformed),
            ("services:?colour=red", LinkProblem::Malformed),
        ] {
            assert_eq!(Target::parse(bad), Err(problem), "{bad}");
        }
    }
}
