//! `fristad explain`: what a rule looks for and why, with its examples; without a code, all rules.

use clap::ArgMatches;

use crate::base::suggest::nearest;
use crate::check::rules;
use crate::load;
use crate::report::rule_page::RuleBook;

use super::arguments::word;
use super::{Console, OK, USAGE};

/// Runs the command.
pub fn run(console: &Console, matches: &ArgMatches) -> u8 {
    let builtin = load::builtin();
    let book = RuleBook { messages: &console.messages, language: &console.language, builtin: &builtin };
    let Some(asked) = word(matches, "rule") else {
        console.print(&book.list());
        return OK;
    };
    let is_asked = |name: &str| name.eq_ignore_ascii_case(asked);
    match rules().find(|rule| is_asked(rule.code.id) || is_asked(rule.code.name)) {
        Some(rule) => {
            console.print(&book.page(rule));
            OK
        }
        None => {
            let near = nearest(&asked.to_uppercase(), rules().map(|rule| rule.code.id))
                .or_else(|| nearest(asked, rules().map(|rule| rule.code.name)))
                .unwrap_or("none");
            console.note(&console.say("explain-unknown", &[("rule", asked.into()), ("nearest", near.into())]));
            USAGE
        }
    }
}
