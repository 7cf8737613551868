//! The pictures: one drawing of the theme in three sizes, as SVG and PNG. They hold no letters of a font: words come as outlines.

use std::collections::BTreeMap;

use rayon::prelude::*;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use crate::base::code;
use crate::base::finding::Finding;
use crate::base::output::Output;
use crate::base::path::SitePath;
use crate::plan::posts::CARD;
use crate::render::Renderer;
use crate::render::posts::{Drawing, Lettering, Posting, SIZES};

/// The picture that links to the site show: the same for all of them, and without a pictogram.
pub fn of_links(renderers: &[Renderer<'_>]) -> (Output, Vec<Finding>) {
    let size = SIZES.iter().find(|(name, ..)| *name == "card");
    let drawn = renderers.first().zip(size).map(|(renderer, (_, width, height))| {
        renderer.drawing(&Drawing { width: *width, height: *height, dir: "ltr", ..Drawing::default() }).and_then(|svg| png(&svg))
    });
    gathered(drawn.map(|drawn| drawn.map(|bytes| (CARD.to_owned(), bytes))))
}

/// The pictures of all that is posted. A PNG holds no title, so without words it is the same in all editions of a direction,
/// and drawn once.
pub fn of_posts(postings: &[(&Renderer<'_>, Posting<'_>)], lettering: &Lettering) -> (Output, Vec<Finding>) {
    let (mut vector, mut bitmaps) = (Vec::new(), BTreeMap::<Drawing<'_>, (&Renderer<'_>, Vec<String>)>::new());
    for (renderer, posting) in postings {
        for (name, width, height) in SIZES {
            let dir = posting.edition.direction().as_str();
            let path = format!("{}/{name}", posting.folder);
            let lettering = lettering.get(&path).map(String::as_str).unwrap_or_default();
            let bare = Drawing { width, height, picto: posting.picto, dir, lettering, ..Drawing::default() };
            let told = Drawing { title: &posting.title, alt: &posting.alt, lang: posting.edition.tag(), ..bare.clone() };
            vector.push(renderer.drawing(&told).map(|svg| (format!("{path}.svg"), svg.into_bytes())));
            bitmaps.entry(bare).or_insert_with(|| (*renderer, Vec::new())).1.push(format!("{path}.png"));
        }
    }
    let drawn: Vec<_> = bitmaps.into_iter().collect();
    let drawn = drawn.into_par_iter().map(|(drawing, (renderer, paths))| (paths, renderer.drawing(&drawing).and_then(|svg| png(&svg))));
    let copied =
        drawn.collect::<Vec<_>>().into_iter().flat_map(|(paths, drawn)| paths.into_iter().map(move |path| Ok((path, drawn.clone()?))));
    gathered(vector.into_iter().chain(copied))
}

/// Files by their paths. One fault in the template shows in every picture.
fn gathered(made: impl IntoIterator<Item = Result<(String, Vec<u8>), Finding>>) -> (Output, Vec<Finding>) {
    let (mut output, mut findings) = (Output::default(), Vec::new());
    for result in made {
        match result {
            Ok((path, bytes)) => output.extend(SitePath::new(&path).map(|path| (path, bytes)).into_iter().collect()),
            Err(finding) if findings.contains(&finding) => {}
            Err(finding) => findings.push(finding),
        }
    }
    (output, findings)
}

/// A drawing as PNG. What is no SVG was written so by the theme.
fn png(svg: &str) -> Result<Vec<u8>, Finding> {
    let fault = |reason: String| Finding::global(&code::TEMPLATE).with("reason", format!("social/picture.svg: {reason}")).with("page", "–");
    let tree = Tree::from_str(svg, &Options::default()).map_err(|error| fault(error.to_string()))?;
    let size = tree.size().to_int_size();
    let mut pixels = Pixmap::new(size.width(), size.height()).ok_or_else(|| fault("0 × 0".to_owned()))?;
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| fault(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_has_the_size_that_it_says_and_its_colours() {
        let bytes = png("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30\" height=\"20\"><rect width=\"30\" height=\"20\" fill=\"#0a3d46\"/></svg>").unwrap();
        let pixels = Pixmap::decode_png(&bytes).unwrap();
        assert_eq!((pixels.width(), pixels.height()), (30, 20));
        let pixel = pixels.pixel(29, 19).unwrap();
        assert_eq!((pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()), (0x0a, 0x3d, 0x46, 0xff));
        assert!(png("<p>").is_err());
    }
}
