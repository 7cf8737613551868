//! A site of every kind of entry in which every word and every free fact is an attack.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use fristad::Request;
use fristad::base::finding::{Finding, has_errors};
use fristad::base::node::{Node, Value};
use fristad::base::output::Output;
use fristad::base::source::Sources;
use fristad::base::span::FileId;
use fristad::load::{front_matter, yaml};
use fristad::plan::Profile;
use jiff::civil::date;

use super::archive::{Archive, Content};
use super::judge::Made;
use super::{prose, vectors};

/// How many attacks share a place: each stands there from its first letter to its last.
const TOGETHER: usize = 30;

/// Builds a site as the program does.
pub fn build(folder: &Path) -> (Sources, Vec<Finding>, Option<Output>) {
    let (mut sources, mut findings) = fristad::load::load(folder);
    let request = Request { profile: Profile::Internal, as_of: date(2026, 11, 25), since: None, pseudo: false, speech: true, print: false };
    let built = fristad::build(&mut sources, request);
    findings.extend(built.findings);
    (sources, findings, built.output)
}

/// The site as it is without attacks.
pub fn honest() -> Archive {
    Archive::read("include/hostile")
}

/// Lays a site out in a folder and builds it.
pub fn built(site: &Archive) -> (Sources, Vec<Finding>, Option<Output>) {
    let folder = tempfile::tempdir().unwrap();
    site.write(folder.path());
    build(folder.path())
}

/// The places of words in a file: scalars that are more than a name, a number or an address.
fn slots(path: &str, text: &str) -> Vec<std::ops::Range<usize>> {
    let (yaml_text, start) = match path.rsplit_once('.') {
        Some((_, "md")) => front_matter::split(text).map_or(("", 0), |parts| (parts.yaml, parts.yaml_start)),
        Some((_, "yaml")) => (text, 0),
        _ => return Vec::new(),
    };
    let mut found = Vec::new();
    if let Ok(node) = yaml::parse(yaml_text, FileId(0), start) {
        gather(&node, &mut found);
    }
    found.retain(|range| {
        let words = &text[range.clone()];
        words.contains(' ') || words.chars().next().is_some_and(char::is_uppercase) || !words.is_ascii()
    });
    found
}

fn gather(node: &Node, found: &mut Vec<std::ops::Range<usize>>) {
    match &node.value {
        Value::Scalar(_) => found.push(node.span.start..node.span.end),
        Value::List(items) => items.iter().for_each(|item| gather(item, found)),
        Value::Map(pairs) => pairs.iter().for_each(|(_, value)| gather(value, found)),
        Value::Null => {}
    }
}

/// Puts attacks in the place of all words of a site, but not in the files that are held out. Gives how many were put in.
pub fn spoil(
    site: &mut Archive,
    attacks: &mut impl Iterator<Item = String>,
    bodies: &mut impl Iterator<Item = String>,
    held_out: &BTreeSet<String>,
) -> usize {
    let mut count = 0;
    for (path, content) in &mut site.files {
        let Content::Bytes(bytes) = content else { continue };
        let Ok(mut text) = String::from_utf8(bytes.clone()) else { continue };
        if held_out.contains(path) || !path.starts_with("content/") {
            continue;
        }
        for range in slots(path, &text).into_iter().rev() {
            let attack: Vec<String> = attacks.by_ref().take(TOGETHER).collect();
            count += attack.len();
            // JSON's quotation marks and escapes are YAML's too.
            text.replace_range(range, &serde_json::to_string(&attack.join(" ")).unwrap());
        }
        if path.ends_with(".md")
            && let Some(body) = bodies.next()
        {
            text.push_str(&format!("\n\n{body}\n"));
        }
        *bytes = text.into_bytes();
    }
    count
}

