//! Open data: that nothing protected or internal is in any file, that files hold what the model holds, and what others' programs say of them.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::disallowed_methods,
    reason = "a test that panics has failed, and says where"
)]

#[path = "browser/tools.rs"]
#[allow(dead_code, reason = "no browser is opened here")]
mod tools;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use fristad::Request;
use fristad::base::csv::cell_of;
use fristad::base::output::Output;
use fristad::model::entry::Kind;
use fristad::model::{Facts, Site};
use fristad::plan::Profile;
use jiff::civil::date;
use serde_json::Value;

/// A small site whose services have every field filled: one may be visited, one is protected, one is for staff.
const FILES: &[(&str, &str)] = &[
    (
        "content/site.yaml",
        "base_url: https://www.example.org\npublisher: byn\nhome: start\nexit: https://www.smhi.se\neditions: [{tag: sv}, {tag: en}]\n\
         open_data: {licence: CC-BY-4.0, contact: data@example.org}\n",
    ),
    ("content/organisations/byn/facts.yaml", "kind: municipality\nmunicipality: \"9999\"\n"),
    ("content/organisations/byn/sv.md", "---\ntitle: Byns kommun\nsummary: En kommun.\n---\n"),
    ("content/pages/start/facts.yaml", "type: start\n"),
    ("content/pages/start/sv.md", "---\ntitle: Start\nsummary: Här börjar det.\n---\n\n<service:gard>\n"),
    ("content/pages/hitta/facts.yaml", "type: finder\n"),
    ("content/pages/hitta/sv.md", "---\ntitle: Hitta\nsummary: Hitta hjälp.\n---\n"),
    ("content/pages/sok/facts.yaml", "type: search\n"),
    ("content/pages/sok/sv.md", "---\ntitle: Sök\nsummary: Sök här.\n---\n"),
    ("content/services/gard/facts.yaml", "PROTECTED"),
    ("content/services/gard/sv.md", "---\ntitle: Gården\nsummary: Ett skyddat boende.\nwho_answers: En kvinna.\n---\n"),
    ("content/services/oppet/facts.yaml", "OPEN"),
    ("content/services/oppet/sv.md", "---\ntitle: Öppna huset\nsummary: \"=1+1, ett stöd.\"\nnote: Ring <phone:staben>.\n---\n"),
    ("content/services/staben/facts.yaml", "INTERNAL"),
    ("content/services/staben/sv.md", "---\ntitle: Stabsstödet\nsummary: För personal.\n---\n"),
];

/// Facts with every field, told apart by a number.
fn facts(number: u8, more: &str) -> String {
    format!(
        "kind: shelter\nprovider: byn\narea: municipality:9999\nages: {{min: 18, max: 64}}\n{more}\
         address: {{street: Hemliga vägen {number}, postcode: 98{number} 77, city: Gömby{number}}}\n\
         channels:\n  - {{type: phone, value: 0980-31 92 0{number}, e164: \"+469803192{number}0\", cost: free, anonymous: true, \
         trace: {{bill: no, call_log: yes}}, hours: \"Mo-Fr 08:00-16:30; PH off\", exceptions: [{{date: 2026-12-24, hours: \"off\"}}], \
         languages: [{{tag: sv}}, {{tag: mul, how: interpreter}}]}}\n\
         \x20 - {{type: visit, value: Bakom kyrkan {number}, hours: \"Tu 13:1{number}-14:00\"}}\n\
         \x20 - {{type: chat, value: https://chatt{number}.example.org/}}\n\
         \x20 - {{type: email, value: post{number}@example.org}}\n\
         verified: {{date: 2026-11-01, method: called}}\n"
    )
}

