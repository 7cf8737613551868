//! Pages that a person has read: heard, dropped when the page has changed, counted.

use fristad::Built;
use fristad::check::coverage::Coverage;
use fristad::check::rule::Context;
use jiff::civil::date;

use super::{X, project, script, site_with, studio};

/// The site as coverage counts it.
fn heard(further: &[(&str, &str)]) -> Vec<(String, [usize; 4])> {
    let folder = project("Ett.", further);
    let (sources, _) = fristad::load::load(folder.path());
    let site = fristad::model::build(&sources).0.unwrap();
    let coverage = Coverage::of(&Context::new(&site, &sources, date(2026, 11, 26)));
    coverage.listening.iter().map(|own| (own.edition.to_string(), [own.pages, own.recorded, own.synthetic, own.voiceless])).collect()
}

/// The page `x` with a recording in an edition, which somebody has listened to when the page had these digests.
fn recorded(edition: &str, text: &str) -> String {
    format!("type: topic\naudio:\n  {edition}: {{file: {edition}.mp3, by: Ada Berg, date: 2026-11-20, text: {text}}}\n")
}

/// What is told of the recording: which portions have changed, and the digests that accept it.
fn told(built: &Built) -> Option<(String, String)> {
    let finding = built.findings.iter().find(|finding| finding.code.name == "recording-behind")?;
    let argument = |name: &str| finding.args.iter().find(|(known, _)| *known == name).unwrap().1.clone();
    Some((argument("changed"), argument("text")))
}

#[test]
fn a_recording_is_heard_until_the_words_or_a_number_have_changed() {
    let with = |text: &str, further: &[(&str, &str)]| {
        let facts = recorded("sv", text);
        let own = [("pages/x/facts.yaml", facts.as_str()), ("pages/x/sv.mp3", "a person reads")];
        site_with("Ett.", &[&own, further].concat())
    };
    let recording = |built: &Built| script(built, "/sv/x/listen").recording.clone();
    let html = |built: &Built| String::from_utf8(built.output.as_ref().unwrap().get("sv/x/index.html").unwrap().to_vec()).unwrap();

    let unheard = with("none", &[]);
    let (changed, text) = told(&unheard).unwrap();
    assert_eq!(changed, "title, summary, text, numbers");
    assert!(recording(&unheard).is_none() && !script(&unheard, "/sv/x/listen").sentences.is_empty());
    assert!(html(&unheard).contains("En datorröst läser"));

    let accepted = with(&text, &[]);
    assert_eq!(told(&accepted), None);
    assert_eq!(recording(&accepted).unwrap().bytes, b"a person reads");
    assert!(html(&accepted).contains("Ada Berg läser. Inläst 20 november 2026.") && !html(&accepted).contains("<track"));
    let folder = tempfile::tempdir().unwrap();
    let files = |built: &Built| studio(folder.path()).make(&built.speech, |_, _| ()).unwrap();
    assert_eq!(files(&accepted).get("sv/x/listen.opus").as_deref(), Some(b"Opus 14".as_slice()));
    assert_eq!(files(&accepted).get("sv/x/listen.vtt"), None);

    let times = "WEBVTT\n\n00:00.000 --> 00:01.000\nAtt ringa\n";
    let timed = with(&text, &[("pages/x/sv.vtt", times)]);
    assert!(html(&timed).contains("<track"));
    assert_eq!(files(&timed).get("sv/x/listen.vtt").as_deref(), Some(times.as_bytes()));

    let reworded = X.replace("Det kostar", "Samtalet kostar").replace("Kort om", "Lite om");
    let behind = with(&text, &[("pages/x/sv.md", &reworded)]);
    assert_eq!(told(&behind).unwrap().0, "summary, text");
    assert!(recording(&behind).is_none() && html(&behind).contains("En datorröst läser"));

    let number = "kind: helpline\nchannels:\n  - {type: phone, value: 0980-319 201}\n";
    let behind = with(&text, &[("services/stod/facts.yaml", number)]);
    assert_eq!(told(&behind).unwrap().0, "numbers");
    assert!(recording(&behind).is_none());
}

#[test]
fn coverage_counts_what_people_and_computers_read_and_what_nobody_does() {
    // Three pages in Swedish besides the organisation's: two are wanted read aloud, and the Somali start page has no voice.
    assert_eq!(heard(&[]), [("sv".to_owned(), [5, 0, 2, 0]), ("so".to_owned(), [1, 0, 0, 1])]);
    let facts = recorded("sv", "none");
    let files = [("pages/x/facts.yaml", facts.as_str()), ("pages/x/sv.mp3", "a person reads")];
    let (_, text) = told(&site_with("Ett.", &files)).unwrap();
    let facts = recorded("sv", &text);
    assert_eq!(heard(&[("pages/x/facts.yaml", &facts), files[1]])[0].1, [5, 1, 1, 0]);
}

#[test]
fn a_recording_gives_a_language_without_a_voice_one() {
    let words = ("pages/x/so.md", "---\ntitle: Wac\nsummary: Sida loo waco.\n---\n\nWac.\n");
    let with = |text: &str| site_with("Ett.", &[("pages/x/facts.yaml", &recorded("so", text)), ("pages/x/so.mp3", "cod"), words]);
    let (_, text) = told(&with("none")).unwrap();
    let built = with(&text);
    assert_eq!(script(&built, "/so/x/listen").recording.as_ref().unwrap().path, "content/pages/x/so.mp3");
    let html = String::from_utf8(built.output.as_ref().unwrap().get("so/x/index.html").unwrap().to_vec()).unwrap();
    assert!(html.contains("<audio") && !html.contains("Ma jiro cod"), "{html}");
}
