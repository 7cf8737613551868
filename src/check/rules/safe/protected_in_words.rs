//! SAFE004: the address of a protected service stands nowhere: not in its own texts, not in any other file.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::source::SourceFile;
use crate::base::span::{FileId, Span};
use crate::check::rule::{Context, Example, Input, Look, Rule};
use crate::check::services::services;
use crate::check::typed::{addresses, occurrences};
use crate::dom::single_spaced;
use crate::model::Entry;
use crate::model::channel::ChannelType;
use crate::model::service::ServiceFacts;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "SAFE004", name: "protected-address-in-words", severity: Severity::Error },
    act: &[],
    basis: "Offentlighets- och sekretesslagen (2009:400) 26 kap.; those who live there may be looked for",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Site(&[
                ("content/services/larm/facts.yaml", "kind: shelter\nprotected_location: true\n"),
                ("content/services/larm/sv.md", "---\ntitle: Larm\nsummary: Ring dit.\n---\n\nHuset ligger på Hamnvägen 3 i byn.\n"),
            ]),
            found: "Hamnvägen 3",
            good: Input::Site(&[
                ("content/services/larm/facts.yaml", "kind: shelter\nprotected_location: true\n"),
                ("content/services/larm/sv.md", "---\ntitle: Larm\nsummary: Ring dit.\n---\n\nVar huset ligger är hemligt.\n"),
            ]),
        },
        Example {
            bad: Input::Site(&[
                ("content/services/larm/facts.yaml", "kind: shelter\nprotected_location: true\n"),
                (
                    "content/pages/start/sv.md",
                    "---\ntitle: Start\nsummary: Här börjar det.\n---\n\nDu kommer till <service:larm> om du går till Hamnvägen 3.\n",
                ),
            ]),
            found: "Hamnvägen 3",
            good: Input::Site(&[
                ("content/services/larm/facts.yaml", "kind: shelter\nprotected_location: true\n"),
                (
                    "content/pages/start/sv.md",
                    "---\ntitle: Start\nsummary: Här börjar det.\n---\n\nDu kan ringa <service:larm>. Kommunen finns på Hamnvägen 3.\n\nDu når den inte där.\n",
                ),
            ]),
        },
    ],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let protected: Vec<_> = services(context.site).filter(|(_, facts)| facts.protected_location.value).collect();
    if protected.is_empty() {
        return Vec::new();
    }
    let mut findings = Vec::<Finding>::new();
    for (entry, facts) in protected {
        let told = |span: Span, words: &str| Finding::at(&RULE.code, span).with("address", words).with("entry", entry.key.to_string());
        let mut secrets = secrets(facts);
        for (file, source) in own_words(context, entry) {
            for place in addresses(source.text()) {
                let words = source.text().get(place.clone()).unwrap_or_default();
                findings.push(told(at(file, &place), words));
                secrets.push(words.to_owned());
            }
        }
        // Most protected services tell nothing that could stand anywhere else.
        if secrets.is_empty() {
            continue;
        }
        for (file, source) in context.sources.under("") {
            let is_own = file == entry.file || entry.words.iter().any(|(_, words)| words.file == file);
            for secret in secrets.iter().filter(|_| !is_own) {
                findings.extend(occurrences(source.text(), secret).iter().map(|place| told(at(file, place), secret)));
            }
        }
        for passage in context.passages().iter().filter(|passage| passage.entry.key != entry.key) {
            // As it is read: with emphasis within it, or broken in two lines, it is the same address.
            let read = single_spaced(&passage.text);
            let hidden = secrets.iter().filter(|secret| !occurrences(&read, &single_spaced(secret)).is_empty());
            let is_told = |span: Span| span.file == passage.span.file && passage.span.start <= span.start && span.end <= passage.span.end;
            let is_new = !findings.iter().filter_map(|finding| finding.span).any(is_told);
            findings.extend(hidden.filter(|_| is_new).map(|secret| told(passage.span, secret)));
        }
    }
    findings.extend(beside(context));
    findings.dedup();
    let mut seen = Vec::new();
    findings.retain(|finding| {
        if seen.contains(&finding.span) {
            false
        } else {
            seen.push(finding.span);
            true
        }
    });
    findings
}

fn at(file: FileId, place: &std::ops::Range<usize>) -> Span {
    Span { file, start: place.start, end: place.end }
}

fn own_words<'a>(context: &'a Context<'_>, entry: &'a Entry) -> impl Iterator<Item = (FileId, &'a SourceFile)> {
    entry.words.iter().filter_map(|(_, words)| Some((words.file, context.sources.file(words.file)?)))
}

/// What the facts tell although they must not: SAFE003 speaks of it there, this rule of it everywhere else.
fn secrets(facts: &ServiceFacts) -> Vec<String> {
    let visits = facts.channels.iter().filter(|channel| channel.channel_type.value == ChannelType::Visit);
    let visits = visits.map(|channel| channel.value.value.value.clone()).filter(|value| value.contains(|c: char| c.is_ascii_digit()));
    facts.address.iter().map(|address| address.street.value.clone()).chain(visits).filter(|secret| secret.len() > 4).collect()
}

/// Addresses in the sentence that leads to a protected service and to no other, unless they are known to be of another.
fn beside(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for passage in context.passages() {
        let places = addresses(&passage.text);
        if places.is_empty() {
            continue;
        }
        let about = context.background().about(passage);
        let [(entry, facts)] = about.as_slice() else { continue };
        for place in places.into_iter().filter(|_| facts.protected_location.value && entry.key != passage.entry.key) {
            let words = passage.text.get(place).unwrap_or_default();
            let span = passage.place(context.sources, words);
            let is_of_another =
                services(context.site).any(|(other, facts)| other.key != entry.key && secrets(facts).iter().any(|s| s == words));
            let is_in_its_sentence = sentence_leads_to(context, span, entry);
            if is_in_its_sentence && !is_of_another {
                findings.push(Finding::at(&RULE.code, span).with("address", words).with("entry", entry.key.to_string()));
            }
        }
    }
    findings
}

/// Whether the sentence as written links to the service or names it.
fn sentence_leads_to(context: &Context<'_>, span: Span, entry: &Entry) -> bool {
    let text = context.sources.file(span.file).map(SourceFile::text).unwrap_or_default();
    let sentence = crate::check::typed::sentence(text, span.start);
    let id = entry.key.id.as_str();
    let is_named = entry.words.iter().any(|(_, words)| words.title.chars().count() > 4 && sentence.contains(words.title.as_str()));
    is_named || sentence.contains(&format!("service:{id}")) || sentence.contains(&format!("phone:{id}"))
}
