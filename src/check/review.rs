//! How long what has been gone through holds.

use jiff::civil::Date;

use crate::base::code::Code;
use crate::base::finding::Finding;
use crate::base::span::Located;
use crate::model::entry::Kind;
use crate::model::service::ServiceStatus;
use crate::model::settings::ReviewLimits;
use crate::model::{Entry, Facts};

use super::rule::Context;

/// Days that a review holds where neither the entry nor the site says how long.
const DEFAULT_DAYS: u32 = 365;

/// An entry that was gone through.
pub struct Reviewed<'a> {
    /// The entry.
    pub entry: &'a Entry,
    /// When it was.
    pub on: Located<Date>,
    /// The last day for which it holds.
    pub due: Date,
}

impl Reviewed<'_> {
    /// Whether the entry is a service, whose facts somebody may act on in danger.
    pub fn is_service(&self) -> bool {
        self.entry.key.kind == Kind::Service
    }

    /// The finding that tells of it.
    pub fn finding(&self, code: &'static Code) -> Finding {
        let finding = Finding::at(code, self.on.span).with("entry", self.entry.key.to_string());
        finding.with("date", self.on.to_string()).with("due", self.due.to_string())
    }

    /// A day some days after the last for which it holds.
    pub fn due_and(&self, days: u32) -> Date {
        later(self.due, days)
    }
}

/// A day some days later; the last day there is when there is none.
pub fn later(date: Date, days: u32) -> Date {
    date.checked_add(jiff::Span::new().days(i64::from(days.min(36_500)))).unwrap_or(Date::MAX)
}

/// Everything that was gone through: services by how their facts were verified, other entries by their review.
pub fn reviewed<'a>(context: &Context<'a>) -> Vec<Reviewed<'a>> {
    let limits = context.site.settings.review.as_deref();
    context.site.entries().filter_map(|entry| of_entry(entry, limits)).collect()
}

fn of_entry<'a>(entry: &'a Entry, limits: Option<&ReviewLimits>) -> Option<Reviewed<'a>> {
    let review = entry.common.review.as_ref();
    let verified = match &entry.facts {
        // What is no longer there needs no review.
        Facts::Service(facts) if facts.status.value == ServiceStatus::Defunct => return None,
        Facts::Service(facts) => facts.verified.as_ref().map(|verified| verified.date),
        _ => None,
    };
    let on = verified.or_else(|| review.map(|review| review.checked))?;
    let of_site = limits.and_then(|limits| if entry.key.kind == Kind::Service { limits.services.as_ref() } else { limits.pages.as_ref() });
    let period = review.and_then(|review| review.every.as_ref()).or(of_site);
    let due = match period {
        Some(period) => on.checked_add(period.value.0).unwrap_or(Date::MAX),
        None => later(on.value, DEFAULT_DAYS),
    };
    Some(Reviewed { entry, on, due })
}
