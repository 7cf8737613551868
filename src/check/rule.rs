//! What a rule is.

use crate::base::code::Code;
use crate::base::finding::Finding;
use crate::model::Site;

/// A rule: its code, what it rests on, and the function that looks.
pub struct Rule {
    /// Code, name and default weight. The message `name` in `tool.ftl` says what is wrong, its attribute `do` what to do.
    pub code: Code,
    /// The standard, law or reason that it rests on.
    pub basis: &'static str,
    /// Looks through a site.
    pub find: fn(&Site) -> Vec<Finding>,
}
