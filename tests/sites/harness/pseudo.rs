//! Pages in the made-up languages, accented: what stands in them as it was written does not come from the locales.

use std::collections::BTreeSet;

use fristad::base::output::Output;
use fristad::base::source::Sources;
use fristad::base::span::FileId;
use fristad::dom::{Document, Node};

/// Attributes that are read aloud or shown.
const SPOKEN: [&str; 6] = ["aria-label", "aria-description", "alt", "title", "placeholder", "value"];

/// The pages in the made-up languages, and what is plain in them: the page, the element and the words.
pub fn plain(output: &Output, sources: &Sources) -> (usize, BTreeSet<String>) {
    let (mut pages, mut plain) = (0, BTreeSet::new());
    let written: String = sources.under("content/").map(|(_, file)| String::from_utf8_lossy(file.bytes()).into_owned()).collect();
    for (path, bytes) in output.iter().filter(|(path, _)| path.extension() == "html") {
        if ["en-xa", "ar-xb"].contains(&path.parts()[0]) {
            pages += 1;
            let document = Document::parse(FileId(0), std::str::from_utf8(&bytes).unwrap());
            plain.extend(document.nodes().flat_map(|node| unaccented(node, &written)).map(|words| format!("{path}: {words}")));
        }
    }
    (pages, plain)
}

/// The words of a text or an element that are said to be in the made-up language and bear no accent.
fn unaccented(node: Node<'_>, written: &str) -> Vec<String> {
    let mut said: Vec<String> = SPOKEN.iter().filter(|_| node.is_element()).filter_map(|name| node.attr(name)).map(str::to_owned).collect();
    // What the browser's tab shows is the entry's own title, of which a part cannot say that it is another edition's.
    if node.parent().is_some_and(|parent| !parent.is_any(&["script", "style", "title"])) && !node.is_element() {
        said.push(node.own_text().to_owned());
    }
    let element = if node.is_element() { Some(node) } else { node.parent() };
    let Some(element) = element else { return Vec::new() };
    let is_made_up = ["en-XA", "ar-XB"].contains(&element.language());
    said.retain(|text| {
        is_made_up && text.chars().any(char::is_alphabetic) && !is_accented(text) && !is_no_word(text) && !is_fact(text, written)
    });
    let place = |text: String| format!("<{} class={}> {text}", element.name(), element.attr("class").unwrap_or_default());
    said.into_iter().map(place).collect()
}

/// Names and addresses of the facts, one or several with commas between: the editor wrote them, and nobody translates them.
fn is_fact(text: &str, written: &str) -> bool {
    let words = |part: &str| part.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ').to_owned();
    text.trim().split(", ").all(|part| written.contains(&words(part)))
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
