//! Built again: with nothing changed nothing is written and the same is told; with anything changed, all is made anew.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::process::Command;

use super::{expect, files, fristad, new_site, stderr, stdout};

/// A day that stays, so that a night between two builds changes nothing.
const DAY: [&str; 3] = ["build", "--as-of", "2026-11-26"];

/// What stands where: each file with its number on the disk, which no new one has.
fn numbers(folder: &Path) -> BTreeMap<String, u64> {
    if !folder.exists() {
        return BTreeMap::new();
    }
    files(folder).into_keys().map(|name| (name.clone(), fs::metadata(folder.join(name)).unwrap().ino())).collect()
}

/// What was told, word by word, but for the seconds that it took.
fn told(output: &std::process::Output) -> String {
    let words = stderr(output).split_whitespace().filter(|word| !(word.contains('.') && word.parse::<f64>().is_ok()));
    format!("{}\n{}", words.collect::<Vec<_>>().join(" "), stdout(output))
}

/// Builds, and says whether that made the site anew.
fn is_made_anew(site: &Path, arguments: &[&str]) -> bool {
    let before = numbers(&site.join("public"));
    expect(site, &[&DAY, arguments].concat(), 0);
    numbers(&site.join("public")) != before
}

/// A site with a warning in the sources, a second edition that nothing is written in.
fn site_with_warnings() -> tempfile::TempDir {
    let folder = new_site();
    let settings = folder.path().join("byn/content/site.yaml");
    let text = fs::read_to_string(&settings).unwrap().replace("  - tag: sv\n", "  - tag: sv\n  - tag: en\n");
    fs::write(settings, text + "fallback: [sv]\n").unwrap();
    folder
}

#[test]
fn with_nothing_changed_nothing_is_written_and_the_same_is_told() {
    let folder = site_with_warnings();
    let site = folder.path().join("byn");
    for (format, language) in [("text", "sv"), ("text", "en"), ("json", "sv"), ("sarif", "en"), ("github", "sv"), ("html", "en")] {
        let asked = [&DAY[..], &["--format", format, "--lang", language]].concat();
        let _ = fs::remove_dir_all(site.join(".fristad"));
        let first = expect(&site, &asked, 0);
        let before = numbers(&site.join("public"));
        let second = expect(&site, &asked, 0);
        assert_eq!(told(&second), told(&first), "{format} {language}");
        assert!(told(&first).contains("I18N001") || format == "html", "{}", told(&first));
        assert_eq!(numbers(&site.join("public")), before);
    }
}

#[test]
fn whatever_changes_makes_a_real_build() {
    let folder = new_site();
    let site = folder.path().join("byn");
    expect(&site, &DAY, 0);
    assert!(!is_made_anew(&site, &[]));
    // A source.
    let page = site.join("content/pages/hjalp/sv.md");
    let text = fs::read_to_string(&page).unwrap();
    fs::write(&page, format!("{text}\nVi finns här.\n")).unwrap();
    assert!(is_made_anew(&site, &[]) && !is_made_anew(&site, &[]));
    fs::write(&page, &text).unwrap();
    assert!(is_made_anew(&site, &[]) && !is_made_anew(&site, &[]));
    // The same bytes, written anew, are the same.
    fs::write(&page, &text).unwrap();
    assert!(!is_made_anew(&site, &[]));
    // What lies in the published folder.
    let right = files(&site.join("public"));
    let at = |name: &str| site.join("public").join(name);
    let tampering: [(&str, &dyn Fn()); 5] = [
        ("taken away", &|| fs::remove_file(at("sv/index.html")).unwrap()),
        ("other words", &|| fs::write(at("sv/index.html"), "<p>Hej").unwrap()),
        ("written again", &|| fs::write(at("manifest.txt"), &right["manifest.txt"]).unwrap()),
        ("more", &|| fs::write(at("sv/mer.html"), "").unwrap()),
        ("all away", &|| fs::remove_dir_all(site.join("public")).unwrap()),
    ];
    for (what, tamper) in tampering {
        tamper();
        assert!(is_made_anew(&site, &[]), "{what}");
        assert_eq!(files(&site.join("public")), right, "{what}");
        assert!(!is_made_anew(&site, &[]), "{what}");
    }
    // What is asked for.
    for other in [&["--compress"][..], &["--pseudo"], &["--profile", "internal"], &["--without-speech"], &["--as-of", "2026-11-27"]] {
        let asked = if other[0] == "--as-of" { [&["build"][..], other].concat() } else { [&DAY[..], other].concat() };
        let before = numbers(&site.join("public"));
        expect(&site, &asked, 0);
        assert_ne!(numbers(&site.join("public")), before, "{other:?}");
        assert!(is_made_anew(&site, &[]), "{other:?}");
    }
}

