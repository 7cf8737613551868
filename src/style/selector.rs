//! Whether an element is meant by a selector (Selectors Level 4).
//!
//! What depends on the pointer, on focus or on what was done does not match.

use lightningcss::selector::{Component, PseudoClass, Selector, SelectorList};
use lightningcss::stylesheet::ParserOptions;
use lightningcss::traits::ParseWithOptions;
use parcel_selectors::attr::AttrSelectorOperator;
use parcel_selectors::parser::{Combinator, NthType};

use crate::dom::{Document, Node};

/// The most steps that matching one selector may take: hostile ones would take more than any page needs.
const MOST_STEPS: usize = 2_000;

/// Selectors that can be matched against elements.
pub(super) struct Selectors<'i>(SelectorList<'i>);

impl<'i> Selectors<'i> {
    /// Reads selectors; none when they cannot be read, in which case browsers pass over the rule too.
    pub(super) fn parse(text: &'i str) -> Option<Self> {
        SelectorList::parse_string_with_options(text, ParserOptions::default()).ok().map(Self)
    }

    /// The weight of the heaviest selector that means the element.
    pub(super) fn weight(&self, element: Node<'_>) -> Option<u32> {
        let meant = self.0.0.iter().filter(|selector| is_meant(selector, element));
        meant.map(Selector::specificity).max()
    }
}

fn is_meant(selector: &Selector<'_>, element: Node<'_>) -> bool {
    let parts: Vec<&Component<'_>> = selector.iter_raw_match_order().collect();
    let mut steps = 0;
    matches(&parts, element, &mut steps)
}

/// Matches from the right: one compound against the element, the rest against what is before or around it.
fn matches(parts: &[&Component<'_>], element: Node<'_>, steps: &mut usize) -> bool {
    *steps = steps.saturating_add(1);
    if *steps > MOST_STEPS {
        return false;
    }
    let end = parts.iter().position(|part| matches!(part, Component::Combinator(_))).unwrap_or(parts.len());
    if !parts.iter().take(end).all(|part| simple(part, element)) {
        return false;
    }
    let Some(Component::Combinator(combinator)) = parts.get(end) else { return true };
    let rest = parts.get(end.saturating_add(1)..).unwrap_or_default();
    let around = || element.ancestors().filter(|node| node.is_element());
    match combinator {
        Combinator::Child => around().next().is_some_and(|node| matches(rest, node, steps)),
        Combinator::Descendant => around().any(|node| matches(rest, node, steps)),
        Combinator::NextSibling => previous(element).next_back().is_some_and(|node| matches(rest, node, steps)),
        Combinator::LaterSibling => previous(element).rev().any(|node| matches(rest, node, steps)),
        _ => false,
    }
}

/// The elements before an element under the same parent.
fn previous(element: Node<'_>) -> std::vec::IntoIter<Node<'_>> {
    let siblings = element.parent().map(|parent| parent.child_elements().take_while(|node| *node != element).take(MOST_STEPS));
    siblings.map(Iterator::collect::<Vec<_>>).unwrap_or_default().into_iter()
}

fn simple(part: &Component<'_>, element: Node<'_>) -> bool {
    let any = |list: &[Selector<'_>]| list.iter().any(|selector| is_meant(selector, element));
    match part {
        Component::ExplicitUniversalType | Component::ExplicitAnyNamespace => true,
        Component::LocalName(name) => name.lower_name.0.eq_ignore_ascii_case(element.name()),
        Component::ID(id) => element.attr("id") == Some(id.0.as_ref()),
        Component::Class(class) => {
            element.attr("class").is_some_and(|classes| classes.split_ascii_whitespace().any(|known| known == class.0.as_ref()))
        }
        Component::AttributeInNoNamespaceExists { local_name_lower, .. } => element.has(local_name_lower.0.as_ref()),
        Component::AttributeInNoNamespace { local_name, operator, value, .. } => element
            .attr(&local_name.0.to_ascii_lowercase())
            .is_some_and(|own| attribute(own, operator, value.0.as_ref(), local_name.0.eq_ignore_ascii_case("type"))),
        Component::Negation(list) => !any(list),
        Component::Is(list) | Component::Where(list) | Component::Any(_, list) => any(list),
        Component::Root => element.is("html"),
        Component::Empty => element.children().next().is_none(),
        Component::Nth(nth) => is_nth(element, nth.ty, nth.a, nth.b),
        Component::NonTSPseudoClass(PseudoClass::Link | PseudoClass::AnyLink(_)) => element.is("a") && element.has("href"),
        Component::NonTSPseudoClass(PseudoClass::Disabled) => element.is_disabled(),
        Component::NonTSPseudoClass(PseudoClass::Checked) => element.has("checked"),
        Component::NonTSPseudoClass(PseudoClass::Lang { languages }) => {
            languages.iter().any(|language| element.language().to_ascii_lowercase().starts_with(&language.to_ascii_lowercase()))
        }
        _ => false,
    }
}

fn attribute(own: &str, operator: &AttrSelectorOperator, value: &str, is_any_case: bool) -> bool {
    let (own, value) =
        if is_any_case { (own.to_ascii_lowercase(), value.to_ascii_lowercase()) } else { (own.to_owned(), value.to_owned()) };
    match operator {
        AttrSelectorOperator::Equal => own == value,
        AttrSelectorOperator::Includes => own.split_ascii_whitespace().any(|word| word == value),
        AttrSelectorOperator::DashMatch => own.strip_prefix(&value).is_some_and(|rest| rest.is_empty() || rest.starts_with('-')),
        AttrSelectorOperator::Prefix => !value.is_empty() && own.starts_with(&value),
        AttrSelectorOperator::Substring => !value.is_empty() && own.contains(&value),
        AttrSelectorOperator::Suffix => !value.is_empty() && own.ends_with(&value),
    }
}

fn is_nth(element: Node<'_>, kind: NthType, a: i32, b: i32) -> bool {
    let Some(parent) = element.parent() else { return false };
    let siblings = parent.child_elements().take(MOST_STEPS);
    let same_type = matches!(kind, NthType::OfType | NthType::LastOfType | NthType::OnlyOfType);
    let all: Vec<Node<'_>> = siblings.filter(|node| !same_type || node.name() == element.name()).collect();
    let Some(before) = all.iter().position(|node| *node == element) else { return false };
    let after = all.len().saturating_sub(before).saturating_sub(1);
    let step = |index: usize| {
        let Ok(place) = i32::try_from(index.saturating_add(1)) else { return false };
        let distance = place.saturating_sub(b);
        if a == 0 { distance == 0 } else { distance.checked_rem(a) == Some(0) && distance.checked_div(a).is_some_and(|times| times >= 0) }
    };
    match kind {
        NthType::Child | NthType::OfType => step(before),
        NthType::LastChild | NthType::LastOfType => step(after),
        NthType::OnlyChild | NthType::OnlyOfType => before == 0 && after == 0,
        _ => false,
    }
}

/// The elements that some selectors mean; none when they cannot be read.
pub fn meant<'d>(document: &'d Document, selector: &str) -> Vec<Node<'d>> {
    let Some(selectors) = Selectors::parse(selector) else { return Vec::new() };
    document.elements().filter(|node| selectors.weight(*node).is_some()).collect()
}
