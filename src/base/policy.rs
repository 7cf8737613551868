//! What every server says with every file, and which files it keeps to itself: the published site's servers and the preview take it from here.

/// A header that goes with every answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    /// Its name.
    pub name: &'static str,
    /// Its value on the published site.
    pub value: &'static str,
    /// Its value on this machine, where there is no TLS; none where it would do harm there.
    pub on_loopback: Option<&'static str>,
}

const fn everywhere(name: &'static str, value: &'static str) -> Header {
    Header { name, value, on_loopback: Some(value) }
}

/// Nothing but the site's own files; no inline script or style, so no `unsafe-inline` and no digest (W3C CSP 3).
macro_rules! content_security_policy {
    ($end:literal) => {
        concat!(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; ",
            "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            $end
        )
    };
}

/// All headers that are the same for every file, in the order of their names.
pub static HEADERS: [Header; 10] = [
    Header {
        name: "Content-Security-Policy",
        value: content_security_policy!("; upgrade-insecure-requests"),
        on_loopback: Some(content_security_policy!("")),
    },
    everywhere("Cross-Origin-Embedder-Policy", "require-corp"),
    everywhere("Cross-Origin-Opener-Policy", "same-origin"),
    everywhere("Cross-Origin-Resource-Policy", "same-origin"),
    everywhere("Permissions-Policy", PERMISSIONS),
    everywhere("Referrer-Policy", "no-referrer"),
    // RFC 6797. Without `includeSubDomains`: a municipality has other hosts, which answer for themselves. A browser ignores
    // it without TLS, and the server that reads these settings often stands behind another one that ends TLS.
    Header { name: "Strict-Transport-Security", value: "max-age=31536000", on_loopback: None },
    everywhere("X-Content-Type-Options", "nosniff"),
    // The name of a site that a page links to is not looked up before somebody follows the link.
    everywhere("X-DNS-Prefetch-Control", "off"),
    // For browsers older than `frame-ancestors`.
    everywhere("X-Frame-Options", "DENY"),
];

/// Everything that a page can ask a device for, to nobody (W3C Permissions Policy). Only names that browsers know: of others they complain.
const PERMISSIONS: &str = "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), clipboard-read=(), \
    clipboard-write=(), display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), \
    idle-detection=(), keyboard-map=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), \
    publickey-credentials-create=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), storage-access=(), usb=(), \
    window-management=(), xr-spatial-tracking=()";

/// The folder of files that are named by what they hold.
pub const KEPT_FOLDER: &str = "assets";

/// The folder of open data.
pub const DATA_FOLDER: &str = "data";

/// The header that lets scripts of other sites read open data, and its value (Fetch Standard, CORS). No page has it.
pub const OPEN_TO_ALL: (&str, &str) = ("Access-Control-Allow-Origin", "*");

/// `Cache-Control` of files that are named by what they hold: they never change (RFC 8246).
pub const KEPT: &str = "public, max-age=31536000, immutable";

/// `Cache-Control` of everything else: a page leaves no copy on the reader's disk (RFC 9111, 5.2.2.5).
pub const NOT_KEPT: &str = "no-store";

/// Paths, without the slash before them, that are answered as if they were not there: settings of servers, files
/// whose names begin with a dot, and compressed copies by their own names. To be compared without regard to case.
pub const WITHHELD: &str = r"^_|(?:^|/)(?:\.(?!well-known/)|web\.config$)|\.(?:br|gz)$";

/// Whether a path is one of [`WITHHELD`].
pub fn is_withheld(path: &str) -> bool {
    let path = path.to_ascii_lowercase();
    let hidden = |part: &str| part.starts_with('.') && part != ".well-known";
    path.starts_with('_')
        || path.split('/').any(hidden)
        || path.split('/').next_back() == Some("web.config")
        || path.ends_with(".br")
        || path.ends_with(".gz")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_and_hidden_files_are_withheld_and_nothing_else_is() {
        for path in ["_headers", "_nginx/http.conf", ".htaccess", "id/.HTACCESS", "Web.config", "sv/.git/x", "sv/index.html.br", ".fristad"]
        {
            assert!(is_withheld(path), "{path}");
        }
        for path in ["", "sv/", "sv/index.html", ".well-known/security.txt", "sv/a_b/", "web.config/x", "assets/style.0.css"] {
            assert!(!is_withheld(path), "{path}");
        }
    }

    #[test]
    fn nothing_inline_is_ever_allowed() {
        for header in HEADERS {
            let value = header.value.to_ascii_lowercase();
            assert!(!value.contains("unsafe") && !value.contains('"') && value.is_ascii(), "{}", header.name);
        }
        assert!(HEADERS.is_sorted_by_key(|header| header.name));
    }
}
