//! `_headers`, as Netlify and Cloudflare Pages read it.

use crate::base::policy::{DATA_FOLDER, HEADERS, KEPT, KEPT_FOLDER, NOT_KEPT, OPEN_TO_ALL};

use super::{NOTICE, Rules};

/// Writes it. Where two of its addresses meet, such a host joins the values with a comma; so `Cache-Control` is said
/// once for each part of the site, and nothing else twice.
pub fn write(rules: &Rules<'_>) -> String {
    let mut text = format!("# {NOTICE}\n/*\n");
    for header in HEADERS {
        text.push_str(&format!("  {}: {}\n", header.name, header.value));
    }
    text.push_str(&format!("/{KEPT_FOLDER}/*\n  Cache-Control: {KEPT}\n"));
    for address in &rules.not_kept {
        text.push_str(&format!("{address}\n  Cache-Control: {NOT_KEPT}\n"));
        if *address == format!("/{DATA_FOLDER}/*") {
            text.push_str(&format!("  {}: {}\n", OPEN_TO_ALL.0, OPEN_TO_ALL.1));
        }
    }
    text
}
