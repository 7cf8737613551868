//! What is read and where it stands, also in pages that nobody would write.

use super::{Document, Node};
use crate::base::span::{FileId, Span};

fn parse(html: &str) -> Document {
    Document::parse(FileId(0), html)
}

fn slice(document: &Document, span: Span) -> &str {
    &document.source()[span.start..span.end]
}

fn outline(node: Node<'_>) -> String {
    let inside: String = node.children().map(outline).collect();
    if node.is_text() { node.own_text().to_owned() } else { format!("{}({inside})", node.name()) }
}

#[test]
fn builds_what_a_browser_builds() {
    let document = parse("<!doctype html><p>a<p>b<table>c<td>d</table><b><i>e</b>f</i>");
    let html = document.html().unwrap();
    assert_eq!(outline(html), "html(head()body(p(a)p(b)ctable(tbody(tr(td(d))))b(i(e))i(f)))");
    let document = parse("<svg viewbox=1 xlink:href=x><title>a</title></svg><template><p id=t></template><script>\"<p>\"</script>");
    let svg = document.elements().find(|node| node.is_svg()).unwrap();
    assert_eq!((svg.attr("viewBox"), svg.attr("xlink:href")), (Some("1"), Some("x")));
    assert!(document.by_id("t").is_none() && document.named("p").next().is_none());
}

#[test]
fn knows_the_bytes_of_tags_attributes_and_text() {
    let document = parse("<!doctype html>\n<html lang=sv>\n<p class='ö' title=\"a &amp; b\" hidden>Å &lt; <b>ö</b>\n</p>");
    let p = document.named("p").next().unwrap();
    assert_eq!(slice(&document, p.span()), "<p class='ö' title=\"a &amp; b\" hidden>");
    assert_eq!((slice(&document, p.attr_span("class")), slice(&document, p.attr_span("title"))), ("ö", "a &amp; b"));
    assert_eq!((slice(&document, p.attr_span("hidden")), p.attr("title")), ("hidden", Some("a & b")));
    assert_eq!(slice(&document, p.attr_span("id")), slice(&document, p.span()));
    assert_eq!((slice(&document, p.text_span()), p.text().as_str()), ("Å &lt; <b>ö", "Å < ö"));
    let html = document.html().unwrap();
    assert_eq!((slice(&document, html.span()), slice(&document, html.attr_span("lang"))), ("<html lang=sv>", "sv"));
    assert!(document.named("body").next().unwrap().span().start >= html.span().end);
}

#[test]
fn keeps_repeated_attributes_in_sight() {
    let document = parse("<img alt=a ALT=b src=c>");
    let img = document.named("img").next().unwrap();
    assert_eq!((img.attr("alt"), img.repeated_attributes()[0].value.as_str()), (Some("a"), "b"));
    assert_eq!(slice(&document, img.attr_span("src")), "c");
}

#[test]
fn tells_copies_from_what_was_written() {
    let document = parse("<p><a href=x>a<p>b");
    let links: Vec<_> = document.named("a").map(|link| (link.is_copy(), slice(&document, link.span()))).collect();
    assert_eq!(links, [(false, "<a href=x>"), (true, "<a href=x>")]);
}

#[test]
fn knows_languages_and_words() {
    let document = parse("<html lang=sv><p>a <i lang=en>b<b> c</b></i></p><p>d</p><!-- e -->f<br>g<style>h</style>");
    assert_eq!(document.html().unwrap().text(), "a b c d f g");
    assert_eq!(document.named("b").next().unwrap().language(), "en");
    assert_eq!(document.named("p").last().unwrap().language(), "sv");
}

#[test]
fn reads_hostile_pages_in_time() {
    let many = |piece: &str| piece.repeat(10_000);
    let numbered: String = (0..3_000).map(|number| format!("<p><b id={number}></p>")).collect();
    let attributes: String = (0..10_000).map(|number| format!(" a{number}")).collect();
    for html in [
        many("<div>"),
        many("<b>"),
        many("<template>"),
        many("<svg>"),
        many("<table>"),
        many("<table><tr><td>"),
        many("<div></p>"),
        many("<a>"),
        many("<p>a"),
        many("<!--"),
        many("</p>"),
        numbered,
        format!("<p{attributes}>"),
        many("<p x="),
    ] {
        let document = parse(&html);
        let _ = document.html().unwrap().text();
        assert!(document.nodes().count() < html.len() + 2000);
    }
    let document = parse(&format!("{}x{}<p>y", many("<div>"), many("</div>")));
    assert_eq!(document.html().unwrap().text(), "x y");
}
