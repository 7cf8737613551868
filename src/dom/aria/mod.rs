//! What WAI-ARIA 1.2 says of roles and attributes, with the roles of DPUB-ARIA 1.1 and WAI-ARIA Graphics.

mod attributes;
mod publishing;
mod roles;

pub use attributes::{AriaAttribute, Value, attribute};
pub use roles::Role;

/// The role of this name, whatever its capital letters.
pub fn role(name: &str) -> Option<&'static Role> {
    roles::ROLES.iter().chain(publishing::PUBLISHING).find(|role| role.name.eq_ignore_ascii_case(name))
}
