//! The gallery of components: every example can be rendered, what is hostile stays words, what is wrong in a `spec.yaml` is told.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic")]

use fristad::base::edition::Edition;
use fristad::base::finding::Finding;
use fristad::base::path::SitePath;
use fristad::base::source::{SourceContent, SourceFile, Sources};
use fristad::base::span::FileId;
use fristad::dom::Document;
use fristad::model::component::{Component, Example};
use fristad::plan::Profile;
use fristad::render::gallery::{Gallery, ROOT};
use fristad::{Built, Request, build};

const SITE: &str = "base_url: https://www.example.org\npublisher: byn\nhome: start\nexit: https://www.smhi.se\neditions: [{tag: sv}, {tag: sv-simple, prefix: enkel}, {tag: ar}]\nfallback: [sv]\ndemo: true\n";

const SPEC: &str = "themes/default/components/notice/spec.yaml";

/// What every example of a component is there to show; a component without parameters of its own may have no long one.
const NEEDED: [&str; 2] = ["usual", "right-to-left"];

fn sources(changed: &[(&str, &str)]) -> Sources {
    let mut sources = fristad::load::builtin();
    let site = [
        ("content/site.yaml", SITE),
        ("content/organisations/byn/facts.yaml", "kind: municipality\n"),
        ("content/organisations/byn/sv.md", "---\ntitle: Byns kommun\n---\n"),
        ("content/pages/start/facts.yaml", "type: start\n"),
        ("content/pages/start/sv.md", "---\ntitle: Hjälp\nsummary: Här finns hjälp.\n---\n\nHej.\n"),
    ];
    for (path, text) in site.iter().chain(changed) {
        sources.insert(SourceFile { path: SitePath::new(path).unwrap(), content: SourceContent::Text((*text).into()) });
    }
    sources
}

fn built(sources: &mut Sources) -> Built {
    build(
        sources,
        Request { profile: Profile::Public, as_of: "2026-11-26".parse().unwrap(), since: None, speech: true, pseudo: false, print: false },
    )
}

fn gallery() -> Gallery {
    let mut sources = sources(&[]);
    let built = built(&mut sources);
    let ours: Vec<String> =
        built.findings.iter().map(|finding| told(&sources, finding)).filter(|told| told.starts_with("themes/")).collect();
    assert!(ours.is_empty(), "{ours:#?}");
    built.gallery.unwrap()
}

/// Where a finding is and what it is about: `path:line:column code name`.
fn told(sources: &Sources, finding: &Finding) -> String {
    let Some(span) = finding.span else { return finding.code.name.to_owned() };
    let (line, column) = sources.position(span);
    format!("{}:{line}:{column} {} {}", sources.file(span.file).unwrap().path, finding.code.name, sources.slice(span))
}

fn examples(gallery: &Gallery) -> impl Iterator<Item = (&Component, &Example)> {
    gallery.components().iter().flat_map(|component| component.examples.iter().map(move |example| (component, example)))
}

fn html(gallery: &Gallery, component: &Component, example: &Example, edition: &str) -> String {
    let rendered = gallery.render(component, example, edition).unwrap();
    rendered.html.unwrap_or_else(|finding| panic!("{} {} in {edition}: {:?}", component.name, example.name, finding.arg("reason")))
}

/// The example of a name.
fn named(gallery: &Gallery, component: &str, example: &str) -> String {
    let found = examples(gallery).find(|(one, other)| one.name == component && other.name == example);
    let (component, example) = found.unwrap_or_else(|| panic!("{component} has no example {example}"));
    html(gallery, component, example, "sv")
}

#[test]
fn every_component_of_the_theme_is_described_with_examples() {
    let gallery = gallery();
    let mut folders: Vec<&str> = Vec::new();
    let sources = fristad::load::builtin();
    for (_, file) in sources.under("themes/default/components/") {
        folders.extend(file.path.as_str().split('/').nth(3).filter(|folder| !folders.contains(folder)));
    }
    assert!(folders.len() > 20, "{folders:?}");
    for folder in folders {
        let component = gallery.components().iter().find(|component| component.name == folder);
        let component = component.unwrap_or_else(|| panic!("components/{folder} has no spec.yaml"));
        for name in NEEDED {
            let is_there = |example: &Example| example.name == name;
            // Words in a line have no direction of their own.
            assert!(folder == "text" || component.examples.iter().any(is_there), "{folder} has no example `{name}`");
        }
    }
}

#[test]
fn every_example_can_be_rendered_in_every_edition() {
    let gallery = gallery();
    let mut rendered = 0_usize;
    for edition in gallery.editions() {
        for (component, example) in examples(&gallery) {
            let html = html(&gallery, component, example, edition);
            let is_empty = html.trim().is_empty();
            assert!(!is_empty || example.name == "empty", "{} {} in {edition} shows nothing", component.name, example.name);
            rendered = rendered.saturating_add(1);
        }
    }
    assert!(rendered > 300, "{rendered}");
}

