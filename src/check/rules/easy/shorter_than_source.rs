//! EASY018: an easy text is shorter than what it is made from.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Limit, Look, Rule};
use crate::check::text::Text;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "EASY018", name: "easy-as-long-as-source", severity: Severity::Warning },
    act: &[],
    basis: "Practice of easy reading: the most important alone; a shorter text is read to its end",
    limits: &[Limit { name: "most-percent", default: 60 }, Limit { name: "fewest-words", default: 150 }],
    examples: &[Example {
        bad: Input::Site(&[("content/pages/start/sv.md", LONG), ("content/pages/start/sv-simple.md", LONG_LINES)]),
        found: "Start",
        good: Input::Site(&[
            ("content/pages/start/sv.md", LONG),
            (
                "content/pages/start/sv-simple.md",
                "---\ntitle: Start\nsummary: Här börjar det.\n---\n\nVi lyssnar på dig.\nDu väljer vad du säger.\n",
            ),
        ]),
    }],
    look: Look::Text(find),
};

macro_rules! twenty_times {
    ($line:literal) => {
        concat!(
            $line, $line, $line, $line, $line, $line, $line, $line, $line, $line, $line, $line, $line, $line, $line, $line, $line, $line,
            $line, $line
        )
    };
}

const LONG: &str =
    concat!("---\ntitle: Start\nsummary: Här börjar det.\n---\n", twenty_times!("\nVi lyssnar på dig. Du väljer vad du säger till oss.\n"));
const LONG_LINES: &str =
    concat!("---\ntitle: Start\nsummary: Här börjar det.\n---\n", twenty_times!("\nVi lyssnar på dig.\nDu väljer vad du säger.\n"));

fn find(text: &Text<'_>) -> Vec<Finding> {
    let source = text.edition().truncated().filter(|_| text.is_easy()).and_then(|edition| text.entry.words.get(&edition));
    let Some(source) = source else { return Vec::new() };
    let words = text.figures().words;
    let of_source = Text::read(text.background, text.entry, source).figures().words;
    let most = text.limit(&RULE, "most-percent");
    let percent = words.saturating_mul(100).checked_div(of_source).unwrap_or_default();
    let is_long = of_source >= text.limit(&RULE, "fewest-words") && percent > most;
    let finding = || Finding::at(&RULE.code, text.title_span()).with("percent", percent.to_string()).with("limit", most.to_string());
    if is_long { vec![finding()] } else { Vec::new() }
}
