//! Settings for nginx, in two files: `http.conf` for the `http` block and `server.conf` for the site's own `server` block.

use crate::base::media_type::{MEDIA_TYPES, UNKNOWN};
use crate::base::policy::{DATA_FOLDER, HEADERS, KEPT, KEPT_FOLDER, NOT_KEPT, OPEN_TO_ALL, WITHHELD};

use super::{ENCODINGS, NEGOTIATED, NOTICE, Rules, accepts, compressible};

/// A table: the source, then pairs of what is compared and what it becomes.
fn map(source: &str, variable: &str, default: &str, rows: impl IntoIterator<Item = (String, String)>) -> String {
    let rows: String = rows.into_iter().map(|(key, value)| format!("    \"{key}\" \"{value}\";\n")).collect();
    format!("map \"{source}\" ${variable} {{\n    default \"{default}\";\n{rows}}}\n")
}

/// What can only stand in the `http` block: tables of what a request asks for.
pub fn http(rules: &Rules<'_>) -> String {
    let negotiation = rules.negotiation;
    let range = negotiation.patterns(Some("fristad")).into_iter().map(|pattern| (format!("~*{pattern}"), "$fristad".to_owned()));
    let edition = negotiation.ranges().map(|(range, prefix)| (range.to_owned(), prefix.to_owned()));
    let choice = negotiation.addresses.iter().flat_map(|(address, targets)| {
        // A regular expression each: nginx limits the length and number of names in a table, not these.
        targets.iter().map(move |(prefix, target)| (format!("~^{prefix} {address}$"), target.clone()))
    });
    let exactly = |address: &str| format!("~^{}$", address.replace('.', "\\."));
    let moved = rules.forwarding.moved.iter().map(|(from, to)| (exactly(from), to.clone()));
    let gone = rules.forwarding.gone.iter().map(|address| (exactly(address), "1".to_owned()));
    let missing = rules.editions.iter().map(|prefix| (format!("~^/{prefix}/"), format!("/{prefix}/404.html")));
    let suffix = ENCODINGS.map(|(encoding, suffix)| (format!("~*{}", accepts(encoding)), suffix.to_owned()));
    let encoding = ENCODINGS.map(|(encoding, suffix)| (format!("~\\{suffix}$"), encoding.to_owned()));
    let vary = [
        (format!("~{NEGOTIATED}"), "Accept-Encoding,Accept-Language".to_owned()),
        (format!("~\\.(?:{})(?:\\.br|\\.gz)?$", compressible()), "Accept-Encoding".to_owned()),
    ];
    // Only a file that is there is kept; not the answer that it is not.
    let cache = [(format!("~^20[06] /{KEPT_FOLDER}/"), KEPT.to_owned())];
    [
        format!("# {NOTICE}\n# In the http block: include …/_nginx/http.conf;\n"),
        map("$http_accept_language", "fristad_range", "", range),
        map("$fristad_range", "fristad_edition", "", edition),
        map("$fristad_edition $uri", "fristad_choice", "", choice),
        map("$uri", "fristad_moved", "", moved),
        // Asked again when nginx goes on to the page that says so.
        map("$uri", "fristad_gone", "", gone).replacen("{\n", "{\n    volatile;\n", 1),
        map("$uri", "fristad_missing", "/404.html", missing),
        map("$http_accept_encoding", "fristad_suffix", "", suffix),
        map("$uri", "fristad_encoding", "", encoding),
        map("$uri", "fristad_vary", "", vary),
        map("$status $uri", "fristad_cache", NOT_KEPT, cache),
        // A header without a value is not sent.
        map("$uri", "fristad_open", "", [(format!("~^/{DATA_FOLDER}/"), OPEN_TO_ALL.1.to_owned())]),
    ]
    .concat()
    .replace(OWN, &own(rules))
}

/// How the names of our variables begin, before they are made the site's own.
const OWN: &str = "fristad_";

/// The same with the site's address in it: all sites of one nginx share its variables.
fn own(rules: &Rules<'_>) -> String {
    let host = rules.base.rsplit('/').next().unwrap_or_default();
    let host: String = host.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' }).collect();
    format!("{OWN}{host}_")
}

/// What stands in the site's `server` block, beside its name, its certificate and its `root`.
pub fn server(rules: &Rules<'_>) -> String {
    let headers: String = HEADERS.iter().map(|header| format!("add_header {} \"{}\" always;\n", header.name, header.value)).collect();
    let types: String = MEDIA_TYPES.iter().map(|known| format!("    \"{}\" {};\n", known.name, known.extension)).collect();
    let compressed: String = MEDIA_TYPES
        .iter()
        .filter(|known| known.is_compressible)
        .map(|known| {
            let (extension, name) = (known.extension, known.name);
            format!("location ~ \\.{extension}\\.(?:br|gz)$ {{ internal; types {{}} default_type \"{name}\"; }}\n")
        })
        .collect();
    let (open_to_all, _) = OPEN_TO_ALL;
    format!(
        r#"# {NOTICE}
# In the server block, after its root: include …/_nginx/server.conf;

# No header may be added in a block around this one or within it: nginx then forgets these.
{headers}add_header Cache-Control $fristad_cache always;
add_header Content-Encoding $fristad_encoding always;
add_header {open_to_all} $fristad_open;
add_header Vary $fristad_vary always;

# Nothing by which a reader could be known again, or the server be described.
add_header Last-Modified "";
if_modified_since off;
etag off;
server_tokens off;

types {{
{types}}}
default_type {UNKNOWN};
charset off;
index index.html;
autoindex off;
absolute_redirect off;
# The site brings its files compressed; what is compressed on the way would be so twice.
gzip off;

error_page 403 404 =404 $fristad_missing;
error_page 410 ${{uri}}index.html;

if ($request_method !~ ^(?:GET|HEAD)$) {{ return 405; }}
set $fristad_path "";
if ($uri ~ ^/(.*)$) {{ set $fristad_path $1; }}
if ($fristad_path ~* "{WITHHELD}") {{ return 404; }}
if ($fristad_choice) {{ return 302 $fristad_choice; }}
if ($fristad_moved) {{ return 301 $fristad_moved; }}
if ($fristad_gone) {{ return 410; }}

# A compressed copy, where the browser takes it and there is one. Its own name leads nowhere.
set $fristad_file $uri;
if ($uri ~ /$) {{ set $fristad_file "${{uri}}index.html"; }}
if (-f "$document_root$fristad_file$fristad_suffix") {{ rewrite ^ $fristad_file$fristad_suffix last; }}
{compressed}
location / {{ try_files $uri $uri/ =404; }}
"#
    )
    .replace(OWN, &own(rules))
}
