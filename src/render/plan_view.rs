//! What a template sees of a plan beyond what any page has.

use serde::Serialize;

use super::view_parts::{Action, Fact, Link, Prose, Text};

/// What the pages of a plan add; what does not concern the page is empty.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct PlanContent {
    /// "Planen gäller inte längre. …"; empty for a plan in force.
    pub ended: String,
    /// The other pages of the plan.
    pub views: Vec<Link>,
    /// The plan on one page, in easy words: its areas with what is to be done.
    pub brief: Vec<Brief>,
    /// The documents that it stands among, by level.
    pub tiers: Vec<Tier>,
    /// Actions under headings of their own.
    pub groups: Vec<ActionGroup>,
    /// Who does how much of what.
    pub matrix: Option<Matrix>,
    /// Each body with what it does.
    pub bodies: Vec<Body>,
    /// Goals elsewhere that the plan serves.
    pub targets: Vec<Text>,
    /// Goals under the areas that they belong to.
    pub goals: Vec<GoalGroup>,
    /// How many actions there are of each status.
    pub statuses: Vec<Fact>,
    /// The actions by the time they are for.
    pub times: Vec<Time>,
    /// Those who meet.
    pub networks: Vec<Network>,
    /// Who works with whom, to draw and to list.
    pub together: Option<Together>,
    /// Pages of this site that carry actions out.
    pub served: Vec<Served>,
}

/// An area of a plan in a few words.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Brief {
    /// The area, as a link to its page.
    pub area: Link,
    /// Why it matters; may be empty.
    pub why: Prose,
    /// What is to be done.
    pub lines: Vec<Text>,
}

/// The documents of one level.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Tier {
    /// "Regional".
    pub title: String,
    /// The documents.
    pub documents: Vec<TierDocument>,
}

/// A document of the hierarchy.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct TierDocument {
    /// Its name, as a link where this site retells it.
    pub link: Link,
    /// Whether it is the plan being read.
    pub current: bool,
    /// For how long, under what.
    pub facts: Vec<Fact>,
}

/// Actions under a heading.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct ActionGroup {
    /// The area within the area; empty for actions of the area itself.
    pub title: Text,
    /// Its actions.
    pub actions: Vec<Action>,
}

/// A table of bodies by areas or goals.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Matrix {
    /// What the table shows.
    pub caption: String,
    /// Areas or goals, as links to their pages.
    pub columns: Vec<Link>,
    /// Bodies.
    pub rows: Vec<MatrixRow>,
}

/// A body in a matrix.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct MatrixRow {
    /// The body, as a link to its section on the page.
    pub body: Link,
    /// How much it does, column by column.
    pub cells: Vec<MatrixCell>,
}

/// How much a body does of something.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct MatrixCell {
    /// How many actions it answers for and takes part in; empty where there are none.
    pub words: String,
    /// Radius of the disc that draws those it answers for, of 12.
    pub answers: u8,
    /// Radius of the ring that draws all that it has to do with, of 12.
    pub all: u8,
}

/// A body with what it does in a plan.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Body {
    /// Anchor on the page.
    pub anchor: String,
    /// The body, as a link to its page.
    pub link: Link,
    /// Actions that it answers for.
    pub responsible: Vec<Link>,
    /// Actions that it takes part in.
    pub cooperating: Vec<Link>,
    /// What it has bound itself to.
    pub commitments: Vec<Prose>,
    /// The law that it acts on.
    pub mandates: Vec<Fact>,
}

/// Goals under a heading.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct GoalGroup {
    /// The area; empty for goals of the whole plan.
    pub title: Text,
    /// The goals.
    pub goals: Vec<GoalPage>,
}

/// A goal with everything that is known of it.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct GoalPage {
    /// Anchor on the page.
    pub anchor: String,
    /// The goal.
    pub text: Prose,
    /// Examples of it.
    pub examples: Vec<Prose>,
    /// How often it is followed up, and what it serves elsewhere.
    pub facts: Vec<Fact>,
    /// What it is measured by.
    pub indicators: Vec<Indicator>,
    /// Actions that lead there.
    pub actions: Vec<Link>,
}

/// What a goal is measured by.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Indicator {
    /// What is measured.
    pub text: Prose,
    /// Where the figures come from; may be empty.
    pub source: Text,
    /// What the figures count; may be empty.
    pub unit: Text,
    /// What this site has of it, counted at this build; may be empty.
    pub here: String,
    /// Where it is told how that was counted; without an address where this build has no such page.
    pub here_link: Link,
    /// The figures, year by year.
    pub figures: Vec<Figure>,
    /// Height of the drawing of the figures.
    pub height: usize,
}

/// A figure of an indicator.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Figure {
    /// The year.
    pub year: String,
    /// As its source writes it.
    pub value: String,
    /// Length of its bar, of 100.
    pub length: u8,
    /// Place of its bar from above.
    pub top: usize,
}

/// Actions for the same time.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Time {
    /// "Våren 2018".
    pub title: String,
    /// The actions.
    pub actions: Vec<TimedAction>,
}

/// An action in time.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct TimedAction {
    /// What is to be done, as a link.
    pub link: Link,
    /// How the source words its time; may be empty.
    pub wording: Text,
    /// "Pågår".
    pub status_name: String,
    /// `started`, for styling.
    pub status: &'static str,
}

/// A group of bodies that meet.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Network {
    /// Its name.
    pub title: Text,
    /// What it is about; may be empty.
    pub about: Prose,
    /// Who leads it, who takes part.
    pub facts: Vec<Fact>,
}

/// Who works with whom.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Together {
    /// The bodies, in the order of their numbers in the drawing.
    pub bodies: Vec<Partner>,
    /// The dots of the drawing.
    pub dots: Vec<Dot>,
    /// The lines of the drawing.
    pub lines: Vec<Line>,
}

/// A body with those that it works with.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Partner {
    /// The body.
    pub name: Text,
    /// Those that it works with, in one sentence.
    pub with: Vec<Text>,
}

/// A body in the drawing.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Dot {
    /// Its number in the list.
    pub number: usize,
    /// Centre.
    pub x: i32,
    /// Centre.
    pub y: i32,
}

/// Two bodies that work together.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Line {
    /// One end.
    pub x1: i32,
    /// One end.
    pub y1: i32,
    /// The other end.
    pub x2: i32,
    /// The other end.
    pub y2: i32,
    /// Width, the more they do together the broader.
    pub width: usize,
}

/// A page that carries actions of a plan out.
#[derive(Debug, Clone, Default, PartialEq, Hash, Serialize)]
pub struct Served {
    /// Anchor on the page.
    pub anchor: String,
    /// The page.
    pub link: Link,
    /// The actions that it carries out.
    pub actions: Vec<Link>,
}
