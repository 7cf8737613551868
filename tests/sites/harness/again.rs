//! Random edits of a site, as editors make and break them, each built twice: with what the last build remembers, and anew.

use fristad::base::path::SitePath;
use fristad::base::source::{SourceContent, SourceFile, Sources};
use fristad::base::span::FileId;
use fristad::plan::Profile;
use fristad::{Built, Past, Request};
use jiff::civil::date;

use crate::dice::Dice;

/// What an editor puts in the place of a word.
const WORDS: [&str; 14] = [
    "hej",
    "112",
    "[här](page:start)",
    "<service:larm>",
    "dygnet runt",
    "DU KAN RINGA",
    "läs mer",
    "Vi lyssnar på dig. You can call us when you want. We listen to you.",
    "مرحبا",
    "\u{202e}",
    "# Rubrik",
    "- punkt",
    "internal",
    "implementering",
];

/// Where editors change something, the content most often.
const FOLDERS: [&str; 6] = ["content/", "content/", "content/", "content/pages/", "locales/sv/", "themes/default/"];

/// What stands in templates where something is shown.
const SHOWN: [&str; 2] = ["{% endblock", "{% endcomponent"];

/// Edits a site so many times, and gives what differs between the two builds after each, with the edit.
pub fn differences(first: &Sources, edits: usize, dice: &mut Dice) -> Vec<String> {
    let past = Past::keeping();
    let (mut sources, mut problems) = (first.clone(), Vec::new());
    let mut told = "nothing yet".to_owned();
    for _ in 0..=edits {
        let profile = if dice.below(4) == 0 { Profile::Internal } else { Profile::Public };
        let request = Request { profile, as_of: date(2026, 11, 25), since: None, speech: true, pseudo: dice.below(8) == 0, print: false };
        let (mut again, mut anew) = (sources.clone(), sources.clone());
        let built = (fristad::build_again(&mut again, request, &past, None), fristad::build(&mut anew, request));
        problems.extend(difference(&built.0, &built.1).map(|what| format!("{what} differ after: {told}")));
        // Half of what is broken is mended at once, so that there are pages again.
        (sources, told) = match dice.below(4) {
            0 => (first.clone(), "all as it was".to_owned()),
            _ if built.1.output.is_none() && dice.below(2) == 0 => (first.clone(), "mended".to_owned()),
            _ => edit(sources, dice),
        };
    }
    problems
}

fn difference(again: &Built, anew: &Built) -> Option<&'static str> {
    let same = [
        ("files", again.output == anew.output),
        ("findings", again.findings == anew.findings),
        ("scripts to read aloud", again.speech == anew.speech),
        ("addresses", again.negotiation == anew.negotiation && again.forwarding == anew.forwarding),
        (
            "counts",
            [again.pages, again.editions, again.sheets, again.unrecorded] == [anew.pages, anew.editions, anew.sheets, anew.unrecorded],
        ),
    ];
    same.into_iter().find(|(_, is_same)| !is_same).map(|(what, _)| what)
}

/// One edit, and what it was.
fn edit(sources: Sources, dice: &mut Dice) -> (Sources, String) {
    let folder = FOLDERS[dice.below(FOLDERS.len())];
    edit_in(folder, sources, dice)
}

/// One edit in a folder.
pub fn edit_in(folder: &str, mut sources: Sources, dice: &mut Dice) -> (Sources, String) {
    // Of a theme, its templates: pictures and styles are many, and no page is made of them.
    let is_text = |path: &SitePath| !folder.starts_with("themes/") || path.extension() == "html";
    let texts = sources.under(folder).filter(|(_, file)| !file.text().is_empty() && is_text(&file.path)).map(|(id, _)| id);
    let texts: Vec<FileId> = texts.collect();
    let id = texts[dice.below(texts.len())];
    let file = sources.file(id).unwrap().clone();
    let (text, path) = (file.text(), file.path.to_string());
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let at = dice.below(lines.len());
    let what = match dice.below(8) {
        // Most random changes of a template or a message break it; these are seen on pages.
        3.. if text.contains(SHOWN[0]) || text.contains(SHOWN[1]) || path.ends_with(".ftl") => {
            let ends = |line: &str| path.ends_with(".ftl") && line.contains(" = ");
            let changed = |line: &String| SHOWN.iter().fold(line.clone(), |line, end| line.replace(end, &format!("é{end}")));
            lines = lines.iter().map(|line| if ends(line) { format!("{line} é") } else { changed(line) }).collect();
            "words added"
        }
        0 => {
            lines.push(format!("\n{}", WORDS[dice.below(WORDS.len())]));
            "a line at the end"
        }
        1 => {
            lines.remove(at);
            "a line less"
        }
        2 => {
            lines.insert(at, lines[at].clone());
            "a line twice"
        }
        3 => {
            let copy = path.replace("/sv.md", "/en.md").replace("sv-simple", "en");
            sources.insert(SourceFile { path: SitePath::new(&copy).unwrap(), ..file });
            return (sources, format!("{copy} copied from {path}"));
        }
        4 => {
            let without = sources.under("").filter(|(other, _)| *other != id).map(|(_, file)| file.clone()).collect::<Vec<_>>();
            sources = Sources::default();
            without.into_iter().for_each(|file| {
                sources.insert(file);
            });
            return (sources, format!("{path} taken away"));
        }
        _ => {
            let mut words: Vec<&str> = lines[at].split(' ').collect();
            let word = dice.below(words.len());
            if let Some(word) = words.get_mut(word) {
                *word = WORDS[dice.below(WORDS.len())];
            }
            lines[at] = words.join(" ");
            "a word changed"
        }
    };
    sources.replace(id, SourceContent::Text((lines.join("\n") + "\n").into()));
    (sources, format!("{what} in {path}, line {}", at + 1))
}
