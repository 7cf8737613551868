//! Puts the changes that findings offer into the texts; of two that overlap, only the first.

use std::collections::BTreeMap;

use crate::base::finding::{Finding, Fix};
use crate::base::source::Sources;
use crate::base::span::FileId;

/// A text before and after.
#[derive(Debug, PartialEq, Eq)]
pub struct Mended {
    /// Path from the project's root.
    pub path: String,
    /// The text as it is.
    pub old: String,
    /// The text with all changes.
    pub new: String,
    /// How many changes were made.
    pub changes: usize,
}

/// All texts that the findings' changes make different, by path.
pub fn mend(findings: &[Finding], sources: &Sources) -> Vec<Mended> {
    let mut by_file: BTreeMap<FileId, Vec<&Fix>> = BTreeMap::new();
    for fix in findings.iter().filter_map(|finding| finding.fix.as_ref()) {
        by_file.entry(fix.span.file).or_default().push(fix);
    }
    let mut mended: Vec<Mended> = by_file.into_iter().filter_map(|(file, fixes)| mend_file(sources, file, fixes)).collect();
    mended.sort_by(|a, b| a.path.cmp(&b.path));
    mended
}

fn mend_file(sources: &Sources, file: FileId, mut fixes: Vec<&Fix>) -> Option<Mended> {
    let source = sources.file(file)?;
    let old = source.text();
    fixes.sort_by_key(|fix| (fix.span.start, fix.span.end));
    let mut new = String::with_capacity(old.len());
    let mut done = 0_usize;
    let mut changes = 0_usize;
    for fix in fixes {
        if fix.span.start < done {
            continue;
        }
        let Some(kept) = old.get(done..fix.span.start).filter(|_| old.is_char_boundary(fix.span.end)) else { continue };
        new.push_str(kept);
        new.push_str(&fix.text);
        done = fix.span.end;
        changes = changes.saturating_add(1);
    }
    new.push_str(old.get(done..)?);
    (new != old).then(|| Mended { path: source.path.to_string(), old: old.to_owned(), new, changes })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::code::INPUT;
    use crate::base::path::SitePath;
    use crate::base::source::{SourceContent, SourceFile};
    use crate::base::span::Span;

    fn mended(text: &str, fixes: &[(usize, usize, &str)]) -> Vec<(String, usize)> {
        let mut sources = Sources::default();
        let path = SitePath::new("content/a.md").unwrap();
        let file = sources.insert(SourceFile { path, content: SourceContent::Text(text.into()) });
        let finding = |(start, end, text): &(usize, usize, &str)| {
            let span = Span { file, start: *start, end: *end };
            Finding::at(INPUT[0], span).mended_by(span, *text)
        };
        let findings: Vec<Finding> = fixes.iter().map(finding).collect();
        mend(&findings, &sources).into_iter().map(|mended| (mended.new, mended.changes)).collect()
    }

    #[test]
    fn changes_from_front_to_back_and_nothing_twice() {
        assert_eq!(mended("ett två tre", &[(9, 12, "3"), (0, 3, "1")]), [("1 två 3".to_owned(), 2)]);
    }

    #[test]
    fn leaves_alone_what_overlaps_or_cuts_a_letter() {
        assert_eq!(mended("abcdef", &[(0, 4, "x"), (2, 6, "y")]), [("xef".to_owned(), 1)]);
        assert_eq!(mended("åäö", &[(1, 2, "x")]), []);
        assert_eq!(mended("abc", &[(0, 1, "a")]), []);
    }
}
