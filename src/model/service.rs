//! Services: who helps, whom, and how to reach them.

use crate::base::node::Node;
use crate::base::span::Located;
use crate::choices;

use super::channel::{Channel, ChannelType, Confidence};
use super::common::Scope;
use super::decode::{Decode, Decoder, Fields};
use super::doc::Prose;
use super::entry::{EntryRef, Kind};
use jiff::civil::Date;

choices! {
    /// What kind of service it is.
    ServiceKind {
        /// Somebody answers the telephone.
        Helpline = "helpline",
        /// Somebody answers in writing.
        Chat = "chat",
        /// Life or health is in danger now.
        Emergency = "emergency",
        /// The police, when it is not urgent.
        Police = "police",
        /// Health care.
        Health = "health",
        /// Social services in office hours.
        SocialServices = "social-services",
        /// Social services when the office is closed.
        DutySocial = "duty-social",
        /// Protected housing.
        Shelter = "shelter",
        /// Talks over time.
        Counselling = "counselling",
        /// For those who want to stop using violence.
        PerpetratorProgramme = "perpetrator-programme",
        /// Legal advice.
        Legal = "legal",
        /// For professionals alone.
        StaffGuidance = "staff-guidance",
        /// Finds the nearest of many.
        Directory = "directory",
        /// The municipality's switchboard.
        Switchboard = "switchboard",
    }
}

choices! {
    /// Whether the service is there (the states of Open Referral HSDS 3.0).
    ServiceStatus {
        /// Open as its hours say.
        Active = "active",
        /// Closed for a while.
        TemporarilyClosed = "temporarily-closed",
        /// No longer there.
        Defunct = "defunct",
    }
}

choices! {
    /// How the facts were verified.
    Method {
        /// Read on the owner's own website.
        Website = "website",
        /// Called.
        Called = "called",
        /// Confirmed by the owner.
        OwnerConfirmed = "owner-confirmed",
        /// Read elsewhere.
        Secondary = "secondary",
    }
}

/// An age range in years, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ages {
    /// Youngest.
    pub min: Option<Located<u32>>,
    /// Oldest.
    pub max: Option<Located<u32>>,
}

impl Decode for Ages {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| Self { min: fields.optional("min"), max: fields.optional("max") })
    }
}

/// A visiting address.
#[derive(Debug, Clone)]
pub struct Address {
    /// Street and number.
    pub street: Located<String>,
    /// Postcode.
    pub postcode: Located<String>,
    /// Post town.
    pub city: Located<String>,
}

impl Decode for Address {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let (street, postcode, city) = (fields.required("street"), fields.required("postcode"), fields.required("city"));
            Some(Self { street: street?, postcode: postcode?, city: city? })
        })?
    }
}

/// How and when the facts were verified.
#[derive(Debug, Clone)]
pub struct Verified {
    /// When.
    pub date: Located<Date>,
    /// How.
    pub method: Located<Method>,
    /// Where.
    pub source: Vec<Located<String>>,
    /// How sure it is.
    pub confidence: Located<Confidence>,
}

impl Decode for Verified {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let (date, method) = (fields.required("date"), fields.required("method"));
            let source = fields.list("source");
            let confidence = fields.or("confidence", Confidence::High);
            Some(Self { date: date?, method: method?, source, confidence })
        })?
    }
}

/// Facts of a service.
#[derive(Debug, Clone)]
pub struct ServiceFacts {
    /// What kind of service it is.
    pub service_kind: Located<ServiceKind>,
    /// Whether it is there.
    pub status: Located<ServiceStatus>,
    /// Who gives it.
    pub provider: Option<Located<EntryRef>>,
    /// Its pictogram, when it is not that of the kind.
    pub picto: Option<Located<String>>,
    /// Where it helps.
    pub area: Option<Located<Scope>>,
    /// Whom it is for, by age.
    pub ages: Option<Located<Ages>>,
    /// Whether its address must never be told.
    pub protected_location: Located<bool>,
    /// Where to visit it.
    pub address: Option<Located<Address>>,
    /// Ways to reach it, the main one first.
    pub channels: Vec<Located<Channel>>,
    /// How the facts were verified.
    pub verified: Option<Located<Verified>>,
}

impl ServiceFacts {
    /// Reads the facts of a service.
    pub fn read(fields: &Fields<'_>) -> Option<Self> {
        let service_kind = fields.required("kind");
        let status = fields.or("status", ServiceStatus::Active);
        let provider = fields.reference("provider", Kind::Organisation);
        let picto = fields.optional("picto");
        let area = fields.optional("area");
        let ages = fields.optional("ages");
        let protected_location = fields.or("protected_location", false);
        let address = fields.optional("address");
        let channels = fields.list("channels");
        let verified = fields.optional("verified");
        Some(Self { service_kind: service_kind?, status, provider, picto, area, ages, protected_location, address, channels, verified })
    }

    /// The ways to reach it that may be told: where its location is protected, no place to visit.
    pub fn told_channels(&self) -> impl Iterator<Item = &Located<Channel>> {
        let is_told = |channel: &&Located<Channel>| !(self.protected_location.value && channel.channel_type.value == ChannelType::Visit);
        self.channels.iter().filter(is_told)
    }

    /// Its address, unless its location is protected.
    pub fn told_address(&self) -> Option<&Address> {
        self.address.as_ref().filter(|_| !self.protected_location.value).map(|address| &address.value)
    }

    /// The channel that a `phone:` link calls: the first that is a telephone.
    pub fn phone(&self) -> Option<&Channel> {
        self.channels.iter().map(|channel| &channel.value).find(|channel| channel.channel_type.value == ChannelType::Phone)
    }
}

/// Words that a service has beyond the common ones.
#[derive(Debug, Clone, Default)]
pub struct ServiceWords {
    /// Who answers.
    pub who_answers: Option<Located<Prose>>,
    /// What happens when one gets in touch, in steps.
    pub what_happens: Vec<Located<Prose>>,
    /// What is kept secret.
    pub confidentiality: Option<Located<Prose>>,
    /// A special note.
    pub note: Option<Located<Prose>>,
}

impl ServiceWords {
    /// Reads the words of a service.
    pub fn read(fields: &Fields<'_>) -> Self {
        Self {
            who_answers: fields.optional("who_answers"),
            what_happens: fields.list("what_happens"),
            confidentiality: fields.optional("confidentiality"),
            note: fields.optional("note"),
        }
    }

    /// All of them.
    pub fn lines(&self) -> Vec<&Located<Prose>> {
        self.who_answers.iter().chain(&self.what_happens).chain(&self.confidentiality).chain(&self.note).collect()
    }
}
