//! The accessibility statement: what the law wants told, from the facts in `site.yaml` and from the translations themselves.

use crate::base::edition::Edition;
use crate::model::accessibility::{Accessibility, Shortcoming};
use crate::model::common::{Status, Words};
use crate::model::settings::Settings;

use super::edition_view::EditionView;
use super::escape::escaped;
use super::view::{Link, Prose, Section};

/// Where Digg takes complaints about a publisher's answer.
const COMPLAINTS: &str = "https://www.digg.se/tdosanmalan";

/// All sections in the order of the law's model. What nobody has assessed is said not to be known.
pub fn sections(view: &EditionView<'_>) -> Vec<Section> {
    let facts = view.site.settings.accessibility.as_ref().map(|facts| &facts.value);
    vec![scope(view), conformance(view, facts), shortcomings(view, facts), report(view, facts), supervision(view), assessment(view, facts)]
}

fn section(view: &EditionView<'_>, title: &str, lines: Vec<String>) -> Section {
    let lines = lines.iter().map(|line| prose(view, line)).collect();
    Section { title: view.localizer.text(title), lines, ..Section::default() }
}

/// Words of a message. In easy reading each of its lines is one sentence and stays a line.
fn prose(view: &EditionView<'_>, text: &str) -> Prose {
    let between = if view.edition.is_simple() { "<br>\n" } else { " " };
    let lines: Vec<String> = text.lines().map(escaped).collect();
    Prose { html: lines.join(between), mark: String::new() }
}

/// The publisher's name, as it stands within a message.
fn publisher(view: &EditionView<'_>) -> String {
    view.title(&view.site.settings.publisher.value).text
}

fn scope(view: &EditionView<'_>) -> Section {
    let Settings { demo, .. } = &view.site.settings;
    let say = &view.localizer;
    let address = view.site.settings.base().trim_start_matches("https://").trim_start_matches("http://");
    let mut lines = vec![
        say.format("statement-scope", &[("name", publisher(view).into()), ("address", say.left_to_right(address).into())]),
        say.text("statement-law"),
    ];
    if demo.value {
        lines.push(say.text("statement-demo"));
    }
    section(view, "statement-scope-title", lines)
}

fn conformance(view: &EditionView<'_>, facts: Option<&Accessibility>) -> Section {
    let word = facts.map_or("unknown", |facts| facts.conformance.value.as_str());
    section(view, "statement-conformance-title", vec![view.localizer.text(&format!("statement-conformance-{word}"))])
}

fn shortcomings(view: &EditionView<'_>, facts: Option<&Accessibility>) -> Section {
    let say = &view.localizer;
    let mut items: Vec<String> = Vec::new();
    let machine =
        editions(view, |_, words| words.translation.as_ref().is_some_and(|translation| translation.status.value == Status::Machine));
    let untested = editions(view, |edition, words| {
        edition.is_simple() && words.translation.as_ref().is_none_or(|translation| translation.testing().is_none())
    });
    for (id, editions) in [("statement-machine", machine), ("statement-untested", untested)] {
        if !editions.is_empty() {
            items.push(say.format(id, &[("editions", say.list(&editions).into())]));
        }
    }
    for shortcoming in facts.into_iter().flat_map(|facts| &facts.shortcomings) {
        // Where some pages can be listened to, the others are what falls short.
        let is_partly = shortcoming.value == Shortcoming::Speech && view.site.settings.speech.is_some();
        let id = format!("statement-shortcoming-{}", shortcoming.value.as_str());
        items.push(say.text(if is_partly { "statement-speech-partly" } else { &id }));
    }
    let intro = if items.is_empty() { "statement-no-shortcomings" } else { "statement-shortcomings" };
    let items = items.iter().map(|item| prose(view, item)).collect();
    Section { items, ..section(view, "statement-shortcomings-title", vec![say.text(intro)]) }
}

/// The names of the editions in which some entry's words are so.
fn editions(view: &EditionView<'_>, is_so: impl Fn(&Edition, &Words) -> bool) -> Vec<String> {
    let has_such = |edition: &&Edition| view.site.entries().filter_map(|entry| entry.words.get(edition)).any(|words| is_so(edition, words));
    view.site.editions().filter(has_such).map(|edition| view.localizer.language_name(edition)).collect()
}

fn report(view: &EditionView<'_>, facts: Option<&Accessibility>) -> Section {
    let say = &view.localizer;
    let links: Vec<Link> = facts.and_then(|facts| view.link(&facts.report.value)).into_iter().collect();
    let mut lines = vec![say.text("statement-report")];
    if links.is_empty() {
        lines.push(say.format("statement-report-publisher", &[("name", publisher(view).into())]));
    }
    Section { links, ..section(view, "statement-report-title", lines) }
}

fn supervision(view: &EditionView<'_>) -> Section {
    let say = &view.localizer;
    let mut lines = vec![say.text("statement-supervision")];
    if view.site.settings.demo.value {
        lines.push(say.text("statement-supervision-demo"));
    }
    let links = vec![Link { title: view.own(say.text("statement-supervision-link")), url: COMPLAINTS.to_owned() }];
    Section { links, ..section(view, "statement-supervision-title", lines) }
}

fn assessment(view: &EditionView<'_>, facts: Option<&Accessibility>) -> Section {
    let say = &view.localizer;
    let Some(facts) = facts else {
        return section(view, "statement-assessment-title", vec![say.text("statement-assessment-unknown")]);
    };
    let updated = facts.updated.as_ref().unwrap_or(&facts.assessed);
    let dates = [("assessed", say.date(facts.assessed.value).into()), ("updated", say.date(updated.value).into())];
    let lines = vec![say.text(&format!("statement-by-{}", facts.by.value.as_str())), say.format("statement-dates", &dates)];
    let methods = facts.methods.iter().map(|method| say.text(&format!("statement-method-{}", method.value.as_str())));
    let items = methods.map(|method| prose(view, &method)).collect();
    Section { items, ..section(view, "statement-assessment-title", lines) }
}
