//! What becomes paper: templates of the theme, set by Typst into PDF, and into pictures for the screen.
//!
//! No network, no packages, no clock: what a template sees is the theme, the data that it is given, and the fonts among
//! the sources. Editors' words reach it as data and are never read as Typst's language.

mod fonts;
mod leaflets;
mod lettering;
mod setting;
mod world;

pub use fonts::Fonts;
pub use leaflets::press;
pub use lettering::letter;
pub use setting::{Setting, set};
