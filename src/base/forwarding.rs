//! Addresses without a page of their own any more: where a server leads on from each, and which are gone.

use std::collections::{BTreeMap, BTreeSet};

/// What servers answer at addresses that were published once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Forwarding {
    /// Each leads to another for good (301; RFC 9110, 15.4.2). No target is a key: there is no chain.
    pub moved: BTreeMap<String, String>,
    /// Nothing takes their place (410; RFC 9110, 15.5.11); the page that lies there says what to read instead.
    pub gone: BTreeSet<String>,
}

/// Whether a text can be an address on the site, in every server's settings and on every file system.
pub fn is_address(text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/._~-".contains(&byte);
    let path = text.strip_prefix('/').map(|path| path.strip_suffix('/').unwrap_or(path));
    text.bytes().all(is_plain) && path.is_some_and(|path| super::path::SitePath::new(path).is_some() && !super::policy::is_withheld(path))
}

#[cfg(test)]
mod tests {
    use super::is_address;

    #[test]
    fn takes_addresses_and_nothing_that_could_do_more_in_a_servers_settings() {
        for good in ["/sv/skydd/", "/Sidor/Hjalp.aspx", "/a", "/id/skydd/sv-simple/"] {
            assert!(is_address(good), "{good}");
        }
        for bad in
            ["/", "", "sv/", "//sv/", "/sv//", "/sv/../x/", "/a b/", "/a$1/", "/a\"/", "/å/", "/.htaccess", "/_headers", "/web.config"]
        {
            assert!(!is_address(bad), "{bad}");
        }
    }
}
