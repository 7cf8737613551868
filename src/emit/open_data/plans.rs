//! The plans as JSON: all of their structure, with the words of each edition that has some.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::base::json;
use crate::base::span::Located;
use crate::model::action_plan::{self as model, PlanFacts};
use crate::model::entry::{EntryRef, Id, Kind};
use crate::model::plan_action::{self, When as PlanWhen};
use crate::model::plan_goal;
use crate::model::plan_words::{PlanWords, by_id};
use crate::model::{Entry, Extra, Facts};
use crate::render::{EditionView, plain};

use super::plan_parts::{Action, Area, Commitment, Document, Goal, Indicator, Mandate, Network, Plan, Plans, Source, Texts, Value, When};
use super::texts;

/// Writes them, in the words of all editions.
pub fn write(views: &[&EditionView<'_>]) -> String {
    let named = RefCell::default();
    let Some(first) = views.first() else { return String::new() };
    let plans = super::shown(first, Kind::Plan).filter_map(|entry| {
        let Facts::Plan(facts) = &entry.facts else { return None };
        Some(Reader { views, first, entry, named: &named }.plan(facts))
    });
    let plans = plans.collect();
    let site = first.site;
    let named = named.into_inner().into_iter().filter_map(|key| site.entry(&key));
    let titles = |entry: &Entry| entry.words.iter().map(|(edition, words)| (edition.to_string(), words.title.value.clone())).collect();
    json::readable(&Plans { plans, names: named.map(|entry| (entry.key.to_string(), titles(entry))).collect::<BTreeMap<_, Texts>>() })
}

/// Reads one plan.
struct Reader<'r, 'a> {
    views: &'r [&'r EditionView<'a>],
    first: &'r EditionView<'a>,
    entry: &'r Entry,
    /// What it names beside itself.
    named: &'r RefCell<BTreeSet<EntryRef>>,
}

impl Reader<'_, '_> {
    fn plan(&self, facts: &PlanFacts) -> Plan {
        let pages = self.views.iter().filter_map(|view| Some((view.edition.to_string(), texts::address(view, self.entry)?)));
        let decided = facts.decided.as_ref();
        Plan {
            id: self.entry.key.id.to_string(),
            pages: pages.collect(),
            title: self.own(|words| Some(words.title.value.clone())),
            summary: self.own(|words| words.summary.as_ref().map(|summary| summary.value.clone())),
            level: facts.level.as_str(),
            publisher: self.keys(facts.publisher.as_slice()),
            decided_by: self.keys(decided.map(|decided| decided.by.as_slice()).unwrap_or_default()),
            decided_on: decided.and_then(|decided| decided.on).map(|on| on.value.to_string()),
            responsible: self.keys(facts.responsible.as_slice()),
            valid: facts.valid.as_ref().map(|valid| when(valid)),
            ended: facts.ended.value,
            parties: self.keys(&facts.parties),
            followed_up: facts.followed_up.iter().map(|cadence| cadence.as_str()).collect(),
            contributes_to: strings(&facts.contributes_to),
            parent: self.keys(facts.parent.as_slice()),
            supersedes: self.keys(facts.supersedes.as_slice()),
            source: facts.source.as_ref().map(|source| Source {
                document: source.document.value.clone(),
                section: source.section.as_ref().map(|section| section.value.clone()),
                year: source.year.map(|year| year.value),
                url: source.url.as_ref().map(|url| url.value.0.clone()),
            }),
            areas: facts.areas.iter().map(|area| self.area(area)).collect(),
            goals: facts.goals.iter().map(|goal| self.goal(goal)).collect(),
            commitments: facts
                .commitments
                .iter()
                .map(|commitment| Commitment {
                    id: commitment.id.to_string(),
                    organisation: self.keys(commitment.organisation.as_slice()),
                    text: self.prose(&commitment.id, |words, id| by_id(&words.commitments, id)),
                })
                .collect(),
            documents: self.documents(facts),
            mandates: self.mandates(facts),
            networks: facts
                .networks
                .iter()
                .map(|network| Network {
                    id: network.id.to_string(),
                    title: self.label(&network.id, |words, id| by_id(&words.networks, id).map(|network| &network.title)),
                    about: self.prose(&network.id, |words, id| by_id(&words.networks, id)?.about.as_ref()),
                    leads: self.keys(&network.leads),
                    members: self.keys(&network.members),
                })
                .collect(),
        }
    }

    fn documents(&self, facts: &PlanFacts) -> Vec<Document> {
        let document = |document: &crate::model::plan_context::PlanDocument| Document {
            id: document.id.to_string(),
            title: self.label(&document.id, |words, id| by_id(&words.documents, id)),
            level: document.level.as_str(),
            plan: self.keys(document.plan.as_slice()),
            valid: document.valid.as_ref().map(|valid| valid.value.to_string()),
            years: document.years.map(|years| years.value),
            under: strings(&document.under),
            reports_to: strings(&document.reports_to),
        };
        facts.documents.iter().map(|item| document(item)).collect()
    }

    fn mandates(&self, facts: &PlanFacts) -> Vec<Mandate> {
        let text = |text: &Option<Located<String>>| text.as_ref().map(|text| text.value.clone());
        let mandate = |mandate: &crate::model::plan_context::Mandate| Mandate {
            id: mandate.id.to_string(),
            organisation: self.keys(mandate.organisation.as_slice()),
            regulation: mandate.regulation.value.clone(),
            section: text(&mandate.section),
            wording: text(&mandate.wording),
            replaced_by: text(&mandate.replaced_by),
            text: self.prose(&mandate.id, |words, id| by_id(&words.mandates, id)),
        };
        facts.mandates.iter().map(|item| mandate(item)).collect()
    }

    fn area(&self, area: &model::Area) -> Area {
        Area {
            id: area.id.to_string(),
            number: area.number.map(|number| number.value),
            title: self.label(&area.id, |words, id| by_id(&words.areas, id).map(|area| &area.title)),
            why: self.prose(&area.id, |words, id| by_id(&words.areas, id)?.why.as_ref()),
            areas: area.areas.iter().map(|area| self.area(area)).collect(),
            actions: area.actions.iter().map(|action| self.action(action)).collect(),
        }
    }

    fn action(&self, action: &plan_action::Action) -> Action {
        Action {
            id: action.id.to_string(),
            what: self.label(&action.id, |words, id| by_id(&words.actions, id).map(|action| &action.what)),
            how: self.list(&action.id, |words, id| by_id(&words.actions, id).map(|action| action.how.as_slice())),
            effect: self.prose(&action.id, |words, id| by_id(&words.actions, id)?.effect.as_ref()),
            followup: self.prose(&action.id, |words, id| by_id(&words.actions, id)?.followup.as_ref()),
            responsible: self.keys(&action.responsible),
            cooperating: self.keys(&action.cooperating),
            track: action.track.as_ref().map(|track| track.as_str()),
            when: action.when.as_ref().map(|valid| when(valid)),
            status: action.status.as_str(),
            audiences: self.keys(&action.audiences),
            forms: self.keys(&action.forms),
            goals: strings(&action.goals),
            indicators: strings(&action.indicators),
            cadence: action.cadence.as_ref().map(|cadence| cadence.as_str()),
            contributes_to: strings(&action.contributes_to),
            also_in: strings(&action.also_in),
            served_by: self.keys(&action.served_by),
        }
    }

    fn goal(&self, goal: &plan_goal::Goal) -> Goal {
        let indicator = |indicator: &plan_goal::Indicator| Indicator {
            id: indicator.id.to_string(),
            text: self.prose(&indicator.id, |words, id| by_id(&words.indicators, id)),
            source: indicator.source.as_ref().map(|source| source.value.clone()),
            unit: indicator.unit.as_ref().map(|unit| unit.value.clone()),
            values: indicator.values.iter().map(|(year, figure)| value(year, figure)).collect(),
        };
        Goal {
            id: goal.id.to_string(),
            area: goal.area.as_ref().map(|area| area.to_string()),
            text: self.prose(&goal.id, |words, id| by_id(&words.goals, id).map(|goal| &goal.text)),
            examples: self.list(&goal.id, |words, id| by_id(&words.goals, id).map(|goal| goal.examples.as_slice())),
            frequency: goal.frequency.as_ref().map(|frequency| frequency.as_str()),
            contributes_to: strings(&goal.contributes_to),
            indicators: goal.indicators.iter().map(|item| indicator(item)).collect(),
        }
    }
}

type Line = Located<crate::model::doc::Prose>;

/// Words of the plan, in each edition that has them itself.
impl Reader<'_, '_> {
    fn own(&self, find: impl Fn(&crate::model::common::Words) -> Option<String>) -> Texts {
        let words = |view: &&EditionView<'_>| Some((view.edition.to_string(), find(self.entry.words.get(view.edition)?)?));
        self.views.iter().filter_map(words).collect()
    }

    fn label(&self, id: &Id, find: for<'w> fn(&'w PlanWords, &str) -> Option<&'w Located<String>>) -> Texts {
        self.own(|words| {
            let Extra::Plan(words) = &words.extra else { return None };
            find(words, id.as_str()).map(|label| label.value.clone())
        })
    }

    fn prose(&self, id: &Id, find: for<'w> fn(&'w PlanWords, &str) -> Option<&'w Line>) -> Texts {
        let words = |view: &&EditionView<'_>| {
            let Extra::Plan(words) = &self.entry.words.get(view.edition)?.extra else { return None };
            Some((view.edition.to_string(), plain(view, &find(words, id.as_str())?.value.0)))
        };
        self.views.iter().filter_map(words).collect()
    }

    /// Lists are as long as the longest edition's: the lines of one stand beside those of the others.
    fn list(&self, id: &Id, find: for<'w> fn(&'w PlanWords, &str) -> Option<&'w [Line]>) -> Vec<Texts> {
        let mut lists: Vec<Texts> = Vec::new();
        for view in self.views {
            let Some(Extra::Plan(words)) = self.entry.words.get(view.edition).map(|words| &words.extra) else { continue };
            for (index, line) in find(words, id.as_str()).unwrap_or_default().iter().enumerate() {
                if index == lists.len() {
                    lists.push(Texts::new());
                }
                if let Some(texts) = lists.get_mut(index) {
                    texts.insert(view.edition.to_string(), plain(view, &line.value.0));
                }
            }
        }
        lists
    }

    /// The entries that are named, where this build tells of them.
    fn keys(&self, keys: &[Located<EntryRef>]) -> Vec<String> {
        let ids = texts::ids(self.first, keys);
        self.named.borrow_mut().extend(keys.iter().map(|key| key.value.clone()).filter(|key| ids.contains(&key.to_string())));
        ids
    }
}

fn strings<T: ToString>(values: &[Located<T>]) -> Vec<String> {
    values.iter().map(|value| value.value.to_string()).collect()
}

fn when(when: &PlanWhen) -> When {
    When {
        edtf: when.edtf.value.to_string(),
        wording: when.wording.as_ref().map(|wording| wording.value.clone()),
        first_day: when.edtf.first_day().map(|day| day.to_string()),
        last_day: when.edtf.last_day().map(|day| day.to_string()),
    }
}

fn value(year: &Located<String>, figure: &Located<plan_goal::Figure>) -> Value {
    Value { year: year.value.clone(), written: figure.text.clone(), number: figure.value.value }
}
