//! The words of the program and of its pages: none missing, none unused, none that cannot be filled in.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::disallowed_methods,
    reason = "a test reads the repository and fails by a panic"
)]

#[path = "messages/catalogue.rs"]
mod catalogue;
#[path = "messages/said.rs"]
mod said;
#[path = "messages/source.rs"]
mod source;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fristad::Request;
use fristad::base::code;
use fristad::base::path::SitePath;
use fristad::base::source::{SourceContent, SourceFile};
use fristad::check::coverage::{Event, HoleKind, Reason, Support};
use fristad::check::rule::{Context, Input, Look};
use fristad::check::status::State;
use fristad::check::{example, rules};
use fristad::model::accessibility::{Assessment, Assessor, Conformance, Shortcoming};
use fristad::model::channel::{ChannelType, Confidence, LanguageHow};
use fristad::model::common::Status;
use fristad::model::definition::Level;
use fristad::model::leaflet::LeafletFormat;
use fristad::model::organisation::OrganisationKind;
use fristad::model::plan_action::{ActionStatus, Track};
use fristad::model::plan_context::PlanLevel;
use fristad::model::plan_goal::{Cadence, Measure};
use fristad::model::service::{ServiceKind, ServiceStatus};
use fristad::plan::open_data::Dataset;
use fristad::plan::{PlanSide, Profile};
use jiff::civil::date;

/// The words of a `choices!` enumeration.
macro_rules! words {
    ($choices:ty) => {
        <$choices>::ALL.iter().map(|choice| choice.as_str().to_owned()).collect()
    };
}

fn list(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// The tags of all locales.
fn locales() -> Vec<String> {
    let folder = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")).unwrap();
    let mut tags: Vec<String> = folder
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    tags.sort();
    tags
}

/// Every family of ids that the program puts together, with all words that it puts in. A family that is new in the
/// source fails the first test below until it stands here.
fn families() -> BTreeMap<&'static str, Vec<String>> {
    let languages = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/languages.yaml")).unwrap();
    let tags =
        languages.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(": {")).map(|(tag, _)| tag.to_owned());
    let translations: Vec<String> = words!(Status);
    let undated: Vec<String> = translations.iter().map(|status| format!("{status}-undated")).collect();
    BTreeMap::from([
        ("action-status-", words!(ActionStatus)),
        ("action-track-", words!(Track)),
        (
            "address-",
            [list(&["service", "term", "organisation", "audience", "form", "plan", "campaign", "kind", "language", "place"]), sides()]
                .concat(),
        ),
        ("cadence-", words!(Cadence)),
        ("channel-", words!(ChannelType)),
        ("cli-", list(&COMMAND_LINE)),
        ("cli-new-", list(&["site", "page", "service", "term", "site-name", "page-name", "service-name", "term-name"])),
        ("cli-translate-", list(&["accept", "export", "import"])),
        ("confidence-", words!(Confidence)),
        ("county-", counties()),
        ("coverage-channel-", words!(ChannelType)),
        ("coverage-event-", words!(Event)),
        ("coverage-hole-", words!(HoleKind)),
        ("coverage-measure-", Measure::ALL.iter().map(|measure| measure.name().to_owned()).collect()),
        ("coverage-reason-", words!(Reason)),
        ("coverage-support-", words!(Support)),
        ("dataset-", Dataset::ALL.iter().map(|dataset| dataset.as_str().to_owned()).collect()),
        ("definition-level-", words!(Level)),
        ("exchange-part-", list(&["field", "heading", "paragraph", "item", "cell"])),
        ("language-", tags.collect()),
        ("leaflet-format-", words!(LeafletFormat)),
        ("organisation-kind-", words!(OrganisationKind)),
        ("plan-level-", words!(PlanLevel)),
        ("plan-side-", sides()),
        ("readability-", list(&["page", "edition", "words", "sentences", "mean", "longest", "lix", "long-share", "title"])),
        ("service-kind-", words!(ServiceKind)),
        ("service-status-", words!(ServiceStatus)),
        ("severity-", list(&["error", "warning", "info"])),
        ("spoken-", words!(LanguageHow)),
        ("status-", words!(State)),
        ("statement-by-", words!(Assessor)),
        ("statement-conformance-", [words!(Conformance), list(&["unknown"])].concat()),
        ("statement-method-", words!(Assessment)),
        ("statement-shortcoming-", words!(Shortcoming)),
        ("translation-", [translations, undated].concat()),
        ("verify-", list(&["changed", "missing", "extra"])),
        ("weekday-", (1..=7).map(|day| day.to_string()).collect()),
    ])
}

