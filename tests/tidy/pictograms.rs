//! The pictograms are one family, each has words in every language that comes with the program, and the documentation shows all.

use std::collections::BTreeSet;

use super::files::{demand_none, text, under};

/// What every pictogram begins with: the same grid, the same line, the colour of the text around it.
const START: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 48\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.5\" stroke-linecap=\"round\" stroke-linejoin=\"round\">";

/// What a pictogram may be drawn of.
const SHAPES: &[&str] = &["path", "circle", "ellipse", "rect"];

/// Attributes that give a shape its form; a dot or a bar may be filled.
const FORMS: &[&str] = &["d", "cx", "cy", "r", "rx", "ry", "x", "y", "width", "height", "fill", "stroke"];

/// The largest pictogram, in bytes: they stand in the page itself, many times.
const MOST_BYTES: usize = 700;

/// The languages that come with the program with words of their own for every concept.
const LANGUAGES: &[&str] = &["sv", "en", "ar"];

fn names() -> BTreeSet<String> {
    let files = under("themes/default/pictograms").into_iter();
    files.filter_map(|path| Some(path.rsplit('/').next()?.strip_suffix(".svg")?.to_owned())).collect()
}

/// The keys of a table, one a line.
fn keys(path: &str) -> Vec<String> {
    let text = text(path);
    let pairs = text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(':'));
    pairs.map(|(key, _)| key.trim_matches('"').to_owned()).collect()
}

/// What keeps a drawing out of the family.
fn faults(drawing: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let Some(inner) = drawing.strip_prefix(START).and_then(|rest| rest.trim_end().strip_suffix("</svg>")) else {
        return vec!["does not begin with the svg element of the others, or does not end with it".to_owned()];
    };
    if drawing.len() > MOST_BYTES {
        faults.push(format!("{} bytes, at most {MOST_BYTES}", drawing.len()));
    }
    for shape in inner.split('<').skip(1) {
        let Some((shape, "")) = shape.split_once("/>") else {
            faults.push(format!("<{shape} is not a single shape"));
            continue;
        };
        let (name, attributes) = shape.split_once(' ').unwrap_or((shape, ""));
        if !SHAPES.contains(&name) {
            faults.push(format!("<{name}> is none of {SHAPES:?}"));
        }
        for attribute in attributes.split("\" ").filter_map(|attribute| attribute.split_once("=\"")) {
            let (name, value) = (attribute.0.trim(), attribute.1.trim_end_matches('"'));
            let is_plain = match name {
                "fill" => value == "currentColor",
                "stroke" => value == "none",
                _ => FORMS.contains(&name),
            };
            if !is_plain {
                faults.push(format!("{name}=\"{value}\""));
            }
        }
    }
    faults
}

#[test]
fn all_pictograms_are_drawn_alike() {
    let mut found = Vec::new();
    for name in names() {
        let path = format!("themes/default/pictograms/{name}.svg");
        found.extend(faults(&text(&path)).into_iter().map(|fault| format!("{path}: {fault}")));
    }
    demand_none(&found, "docs/pictures.md says how a pictogram is drawn");
    assert!(names().len() >= 65, "there are only {} pictograms", names().len());
}

#[test]
fn tells_a_stranger_from_the_family() {
    let good = format!("{START}<circle cx=\"9\" cy=\"9\" r=\"2\" fill=\"currentColor\" stroke=\"none\"/><path d=\"M4 4h9\"/></svg>\n");
    assert!(faults(&good).is_empty());
    for (part, instead) in [
        ("48 48", "24 24"),
        ("width=\"2.5\"", "width=\"3\""),
        ("<path d=\"M4 4h9\"/>", "<path d=\"M4 4h9\" stroke-width=\"4\"/>"),
        ("<path d=\"M4 4h9\"/>", "<path d=\"M4 4h9\" style=\"fill:red\"/>"),
        ("<path d=\"M4 4h9\"/>", "<script/>"),
        ("<path d=\"M4 4h9\"/>", "<g><path d=\"M4 4h9\"/></g>"),
        ("fill=\"currentColor\"", "fill=\"#f00\""),
    ] {
        assert!(!faults(&good.replacen(part, instead, 1)).is_empty(), "{instead}");
    }
    assert!(!faults(&good.replace("M4 4h9", &"M4 4h9".repeat(200))).is_empty());
}

#[test]
fn every_pictogram_has_words_in_every_language_and_none_too_many() {
    for language in LANGUAGES {
        let path = format!("locales/{language}/concepts.yaml");
        let concepts = keys(&path);
        let known: BTreeSet<String> = concepts.iter().cloned().collect();
        assert_eq!(known, names(), "{path}");
        assert_eq!(concepts.len(), known.len(), "{path} has a concept twice");
        assert!(concepts.is_sorted(), "{path}: in the order of the alphabet");
    }
    let strangers =
        keys("locales/sv-simple/concepts.yaml").into_iter().chain(keys("themes/default/symbols.yaml")).filter(|key| !names().contains(key));
    assert_eq!(strangers.collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn no_symbol_stands_for_two_concepts() {
    let text = text("themes/default/symbols.yaml");
    let numbers: Vec<&str> = text.lines().filter_map(|line| line.split_once(": ").map(|(_, number)| number)).collect();
    assert_eq!(numbers.iter().collect::<BTreeSet<_>>().len(), numbers.len());
}

#[test]
fn the_documentation_shows_every_pictogram() {
    let docs = text("docs/pictures.md");
    let listed = docs.lines().filter_map(|line| line.strip_prefix("| <img src=\"../themes/default/pictograms/")?.split_once(".svg"));
    let listed: BTreeSet<String> = listed.map(|(name, _)| name.to_owned()).collect();
    assert_eq!(listed, names());
}
