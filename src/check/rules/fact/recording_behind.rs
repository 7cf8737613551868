//! FACT025: a recording says what its page says.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Context, Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "FACT025", name: "recording-behind", severity: Severity::Warning },
    act: &[],
    basis: "Whoever listens must hear what others read, the numbers above all",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[
            ("content/pages/start/sv.mp3", "sound"),
            (
                "content/pages/start/facts.yaml",
                "type: start\naudio:\n  sv: {file: sv.mp3, by: Ada Berg, date: 2026-11-20, text: d6d412d42590-000000000000-af1349b9f5f9-af1349b9f5f9}\n",
            ),
        ]),
        found: "sv.mp3",
        good: Input::Site(&[
            ("content/pages/start/sv.mp3", "sound"),
            (
                "content/pages/start/facts.yaml",
                "type: start\naudio:\n  sv: {file: sv.mp3, by: Ada Berg, date: 2026-11-20, text: d6d412d42590-cf82036f3bbf-af1349b9f5f9-af1349b9f5f9}\n",
            ),
        ]),
    }],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let recordings = context.site.entries().flat_map(|entry| entry.common.audio.iter().map(move |audio| (entry, audio)));
    let behind = recordings.filter(|(_, (_, recording))| !recording.now.is_empty() && !recording.holds());
    behind
        .map(|(entry, (edition, recording))| {
            let changed: Vec<&str> = recording.changed().iter().map(|portion| portion.as_str()).collect();
            let form = if recording.text.is_some() { "changed" } else { "new" };
            let finding = Finding::at(&RULE.code, recording.file.span).with("entry", entry.key.to_string()).with("form", form);
            let finding = finding.with("file", recording.file.as_str()).with("edition", edition.as_str());
            finding.with("changed", changed.join(", ")).with("text", recording.now.as_str())
        })
        .collect()
}
