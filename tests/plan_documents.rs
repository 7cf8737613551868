//! The plans of the demonstration against the documents that they retell: what the sources hold, the site holds.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a test reads the repository and fails by a panic")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fristad::load;
use fristad::model::action_plan::PlanFacts;
use fristad::model::entry::{EntryRef, Id, Kind};
use fristad::model::plan_action::{Action, Track};
use fristad::model::policy_target::PolicyTarget;
use fristad::model::{Extra, Facts, Site};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn site() -> Site {
    let (sources, findings) = load::load(root());
    assert!(findings.is_empty(), "{findings:?}");
    fristad::model::build(&sources).0.unwrap()
}

fn plan<'a>(site: &'a Site, id: &str) -> &'a PlanFacts {
    let entry = site.entry(&EntryRef::parse(&format!("plan:{id}")).unwrap()).unwrap_or_else(|| panic!("no plan {id}"));
    let Facts::Plan(facts) = &entry.facts else { panic!("{id} is no plan") };
    facts
}

fn action<'a>(plan: &'a PlanFacts, id: &str) -> &'a Action {
    plan.all_actions().into_iter().find(|action| action.id.as_str() == id).unwrap_or_else(|| panic!("no action {id}"))
}

fn ids<'a>(keys: impl IntoIterator<Item = &'a Id>) -> Vec<&'a str> {
    keys.into_iter().map(Id::as_str).collect()
}

/// What the table counts, in the order of its columns.
fn counts(plan: &PlanFacts) -> Vec<usize> {
    let actions = plan.all_actions();
    let of_actions = actions.iter().flat_map(|action| action.responsible.iter().chain(&action.cooperating));
    let of_commitments = plan.commitments.iter().filter_map(|commitment| commitment.organisation.as_ref());
    // Bodies that act; where a plan has no actions, those that have bound themselves.
    let bodies: BTreeSet<&EntryRef> =
        if actions.is_empty() { of_commitments.map(|key| &key.value).collect() } else { of_actions.map(|key| &key.value).collect() };
    vec![
        plan.areas.len(),
        plan.all_areas().len() - plan.areas.len(),
        plan.goals.len(),
        plan.goals.iter().map(|goal| goal.indicators.len()).sum(),
        actions.len(),
        bodies.len(),
        actions.iter().filter(|action| action.when.is_some()).count(),
        plan.commitments.len(),
        plan.mandates.len(),
        plan.networks.len(),
    ]
}

#[test]
fn the_site_holds_as_much_as_the_sources() {
    let docs = std::fs::read_to_string(root().join("docs/plans.md")).unwrap();
    let table = docs.split("<!-- counts -->").nth(1).unwrap().split("<!-- /counts -->").next().unwrap();
    let site = site();
    let rows: Vec<&str> = table.lines().filter(|line| line.starts_with('|')).skip(2).collect();
    assert_eq!(rows.len(), 5);
    for row in rows {
        let mut cells = row.trim_matches('|').split('|').map(str::trim);
        let id = cells.next().unwrap();
        let told: Vec<usize> = cells.map(|cell| cell.parse().unwrap()).collect();
        assert_eq!(counts(plan(&site, id)), told, "{id}: left the site, right the source");
    }
}

#[test]
fn every_part_has_words_in_the_source_edition() {
    let site = site();
    let source = site.settings.source_edition().unwrap();
    for entry in site.of_kind(Kind::Plan) {
        let (Facts::Plan(facts), Some(words)) = (&entry.facts, entry.words.get(source)) else { panic!("{}", entry.key) };
        let Extra::Plan(texts) = &words.extra else { panic!("{}", entry.key) };
        let told: BTreeSet<&str> = texts
            .areas
            .iter()
            .map(|(id, _)| id)
            .chain(texts.actions.iter().map(|(id, _)| id))
            .chain(texts.goals.iter().map(|(id, _)| id))
            .chain(texts.commitments.iter().chain(&texts.mandates).chain(&texts.indicators).map(|(id, _)| id))
            .chain(texts.documents.iter().map(|(id, _)| id))
            .chain(texts.networks.iter().map(|(id, _)| id))
            .map(|id| id.value.as_str())
            .collect();
        let parts = ids(facts.all_areas().iter().map(|area| &area.id.value))
            .into_iter()
            .chain(ids(facts.all_actions().iter().map(|action| &action.id.value)))
            .chain(ids(facts.goals.iter().map(|goal| &goal.id.value)))
            .chain(ids(facts.commitments.iter().map(|commitment| &commitment.id.value)))
            .chain(ids(facts.mandates.iter().map(|mandate| &mandate.id.value)))
            .chain(ids(facts.documents.iter().map(|document| &document.id.value)))
            .chain(ids(facts.networks.iter().map(|network| &network.id.value)));
        let silent: Vec<&str> = parts.filter(|id| !told.contains(id)).collect();
        assert!(silent.is_empty(), "{}: {silent:?}", entry.key);
    }
}

