//! What is the same on every page of an edition.

use std::collections::BTreeMap;

use crate::model::entry::EntryRef;
use crate::model::page::PageType;
use crate::plan::{Profile, Subject};

use super::card;
use super::edition_view::EditionView;
use super::opening;
use super::view::{Link, Shared};

/// Makes it.
pub fn shared(view: &EditionView<'_>) -> Shared {
    let settings = &view.site.settings;
    let service = |key: &Option<crate::base::span::Located<EntryRef>>| {
        let entry = key.as_ref().and_then(|key| view.shown(&key.value));
        entry.and_then(|entry| card::card(view, entry)).unwrap_or_default()
    };
    let set = view.site.pictograms.as_ref();
    Shared {
        site_name: view.title(&settings.publisher.value),
        base: settings.base().to_owned(),
        lang: view.edition.to_string(),
        dir: view.edition.direction().as_str(),
        simple: view.edition.is_simple(),
        demo: settings.demo.value,
        internal: view.plan.profile == Profile::Internal,
        staff: view.page_of_type(PageType::StaffStart).and_then(|page| view.link(&page.key)),
        home: view.url(&Subject::Entry(settings.home.value.clone())),
        exit: settings.exit.value.0.clone(),
        stylesheet: view.plan.assets.stylesheet.clone(),
        styles: view.plan.assets.styles.clone(),
        script: view.plan.assets.script.clone(),
        icon: view.plan.assets.icon.clone(),
        logo: view.site.theme.file("logo.svg").map(|file| file.text.clone()).unwrap_or_default(),
        blank_icon: view.plan.assets.blank_icon.clone(),
        scripts: view.plan.assets.scripts.clone(),
        about_translation: view.page_of_type(PageType::Translation).and_then(|page| view.link(&page.key)),
        search: view.page_of_type(PageType::Search).and_then(|page| view.link(&page.key)),
        menu: view.links(settings.menu.iter().map(|key| &key.value)),
        pictogram_credit: pictogram_credit(view),
        pictogram_source: set.and_then(|set| Some(Link { title: view.own(set.name.as_str()), url: set.source.as_ref()?.value.0.clone() })),
        footer: footer(view),
        urgent: service(&settings.urgent),
        helpline: service(&settings.helpline),
        opening_words: opening::words(&view.localizer),
        t: messages(view),
    }
}

/// The links of the footer. The accessibility statement is there unasked: the law wants it found from every page.
fn footer(view: &EditionView<'_>) -> Vec<Link> {
    let mut keys: Vec<&EntryRef> = view.site.settings.footer.iter().map(|key| &key.value).collect();
    if let Some(statement) = view.page_of_type(PageType::Statement)
        && !keys.contains(&&statement.key)
    {
        keys.push(&statement.key);
    }
    view.links(keys)
}

/// What the licence of the project's own set of pictograms wants told.
fn pictogram_credit(view: &EditionView<'_>) -> String {
    let Some(set) = &view.site.pictograms else { return String::new() };
    let args = [("name", &set.name), ("author", &set.author), ("licence", &set.licence)].map(|(key, value)| (key, value.as_str().into()));
    view.localizer.format("pictogram-credit", &args)
}

/// All messages that take no argument, under names that a template can write after a dot.
fn messages(view: &EditionView<'_>) -> BTreeMap<String, String> {
    let messages = &view.site.messages;
    messages.template_ids().into_iter().map(|id| (id.replace('-', "_"), messages.format(view.edition, &id, &[]))).collect()
}
