//! Attacks as names: of files, of addresses, in the redirects.

use std::collections::BTreeSet;
use std::path::{Component, Path};

use fristad::base::forwarding::is_address;
use fristad::base::path::SitePath;
use fristad::model::link::{Target, web_address};

use super::archive::{Archive, Content};
use super::judge::Made;
use super::spoiled::built;
use super::vectors;

#[test]
fn no_name_leaves_its_folder() {
    for name in [vectors::paths(), vectors::scripts(), vectors::naughty(), vectors::addresses()].concat() {
        for name in [name.clone(), name.replace('\\', "/"), format!("content/pages/{name}")] {
            if let Some(path) = SitePath::new(&name) {
                let is_inside = Path::new(path.as_str()).components().all(|part| matches!(part, Component::Normal(_)));
                assert!(is_inside && !path.as_str().contains(['\\', '%', ':']), "{name}");
            }
        }
    }
}

#[test]
fn no_address_leads_away_unmarked() {
    for address in [vectors::addresses(), vectors::paths(), vectors::scripts()].concat() {
        match Target::parse(&address) {
            Ok(Target::Web(kept)) => assert!(web_address(&kept).is_some() && kept == address, "{address}"),
            Ok(_) => assert!(!address.contains("//"), "{address}"),
            Err(_) => {}
        }
    }
}

/// Files and folders with hostile names, and words that ask for hostile addresses: each is told of, or stays inside.
#[test]
fn a_site_with_hostile_names_is_refused_or_stays_inside() {
    let mut site = Archive::read("include/base");
    let names = [vectors::paths(), vectors::scripts(), vectors::naughty()].concat();
    if names.is_empty() {
        return;
    }
    let can_be = |name: &&String| !name.contains(['/', '\0']) && name.len() < 200 && *name != ".." && *name != ".";
    for name in names.iter().filter(can_be) {
        site.files.push((format!("content/pictures/{name}/facts.yaml"), Content::Bytes(b"file: a.svg\n".to_vec())));
        site.files.push((format!("content/pages/x/{name}"), Content::Bytes(b"Hej".to_vec())));
    }
    for (index, name) in names.iter().enumerate() {
        let slug = serde_json::to_string(name).unwrap();
        let words = format!("---\ntitle: Sida {index}\nsummary: En sida.\nslug: {slug}\n---\n");
        site.files.push((format!("content/pages/p{index}/sv.md"), Content::Bytes(words.into_bytes())));
        site.files.push((format!("content/pages/p{index}/facts.yaml"), Content::Bytes(b"type: topic\n".to_vec())));
    }
    let lines: String = names.iter().map(|name| format!("{}\n", name.replace('\n', " "))).collect();
    site.files.push(("content/addresses.lock".to_owned(), Content::Bytes(lines.into_bytes())));
    let (_, findings, output) = built(&site);
    assert!(output.is_none() && findings.len() > names.len(), "{}", findings.len());
}

/// Addresses of a website from before may be anything; they are written into the settings of servers.
#[test]
fn addresses_of_before_stay_one_line_of_settings() {
    let honest = {
        let (_, findings, output) = built(&led_on(&["/gammal/".to_owned()]));
        Made::of(&output.unwrap_or_else(|| panic!("{findings:#?}")))
    };
    let all = [vectors::paths(), vectors::scripts(), vectors::addresses(), own()].concat();
    let all: BTreeSet<String> = all.iter().flat_map(|name| [name.clone(), format!("/{name}")]).collect();
    let (taken, refused): (Vec<String>, Vec<String>) = all.into_iter().partition(|name| is_address(name));
    assert!(built(&led_on(&refused)).2.is_none() && refused.len() >= own().len());
    let (_, findings, output) = built(&led_on(&[taken, vec!["/gammal/".to_owned()]].concat()));
    let made = Made::of(&output.unwrap_or_else(|| panic!("{findings:#?}")));
    assert!(made.faults.is_empty() && made.beyond(&honest).is_empty(), "{:#?} {:#?}", made.faults, made.beyond(&honest));
}

/// What could end a line, a word or a block in the settings of a server.
fn own() -> Vec<String> {
    let parts = [
        "a;}",
        "a b",
        "a\nRedirect / https://x.example",
        "a\"b",
        "a'b",
        "a{b",
        "a#b",
        "a$1",
        "a*b",
        ":splat",
        "a<b",
        "a&b",
        "a%0ab",
        "a\tb",
        "~ a",
        "a\\",
    ];
    parts.iter().map(|part| format!("gammal/{part}")).collect()
}

/// A site that leads on from these addresses, a line for each.
fn led_on(addresses: &[String]) -> Archive {
    let mut site = Archive::read("include/base");
    let rows: String = addresses.iter().map(|name| format!("  {}: page:x\n", serde_json::to_string(name).unwrap())).collect();
    site.files.push(("content/redirects.yaml".to_owned(), Content::Bytes(format!("moved:\n{rows}").into_bytes())));
    site
}
