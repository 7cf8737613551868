//! Findings as they are kept from one build to the next: in no language yet, with the finished pages that they point into.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::base::code::{Code, INPUT, Severity};
use crate::base::finding::{Finding, Fix};
use crate::base::hash::Digest;
use crate::base::path::SitePath;
use crate::base::source::{SourceContent, SourceFile, Sources};
use crate::base::span::{FileId, Span};
use crate::check::finished::{AllFound, Found};
use crate::check::rules;

/// Where finished pages lie that joined the sources; no source of a project does.
const SHOWN: &str = "public/";

/// Findings that can be told again over the same sources.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptFindings {
    findings: Vec<Kept>,
    /// The finished pages that joined the sources, in the order in which they did.
    shown: Vec<(String, String)>,
}

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Kept {
    code: (String, String),
    severity: String,
    place: Option<Place>,
    args: Vec<(String, String)>,
    fix: Option<(Place, String)>,
}

/// File, first byte, and the byte after the last.
type Place = (u32, usize, usize);

impl KeptFindings {
    /// Keeps findings and what they point into.
    pub fn of(findings: &[Finding], sources: &Sources) -> Self {
        let mut shown: Vec<(FileId, &SourceFile)> = sources.under(SHOWN).collect();
        shown.sort_by_key(|(id, _)| *id);
        Self {
            findings: findings.iter().map(keep).collect(),
            shown: shown.into_iter().map(|(_, file)| (file.path.to_string(), file.text().to_owned())).collect(),
        }
    }

    /// The findings again; the pages that they point into join the sources anew, which are the same as they were. Gives
    /// nothing, and leaves the sources alone, when a finding is of a kind that this program does not know.
    pub fn again(self, sources: &mut Sources) -> Option<Vec<Finding>> {
        let findings = self.findings.into_iter().map(tell).collect::<Option<Vec<Finding>>>()?;
        let page = |(path, text): (String, String)| {
            let path = SitePath::new(&path).filter(|path| path.as_str().starts_with(SHOWN))?;
            Some(SourceFile { path, content: SourceContent::Text(text.into()) })
        };
        let shown = self.shown.into_iter().map(page).collect::<Option<Vec<SourceFile>>>()?;
        for page in shown {
            sources.insert(page);
        }
        Some(findings)
    }
}

/// All that a build found, as it is kept for the next one. Most texts and pages are without fault.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptFound {
    in_texts: Vec<(String, Vec<Kept>)>,
    on_pages: Vec<(String, Vec<OnPage>)>,
}

/// A finding, and the words by which it is led back to its source.
type OnPage = (Kept, Vec<String>);

impl KeptFound {
    /// Keeps what was found.
    pub fn of(found: &AllFound) -> Self {
        let with_words = |found: &Found| (keep(&found.finding), found.words.clone());
        Self {
            in_texts: found.in_texts.iter().map(|(digest, found)| (hex(digest), found.iter().map(keep).collect())).collect(),
            on_pages: found.on_pages.iter().map(|(digest, found)| (hex(digest), found.iter().map(with_words).collect())).collect(),
        }
    }

    /// What was found; nothing when a finding is of a kind that this program does not know.
    pub fn again(self) -> Option<AllFound> {
        let with_words = |(kept, words): OnPage| Some(Found { finding: tell(kept)?, words });
        Some(AllFound { in_texts: by_digest(self.in_texts, tell)?, on_pages: by_digest(self.on_pages, with_words)? })
    }
}

fn hex(digest: &Digest) -> String {
    blake3::Hash::from_bytes(*digest).to_string()
}

fn by_digest<K, T>(kept: Vec<(String, Vec<K>)>, tell: impl Fn(K) -> Option<T>) -> Option<BTreeMap<Digest, Vec<T>>> {
    let one = |(digest, kept): (String, Vec<K>)| {
        let digest = blake3::Hash::from_hex(digest).ok()?;
        Some((*digest.as_bytes(), kept.into_iter().map(&tell).collect::<Option<Vec<T>>>()?))
    };
    kept.into_iter().map(one).collect()
}

