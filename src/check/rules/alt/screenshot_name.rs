//! ALT012: the name that a computer gives a screenshot is no description.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::picture::Picture;
use crate::check::rule::{Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT012", name: "alt-screenshot-name", severity: Severity::Warning },
    act: &["qt1vmo"],
    basis: "WCAG 2.2, F30",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Alt("sv", "Skärmbild 2026-02-15 190909"),
            found: "Skärmbild 2026-02-15 190909",
            good: Input::Alt("sv", "Skärmbild av sidan där man väljer språk"),
        },
        Example {
            bad: Input::Alt("en", "Screen Shot 2024-01-02 at 10.20.30 AM"),
            found: "Screen Shot 2024-01-02 at 10.20.30 AM",
            good: Input::Alt("en", "Screenshot of the page where you choose a language"),
        },
    ],
    look: Look::Picture(find),
};

/// What operating systems call a screenshot, in small letters.
const NAMES: [&str; 42] = [
    "screenshot",
    "screen shot",
    "screen capture",
    "screenclip",
    "capture",
    "snip",
    "snipping tool",
    "skärmbild",
    "skärmavbild",
    "skärmdump",
    "skärmklipp",
    "skärminspelning",
    "skjermbilde",
    "skjermdump",
    "skærmbillede",
    "skærmoptagelse",
    "näyttökuva",
    "kuvakaappaus",
    "ekraanipilt",
    "kuvatõmmis",
    "bildschirmfoto",
    "bildschirmaufnahme",
    "capture d'écran",
    "captura de pantalla",
    "captura de tela",
    "captura de ecrã",
    "schermata",
    "schermafbeelding",
    "schermopname",
    "zrzut ekranu",
    "snímek obrazovky",
    "snímka obrazovky",
    "snimka zaslona",
    "képernyőkép",
    "captură de ecran",
    "ekran görüntüsü",
    "ekran resmi",
    "снимок экрана",
    "знімок екрана",
    "لقطة شاشة",
    "屏幕截图",
    "スクリーンショット",
];

/// Small words and parts of times between the digits.
const BETWEEN: [&str; 22] =
    ["at", "from", "kl", "um", "vid", "den", "à", "a", "las", "alle", "ore", "às", "om", "o", "w", "en", "de", "am", "pm", "в", "о", "u"];

fn find(picture: &Picture<'_>) -> Option<Finding> {
    let text = picture.text()?;
    let lower = text.to_lowercase().replace('’', "'");
    let rest = NAMES.iter().filter_map(|name| lower.strip_prefix(name)).min_by_key(|rest| rest.len())?;
    let digits = rest.chars().filter(char::is_ascii_digit).count();
    let mut words = rest.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    let is_dated = digits >= 4 || (digits > 0 && rest.trim_start().starts_with('('));
    let is_extension = |word: &str| matches!(word, "png" | "jpg" | "jpeg");
    (is_dated && words.all(|word| BETWEEN.contains(&word) || is_extension(word)))
        .then(|| Finding::at(&RULE.code, picture.span).with("alt", text))
}
