//! `web.config` and `_headers`, for servers that cannot be started here.

use std::collections::BTreeSet;
use std::fs;

use fristad::base::media_type::MEDIA_TYPES;
use fristad::base::policy::{HEADERS, OPEN_TO_ALL};

use super::site::small;

/// An element of a well-formed XML text: its name and its attributes.
type Element = (String, Vec<(String, String)>);

/// All elements in order of their start tags; stops at anything that is not well-formed.
fn elements(xml: &str) -> Vec<Element> {
    let (mut found, mut open) = (Vec::new(), Vec::<String>::new());
    let mut rest = xml.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").expect("an XML declaration");
    while let Some((text, after)) = rest.split_once('<') {
        assert!(text.trim().is_empty(), "text between elements: {text}");
        if let Some(comment) = after.strip_prefix("!--") {
            let (inner, after) = comment.split_once("-->").expect("the end of a comment");
            assert!(!inner.contains("--"), "{inner}");
            rest = after;
            continue;
        }
        let (tag, after) = after.split_once('>').expect("the end of a tag");
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name));
            continue;
        }
        let inner = tag.strip_suffix('/').unwrap_or(tag);
        let (name, attributes) = inner.split_once(' ').unwrap_or((inner, ""));
        found.push((name.to_owned(), pairs(attributes)));
        if inner == tag {
            open.push(name.to_owned());
        }
    }
    assert!(open.is_empty() && rest.trim().is_empty(), "left open: {open:?}");
    found
}

fn pairs(attributes: &str) -> Vec<(String, String)> {
    let (mut pairs, mut rest) = (Vec::<(String, String)>::new(), attributes.trim());
    while !rest.is_empty() {
        let (name, after) = rest.split_once("=\"").expect("an attribute");
        let (value, after) = after.split_once('"').expect("the end of a value");
        let known = value.replace("&amp;", "").replace("&lt;", "").replace("&gt;", "").replace("&quot;", "").replace("&#39;", "");
        assert!(!known.contains(['<', '&']), "{value}");
        assert!(pairs.iter().all(|(known, _)| known != name), "{name} twice");
        pairs.push((name.to_owned(), value.to_owned()));
        rest = after.trim_start();
    }
    pairs
}

fn value<'a>(element: &'a Element, name: &str) -> &'a str {
    element.1.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str()).unwrap_or_default()
}

#[test]
fn web_config_is_well_formed_and_removes_what_it_sets() {
    let xml = fs::read_to_string(small().join("web.config")).unwrap();
    let elements = elements(&xml);
    for (index, element) in elements.iter().enumerate() {
        // IIS refuses to set what a server around the site has set already, unless it is removed first.
        for (name, key) in [("mimeMap", "fileExtension"), ("error", "statusCode")] {
            if element.0 == name {
                let before = &elements[index - 1];
                assert_eq!((before.0.as_str(), value(before, key)), ("remove", value(element, key)));
            }
        }
    }
    let set = |name: &str| {
        let at =
            elements.iter().position(|element| element.0 == "add" && value(element, "name") == name).unwrap_or_else(|| panic!("{name}"));
        assert_eq!(value(&elements[at - 1], "name"), name, "is not removed first");
        value(&elements[at], "value").to_owned()
    };
    for header in HEADERS {
        assert_eq!(set(header.name).replace("&#39;", "'"), header.value);
    }
    assert_eq!(set("Cache-Control"), "no-store");
    let types: Vec<&str> = elements.iter().filter(|element| element.0 == "mimeMap").map(|element| value(element, "mimeType")).collect();
    assert_eq!(types, MEDIA_TYPES.map(|known| known.name));
    let paths: Vec<&str> = elements.iter().filter(|element| element.0 == "location").map(|element| value(element, "path")).collect();
    assert_eq!(paths, ["assets", "data", "sv", "enkel", "en", "ar", "id/borta", "sv/borta"]);
    let rows: BTreeSet<(&str, &str)> =
        elements.iter().filter(|element| element.0 == "add").map(|element| (value(element, "key"), value(element, "value"))).collect();
    assert!(rows.contains(&("en /id/hjalp/", "/en/help/")) && rows.contains(&("sv-simple /", "/enkel/")), "{rows:?}");
    let rules: BTreeSet<&str> = elements.iter().filter(|element| element.0 == "rule").map(|element| value(element, "name")).collect();
    assert_eq!(rules.len(), elements.iter().filter(|element| element.0 == "rule").count(), "IIS refuses two rules of one name");
    assert!(rules.contains("fristad-withheld") && rules.contains("fristad-language-9") && rules.contains("fristad-folder"));
}

#[test]
fn the_headers_file_says_each_thing_once() {
    let site = small();
    let text = fs::read_to_string(site.join("_headers")).unwrap();
    let (mut address, mut cached) = ("", BTreeSet::new());
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        // An address at the start of a line, its headers indented under it.
        let Some(header) = line.strip_prefix("  ") else {
            assert!(line.starts_with('/') && !line.contains(' ') && line.matches('*').count() <= 1, "{line}");
            address = line;
            continue;
        };
        let (name, value) = header.split_once(": ").expect("a name and a value");
        assert!(!value.is_empty() && line.len() < 2_000, "longer lines are cut off");
        if name == "Cache-Control" {
            assert!(cached.insert(address), "{address} twice");
            assert_eq!(value == "no-store", address != "/assets/*", "{address}");
        } else if name == OPEN_TO_ALL.0 {
            assert_eq!((address, value), ("/data/*", OPEN_TO_ALL.1));
        } else {
            assert_eq!(address, "/*", "{name}: where two addresses meet, their values are joined");
        }
    }
    for header in HEADERS {
        assert!(text.contains(&format!("\n  {}: {}\n", header.name, header.value)), "{}", header.name);
    }
    // Every file of the site is either kept or not.
    let files = ["/", "/404.html", "/sv/*", "/enkel/*", "/id/*", "/assets/*", "/data/*", "/.well-known/*", "/robots.txt", "/sitemap.xml"];
    for file in files {
        assert!(cached.contains(file), "{file}");
    }
}

#[test]
fn a_site_has_compressed_copies_of_its_text_and_not_of_its_settings() {
    let site = small();
    for file in ["sv/index.html", "ar/404.html", "sitemap.xml"] {
        assert!(site.join(format!("{file}.br")).is_file() && site.join(format!("{file}.gz")).is_file(), "{file}");
    }
    for file in ["web.config", "_headers", ".htaccess", "_nginx/http.conf"] {
        assert!(site.join(file).is_file() && !site.join(format!("{file}.br")).exists(), "{file}");
    }
}
