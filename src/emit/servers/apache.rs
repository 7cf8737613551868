//! Settings for Apache httpd 2.4, as `.htaccess`: one for the site, one for the permalinks.

use crate::base::media_type::MEDIA_TYPES;
use crate::base::policy::{DATA_FOLDER, HEADERS, KEPT, KEPT_FOLDER, NOT_KEPT, OPEN_TO_ALL, WITHHELD};

use super::{ENCODINGS, NEGOTIATED, NOTICE, Rules, accepts, compressible};

/// What is refused before anything else is looked at.
const READ_ONLY: &str = "RewriteCond %{REQUEST_METHOD} !^(?:GET|HEAD)$\nRewriteRule ^ - [R=405,L]\n";

/// The file at the top of the site. It demands its modules: without them the site answers with an error, and never without its headers.
pub fn root(rules: &Rules<'_>) -> String {
    [
        format!("# {NOTICE}\n# Modules: dir, headers, mime, rewrite, setenvif. AllowOverride All.\n\n"),
        ORDER.to_owned(),
        types(),
        headers(),
        missing(rules),
        wishes(rules),
        rewrites(rules),
    ]
    .concat()
}

const ORDER: &str = "\
Options -Indexes -MultiViews
DirectoryIndex index.html
DirectorySlash Off
FileETag None
ServerSignature Off
AddDefaultCharset Off

";

fn types() -> String {
    let mut text = String::new();
    for known in MEDIA_TYPES {
        text.push_str(&format!("AddType \"{}\" .{}\n", known.name, known.extension));
    }
    for (encoding, suffix) in ENCODINGS {
        // `.br` is Breton to mod_mime's own settings.
        text.push_str(&format!("RemoveLanguage {suffix}\nAddEncoding {encoding} {suffix}\n"));
    }
    for known in MEDIA_TYPES.iter().filter(|known| known.is_compressible) {
        let (extension, name) = (known.extension, known.name);
        text.push_str(&format!("<FilesMatch \"\\.{extension}\\.(?:br|gz)$\">\nForceType \"{name}\"\n</FilesMatch>\n"));
    }
    text
}

fn headers() -> String {
    let mut text = "\nHeader unset ETag\nHeader unset Last-Modified\nHeader unset Vary\n".to_owned();
    for header in HEADERS {
        text.push_str(&format!("Header always set {} \"{}\"\n", header.name, header.value));
    }
    let kept = format!("expr=%{{REQUEST_STATUS}} in {{'200', '206'}} && %{{REQUEST_URI}} =~ m#^/{KEPT_FOLDER}/#");
    let compressed = format!("expr=%{{REQUEST_URI}} =~ m#\\.(?:{})(?:\\.br|\\.gz)?$#", compressible());
    let open = format!("expr=%{{REQUEST_STATUS}} in {{'200', '206'}} && %{{REQUEST_URI}} =~ m#^/{DATA_FOLDER}/#");
    let negotiated = format!("expr=%{{REQUEST_URI}} =~ m#{NEGOTIATED}#");
    for (name, value, condition) in [
        ("Cache-Control", NOT_KEPT, ""),
        ("Cache-Control", KEPT, kept.as_str()),
        ("Vary", "Accept-Encoding", compressed.as_str()),
        ("Vary", "Accept-Encoding,Accept-Language", negotiated.as_str()),
        (OPEN_TO_ALL.0, OPEN_TO_ALL.1, open.as_str()),
    ] {
        let condition = if condition.is_empty() { String::new() } else { format!(" \"{condition}\"") };
        text.push_str(&format!("Header always set {name} \"{value}\"{condition}\n"));
    }
    text
}

/// The page for what is not there, in the edition of the address.
fn missing(rules: &Rules<'_>) -> String {
    let mut text = "\nErrorDocument 403 /404.html\nErrorDocument 404 /404.html\n".to_owned();
    for prefix in &rules.editions {
        let page = format!("/{prefix}/404.html");
        text.push_str(&format!("<If \"%{{REQUEST_URI}} =~ m#^/{prefix}/#\">\nErrorDocument 403 {page}\nErrorDocument 404 {page}\n</If>\n"));
    }
    for address in &rules.forwarding.gone {
        text.push_str(&format!("<If \"%{{REQUEST_URI}} == '{address}'\">\nErrorDocument 410 {address}index.html\n</If>\n"));
    }
    text
}

