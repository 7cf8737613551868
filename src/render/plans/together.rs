//! Who works with whom in a plan: the groups that meet, and every two bodies that share an action, as a list and a drawing.

use std::collections::BTreeMap;

use crate::model::entry::EntryRef;
use crate::render::plan_view::{Dot, Line, Network, Partner, Together};

use super::words::{PlanInEdition, Rows, keys};

/// Half the side of the drawing.
const MIDDLE: f64 = 250.0;
/// From its middle to its dots.
const RADIUS: f64 = 220.0;
/// The broadest line.
const BROADEST: usize = 6;

/// The groups that meet.
pub fn networks(plan: &PlanInEdition<'_, '_>) -> Vec<Network> {
    let (view, say) = (plan.view, &plan.view.localizer);
    let network = |network: &crate::model::plan_context::Network| {
        let (words, found) = plan.find(|texts| &texts.networks, &network.id)?;
        let mut rows = Rows::default();
        rows.links(say.text("network-leads"), view.links(keys(&network.leads)));
        rows.links(say.text("network-members"), view.links(keys(&network.members)));
        let about = found.about.as_ref().map(|about| plan.prose(words, about)).unwrap_or_default();
        Some(Network { title: view.text(words, &found.title), about, facts: rows.0 })
    };
    plan.facts.networks.iter().filter_map(|one| network(one)).collect()
}

/// How often each two bodies meet: in a group, or in an action.
fn pairs<'a>(plan: &PlanInEdition<'_, 'a>) -> BTreeMap<(&'a EntryRef, &'a EntryRef), usize> {
    let of_networks = plan.facts.networks.iter().map(|network| keys(&network.leads).chain(keys(&network.members)).collect::<Vec<_>>());
    let of_actions =
        plan.facts.all_actions().into_iter().map(|action| keys(&action.responsible).chain(keys(&action.cooperating)).collect());
    let mut pairs = BTreeMap::new();
    for mut bodies in of_networks.chain(of_actions) {
        bodies.retain(|body| plan.view.shown(body).is_some());
        bodies.sort();
        bodies.dedup();
        for (place, one) in bodies.iter().enumerate() {
            for other in bodies.iter().skip(place.saturating_add(1)) {
                let count: &mut usize = pairs.entry((*one, *other)).or_default();
                *count = count.saturating_add(1);
            }
        }
    }
    pairs
}

/// Everybody who works with somebody; nothing when nobody does.
pub fn together(plan: &PlanInEdition<'_, '_>) -> Option<Together> {
    let pairs = pairs(plan);
    let mut bodies: Vec<&EntryRef> = pairs.keys().flat_map(|(one, other)| [*one, *other]).collect();
    bodies.sort_by(|a, b| plan.view.localizer.compare(&plan.view.title(a).text, &plan.view.title(b).text));
    bodies.dedup();
    let places: Vec<(i32, i32)> = (0..bodies.len()).map(|number| place(number, bodies.len())).collect();
    let dots = places.iter().enumerate().map(|(number, (x, y))| Dot { number: number.saturating_add(1), x: *x, y: *y });
    let place_of = |key: &EntryRef| places.get(bodies.iter().position(|body| *body == key)?).copied();
    let line = |(one, other): &(&EntryRef, &EntryRef), count: &usize| {
        let ((x1, y1), (x2, y2)) = (place_of(one)?, place_of(other)?);
        Some(Line { x1, y1, x2, y2, width: (*count).min(BROADEST) })
    };
    let with = |body: &EntryRef| {
        let others = pairs.keys().filter_map(|(one, other)| match (*one == body, *other == body) {
            (true, _) => Some(*other),
            (_, true) => Some(*one),
            _ => None,
        });
        let mut names: Vec<_> = others.map(|other| plan.view.title(other)).collect();
        names.sort_by(|a, b| plan.view.localizer.compare(&a.text, &b.text));
        Partner { name: plan.view.title(body), with: names }
    };
    let together = Together {
        dots: dots.collect(),
        lines: pairs.iter().filter_map(|(pair, count)| line(pair, count)).collect(),
        bodies: bodies.iter().map(|body| with(body)).collect(),
    };
    (!together.bodies.is_empty()).then_some(together)
}

/// The place of a dot: all stand in a circle, the first at the top.
fn place(number: usize, of: usize) -> (i32, i32) {
    let (number, of) = (i32::try_from(number).unwrap_or_default(), i32::try_from(of.max(1)).unwrap_or(1));
    let turn = std::f64::consts::TAU * f64::from(number) / f64::from(of);
    (whole(MIDDLE + RADIUS * turn.sin()), whole(MIDDLE - RADIUS * turn.cos()))
}

#[expect(clippy::cast_possible_truncation, reason = "a place within the drawing")]
fn whole(length: f64) -> i32 {
    length.round() as i32
}
