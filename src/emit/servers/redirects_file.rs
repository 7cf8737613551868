//! `_redirects`, as Netlify and Cloudflare Pages read it; empty when nothing has moved.

use super::{NOTICE, Rules};

/// Writes it. Neither host can answer that a page is gone: there the page that says so comes as any other.
pub fn write(rules: &Rules<'_>) -> String {
    let moved: String = rules.forwarding.moved.iter().map(|(from, to)| format!("{from} {to} 301\n")).collect();
    if moved.is_empty() { moved } else { format!("# {NOTICE}\n{moved}") }
}
