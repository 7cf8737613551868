//! What a site says to those who use its data, and to those who find a hole in it (`open_data:` and `security:` in `site.yaml`).

use jiff::civil::Date;

use crate::base::edition::Edition;
use crate::base::node::Node;
use crate::base::span::Located;
use crate::choices;

use super::contact::Contact;
use super::decode::{Decode, Decoder};

choices! {
    /// The licences that Sweden's data portal knows by name and that ask for nothing, or for the source alone.
    Licence {
        /// No rights reserved.
        Cc0 = "CC0-1.0",
        /// The source must be named.
        CcBy = "CC-BY-4.0",
    }
}

impl Licence {
    /// Its identifier. Data portals compare it letter by letter, so it is `http` and ends with a slash.
    pub fn uri(self) -> &'static str {
        match self {
            Self::Cc0 => "http://creativecommons.org/publicdomain/zero/1.0/",
            Self::CcBy => "http://creativecommons.org/licenses/by/4.0/",
        }
    }
}

/// That the site's data are open, and on which terms.
#[derive(Debug, Clone)]
pub struct OpenData {
    /// On which terms.
    pub licence: Located<Licence>,
    /// Whom to ask.
    pub contact: Located<Contact>,
}

impl Decode for OpenData {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let (licence, contact) = (fields.required("licence"), fields.required("contact"));
            Some(Self { licence: licence?, contact: contact? })
        })?
    }
}

/// Whom to tell of a hole in the site's security (RFC 9116).
#[derive(Debug, Clone)]
pub struct Security {
    /// Whom to tell.
    pub contact: Located<Contact>,
    /// The first day on which this is not to be trusted any more.
    pub expires: Located<Date>,
    /// The languages that may be written in; the source edition's when none is given.
    pub languages: Vec<Located<Edition>>,
}

impl Decode for Security {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let (contact, expires) = (fields.required("contact"), fields.required("expires"));
            let languages = fields.list("languages");
            Some(Self { contact: contact?, expires: expires?, languages })
        })?
    }
}
