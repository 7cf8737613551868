//! What WAI-ARIA 1.2 says of roles and attributes, with the roles of DPUB-ARIA 1.1 and WAI-ARIA Graphics.

mod attributes;
mod roles;

pub use attributes::{AriaAttribute, Value, attribute};
pub use roles::{Role, role};
