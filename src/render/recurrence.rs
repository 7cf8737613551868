//! Days and weeks that come back every year, in words.

use crate::model::recurrence::Recurrence;

use super::edition_view::EditionView;

/// When something comes back, in words.
pub fn recurrence(view: &EditionView<'_>, when: &Recurrence) -> String {
    match when {
        Recurrence::Week(week) => view.localizer.format("campaign-week", &[("week", u32::from(*week).into())]),
        Recurrence::Days { from, to } => {
            let from_text = view.localizer.day_of_year(from.0, from.1);
            if from == to {
                return view.localizer.format("campaign-day", &[("day", from_text.into())]);
            }
            let to_text = view.localizer.day_of_year(to.0, to.1);
            view.localizer.format("campaign-days", &[("from", from_text.into()), ("to", to_text.into())])
        }
    }
}