/// Makes the site without its rules, one of which would stop it: what is protected must not depend on that one alone.
fn small(profile: Profile) -> Output {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in FILES {
        let text = match *text {
            "PROTECTED" => facts(1, "protected_location: true\n"),
            "OPEN" => facts(2, ""),
            "INTERNAL" => facts(3, "visibility: internal\n"),
            text => text.to_owned(),
        };
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let (sources, loaded) = fristad::load::load(folder.path());
    let (site, findings) = fristad::model::build(&sources);
    assert!(loaded.is_empty() && findings.is_empty(), "{loaded:?} {findings:?}");
    let mut site = site.unwrap();
    if profile == Profile::Public {
        site.keep_public();
    }
    let (plan, findings) = fristad::plan::plan(&site, &sources, profile);
    assert!(findings.is_empty(), "{findings:?}");
    let evidence = fristad::model::evidence::Evidence::default();
    let templates = fristad::render::Templates::prepare(&site.theme).unwrap_or_else(|finding| panic!("{finding:?}"));
    let renderers = fristad::render::renderers(&site, &plan, &evidence, &templates);
    let (output, findings) = fristad::emit::emit(&site, &plan, &renderers, &evidence, &Default::default(), &Default::default(), None);
    assert!(findings.is_empty(), "{findings:?}");
    output
}

/// The files that hold a text, in their own letters or as JSON or HTML write them.
fn holding(output: &Output, text: &str) -> Vec<String> {
    let json = serde_json::to_string(text).unwrap();
    let forms = [text.to_owned(), json.trim_matches('"').to_owned(), text.replace(' ', "&nbsp;"), text.replace(' ', "%20")];
    let holds = |bytes: &[u8]| {
        let whole = String::from_utf8_lossy(bytes).to_lowercase();
        forms.iter().any(|form| whole.contains(&form.to_lowercase()))
    };
    output.iter().filter(|(_, bytes)| holds(bytes)).map(|(path, _)| path.to_string()).collect()
}

#[test]
fn the_place_of_a_protected_service_is_in_no_file() {
    let output = small(Profile::Public);
    for secret in ["Hemliga vägen 1", "981 77", "Gömby1", "Bakom kyrkan 1", "13:11", "klockan 13.11"] {
        assert_eq!(holding(&output, secret), Vec::<String>::new(), "{secret}");
    }
    // The same facts of a service that is not protected are found, so the search can find.
    for told in ["Hemliga vägen 2", "982 77", "Gömby2"] {
        let files = holding(&output, told);
        for file in ["data/services/sv.json", "data/services/sv.csv", "sv/stod/oppet/index.html"] {
            assert!(files.iter().any(|known| known == file), "{told} is not in {file}: {files:?}");
        }
    }
    // The service itself is told of: somebody may need its number.
    assert!(holding(&output, "+46980319210").iter().any(|file| file == "data/services/sv.json"));
    let services: Value = serde_json::from_slice(&output.get("data/services/sv.json").unwrap()).unwrap();
    let protected = services["contents"].as_array().unwrap().iter().find(|service| service["name"] == "Gården").unwrap();
    let places: Vec<&Value> =
        protected["service_at_locations"].as_array().unwrap().iter().map(|at| &at["location"]["location_type"]).collect();
    assert_eq!(places, ["virtual"], "the chat alone");
}

#[test]
fn what_is_for_staff_is_in_no_public_file() {
    let secrets = ["Hemliga vägen 3", "Gömby3", "Stabsstödet", "staben", "0980-31 92 03", "+46980319230", "post3@example.org", "chatt3"];
    let output = small(Profile::Public);
    for secret in secrets {
        assert_eq!(holding(&output, secret), Vec::<String>::new(), "{secret}");
    }
    let internal = small(Profile::Internal);
    for told in secrets {
        assert!(holding(&internal, told).iter().any(|file| file.starts_with("data/services/")), "{told} is not in the data for staff");
    }
}

#[test]
fn a_cell_is_never_a_formula() {
    let output = small(Profile::Public);
    let text = String::from_utf8(output.get("data/services/sv.csv").unwrap().to_vec()).unwrap();
    assert!(text.contains(",\"'=1+1, ett stöd.\","), "{text}");
    assert!(text.contains(",+46980319220,"), "{text}");
}

/// The demo site: its model, and what it is built to.
fn demo() -> &'static (Site, Output) {
    static DEMO: OnceLock<(Site, Output)> = OnceLock::new();
    DEMO.get_or_init(|| {
        let (mut sources, _) = fristad::load::load(tools::root());
        let built = fristad::build(
            &mut sources,
            Request { profile: Profile::Public, as_of: date(2026, 11, 25), since: None, speech: true, pseudo: false, print: false },
        );
        (fristad::model::build(&sources).0.unwrap(), built.output.unwrap())
    })
}

