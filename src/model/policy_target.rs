//! Targets outside a plan that it serves: Sweden's goals of gender equality, and Agenda 2030.

use std::fmt;

use crate::base::node::Node;

use super::decode::{Decode, Decoder, scalar};

/// A target that others have set.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum PolicyTarget {
    /// One of the six national goals of gender equality (skr. 2016/17:10): `equality:6`.
    Equality(u8),
    /// A target of Agenda 2030 (A/RES/70/1), or a whole goal: `agenda2030:16.10`, `agenda2030:5`.
    Agenda2030 {
        /// The goal, 1 to 17.
        goal: u8,
        /// The target within it: `10`, `a`.
        target: Option<String>,
    },
}

impl PolicyTarget {
    fn parse(text: &str) -> Option<Self> {
        let number = |text: &str, last: u8| text.parse().ok().filter(|number| (1..=last).contains(number));
        match text.split_once(':')? {
            ("equality", rest) => number(rest, 6).map(Self::Equality),
            ("agenda2030", rest) => match rest.split_once('.') {
                None => Some(Self::Agenda2030 { goal: number(rest, 17)?, target: None }),
                Some((goal, target)) => {
                    let is_letter = matches!(target, "a" | "b" | "c" | "d");
                    let is_target = is_letter || number(target, 19).is_some();
                    Some(Self::Agenda2030 { goal: number(goal, 17)?, target: is_target.then(|| target.to_owned()).map(Some)? })
                }
            },
            _ => None,
        }
    }
}

impl fmt::Display for PolicyTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Equality(goal) => write!(f, "equality:{goal}"),
            Self::Agenda2030 { goal, target: None } => write!(f, "agenda2030:{goal}"),
            Self::Agenda2030 { goal, target: Some(target) } => write!(f, "agenda2030:{goal}.{target}"),
        }
    }
}

impl Decode for PolicyTarget {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        scalar(node, decoder, "policy-target", Self::parse)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_goals_and_targets() {
        assert_eq!(PolicyTarget::parse("equality:6"), Some(PolicyTarget::Equality(6)));
        assert_eq!(PolicyTarget::parse("agenda2030:5"), Some(PolicyTarget::Agenda2030 { goal: 5, target: None }));
        let target = |goal, target: &str| Some(PolicyTarget::Agenda2030 { goal, target: Some(target.to_owned()) });
        assert_eq!(PolicyTarget::parse("agenda2030:16.10"), target(16, "10"));
        assert_eq!(PolicyTarget::parse("agenda2030:16.a"), target(16, "a"));
    }

    #[test]
    fn refuses_what_is_no_target() {
        for text in
            ["", "equality:7", "equality:0", "agenda2030:18", "agenda2030:16.", "agenda2030:16.x", "agenda2030:0.1", "jämställdhet:6"]
        {
            assert_eq!(PolicyTarget::parse(text), None, "{text}");
        }
    }
}