/// ”STRATEGINS NIO INSATSOMRÅDEN”: the fifth is parted in those exposed, children, and those who use violence.
#[test]
fn vastmanland_keeps_its_nested_groups() {
    let site = site();
    let plan = plan(&site, "vastmanland-2017");
    let per_area: Vec<usize> = plan.areas.iter().map(|area| area.all_actions().len()).collect();
    assert_eq!(per_area, [3, 4, 4, 2, 8, 3, 4, 4, 4]);
    let fifth = plan.areas.get(4).unwrap();
    assert_eq!(fifth.areas.iter().map(|area| area.actions.len()).collect::<Vec<_>>(), [2, 3, 3]);
    assert!(plan.ended.value);
}

/// ”De fyra målsättningarna”: 3 + 3 + 1 + 4 rows, all ”Årsvis”; ”bidrar genom att”: 5, 6, 5 and 6 points.
#[test]
fn kalmar_county_keeps_rows_indicators_commitments_and_targets() {
    let site = site();
    let plan = plan(&site, "kalmar-lan-2021");
    let rows = |area: &str| plan.goals.iter().filter(|goal| goal.area.as_ref().is_some_and(|own| own.as_str() == area)).count();
    assert_eq!(plan.areas.iter().map(|area| rows(area.id.as_str())).collect::<Vec<_>>(), [3, 3, 1, 4]);
    assert!(plan.goals.iter().filter(|goal| goal.area.is_some()).all(|goal| goal.frequency.is_some() && !goal.indicators.is_empty()));
    let bound = |id: &str| plan.commitments.iter().filter(|own| own.organisation.as_ref().unwrap().id.as_str() == id).count();
    let bodies = ["lansstyrelsen-kalmar", "region-kalmar", "kommunforbundet-kalmar", "kalmar-lan-anslutna"];
    assert_eq!(bodies.map(bound), [5, 6, 5, 6]);
    let equality = plan.contributes_to.iter().filter(|target| matches!(target.value, PolicyTarget::Equality(_))).count();
    assert_eq!((equality, plan.contributes_to.len() - equality), (6, 11));
}

/// ”SOSFS 2014:14” in the list of agreements, ”SOSFS 2014:4” in the table: both stay.
#[test]
fn two_citations_of_one_regulation_are_both_kept() {
    let site = site();
    let plan = plan(&site, "kalmar-lan-2021");
    let cited: Vec<(&str, &str)> = plan
        .mandates
        .iter()
        .map(|mandate| (mandate.regulation.as_str(), mandate.wording.as_ref().unwrap_or(&mandate.regulation).as_str()))
        .collect();
    assert_eq!(cited, [("SOSFS 2014:4", "SOSFS 2014:14"), ("SOSFS 2014:4", "SOSFS 2014:4")]);
}