/// Builds the site with attacks; a file whose attack is refused goes in without the next time, so that the rest is seen.
fn judged(
    attacks: &mut impl Iterator<Item = String>,
    bodies: &mut impl Iterator<Item = String>,
    honest: &Made,
) -> (usize, BTreeSet<String>, Option<Output>) {
    let (attacks, bodies): (Vec<String>, Vec<String>) = (attacks.take(2000).collect(), bodies.take(40).collect());
    let mut refused = BTreeSet::new();
    for _ in 0..6 {
        let mut site = self::honest();
        let count = spoil(&mut site, &mut attacks.iter().cloned().cycle(), &mut bodies.iter().cloned(), &refused);
        let (sources, findings, output) = built(&site);
        let before = refused.len();
        refused.extend(self::refused(&sources, &findings));
        if let Some(output) = output {
            let made = Made::of(&output);
            assert!(made.faults.is_empty(), "{:#?}", made.faults);
            let beyond = made.beyond(honest);
            assert!(beyond.is_empty(), "{beyond:#?}");
            return (count, refused, Some(output));
        }
        assert!(refused.len() > before, "nothing new was refused, and nothing built: {findings:#?}");
    }
    panic!("too much is refused: {refused:?}");
}

/// The attacks that may stand as the title of a page. What is refused there, such as letters that nobody sees, is refused in all
/// words, and would keep the rest of its file from being seen.
fn taken_as_titles(attacks: &[String]) -> Vec<String> {
    let mut site = Archive::read("include/base");
    for (index, attack) in attacks.iter().enumerate() {
        let words = format!("---\ntitle: {}\nsummary: Vad den handlar om.\n---\n", serde_json::to_string(attack).unwrap());
        site.files.push((format!("content/pages/x{index}/facts.yaml"), Content::Bytes(b"type: topic\n".to_vec())));
        site.files.push((format!("content/pages/x{index}/sv.md"), Content::Bytes(words.into_bytes())));
    }
    let (sources, findings, _) = built(&site);
    let refused = refused(&sources, &findings);
    let is_taken = |index: usize| !refused.contains(&format!("content/pages/x{index}/sv.md"));
    attacks.iter().enumerate().filter(|(index, _)| is_taken(*index)).map(|(_, attack)| attack.clone()).collect()
}

/// The files in which there is an error; every error has one.
fn refused(sources: &Sources, findings: &[Finding]) -> BTreeSet<String> {
    let errors = findings.iter().filter(|finding| has_errors(std::slice::from_ref(*finding)));
    let file = |finding: &Finding| {
        let span = finding.span.unwrap_or_else(|| panic!("no place: {finding:?}"));
        sources.file(span.file).unwrap().path.as_str().to_owned()
    };
    errors.map(file).collect()
}

#[test]
fn no_attack_leaves_its_place_in_a_site_of_every_kind() {
    if vectors::folder().is_none() {
        return;
    }
    let (_, findings, output) = built(&honest());
    let honest = Made::of(&output.unwrap_or_else(|| panic!("{findings:#?}")));
    assert!(honest.faults.is_empty(), "{:#?}", honest.faults);
    let all = [vectors::scripts(), vectors::naughty(), vectors::paths()].concat();
    let taken = taken_as_titles(&all);
    assert!(taken.len() > all.len() / 2, "{} of {} attacks are taken", taken.len(), all.len());
    let all = taken;
    let bodies = prose::survivors(&[vectors::scripts(), vectors::naughty(), vectors::addresses()].concat());
    let (mut attacks, mut bodies) = (all.iter().cloned().peekable(), bodies.into_iter());
    let (mut seen, mut first) = (0, None);
    while attacks.peek().is_some() {
        let (count, refused, output) = judged(&mut attacks, &mut bodies, &honest);
        seen += count;
        assert!(refused.len() < 12, "most of the site must be seen: {refused:?}");
        first = first.or(output);
    }
    assert!(seen >= all.len(), "{seen} of {} attacks were put in", all.len());
    super::browser::load(&first.unwrap());
}

/// Writes a finished site into a folder.
pub fn write(output: &Output, folder: &Path) {
    for (path, bytes) in output.iter() {
        let file = folder.join(path.as_str());
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }
}
