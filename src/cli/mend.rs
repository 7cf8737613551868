//! `fristad check --fix` and `--diff`: the changes that findings offer, shown or made.

use similar::TextDiff;

use crate::check::mend::{Mended, mend};
use crate::publish;

use super::build::publish_message;
use super::project::{Project, Reading};
use super::{Console, ENVIRONMENT, OK};

/// Shows what `--fix` would change, as a unified diff.
pub fn show(console: &Console, reading: &Reading) {
    for Mended { path, old, new, .. } in mend(&reading.built.findings, &reading.sources) {
        let diff = TextDiff::from_lines(&old, &new);
        let mut unified = diff.unified_diff();
        console.print(&unified.context_radius(1).header(&format!("a/{path}"), &format!("b/{path}")).to_string());
    }
}

/// Makes the changes; tells of each file.
pub fn apply(console: &Console, project: &Project, reading: &Reading) -> u8 {
    let mut code = OK;
    for Mended { path, old, new, changes } in mend(&reading.built.findings, &reading.sources) {
        match publish::rewrite(&project.root.join(&path), &old, &new) {
            Ok(()) => console.note(&console.say("check-mended", &[("path", path.into()), ("changes", changes.into())])),
            Err(error) => {
                console.note(&publish_message(console, &error));
                code = ENVIRONMENT;
            }
        }
    }
    code
}
