//! The demonstration in a made-up language, accented: what stands in it as it was written does not come from the locales.

use std::collections::BTreeSet;
use std::path::Path;

use fristad::Request;
use fristad::base::path::SitePath;
use fristad::base::source::{SourceContent, SourceFile};
use fristad::base::span::FileId;
use fristad::dom::{Document, Node};
use fristad::plan::Profile;
use jiff::civil::date;

/// Attributes that are read aloud or shown.
const SPOKEN: [&str; 7] = ["aria-label", "aria-description", "alt", "title", "placeholder", "content", "value"];

#[test]
fn every_word_of_the_theme_comes_from_the_locales() {
    let (mut sources, _) = fristad::load::load(Path::new(env!("CARGO_MANIFEST_DIR")));
    // One edition of content is enough, and whatever is not English nor accented is then content that is not marked.
    let settings = sources.at("content/site.yaml").unwrap().1.text().to_owned();
    let (before, editions) = settings.split_once("editions:\n").unwrap();
    let after = editions.split_once("fallback:").unwrap().1;
    let path = SitePath::new("content/site.yaml").unwrap();
    let text = format!("{before}editions:\n  - tag: sv\nfallback:{after}");
    sources.insert(SourceFile { path, content: SourceContent::Text(text) });
    let built = fristad::build(&mut sources, Request { profile: Profile::Internal, as_of: date(2026, 11, 25), pseudo: true });
    let output = built.output.unwrap_or_else(|| panic!("{:#?}", built.findings));
    let (mut plain, mut pages) = (BTreeSet::new(), 0);
    for (path, bytes) in output.iter().filter(|(path, _)| path.extension() == "html") {
        let prefix = path.parts()[0].to_owned();
        if ["en-xa", "ar-xb"].contains(&prefix.as_str()) {
            pages += 1;
            let document = Document::parse(FileId(0), std::str::from_utf8(bytes).unwrap());
            plain.extend(document.nodes().flat_map(unaccented));
        }
    }
    assert!(pages > 200, "only {pages} pages");
    assert!(plain.is_empty(), "not from the locales:\n{}", plain.into_iter().collect::<Vec<_>>().join("\n"));
}

/// The words of a text or an element that are said to be in the made-up language and bear no accent.
fn unaccented(node: Node<'_>) -> Vec<String> {
    let mut said: Vec<String> = SPOKEN.iter().filter(|_| node.is_element()).filter_map(|name| node.attr(name)).map(str::to_owned).collect();
    if node.parent().is_some_and(|parent| !parent.is_any(&["script", "style"])) && !node.is_element() {
        said.push(node.own_text().to_owned());
    }
    let element = if node.is_element() { Some(node) } else { node.parent() };
    let Some(element) = element else { return Vec::new() };
    let is_made_up = ["en-XA", "ar-XB"].contains(&element.language());
    said.retain(|text| is_made_up && text.chars().any(char::is_alphabetic) && !is_accented(text) && !is_no_word(text));
    let place = |text: String| format!("<{} class={}> {text}", element.name(), element.attr("class").unwrap_or_default());
    said.into_iter().map(place).collect()
}

fn is_accented(text: &str) -> bool {
    text.chars().any(|letter| "áçéĝĥíļñóŕšţúŵýÁÇÉĤÍĻÑÓŔŠŢÚŴÝ".contains(letter))
}

/// What is the same in every language: addresses, and dates, whose words are Unicode's.
fn is_no_word(text: &str) -> bool {
    let is_address =
        |word: &str| word.contains(['/', '@', '=']) || word.starts_with("http") || word.contains(".example") || word.contains(".se");
    let is_date = |word: &str| MONTHS.contains(&word);
    text.split_whitespace().all(|word| is_address(word) || is_date(word) || !word.chars().any(char::is_alphabetic))
}

const MONTHS: [&str; 12] =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
