//! `fristad status` and `fristad translate`: what is behind is told, and what comes back is taken whole or not at all.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use super::{expect, files, new_site, stderr, stdout};

const PAGE: &str = "---\ntitle: Vägar vidare\nsummary: Du kan få stöd.\n---\n\nRing [stödet](page:hjalp) **när du vill**.\n\n- Du väljer tiden.\n- Ingen ser ditt nummer.\n";

/// A site in Swedish and English with a page in both, as they were accepted on 3 May.
fn bilingual() -> (TempDir, PathBuf) {
    let folder = new_site();
    let site = folder.path().join("byn");
    let settings = site.join("content/site.yaml");
    let text = fs::read_to_string(&settings).unwrap();
    let (before, after) = text.split_once("  - tag: sv\n").unwrap();
    fs::write(&settings, format!("{before}  - tag: sv\n  - tag: en\n{after}")).unwrap();
    let page = site.join("content/pages/vagar");
    fs::create_dir_all(&page).unwrap();
    fs::write(page.join("sv.md"), PAGE).unwrap();
    let english = "---\ntitle: Ways on\nsummary: You can get support.\ntranslation: {status: reviewed, date: 2026-05-03}\n---\n\nCall [for support](page:hjalp) **whenever you like**.\n\n- You choose the time.\n- Nobody sees your number.\n";
    fs::write(page.join("en.md"), english).unwrap();
    expect(&site, &["translate", "accept", "page:vagar", "--as-of", "2026-05-03"], 0);
    (folder, site)
}

#[test]
fn a_changed_paragraph_is_told_until_it_is_accepted() {
    let (_folder, site) = bilingual();
    let row = |format: &str| {
        let told = expect(&site, &["status", "--format", format, "--lang", "sv"], 0);
        stdout(&told).lines().find(|line| line.starts_with("page:vagar")).unwrap_or_default().to_owned()
    };
    assert!(row("text").contains("granskad"), "{}", row("text"));
    fs::write(site.join("content/pages/vagar/sv.md"), PAGE.replace("Du väljer tiden.", "Vi kommer överens om tiden.")).unwrap();
    assert!(row("text").contains("1 stycke efter sedan 2026-05-03"), "{}", row("text"));
    assert!(stdout(&expect(&site, &["status", "--format", "csv"], 0)).contains("page:vagar,en,stale,1,2026-05-03,no,,Vägar vidare\r\n"));
    let json: serde_json::Value = serde_json::from_str(stdout(&expect(&site, &["status", "--format", "json"], 0))).unwrap();
    assert_eq!(json["editions"][1]["states"]["stale"], 1);
    assert!(json["first"].as_array().unwrap().iter().any(|task| task["entry"] == "page:vagar" && task["state"] == "stale"));
    let page = expect(&site, &["status", "--format", "html", "--lang", "en"], 0);
    assert!(stdout(&page).contains("<td class=\"stale\">1 piece behind since 2026-05-03</td>"), "{}", stdout(&page));
    let checked = expect(&site, &["check", "--lang", "sv"], 0);
    assert!(stderr(&checked).contains("Texten på sv har ändrats sedan det här skrevs (2026-05-03)"), "{}", stderr(&checked));
    expect(&site, &["translate", "accept", "page:vagar", "--edition", "en", "--as-of", "2026-06-01"], 0);
    assert!(row("text").contains("granskad"), "{}", row("text"));
    let ledger = fs::read_to_string(site.join("content/pages/vagar/translations.lock")).unwrap();
    assert_eq!((ledger.matches("2026-06-01").count(), ledger.matches("2026-05-03").count()), (1, 4), "{ledger}");
}

#[test]
fn a_build_writes_no_ledger() {
    let (folder, site) = bilingual();
    fs::write(site.join("content/pages/vagar/sv.md"), PAGE.replace("tiden", "dagen")).unwrap();
    let before = files(&folder.path().join("byn/content"));
    expect(&site, &["build"], 0);
    assert_eq!(files(&folder.path().join("byn/content")), before);
}

#[test]
fn what_is_wrong_in_a_file_is_told_with_its_line_and_nothing_is_taken() {
    let (_folder, site) = bilingual();
    expect(&site, &["translate", "export", "--to", "en", "--all", "--out", "till.xlf"], 0);
    expect(&site, &["translate", "export", "--to", "en", "--all", "--out", "till.xlf"], 3);
    let handed_out = fs::read_to_string(site.join("till.xlf")).unwrap();
    let target = handed_out.lines().position(|line| line.contains("<target>") && line.contains("<pc")).unwrap();
    let broken: Vec<String> = handed_out
        .lines()
        .enumerate()
        .map(|(at, line)| if at == target { "    <target>Call.</target>".to_owned() } else { line.to_owned() })
        .collect();
    fs::write(site.join("till.xlf"), broken.join("\n")).unwrap();
    let before = files(&site.join("content"));
    let refused = expect(&site, &["translate", "import", "till.xlf", "--lang", "sv"], 1);
    let place = format!("till.xlf:{}", target + 1);
    assert!(stderr(&refused).contains(&place) && stderr(&refused).contains("saknas i översättningen"), "{place}\n{}", stderr(&refused));
    for hostile in [
        "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY b \"c\">]>\n<xliff version=\"2.1\" srcLang=\"sv\" trgLang=\"en\">&b;</xliff>\n",
        "<xliff version=\"1.2\"/>",
        "PK\u{3}\u{4}",
        "",
    ] {
        fs::write(site.join("ond.xlf"), hostile).unwrap();
        let refused = expect(&site, &["translate", "import", "ond.xlf", "--lang", "sv"], 1);
        assert!(stderr(&refused).contains("ond.xlf") && stderr(&refused).contains("Filen går inte att läsa"), "{}", stderr(&refused));
    }
    expect(&site, &["translate", "import", "ingen.xlf"], 1);
    assert_eq!(files(&site.join("content")), before);
}

/// The Translate Toolkit and openpyxl (PyPI), which `tests/run` installs.
fn toolkit() -> Option<PathBuf> {
    let python = Path::new(env!("CARGO_TARGET_TMPDIR")).join("translate-toolkit/bin/python");
    if !python.is_file() {
        println!("skipped: the Translate Toolkit is not installed; tests/run installs it");
        return None;
    }
    Some(python)
}

#[test]
fn the_translate_toolkit_reads_and_writes_what_we_hand_out() {
    let Some(python) = toolkit() else { return };
    for file in ["ut.xlf", "ut.po", "ut.xlsx"] {
        let (_folder, site) = bilingual();
        fs::remove_file(site.join("content/pages/vagar/en.md")).unwrap();
        let format = if file == "ut.xlf" { "xliff" } else { file.trim_start_matches("ut.") };
        let out = expect(&site, &["translate", "export", "--to", "en", "--format", format, "--out", file, "--lang", "en"], 0);
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli/toolkit.py");
        let run = Command::new(&python).arg(script).arg(file).current_dir(&site).output().unwrap();
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        let count = String::from_utf8_lossy(&run.stdout).trim().to_owned();
        assert!(stderr(&out).contains(&format!("Wrote {count} pieces")), "{count}: {}", stderr(&out));
        expect(&site, &["translate", "import", file, "--as-of", "2026-06-01"], 0);
        let written = fs::read_to_string(site.join("content/pages/vagar/en.md")).unwrap();
        assert_eq!(written, PAGE.replace("---\n\n", "translation: {status: draft, date: 2026-06-01}\n---\n\n"), "{file}");
    }
}
