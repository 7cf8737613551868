//! Pages of a plan: the overview, an area with its actions, the actions of a body.

use crate::base::span::Located;
use crate::model::action_plan::{Action, Area, PlanFacts};
use crate::model::common::Words;
use crate::model::doc::Prose as Line;
use crate::model::edtf::{Edtf, Fuzzy};
use crate::model::entry::{EntryRef, Id, Kind};
use crate::model::plan_words::{PlanWords, by_id};
use crate::model::{Entry, Extra, Facts};
use crate::plan::Subject;

use super::edition_view::EditionView;
use super::glossary::document;
use super::inline::prose;
use super::view::{Action as ActionView, Entrance, Fact, Goal, Page, Prose, Text};

/// What the overview of a plan adds to its words.
pub fn overview(view: &EditionView<'_>, entry: &Entry, facts: &PlanFacts, words: &Words, page: &mut Page) {
    let Extra::Plan(texts) = &words.extra else { return };
    page.content.facts = plan_facts(view, facts);
    page.content.entrances_title = view.localizer.text("plan-areas");
    page.content.entrances = facts
        .areas
        .iter()
        .filter_map(|area| {
            let subject = Subject::Area { plan: entry.key.clone(), area: area.id.value.clone() };
            let url = view.plan.url(&subject, view.edition)?.to_owned();
            let count = area.all_actions().len();
            Some(Entrance {
                title: area_title(view, words, texts, area),
                summary: Text::default(),
                url,
                picto: String::new(),
                count: view.localizer.format("count-actions", &[("count", count.into())]),
            })
        })
        .collect();
    page.content.goals = facts
        .goals
        .iter()
        .filter_map(|goal| {
            let goal_words = by_id(&texts.goals, goal.id.as_str())?;
            let indicators = goal.indicators.iter().filter_map(|indicator| by_id(&texts.indicators, indicator.id.as_str()));
            Some(Goal {
                text: prose(view, &entry.key, words, &goal_words.text),
                examples: goal_words.examples.iter().map(|example| prose(view, &entry.key, words, example)).collect(),
                indicators: indicators.map(|indicator| prose(view, &entry.key, words, indicator)).collect(),
            })
        })
        .collect();
    for commitment in &facts.commitments {
        let Some(text) = by_id(&texts.commitments, commitment.id.as_str()) else { continue };
        let label = commitment.organisation.as_ref().map(|organisation| view.title(&organisation.value).text);
        let label = label.unwrap_or_else(|| view.localizer.text("commitments"));
        let text = prose(view, &entry.key, words, text);
        match page.content.facts.last_mut().filter(|fact| fact.label == label) {
            Some(same) => same.texts.push(text),
            None => page.content.facts.push(Fact { label, texts: vec![text], links: Vec::new() }),
        }
    }
}

fn plan_facts(view: &EditionView<'_>, facts: &PlanFacts) -> Vec<Fact> {
    let say = &view.localizer;
    let mut rows = Vec::new();
    let mut row = |label: &str, texts: Vec<String>, keys: Vec<&EntryRef>| {
        let texts: Vec<Prose> = texts.into_iter().map(|text| view.own(text).into()).collect();
        let links = view.links(keys);
        if !(texts.is_empty() && links.is_empty()) {
            rows.push(Fact { label: say.text(label), texts, links });
        }
    };
    row("plan-level", vec![say.text(&format!("plan-level-{}", facts.level.as_str()))], Vec::new());
    row("plan-valid", facts.valid.iter().map(|valid| period(view, &valid.value)).collect(), Vec::new());
    row("plan-publisher", Vec::new(), facts.publisher.iter().map(|key| &key.value).collect());
    if let Some(decided) = &facts.decided {
        let on = decided.on.as_ref().map(|on| say.date(on.value)).into_iter().collect();
        row("plan-decided", on, decided.by.iter().map(|key| &key.value).collect());
    }
    row("plan-responsible", Vec::new(), facts.responsible.iter().map(|key| &key.value).collect());
    row("plan-parent", Vec::new(), facts.parent.iter().map(|key| &key.value).collect());
    row("plan-supersedes", Vec::new(), facts.supersedes.iter().map(|key| &key.value).collect());
    if let Some(source) = &facts.source {
        rows.push(Fact { label: say.text("plan-source"), texts: vec![document(view, source).into()], links: Vec::new() });
    }
    rows
}

/// The title of an area, with its number.
pub fn area_title(view: &EditionView<'_>, words: &Words, texts: &PlanWords, area: &Area) -> Text {
    let title = by_id(&texts.areas, area.id.as_str()).map(|area_words| area_words.title.value.as_str()).unwrap_or(area.id.as_str());
    match area.number {
        Some(number) => view.text(words, &format!("{}. {title}", number.value)),
        None => view.text(words, title),
    }
}

