//! A plan as an edition shows it: the words of its parts in the nearest edition that has them, links into it, dates in words.

use crate::base::span::Located;
use crate::model::action_plan::{Area, PlanFacts};
use crate::model::common::Words;
use crate::model::doc::{Prose as Line, plain_text};
use crate::model::edtf::{Edtf, Fuzzy};
use crate::model::entry::{EntryRef, Id, Kind};
use crate::model::plan_action::{Action, When};
use crate::model::plan_words::{PlanWords, by_id};
use crate::model::policy_target::PolicyTarget;
use crate::model::{Entry, Extra, Facts};
use crate::plan::{PlanSide, Subject};
use crate::render::edition_view::EditionView;
use crate::render::inline::prose;
use crate::render::view::{Fact, Link, Prose, Text};

/// Words by the ids of the parts that they are for.
type Table<T> = Vec<(Located<String>, Located<T>)>;

/// A plan in an edition.
pub struct PlanInEdition<'v, 'a> {
    /// The edition.
    pub view: &'v EditionView<'a>,
    /// The plan's entry.
    pub entry: &'a Entry,
    /// Its facts.
    pub facts: &'a PlanFacts,
}

impl<'v, 'a> PlanInEdition<'v, 'a> {
    /// The plan behind a reference, if this build shows it.
    pub fn of(view: &'v EditionView<'a>, key: &EntryRef) -> Option<Self> {
        let entry = view.shown(key)?;
        match &entry.facts {
            Facts::Plan(facts) => Some(Self { view, entry, facts }),
            _ => None,
        }
    }

    /// All plans that this build shows.
    pub fn all(view: &'v EditionView<'a>) -> Vec<Self> {
        view.site.of_kind(Kind::Plan).filter_map(|entry| Self::of(view, &entry.key)).collect()
    }

    /// The words of a part, with the edition that they are in.
    pub fn find<T>(&self, table: for<'w> fn(&'w PlanWords) -> &'w Table<T>, id: &Id) -> Option<(&'a Words, &'a T)> {
        self.view.chain.iter().filter_map(|edition| self.entry.words.get(edition)).find_map(|words| match &words.extra {
            Extra::Plan(texts) => by_id(table(texts), id.as_str()).map(|found| (words, &found.value)),
            _ => None,
        })
    }

    /// A line of the plan's words.
    pub fn prose(&self, words: &Words, line: &Line) -> Prose {
        prose(self.view, &self.entry.key, words, line)
    }

    /// A part whose words are one line.
    pub fn line(&self, table: for<'w> fn(&'w PlanWords) -> &'w Table<Line>, id: &Id) -> Option<Prose> {
        self.find(table, id).map(|(words, line)| self.prose(words, line))
    }

    /// The title of an area, with its number.
    pub fn area_title(&self, area: &Area) -> Text {
        let Some((words, found)) = self.find(|texts| &texts.areas, &area.id) else { return self.view.own(area.id.as_str()) };
        match area.number {
            Some(number) => self.view.text(words, &format!("{}. {}", number.value, found.title.value)),
            None => self.view.text(words, &found.title),
        }
    }

    /// A goal without its links and emphasis.
    pub fn goal_text(&self, goal: &Id) -> Text {
        let found = self.find(|texts| &texts.goals, goal);
        found.map_or_else(|| self.view.own(goal.as_str()), |(words, goal)| self.view.text(words, &plain_text(&goal.text.0)))
    }

    /// What is to be done, as a link to where it stands.
    pub fn action_link(&self, action: &Action) -> Option<Link> {
        let (words, found) = self.find(|texts| &texts.actions, &action.id)?;
        let address = self.view.action_address(&self.entry.key, action.id.as_str())?;
        Some(Link { title: self.view.leading(self.view.text(words, &found.what), &address), url: address.url })
    }

    /// The page of an area.
    pub fn area_url(&self, area: &Area) -> String {
        self.view.url(&Subject::Area { plan: self.entry.key.clone(), area: area.id.value.clone() })
    }

    /// The page that shows the plan from a side; nothing when there is none.
    pub fn side_url(&self, side: PlanSide) -> Option<&str> {
        self.view.plan.url(&Subject::PlanSide { plan: self.entry.key.clone(), side }, self.view.edition)
    }

    /// That the plan's time is out, in words; empty while it is not.
    pub fn ended(&self) -> String {
        match &self.facts.valid {
            _ if !self.facts.ended.value => String::new(),
            Some(valid) => self.view.localizer.format("plan-ended", &[("period", self.period(&valid.edtf.value).into())]),
            None => self.view.localizer.text("plan-ended-undated"),
        }
    }

    /// A date as the source words it to those who read its language, and else in the edition's words.
    pub fn when(&self, when: &When) -> Text {
        let wording = when.wording.as_ref().map(|wording| self.view.source_text(wording)).filter(|text| text.mark.is_empty());
        wording.unwrap_or_else(|| self.view.own(self.period(&when.edtf.value)))
    }

    /// A target that others have set, in words.
    pub fn target(&self, target: &PolicyTarget) -> Text {
        let say = &self.view.localizer;
        self.view.own(match target {
            PolicyTarget::Equality(goal) => say.format("equality-goal", &[("goal", i32::from(*goal).into())]),
            PolicyTarget::Agenda2030 { goal, target: None } => say.format("agenda-goal", &[("goal", i32::from(*goal).into())]),
            PolicyTarget::Agenda2030 { goal, target: Some(target) } => {
                let name = say.format("agenda-goal", &[("goal", i32::from(*goal).into())]);
                say.format("agenda-target", &[("target", say.left_to_right(&format!("{goal}.{target}")).into()), ("name", name.into())])
            }
        })
    }

    /// A date or period in words.
    pub fn period(&self, when: &Edtf) -> String {
        let say = &self.view.localizer;
        let end = |date: &Fuzzy| self.fuzzy(date).into();
        match when {
            Edtf::At(date) => self.fuzzy(date),
            Edtf::Between(Some(from), Some(to)) => say.format("period", &[("from", end(from)), ("to", end(to))]),
            Edtf::Between(Some(from), None) => say.format("period-from", &[("from", end(from))]),
            Edtf::Between(None, to) => say.format("period-to", &[("to", to.as_ref().map(|to| self.fuzzy(to)).unwrap_or_default().into())]),
        }
    }

    fn fuzzy(&self, date: &Fuzzy) -> String {
        let say = &self.view.localizer;
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
}

/// Rows of facts; a row without values is left out.
#[derive(Default)]
pub struct Rows(pub Vec<Fact>);

impl Rows {
    /// Adds a row of texts.
    pub fn texts(&mut self, label: String, texts: impl IntoIterator<Item = impl Into<Prose>>) {
        self.add(label, texts.into_iter().map(Into::into).collect(), Vec::new());
    }

    /// Adds a row of links.
    pub fn links(&mut self, label: String, links: Vec<Link>) {
        self.add(label, Vec::new(), links);
    }

    /// Adds a row.
    pub fn add(&mut self, label: String, texts: Vec<Prose>, links: Vec<Link>) {
        if !(texts.is_empty() && links.is_empty()) {
            self.0.push(Fact { label, texts, links });
        }
    }
}

/// The entries that references name.
pub fn keys(references: &[Located<EntryRef>]) -> impl Iterator<Item = &EntryRef> {
    references.iter().map(|reference| &reference.value)
}

/// The anchor of what is told of an entry, on a page that tells of several.
pub fn anchor(key: &EntryRef) -> String {
    format!("{}-{}", key.kind.scheme(), key.id)
}
