//! What WAI-ARIA 1.2 says of roles and attributes, with the roles of DPUB-ARIA 1.1 and WAI-ARIA Graphics.

mod attributes;
mod publishing;
mod roles;

use std::collections::BTreeMap;
use std::sync::LazyLock;

pub use attributes::{AriaAttribute, Value, attribute};
pub use roles::Role;

/// All roles by their names.
static BY_NAME: LazyLock<BTreeMap<&'static str, &'static Role>> =
    LazyLock::new(|| roles::ROLES.iter().chain(publishing::PUBLISHING).map(|role| (role.name, role)).collect());

/// The role of this name, whatever its capital letters.
pub fn role(name: &str) -> Option<&'static Role> {
    BY_NAME.get(name).or_else(|| BY_NAME.get(name.to_ascii_lowercase().as_str())).copied()
}
