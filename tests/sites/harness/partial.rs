//! Random edits of a site's content, of which only the pages of the edited entry are made: they must be those of a whole build.

use std::collections::BTreeSet;

use fristad::base::source::{SourceFile, Sources};
use fristad::partial::Standing;
use fristad::plan::Profile;
use fristad::{Past, Request};
use jiff::civil::date;

use crate::again::edit_in;
use crate::dice::Dice;

const REQUEST: Request =
    Request { profile: Profile::Public, as_of: date(2026, 11, 25), since: None, speech: true, pseudo: false, print: false };

/// What came of so many edits.
#[derive(Default)]
pub struct Outcome {
    /// How many pages were compared.
    pub pages: usize,
    /// How many findings were.
    pub findings: usize,
    /// What differs, with the edit.
    pub problems: Vec<String>,
}

/// Edits a site so many times, each time as it was at first.
pub fn compare(first: &Sources, edits: usize, dice: &mut Dice, outcome: &mut Outcome) {
    for _ in 0..edits {
        let (edited, told) = edit_in("content/", first.clone(), dice);
        let Some((mut known, mut standing)) = stand(first) else { return };
        let Some(files) = changed(first, &edited) else { continue };
        let Some(partial) = standing.build(&mut known, files) else { continue };
        let mut sources = edited.clone();
        let whole = fristad::build(&mut sources, REQUEST);
        // Another entry may have an error by it, such as a link to a heading that is there no longer.
        let Some(output) = &whole.output else { continue };
        for (path, bytes) in partial.pages.iter() {
            outcome.pages += 1;
            // An edit that gives a page another address leaves the old one shown until the whole is built.
            if output.get(path.as_str()).is_some_and(|made| made != bytes) {
                outcome.problems.push(format!("{path} differs after: {told}"));
            }
        }
        for finding in &partial.findings {
            outcome.findings += 1;
            if !whole.findings.contains(finding) {
                outcome.problems.push(format!("only at once is told after {told}: {finding:?}"));
            }
        }
    }
}

/// What a whole build stands on; nothing where the site has errors.
fn stand(sources: &Sources) -> Option<(Sources, Standing)> {
    let mut sources = sources.clone();
    let standing = fristad::build_again(&mut sources, REQUEST, &Past::keeping(), None).standing?;
    Some((sources, standing))
}

/// The files whose text has changed; nothing when there are others than before.
fn changed(before: &Sources, after: &Sources) -> Option<Vec<SourceFile>> {
    let paths = |sources: &Sources| sources.under("").map(|(_, file)| file.path.clone()).collect::<BTreeSet<_>>();
    let differs = |file: &SourceFile| before.at(file.path.as_str()).is_some_and(|(_, known)| known.content != file.content);
    let files = after.under("").map(|(_, file)| file).filter(|file| differs(file)).cloned().collect();
    (paths(before) == paths(after)).then_some(files)
}
