//! Organisations: who is responsible, who cooperates.

use crate::base::span::Located;
use crate::choices;

use super::decode::{Fields, WebAddress};
use super::entry::{EntryRef, Kind};

choices! {
    /// What kind of body it is.
    OrganisationKind {
        /// A municipality.
        Municipality = "municipality",
        /// A part of one.
        Department = "department",
        /// Elected representatives.
        Assembly = "assembly",
        /// A national agency.
        Agency = "agency",
        /// A university.
        University = "university",
        /// A region.
        Region = "region",
        /// The state, in the county.
        State = "state",
        /// The police.
        Police = "police",
        /// An association.
        Ngo = "ngo",
        /// A company.
        Company = "company",
        /// A network or forum.
        Network = "network",
        /// A school or federation of schools.
        School = "school",
    }
}

choices! {
    /// How an association works with the public side.
    Partnership {
        /// Idéburet offentligt partnerskap.
        Iop = "iop",
        /// An agreement.
        Agreement = "agreement",
        /// A network.
        Network = "network",
        /// Not at all.
        None = "none",
    }
}

/// Facts of an organisation.
#[derive(Debug, Clone)]
pub struct OrganisationFacts {
    /// What kind of body it is.
    pub organisation_kind: Located<OrganisationKind>,
    /// The body it is a part of.
    pub parent: Option<Located<EntryRef>>,
    /// Other spellings of its name in the sources.
    pub aliases: Vec<Located<String>>,
    /// Municipality code of Statistics Sweden.
    pub municipality: Option<Located<String>>,
    /// County code of Statistics Sweden.
    pub county: Option<Located<String>>,
    /// The law it acts on.
    pub legal_basis: Option<Located<String>>,
    /// How it works with the public side.
    pub partnership: Option<Located<Partnership>>,
    /// Its website.
    pub website: Option<Located<WebAddress>>,
    /// Whether it is made up for a demonstration.
    pub fictional: Located<bool>,
}

impl OrganisationFacts {
    /// Reads the facts of an organisation.
    pub fn read(fields: &Fields<'_>) -> Option<Self> {
        let organisation_kind = fields.required("kind");
        let parent = fields.reference("parent", Kind::Organisation);
        let aliases = fields.list("aliases");
        let municipality = fields.optional("municipality");
        let county = fields.optional("county");
        let legal_basis = fields.optional("legal_basis");
        let partnership = fields.optional("partnership");
        let website = fields.optional("website");
        let fictional = fields.or("fictional", false);
        Some(Self {
            organisation_kind: organisation_kind?,
            parent,
            aliases,
            municipality,
            county,
            legal_basis,
            partnership,
            website,
            fictional,
        })
    }
}