#[test]
fn a_program_is_known_by_what_its_file_holds() {
    let folder = new_site();
    let site = folder.path().join("byn");
    expect(&site, &DAY, 0);
    let other = folder.path().join("fristad");
    fs::copy(env!("CARGO_BIN_EXE_fristad"), &other).unwrap();
    let is_made_anew_by_other = || {
        let before = numbers(&site.join("public"));
        assert!(Command::new(&other).args(DAY).current_dir(&site).env_clear().output().unwrap().status.success());
        numbers(&site.join("public")) != before
    };
    // Fetched anew, the same bytes have another time.
    assert!(!is_made_anew_by_other());
    // What stands after its end changes nothing of what a program does.
    fs::write(&other, [fs::read(&other).unwrap(), b"another".to_vec()].concat()).unwrap();
    assert!(is_made_anew_by_other() && !is_made_anew_by_other());
    // As long as size and time are the same, the file is not read.
    let kept = site.join(".fristad/build/program");
    let mut known: serde_json::Value = serde_json::from_str(fs::read_to_string(&kept).unwrap().split_once('\n').unwrap().1).unwrap();
    known["digest"] = "yet another".into();
    let text = known.to_string();
    fs::write(&kept, format!("{}\n{text}", blake3::hash(text.as_bytes()).to_hex())).unwrap();
    assert!(is_made_anew_by_other() && !is_made_anew_by_other());
}

#[test]
fn each_folder_that_is_published_to_is_known_by_itself() {
    let folder = new_site();
    let site = folder.path().join("byn");
    expect(&site, &DAY, 0);
    let out = [&DAY[..], &["--out", "ute"]].concat();
    expect(&site, &out, 0);
    let before = numbers(&site.join("ute"));
    assert!(!is_made_anew(&site, &[]));
    expect(&site, &out, 0);
    assert_eq!(numbers(&site.join("ute")), before);
    // Standing elsewhere, the same name means another folder.
    let elsewhere = ["build", "--as-of", "2026-11-26", "--site", "byn", "--out", "ute"];
    expect(folder.path(), &elsewhere, 0);
    assert_eq!(files(&folder.path().join("ute")), files(&site.join("ute")));
    // A folder of somebody else's is refused as ever.
    fs::remove_dir_all(site.join("ute")).unwrap();
    fs::create_dir(site.join("ute")).unwrap();
    fs::write(site.join("ute/minne.jpg"), "").unwrap();
    expect(&site, &out, 3);
}

#[test]
fn a_broken_stamp_is_as_none() {
    let folder = new_site();
    let site = folder.path().join("byn");
    let kept = site.join(".fristad/build");
    expect(&site, &DAY, 0);
    let mut stamps = files(&kept);
    // What was found is asked for only when something else has changed; which program it was is asked of its file again.
    assert!(stamps.remove("found-public").is_some() && stamps.remove("program").is_some());
    assert_eq!(stamps.len(), 2, "{:?}", stamps.keys());
    for name in stamps.keys() {
        for wrong in [Vec::new(), b"\xff\n{}".to_vec(), stamps[name][..stamps[name].len() - 1].to_vec(), {
            let mut other = stamps[name].clone();
            *other.last_mut().unwrap() ^= 1;
            other
        }] {
            fs::write(kept.join(name), wrong).unwrap();
            assert!(is_made_anew(&site, &[]) && !is_made_anew(&site, &[]), "{name}");
        }
    }
    // Where nothing can be kept, each build is made.
    fs::remove_dir_all(site.join(".fristad")).unwrap();
    fs::write(site.join(".fristad"), "").unwrap();
    assert!(is_made_anew(&site, &[]) && is_made_anew(&site, &[]));
}

