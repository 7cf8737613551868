//! The rules, by family.

mod a11y;
mod alt;
pub(super) mod easy;
mod fact;
mod i18n;
mod lang;
mod link;
pub(super) mod plain;
mod plan;
mod safe;
mod site;
mod social;
mod style;
mod term;

use super::rule::Rule;

/// All families, in the order in which their rules are told of.
pub(super) static FAMILIES: &[&[&Rule]] = &[
    a11y::RULES,
    alt::RULES,
    easy::RULES,
    fact::RULES,
    i18n::RULES,
    lang::RULES,
    link::RULES,
    plain::RULES,
    plan::RULES,
    safe::RULES,
    site::RULES,
    social::RULES,
    style::RULES,
    term::RULES,
];
