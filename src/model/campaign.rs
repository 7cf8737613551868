//! Campaigns: weeks and days that come back every year.

use crate::base::node::Node;
use crate::base::span::Located;

use super::decode::{Decode, Decoder, Fields, scalar};
use super::entry::{EntryRef, Kind};

/// When a campaign comes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recurrence {
    /// An ISO 8601 week of every year.
    Week(u8),
    /// From a month and day to another, every year.
    Days {
        /// First month and day.
        from: (u8, u8),
        /// Last month and day.
        to: (u8, u8),
    },
}

impl Recurrence {
    /// Reads `week:47`, `--11-25` or `--11-25/--12-10` (the truncated dates of ISO 8601:2000).
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(week) = text.strip_prefix("week:") {
            return week.parse().ok().filter(|week| (1..=53).contains(week)).map(Self::Week);
        }
        let (from, to) = text.split_once('/').unwrap_or((text, text));
        Some(Self::Days { from: month_day(from)?, to: month_day(to)? })
    }
}

fn month_day(text: &str) -> Option<(u8, u8)> {
    let (month, day) = text.strip_prefix("--")?.split_once('-')?;
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    // 2024 was a leap year, so every day that some year has is a day of it.
    jiff::civil::Date::new(2024, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    Some((month, day))
}

impl Decode for Recurrence {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        scalar(node, decoder, "recurrence", Self::parse)
    }
}

/// Facts of a campaign.
#[derive(Debug, Clone)]
pub struct CampaignFacts {
    /// When it comes back.
    pub when: Located<Recurrence>,
    /// Who holds it.
    pub organiser: Option<Located<EntryRef>>,
    /// Pages that it leads to.
    pub related: Vec<Located<EntryRef>>,
}

impl CampaignFacts {
    /// Reads the facts of a campaign.
    pub fn read(fields: &Fields<'_>) -> Option<Self> {
        let when = fields.required("when");
        let organiser = fields.reference("organiser", Kind::Organisation);
        let related = fields.any_references("related");
        Some(Self { when: when?, organiser, related })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_weeks_and_days() {
        assert_eq!(Recurrence::parse("week:47"), Some(Recurrence::Week(47)));
        assert_eq!(Recurrence::parse("--11-25/--12-10"), Some(Recurrence::Days { from: (11, 25), to: (12, 10) }));
        for bad in ["week:54", "--13-01", "--02-30", "11-25", ""] {
            assert_eq!(Recurrence::parse(bad), None, "{bad}");
        }
    }
}
