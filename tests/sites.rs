//! Whole sites: each is one text file under `tests/sites/` that holds the site and what must come out.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::disallowed_methods,
    reason = "a test that panics has failed, and says where"
)]

#[path = "sites/harness/again.rs"]
mod again;
#[path = "sites/harness/archive.rs"]
mod archive;
#[path = "sites/harness/dice.rs"]
mod dice;
#[path = "sites/harness/findings.rs"]
mod findings;
#[path = "sites/harness/output.rs"]
mod output;
#[path = "sites/harness/partial.rs"]
mod partial;
#[path = "sites/harness/pseudo.rs"]
mod pseudo;

use std::collections::BTreeSet;

use fristad::Request;
use fristad::base::finding::{Finding, has_errors};
use fristad::base::output::Output;
use fristad::base::source::Sources;
use fristad::plan::Profile;
use jiff::civil::date;

use archive::Archive;

/// A site built as the program builds it: what could not be loaded forbids publishing as well.
fn build(site: &Archive, profile: Profile, pseudo: bool) -> (Sources, Vec<Finding>, Option<Output>) {
    let folder = tempfile::tempdir().unwrap();
    site.write(folder.path());
    let (mut sources, mut findings) = fristad::load::load(folder.path());
    let built =
        fristad::build(&mut sources, Request { profile, as_of: date(2026, 11, 25), since: None, speech: true, pseudo, print: false });
    findings.extend(built.findings);
    let output = built.output.filter(|_| !has_errors(&findings));
    (sources, findings, output)
}

fn run(name: &str) {
    let site = Archive::read(name);
    assert!(!site.why.trim().is_empty(), "the test does not say what it is for");
    let is_internal = site.expected.iter().any(|(section, _)| section == "profile internal");
    let (sources, came, output) = build(&site, if is_internal { Profile::Internal } else { Profile::Public }, false);
    // A site without the section must have no finding.
    let expected = site.expected.iter().find(|(section, _)| section == "findings").map_or("", |(_, body)| body);
    let mut problems = findings::compare(expected, &came, &sources);
    problems.extend(findings::check_wording(&came, &sources));
    if output.is_some() == has_errors(&came) {
        problems.push("errors forbid an output, and nothing else does".to_owned());
    }
    for (section, body) in &site.expected {
        let output = || output.as_ref().unwrap_or_else(|| panic!("there is no output:\n{}", problems.join("\n")));
        match section.as_str() {
            "findings" | "profile internal" => {}
            section => match section.strip_prefix("output same as ") {
                Some(other) => {
                    let other = build(&Archive::read(other), Profile::Public, false).2.unwrap();
                    let differing = output::compare_all(&other, output());
                    problems.extend(differing);
                }
                None => {
                    let differing = output::compare(section, body, output());
                    problems.extend(differing);
                }
            },
        }
    }
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

/// Between them these have every kind of page.
const ALL_KINDS: [&str; 8] = [
    "real_theme",
    "finder_by_language_and_place",
    "search",
    "statement",
    "internal_for_staff",
    "links_in_all_prose",
    "missing_edition",
    "plan_sides",
];

#[test]
fn every_word_of_the_theme_comes_from_the_locales() {
    let (mut pages, mut plain) = (0, BTreeSet::new());
    for name in ALL_KINDS {
        let (sources, findings, output) = build(&Archive::read(name), Profile::Internal, true);
        let found = pseudo::plain(&output.unwrap_or_else(|| panic!("{name}: {findings:#?}")), &sources);
        pages += found.0;
        plain.extend(found.1);
    }
    assert!(pages > 100, "only {pages} pages");
    assert!(plain.is_empty(), "not from the locales:\n{}", plain.into_iter().collect::<Vec<_>>().join("\n"));
}

/// `FRISTAD_EDITS` edits of each site, at first a few.
#[test]
fn what_is_remembered_of_the_last_build_changes_nothing() {
    let edits = std::env::var("FRISTAD_EDITS").map_or(4, |edits| edits.parse().unwrap());
    for (number, name) in ALL_KINDS.iter().enumerate() {
        let folder = tempfile::tempdir().unwrap();
        Archive::read(name).write(folder.path());
        let (sources, _) = fristad::load::load(folder.path());
        let problems = again::differences(&sources, edits, &mut dice::Dice(number as u64 + 1));
        assert!(problems.is_empty(), "{name}:\n{}", problems.join("\n"));
    }
}

/// As many edits again.
#[test]
fn what_is_shown_at_once_of_a_save_is_what_the_whole_build_makes_of_it() {
    let edits = std::env::var("FRISTAD_EDITS").map_or(4, |edits| edits.parse().unwrap());
    let mut outcome = partial::Outcome::default();
    for (number, name) in ALL_KINDS.iter().enumerate() {
        let folder = tempfile::tempdir().unwrap();
        Archive::read(name).write(folder.path());
        let (sources, _) = fristad::load::load(folder.path());
        partial::compare(&sources, edits, &mut dice::Dice(number as u64 + 17), &mut outcome);
    }
    let partial::Outcome { pages, findings, problems } = outcome;
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!(pages > 10 && findings > 0, "only {pages} pages and {findings} findings");
}

/// Makes a test of each file, so that each fails by its own name.
macro_rules! sites {
    ($($name:ident)*) => {
        $(#[test]
        fn $name() {
            run(stringify!($name));
        })*

        /// A text file that no test reads would prove nothing.
        #[test]
        fn every_file_is_a_test() {
            let listed: BTreeSet<String> = [$(stringify!($name)),*].iter().map(|name| format!("{name}.txt")).collect();
            let names = std::fs::read_dir(archive::folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
            let there: BTreeSet<String> = names.filter(|name| name.ends_with(".txt")).collect();
            assert_eq!(listed, there);
        }
    };
}

sites! {
    address_foreign address_gone address_internal address_internal_for_staff address_lost address_merged address_prefix_changed
    address_renamed address_taken_over backslash_in_name base byte_order_mark_and_crlf concepts_broken dangling_anchor dangling_in_plans_and_terms
    dangling_picto_and_picture dangling_reference_in_facts dangling_reference_in_words deep_enough duplicate_id
    duplicate_key edition_lost edition_replaced empty_file finder_by_language_and_place found_on_a_page golden html_in_titles internal internal_for_staff internal_reports invalid_date invalid_name invalid_utf8
    invalid_utf8_in_front_matter invalid_value invalid_value_in_facts invalid_yaml
    language_by_a_folder link_where_none_can_stand links_in_all_prose message_error missing_alt
    missing_edition missing_key missing_settings missing_words no_editions no_front_matter no_site not_a_language only_translated
    only_translated_unknown_kind
    pictogram_set pictogram_set_unsafe pictogram_set_without_licence plan_sides posts_for_staff protected_address raw_html real_theme redirects_faulty same_address
    same_address_as_permalink same_address_by_prefix search share_code_alone share_nothing smuggled_address source_in_one_tap stale stale_source
    statement statement_missing_key statement_without_facts style_error symbolic_link
    symbolic_link_to_a_whole_folder template_block_unknown template_of_a_card_fails template_runtime_error template_syntax_error too_deep
    too_large too_long_address typed_number unknown_choice unknown_choice_in_query unknown_edition unknown_file unknown_key unknown_scheme
    unsafe_address unsafe_link unsafe_picture unsafe_prefix unsafe_word_in_address word_pictures wrong_type yaml_anchor yaml_bomb
    yaml_merge yaml_tag yaml_two_documents
}
