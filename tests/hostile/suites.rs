//! The suites of YAML, Markdown, CSS, Fluent, JSON and HTML.

use std::collections::BTreeMap;
use std::time::Instant;

use fristad::base::node::{Node, Value};
use fristad::base::span::FileId;
use fristad::dom::Document;
use fristad::load::yaml;
use serde_json::Value as Json;

use super::vectors::{field, rows};
use super::{prose, readers};

/// A value of the suite as letters, as our reader keeps every scalar.
fn is_same(json: &Json, node: &Node) -> bool {
    match (json, &node.value) {
        (Json::Null, Value::Null) => true,
        (Json::Null, Value::Scalar(text)) => matches!(text.as_str(), "null" | "~" | "Null" | "NULL" | ""),
        (Json::Bool(truth), Value::Scalar(text)) => text.eq_ignore_ascii_case(&truth.to_string()),
        (Json::String(words), Value::Scalar(text)) => words == text,
        (Json::String(words), Value::Null) => words.is_empty(),
        (Json::Number(_), Value::Scalar(text)) => text.starts_with(|letter: char| letter.is_ascii_digit() || "+-.".contains(letter)),
        (Json::Array(items), Value::List(nodes)) => {
            items.len() == nodes.len() && items.iter().zip(nodes).all(|(item, node)| is_same(item, node))
        }
        (Json::Object(map), Value::Map(pairs)) => {
            let nodes: BTreeMap<&str, &Node> = pairs.iter().map(|(key, value)| (key.scalar().unwrap_or_default(), value)).collect();
            map.len() == nodes.len() && map.iter().all(|(key, value)| nodes.get(key.as_str()).is_some_and(|node| is_same(value, node)))
        }
        _ => false,
    }
}

#[test]
fn yaml_is_read_as_it_is_meant_or_refused_where_it_stands() {
    // Quoted words that go on in the first column: the parser takes them, as what every reader would take them for.
    const LENIENT: [&str; 2] = ["DK95/1", "QB6E"];
    let (mut read, mut refused, mut wrong) = (0, 0, Vec::new());
    for row in rows("yaml/yaml-test-suite") {
        let (text, name) = (field(&row, "in"), field(&row, "name"));
        match yaml::parse(text, FileId(0), 0) {
            Err(findings) => {
                assert!(findings.iter().all(|finding| finding.span.is_some_and(|span| text.get(span.start..span.end).is_some())), "{name}");
                refused += 1;
            }
            Ok(_) if LENIENT.contains(&name) => {}
            Ok(_) if row["fail"] == true => wrong.push(format!("{name}: is no YAML, and was read")),
            Ok(node) => match serde_json::from_str::<Json>(field(&row, "json")) {
                Ok(json) if !is_same(&json, &node) => wrong.push(format!("{name}: {json} was read as {node:?}")),
                _ => read += 1,
            },
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(read + refused == 0 || read > 100, "{read} read, {refused} refused");
    for row in rows("yaml/hostile-front-matter") {
        let start = Instant::now();
        readers::facts(field(&row, "in").as_bytes());
        readers::front_matter(format!("---\n{}\n---\n", field(&row, "in")).as_bytes());
        assert!(start.elapsed().as_secs() < 2, "{}: {:?}", field(&row, "name"), start.elapsed());
    }
}

#[test]
fn markdown_takes_time_by_its_length_alone() {
    for name in ["markdown/commonmark-spec", "markdown/cmark-regression", "markdown/pulldown-regression"] {
        rows(name).iter().for_each(|row| readers::markdown(field(row, "markdown").as_bytes()));
    }
    rows("markdown/markdown-it-fatal").iter().for_each(|row| readers::markdown(field(row, "in").as_bytes()));
    for row in rows("markdown/pathological-recipes") {
        let text: String = row["parts"]
            .as_array()
            .unwrap()
            .iter()
            .map(|part| part[0].as_str().unwrap().repeat(part[1].as_u64().unwrap() as usize))
            .collect();
        let text: String = text.chars().take(200_000).collect();
        let start = Instant::now();
        prose::read(&text);
        // In the debug profile, on a machine that others use too.
        assert!(start.elapsed().as_secs() < 4, "{}: {} bytes took {:?}", field(&row, "name"), text.len(), start.elapsed());
    }
}

#[test]
fn pages_styles_and_messages_of_others_are_read_without_harm() {
    for row in rows("html/html5lib-tree") {
        readers::page(field(&row, "in").as_bytes());
    }
    for name in ["css/stylesheet", "css/rule-list", "css/declaration-list", "css/component-value-list"] {
        for row in rows(name) {
            readers::page(format!("<style>{}</style><p style=\"{}\">x", field(&row, "in"), field(&row, "in")).as_bytes());
        }
    }
    for row in rows("json/jsontestsuite") {
        readers::facts(field(&row, "in_b64").as_bytes());
    }
    for row in rows("svg/svg-cheatsheet") {
        readers::picture(format!("\0{}", field(&row, "in")).as_bytes());
    }
}

/// The program's own pages are smaller than its templates; what a browser makes of any whole page stays the same.
#[test]
fn pages_say_the_same_when_they_are_smaller() {
    let elements = |document: &Document| document.elements().map(|node| format!("{} ", node.name())).collect::<String>();
    for row in rows("html/html5lib-tree") {
        let html = field(&row, "in");
        let document = Document::parse(FileId(0), html);
        if document.malformed().next().is_none() {
            let small = fristad::emit::minify::minify(html);
            assert_eq!(elements(&Document::parse(FileId(0), &small)), elements(&document), "{html}\n{small}");
        }
    }
}
