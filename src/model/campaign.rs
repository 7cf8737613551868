//! Campaigns: weeks and days that come back every year.

use crate::base::span::Located;

use super::decode::Fields;
use super::entry::{EntryRef, Kind};
use super::posts::PostsFacts;
use super::recurrence::Recurrence;

/// Facts of a campaign.
#[derive(Debug, Clone)]
pub struct CampaignFacts {
    /// When it comes back.
    pub when: Located<Recurrence>,
    /// Who holds it.
    pub organiser: Option<Located<EntryRef>>,
    /// Pages that it leads to.
    pub related: Vec<Located<EntryRef>>,
    /// How it is told of in social media.
    pub posts: PostsFacts,
}

impl CampaignFacts {
    /// Reads the facts of a campaign.
    pub fn read(fields: &Fields<'_>) -> Option<Self> {
        let when = fields.required("when");
        let organiser = fields.reference("organiser", Kind::Organisation);
        let related = fields.any_references("related");
        let posts = fields.optional("posts").map(|posts| posts.value).unwrap_or_default();
        Some(Self { when: when?, organiser, related, posts })
    }
}