/// ”Länsstyrelsens uppdrag/aktiviteter 2021”: 2, 3, 2, 7 and 5 points under the five goals; the region's stand under none.
#[test]
fn jamtland_keeps_bodies_by_goals_and_the_fuzzy_time() {
    let site = site();
    let plan = plan(&site, "jamtland-2021");
    let of_goal = |area: usize, goal: &str| {
        let actions = plan.areas.get(area).unwrap().all_actions();
        actions.iter().filter(|action| ids(action.goals.iter().map(|id| &id.value)).contains(&goal)).count()
    };
    let goals = ["forebyggande", "upptackt-och-skydd", "brottsbekampning", "kunskap-och-metod", "myndighetssamverkan"];
    assert_eq!(goals.map(|goal| of_goal(1, goal)), [2, 3, 2, 7, 5]);
    assert_eq!(goals.map(|goal| of_goal(2, goal)), [1, 3, 2, 3, 3]);
    assert!(plan.areas.get(4).unwrap().actions.iter().all(|action| action.goals.is_empty()));
    let valid = plan.valid.as_ref().unwrap();
    assert_eq!(valid.edtf.last_day().unwrap().to_string(), "2022-01-31");
    assert_eq!(valid.wording.as_ref().unwrap().as_str(), "från våren 2021 till och med januari 2022");
    let network = plan.networks.iter().find(|network| network.id.as_str() == "kontaktpersonsnatverket").unwrap();
    for member in ["kriminalvarden", "forsakringskassan", "arbetsformedlingen", "samordningsforbundet-jamtland"] {
        assert!(network.members.iter().any(|key| key.id.as_str() == member), "{member}");
    }
}

/// The tables of each ”Vägval”: first ”i samverkan”, then ”av Länsstyrelsen”; the last table also stands in another plan.
#[test]
fn gotland_keeps_its_tracks_and_cross_listed_rows() {
    let site = site();
    let plan = plan(&site, "gotland-2018");
    let of_track = |track| {
        plan.areas
            .iter()
            .map(|area| area.actions.iter().filter(|action| action.track.map(|own| own.value) == track).count())
            .collect::<Vec<_>>()
    };
    assert_eq!(of_track(Some(Track::Joint)), [4, 4, 3, 1, 1, 0, 1, 0]);
    assert_eq!(of_track(Some(Track::Own)), [3, 0, 0, 2, 2, 3, 0, 0]);
    assert_eq!(of_track(None), [0, 0, 0, 0, 0, 0, 0, 4]);
    let cross_listed =
        plan.areas.last().unwrap().actions.iter().filter(|action| ids(action.also_in.iter().map(|id| &id.value)) == ["jamstalldhetsplan"]);
    assert_eq!(cross_listed.count(), 4);
    let seminar = action(plan, "trygga-boendemiljoer").when.as_ref().unwrap();
    assert_eq!(
        (seminar.edtf.first_day().unwrap().to_string(), seminar.edtf.last_day().unwrap().to_string()),
        ("2018-09-01".to_owned(), "2019-05-31".to_owned())
    );
    assert!(seminar.wording.as_ref().unwrap().ends_with("hösten 2018 eller våren 2019."));
}

/// The strategy of Kalmar spells the administration of Södermöre in four ways: all lead to one body, and no name leads to two.
#[test]
fn every_spelling_of_a_body_leads_to_one() {
    let site = site();
    let mut bodies: BTreeMap<String, &EntryRef> = BTreeMap::new();
    for entry in site.of_kind(Kind::Organisation) {
        let Facts::Organisation(facts) = &entry.facts else { panic!("{}", entry.key) };
        let titles = entry.words.iter().map(|(_, words)| words.title.value.as_str());
        for name in titles.chain(facts.aliases.iter().map(|alias| alias.value.as_str())) {
            let other = bodies.insert(name.to_lowercase(), &entry.key);
            assert!(other.is_none_or(|other| *other == entry.key), "{name}: {} and {}", entry.key, other.unwrap());
        }
    }
    let spellings = bodies.iter().filter(|(name, body)| body.id.as_str() == "kalmar-sodermore" && name.starts_with("söderm")).count();
    assert!(spellings >= 4, "{spellings}");
}

/// What carries an action out is there, also what has no page: leaflets; campaigns and pages lead back to the plan in force.
#[test]
fn actions_are_served_by_pages_services_leaflets_and_campaigns() {
    let site = site();
    let kinds: BTreeSet<Kind> =
        plan(&site, "kalmar-2022").all_actions().iter().flat_map(|action| &action.served_by).map(|key| key.value.kind).collect();
    for kind in [Kind::Page, Kind::Service, Kind::Leaflet, Kind::Campaign] {
        assert!(kinds.contains(&kind), "{kind:?}");
    }
}
