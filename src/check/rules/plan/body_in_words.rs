//! PLAN003: who takes part in an action stands in its facts, not in its words alone.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::Span;
use crate::check::rule::{Context, Example, Input, Look, Rule};
use crate::check::typed::occurrences;
use crate::model::action_plan::PlanFacts;
use crate::model::doc::plain_text;
use crate::model::entry::{EntryRef, Kind};
use crate::model::plan_action::Action;
use crate::model::plan_words::ActionWords;
use crate::model::{Facts, Site};

use super::{actions, plans};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "PLAN003", name: "body-in-words-only", severity: Severity::Info },
    act: &[],
    basis: "The page of a body shows its actions from the facts; what stands in words alone is missing there",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[
            ("content/organisations/jouren/facts.yaml", "kind: ngo\naliases: [Byns kvinnojour]\n"),
            ("content/organisations/jouren/sv.md", "---\ntitle: Föreningen Jouren\n---\n"),
            (
                "content/plans/plan/facts.yaml",
                "level: local\nareas:\n  - id: ett\n    actions:\n      - id: gora\n        responsible: [byn]\n        status: planned\n",
            ),
            (
                "content/plans/plan/sv.md",
                "---\ntitle: Plan\nsummary: Vad vi gör.\nactions:\n  gora:\n    what: Göra något tillsammans med Byns kvinnojour.\n    effect: Lugn.\n---\n",
            ),
        ]),
        found: "Göra något tillsammans med Byns kvinnojour.",
        good: Input::Site(&[
            ("content/organisations/jouren/facts.yaml", "kind: ngo\naliases: [Byns kvinnojour]\n"),
            ("content/organisations/jouren/sv.md", "---\ntitle: Föreningen Jouren\n---\n"),
            (
                "content/plans/plan/facts.yaml",
                "level: local\nareas:\n  - id: ett\n    actions:\n      - id: gora\n        responsible: [byn]\n        cooperating: [jouren]\n        status: planned\n",
            ),
            (
                "content/plans/plan/sv.md",
                "---\ntitle: Plan\nsummary: Vad vi gör.\nactions:\n  gora:\n    what: Göra något tillsammans med Byns kvinnojour.\n    effect: Lugn.\n---\n",
            ),
        ]),
    }],
    look: Look::Site(find),
};

/// Shorter names may be common words.
const SHORTEST: usize = 7;

fn find(context: &Context<'_>) -> Vec<Finding> {
    let names = names(context.site);
    let mut findings = Vec::new();
    for (entry, facts) in plans(context.site) {
        for (action, words) in actions(context.site, entry, facts) {
            let known = known(context.site, facts, action);
            let unknown = names.iter().filter(|(key, _)| !known.contains(key));
            let told = unknown.filter_map(|(key, name)| Some((key, name, place(words, name)?)));
            findings.extend(told.map(|(key, name, span)| {
                let finding = Finding::at(&RULE.code, span).with("name", name.as_str()).with("organisation", key.id.as_str());
                finding.with("action", action.id.as_str())
            }));
        }
    }
    findings
}

/// Titles and other names of all organisations.
fn names(site: &Site) -> Vec<(&EntryRef, String)> {
    let mut names = Vec::new();
    for entry in site.of_kind(Kind::Organisation) {
        let Facts::Organisation(facts) = &entry.facts else { continue };
        let titles = site.editions().find_map(|edition| entry.words.get(edition)).map(|words| words.title.value.clone());
        let aliases = facts.aliases.iter().map(|alias| alias.value.clone());
        names.extend(titles.into_iter().chain(aliases).filter(|name| name.chars().count() >= SHORTEST).map(|name| (&entry.key, name)));
    }
    names
}

/// Who is named in the facts of the action or of the plan, with those above and below them.
fn known<'a>(site: &'a Site, facts: &'a PlanFacts, action: &'a Action) -> Vec<&'a EntryRef> {
    let of_plan = facts.publisher.iter().chain(&facts.responsible);
    let named: Vec<&EntryRef> = action.responsible.iter().chain(&action.cooperating).chain(of_plan).map(|key| &key.value).collect();
    let parent = |key: &EntryRef| match site.entry(key).map(|entry| &entry.facts) {
        Some(Facts::Organisation(facts)) => facts.parent.as_ref().map(|parent| &parent.value),
        _ => None,
    };
    let organisations = site.of_kind(Kind::Organisation).map(|entry| &entry.key);
    let is_related = |key: &&EntryRef| {
        named.contains(key)
            || parent(key).is_some_and(|above| named.contains(&above))
            || named.iter().any(|other| parent(other) == Some(*key))
    };
    organisations.filter(is_related).collect()
}

/// Words before a name that make a partner of whoever bears it.
const WITH: [&str; 11] = [
    "samarbete med",
    "samarbetet med",
    "samarbeta med",
    "samverkan med",
    "samverka med",
    "tillsammans med",
    "ihop med",
    "together with",
    "cooperation with",
    "cooperate with",
    "collaboration with",
];

/// Where the words of an action say that it is done together with somebody.
fn place(words: &ActionWords, name: &str) -> Option<Span> {
    let says = |text: &str| {
        occurrences(text, name).into_iter().any(|place| {
            let before = text.get(..place.start).unwrap_or_default().trim_end().to_lowercase();
            WITH.iter().any(|with| before.ends_with(with))
        })
    };
    if says(&words.what) {
        return Some(words.what.span);
    }
    let mut prose = words.how.iter().chain(&words.effect).chain(&words.followup);
    prose.find(|line| says(&plain_text(&line.value.0))).map(|line| line.span)
}
