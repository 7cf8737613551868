//! How findings are told: the block in the terminal, and JSON for machines.

use std::fs;

use serde_json::Value;

use super::{expect, faulty_site, new_site, stderr, stdout};

/// The block as a reader sees it: kind and code, message, place, the line with the very word underlined, remedy.
const SWEDISH: &str = "\
fel[SITE003]: Nyckeln ”audience” finns inte här
  ╭▸ content/pages/hjalp/facts.yaml:2:1
  │
2 │ audience: [utsatt]
  │ ━━━━━━━━
  │
  ╰ gör så här: Menade du ”audiences”? Rätta eller ta bort den. Här kan stå: visibility,";

const ENGLISH: &str = "\
error[SITE003]: There is no key “audience” here
  ╭▸ content/pages/hjalp/facts.yaml:2:1
  │
2 │ audience: [utsatt]
  │ ━━━━━━━━
  │
  ╰ to mend it: Did you mean “audiences”? Correct or remove it. What can stand here: visibility,";

#[test]
fn a_finding_shows_place_text_and_remedy_in_both_languages() {
    let folder = faulty_site();
    for (language, block, count) in [("sv", SWEDISH, "1 fel, 0 varningar, 0 upplysningar"), ("en", ENGLISH, "1 error, 0 warnings, 0 notes")]
    {
        let told = expect(&folder.path().join("byn"), &["check", "--lang", language], 1);
        assert!(stderr(&told).contains(block), "{}", stderr(&told));
        assert!(stderr(&told).contains(count), "{}", stderr(&told));
        assert!(!stderr(&told).contains('\u{1b}'), "colours are for terminals, not for pipes");
        assert_eq!(stdout(&told), "");
    }
}

#[test]
fn the_underline_stands_under_the_text_after_wide_letters() {
    let folder = new_site();
    let site = folder.path().join("byn");
    let words = "---\ntitle: Hitta hjälp\nsummary: Välj.\n---\n\nÅäö – läs [mer](page:strat) här.\n";
    fs::write(site.join("content/pages/hjalp/sv.md"), words).unwrap();
    let told = expect(&site, &["check", "--lang", "sv"], 1);
    let lines: Vec<&str> = stderr(&told).lines().collect();
    let at = lines.iter().position(|line| line.contains("[mer](page:strat)")).unwrap();
    let column = |line: &str, c: char| line.chars().position(|found| found == c).unwrap();
    // The `m` of `mer` and the first mark are the same number of letters from the margin.
    assert_eq!(column(lines[at], '[') + 1, column(lines[at + 1], '━'), "{}\n{}", lines[at], lines[at + 1]);
    assert_eq!(lines[at + 1].matches('━').count(), "mer".len());
    assert!(stderr(&told).contains("content/pages/hjalp/sv.md:6:12"), "{}", stderr(&told));
}

#[test]
fn text_from_files_cannot_act_on_the_terminal() {
    let folder = new_site();
    let site = folder.path().join("byn");
    fs::write(site.join("content/pages/hjalp/facts.yaml"), "type: finder\n\"\\e[2Jx\u{202e}y\": 1\n").unwrap();
    let told = expect(&site, &["check"], 1);
    assert!(stderr(&told).contains("SITE003"), "{}", stderr(&told));
    assert!(!stderr(&told).contains(['\u{1b}', '\u{202e}']), "{:?}", stderr(&told));
}

#[test]
fn json_has_every_finding_with_its_place() {
    let folder = faulty_site();
    let site = folder.path().join("byn");
    let settings = fs::read_to_string(site.join("content/site.yaml")).unwrap();
    fs::write(site.join("content/site.yaml"), settings.replace("  - tag: sv\n", "  - tag: sv\n  - tag: en\n") + "fallback: [sv]\n")
        .unwrap();
    for command in ["check", "build"] {
        let told = expect(&site, &[command, "--format", "json", "--lang", "en"], 1);
        let json: Value = serde_json::from_str(stdout(&told)).unwrap();
        let findings = json.as_array().unwrap();
        let error: Vec<&Value> = findings.iter().filter(|finding| finding["severity"] == "error").collect();
        let [error] = error.as_slice() else { panic!("{json:#}") };
        assert_eq!(error["rule"], "SITE003");
        assert_eq!(error["name"], "unknown-key");
        assert_eq!(error["file"], "content/pages/hjalp/facts.yaml");
        assert_eq!((&error["line"], &error["column"]), (&Value::from(2), &Value::from(1)));
        assert_eq!(error["text"], "audience");
        assert_eq!(error["message"], "There is no key “audience” here");
        assert!(error["remedy"].as_str().unwrap().starts_with("Did you mean “audiences”?"), "{error:#}");
        let warning = findings.iter().find(|finding| finding["rule"] == "I18N001").unwrap();
        assert_eq!(warning["severity"], "warning");
    }
}

#[test]
fn json_of_a_finding_without_a_place_says_so_and_of_none_is_an_empty_list() {
    let folder = new_site();
    let site = folder.path().join("byn");
    let clean = expect(&site, &["check", "--format", "json"], 0);
    assert_eq!(serde_json::from_str::<Value>(stdout(&clean)).unwrap(), Value::Array(Vec::new()));
    std::os::unix::fs::symlink("/etc/passwd", site.join("content/pages/hjalp/en.md")).unwrap();
    let told = expect(&site, &["check", "--format", "json"], 1);
    let json: Value = serde_json::from_str(stdout(&told)).unwrap();
    assert_eq!(json[0]["rule"], "SITE016");
    for key in ["file", "line", "column"] {
        assert_eq!(json[0].get(key), Some(&Value::Null), "{key}");
    }
    assert!(!stdout(&told).contains("root:"), "what stands behind a link is never shown");
}

#[test]
fn a_day_to_come_shows_what_will_have_expired() {
    let folder = new_site();
    let site = folder.path().join("byn");
    let write = |path: &str, text: &str| {
        std::fs::create_dir_all(site.join(path).parent().unwrap()).unwrap();
        std::fs::write(site.join(path), text).unwrap();
    };
    write("content/services/jouren/sv.md", "---\ntitle: Jouren\nsummary: Ring dit.\n---\n");
    write(
        "content/services/jouren/facts.yaml",
        "kind: helpline\nreview: {checked: 2026-11-25, every: P90D}\nverified: {date: 2026-11-25, method: owner-confirmed}\n",
    );
    for (day, code, exit) in [
        ("2026-11-26", None, 0),
        ("2027-02-20", Some("FACT008"), 0),
        ("2027-03-01", Some("FACT006"), 0),
        ("2027-06-01", Some("FACT007"), 1),
    ] {
        let told = expect(&site, &["check", "--as-of", day, "--format", "json"], exit);
        let found: Vec<&str> = ["FACT006", "FACT007", "FACT008"].into_iter().filter(|code| stdout(&told).contains(code)).collect();
        assert_eq!(found, Vec::from_iter(code), "{day}: {}", stdout(&told));
    }
}