/// What the help of the command line says something of: commands and options.
const COMMAND_LINE: [&str; 22] = [
    "addresses",
    "build",
    "serve",
    "check",
    "explain",
    "schema",
    "new",
    "fix",
    "diff",
    "strict",
    "readability",
    "compress",
    "pseudo",
    "without-speech",
    "status",
    "coverage",
    "verify",
    "translate",
    "all",
    "edition",
    "from",
    "to",
];

/// The sides from which a whole plan is shown.
fn sides() -> Vec<String> {
    PlanSide::ALL.iter().map(|side| side.as_str().to_owned()).collect()
}

/// The codes of the counties (Statistics Sweden): 01 to 25, without those of counties that were merged.
fn counties() -> Vec<String> {
    (1..=25).filter(|code| ![2, 11, 15, 16].contains(code)).map(|code| format!("{code:02}")).collect()
}

/// Members of families that are never asked for: nothing is said of the usual case.
const NEVER_ASKED: [&str; 2] = ["confidence-high", "service-status-active"];

/// Ids that the program asks for, families and templates included.
fn asked_for() -> BTreeSet<String> {
    let mut ids = source::of_program().ids;
    ids.extend(source::of_templates());
    ids.extend(families().iter().flat_map(|(prefix, words)| words.iter().map(move |word| format!("{prefix}{word}"))));
    ids.retain(|id| !NEVER_ASKED.contains(&id.as_str()));
    ids
}

#[test]
fn every_family_in_the_source_is_known_here_and_no_other() {
    let found = source::of_program().families;
    let known: BTreeSet<String> = families().keys().map(|prefix| (*prefix).to_owned()).collect();
    assert_eq!(found, known, "left: in the source; right: in this test");
}

#[test]
fn every_message_that_is_asked_for_exists_in_swedish_and_english() {
    for tag in ["sv", "en"] {
        let there = catalogue::of(tag);
        let missing: Vec<String> = asked_for().into_iter().filter(|id| !there.contains_key(id)).collect();
        assert!(missing.is_empty(), "locales/{tag} lacks: {missing:?}");
    }
}

#[test]
fn every_word_of_a_page_exists_in_every_language() {
    let english = catalogue::of("en");
    let of_pages: Vec<&String> =
        english.iter().filter(|(_, message)| message.file != "tool.ftl" && !message.file.starts_with("rules-")).map(|(id, _)| id).collect();
    // An easy edition says anew only what can be said in an easier way.
    let whole: Vec<String> = locales().into_iter().filter(|tag| !tag.contains('-')).collect();
    assert!(whole.len() >= 15, "{whole:?}");
    for tag in whole {
        let there = catalogue::of(&tag);
        // Addresses are written with a–z: only Swedish has words of its own for them.
        let missing: Vec<_> = of_pages.iter().filter(|id| !id.starts_with("address-") && !there.contains_key(**id)).collect();
        assert!(missing.is_empty(), "locales/{tag} lacks: {missing:?}");
        let addresses: Vec<bool> = of_pages.iter().filter(|id| id.starts_with("address-")).map(|id| there.contains_key(*id)).collect();
        assert!(addresses.iter().all(|is_there| *is_there == addresses[0]), "locales/{tag}: words of addresses are all there, or none is");
    }
}

#[test]
fn no_locale_has_a_message_that_english_has_not_or_fills_in_what_nobody_gives() {
    let (english, given) = (catalogue::of("en"), source::of_program().words);
    for tag in locales() {
        for (id, message) in catalogue::of(&tag) {
            let Some(original) = english.get(&id) else { panic!("locales/{tag}: {id} is not in English") };
            assert_eq!(message.file, original.file, "locales/{tag}: {id} is in another file");
            // A locale may use what English has no need of, but the program must hand it over somewhere.
            let strange: Vec<&String> = message.placeholders.difference(&given).collect();
            assert!(strange.is_empty(), "locales/{tag}: {id} fills in {strange:?}");
        }
    }
}

/// The rules look at the locales that a project writes; with a comment more, those of the program are such.
#[test]
fn the_locales_of_the_program_are_as_the_rules_want_those_of_a_project() {
    let mut sources = example::lay(&Input::Site(&[]), fristad::load::builtin()).sources;
    let ours: Vec<(String, String)> = sources
        .under("locales/")
        .filter(|(_, file)| file.path.extension() == "ftl")
        .map(|(_, file)| (file.path.as_str().to_owned(), format!("{}\n# A comment more.\n", file.text())))
        .collect();
    assert!(ours.len() > 40, "{}", ours.len());
    for (path, text) in ours {
        sources.insert(SourceFile { path: SitePath::new(&path).unwrap(), content: SourceContent::Text(text.into()) });
    }
    let (site, findings) = fristad::model::build(&sources);
    assert_eq!(findings, []);
    let site = site.unwrap();
    let context = Context::new(&site, &sources, date(2026, 11, 26));
    let on_messages: Vec<_> = rules().filter(|rule| rule.code.name.starts_with("message-")).collect();
    assert_eq!(on_messages.len(), 5);
    for rule in on_messages {
        let Look::Site(look) = rule.look else { panic!("{} looks elsewhere", rule.code.id) };
        let told: Vec<String> = look(&context).iter().map(|finding| format!("{} {:?}", finding.code.id, finding.args)).collect();
        assert!(told.is_empty(), "{}", told.join("\n"));
    }
}

