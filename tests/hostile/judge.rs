//! What a published site may hold, by readers of others: html5gum for pages, serde_json, quick-xml.
//!
//! The same site without attacks says which elements, attributes and lines the program writes; with them there may be
//! no others. On top of that nothing may stand anywhere that runs or leaves.

use std::collections::BTreeSet;

use fristad::base::output::Output;
use html5gum::{StartTag, Token, Tokenizer};
use serde_json::Value;

/// What a site's files are made of.
#[derive(Default)]
pub struct Made {
    parts: BTreeSet<String>,
    /// What may stand on no site.
    pub faults: Vec<String>,
}

/// Attributes whose values a browser goes to or fetches.
const LEADING: [&str; 13] =
    ["action", "background", "cite", "data", "formaction", "href", "longdesc", "manifest", "ping", "poster", "src", "srcset", "xlink:href"];

impl Made {
    /// Takes a site apart.
    pub fn of(output: &Output) -> Self {
        let mut made = Self::default();
        for (path, bytes) in output.iter() {
            let path = path.as_str();
            let Ok(text) = std::str::from_utf8(&bytes) else { continue };
            let end = path.rsplit_once('.').map_or("", |(_, end)| end);
            match end {
                "html" => made.page(path, text),
                "json" => made.json(path, text),
                "xml" | "svg" | "config" => made.xml(path, text),
                "ics" => made.calendar(path, text),
                "csv" => made.table(path, text),
                "css" | "js" | "woff2" => {}
                _ => made.settings(path, text),
            }
        }
        made
    }

    /// What this site has and the other has not.
    pub fn beyond(&self, other: &Self) -> Vec<String> {
        self.parts.difference(&other.parts).cloned().collect()
    }

    fn fault(&mut self, path: &str, what: &str) {
        self.faults.push(format!("{path}: {}", what.chars().take(200).collect::<String>()));
    }

    fn page(&mut self, path: &str, text: &str) {
        let mut script = None;
        for Ok(token) in Tokenizer::new(text) {
            match token {
                Token::StartTag(tag) => script = self.tag(path, &tag),
                Token::String(data) if script.is_some() && serde_json::from_slice::<Value>(&data).is_err() => {
                    self.fault(path, &format!("a script in the page: {}", String::from_utf8_lossy(&data)));
                }
                Token::EndTag(_) => script = None,
                Token::Comment(data) => self.fault(path, &String::from_utf8_lossy(&data)),
                _ => {}
            }
        }
    }

    /// Looks at a tag; gives something when what follows is a script's text.
    fn tag(&mut self, path: &str, tag: &StartTag<()>) -> Option<()> {
        let name = String::from_utf8_lossy(&tag.name).into_owned();
        let mut is_data = false;
        for (attribute, value) in &tag.attributes {
            let attribute = String::from_utf8_lossy(attribute).into_owned();
            let value = String::from_utf8_lossy(value).into_owned();
            is_data |= name == "script" && attribute == "type" && value == "application/ld+json";
            if attribute.starts_with("on") || matches!(attribute.as_str(), "srcdoc" | "style") {
                self.fault(path, &format!("<{name} {attribute}={value}>"));
            }
            if LEADING.contains(&attribute.as_str()) && !leads_well(&value) {
                self.fault(path, &format!("<{name} {attribute}={value}>"));
            }
            let refresh = value.split_once("url=").filter(|_| name == "meta" && attribute == "content");
            if refresh.is_some_and(|(_, url)| !url.starts_with('/')) {
                self.fault(path, &format!("<meta {attribute}={value}>"));
            }
            self.parts.insert(format!("html {name} {attribute}"));
        }
        self.parts.insert(format!("html {name}"));
        let has_address = tag.attributes.iter().any(|(name, _)| name.as_slice() == b"src");
        if name == "script" && !has_address && !is_data {
            self.fault(path, "a script of its own");
        }
        (name == "script" && !has_address).then_some(())
    }

    fn json(&mut self, path: &str, text: &str) {
        match serde_json::from_str::<Value>(text) {
            Ok(value) => self.keys(&value),
            Err(error) => self.fault(path, &error.to_string()),
        }
    }

