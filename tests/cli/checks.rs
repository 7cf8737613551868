//! What an editor decides about the checks: weights, exceptions, what is mended, in which form it is told.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tempfile::TempDir;

use super::{expect, new_site, stderr, stdout};

/// A site with a character that turns the direction on line 6 of its start page, and a link text that says nothing.
fn site() -> (TempDir, PathBuf) {
    let folder = new_site();
    let page = folder.path().join("byn/content/pages/start/sv.md");
    fs::write(&page, "---\ntitle: Byn\nsummary: Hjälp åt dig.\n---\n\nRing \u{202e}nu, på svenska.\n").unwrap();
    (folder, page)
}

fn append(path: &Path, text: &str) {
    fs::write(path, fs::read_to_string(path).unwrap() + text).unwrap();
}

fn rules(folder: &TempDir, code: i32) -> Vec<String> {
    let output = expect(&folder.path().join("byn"), &["check", "--format", "json"], code);
    let findings: Value = serde_json::from_str(stdout(&output)).unwrap();
    findings.as_array().unwrap().iter().map(|finding| finding["rule"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn site_yaml_sets_the_weight_of_a_rule() {
    let (folder, _) = site();
    assert!(rules(&folder, 1).contains(&"LANG003".to_owned()));
    let settings = folder.path().join("byn/content/site.yaml");
    append(&settings, "checks:\n  LANG003: warning\n");
    assert!(rules(&folder, 0).contains(&"LANG003".to_owned()));
    expect(&folder.path().join("byn"), &["check", "--strict"], 1);
    let text = fs::read_to_string(&settings).unwrap().replace("LANG003: warning", "hidden-direction: off");
    fs::write(&settings, text).unwrap();
    assert!(!rules(&folder, 0).contains(&"LANG003".to_owned()));
}

#[test]
fn settings_that_mean_nothing_are_told_at_their_place() {
    let (folder, _) = site();
    append(&folder.path().join("byn/content/site.yaml"), "checks:\n  LANG03: off\n  ALT004: {most: 3}\n  SAFE003: off\n");
    let output = expect(&folder.path().join("byn"), &["check", "--lang", "sv"], 1);
    let told = stderr(&output);
    for part in ["fel[SITE025]", "Menade du ”LANG003”?", "fel[SITE003]", "fel[SITE026]"] {
        assert!(told.contains(part), "{part} is not in:\n{told}");
    }
}

#[test]
fn an_exception_stands_in_the_text_with_its_reason() {
    let (folder, page) = site();
    let text = fs::read_to_string(&page).unwrap();
    let with = |comment: &str| fs::write(&page, text.replace("Ring", &format!("{comment}\nRing"))).unwrap();
    with("<!-- tillåt LANG003: ett exempel på tecknet -->");
    assert_eq!(rules(&folder, 0), Vec::<String>::new());
    with("<!-- tillåt LANG003 -->");
    assert_eq!(rules(&folder, 1), ["SITE027", "LANG003"]);
    with("<!-- allow LINK001: finns inte -->");
    assert_eq!(rules(&folder, 1), ["SITE025", "LANG003"]);
    fs::write(&page, text.replace("Ring \u{202e}nu", "<!-- allow LANG003: mended since -->\nRing nu")).unwrap();
    assert_eq!(rules(&folder, 0), ["SITE028"]);
}

#[test]
fn what_a_machine_can_mend_is_shown_and_then_mended() {
    let (folder, page) = site();
    let before = fs::read_to_string(&page).unwrap();
    let output = expect(&folder.path().join("byn"), &["check", "--diff"], 0);
    assert!(stdout(&output).contains("--- a/content/pages/start/sv.md\n+++ b/content/pages/start/sv.md\n"), "{}", stdout(&output));
    assert!(stdout(&output).contains("+Ring nu, på svenska.\n"), "{}", stdout(&output));
    assert_eq!(fs::read_to_string(&page).unwrap(), before);
    let output = expect(&folder.path().join("byn"), &["check", "--fix", "--lang", "en"], 0);
    assert!(stderr(&output).contains("1 change in content/pages/start/sv.md"), "{}", stderr(&output));
    assert_eq!(fs::read_to_string(&page).unwrap(), before.replace('\u{202e}', ""));
}

#[test]
fn sarif_points_to_the_characters_and_holds_the_change() {
    let (folder, _) = site();
    let output = expect(&folder.path().join("byn"), &["check", "--format", "sarif"], 1);
    let log: Value = serde_json::from_str(stdout(&output)).unwrap();
    let run = &log["runs"][0];
    let result = &run["results"][0];
    assert_eq!(result["ruleId"], "LANG003");
    let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
    assert_eq!(run["tool"]["driver"]["rules"][index]["id"], "LANG003");
    let region = serde_json::json!({ "startLine": 6, "startColumn": 6, "endLine": 6, "endColumn": 7 });
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!((&place["region"], &place["artifactLocation"]["uri"]), (&region, &Value::from("content/pages/start/sv.md")));
    let replacement = &result["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert_eq!((&replacement["deletedRegion"], &replacement["insertedContent"]["text"]), (&region, &Value::from("")));
}

#[test]
fn github_gets_a_line_for_each_finding() {
    let (folder, _) = site();
    let output = expect(&folder.path().join("byn"), &["check", "--format", "github", "--lang", "en"], 1);
    let start = "::error file=content/pages/start/sv.md,line=6,endLine=6,col=6,endColumn=7,title=LANG003 hidden-direction::";
    assert!(stdout(&output).starts_with(start), "{}", stdout(&output));
    assert!(stdout(&output).contains("%0A"), "the remedy stands on a line of its own: {}", stdout(&output));
    assert_eq!(stdout(&output).lines().count(), 1);
}

#[test]
fn the_page_for_the_editor_shows_the_words_and_hides_nothing() {
    let (folder, _) = site();
    let output = expect(&folder.path().join("byn"), &["check", "--format", "html", "--lang", "sv"], 1);
    let page = stdout(&output);
    for part in
        ["<html lang=\"sv\">", "1 fel, 0 varningar", "<mark>\u{fffd}</mark>nu, på svenska.", "href=\"#f1\"", "LANG003 hidden-direction"]
    {
        assert!(page.contains(part), "{part} is not in:\n{page}");
    }
}

#[test]
fn explain_shows_a_rule_by_code_or_name_in_both_languages() {
    let folder = tempfile::tempdir().unwrap();
    let swedish = expect(folder.path(), &["explain", "LANG003", "--lang", "sv"], 0);
    assert!(stdout(&swedish).contains("# LANG003 hidden-direction") && stdout(&swedish).contains("fel[LANG003]"), "{}", stdout(&swedish));
    let english = expect(folder.path(), &["explain", "hidden-direction", "--lang", "en"], 0);
    assert!(stdout(&english).contains("error[LANG003]"), "{}", stdout(&english));
    let list = expect(folder.path(), &["explain", "--lang", "en"], 0);
    assert!(stdout(&list).lines().count() > 10 && stdout(&list).contains("| LANG003 | error |"), "{}", stdout(&list));
    let unknown = expect(folder.path(), &["explain", "LANG03", "--lang", "en"], 2);
    assert!(stderr(&unknown).contains("Did you mean LANG003?"), "{}", stderr(&unknown));
}
