//! Values that every room may hold: no disk, no clock.

pub mod change;
pub mod code;
pub mod csv;
pub mod edition;
pub mod finding;
pub mod forwarding;
pub mod hash;
pub mod json;
pub mod kebab;
pub mod limits;
pub mod manifest;
pub mod media_type;
pub mod memo;
pub mod negotiation;
pub mod node;
pub mod output;
pub mod pairs;
pub mod path;
pub mod policy;
pub mod post_length;
pub mod recall;
pub mod source;
pub mod span;
pub mod suggest;
pub mod unpack;
pub mod xml;
