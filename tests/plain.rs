//! The quick reader of plain pages against the one that reads any page: where it reads at all, both read the same.
#![allow(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test reads the repository"
)]

#[path = "corpora/mod.rs"]
mod corpora;
#[path = "rendered/mod.rs"]
mod rendered;

use fristad::dom::{in_full, plainly};
use fristad::emit::minify::minify;
use rayon::prelude::*;

/// Whether the quick reader reads a page; if it does, both read the same.
fn is_read(html: &str) -> bool {
    let Some(nodes) = plainly(html) else { return false };
    let (expected, malformed) = in_full(html);
    let differs = nodes.iter().zip(&expected).find(|(one, other)| one != other);
    assert!(nodes == expected && malformed.is_empty(), "{differs:#?} {malformed:?}\n{html}");
    true
}

fn demo() -> Vec<String> {
    rendered::demo(7, |_, rendered| minify(&rendered))
}

/// Numbers that are the same in every run (xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(most.max(1)).unwrap()).unwrap()
    }
}

#[test]
fn the_pages_of_the_demo_are_plain() {
    let pages = demo();
    let read = pages.par_iter().filter(|page| is_read(page)).count();
    println!("{read} of {} pages are plain", pages.len());
    assert!(read * 20 >= pages.len() * 19);
}

/// What is put into them.
const PIECES: [&str; 52] = [
    "<p>",
    "</p>",
    "<li>",
    "</li>",
    "<a href=x>",
    "</a>",
    "<b>",
    "</b>",
    "<div>",
    "</div>",
    "<table>",
    "<tr>",
    "<td>",
    "</table>",
    "<ul>",
    "</ul>",
    "<svg>",
    "</svg>",
    "<h2>",
    "</h2>",
    "x",
    " ",
    "&amp;",
    "&lt",
    "<br>",
    "<span>",
    "</span>",
    "<button>",
    "</button>",
    "<dl>",
    "<dt>",
    "<dd>",
    "</dl>",
    "</body>",
    "<",
    ">",
    "\"",
    "<title>",
    "<script>",
    "</script>",
    "<section>",
    "</section>",
    "<details><summary>",
    "</details>",
    "<form>",
    "</form>",
    "<i/>",
    "<path/>",
    "<input>",
    "<hr>",
    "=",
    "/",
];

/// Pieces of pages put where they do not belong: mostly too much for the quick reader, and never read otherwise.
#[test]
fn what_is_read_of_disturbed_pages_is_right() {
    let pages = demo();
    let read = pages
        .par_iter()
        .enumerate()
        .map(|(number, page)| {
            let mut dice = Dice(0x9E37_79B9_7F4A_7C15 ^ u64::try_from(number).unwrap());
            let short = page.len() > 40_000;
            let disturbed = (0..if short { 2 } else { 12 }).filter(|_| {
                let mut at = dice.below(page.len());
                // Mostly between tags, where something can be put in.
                at = page[..page.floor_char_boundary(at)].rfind('<').unwrap_or(0);
                let mut end = page.floor_char_boundary(at + dice.below(3) * dice.below(30));
                end = end.clamp(at, page.len());
                let piece = PIECES[dice.below(PIECES.len())];
                is_read(&format!("{}{piece}{}", &page[..at], &page[end..]))
            });
            disturbed.count()
        })
        .sum::<usize>();
    println!("{read} disturbed pages were read");
    assert!(read > 50, "the test has to reach the quick reader");
}

#[test]
fn what_is_read_of_pages_by_many_hands_is_right() {
    let Some(folder) = corpora::folder("act", "the cases of the ACT Rules") else { return };
    let cases = corpora::cases(&folder);
    let texts = cases.iter().filter_map(|case| std::fs::read_to_string(folder.join(case["file"].as_str()?)).ok());
    let read = texts.filter(|text| is_read(text) | is_read(&minify(text))).count();
    println!("{read} of {} pages are plain", cases.len());
}
