//! SAFE008: no script of the site stores anything on the reader's device or calls home.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::{FileId, Span};
use crate::check::rule::{Context, Example, Input, Look, Rule};
use crate::check::tags::tags;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "SAFE008", name: "storing-script", severity: Severity::Error },
    act: &[],
    basis: "Lagen (2022:482) om elektronisk kommunikation 9 kap. 28 §; whoever shares the device could find what was stored",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[("themes/default/scripts/menu.js", "// The menu.\nlocalStorage.setItem(\"seen\", \"yes\");\n")]),
        found: "localStorage",
        good: Input::Site(&[(
            "themes/default/scripts/menu.js",
            "// No localStorage here.\ndocument.querySelector(\"nav\").hidden = false;\nconst prefetch = (x) => x;\n",
        )]),
    }],
    look: Look::Site(find),
};

/// Programming interfaces of the browser that store, send or locate.
const INTERFACES: [&str; 15] = [
    "document.cookie",
    "cookieStore",
    "localStorage",
    "sessionStorage",
    "indexedDB",
    "openDatabase",
    "caches.open",
    "serviceWorker",
    "sendBeacon",
    "XMLHttpRequest",
    "fetch(",
    "WebSocket",
    "EventSource",
    "importScripts",
    "geolocation",
];

fn find(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let files = context.sources.under("themes/").chain(context.sources.under("content/"));
    for (file, source) in files {
        match source.path.extension().as_str() {
            "js" | "mjs" => findings.extend(in_script(file, source.text(), 0)),
            "html" | "svg" => {
                for tag in tags(source.text()).into_iter().filter(|tag| tag.is("script")) {
                    let start = source.text().len().saturating_sub(tag.after.len());
                    let script = tag.after.split("</script").next().unwrap_or_default();
                    findings.extend(in_script(file, script, start));
                }
            }
            _ => {}
        }
    }
    findings
}

fn in_script(file: FileId, script: &str, offset: usize) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut line_start = offset;
    for line in script.split_inclusive('\n') {
        let code = line.split("//").next().unwrap_or_default();
        let is_comment = code.trim_start().starts_with('*') || code.trim_start().starts_with("/*");
        for name in INTERFACES.iter().filter(|_| !is_comment) {
            let alone = |at: &usize| !code.get(..*at).is_some_and(|before| before.ends_with(|c: char| c.is_alphanumeric() || c == '_'));
            let Some(at) = code.match_indices(name).map(|(at, _)| at).find(alone) else { continue };
            let start = line_start.saturating_add(at);
            let span = Span { file, start, end: start.saturating_add(name.len()) };
            findings.push(Finding::at(&RULE.code, span).with("interface", name.trim_end_matches('(')));
        }
        line_start = line_start.saturating_add(line.len());
    }
    findings
}