/// An area's page.
pub fn area(view: &EditionView<'_>, plan: &EntryRef, area: &Id, page: &mut Page) -> &'static str {
    const TEMPLATE: &str = "pages/plan_area.html";
    let Some(entry) = view.site.entry(plan) else { return TEMPLATE };
    let (Facts::Plan(facts), Some(words)) = (&entry.facts, view.words(entry)) else { return TEMPLATE };
    let Some(found) = facts.areas.iter().find(|candidate| candidate.id.value == *area) else { return TEMPLATE };
    if let Extra::Plan(texts) = &words.extra {
        let title = area_title(view, words, texts, found);
        let why = by_id(&texts.areas, area.as_str()).and_then(|area_words| area_words.why.as_ref());
        let why = why.map(|why| prose(view, plan, words, why)).unwrap_or_default();
        let tab_title = title.text.clone();
        page.set_title(title, tab_title);
        page.summary = why;
    }
    page.content.actions = found.all_actions().into_iter().filter_map(|action| action_view(view, entry, action)).collect();
    page.content.actions_title = view.localizer.text("plan-actions");
    TEMPLATE
}

/// An action with its words in this edition, or in the nearest that has them.
fn action_view(view: &EditionView<'_>, plan: &Entry, action: &Action) -> Option<ActionView> {
    let id = action.id.as_str();
    let find = |words: &'_ Words| match &words.extra {
        Extra::Plan(texts) => by_id(&texts.actions, id).is_some(),
        _ => false,
    };
    let words = view.chain.iter().filter_map(|edition| plan.words.get(edition)).find(|words| find(words))?;
    let Extra::Plan(texts) = &words.extra else { return None };
    let action_words = by_id(&texts.actions, id)?;
    let Facts::Plan(facts) = &plan.facts else { return None };
    let line = |line: &Located<Line>| prose(view, &plan.key, words, line);
    Some(ActionView {
        anchor: id.to_owned(),
        url: String::new(),
        what: view.text(words, &action_words.what),
        how: action_words.how.iter().map(line).collect(),
        effect: action_words.effect.as_ref().map(line).unwrap_or_default(),
        facts: action_facts(view, facts, action, action_words.followup.as_ref().map(line)),
        status_name: view.localizer.text(&format!("action-status-{}", action.status.as_str())),
        status: action.status.as_str(),
    })
}

fn action_facts(view: &EditionView<'_>, plan: &PlanFacts, action: &Action, followup: Option<Prose>) -> Vec<Fact> {
    let say = &view.localizer;
    let mut rows = Vec::new();
    let mut row = |label: &str, texts: Vec<Prose>, keys: Vec<&EntryRef>| {
        let links = view.links(keys);
        if !(texts.is_empty() && links.is_empty()) {
            rows.push(Fact { label: say.text(label), texts, links });
        }
    };
    row("action-responsible", Vec::new(), action.responsible.iter().map(|key| &key.value).collect());
    row("action-cooperating", Vec::new(), action.cooperating.iter().map(|key| &key.value).collect());
    let when = match &action.when {
        Some(when) => {
            // The source's own wording says more than a date to those who read its language.
            let wording = when.wording.as_ref().map(|wording| view.source_text(wording)).filter(|text| text.mark.is_empty());
            Some(wording.unwrap_or_else(|| view.own(period(view, &when.edtf.value))))
        }
        None => plan.valid.as_ref().map(|valid| view.own(period(view, &valid.value))),
    };
    row("action-when", when.into_iter().map(Prose::from).collect(), Vec::new());
    let track = action.track.map(|track| view.own(say.text(&format!("action-track-{}", track.as_str()))));
    row("action-track", track.into_iter().map(Prose::from).collect(), Vec::new());
    let cadence = action.cadence.map(|cadence| view.own(say.text(&format!("cadence-{}", cadence.as_str()))));
    row("action-followup", followup.into_iter().chain(cadence.map(Prose::from)).collect(), Vec::new());
    row("action-served-by", Vec::new(), action.served_by.iter().map(|key| &key.value).collect());
    rows
}

/// The actions, in all plans shown, that a body answers for or takes part in.
pub fn actions_of(view: &EditionView<'_>, organisation: &EntryRef) -> Vec<ActionView> {
    let mut found = Vec::new();
    for plan in view.site.of_kind(Kind::Plan).filter(|plan| view.shown(&plan.key).is_some()) {
        let Facts::Plan(facts) = &plan.facts else { continue };
        let takes_part = |action: &&Action| action.responsible.iter().chain(&action.cooperating).any(|key| key.value == *organisation);
        let here = facts.all_actions().into_iter().filter(takes_part).filter_map(|action| action_view(view, plan, action));
        found.extend(here.map(|action| ActionView { url: view.action_url(&plan.key, &action.anchor).unwrap_or_default(), ..action }));
    }
    found
}

/// A date or period in words.
fn period(view: &EditionView<'_>, when: &Edtf) -> String {
    let say = &view.localizer;
    match when {
        Edtf::At(date) => fuzzy(view, date),
        Edtf::Between(Some(from), Some(to)) => say.format("period", &[("from", fuzzy(view, from).into()), ("to", fuzzy(view, to).into())]),
        Edtf::Between(Some(from), None) => say.format("period-from", &[("from", fuzzy(view, from).into())]),
        Edtf::Between(None, to) => say.format("period-to", &[("to", to.as_ref().map(|to| fuzzy(view, to)).unwrap_or_default().into())]),
    }
}

fn fuzzy(view: &EditionView<'_>, date: &Fuzzy) -> String {
    let say = &view.localizer;
    let text = match (date.month, date.day) {
        (Some(month), Some(day)) => jiff::civil::Date::new(date.year, month, day).map(|date| say.date(date)).unwrap_or_default(),
        (Some(season @ 21..=24), _) => {
            say.format("season", &[("season", i32::from(season).into()), ("year", date.year.to_string().into())])
        }
        (Some(month), None) => say.month(date.year, month),
        (None, _) => date.year.to_string(),
    };
    if date.uncertain { say.format("about", &[("date", text.into())]) } else { text }
}
