//! ALT018: an alternative text that repeats the caption is heard twice.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::picture::Picture;
use crate::check::picture::wording::stands_in;
use crate::check::rule::{Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT018", name: "alt-same-as-caption", severity: Severity::Warning },
    act: &[],
    basis: "WAI Images Tutorial; Sa11y IMAGE_FIGURE_DUPLICATE_ALT",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Site(&[
                ("content/pictures/bild/bild.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>\n"),
                (
                    "content/pictures/bild/facts.yaml",
                    "file: bild.svg\nlicence: CC0-1.0\nauthor: byn\nsource: https://www.example.org/bild\n",
                ),
                ("content/pictures/bild/en.md", "---\nalt: The harbour of the village.\n---\n"),
                ("content/pictures/bild/sv.md", "---\nalt: Byns hamn.\ncaption: Byns hamn\n---\n"),
            ]),
            found: "Byns hamn.",
            good: Input::Site(&[
                ("content/pictures/bild/bild.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>\n"),
                (
                    "content/pictures/bild/facts.yaml",
                    "file: bild.svg\nlicence: CC0-1.0\nauthor: byn\nsource: https://www.example.org/bild\n",
                ),
                ("content/pictures/bild/en.md", "---\nalt: The harbour of the village.\n---\n"),
                ("content/pictures/bild/sv.md", "---\nalt: Tre röda båtar vid en brygga.\ncaption: Byns hamn\n---\n"),
            ]),
        },
        Example {
            bad: Input::Html("<figure><img src=\"a.png\" alt=\"Byns hamn\"><figcaption>Här är byns hamn.</figcaption></figure>"),
            found: "Byns hamn",
            good: Input::Html(
                "<figure><img src=\"a.png\" alt=\"Tre röda båtar\" width=\"4\" height=\"3\"><figcaption>Byns hamn.</figcaption></figure>",
            ),
        },
    ],
    look: Look::Picture(find),
};

/// The whole alternative text in the caption, word by word: what it says, the caption says too.
fn find(picture: &Picture<'_>) -> Option<Finding> {
    let text = picture.text()?;
    stands_in(text, &picture.caption).then(|| Finding::at(&RULE.code, picture.span).with("alt", text))
}
