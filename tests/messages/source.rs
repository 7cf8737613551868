//! What the program's source and the theme's templates ask for, read from their text.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use walkdir::WalkDir;

/// What is asked for.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Ids written where a message is asked for: `text("…")`, `format("…"`, `say("…"`, `row("…"`.
    pub ids: BTreeSet<String>,
    /// All texts in quotation marks: an id may come by way of a variable.
    pub words: BTreeSet<String>,
    /// Beginnings of ids that are put together: `service-kind-` of `format!("service-kind-{}"`.
    pub families: BTreeSet<String>,
}

/// What the program's own source asks for, its tests left out.
pub fn of_program() -> Asked {
    let mut asked = Asked::default();
    for path in files("src", ".rs").filter(|path| !path.file_name().unwrap().to_str().unwrap().starts_with("tests")) {
        let text = fs::read_to_string(path).unwrap();
        // What is asked for in a unit test need not exist.
        let text = text.split("#[cfg(test)]\nmod tests").next().unwrap();
        asked.add(text);
    }
    asked
}

/// The names that the templates see after `site.t.`, as ids of messages.
pub fn of_templates() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for path in files("themes", ".html") {
        let text = fs::read_to_string(path).unwrap();
        for (at, start) in text.match_indices("site.t.") {
            let rest = &text[at + start.len()..];
            let end = rest.find(|c: char| !(c.is_ascii_lowercase() || c == '_')).unwrap_or(rest.len());
            found.insert(rest[..end].replace('_', "-"));
        }
    }
    found
}

fn files(folder: &str, ending: &'static str) -> impl Iterator<Item = std::path::PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let paths = WalkDir::new(root).sort_by_file_name().into_iter().map(|entry| entry.unwrap().into_path());
    paths.filter(move |path| path.to_str().unwrap().ends_with(ending))
}

impl Asked {
    fn add(&mut self, text: &str) {
        for (before, word) in literals(text) {
            if is_id(&word) {
                if asks(before) {
                    self.ids.insert(word.clone());
                }
                self.words.insert(word.clone());
            }
            // `format!("weekday-{}"` is a family; a hyphen must stand before the brace, so that other texts are none.
            if before.ends_with("format!(")
                && let Some((prefix, _)) = word.split_once('{')
                && prefix.len() > 1
                && prefix.strip_suffix('-').is_some_and(is_id)
            {
                self.families.insert(word[..prefix.len()].to_owned());
            }
        }
    }
}

/// Whether a text could be the id of a message.
fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase()) && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Whether the code before a text asks for the message of that id.
fn asks(before: &str) -> bool {
    let Some((call, arguments)) = before.rsplit_once('(') else { return false };
    let name = call.rsplit(|c: char| !(c.is_alphanumeric() || c == '_')).next().unwrap_or_default();
    // The id is the first argument, or stands after the edition (`messages.format(edition, "…"`).
    let is_first = arguments.trim().is_empty();
    let is_after_edition = arguments.trim_end().ends_with(',') && arguments.matches(',').count() == 1;
    match name {
        "text" | "say" | "row" | "text_row" | "link_row" => is_first,
        "format" => is_first || is_after_edition,
        _ => false,
    }
}

/// The texts in quotation marks, each with the code that stands before it on its line.
fn literals(code: &str) -> Vec<(&str, String)> {
    let mut found = Vec::new();
    for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
        let mut at = 0;
        while let Some(start) = line[at..].find('"').map(|offset| at + offset) {
            // A quotation mark as a letter, or the beginning of a raw text, is no text.
            if line[..start].ends_with('\'') {
                at = start + 1;
                continue;
            }
            let mut end = start + 1;
            while end < line.len() && line.as_bytes()[end] != b'"' {
                end += if line.as_bytes()[end] == b'\\' { 2 } else { 1 };
            }
            if let Some(text) = line.get(start + 1..end) {
                found.push((&line[..start], text.to_owned()));
            }
            at = (end + 1).min(line.len());
        }
    }
    found
}

#[test]
fn what_is_asked_for_is_found_in_code() {
    let mut asked = Asked::default();
    asked.add(concat!(
        "let a = say.text(\"kind\"); // \"not-this\"\n",
        "row(\"area\", vec![messages.format(self.language, \"remedy\", &[])]);\n",
        "let id = if b { \"finder-for\" } else { \"finder-about\" };\n",
        "x.text(&format!(\"service-kind-{}\", kind)); y('\"', format!(\"{id}-undated\"), \"a \\\" b\");\n",
        "/// \"in-a-comment\"\n",
    ));
    let set = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(asked.ids, set(&["kind", "area", "remedy"]));
    assert!(asked.words.contains("finder-for") && !asked.words.contains("in-a-comment"));
    assert_eq!(asked.families, set(&["service-kind-"]));
}