/// The rows of a CSV file, read by the rules of RFC 4180 and no others.
fn rows(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut cells, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        match (quoted, c) {
            (true, '"') if letters.peek() == Some(&'"') => cell.extend(letters.next()),
            (_, '"') => quoted = !quoted,
            (false, ',') => cells.push(std::mem::take(&mut cell)),
            (false, '\r') if letters.peek() == Some(&'\n') => {
                letters.next();
                cells.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut cells));
            }
            _ => cell.push(c),
        }
    }
    assert!(cells.is_empty() && cell.is_empty() && !quoted, "the last row has no end");
    rows
}

#[test]
fn every_row_has_a_cell_for_each_column() {
    let (_, output) = demo();
    let tables: Vec<_> = output.iter().filter(|(path, _)| path.extension() == "csv" && path.as_str().starts_with("data/")).collect();
    assert_eq!(tables.len(), 23, "services in thirteen editions, actions and indicators in the five that have words of plans");
    for (path, bytes) in tables {
        let rows = rows(std::str::from_utf8(&bytes).unwrap());
        assert!(rows.len() > 1, "{path} is empty");
        for row in &rows {
            assert_eq!(row.len(), rows[0].len(), "{path}: {row:?}");
            // What is safe once is safe when it is written again.
            assert!(row.iter().all(|cell| !cell_of(cell).starts_with("\"'")), "{path}: {row:?}");
        }
    }
}

/// The areas of a plan, those within others after the one that holds them.
fn areas(list: &[Value]) -> Vec<&Value> {
    let mut found = Vec::new();
    for area in list {
        found.push(area);
        found.extend(area["areas"].as_array().map(|inner| areas(inner)).unwrap_or_default());
    }
    found
}

#[test]
fn the_plans_lose_nothing_of_their_structure() {
    let (site, output) = demo();
    let data: Value = serde_json::from_slice(&output.get("data/plans.json").unwrap()).unwrap();
    let list = |value: &Value, key: &str| value[key].as_array().cloned().unwrap_or_default();
    let plans = list(&data, "plans");
    let actions = rows(std::str::from_utf8(&output.get("data/actions/sv.csv").unwrap()).unwrap()).len() - 1;
    let (mut all_actions, mut looked) = (0, 0);
    for entry in site.of_kind(Kind::Plan) {
        let Facts::Plan(facts) = &entry.facts else { continue };
        let plan = plans.iter().find(|plan| plan["id"] == entry.key.id.as_str()).unwrap_or_else(|| panic!("{} is not there", entry.key));
        let top = list(plan, "areas");
        let areas = areas(&top);
        let count = |key: &str| areas.iter().map(|area| list(area, key).len()).sum::<usize>();
        assert_eq!((areas.len(), count("actions")), (facts.all_areas().len(), facts.all_actions().len()), "{}", entry.key);
        let goals = list(plan, "goals");
        let indicators: usize = goals.iter().map(|goal| list(goal, "indicators").len()).sum();
        assert_eq!(
            (goals.len(), indicators),
            (facts.goals.len(), facts.goals.iter().map(|goal| goal.indicators.len()).sum()),
            "{}",
            entry.key
        );
        let others = ["commitments", "documents", "mandates", "networks"].map(|key| list(plan, key).len());
        assert_eq!(others, [facts.commitments.len(), facts.documents.len(), facts.mandates.len(), facts.networks.len()], "{}", entry.key);
        let dates = areas.iter().flat_map(|area| list(area, "actions")).filter(|action| action.get("when").is_some()).count();
        assert_eq!(dates, facts.all_actions().iter().filter(|action| action.when.is_some()).count(), "{}", entry.key);
        all_actions += facts.all_actions().len();
        looked += 1;
    }
    assert_eq!((looked, actions), (plans.len(), all_actions), "every action has a row");
    // Whatever is named by kind and id is called something.
    let text = String::from_utf8(output.get("data/plans.json").unwrap().to_vec()).unwrap();
    let named: BTreeSet<&str> = text.split('"').filter(|part| part.starts_with("organisation:")).collect();
    assert!(named.len() > 50 && named.iter().all(|key| data["names"].get(key).is_some()), "{named:?}");
}

