//! Words in the pictures for social media: right in their script and direction, said in the alternative text, and never in public.

use fristad::base::output::Output;
use fristad::plan::Profile;
use resvg::tiny_skia::Pixmap;

use super::{SHORT, built, site};

const POSTED: &[(&str, &str)] = &[
    SHORT,
    ("content/campaigns/dagar/facts.yaml", "when: --11-25/--12-10\nposts: {picto: talk}\n"),
    (
        "content/campaigns/dagar/sv.md",
        "---\ntitle: Dagarna\nsummary: Sexton dagar.\nposts: [Fråga och lyssna.]\nposts_alt: En dörr.\n---\n\nText.\n",
    ),
    // One letter thrice: at the beginning of a word, within it, and at its end.
    ("content/campaigns/dagar/ar.md", "---\ntitle: ببب\nsummary: ستة عشر يوماً.\nposts: [اسأل واستمع.]\nposts_alt: باب.\n---\n\nنص.\n"),
];

fn posted(profile: Profile) -> Output {
    let folder = site(POSTED);
    let built = built(folder.path(), profile);
    built.output.unwrap_or_else(|| panic!("{:?}", built.findings))
}

fn text(output: &Output, path: &str) -> String {
    String::from_utf8(output.get(path).unwrap_or_else(|| panic!("there is no {path}")).to_vec()).unwrap()
}

/// How many pixels of the words' colour are in the left and in the right half of a picture, the door left out of account.
fn halves(output: &Output, path: &str) -> (usize, usize) {
    let pixels = Pixmap::decode_png(&output.get(path).unwrap()).unwrap();
    let half = pixels.width() as usize / 2;
    let bright = |side: fn(usize, usize) -> bool| {
        let of_side = pixels.pixels().iter().enumerate().filter(|(at, _)| side(at % pixels.width() as usize, half));
        of_side.filter(|(_, pixel)| (pixel.red(), pixel.green(), pixel.blue()) == (0xf7, 0xef, 0xe0)).count()
    };
    (bright(|x, half| x < half), bright(|x, half| x >= half))
}

#[test]
fn words_stand_where_reading_starts_beside_the_door() {
    let output = posted(Profile::Internal);
    // The door is at the side where reading starts, and is brighter than all words.
    let (left, right) = halves(&output, "social/campaign-dagar/sv/card.png");
    assert!(right > 1000 && left > 10 * right, "{left} {right}");
    let (left, right) = halves(&output, "social/campaign-dagar/ar/card.png");
    assert!(left > 100 && right > 10 * left, "{left} {right}");
}

#[test]
fn letters_are_joined_outlines_and_are_said_in_the_alternative_text() {
    let output = posted(Profile::Internal);
    for (tag, title, alt) in [("sv", "Dagarna", "En dörr."), ("ar", "ببب", "باب.")] {
        let said = format!("{alt} {title}: www.example.org/id/dagar/{tag}/");
        assert_eq!(text(&output, &format!("social/campaign-dagar/{tag}/alt.txt")).trim(), said);
        for name in ["square", "story", "card"] {
            let svg = text(&output, &format!("social/campaign-dagar/{tag}/{name}.svg"));
            assert!(svg.contains(&format!("<desc>{said}</desc>")), "{svg}");
            assert!(!svg.contains("<text") && !svg.contains("http://www.example") && !svg.contains("https://"), "{svg}");
            assert_eq!(svg.matches("href=\"").count(), svg.matches("href=\"#").count(), "{svg}");
        }
    }
    let svg = text(&output, "social/campaign-dagar/ar/square.svg");
    let letters: std::collections::BTreeSet<&str> =
        svg.split("<use ").skip(1).take(3).map(|part| part.split("href=\"").nth(1).unwrap().split('"').next().unwrap()).collect();
    assert_eq!(letters.len(), 3, "{svg}");
}

#[test]
fn the_public_picture_has_no_words() {
    let output = posted(Profile::Public);
    assert!(output.iter().all(|(path, _)| !path.as_str().starts_with("social/")));
    let (left, right) = halves(&output, "card.png");
    assert!(left.abs_diff(right) < left / 20, "{left} {right}");
}
