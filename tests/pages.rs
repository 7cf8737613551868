//! Finished pages as a whole: where things stand in pages by many hands, and what nobody would write.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, clippy::indexing_slicing, reason = "a test reads its cases")]

#[path = "corpora/mod.rs"]
mod corpora;

use fristad::base::span::FileId;
use fristad::check::check_page;
use fristad::dom::Document;
use fristad::model::settings::Checks;

/// Where a value has no character references, its place holds exactly it.
#[test]
fn places_hold_what_stands_there() {
    let Some(folder) = corpora::folder("act", "the cases of the ACT Rules") else { return };
    let mut compared = 0;
    for case in corpora::cases(&folder) {
        let text =
            std::fs::read_to_string(folder.join(case["file"].as_str().unwrap_or_default())).unwrap_or_default().replace("\r\n", "\n");
        let document = Document::parse(FileId(0), &text);
        for node in document.nodes() {
            let at = |span: fristad::base::span::Span| text.get(span.start..span.end).unwrap_or_default();
            assert!(node.span().start == node.span().end || !node.is_element() || at(node.span()).starts_with('<'), "{}", at(node.span()));
            for attribute in node.attributes().iter().filter(|attribute| !attribute.value.is_empty()) {
                let value = at(node.attr_span(&attribute.name));
                assert!(value.contains('&') || value == attribute.value, "{}: {value:?}", case["file"]);
                compared += 1;
            }
            let run = at(node.span());
            if node.is_text() && !run.contains(['&', '<']) {
                assert!(run.contains(node.own_text()), "{}: {run:?} {:?}", case["file"], node.own_text());
                compared += 1;
            }
        }
    }
    println!("{compared} places compared");
}

/// A check of a hostile page ends, without an overflow of the stack and in time that grows with its length.
#[test]
fn rules_look_at_hostile_pages_in_time() {
    let many = |piece: &str| piece.repeat(400);
    let numbered = |make: &dyn Fn(usize) -> String| (0..400).map(make).collect::<String>();
    let pages = [
        format!("<button>{}x", "<span>".repeat(400)),
        format!("<ul>{}", many("<li><ul>")),
        format!("<div role=list>{}", many("<div>")),
        format!("<label>{}", many("<label><input>")),
        many("<table><tr><th>a<td>b"),
        format!("<table>{}", many("<tr><td rowspan=0 colspan=200><th>")),
        many("<a href=#x aria-labelledby=y>"),
        format!("<body id=y>{}", many("<a href=#x aria-labelledby=y>z</a>")),
        numbered(&|number| format!("<p id=a{number} aria-owns=a{} role=group aria-labelledby=a{}>", number + 1, number + 1)),
        numbered(&|number| format!("<input id=a{number}><label for=a{number} aria-owns=a{}>", number + 1)),
        format!(
            "<div id=g1 role=group aria-owns=g2></div><div id=g2 role=group aria-owns=g1></div><div role=menu aria-owns=g1>{}</div>",
            many("<i role=group>")
        ),
        format!("<style>{}</style>{}", many(".a .b .c{display:none}"), many("<i class='a b'>")),
        format!("<p>{}", many("- a<br>")),
        format!("<iframe tabindex=-1 srcdoc='{}'>", many("<i>")),
    ];
    for html in pages {
        let document = Document::parse(FileId(0), &html);
        let _ = check_page(&document, &Checks::default());
    }
}
