//! One of everything: a value of each type of `view` in which no list is empty, so that an example can be held against it.

use serde::Serialize;
use serde_json::Value;

use crate::model::component::Shape;

use super::super::view::{
    Action, Card, Channel, Content, Definition, EditionLink, Entrance, Fact, Goal, Group, Letter, Link, Page, Picture, Prose, Shared, Text,
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
    }
}

/// A page; what its kind adds is given to components one by one.
pub fn page() -> Value {
    value(&Page {
        breadcrumb: one(Link::default()),
        editions: one(EditionLink::default()),
        levels: one(EditionLink::default()),
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
        menu: one(Link::default()),
        footer: one(Link::default()),
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

fn one<T>(item: T) -> Vec<T> {
    vec![item]
}

/// As a template sees it. The types of `view` have no keys but words, so nothing can go wrong.
pub fn value(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}
