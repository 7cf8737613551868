//! PLAN007: what a plan does is followed up: an action has an effect or a follow-up, an indicator a source.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::Span;
use crate::check::rule::{Context, Example, Input, Look, Rule};
use crate::model::plan_action::Action;
use crate::model::plan_goal::Goal;
use crate::model::plan_words::ActionWords;

use super::{actions, plans};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "PLAN007", name: "not-followed-up", severity: Severity::Info },
    act: &[],
    basis: "Who, what, when and to what effect; SKR and Jämställdhetsmyndigheten on the follow-up of plans against violence",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Site(&[
                ("content/plans/plan/sv.md", "---\ntitle: Plan\nsummary: Vad vi gör.\nactions:\n  gora: {what: Göra något.}\n---\n"),
                (
                    "content/plans/plan/facts.yaml",
                    "level: local\nareas:\n  - id: ett\n    actions:\n      - {id: gora, responsible: [byn], status: planned}\n",
                ),
            ]),
            found: "gora",
            good: Input::Site(&[
                ("content/plans/plan/sv.md", "---\ntitle: Plan\nsummary: Vad vi gör.\nactions:\n  gora: {what: Göra något.}\n---\n"),
                (
                    "content/plans/plan/facts.yaml",
                    "level: local\nareas:\n  - id: ett\n    actions:\n      - {id: gora, responsible: [byn], status: planned, cadence: yearly}\n",
                ),
            ]),
        },
        Example {
            bad: Input::Site(&[
                (
                    "content/plans/plan/sv.md",
                    "---\ntitle: Plan\nsummary: Vad vi gör.\nactions:\n  gora: {what: Göra något.}\ngoals:\n  lugn: {text: Lugn.}\nindicators:\n  antal: Hur många.\n---\n",
                ),
                (
                    "content/plans/plan/facts.yaml",
                    "level: local\nareas:\n  - id: ett\n    actions:\n      - {id: gora, responsible: [byn], status: planned, cadence: yearly, goals: [lugn]}\ngoals:\n  - {id: lugn, frequency: yearly, indicators: [{id: antal}]}\n",
                ),
            ]),
            found: "antal",
            good: Input::Site(&[
                (
                    "content/plans/plan/sv.md",
                    "---\ntitle: Plan\nsummary: Vad vi gör.\nactions:\n  gora: {what: Göra något.}\ngoals:\n  lugn: {text: Lugn.}\nindicators:\n  antal: Hur många.\n---\n",
                ),
                (
                    "content/plans/plan/facts.yaml",
                    "level: local\nareas:\n  - id: ett\n    actions:\n      - {id: gora, responsible: [byn], status: planned, cadence: yearly, goals: [lugn]}\ngoals:\n  - {id: lugn, frequency: yearly, indicators: [{id: antal, source: Enkät}]}\n",
                ),
            ]),
        },
    ],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut tell =
        |span: Span, id: &str, what: &str| findings.push(Finding::at(&RULE.code, span).with("id", id.to_owned()).with("what", what));
    for (entry, facts) in plans(context.site) {
        let actions = if facts.followed_up.is_empty() { actions(context.site, entry, facts) } else { Vec::new() };
        let left: Vec<&Action> =
            actions.iter().filter(|(action, words)| !is_followed_up(action, words)).map(|(action, _)| *action).collect();
        if left.len() > 1 && left.len() == actions.len() {
            tell(facts.level.span, entry.key.id.as_str(), "plan");
        } else {
            left.iter().for_each(|action| tell(action.id.span, action.id.as_str(), "action"));
        }
        for goal in &facts.goals {
            of_goal(goal, &mut tell);
        }
    }
    findings
}

fn is_followed_up(action: &Action, words: &ActionWords) -> bool {
    let in_words = words.effect.is_some() || words.followup.is_some();
    in_words || action.cadence.is_some() || !action.indicators.is_empty()
}

fn of_goal(goal: &Goal, tell: &mut impl FnMut(Span, &str, &str)) {
    if goal.frequency.is_none() && !goal.indicators.is_empty() {
        tell(goal.id.span, goal.id.as_str(), "frequency");
    }
    // Figures that stand there come from somewhere; without figures the source is where they will come from.
    for indicator in goal.indicators.iter().filter(|indicator| indicator.source.is_none()) {
        tell(indicator.id.span, indicator.id.as_str(), "source");
    }
}
