//! Small texts that several files of data have in common.

use crate::base::hash;
use crate::base::span::Located;
use crate::model::Entry;
use crate::model::entry::EntryRef;
use crate::render::EditionView;

/// The identifier of an entry, or of a part of it. It is the same in every edition and every build.
pub fn id(view: &EditionView<'_>, key: &EntryRef, part: &str) -> String {
    hash::uuid(&format!("{}/{key}/{part}", view.site.settings.base()))
}

/// The ids of the entries that this build shows, as they are named elsewhere in the data.
pub fn ids(view: &EditionView<'_>, keys: &[Located<EntryRef>]) -> Vec<String> {
    keys.iter().filter(|key| is_shown(view, &key.value)).map(|key| key.value.to_string()).collect()
}

/// The names of the entries that this build shows, in one cell.
pub fn names(view: &EditionView<'_>, keys: &[Located<EntryRef>]) -> String {
    let names: Vec<String> = keys.iter().filter(|key| view.shown(&key.value).is_some()).map(|key| view.label(&key.value).text).collect();
    names.join("; ")
}

/// Several values in one cell.
pub fn many(values: impl IntoIterator<Item = impl ToString>) -> String {
    values.into_iter().map(|value| value.to_string()).collect::<Vec<_>>().join("; ")
}

/// The whole address of an entry's page.
pub fn address(view: &EditionView<'_>, entry: &Entry) -> Option<String> {
    view.plan.entry_url(&entry.key, view.edition).map(|url| format!("{}{url}", view.site.settings.base()))
}

/// Whether this build tells of an entry; of leaflets, which have no page, by their own visibility.
fn is_shown(view: &EditionView<'_>, key: &EntryRef) -> bool {
    use crate::model::common::Visibility;
    match key.kind.has_page() {
        true => view.shown(key).is_some(),
        false => view.site.entry(key).is_some_and(|entry| entry.common.visibility.value == Visibility::Public),
    }
}
