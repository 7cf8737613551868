//! What minifying makes of the demo site's pages: the same tree in a browser, and no more bytes than minify-html's.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a test reads the repository and fails by a panic")]

#[path = "rendered/mod.rs"]
mod rendered;

use fristad::base::span::FileId;
use fristad::dom::{Document, single_spaced};
use fristad::emit::minify::minify;
use minify_html::Cfg;
use rayon::prelude::*;

/// A page as rendered, as minified by us and by minify-html.
struct Three {
    path: String,
    rendered: String,
    ours: String,
    theirs: String,
}

fn pages() -> Vec<Three> {
    rendered::demo(3, |page, rendered| {
        let theirs = String::from_utf8(minify_html::minify(rendered.as_bytes(), &Cfg::new())).unwrap();
        Three { path: page.path.to_string(), ours: minify(&rendered), theirs, rendered }
    })
}

/// The nodes of a page, each with its depth; attributes by name.
fn tree(html: &str, text: impl Fn(&str) -> String) -> Vec<(usize, String)> {
    let document = Document::parse(FileId(0), html);
    let node = |node: fristad::dom::Node<'_>| {
        let mut attributes: Vec<String> =
            node.attributes().iter().map(|attribute| format!("{}={:?}", attribute.name, attribute.value)).collect();
        attributes.sort();
        let is_raw = node.parent().is_some_and(|parent| parent.is_any(&["script", "style", "pre", "code", "textarea"]));
        let words = match node.parent() {
            // Where scripts run, what is in it is no tree.
            Some(parent) if parent.is("noscript") => minify(node.own_text()),
            Some(_) if !is_raw => text(node.own_text()),
            _ => node.own_text().to_owned(),
        };
        (node.ancestors().count(), format!("{} {attributes:?} {words}", node.name()))
    };
    document.nodes().filter(|node| !node.is_text() || !text(node.own_text()).is_empty()).map(node).collect()
}

#[test]
fn a_browser_sees_the_same_page() {
    let pages = pages();
    assert!(pages.len() > 1_000);
    let (ours, theirs) = pages.iter().fold((0, 0), |(ours, theirs), page| (ours + page.ours.len(), theirs + page.theirs.len()));
    println!("{ours} bytes, minify-html {theirs}");
    assert!(ours <= theirs + theirs / 500);
    pages.par_iter().enumerate().for_each(|(number, page)| {
        // What white space means is minify-html's to say; without it, the page as it was rendered is the yardstick.
        // Browsers write `viewBox` so whatever the case it comes in.
        if page.ours.replace(" viewBox=", " viewbox=") != page.theirs {
            same(&page.path, tree(&page.ours, str::to_owned), tree(&page.theirs, str::to_owned));
        }
        if number % 20 == 0 {
            let rendered = page.rendered.replace("width=device-width, ", "width=device-width,");
            same(&page.path, tree(&page.ours, single_spaced), tree(&rendered, single_spaced));
        }
    });
}

fn same(path: &str, one: Vec<(usize, String)>, other: Vec<(usize, String)>) {
    let differs = one.iter().zip(&other).find(|(one, other)| one != other);
    assert!(one == other, "{path}: {differs:#?}");
}

#[test]
fn text_that_a_page_could_be_broken_with_stays_text() {
    for html in [
        "<p>a &amp;lt; b &lt;b&gt; &amp;#60;b&amp;#62; &amp;amp;amp;</p>",
        "<p>&amp;</p><p>&amp;<b>lt;</b></p><p>a &amp;&amp;lt; b</p>",
        "<a title=\"&quot; onclick=&quot;x\" href=\"/?a=1&amp;copy=2\">x</a>",
        "<title>a &lt;/title&gt; b</title><p>1 < 2 <3 a<b</p>",
        "<pre>\n\n a  b\n</pre><p> a <i> b </i> c </p><code> x  y </code>",
        "<ul><li>a<li>b <p>c</ul><p>d<table><tr><td> e <td>f</table></b>g",
        "<svg><title> a  b </title><path d='M 0 0' /><g><text> c <tspan> d</tspan></text></g></svg>",
        "<textarea> a &lt;b&gt; </textarea><script type=\"application/ld+json\">{\"a\": \"<b>\"}</script>",
        "<a href=x/>y</a><br/><img alt='' src=a><input value=\"\">",
        "<p>a<!-- b --> c</p><!-- d --><p>e",
        "<a<b> <x-y><p>a</p></x-y><a><p>b</p></a> <a title=\"unclosed",
        "",
    ] {
        let whole = format!("<!DOCTYPE html><html><head><title>t</title></head><body>{html}</body></html>");
        assert_eq!(tree(&minify(&whole), single_spaced), tree(&whole, single_spaced), "{html}\n{}", minify(&whole));
    }
}
