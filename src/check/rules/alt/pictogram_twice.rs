//! ALT031: a set of pictures has another picture for each concept.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Context, Example, Input, Look, Rule};

const PICTURE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>\n";

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT031", name: "pictogram-twice", severity: Severity::Warning },
    act: &[],
    basis: "W3C COGA, consistent symbols: one picture means one thing",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[
            ("content/pictograms/hus.svg", PICTURE),
            (
                "content/pictograms.yaml",
                "name: Byns bilder\nlicence: CC0-1.0\nauthor: Byn\npictures:\n  home: hus.svg\n  safe-place: hus.svg\n",
            ),
        ]),
        found: "hus.svg",
        good: Input::Site(&[
            ("content/pictograms/hus.svg", PICTURE),
            ("content/pictograms/skydd.svg", PICTURE),
            (
                "content/pictograms.yaml",
                "name: Byns bilder\nlicence: CC0-1.0\nauthor: Byn\npictures:\n  home: hus.svg\n  safe-place: skydd.svg\n",
            ),
        ]),
    }],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let Some(set) = &context.site.pictograms else { return Vec::new() };
    let again = set.pictures.iter().enumerate().filter_map(|(at, picture)| {
        let first = set.pictures.iter().take(at).find(|other| other.file == picture.file)?;
        Some((first, picture))
    });
    again
        .map(|(first, picture)| {
            Finding::at(&RULE.code, picture.path.span).with("concept", picture.concept.as_str()).with("other", first.concept.as_str())
        })
        .collect()
}
