//! What the ledger of addresses does not hold yet, and addresses that have passed from one entry to another.

use crate::base::code;
use crate::base::finding::Finding;
use crate::model::Site;
use crate::model::published::Line;

use super::ways::{End, Ways};
use super::{PlannedPage, Profile, Subject, place};

/// The lines that a build would add to the ledger, and what is told of them.
pub fn unrecorded(site: &Site, ways: &Ways<'_>, profile: Profile) -> (Vec<Line>, Vec<Finding>) {
    let (mut lines, mut findings) = (Vec::new(), Vec::new());
    for page in &ways.plan().pages {
        let Some(line) = line(page) else { continue };
        let internal = site.published.internal.get(&line.address).filter(|_| profile == Profile::Internal);
        let known = site.published.public.get(&line.address).or(internal);
        match known {
            Some(known) if known.value == line => continue,
            Some(known) if known.name != line.name && !is_heir(ways, &known.name, &page.subject) => {
                let finding = Finding { span: place(site, &page.subject, &page.edition), ..Finding::global(&code::ADDRESS_TAKEN_OVER) };
                findings.push(
                    finding.with("address", line.address.as_str()).with("name", line.name.as_str()).with("former", known.name.as_str()),
                );
            }
            _ => {}
        }
        lines.push(line);
    }
    lines.sort();
    (lines, findings)
}

/// What the ledger is to hold of a page.
fn line(page: &PlannedPage) -> Option<Line> {
    let edition = (!matches!(page.subject, Subject::Permalink(_))).then(|| page.edition.clone());
    Some(Line { address: page.url.clone(), edition, name: page.subject.name()? })
}

/// Whether what lies at an address now takes the place of what lay there before.
fn is_heir(ways: &Ways<'_>, former: &str, now: &Subject) -> bool {
    matches!(ways.follow(former), End::At(subject, _) if subject.name() == now.name())
}
