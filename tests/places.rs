//! Where a value stands: every one knows its file, line and column, also the one that nobody wrote.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic")]

use fristad::base::path::SitePath;
use fristad::base::source::{SourceContent, SourceFile, Sources};
use fristad::base::span::Span;
use fristad::model::entry::EntryRef;
use fristad::model::service::ServiceFacts;
use fristad::model::{Entry, Facts, Site};

const SITE: &str = "base_url: https://www.example.org\npublisher: byn\nhome: start\nexit: https://www.smhi.se\neditions: [{tag: sv}]\nfallback: [sv]\ndemo: true\n";

const FULL: &str = "kind: helpline
visibility: internal
status: temporarily-closed
ages: {min: 18}
channels:
  - type: phone
    value: 020-50 50 50
    cost: free
    spoken: {sv: noll tjugo}
    trace:
      bill: no
verified: {date: 2026-11-25, method: called, confidence: low}
";

const BARE: &str = "# Nothing but what must be there.\nkind: helpline\nchannels:\n  - type: phone\n    value: 020-50 50 50\n";

const PLAN: &str = "level: local
valid: {edtf: 2021-21/2022-01, wording: från våren 2021}
contributes_to: [equality:6]
areas:
  - id: ett
    actions: [{id: gora, when: 2021}]
mandates:
  - {id: lag, regulation: SOSFS 2014:4, wording: SOSFS 2014:14}
";

const WORDS: &str =
    "---\ntitle: Linjen\nsummary: Ring.\ntranslation:\n  status: machine\n  date: 2026-11-25\nnote: |\n  Hej\n---\n\n![En lykta](lykta)\n";

fn sources() -> Sources {
    let mut sources = fristad::load::builtin();
    for (path, text) in [
        ("content/site.yaml", SITE),
        ("content/services/full/facts.yaml", FULL),
        ("content/services/full/sv.md", WORDS),
        ("content/services/bare/facts.yaml", BARE),
        ("content/plans/plan/facts.yaml", PLAN),
        ("content/plans/plan/sv.md", "---\ntitle: Planen\nsummary: Vad vi gör.\n---\n"),
    ] {
        sources.insert(SourceFile { path: SitePath::new(path).unwrap(), content: SourceContent::Text(text.into()) });
    }
    sources
}

fn service<'a>(site: &'a Site, id: &str) -> (&'a Entry, &'a ServiceFacts) {
    let entry = site.entry(&EntryRef::parse(&format!("service:{id}")).unwrap()).unwrap();
    let Facts::Service(facts) = &entry.facts else { panic!("{id} is no service") };
    (entry, facts)
}

/// Path, line and column, and the first line of what stands there.
fn place(sources: &Sources, span: Span) -> String {
    let (line, column) = sources.position(span);
    let text = sources.slice(span).lines().next().unwrap_or_default();
    format!("{}:{line}:{column} {text}", sources.file(span.file).unwrap().path)
}

#[test]
fn a_value_of_any_type_has_the_place_where_it_is_written() {
    let sources = sources();
    let site = fristad::model::build(&sources).0.unwrap();
    let (entry, facts) = service(&site, "full");
    let (channel, verified) = (facts.channels.first().unwrap(), facts.verified.as_ref().unwrap());
    let trace = channel.trace.unwrap();
    let (_, words) = entry.words.iter().next().unwrap();
    let translation = words.translation.as_ref().unwrap();
    let pictures = words.pictures();
    for (span, expected) in [
        (site.settings.demo.span, "site.yaml:7:7 true"),
        (site.settings.fallback.first().unwrap().span, "site.yaml:6:12 sv"),
        (entry.common.visibility.span, "services/full/facts.yaml:2:13 internal"),
        (facts.status.span, "services/full/facts.yaml:3:9 temporarily-closed"),
        (facts.ages.unwrap().min.unwrap().span, "services/full/facts.yaml:4:13 18"),
        (channel.span, "services/full/facts.yaml:6:5 type: phone"),
        (channel.cost.span, "services/full/facts.yaml:8:11 free"),
        (channel.spoken.first().unwrap().1.span, "services/full/facts.yaml:9:18 noll tjugo"),
        (trace.span, "services/full/facts.yaml:11:7 bill: no"),
        (trace.bill.span, "services/full/facts.yaml:11:13 no"),
        (verified.confidence.span, "services/full/facts.yaml:12:58 low"),
        (translation.date.unwrap().span, "services/full/sv.md:6:9 2026-11-25"),
        (pictures.first().unwrap().alt.as_ref().unwrap().span, "services/full/sv.md:11:1 ![En lykta](lykta)"),
    ] {
        assert_eq!(place(&sources, span), format!("content/{expected}"));
    }
}

#[test]
fn a_default_has_the_place_of_the_mapping_where_another_would_be_written() {
    let sources = sources();
    let site = fristad::model::build(&sources).0.unwrap();
    let (entry, facts) = service(&site, "bare");
    let channel = facts.channels.first().unwrap();
    for (span, expected) in [
        (entry.common.visibility.span, "2:1 kind: helpline"),
        (facts.status.span, "2:1 kind: helpline"),
        (channel.cost.span, "4:5 type: phone"),
        (channel.confidence.span, "4:5 type: phone"),
    ] {
        assert_eq!(place(&sources, span), format!("content/services/bare/facts.yaml:{expected}"));
    }
}

#[test]
fn a_date_of_a_plan_has_its_place_written_alone_or_with_its_wording() {
    let sources = sources();
    let site = fristad::model::build(&sources).0.unwrap();
    let Facts::Plan(facts) = &site.entry(&EntryRef::parse("plan:plan").unwrap()).unwrap().facts else { panic!("no plan") };
    let valid = facts.valid.as_ref().unwrap();
    let actions = facts.all_actions();
    let when = actions.first().unwrap().when.as_ref().unwrap();
    for (span, expected) in [
        (valid.edtf.span, "2:15 2021-21/2022-01"),
        (valid.wording.as_ref().unwrap().span, "2:41 från våren 2021"),
        (facts.ended.span, "1:1 level: local"),
        (facts.contributes_to.first().unwrap().span, "3:18 equality:6"),
        (when.edtf.span, "6:32 2021"),
        (facts.mandates.first().unwrap().wording.as_ref().unwrap().span, "8:50 SOSFS 2014:14"),
    ] {
        assert_eq!(place(&sources, span), format!("content/plans/plan/facts.yaml:{expected}"));
    }
}