fn keep(finding: &Finding) -> Kept {
    let place = |span: Span| (span.file.0, span.start, span.end);
    Kept {
        code: (finding.code.id.to_owned(), finding.code.name.to_owned()),
        severity: finding.severity.as_str().to_owned(),
        place: finding.span.map(place),
        args: finding.args.iter().map(|(name, value)| (name.to_string(), value.clone())).collect(),
        fix: finding.fix.as_ref().map(|fix| (place(fix.span), fix.text.clone())),
    }
}

fn tell(kept: Kept) -> Option<Finding> {
    let span = |(file, start, end): Place| Span { file: FileId(file), start, end };
    let severity = [Severity::Error, Severity::Warning, Severity::Info].into_iter().find(|known| known.as_str() == kept.severity)?;
    Some(Finding {
        code: code(&kept.code.0, &kept.code.1)?,
        severity,
        span: kept.place.map(span),
        args: kept.args.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        fix: kept.fix.map(|(place, text)| Fix { span: span(place), text }),
    })
}

fn code(id: &str, name: &str) -> Option<&'static Code> {
    INPUT.iter().copied().chain(rules().map(|rule| &rule.code)).find(|code| code.id == id && code.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn findings_come_back_as_they_were_with_the_pages_that_they_point_into() {
        let mut sources = Sources::default();
        let source = SourceFile { path: SitePath::new("content/site.yaml").unwrap(), content: SourceContent::Text("a: b".into()) };
        sources.insert(source);
        let mut after = sources.clone();
        // The page of the later name joined first.
        let [second, first] = ["public/b.html", "public/a.html"]
            .map(|path| after.insert(SourceFile { path: SitePath::new(path).unwrap(), content: SourceContent::Text(path.into()) }));
        let rule = &rules().next().unwrap().code;
        let findings = vec![
            Finding::global(INPUT[0]).with("path", "å\n\"").with("nearest", ""),
            Finding { severity: Severity::Info, ..Finding::at(rule, Span { file: second, start: 1, end: 3 }) },
            Finding::at(rule, Span::file(first)).mended_by(Span { file: FileId(0), start: 0, end: 1 }, "c"),
        ];
        let text = serde_json::to_string(&KeptFindings::of(&findings, &after)).unwrap();
        let kept: KeptFindings = serde_json::from_str(&text).unwrap();
        assert_eq!(kept.again(&mut sources), Some(findings));
        assert_eq!(sources.slice(Span { file: second, start: 7, end: 8 }), "b");
    }

    #[test]
    fn what_was_found_comes_back_as_it_was() {
        let rule = &rules().next().unwrap().code;
        let finding = Finding::at(rule, Span { file: FileId(3), start: 1, end: 3 }).with("words", "å\n\"");
        let on_page = Found { finding: finding.clone(), words: vec!["hej du".to_owned(), "hej".to_owned()] };
        let found = AllFound {
            in_texts: [([7; 32], vec![finding]), ([8; 32], Vec::new())].into(),
            on_pages: [([9; 32], vec![on_page]), ([255; 32], Vec::new())].into(),
        };
        let text = serde_json::to_string(&KeptFound::of(&found)).unwrap();
        let again = serde_json::from_str::<KeptFound>(&text).unwrap().again().unwrap();
        assert_eq!(format!("{again:?}"), format!("{found:?}"));
        let unknown = serde_json::from_str::<KeptFound>(&text.replace(rule.id, "NONE999")).unwrap();
        assert!(unknown.again().is_none());
    }

    #[test]
    fn a_finding_of_another_program_is_not_told() {
        let kept = |code: (&str, &str), severity: &str| Kept {
            code: (code.0.to_owned(), code.1.to_owned()),
            severity: severity.to_owned(),
            place: None,
            args: Vec::new(),
            fix: None,
        };
        let known = INPUT[0];
        for kept in [kept(("NONE999", known.name), "error"), kept((known.id, "none"), "error"), kept((known.id, known.name), "awful")] {
            let kept = KeptFindings { findings: vec![kept], shown: Vec::new() };
            assert_eq!(kept.again(&mut Sources::default()), None);
        }
        let astray = KeptFindings { findings: Vec::new(), shown: vec![("content/site.yaml".to_owned(), String::new())] };
        assert_eq!(astray.again(&mut Sources::default()), None);
    }
}
