//! What the site covers as CSV (RFC 4180), a row for each entry in each edition.

use crate::base::csv::cell_of;
use crate::check::coverage::{Coverage, Item, Support};
use crate::model::entry::EntryRef;

/// The rows, under a head of names that are the same in every language. Several values in one cell stand with spaces between.
pub fn render(coverage: &Coverage<'_>) -> String {
    let head = "entry,kind,edition,language,level,counts,why_not,machine,forms,audiences,channels,pictures,speech,print,latest,title\r\n";
    std::iter::once(head.to_owned()).chain(coverage.items.iter().map(row)).collect()
}

fn row(item: &Item<'_>) -> String {
    let answer = |is_so: bool| if is_so { "yes" } else { "no" };
    let ids = |keys: &std::collections::BTreeSet<&EntryRef>| keys.iter().map(|key| key.id.as_str()).collect::<Vec<_>>().join(" ");
    let support = |support: Support| answer(item.supports.contains(&support));
    let channels: Vec<&str> = item.channels.iter().map(|channel| channel.as_str()).collect();
    let latest = item.dates.first().map(|(day, _)| day.to_string()).unwrap_or_default();
    let title = item.entry.words.get(item.edition).map(|words| words.title.as_str()).unwrap_or_default();
    let cells = [
        item.entry.key.to_string(),
        item.entry.key.kind.scheme().to_owned(),
        item.edition.to_string(),
        item.edition.language().to_owned(),
        if item.edition.is_simple() { "easy" } else { "standard" }.to_owned(),
        answer(item.counts()).to_owned(),
        item.why_not.map(|reason| reason.as_str()).unwrap_or_default().to_owned(),
        answer(item.is_machine).to_owned(),
        ids(&item.forms),
        ids(&item.audiences),
        channels.join(" "),
        support(Support::Pictures).to_owned(),
        support(Support::Speech).to_owned(),
        support(Support::Print).to_owned(),
        latest,
        cell_of(title),
    ];
    format!("{}\r\n", cells.join(","))
}