#[test]
fn numbers_in_linked_data_are_international_and_spoken_languages_are_told() {
    let (_, output) = demo();
    let page = String::from_utf8(output.get("sv/stod/stod-dygnet-runt/index.html").unwrap().to_vec()).unwrap();
    let (_, rest) = page.split_once("application/ld+json").unwrap();
    let block = rest.split_once('>').unwrap().1.split_once("</script>").unwrap().0;
    let data: Value = serde_json::from_str(block).unwrap();
    assert_eq!((&data["@type"], &data["inLanguage"], &data["lastReviewed"]), (&"WebPage".into(), &"sv".into(), &"2026-11-25".into()));
    let phone = &data["mainEntity"]["availableChannel"][0]["servicePhone"];
    assert_eq!((&phone["telephone"], &phone["contactOption"]), (&"+4620505050".into(), &"TollFree".into()));
    assert_eq!(phone["availableLanguage"], serde_json::json!(["sv", "mul"]));
    assert_eq!(phone["hoursAvailable"][0]["closes"], "23:59");
    assert_eq!(data["breadcrumb"]["itemListElement"][0]["item"], "https://www.lyktevik.example/sv/");
}

#[test]
fn whom_to_tell_of_a_hole_is_said_as_the_standard_wants_it() {
    let (_, output) = demo();
    let text = String::from_utf8(output.get(".well-known/security.txt").unwrap().to_vec()).unwrap();
    let expected = "Contact: https://www.lyktevik.example/rapportera\nExpires: 2027-06-30T00:00:00Z\nPreferred-Languages: sv, en\n\
                    Canonical: https://www.lyktevik.example/.well-known/security.txt\n";
    assert_eq!(text, expected);
    assert!(small(Profile::Public).get(".well-known/security.txt").is_none());
}

/// The schemas of HSDS 3.0, which are not ours to hand on: in `FRISTAD_CORPORA`, or in `shared` beside the repository.
fn schemas() -> Option<PathBuf> {
    let named = std::env::var_os("FRISTAD_CORPORA").map(PathBuf::from);
    let places = named.map_or_else(|| vec![tools::root().join("../shared"), tools::root().join("../../shared")], |named| vec![named]);
    places.into_iter().map(|place| place.join("hsds/3.0")).find(|folder| folder.is_dir())
}

/// jsonschema, rdflib and icalendar from PyPI, which `tests/run` installs in strict mode.
#[test]
fn others_programs_read_everything_as_it_is_meant() {
    let python = Path::new(env!("CARGO_TARGET_TMPDIR")).join("data-judges/bin/python");
    let schemas = schemas();
    if !tools::has_all("open data", &[("jsonschema, rdflib and icalendar", python.is_file())]) {
        return;
    }
    tools::has_all("services against the schemas of HSDS", &[("../shared/hsds", schemas.is_some())]);
    let folder = tools::folder("open_data").unwrap();
    for (path, bytes) in demo().1.iter() {
        let file = folder.join(path.as_str());
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }
    let judges = tools::root().join("tests/open_data/judges.py");
    let said = Command::new(python).arg(judges).arg(&folder).arg("https://www.lyktevik.example").args(schemas).output().unwrap();
    assert!(said.status.success(), "{}", tools::all(&said));
    println!("{}", tools::all(&said).trim());
}
