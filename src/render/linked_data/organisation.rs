//! Organisations in the words of schema.org.

use serde::Serialize;

use crate::model::common::Words;
use crate::model::entry::EntryRef;
use crate::model::organisation::{OrganisationFacts, OrganisationKind};
use crate::model::{Entry, Facts};

use super::super::edition_view::EditionView;

/// A body (schema.org/Organization and the narrower types).
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Organisation {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    alternate_name: Vec<String>,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    parent_organization: Option<Box<Organisation>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

/// One with another around it and nothing else.
#[cfg(test)]
pub fn example() -> Organisation {
    let body = |name: &str, parent| Organisation {
        kind: "NGO",
        alternate_name: Vec::new(),
        name: name.to_owned(),
        parent_organization: parent,
        url: None,
    };
    body("a", Some(Box::new(body("b", None))))
}

/// Whether a body belongs to the public side.
pub fn is_public(kind: OrganisationKind) -> bool {
    !matches!(kind, OrganisationKind::Ngo | OrganisationKind::Company | OrganisationKind::Network)
}

fn type_of(kind: OrganisationKind) -> &'static str {
    match kind {
        OrganisationKind::Ngo => "NGO",
        OrganisationKind::School | OrganisationKind::University => "EducationalOrganization",
        kind if is_public(kind) => "GovernmentOrganization",
        _ => "Organization",
    }
}

/// A body by its name and website; nothing when this build does not show it.
pub fn named(view: &EditionView<'_>, key: &EntryRef) -> Option<Organisation> {
    let Facts::Organisation(facts) = &view.shown(key)?.facts else { return None };
    Some(Organisation {
        kind: type_of(facts.organisation_kind.value),
        name: view.title(key).text,
        url: facts.website.as_ref().map(|website| website.value.0.clone()),
        alternate_name: Vec::new(),
        parent_organization: None,
    })
}

/// A body with all that its own page tells.
pub fn whole(view: &EditionView<'_>, entry: &Entry, facts: &OrganisationFacts, words: &Words) -> Organisation {
    Organisation {
        kind: type_of(facts.organisation_kind.value),
        name: words.title.value.clone(),
        url: facts.website.as_ref().map(|website| website.value.0.clone()).or_else(|| super::address(view, &entry.key)),
        alternate_name: facts.aliases.iter().map(|alias| alias.value.clone()).collect(),
        parent_organization: facts.parent.as_ref().and_then(|parent| named(view, &parent.value)).map(Box::new),
    }
}
