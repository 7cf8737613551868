//! Pages of the website that an editor writes.

use crate::base::span::Located;
use crate::choices;

use super::decode::Fields;
use super::entry::{EntryRef, Kind};
use super::posts::PostsFacts;

choices! {
    /// What kind of page it is; some kinds add a list made from the data.
    PageType {
        /// An ordinary page.
        Topic = "topic",
        /// The start page with its doors.
        Start = "start",
        /// All ways to find a service.
        Finder = "finder",
        /// All forms of violence.
        Forms = "forms",
        /// All words, A to Ö.
        Glossary = "glossary",
        /// All plans.
        Plans = "plans",
        /// Search in the edition.
        Search = "search",
        /// What happens when …, step by step.
        Journey = "journey",
        /// What one has a right to.
        Rights = "rights",
        /// Safety, at home or on the web.
        Safety = "safety",
        /// For those who meet people in their work.
        Staff = "staff",
        /// The start page of the site for staff: all that is internal. Always internal itself.
        StaffStart = "staff-start",
        /// How far the translations have come. Always internal.
        Status = "status",
        /// What is covered, and where the holes are. Always internal.
        Coverage = "coverage",
        /// What is posted in social media, ready to copy. Always internal.
        Posts = "posts",
        /// All printed matter, with what it looks like. Always internal.
        Printed = "printed",
        /// The accessibility statement.
        Statement = "statement",
        /// About the translations: what the line at the end of each translated page leads to.
        Translation = "translation",
        /// About the site itself.
        About = "about",
    }
}

impl PageType {
    /// Whether pages of the type are for staff, whatever their facts say: they tell of internal entries.
    pub fn is_for_staff(self) -> bool {
        matches!(self, Self::StaffStart | Self::Status | Self::Coverage | Self::Posts | Self::Printed)
    }
}

choices! {
    /// How much harm it could do if somebody saw that the page was open.
    Risk {
        /// No more than any page of a municipality.
        Normal = "normal",
        /// Much: neutral title and address are demanded.
        High = "high",
    }
}

/// Facts of a page.
#[derive(Debug, Clone)]
pub struct PageFacts {
    /// What kind of page it is.
    pub page_type: Located<PageType>,
    /// The page above it.
    pub parent: Option<Located<EntryRef>>,
    /// How telling it is.
    pub risk: Located<Risk>,
    /// The picture at the top.
    pub picture: Option<Located<EntryRef>>,
    /// The pictogram beside it in lists.
    pub picto: Option<Located<String>>,
    /// Services shown as cards.
    pub services: Vec<Located<EntryRef>>,
    /// Pages to go on to.
    pub related: Vec<Located<EntryRef>>,
    /// On the start page: the audiences it opens to.
    pub doors: Vec<Located<EntryRef>>,
    /// How it is told of in social media.
    pub posts: PostsFacts,
}

impl PageFacts {
    /// Reads the facts of a page.
    pub fn read(fields: &Fields<'_>) -> Self {
        Self {
            page_type: fields.or("type", PageType::Topic),
            parent: fields.reference("parent", Kind::Page),
            risk: fields.or("risk", Risk::Normal),
            picture: fields.reference("picture", Kind::Picture),
            picto: fields.optional("picto"),
            services: fields.references("services", Kind::Service),
            related: fields.any_references("related"),
            doors: fields.references("doors", Kind::Audience),
            posts: fields.optional("posts").map(|posts| posts.value).unwrap_or_default(),
        }
    }
}
