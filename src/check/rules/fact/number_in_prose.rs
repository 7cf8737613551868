//! FACT002: a telephone number is a fact of a service and is never typed in a text.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::source::Sources;
use crate::base::span::Span;
use crate::check::background::Background;
use crate::check::passages::{Part, Passage};
use crate::check::rule::{Example, Input, Look, Rule};
use crate::check::services::{dialled, digit};
use crate::language::digits::has_digit;
use crate::model::entry::Kind;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "FACT002", name: "number-in-prose", severity: Severity::Error },
    act: &[],
    basis: "One source of truth: a number typed in a text grows old in every language but the one that is mended",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Prose("sv", "Ring 020-11 22 33 om du vill."),
            found: "020-11 22 33",
            good: Input::Site(&[(
                "content/pages/start/sv.md",
                "---\ntitle: Hjälp\nsummary: Sedan 2022 finns lag 2001:453, och den 25 november 2026 är en dag.\n---\n\nRing <phone:larm-112> om du vill. Det gäller från 01-02-2026.\n",
            )]),
        },
        Example {
            bad: Input::Prose("ar", "اتصل بالرقم ٠٢٠ ١١ ٢٢ ٣٣ الآن."),
            found: "٠٢٠ ١١ ٢٢ ٣٣",
            good: Input::Prose("ar", "اتصل بالرقم <phone:larm-112> الآن."),
        },
    ],
    look: Look::Passage(find),
};

fn find(passage: &Passage<'_>, background: &Background<'_>) -> Vec<Finding> {
    // A service may be called by its number: its own title and summary say "112".
    if passage.entry.key.kind == Kind::Service && matches!(passage.part, Part::Title | Part::Summary) {
        return Vec::new();
    }
    typed_numbers(&passage.text).iter().filter_map(|typed| told(typed, passage, background)).collect()
}

fn told(typed: &str, passage: &Passage<'_>, background: &Background<'_>) -> Option<Finding> {
    let digits = dialled(typed);
    let owners: Vec<&str> = background.numbers.iter().filter(|(number, _)| *number == digits).map(|(_, id)| id.as_str()).collect();
    let owner = owners.first().copied();
    if owner.is_none() && !looks_like_a_number(typed, &digits)
        || owner.is_some() && is_name_of_service(passage, background.sources, &digits)
    {
        return None;
    }
    let span = passage.place(background.sources, typed);
    let finding = Finding::at(&RULE.code, span).with("number", typed).with("service", owner.unwrap_or("none"));
    let mended = owner.filter(|_| owners.len() == 1 && can_be_mended(passage, background.sources, span, typed));
    Some(match mended.filter(|id| is_called_by_link(background, id, &digits)) {
        Some(id) => finding.mended_by(span, format!("<phone:{id}>")),
        None => finding,
    })
}

/// Whether a `phone:` link to the service calls this very number.
fn is_called_by_link(background: &Background<'_>, id: &str, digits: &str) -> bool {
    let mut named = background.services.iter().filter(|(entry, _)| entry.key.id.as_str() == id);
    named.any(|(_, facts)| facts.phone().is_some_and(|channel| dialled(&channel.value) == digits))
}

/// Whether the link may stand where the number stands: in running text, once, and not among the words of another link.
fn can_be_mended(passage: &Passage<'_>, sources: &Sources, span: Span, typed: &str) -> bool {
    let written = sources.slice(passage.span);
    let before = written.split(typed).next().unwrap_or_default();
    let is_in_link = before.matches('[').count() != before.matches(']').count() || before.ends_with(['<', '(']);
    let is_text = matches!(passage.part, Part::Paragraph | Part::Item | Part::Line);
    is_text && !is_in_link && span != passage.span && written.matches(typed).count() == 1
}

/// Runs of digits with single spaces and hyphens between them, as they stand.
fn typed_numbers(text: &str) -> Vec<String> {
    if !has_digit(text) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut run = String::new();
    for c in text.chars().chain(std::iter::once('\n')) {
        let is_joint = matches!(c, ' ' | '-' | '–' | '\u{2011}' | '\u{a0}' | '\u{202f}');
        let joins = is_joint && run.ends_with(|last: char| digit(last).is_some());
        if digit(c).is_some() || joins || (c == '+' && run.is_empty()) {
            run.push(c);
            continue;
        }
        let typed = run.trim_end_matches(|last: char| digit(last).is_none()).to_owned();
        // A colon, a section sign or a dot with digits after it belongs to a law or a time.
        if !typed.is_empty() && c != ':' {
            found.push(typed);
        }
        run.clear();
    }
    found
}

/// Swedish numbers begin with a zero or a plus sign and have at least eight digits; shorter ones are known by name.
fn looks_like_a_number(typed: &str, digits: &str) -> bool {
    let groups: Vec<usize> = typed.split('-').map(|group| group.chars().count()).collect();
    let is_date = groups == [2, 2, 4];
    digits.len() >= 8 && (digits.starts_with('0') || typed.starts_with('+')) && !is_date
}

/// Short numbers are also the names of who answers: "1177" in a link to it, or in a text about it, is its name.
fn is_name_of_service(passage: &Passage<'_>, sources: &Sources, digits: &str) -> bool {
    let is_link = || sources.slice(passage.span).contains(&format!("[{digits}](service:"));
    digits.len() <= 4 && (passage.entry.key.kind == Kind::Service || passage.text.trim() == digits || is_link())
}
