//! A picture as HTML.

use super::escape::escaped;
use super::view::Picture;

/// Appends a picture to HTML.
pub fn image(picture: &Picture, html: &mut String) {
    html.push_str(&format!(
        "<img src=\"{}\" width=\"{}\" height=\"{}\" alt=\"{}\" loading=\"lazy\" decoding=\"async\"{}>",
        escaped(&picture.src),
        picture.width,
        picture.height,
        escaped(&picture.alt.text),
        picture.alt.mark,
    ));
}