#[test]
fn what_is_hostile_stays_words() {
    let gallery = gallery();
    let mut looked_at = 0_usize;
    for (component, example) in examples(&gallery).filter(|(_, example)| example.name.starts_with("hostile")) {
        let html = html(&gallery, component, example, "sv");
        let document = Document::parse(FileId(0), &html);
        for node in document.elements() {
            let name = node.name();
            let is_ours = name != "script" || node.attr("src").is_some_and(|src| src.ends_with("/none.js"));
            let loads = name == "img" && node.attr("src") == Some("x");
            assert!(is_ours && name != "b" && !loads, "{}: <{name}> came out of words:\n{html}", component.name);
            let handler = node.attributes().iter().find(|attribute| attribute.name.starts_with("on"));
            assert!(handler.is_none(), "{}: a handler came out of words:\n{html}", component.name);
        }
        assert!(!html.contains("49"), "{}: words were taken for a template:\n{html}", component.name);
        looked_at = looked_at.saturating_add(1);
    }
    assert!(looked_at > 20, "{looked_at}");
}

#[test]
fn words_come_out_as_they_are_written() {
    let gallery = gallery();
    assert_eq!(
        named(&gallery, "notice", "hostile").trim(),
        "<p class=\"notice\">&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt; &quot;a&quot; &amp; {{ 7 * 7 }}</p>"
    );
    assert_eq!(named(&gallery, "text", "another language"), "<span lang=\"sv\" dir=\"ltr\">Kvinnofridslinjen</span>");
    assert_eq!(named(&gallery, "text", "with a link"), "Ring <a href=\"/sv/\">någon du litar på</a>.");
    assert_eq!(named(&gallery, "facts", "empty").trim(), "");
}

#[test]
fn pages_show_each_example_in_a_section_of_its_own() {
    let gallery = gallery();
    let say = |id: &str| format!("[{id}]");
    let page = |path: &str| gallery.file(&format!("{ROOT}{path}"), &Edition::english(), &say);
    let index = page("").unwrap();
    assert!(index.contains("<h1>[gallery-title]</h1>") && index.contains("href=\"/_fristad/gallery/card/\""), "{index}");
    let card = page("card/").unwrap();
    let sections = card.matches("<section class=\"gallery-example\">").count();
    assert_eq!(sections, gallery.components().iter().find(|component| component.name == "card").unwrap().examples.len());
    assert!(card.contains("A service. Who answers") && card.contains("lang=\"ar\" dir=\"rtl\""), "{card}");
    assert!(page("card/ar/dark/").unwrap().contains("href=\"/_fristad/gallery/dark.css\""));
    assert!(page("dark.css").unwrap().contains("@media (min-width:0)"));
    assert!(!page("light.css").unwrap().contains("prefers-color-scheme"));
    for missing in ["kard/", "card/xx/", "card/sv/pink/", "card/sv/dark/more/", "../card/"] {
        assert!(page(missing).is_none(), "{missing}");
    }
}

#[test]
fn a_published_site_has_no_gallery() {
    let built = built(&mut sources(&[]));
    let output = built.output.unwrap();
    for (path, bytes) in output.iter() {
        let path = path.as_str();
        assert!(!path.contains("_fristad") && !path.contains("gallery"), "{path}");
        assert!(!String::from_utf8_lossy(&bytes).contains("_fristad"), "{path}");
    }
}

/// What is told of a specification, and that nothing is published with it.
#[track_caller]
fn tells(spec: &str, expected: &str) {
    let mut sources = sources(&[(SPEC, spec)]);
    let built = built(&mut sources);
    let found: Vec<String> = built.findings.iter().map(|finding| told(&sources, finding)).filter(|told| told.starts_with(SPEC)).collect();
    assert_eq!(found, [format!("{SPEC}:{expected}")]);
    assert!(built.output.is_none());
}

#[test]
fn a_fault_in_a_specification_is_told_where_it_stands() {
    let about = "about: {sv: Ord., en: Words.}\n";
    let text = "parameters:\n  text: {type: string, sv: Orden., en: The words.}\n";
    tells("about: {sv: Ord.}\n", "1:9 missing-key sv");
    tells(&format!("{about}example: {{}}\n"), "2:1 unknown-key example");
    tells(&format!("{about}parameters:\n  text: {{type: strin, sv: O., en: W.}}\n"), "3:16 unknown-choice strin");
    tells(&format!("{about}{text}examples:\n  usual: {{txt: Hej}}\n"), "5:11 unknown-key txt");
    let facts = "parameters:\n  facts: {type: facts, sv: Fakta., en: Facts.}\n";
    tells(&format!("{about}{facts}examples:\n  usual: {{facts: Hej}}\n"), "5:18 wrong-type Hej");
    let card = "parameters:\n  card: {type: card, sv: Kort., en: A card.}\n";
    tells(&format!("{about}{card}examples:\n  usual: {{card: {{titel: Hej}}}}\n"), "5:18 unknown-key titel");
    tells(&format!("{about}{card}examples:\n  usual: {{card: {{picto: phne}}}}\n"), "5:25 unknown-choice phne");
}
