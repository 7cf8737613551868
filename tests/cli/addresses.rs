//! `fristad addresses`: what is published is recorded when it is asked for, and what would be lost comes with what to write.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::{expect, files, new_site, stderr, stdout};

/// A new site with a page `vagar`, all of it recorded.
fn recorded() -> (TempDir, PathBuf) {
    let folder = new_site();
    let site = folder.path().join("byn");
    write(&site, "vagar", "Vägar vidare", "");
    expect(&site, &["addresses", "accept"], 0);
    (folder, site)
}

fn write(site: &Path, id: &str, title: &str, slug: &str) {
    let page = site.join("content/pages").join(id);
    fs::create_dir_all(&page).unwrap();
    fs::write(page.join("sv.md"), format!("---\ntitle: {title}\nsummary: Du kan få stöd.\n{slug}---\n\nHej.\n")).unwrap();
}

fn ledger(site: &Path) -> String {
    fs::read_to_string(site.join("content/addresses.lock")).unwrap()
}

#[test]
fn a_build_records_nothing_and_says_what_is_new() {
    let folder = new_site();
    let site = folder.path().join("byn");
    let before = files(&site.join("content"));
    let built = expect(&site, &["build", "--lang", "en"], 0);
    assert!(stderr(&built).contains("Run “fristad addresses accept” when the site is published"), "{}", stderr(&built));
    assert_eq!(files(&site.join("content")), before);
    expect(&site, &["addresses", "accept"], 0);
    assert!(ledger(&site).contains("\n/id/hjalp/ - page:hjalp\n/id/hjalp/sv/ sv page:hjalp\n"), "{}", ledger(&site));
    assert!(ledger(&site).contains("\n/sv/hjalp/ sv page:hjalp\n"), "{}", ledger(&site));
    let built = expect(&site, &["build", "--lang", "en"], 0);
    assert!(!stderr(&built).contains("accept"), "{}", stderr(&built));
    let before = files(&site.join("content"));
    expect(&site, &["addresses", "accept"], 0);
    assert_eq!(files(&site.join("content")), before, "nothing is new");
}

#[test]
fn a_renamed_page_needs_no_work_and_its_old_address_is_never_forgotten() {
    let (_folder, site) = recorded();
    for slug in ["stigar", "leder"] {
        write(&site, "vagar", "Vägar vidare", &format!("slug: {slug}\n"));
        expect(&site, &["build"], 0);
        expect(&site, &["addresses", "accept"], 0);
    }
    let told = expect(&site, &["addresses", "--lang", "en"], 0);
    assert!(stdout(&told).contains("  /sv/stigar/ → /sv/leder/\n  /sv/vagar/ → /sv/leder/\n"), "{}", stdout(&told));
    assert!(fs::read_to_string(site.join("public/sv/vagar/index.html")).unwrap().contains("url=/sv/leder/"));
}

#[test]
fn a_deleted_page_stops_the_build_until_what_is_proposed_is_written() {
    let (_folder, site) = recorded();
    expect(&site, &["build"], 0);
    let before = files(&site.join("public"));
    fs::remove_dir_all(site.join("content/pages/vagar")).unwrap();
    write(&site, "vagarna", "Vägarna", "");
    let stopped = expect(&site, &["build", "--lang", "sv"], 1);
    assert!(stderr(&stopped).contains("3 adresser skulle dö, bland dem /id/vagar/"), "{}", stderr(&stopped));
    assert_eq!(files(&site.join("public")), before, "the last site stands");
    // Recording what is new takes nothing away, and mends nothing.
    expect(&site, &["addresses", "accept"], 0);
    expect(&site, &["check"], 1);
    let told = expect(&site, &["addresses", "--lang", "en"], 1);
    let proposal: Vec<&str> = stdout(&told).lines().skip_while(|line| !line.starts_with('#')).take_while(|line| !line.is_empty()).collect();
    assert!(proposal.contains(&"moved:"), "{}", stdout(&told));
    assert!(proposal[2].starts_with("  page:vagar: page:vagarna"), "{}", stdout(&told));
    let json: serde_json::Value = serde_json::from_str(stdout(&expect(&site, &["addresses", "--format", "json"], 1))).unwrap();
    assert_eq!((&json["lost"][0]["name"], &json["lost"][0]["candidates"][0]), (&"page:vagar".into(), &"page:vagarna".into()));
    fs::write(site.join("content/redirects.yaml"), proposal.join("\n")).unwrap();
    expect(&site, &["build"], 0);
    assert!(fs::read_to_string(site.join("public/sv/vagar/index.html")).unwrap().contains("url=/sv/vagarna/"));
}

#[test]
fn what_only_staff_see_is_recorded_by_itself() {
    let (_folder, site) = recorded();
    write(&site, "rutin", "Rutinen", "");
    fs::write(site.join("content/pages/rutin/facts.yaml"), "visibility: internal\n").unwrap();
    expect(&site, &["addresses", "accept"], 0);
    expect(&site, &["addresses", "accept", "--profile", "internal"], 0);
    let internal = fs::read_to_string(site.join("content/addresses.internal.lock")).unwrap();
    assert!(!ledger(&site).contains("rutin"));
    assert_eq!(internal.lines().filter(|line| line.contains("page:rutin")).count(), internal.lines().count() - 1, "{internal}");
}

#[test]
fn a_site_with_faults_is_not_recorded_and_a_broken_ledger_is_told() {
    let (_folder, site) = recorded();
    let path = site.join("content/addresses.lock");
    let broken = format!("{}<<<<<<< HEAD\n", ledger(&site));
    fs::write(&path, &broken).unwrap();
    let stopped = expect(&site, &["addresses", "accept", "--lang", "en"], 1);
    assert!(stderr(&stopped).contains("This is no line of the ledger of addresses"), "{}", stderr(&stopped));
    assert_eq!(ledger(&site), broken);
}
