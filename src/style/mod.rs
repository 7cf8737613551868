//! As much of CSS as can be decided without a browser.
//!
//! Which declarations win on an element, and what its colours, sizes and spacing come to. What cannot be decided is said
//! to be unknown, never guessed.

mod cascade;
mod computed;
mod contrast;
mod focus;
mod selector;
mod sheet;
mod value;

pub use cascade::{Cascade, Declared};
pub use computed::{Computed, Styles, TextColours};
pub use contrast::{contrast, mix, over};
pub use focus::{Focused, Said, focused};
pub use selector::meant;
pub use sheet::{Block, Declaration, blocks, declarations, on_screen};
pub use value::{Length, Rgba, colour, length};