#[test]
fn swedish_and_english_have_the_same_messages() {
    let ids = |tag: &str| catalogue::of(tag).into_keys().collect::<BTreeSet<_>>();
    let (swedish, english) = (ids("sv"), ids("en"));
    assert_eq!(swedish.symmetric_difference(&english).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn every_finding_has_words_and_a_remedy_in_both_languages() {
    let input = code::INPUT.iter().map(|code| (code.name, "tool.ftl".to_owned()));
    let of_rules = rules().map(|rule| (rule.code.name, rules_file(rule.code.id)));
    let names: Vec<(&str, String)> = input.chain(of_rules).collect();
    assert!(names.len() > 30, "the codes are no longer where this test looks for them");
    for tag in ["sv", "en"] {
        let messages = catalogue::of(tag);
        for (name, file) in &names {
            let message = messages.get(*name).unwrap_or_else(|| panic!("locales/{tag}: {name} is missing"));
            assert!(message.has_remedy, "locales/{tag}: {name} does not say what to do");
            assert_eq!(message.file, *file, "{name}");
            assert!(message.has_reason || file == "tool.ftl", "locales/{tag}: {name} does not say why it is there");
        }
    }
}

/// `rules-alt.ftl` of `ALT004`.
fn rules_file(id: &str) -> String {
    let family =
        if id.starts_with("A11Y") || id.starts_with("I18N") { id.get(..4).unwrap() } else { id.trim_end_matches(char::is_numeric) };
    format!("rules-{}.ftl", family.to_ascii_lowercase())
}

#[test]
fn codes_and_names_of_findings_are_each_their_own() {
    let codes: Vec<_> = code::INPUT.iter().copied().chain(rules().map(|rule| &rule.code)).collect();
    for part in [codes.iter().map(|code| code.id).collect::<Vec<_>>(), codes.iter().map(|code| code.name).collect()] {
        assert_eq!(part.iter().collect::<BTreeSet<_>>().len(), part.len(), "{part:?}");
    }
}

#[test]
fn no_message_is_unused() {
    let mut used = source::of_program().words;
    used.extend(asked_for());
    used.extend(code::INPUT.iter().map(|code| code.name.to_owned()).chain(rules().map(|rule| rule.code.name.to_owned())));
    let english = catalogue::of("en");
    let unused: Vec<&String> = english.keys().filter(|id| !used.contains(*id)).collect();
    assert!(unused.is_empty(), "nobody asks for: {unused:?}");
}

#[test]
fn what_templates_see_by_name_is_used_by_templates() {
    let (seen, english) = (source::of_templates(), catalogue::of("en"));
    let interface: BTreeSet<String> = english
        .into_iter()
        .filter(|(_, message)| message.file == "interface.ftl")
        .map(|(id, message)| {
            assert!(message.placeholders.is_empty(), "{id} is filled in, and templates cannot do that");
            id
        })
        .collect();
    assert!(seen.len() > 20, "{seen:?}");
    assert_eq!(seen, interface, "left: in the templates; right: in interface.ftl");
}

#[test]
fn no_page_of_the_demonstration_shows_an_id_instead_of_words() {
    let (mut sources, findings) = fristad::load::load(Path::new(env!("CARGO_MANIFEST_DIR")));
    assert_eq!(findings, []);
    let built = fristad::build(
        &mut sources,
        Request { profile: Profile::Internal, as_of: date(2026, 11, 26), since: None, speech: true, pseudo: false, print: false },
    );
    let output = built.output.unwrap_or_else(|| panic!("{:#?}", built.findings));
    let mut pages = 0;
    for (path, bytes) in output.iter().filter(|(path, _)| path.extension() == "html") {
        pages += 1;
        let html = std::str::from_utf8(&bytes).unwrap();
        // `[some-id]` is a message that nobody has, `{$name}` a placeholder without a value.
        for (at, _) in html.match_indices('[') {
            let inside = html[at + 1..].split(']').next().unwrap_or_default();
            let is_id = !inside.is_empty() && inside.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
            assert!(!is_id, "{path}: [{inside}]");
        }
        assert!(!html.contains("{$"), "{path}");
    }
    assert!(pages > 500, "only {pages} pages");
}
