//! `docs/content.md` against the program: every example is read without a finding, and every key that is read stands in one.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a test reads the repository and fails by a panic")]

use std::collections::BTreeSet;
use std::path::Path;

use fristad::base::node::{Node, Value};
use fristad::base::path::SitePath;
use fristad::base::source::{SourceContent, SourceFile, Sources};
use fristad::base::span::{FileId, Span};
use fristad::load::{self, front_matter, yaml};
use fristad::model::accessibility::{Assessment, Assessor, Conformance, Shortcoming};
use fristad::model::audience::{Perspective, Role};
use fristad::model::channel::{ChannelType, Confidence, Cost, Known, LanguageHow};
use fristad::model::common::{Status, Visibility};
use fristad::model::decode::Decoder;
use fristad::model::definition::Level;
use fristad::model::documented_keys;
use fristad::model::entry::Kind;
use fristad::model::languages::Languages;
use fristad::model::leaflet::LeafletFormat;
use fristad::model::link::LinkProblem;
use fristad::model::organisation::{OrganisationKind, Partnership};
use fristad::model::page::{PageType, Risk};
use fristad::model::plan_action::{ActionStatus, Track};
use fristad::model::plan_context::PlanLevel;
use fristad::model::plan_goal::{Cadence, Measure};
use fristad::model::service::{Method, ServiceKind, ServiceStatus};
use fristad::model::settings::{Settings, Stale};

/// An example: what its first line says it is, and its text.
struct Example {
    name: String,
    text: String,
}

fn docs() -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/content.md")).unwrap()
}

/// All fenced examples. The first line of each is a comment with its name.
fn examples(docs: &str) -> Vec<Example> {
    let mut examples = Vec::new();
    let mut lines = docs.lines();
    while let Some(line) = lines.next() {
        if !line.starts_with("```") {
            continue;
        }
        let body: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
        let (first, rest) = body.split_first().unwrap();
        let name = first.trim_start_matches("# ").trim_start_matches("<!-- ").trim_end_matches(" -->");
        // Markdown is given whole; here its front matter alone matters.
        let text = rest.join("\n") + "\n";
        let text = front_matter::split(&text).map_or_else(|| text.clone(), |parts| parts.yaml.to_owned());
        examples.push(Example { name: name.trim_end_matches(", front matter").to_owned(), text });
    }
    examples
}

/// The example of a name, parsed.
fn example(name: &str) -> Node {
    let docs = docs();
    let found = examples(&docs).into_iter().find(|example| example.name == name);
    let text = found.unwrap_or_else(|| panic!("docs/content.md has no example of {name}")).text;
    yaml::parse(&text, FileId(0), 0).unwrap_or_else(|findings| panic!("{name}: {findings:?}"))
}

/// All keys in a tree.
fn keys(node: &Node) -> BTreeSet<String> {
    match &node.value {
        Value::Map(pairs) => pairs.iter().flat_map(|(key, value)| key.scalar().map(str::to_owned).into_iter().chain(keys(value))).collect(),
        Value::List(items) => items.iter().flat_map(keys).collect(),
        Value::Null | Value::Scalar(_) => BTreeSet::new(),
    }
}

#[test]
fn the_examples_of_every_kind_are_read_and_leave_no_key_out() {
    let (common_facts, common_words) = (example("facts of every kind"), example("words of every kind"));
    let common: BTreeSet<String> = keys(&common_facts).into_iter().chain(keys(&common_words)).collect();
    for kind in Kind::ALL {
        let folder = kind.folder();
        let facts = example(&format!("{folder}/<id>/facts.yaml"));
        let words = example(&format!("{folder}/<id>/sv.md"));
        let (asked, findings) = documented_keys(kind, &facts, &words);
        assert_eq!(findings, [], "docs/content.md, {folder}/");
        let shown: BTreeSet<String> = common.iter().cloned().chain(keys(&facts)).chain(keys(&words)).collect();
        let left_out: Vec<&String> = asked.difference(&shown).collect();
        assert!(left_out.is_empty(), "docs/content.md, {folder}/ does not show: {left_out:?}");
    }
}

#[test]
fn what_is_common_to_all_kinds_is_read_for_each() {
    let (facts, words) = (example("facts of every kind"), example("words of every kind"));
    for kind in Kind::ALL {
        let (asked, findings) = documented_keys(kind, &facts, &words);
        let unknown: Vec<_> = findings.iter().filter(|finding| finding.code.name == "unknown-key").collect();
        assert_eq!(unknown, Vec::<&fristad::base::finding::Finding>::new(), "{}", kind.folder());
        // Their values are right too: nothing but what the kind itself demands is missing.
        assert!(findings.iter().all(|finding| finding.code.name == "missing-key"), "{}: {findings:?}", kind.folder());
        for key in ["visibility", "scope", "review", "checked", "translation", "status"] {
            assert!(asked.contains(key), "{key} is not read for {}", kind.folder());
        }
    }
}

/// All scalars in a tree.
fn scalars(node: &Node) -> Vec<&Node> {
    match &node.value {
        Value::Map(pairs) => pairs.iter().flat_map(|(_, value)| scalars(value)).collect(),
        Value::List(items) => items.iter().flat_map(scalars).collect(),
        Value::Scalar(_) => vec![node],
        Value::Null => Vec::new(),
    }
}