    fn keys(&mut self, value: &Value) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.keys(item)),
            Value::Object(map) => map.values().for_each(|item| self.keys(item)),
            _ => {}
        }
    }

    fn xml(&mut self, path: &str, text: &str) {
        let mut reader = quick_xml::Reader::from_str(text);
        let mut names = Vec::new();
        loop {
            match reader.read_event() {
                Ok(quick_xml::events::Event::Start(tag) | quick_xml::events::Event::Empty(tag)) => {
                    names.push(String::from_utf8_lossy(tag.name().as_ref()).into_owned());
                    for attribute in tag.attributes() {
                        match attribute {
                            Ok(attribute) => names.push(format!("@{}", String::from_utf8_lossy(attribute.key.as_ref()))),
                            Err(error) => self.fault(path, &error.to_string()),
                        }
                    }
                }
                Ok(quick_xml::events::Event::DocType(_)) => self.fault(path, "a document type"),
                Ok(quick_xml::events::Event::Eof) => break,
                Ok(_) => {}
                Err(error) => {
                    self.fault(path, &error.to_string());
                    break;
                }
            }
        }
        self.parts.extend(names.into_iter().map(|name| format!("xml {name}")));
    }

    /// Lines of a calendar (RFC 5545), the folded ones put together.
    fn calendar(&mut self, _: &str, text: &str) {
        for line in text.replace("\r\n ", "").split("\r\n") {
            let name = line.split([':', ';']).next().unwrap_or_default();
            self.parts.insert(format!("ics {name}"));
        }
    }

    /// Cells of a table (RFC 4180): none that a program for tables takes for a formula.
    fn table(&mut self, path: &str, text: &str) {
        let cells = text.replace("\r\n", ",");
        let mut rest = cells.as_str();
        while !rest.is_empty() {
            let (cell, after) = match rest.strip_prefix('"') {
                Some(quoted) => {
                    let mut end = 0;
                    while let Some(at) = quoted[end..].find('"') {
                        end += at;
                        if !quoted[end + 1..].starts_with('"') {
                            break;
                        }
                        end += 2;
                    }
                    (&quoted[..end.min(quoted.len())], quoted.get(end + 2..).unwrap_or_default())
                }
                None => rest.split_once(',').unwrap_or((rest, "")),
            };
            let is_number = cell.trim_start_matches('-').chars().all(|letter| letter.is_ascii_digit() || letter == '.');
            if cell.starts_with(['=', '+', '@', '\t']) || (cell.starts_with('-') && !is_number) {
                self.fault(path, cell);
            }
            rest = after;
        }
    }

    /// Lines of settings and the like: what each begins with.
    fn settings(&mut self, path: &str, text: &str) {
        let is_for_servers = matches!(path, "_redirects" | "_headers" | ".htaccess" | "robots.txt") || path.ends_with(".conf");
        for line in text.lines().filter(|_| is_for_servers) {
            let first = line.split_whitespace().next().unwrap_or_default();
            self.parts.insert(format!("{path} {}", if first.starts_with('/') || first.starts_with("\"~^/") { "/" } else { first }));
        }
    }
}

/// Whether an address stays here, or is one of the few schemes that lead to the web or to a telephone.
fn leads_well(address: &str) -> bool {
    let scheme = address.split(['/', '?', '#']).next().unwrap_or_default();
    let is_known = ["https:", "http:", "tel:", "sms:", "mailto:"].iter().any(|known| address.starts_with(known));
    is_known || (!scheme.contains(':') && !address.starts_with("//") && !address.contains('\\'))
}

#[test]
fn the_judge_sees_what_is_planted() {
    for (name, bytes) in [
        ("a.html", "<a href='javascript:x'>"),
        ("a.html", "<img src=x onerror=y>"),
        ("a.html", "<script>alert(1)</script>"),
        ("a.html", "<script type=application/ld+json>{}alert(1)</script>"),
        ("a.html", "<meta http-equiv=refresh content='0;url=https://x'>"),
        ("a.html", "<iframe srcdoc=x>"),
        ("a.html", "<!-- x -->"),
        ("a.json", "{\"a\": 1} x"),
        ("a.xml", "<!DOCTYPE a><a/>"),
        ("a.csv", "a,\"=1+1\"\r\n"),
    ] {
        let mut output = Output::default();
        output.insert(fristad::base::path::SitePath::new(name).unwrap(), bytes.as_bytes().to_vec());
        assert!(!Made::of(&output).faults.is_empty(), "{bytes}");
    }
}
