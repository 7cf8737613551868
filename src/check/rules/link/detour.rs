//! LINK010: a link leads straight to where it says, not by way of a third party that counts the readers.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::links::{WebLink, web_links};
use crate::check::rule::{Background, Example, Input, Look, Rule};
use crate::model::Entry;
use crate::model::link::web_address;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "LINK010", name: "detour-link", severity: Severity::Warning },
    act: &[],
    basis: "Regulation (EU) 2016/679, article 5(1)(c): a shortener or a redirect learns who opened the link, and may lead elsewhere tomorrow",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Prose("sv", "Läs mer hos [myndigheten](https://bit.ly/3xYz)."),
            found: "https://bit.ly/3xYz",
            good: Input::Prose("sv", "Läs mer hos [myndigheten](https://www.bit.lyktevik.example/3xYz)."),
        },
        Example {
            bad: Input::Prose("sv", "Läs mer hos [myndigheten](https://www.google.com/url?sa=t&url=https%3A%2F%2Fwww.example.se%2Fom)."),
            found: "https://www.google.com/url?sa=t&url=https%3A%2F%2Fwww.example.se%2Fom",
            good: Input::Prose("sv", "Läs mer hos [myndigheten](https://www.example.se/om)."),
        },
    ],
    look: Look::Entry(find),
};

const SHORTENERS: [&str; 20] = [
    "bit.ly",
    "tinyurl.com",
    "t.co",
    "goo.gl",
    "ow.ly",
    "is.gd",
    "buff.ly",
    "cutt.ly",
    "rebrand.ly",
    "t.ly",
    "rb.gy",
    "shorturl.at",
    "lnkd.in",
    "fb.me",
    "tiny.cc",
    "bl.ink",
    "s.id",
    "v.gd",
    "dlvr.it",
    "linktr.ee",
];

/// Pages that send the reader on, with the parameter that says where to.
const REDIRECTS: [(&str, &str, &[&str]); 8] = [
    ("google.com", "/url", &["q", "url"]),
    ("google.se", "/url", &["q", "url"]),
    ("l.facebook.com", "/l.php", &["u"]),
    ("lm.facebook.com", "/l.php", &["u"]),
    ("youtube.com", "/redirect", &["q"]),
    ("safelinks.protection.outlook.com", "/", &["url"]),
    ("bing.com", "/ck/", &["u"]),
    ("linkedin.com", "/redir", &["url"]),
];

fn find(entry: &Entry, background: &Background<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for link in web_links(entry, background.sources) {
        let finding = Finding::at(&RULE.code, link.span).with("host", link.host());
        if SHORTENERS.iter().any(|shortener| link.is_at(shortener)) {
            findings.push(finding);
        } else if let Some(parameters) = redirect(&link) {
            findings.push(match target(link.path(), parameters) {
                Some(target) => finding.mended_by(link.span, target),
                None => finding,
            });
        }
    }
    findings
}

fn redirect(link: &WebLink<'_>) -> Option<&'static [&'static str]> {
    let is_here = |(host, path, _): &&(&str, &str, &'static [&'static str])| link.is_at(host) && link.path().starts_with(path);
    REDIRECTS.iter().find(is_here).map(|(_, _, parameters)| *parameters)
}

/// The address that the reader ends up at, when it stands in the link whole and clean.
fn target(path: &str, parameters: &[&str]) -> Option<String> {
    let (_, query) = path.split_once('?')?;
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let (_, value) = pairs.find(|(name, _)| parameters.contains(name))?;
    web_address(&decoded(value)?).filter(|address| !address.contains(['(', ')']))
}

/// The text behind percent signs (RFC 3986, 2.1).
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let mut digit = || char::from(rest.next()?).to_digit(16);
            let value = digit()?.checked_mul(16)?.checked_add(digit()?)?;
            bytes.push(u8::try_from(value).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}