/// What the browser asks for, as variables; of several lines that match, the last one counts.
fn wishes(rules: &Rules<'_>) -> String {
    let mut text = "\n".to_owned();
    for pattern in rules.negotiation.patterns(None).iter().rev() {
        text.push_str(&format!("SetEnvIfNoCase Accept-Language \"{pattern}\" FRISTAD_RANGE=$1\n"));
    }
    for (encoding, suffix) in ENCODINGS.iter().rev() {
        text.push_str(&format!("SetEnvIfNoCase Accept-Encoding \"{}\" FRISTAD_SUFFIX={suffix}\n", accepts(encoding)));
    }
    text
}

/// The conditions under which the edition with a prefix is chosen: one of its ranges is asked for.
fn asked(rules: &Rules<'_>, prefix: &str) -> String {
    let ranges: Vec<&str> = rules.negotiation.ranges().filter(|(_, known)| *known == prefix).map(|(range, _)| range).collect();
    format!("^(?:{})$", ranges.join("|"))
}

fn rewrites(rules: &Rules<'_>) -> String {
    let mut text = format!("\nRewriteEngine On\n{READ_ONLY}");
    // Only what was asked for by its own name: what is sent in its place may be a compressed copy.
    text.push_str(&format!(
        "RewriteCond %{{ENV:REDIRECT_STATUS}} ^$\nRewriteCond %{{REQUEST_URI}} \"^/(.*)$\"\nRewriteCond %1 \"{WITHHELD}\" [NC]\nRewriteRule ^ - [R=404,L]\n"
    ));
    for (prefix, target) in rules.negotiation.addresses.get("/").into_iter().flatten() {
        let asked = asked(rules, prefix);
        text.push_str(&format!(
            "RewriteCond %{{ENV:FRISTAD_RANGE}} \"{asked}\" [NC]\nRewriteCond %{{REQUEST_URI}} =/\nRewriteRule ^ {target} [R=302,L]\n"
        ));
    }
    for (from, to) in &rules.forwarding.moved {
        text.push_str(&format!("RewriteCond %{{REQUEST_URI}} ={from}\nRewriteRule ^ {to} [R=301,L]\n"));
    }
    for address in &rules.forwarding.gone {
        text.push_str(&format!("RewriteCond %{{REQUEST_URI}} ={address}\nRewriteRule ^ - [G,L]\n"));
    }
    text.push_str(FILES);
    text
}

/// Folders and compressed copies. By the whole address, so that it holds in the folder of permalinks too.
const FILES: &str = "\
# A folder by its name without the slash at the end.
RewriteCond %{REQUEST_FILENAME} -d
RewriteCond %{REQUEST_URI} ^(.*[^/])$
RewriteRule ^ %1/ [R=301,L]
# A folder without a page.
RewriteCond %{REQUEST_FILENAME} -d
RewriteCond %{REQUEST_FILENAME}/index.html !-f
RewriteRule ^ - [R=404,L]
# A compressed copy of a folder's page, or of a file.
RewriteCond %{ENV:FRISTAD_SUFFIX} .
RewriteCond %{REQUEST_URI} /$
RewriteCond %{REQUEST_FILENAME}/index.html%{ENV:FRISTAD_SUFFIX} -f
RewriteRule ^ %{REQUEST_URI}index.html%{ENV:FRISTAD_SUFFIX} [L]
RewriteCond %{ENV:FRISTAD_SUFFIX} .
RewriteCond %{REQUEST_FILENAME}%{ENV:FRISTAD_SUFFIX} -f
RewriteRule ^ %{REQUEST_URI}%{ENV:FRISTAD_SUFFIX} [L]
";

/// The file in the folder of permalinks: where each leads, by edition. It stands there so that no other request reads it.
pub fn permalinks(rules: &Rules<'_>) -> String {
    let mut text = format!("# {NOTICE}\nRewriteEngine On\nRewriteOptions Inherit\n{READ_ONLY}");
    for prefix in &rules.editions {
        let targets: Vec<(&str, &str)> = rules
            .negotiation
            .addresses
            .iter()
            .filter_map(|(address, targets)| Some((address.strip_prefix("/id/")?, targets.get(*prefix)?.as_str())))
            .collect();
        // All rules of an edition are passed over at once when another one is asked for.
        let asked = asked(rules, prefix);
        text.push_str(&format!("RewriteCond %{{ENV:FRISTAD_RANGE}} \"!{asked}\" [NC]\nRewriteRule ^ - [S={}]\n", targets.len()));
        for (address, target) in targets {
            text.push_str(&format!("RewriteRule ^{address}$ {target} [R=302,L]\n"));
        }
    }
    text
}
