//! Single figures for what the site covers, for the indicators of plans that ask for them.

use crate::base::edition::Edition;
use crate::model::channel::ChannelType;
use crate::model::entry::EntryRef;
use crate::model::evidence::Score;
use crate::model::plan_goal::Measure;

use super::{Coverage, Support};

impl Coverage<'_> {
    /// The figure that a measure comes to.
    pub fn score(&self, measure: Measure) -> Score {
        let (count, of) = match measure {
            Measure::Forms => self.covered(&self.forms),
            Measure::Audiences => self.covered(&self.audiences),
            Measure::Channels => {
                let is_there = |channel: &&ChannelType| self.items.iter().any(|item| item.counts() && item.channels.contains(*channel));
                (ChannelType::ALL.iter().filter(is_there).count(), ChannelType::ALL.len())
            }
            Measure::Editions => self.whole(&self.editions),
            Measure::Levels => {
                let easy: Vec<&Edition> = self.editions.iter().copied().filter(|edition| edition.is_simple()).collect();
                let languages: std::collections::BTreeSet<&str> = self.editions.iter().map(|edition| edition.language()).collect();
                (self.whole(&easy).0, languages.len())
            }
            Measure::Pictures => self.supported_forms(Support::Pictures),
            Measure::Speech => self.supported_forms(Support::Speech),
            Measure::Print => self.supported_forms(Support::Print),
        };
        Score { measure, count, of }
    }

    /// How many are named by something that counts in the source edition.
    fn covered(&self, abouts: &[&EntryRef]) -> (usize, usize) {
        let is_covered = |about: &&&EntryRef| self.source().is_some_and(|source| self.count(source, about) > 0);
        (abouts.iter().filter(is_covered).count(), abouts.len())
    }

    /// How many editions tell of every form.
    fn whole(&self, editions: &[&Edition]) -> (usize, usize) {
        let tells_all = |edition: &&&Edition| !self.forms.is_empty() && self.forms.iter().all(|form| self.count(edition, form) > 0);
        (editions.iter().filter(tells_all).count(), editions.len())
    }

    fn supported_forms(&self, support: Support) -> (usize, usize) {
        (self.forms.iter().filter(|form| self.supported(form, support) > 0).count(), self.forms.len())
    }
}
