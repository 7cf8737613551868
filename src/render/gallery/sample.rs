//! One of everything: a value of each type of `view` in which no list is empty, so that an example can be held against it.

use serde::Serialize;
use serde_json::Value;

use crate::model::component::Shape;

use super::super::plan_view::{
    Body, Brief, Dot, Figure, GoalGroup, GoalPage, Indicator, Line, Matrix, MatrixCell, MatrixRow, Network, Partner, Served, Tier,
    TierDocument, Time, TimedAction, Together,
};
use super::super::view::{
    Action, Card, Channel, Content, Definition, EditionLink, Entrance, Fact, FeedLink, Goal, Group, Letter, Link, Opening, Page, Picture,
    Post, PostText, Posting, Preview, Prose, ShareLink, Shared, Sheet, SheetCell, SheetSection, Text,
};

/// A value of a shape.
pub fn of(shape: Shape) -> Value {
    match shape {
        Shape::String => value(&String::new()),
        Shape::Number => value(&0),
        Shape::Truth => value(&false),
        Shape::Text => value(&Text::default()),
        Shape::Prose => value(&Prose::default()),
        Shape::Proses => value(&one(Prose::default())),
        Shape::Card => value(&card()),
        Shape::Cards => value(&one(card())),
        Shape::Channel => value(&channel()),
        Shape::Channels => value(&one(channel())),
        Shape::Entrances => value(&one(Entrance::default())),
        Shape::Facts => value(&one(fact())),
        Shape::Definitions => value(&one(Definition::default())),
        Shape::Letters => value(&one(Letter { terms: one(Entrance::default()), ..Letter::default() })),
        Shape::Groups => value(&one(Group { links: one(Entrance::default()), ..Group::default() })),
        Shape::Goals => value(&one(Goal { examples: one(Prose::default()), indicators: one(Prose::default()), ..Goal::default() })),
        Shape::Actions => value(&one(Action { how: one(Prose::default()), facts: one(fact()), ..Action::default() })),
        Shape::Picture => value(&Picture::default()),
        Shape::Opening => value(&Opening::default()),
        Shape::Sheet => value(&sheet()),
        Shape::Postings => value(&one(posting())),
        Shape::Texts => value(&one(Text::default())),
        Shape::Links => value(&one(Link::default())),
        Shape::Briefs => value(&one(Brief { lines: one(Text::default()), ..Brief::default() })),
        Shape::Tiers => {
            value(&one(Tier { documents: one(TierDocument { facts: one(fact()), ..TierDocument::default() }), ..Tier::default() }))
        }
        Shape::Matrix => value(&matrix()),
        Shape::Bodies => value(&one(body())),
        Shape::GoalGroups => value(&one(GoalGroup { goals: one(goal_page()), ..GoalGroup::default() })),
        Shape::Indicators => value(&one(indicator())),
        Shape::Times => value(&one(Time { actions: one(TimedAction::default()), ..Time::default() })),
        Shape::Networks => value(&one(Network { facts: one(fact()), ..Network::default() })),
        Shape::Together => value(&together()),
        Shape::Served => value(&one(Served { actions: one(Link::default()), ..Served::default() })),
    }
}

fn posting() -> Posting {
    let text = PostText { networks: one(String::new()), ..PostText::default() };
    Posting { files: one(Link::default()), posts: one(Post { texts: one(text), ..Post::default() }), ..Posting::default() }
}

fn sheet() -> Sheet {
    let cell = || SheetCell { links: one(Link::default()), preview: Some(Preview::default()), ..SheetCell::default() };
    let section = SheetSection { lines: one(String::new()), head: one(cell()), rows: one(one(cell())), ..SheetSection::default() };
    Sheet { sections: one(section), files: one(Link::default()), ..Sheet::default() }
}

/// A page; what its kind adds is given to components one by one.
pub fn page() -> Value {
    value(&Page {
        breadcrumb: one(Link::default()),
        editions: one(EditionLink::default()),
        levels: one(EditionLink::default()),
        share: one(ShareLink::default()),
        feeds: one(FeedLink::default()),
        formats: one(Link::default()),
        picture: Some(Picture::default()),
        related: one(Link::default()),
        content: Content::default(),
        ..Page::default()
    })
}

/// What pages share, with the words of an edition.
pub fn site(shared: &Shared) -> Value {
    value(&Shared {
        search: Some(Link::default()),
        staff: Some(Link::default()),
        menu: one(Link::default()),
        footer: one(Link::default()),
        pictogram_source: Some(Link::default()),
        urgent: card(),
        helpline: card(),
        ..shared.clone()
    })
}

fn card() -> Card {
    Card { channels: one(channel()), ..Card::default() }
}

fn channel() -> Channel {
    Channel { hours: one(String::new()), facts: one(String::new()), ..Channel::default() }
}

fn fact() -> Fact {
    Fact { texts: one(Prose::default()), links: one(Link::default()), ..Fact::default() }
}

fn matrix() -> Matrix {
    let row = MatrixRow { cells: one(MatrixCell::default()), ..MatrixRow::default() };
    Matrix { columns: one(Link::default()), rows: one(row), ..Matrix::default() }
}

fn body() -> Body {
    Body {
        responsible: one(Link::default()),
        cooperating: one(Link::default()),
        commitments: one(Prose::default()),
        mandates: one(fact()),
        ..Body::default()
    }
}

fn goal_page() -> GoalPage {
    GoalPage {
        examples: one(Prose::default()),
        facts: one(fact()),
        indicators: one(indicator()),
        actions: one(Link::default()),
        ..GoalPage::default()
    }
}

fn indicator() -> Indicator {
    Indicator { figures: one(Figure::default()), ..Indicator::default() }
}

fn together() -> Together {
    Together {
        bodies: one(Partner { with: one(Text::default()), ..Partner::default() }),
        dots: one(Dot::default()),
        lines: one(Line::default()),
    }
}

fn one<T>(item: T) -> Vec<T> {
    vec![item]
}

/// As a template sees it. The types of `view` have no keys but words, so nothing can go wrong.
pub fn value(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}
