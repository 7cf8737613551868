//! Expected findings against those that came: code, place, underlined text, and values of the message.

use fristad::base::edition::Edition;
use fristad::base::finding::Finding;
use fristad::base::source::Sources;
use fristad::model::messages::Messages;
use fristad::report::{Reporter, terminal};

/// One finding as a test writes it: `SITE003 content/x/facts.yaml:2:1 "audience" | nearest=audiences`.
struct Line<'a> {
    /// Code, place and text; exact.
    head: &'a str,
    /// Values that the message is filled with: `name=whole` or `name~part`.
    values: Vec<&'a str>,
}

impl<'a> Line<'a> {
    fn parse(line: &'a str) -> Self {
        let mut parts = line.split(" | ");
        Self { head: parts.next().unwrap_or_default(), values: parts.collect() }
    }

    fn fits(&self, finding: &Finding, sources: &Sources) -> bool {
        head(finding, sources) == self.head
            && self.values.iter().all(|value| match value.split_once(['=', '~']) {
                Some((name, part)) if value[name.len()..].starts_with('~') => finding.arg(name).is_some_and(|whole| whole.contains(part)),
                Some((name, whole)) => finding.arg(name) == Some(whole),
                None => panic!("neither name=value nor name~part: {value}"),
            })
    }
}

/// Code, place and underlined text of a finding, as a test writes them.
fn head(finding: &Finding, sources: &Sources) -> String {
    let Some(span) = finding.span else { return format!("{} -", finding.code.id) };
    let (line, column) = sources.position(span);
    let path = &sources.file(span.file).unwrap().path;
    let text = sources.slice(span).replace('\n', "\\n");
    format!("{} {path}:{line}:{column} \"{text}\"", finding.code.id)
}

/// What differs between the findings that a test expects and those that came.
pub fn compare(expected: &str, findings: &[Finding], sources: &Sources) -> Vec<String> {
    let mut came: Vec<&Finding> = findings.iter().collect();
    let mut problems = Vec::new();
    for text in expected.lines().filter(|line| !line.trim().is_empty()) {
        let line = Line::parse(text);
        match came.iter().position(|finding| line.fits(finding, sources)) {
            Some(at) => drop(came.remove(at)),
            None => problems.push(format!("- {text}")),
        }
    }
    for finding in came {
        let values: String = finding.args.iter().map(|(name, value)| format!(" | {name}={value}")).collect();
        problems.push(format!("+ {}{values}", head(finding, sources)));
    }
    // A site that goes quite wrong need not be told in thousands of lines.
    problems.truncate(40);
    if !problems.is_empty() {
        problems.insert(0, "findings: expected (-) and came (+)".to_owned());
    }
    problems
}

/// Whether every finding can be told: whole sentences in both languages, with all their values.
pub fn check_wording(findings: &[Finding], sources: &Sources) -> Vec<String> {
    let messages = Messages::load(&fristad::load::builtin()).0;
    let mut problems = Vec::new();
    for tag in ["sv", "en"] {
        let language = Edition::parse(tag).unwrap();
        let reporter = Reporter { sources, messages: &messages, language: &language };
        for finding in findings {
            let wording = reporter.wording(finding);
            for text in [&wording.severity, &wording.message, &wording.remedy] {
                // Fluent prints a placeholder without a value as `{$name}`; a missing message is shown as `[id]`.
                if text.is_empty() || text.contains("{$") || text.contains(&format!("[{}", finding.code.name)) {
                    problems.push(format!("badly worded in {tag}: {} {text:?}", finding.code.name));
                }
            }
            let block = terminal::render(&reporter, std::slice::from_ref(finding), false);
            if !block.contains(finding.code.id) || !block.contains(&wording.message) {
                problems.push(format!("the terminal does not show {}:\n{block}", finding.code.id));
            }
        }
    }
    problems
}

#[test]
fn a_finding_is_told_when_it_is_missing_elsewhere_or_not_expected() {
    use fristad::base::code;
    use fristad::base::path::SitePath;
    use fristad::base::source::{SourceContent, SourceFile};
    use fristad::base::span::Span;
    let mut sources = Sources::default();
    let content = SourceContent::Text("a: 1\nåb: 2\n".into());
    let file = sources.insert(SourceFile { path: SitePath::new("x.yaml").unwrap(), content });
    let came = [Finding::at(&code::UNKNOWN_KEY, Span { file, start: 5, end: 8 }).with("nearest", "abc")];
    for right in ["SITE003 x.yaml:2:1 \"åb\"\n", "SITE003 x.yaml:2:1 \"åb\" | nearest=abc\n", "SITE003 x.yaml:2:1 \"åb\" | nearest~b\n"]
    {
        assert_eq!(compare(right, &came, &sources), Vec::<String>::new());
    }
    for wrong in [
        "",
        "SITE003 x.yaml:2:2 \"åb\"\n",
        "SITE004 x.yaml:2:1 \"åb\"\n",
        "SITE003 x.yaml:2:1 \"åb\" | nearest=ab\n",
        "SITE003 x.yaml:2:1 \"å\"\n",
    ] {
        assert!(
            compare(wrong, &came, &sources).iter().any(|line| line.starts_with("+ SITE003 x.yaml:2:1 \"åb\" | nearest=abc")),
            "{wrong}"
        );
    }
    assert_eq!(
        compare("SITE003 x.yaml:2:1 \"åb\"\nSITE003 x.yaml:2:1 \"åb\"\n", &came, &sources).len(),
        2,
        "one finding stands for one line"
    );
}
