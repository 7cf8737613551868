//! What the accessibility statement says of the site (`accessibility:` in `site.yaml`).
//!
//! What it must tell is laid down in the model of Commission Implementing Decision (EU) 2018/1523, which the Swedish
//! act on accessibility to digital public service (2018:1937) and the agency Digg follow.

use jiff::civil::Date;

use crate::base::node::Node;
use crate::base::span::Located;
use crate::choices;

use super::decode::{Decode, Decoder};
use super::entry::{EntryRef, Kind};

choices! {
    /// How far the site meets the demands of the law.
    Conformance {
        /// All of them.
        Full = "full",
        /// Most of them.
        Partial = "partial",
        /// Most of them not.
        Not = "none",
    }
}

choices! {
    /// Who has assessed the site.
    Assessor {
        /// The publisher itself.
        Publisher = "self",
        /// Somebody from outside.
        External = "external",
    }
}

choices! {
    /// How the site has been assessed.
    Assessment {
        /// By programs, which find only some of the shortcomings.
        Automatic = "automatic",
        /// By people who went through the demands one by one.
        Manual = "manual",
        /// With screen readers, magnification, voice control and the like.
        AssistiveTechnology = "assistive-technology",
        /// By people with disabilities who tried it.
        Users = "users",
    }
}

choices! {
    /// What is known to fall short, in words that every locale has. What only this site lacks is told in the page's own words.
    Shortcoming {
        /// Nothing is in sign language.
        SignLanguage = "sign-language",
        /// Nothing is read aloud.
        Speech = "speech",
        /// Films have no captions (WCAG 1.2.2).
        Captions = "captions",
        /// Films have no audio description (WCAG 1.2.5).
        AudioDescription = "audio-description",
        /// Documents, such as PDF files, are not accessible.
        Documents = "documents",
        /// Maps have no description in words.
        Maps = "maps",
    }
}

/// The facts of the statement.
#[derive(Debug, Clone)]
pub struct Accessibility {
    /// How far the site meets the demands.
    pub conformance: Located<Conformance>,
    /// When it was assessed.
    pub assessed: Located<Date>,
    /// When the statement was last changed; by default when the site was assessed.
    pub updated: Option<Located<Date>>,
    /// Who assessed it.
    pub by: Located<Assessor>,
    /// How.
    pub methods: Vec<Located<Assessment>>,
    /// What falls short.
    pub shortcomings: Vec<Located<Shortcoming>>,
    /// The page by which a shortcoming is told of.
    pub report: Located<EntryRef>,
}

impl Decode for Accessibility {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let (conformance, assessed) = (fields.required("conformance"), fields.required("assessed"));
            let (updated, by) = (fields.optional("updated"), fields.or("by", Assessor::Publisher));
            let (methods, shortcomings) = (fields.list("methods"), fields.list("shortcomings"));
            let report = fields.required_reference("report", Kind::Page);
            Some(Self { conformance: conformance?, assessed: assessed?, updated, by, methods, shortcomings, report: report? })
        })?
    }
}
