//! A11Y080: a picture drawn of characters has words that say what it shows.

use super::preformatted::{is_marked_as_code, is_named_picture, lines};
use super::table_faked::is_table;
use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y080", name: "text-art", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 1.1.1; F71, F72, H86",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html("<pre>  /\\\n /  \\\n/____\\\n| [] |</pre>"),
            found: "/\\\n /  \\\n/____\\\n| [] |",
            good: Input::Html("<pre role=\"img\" aria-label=\"Ett hus\">  /\\\n /  \\\n/____\\\n| [] |</pre>"),
        },
        Example {
            bad: Input::Html("<p lang=\"en\">(\\_/)<br>(o.o)<br>(&quot;)(&quot;)</p>"),
            found: "(\\_/)<br>(o.o)<br>(&quot;)(&quot;)",
            good: Input::Html(
                "<p lang=\"en\" aria-hidden=\"true\">(\\_/)<br>(o.o)<br>(&quot;)(&quot;)</p><p>Namn: ________<br>Ort: ________<br>Datum: ____/____</p>",
            ),
        },
    ],
    look: Look::Page(find),
};

/// A picture has so many lines, and so many signs in all.
const LEAST_LINES: usize = 3;
const LEAST_SIGNS: usize = 8;

fn find(page: &Page<'_>) -> Vec<Finding> {
    let mut broken: Vec<Node<'_>> = page.document.named("br").filter_map(Node::parent).filter(|node| node.is_any(&["p", "div"])).collect();
    broken.dedup();
    let typed = page.document.named("pre").chain(broken).filter(|node| node.is_exposed() && !is_named_picture(*node));
    typed.filter(|node| is_drawing(*node)).map(|node| Finding::at(&RULE.code, node.text_span())).collect()
}

/// The signs of a drawing are those of code: only marks tell them apart.
fn is_drawing(element: Node<'_>) -> bool {
    is_art(&lines(element)) && !(element.is("pre") && is_table(element)) && !is_marked_as_code(element)
}

/// Whether most of what stands in the lines is neither letters nor digits, in at least three of them. A line that is
/// ruled or dotted out counts as one sign; Morse code is a script.
fn is_art(lines: &[String]) -> bool {
    let (mut drawn, mut signs, mut others) = (0_usize, 0_usize, 0_usize);
    let mut kinds: Vec<char> = Vec::new();
    for line in lines {
        let mut written: Vec<char> = line.chars().filter(|c| !c.is_whitespace()).collect();
        written.dedup_by(|next, before| next == before && is_sign(*next));
        let own = written.iter().filter(|c| is_sign(**c)).count();
        let rest = written.len().saturating_sub(own);
        drawn = drawn.saturating_add(usize::from(own > rest));
        (signs, others) = (signs.saturating_add(own), others.saturating_add(rest));
        kinds.extend(written.into_iter().filter(|c| is_sign(*c)));
    }
    kinds.sort_unstable();
    kinds.dedup();
    let is_morse = kinds.iter().all(|sign| matches!(sign, '.' | '-' | '/' | '|' | '·' | '–' | '−'));
    // Three signs in five.
    let are_most = signs.saturating_mul(2) >= others.saturating_mul(3);
    drawn >= LEAST_LINES && signs >= LEAST_SIGNS && are_most && kinds.len() >= LEAST_LINES && !is_morse
}

/// What drawings are made of. Signs of other scripts and emoji are not among them.
fn is_sign(sign: char) -> bool {
    sign.is_ascii_punctuation() || matches!(u32::from(sign), 0xAF | 0xB4 | 0xB7 | 0x2500..=0x25FF | 0x2800..=0x28FF)
}

#[cfg(test)]
mod tests {
    use super::is_art;

    fn is_drawn(text: &str) -> bool {
        is_art(&text.lines().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn forms_dots_and_code_are_no_pictures() {
        assert!(is_drawn("    /\\\n   /  \\\n  /____\\\n  | [] |\n  |_||_|"));
        for text in [
            "Namn: ________\nAdress: ________\nOrt: ________",
            "Samtal ............ 3\nBesök ............. 9\nAlla .............. 12",
            ".... . .---\n.--. .-\n-.. . --.",
            "* * *\n* * *\n* * *",
            "08-12 34 56\n(08) 12 34\n+46 8 12",
            "– Hej!\n– Hej, hej!\n– Du?",
            "۱۲/۰۳\n(۱۲)\n…",
        ] {
            assert!(!is_drawn(text), "{text}");
        }
    }
}
