//! What is not covered, what weighs most first.

use crate::base::edition::Edition;
use crate::model::channel::ChannelType;
use crate::model::entry::EntryRef;

use super::{Coverage, Support};

crate::choices! {
    /// What is missing. The order is that of their weight: first what nobody can read at all, then what some cannot
    /// read, then how help is reached, then what makes it easier, last what would be more to the point.
    HoleKind {
        /// Nothing that counts names a form of violence.
        Form = "form",
        /// Nothing that counts names an audience.
        Audience = "audience",
        /// Nothing in an edition tells of a form.
        FormInEdition = "form-in-edition",
        /// Nothing in an edition is for an audience.
        AudienceInEdition = "audience-in-edition",
        /// An audience reaches nobody without speaking.
        Speaking = "speaking",
        /// A form is shown without pictures everywhere.
        Pictures = "pictures",
        /// A form cannot be listened to.
        Speech = "speech",
        /// A form is on no paper.
        Print = "print",
        /// No service says that it helps with just this form.
        Service = "service",
        /// Nothing names both a form and an audience, and nothing general is there for both either.
        Pair = "pair",
        /// Nothing names both a form and an audience; something general is there.
        General = "general",
    }
}

/// Something that is not covered.
pub struct Hole<'a> {
    /// What is missing.
    pub kind: HoleKind,
    /// The edition that lacks it.
    pub edition: Option<&'a Edition>,
    /// The form that the audiences are without.
    pub form: Option<&'a EntryRef>,
    /// Forms or audiences that it concerns.
    pub about: Vec<&'a EntryRef>,
}

/// Ways to reach somebody without a voice.
const WITHOUT_VOICE: [ChannelType; 5] =
    [ChannelType::Sms, ChannelType::Chat, ChannelType::Email, ChannelType::TextTelephone, ChannelType::SignVideo];

impl<'a> Coverage<'a> {
    /// All holes, the weightiest first; within a kind in the order of editions, forms and audiences.
    pub fn holes(&self) -> Vec<Hole<'a>> {
        let mut holes = Vec::new();
        let mut add = |kind, edition, form, about: Vec<&'a EntryRef>| {
            if !about.is_empty() {
                holes.push(Hole { kind, edition, form, about });
            }
        };
        for kind in HoleKind::ALL.iter().copied() {
            match kind {
                HoleKind::Form => add(kind, None, None, self.untold(&self.forms, self.source())),
                HoleKind::Audience => add(kind, None, None, self.untold(&self.audiences, self.source())),
                HoleKind::FormInEdition => {
                    self.editions
                        .iter()
                        .skip(1)
                        .for_each(|edition| add(kind, Some(*edition), None, self.untold(&self.forms, Some(edition))));
                }
                HoleKind::AudienceInEdition => self
                    .editions
                    .iter()
                    .skip(1)
                    .for_each(|edition| add(kind, Some(*edition), None, self.untold(&self.audiences, Some(edition)))),
                HoleKind::Speaking => {
                    let is_mute = |audience: &&&EntryRef| WITHOUT_VOICE.iter().all(|channel| self.reached(audience, *channel) == 0);
                    add(kind, None, None, self.audiences.iter().filter(is_mute).copied().collect());
                }
                HoleKind::Pictures => add(kind, None, None, self.without(Support::Pictures)),
                HoleKind::Speech => add(kind, None, None, self.without(Support::Speech)),
                HoleKind::Print => add(kind, None, None, self.without(Support::Print)),
                HoleKind::Service => add(kind, None, None, self.without_service()),
                HoleKind::Pair => self.forms.iter().for_each(|form| add(kind, None, Some(*form), self.unpaired(form, false))),
                HoleKind::General => self.forms.iter().for_each(|form| add(kind, None, Some(*form), self.unpaired(form, true))),
            }
        }
        holes
    }

    fn untold(&self, abouts: &[&'a EntryRef], edition: Option<&Edition>) -> Vec<&'a EntryRef> {
        abouts.iter().filter(|about| edition.is_none_or(|edition| self.count(edition, about) == 0)).copied().collect()
    }

    fn without(&self, support: Support) -> Vec<&'a EntryRef> {
        self.forms.iter().filter(|form| self.supported(form, support) == 0).copied().collect()
    }

    fn without_service(&self) -> Vec<&'a EntryRef> {
        let helps = |form: &EntryRef| self.items.iter().any(|item| item.counts() && item.is_service() && item.forms.contains(form));
        self.forms.iter().filter(|form| !helps(form)).copied().collect()
    }

    /// The audiences that nothing names together with a form, by whether something general is there for them.
    fn unpaired(&self, form: &EntryRef, has_general: bool) -> Vec<&'a EntryRef> {
        self.audiences.iter().filter(|audience| self.pair(form, audience) == (0, has_general)).copied().collect()
    }
}
