//! `fristad check --readability`: a table for people, JSON for machines.

use std::fs;

use serde_json::Value;

use super::{expect, new_site, stdout};

#[test]
fn a_table_marks_what_is_over_by_a_sign() {
    let folder = new_site();
    let site = folder.path().join("byn");
    let page = site.join("content/pages/hjalp/sv.md");
    let long = "ett ".repeat(30);
    let text = fs::read_to_string(&page).unwrap();
    fs::write(&page, format!("{text}\nVi har {long}hus.\n")).unwrap();

    let told = expect(&site, &["check", "--readability", "--lang", "sv"], 0);
    let table = stdout(&told);
    let row = table.lines().find(|line| line.starts_with("page:hjalp")).unwrap();
    assert!(row.contains("33!"), "{table}");
    assert!(table.lines().any(|line| line.starts_with("Alla sidor")), "{table}");

    let told = expect(&site, &["check", "--readability", "--format", "json"], 0);
    let json: Value = serde_json::from_str(stdout(&told)).unwrap();
    let pages = json["pages"].as_array().unwrap();
    let page = pages.iter().find(|page| page["page"] == "page:hjalp" && page["edition"] == "sv").unwrap();
    assert_eq!((page["longest"].as_u64(), page["over"][0].as_str()), (Some(33), Some("longest")), "{page}");
    assert_eq!(json["totals"][0]["edition"], "sv");
}