#[test]
fn an_error_leaves_no_stamp_and_a_check_tells_what_the_build_told() {
    let folder = site_with_warnings();
    let site = folder.path().join("byn");
    let facts = site.join("content/pages/hjalp/facts.yaml");
    let right = fs::read_to_string(&facts).unwrap();
    fs::write(&facts, "type: findr\n").unwrap();
    assert_eq!(fristad(&site, &DAY).status.code(), Some(1));
    assert!(files(&site.join(".fristad/build")).into_keys().all(|name| name == "program" || name == "found-public"));
    fs::remove_dir_all(site.join(".fristad")).unwrap();
    fs::write(&facts, right).unwrap();
    let check = ["check", "--as-of", "2026-11-26", "--lang", "sv"];
    let first = expect(&site, &check, 0);
    assert!(!site.join(".fristad").exists(), "a check leaves nothing");
    expect(&site, &DAY, 0);
    let second = expect(&site, &check, 0);
    assert_eq!((stderr(&second), stdout(&second)), (stderr(&first), stdout(&first)));
}

/// What is kept of what was found, with every finding taken out of it.
fn forget_findings(kept: &Path) -> usize {
    let text = fs::read_to_string(kept).unwrap();
    let mut found: serde_json::Value = serde_json::from_str(text.split_once('\n').unwrap().1).unwrap();
    let mut forgotten = 0;
    for part in ["in_texts", "on_pages"] {
        for one in found["found"][part].as_array_mut().unwrap() {
            forgotten += one[1].as_array().unwrap().len();
            one[1] = serde_json::json!([]);
        }
    }
    let text = found.to_string();
    fs::write(kept, format!("{}\n{text}", blake3::hash(text.as_bytes()).to_hex())).unwrap();
    forgotten
}

#[test]
fn what_was_found_in_texts_and_on_pages_is_looked_for_only_where_something_has_changed() {
    let folder = new_site();
    let site = folder.path().join("byn");
    let [page, other] = ["hjalp", "start"].map(|id| site.join(format!("content/pages/{id}/sv.md")));
    let text = fs::read_to_string(&page).unwrap() + "\nVi finns HÄR FÖR DIG varje dag.\n";
    fs::write(&page, &text).unwrap();
    let tells = |asked: &[&str]| told(&expect(&site, &[asked, &["--as-of", "2026-11-26"]].concat(), 0)).contains("PLAIN012");
    assert!(tells(&["build"]));
    let kept = site.join(".fristad/build/found-public");
    let before = fs::read_to_string(&kept).unwrap();
    // A change elsewhere leaves this text as it was, so that what is said of it comes from what was kept.
    let change = |what: &str| fs::write(&other, fs::read_to_string(&other).unwrap() + "\n" + what + "\n").unwrap();
    change("Du kan ringa.");
    assert!(tells(&["check"]));
    assert!(forget_findings(&kept) > 0);
    assert!(!tells(&["check"]), "what was kept is not asked for");
    fs::write(&page, text.clone() + "Vi lyssnar.\n").unwrap();
    assert!(tells(&["check"]), "a text that has changed is not looked at");
    fs::write(&page, &text).unwrap();
    // What is broken, or of another program, is as none.
    forget_findings(&kept);
    for wrong in [before.replacen("\"program\":\"", "\"program\":\"9", 1), before.strip_suffix('}').unwrap().to_owned(), String::new()] {
        fs::write(&kept, wrong).unwrap();
        assert!(tells(&["check"]));
    }
    change("Vi svarar.");
    assert!(tells(&["build"]));
}

#[test]
fn what_was_found_is_kept_when_a_fault_elsewhere_stops_the_build() {
    let folder = new_site();
    let site = folder.path().join("byn");
    let [page, other] = ["hjalp", "start"].map(|id| site.join(format!("content/pages/{id}/sv.md")));
    fs::write(&page, fs::read_to_string(&page).unwrap() + "\nVi finns HÄR FÖR DIG varje dag.\n").unwrap();
    let right = fs::read_to_string(&other).unwrap();
    fs::write(&other, right.clone() + "\n[Hjälp](page:finns-inte)\n").unwrap();
    assert_eq!(fristad(&site, &DAY).status.code(), Some(1));
    assert!(forget_findings(&site.join(".fristad/build/found-public")) > 0);
    fs::write(&other, right).unwrap();
    assert!(!told(&expect(&site, &DAY, 0)).contains("PLAIN012"), "what was kept is not asked for");
}
