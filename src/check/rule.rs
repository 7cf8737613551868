//! What a rule is: a code, what it rests on, an example of the fault and of the remedy, and the function that looks.

use crate::base::code::Code;
use crate::base::finding::Finding;
use crate::base::source::Sources;
use crate::model::Site;

/// A rule. The message `code.name` in `tool.ftl` says what is wrong; its attributes say what to do (`do`)
/// and why (`why`).
pub struct Rule {
    /// Code, name and default weight.
    pub code: Code,
    /// The standard, law or reason that it rests on.
    pub basis: &'static str,
    /// A site that it finds fault with.
    pub bad: Example,
    /// The same site mended.
    pub good: Example,
    /// Looks through a site.
    pub find: fn(&Context<'_>) -> Vec<Finding>,
}

/// What a rule may look at.
pub struct Context<'a> {
    /// The site.
    pub site: &'a Site,
    /// The files that it was read from.
    pub sources: &'a Sources,
}

/// Files that lie over a small site in which no rule finds anything. They are the rule's tests and its documentation.
pub struct Example {
    /// Paths and texts.
    pub files: &'static [(&'static str, &'static str)],
    /// The text that a finding must underline, in the last of the files; empty for a finding about a whole file.
    /// Of no meaning in a good example.
    pub found: &'static str,
}
