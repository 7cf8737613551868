//! The rules, by family.

mod a11y;
mod alt;
mod fact;
mod i18n;
mod lang;
mod link;
mod plan;
mod safe;
mod site;
mod style;
mod term;

use super::rule::Rule;

/// All families, in the order in which their rules are told of.
pub(super) static FAMILIES: &[&[&Rule]] = &[
    a11y::RULES,
    alt::RULES,
    fact::RULES,
    i18n::RULES,
    lang::RULES,
    link::RULES,
    plan::RULES,
    safe::RULES,
    site::RULES,
    style::RULES,
    term::RULES,
];