/// The examples of all kinds as one site: of each kind an entry with every field there is.
fn site_of_examples() -> Sources {
    let docs = docs();
    let text = |name: &str| examples(&docs).into_iter().find(|example| example.name == name).unwrap().text;
    let mut sources = load::builtin();
    let mut insert = |path: &str, text: String| {
        sources.insert(SourceFile { path: SitePath::new(path).unwrap(), content: SourceContent::Text(text.into()) });
    };
    insert("content/site.yaml", text("site.yaml"));
    insert("content/pages/common/facts.yaml", text("facts of every kind"));
    insert("content/pages/common/sv.md", format!("---\n{}---\n", text("words of every kind")));
    for folder in Kind::ALL.map(Kind::folder) {
        insert(&format!("content/{folder}/all/facts.yaml"), text(&format!("{folder}/<id>/facts.yaml")));
        insert(&format!("content/{folder}/all/sv.md"), format!("---\n{}---\n", text(&format!("{folder}/<id>/sv.md"))));
    }
    sources
}

/// A rule can underline only what knows its place. The types are many, and every one can be printed with all that is in
/// it; so the test looks there for the place of each value, whatever type it has become.
#[test]
fn every_value_of_the_examples_keeps_its_place() {
    let sources = site_of_examples();
    let site = fristad::model::build(&sources).0.unwrap();
    let entries = site.entries();
    let printed = entries.fold(format!("{:?}", site.settings), |printed, entry| format!("{printed}{entry:?}"));
    for (file, source) in sources.under("content/") {
        let (yaml, start) = front_matter::split(source.text()).map_or((source.text(), 0), |parts| (parts.yaml, parts.yaml_start));
        let root = yaml::parse(yaml, file, start).unwrap();
        assert!(!scalars(&root).is_empty(), "{}", source.path);
        for value in scalars(&root) {
            let (line, _) = sources.position(value.span);
            let is_kept = printed.contains(&format!("{:?}", value.span));
            assert!(is_kept, "{}:{line}: the place of “{}” is lost", source.path, sources.slice(value.span));
        }
    }
}

#[test]
fn the_example_of_the_settings_is_read_and_leaves_no_key_out() {
    let (node, languages, decoder) = (example("site.yaml"), Languages::load(&load::builtin(), &Decoder::default()), Decoder::default());
    let settings = Settings::read(&node, &languages, &decoder).unwrap();
    let (findings, _, asked) = decoder.finish();
    assert_eq!(findings, []);
    let asked: BTreeSet<String> = asked.into_iter().collect();
    let shown = keys(&node);
    assert_eq!(asked.difference(&shown).collect::<Vec<_>>(), Vec::<&String>::new(), "docs/content.md, site.yaml");
    assert_eq!(settings.editions.len(), 4);
}

#[test]
fn the_words_to_choose_from_are_all_named() {
    macro_rules! words {
        ($choices:ty) => {
            <$choices>::ALL.iter().map(|choice| choice.as_str()).collect::<Vec<_>>().join(", ")
        };
    }
    let docs = docs();
    for (heading, start, words) in [
        ("## Common to all words files", "status: machine", words!(Status)),
        ("## Common to all facts", "visibility:", words!(Visibility)),
        ("## site.yaml", "conformance:", words!(Conformance)),
        ("## site.yaml", "by: self", words!(Assessor)),
        ("## site.yaml", "methods:", words!(Assessment)),
        ("## site.yaml", "shortcomings:", words!(Shortcoming)),
        ("## pages/", "type:", words!(PageType)),
        ("## site.yaml", "stale:", words!(Stale)),
        ("## pages/", "risk:", words!(Risk)),
        ("## services/", "kind:", words!(ServiceKind)),
        ("## services/", "status:", words!(ServiceStatus)),
        ("## services/", "- type:", words!(ChannelType)),
        ("## services/", "cost:", words!(Cost)),
        ("## services/", "trace:", words!(Known)),
        ("## services/", "- {tag: sv, how: staff}", words!(LanguageHow)),
        ("## services/", "confidence:", words!(Confidence)),
        ("## services/", "method:", words!(Method)),
        ("## definitions/", "level:", words!(Level)),
        ("## organisations/", "kind:", words!(OrganisationKind)),
        ("## organisations/", "partnership:", words!(Partnership)),
        ("## audiences/", "role:", words!(Role)),
        ("## audiences/", "perspectives:", words!(Perspective)),
        ("## plans/", "level:", words!(PlanLevel)),
        ("## plans/", "track:", words!(Track)),
        ("## plans/", "status:", words!(ActionStatus)),
        ("## plans/", "cadence:", words!(Cadence)),
        ("## plans/", "measured_by:", words!(Measure)),
        ("## leaflets/", "format:", words!(LeafletFormat)),
    ] {
        let section = docs.split_once(heading).unwrap_or_else(|| panic!("no heading {heading}")).1;
        let line =
            section.lines().find(|line| line.trim_start().starts_with(start)).unwrap_or_else(|| panic!("{heading}: no line {start}"));
        let comment = line.split_once(" # ").unwrap_or_else(|| panic!("{heading}: nothing is said of {start}")).1;
        assert_eq!(comment, words, "docs/content.md, {heading}: {start}");
    }
}

#[test]
fn every_kind_of_link_is_described() {
    let docs = docs();
    let section = docs.split_once("## Links and pictures in the text").unwrap().1.split("\n## ").next().unwrap();
    // What the program itself tells an editor that links can begin with.
    let finding = LinkProblem::UnknownScheme(String::new()).finding("", Span::file(FileId(0)));
    let schemes: Vec<&str> = finding.arg("known").unwrap().split(", ").collect();
    assert!(schemes.len() > 5, "{schemes:?}");
    for scheme in schemes {
        let is_there = ["`", "<", "("].iter().any(|before| section.contains(&format!("{before}{scheme}:")));
        assert!(is_there, "docs/content.md does not tell of {scheme}:");
    }
}
