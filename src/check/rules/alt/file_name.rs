//! ALT002: the name of a file is no description.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::picture::Picture;
use crate::check::picture::medium::writes_compounds;
use crate::check::rule::{Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT002", name: "alt-file-name", severity: Severity::Error },
    act: &["9eb3f6"],
    basis: "WCAG 2.2, F30",
    limits: &[],
    examples: &[
        Example { bad: Input::Alt("sv", "IMG_2041.jpg"), found: "IMG_2041.jpg", good: Input::Alt("sv", "En brygga i kvällsljus.") },
        Example { bad: Input::Alt("en", "bookmark-search-ui"), found: "bookmark-search-ui", good: Input::Alt("en", "A self-help book") },
    ],
    look: Look::Picture(find),
};

fn find(picture: &Picture<'_>) -> Option<Finding> {
    let text = picture.text()?;
    let is_name = is_file(text)
        || is_address(text)
        || is_camera(text)
        || is_slug(text, &picture.primary_language())
        || is_key(text)
        || is_stem(text, &picture.file);
    is_name.then(|| Finding::at(&RULE.code, picture.span).with("alt", text))
}

const EXTENSIONS: [&str; 16] =
    ["jpg", "jpeg", "jfif", "png", "gif", "webp", "avif", "svg", "tif", "tiff", "bmp", "heic", "heif", "psd", "eps", "ico"];

/// Only when the whole text is the name: "Årsrapport.pdf" may well be shown in a picture of it.
fn is_file(text: &str) -> bool {
    let extension = text.rsplit_once('.').map(|(_, end)| end.to_ascii_lowercase()).unwrap_or_default();
    let words = text.split_whitespace().count();
    EXTENSIONS.contains(&extension.as_str()) && (words == 1 || (words <= 4 && text.chars().any(|c| c.is_ascii_digit() || c == '_')))
}

/// An address or a path; "NASA/JPL" is a credit.
fn is_address(text: &str) -> bool {
    let has_spaces = text.contains(char::is_whitespace);
    let folders = text.split(['/', '\\']).filter(|part| !part.is_empty()).count();
    !has_spaces && (text.contains("://") || text.starts_with("www.") || (text.starts_with(['/', '.']) && folders > 1) || folders > 3)
}

/// A camera's or a telephone's own name: a few capitals and a number, DSC00012, IMG 2041, WhatsApp Image 2024-….
fn is_camera(text: &str) -> bool {
    let compact: String = text.chars().filter(|c| !matches!(c, ' ' | '_' | '-')).collect();
    let letters = compact.chars().take_while(|c| c.is_ascii_alphabetic()).count();
    let digits = compact.chars().filter(char::is_ascii_digit).count();
    let all = compact.chars().count();
    let is_capital = compact.chars().take(letters).all(|c| c.is_ascii_uppercase());
    let is_short = (1..=4).contains(&letters) && is_capital && digits >= 4 && letters.saturating_add(digits) == all;
    let is_code = all >= 16 && digits >= 4 && compact.chars().all(|c| c.is_ascii_hexdigit());
    let is_messenger = text.starts_with("WhatsApp Image ") && digits >= 6;
    is_messenger || is_code || (is_short && !text.starts_with("COVID") && !text.starts_with("ISO"))
}

/// Words of the Latin script with hyphens for spaces, `tab-stacks`. "E-post", "self-help" and "pdf-fil" are words.
fn is_slug(text: &str, language: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let is_plain = |part: &&str| part.len() >= 2 && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    let has_word = parts.iter().any(|part| part.len() >= 5 || part.bytes().any(|b| b.is_ascii_digit()));
    let starts_word =
        parts.first().is_some_and(|first| WORD_STARTS.contains(first) || (writes_compounds(language) && ABBREVIATIONS.contains(first)));
    let ends_word = parts.last().is_some_and(|last| WORD_ENDS.contains(last));
    let long = parts.len() > 2 || (parts.len() == 2 && parts.iter().all(|part| part.len() >= 3) && !starts_word && !ends_word);
    long && has_word && parts.iter().all(is_plain)
}

/// First parts of words that are written with a hyphen.
const WORD_STARTS: [&str; 26] = [
    "self", "well", "non", "anti", "post", "pre", "mid", "half", "high", "low", "long", "short", "semi", "multi", "cross", "all", "one",
    "two", "three", "first", "second", "full", "part", "old", "new", "ex",
];

/// Abbreviations that compounds of the Nordic languages, German, Dutch and Finnish begin with: `sms-tjänst`.
const ABBREVIATIONS: [&str; 11] = ["sms", "mms", "pdf", "app", "usb", "gps", "covid", "web", "it", "tv", "pc"];

const WORD_ENDS: [&str; 14] =
    ["free", "based", "like", "old", "aged", "friendly", "made", "wide", "led", "class", "time", "term", "help", "being"];

/// A name that a program gave, `img_game`, `logo@2x`.
fn is_key(text: &str) -> bool {
    let is_parted = |(before, after): (&str, &str)| before.ends_with(char::is_alphanumeric) && after.starts_with(char::is_alphanumeric);
    !text.contains(char::is_whitespace) && (text.split_once('_').is_some_and(is_parted) || text.contains("@2x") || text.contains("@3x"))
}

/// The name of the picture's own file without its ending, when no editor would have written it so.
fn is_stem(text: &str, file: &str) -> bool {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let is_typed = stem.contains(['_', '-']) || stem.chars().any(|c| c.is_ascii_digit());
    let is_word = stem.split(['_', '-']).count() == 2 && (is_slug_word(stem) || stem.chars().any(char::is_uppercase));
    !stem.is_empty() && stem == text && is_typed && !is_word && stem.chars().count() >= 4
}

fn is_slug_word(stem: &str) -> bool {
    stem.split('-').next().is_some_and(|first| WORD_STARTS.contains(&first) || first.chars().count() <= 2)
}
