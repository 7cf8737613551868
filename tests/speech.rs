//! What is said of pages and when: with an engine that counts, and with espeak-ng as it is heard.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a test that panics has failed; it runs programs and keeps files"
)]

#[path = "browser/tools.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod tools;

#[path = "speech/recordings.rs"]
mod recordings;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Mutex;

use fristad::base::edition::Edition;
use fristad::model::Facts;
use fristad::plan::Profile;
use fristad::speech::cache::Cache;
use fristad::speech::command::{CommandEngine, DEFAULT};
use fristad::speech::engine::{Engine, Form, RATE, SpeechError};
use fristad::speech::say::Sayer;
use fristad::speech::{Part, Script, Studio};
use fristad::{Built, Request};
use jiff::civil::date;

const FILES: [(&str, &str); 9] = [
    (
        "site.yaml",
        "base_url: https://www.example.org\npublisher: byn\nhome: start\nurgent: larm\nexit: https://www.smhi.se\neditions:\n  - tag: sv\n  - tag: so\n\
         speech:\n  pages: [page:start, page:x]\n  say: {sv: {NCK: N C K}}\n",
    ),
    ("organisations/byn/facts.yaml", "kind: municipality\n"),
    ("organisations/byn/sv.md", "---\ntitle: Byn\n---\n"),
    (
        "services/larm/facts.yaml",
        "kind: emergency\narea: national\nchannels:\n  - {type: phone, value: \"112\", spoken: {sv: ett ett två}, hours: 24/7}\n",
    ),
    ("services/stod/facts.yaml", "kind: helpline\nchannels:\n  - {type: phone, value: 0980-319 200}\n"),
    ("services/stod/sv.md", "---\ntitle: Stödet\nsummary: Någon att prata med.\n---\n"),
    ("services/larm/sv.md", "---\ntitle: Larmet\nsummary: Hjälp genast.\n---\n"),
    ("pages/start/facts.yaml", "type: start\n"),
    ("pages/x/facts.yaml", "type: topic\n"),
];

const X: &str = "---\ntitle: Att ringa\nsummary: Kort om att ringa.\n---\n\nRing <phone:larm> om det är akut. Ring annars <phone:stod>, t.ex. klockan 16.30 den 26 november!\n\n\
                 - NCK svarar.\n- Det kostar mindre än 5 kr & går fort.\n";

/// The site, with words on its start page.
fn site(start: &str) -> Built {
    site_with(start, &[])
}

/// The same with further files, or others in their place.
fn site_with(start: &str, further: &[(&str, &str)]) -> Built {
    let folder = project(start, further);
    let (mut sources, _) = fristad::load::load(folder.path());
    let built = fristad::build(
        &mut sources,
        Request { profile: Profile::Public, as_of: date(2026, 11, 26), since: None, speech: true, pseudo: false, print: false },
    );
    assert!(built.output.is_some(), "{:?}", built.findings);
    built
}

/// Its files.
fn project(start: &str, further: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let file = folder.path().join("content").join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    };
    for (path, text) in FILES {
        write(path, text);
    }
    write("pages/start/sv.md", &format!("---\ntitle: Start\nsummary: Här börjar det.\n---\n\n{start}\n"));
    write("pages/start/so.md", "---\ntitle: Bilow\nsummary: Halkan ayay ka bilaabataa.\n---\n\nWaa kan.\n");
    write("pages/x/sv.md", X);
    for (path, text) in further {
        write(path, text);
    }
    folder
}

fn script<'a>(built: &'a Built, address: &str) -> &'a Script {
    built.speech.iter().find(|script| script.address == address).unwrap()
}

/// What is said in all, sentence by sentence.
fn said(script: &Script) -> Vec<String> {
    let words = |parts: &[Part]| parts.iter().map(|part| part.text.trim()).collect::<Vec<_>>().join("|");
    script.sentences.iter().map(|sentence| words(&sentence.parts)).collect()
}

#[test]
fn a_page_is_said_as_people_say_it_and_nothing_around_it_is() {
    let built = site("Välkommen.");
    let page = script(&built, "/sv/x/listen");
    let expected = [
        "Fara just nu?",
        "ett ett två",
        "Att ringa",
        "Kort om att ringa.",
        "Ring ett ett två om det är akut.",
        "Ring annars 0 9 8 0, 3 1 9, 2 0 0, till exempel klockan 16 30 den 26:e november!",
        "N C K svarar.",
        "Det kostar mindre än 5 kronor & går fort.",
    ];
    let came = said(page);
    assert_eq!(came, expected);
    assert_eq!(page.sentences[5].shown, "Ring annars 0980-319 200, t.ex. klockan 16.30 den 26 november!");
}

#[test]
fn only_pages_that_are_asked_for_in_languages_with_a_voice_are_said() {
    let built = site("Välkommen.");
    let addresses: Vec<&str> = built.speech.iter().map(|script| script.address.as_str()).collect();
    assert_eq!(addresses, ["/sv/listen", "/sv/x/listen"]);
    let output = built.output.as_ref().unwrap();
    let html = |path: &str| String::from_utf8(output.get(path).unwrap().to_vec()).unwrap();
    assert!(html("sv/index.html").contains("/sv/listen.opus"));
    assert!(!html("so/index.html").contains("<audio") && html("so/index.html").contains("Ma jiro cod luqaddan ah."));
    assert!(!html("sv/stod/larm/index.html").contains("<audio"));
}

/// Says each letter as a tenth of a second, and remembers what it was asked for.
#[derive(Default)]
struct Counting {
    asked: Mutex<Vec<String>>,
}

impl Engine for Counting {
    fn name(&self) -> &str {
        "counting 1"
    }

    fn say(&self, _: &str, text: &str) -> Result<Vec<i16>, SpeechError> {
        self.asked.lock().unwrap().push(text.to_owned());
        Ok(vec![7; text.chars().count() * RATE as usize / 10])
    }

    fn hear(&self, file: &[u8]) -> Result<Vec<i16>, SpeechError> {
        Ok(vec![3; file.len()])
    }

    fn record(&self, samples: &[i16], form: Form) -> Result<Vec<u8>, SpeechError> {
        Ok(format!("{form:?} {}", samples.len()).into_bytes())
    }
}

fn studio(folder: &Path) -> Studio<Counting> {
    Studio { engine: Counting::default(), cache: Cache::new(folder.join("cache")) }
}

#[test]
fn an_unchanged_sentence_is_never_said_twice() {
    let folder = tempfile::tempdir().unwrap();
    let asked = |start: &str| {
        let studio = studio(folder.path());
        let built = site(start);
        let output = studio.make(&built.speech, |_, _| ()).unwrap();
        assert_eq!(output.len(), 6);
        studio.engine.asked.into_inner().unwrap()
    };
    let first = asked("Ett. Två.");
    let once: BTreeSet<&String> = first.iter().collect();
    assert_eq!(once.len(), first.len(), "{first:?}");
    assert!(first.iter().any(|text| text == "Två."), "{first:?}");
    assert_eq!(asked("Ett. Två."), Vec::<String>::new());
    assert_eq!(asked("Ett. Tre."), ["Tre."]);
    assert_eq!(asked("Ett. Två."), Vec::<String>::new());
}

/// Hours, minutes, seconds and thousandths in thousandths.
fn thousandths(time: &str) -> u64 {
    let (rest, last) = time.split_once('.').unwrap();
    rest.split(':').fold(0, |sum, part| sum * 60 + part.parse::<u64>().unwrap()) * 1000 + last.parse::<u64>().unwrap()
}

#[test]
fn the_cues_go_forward_and_hold_every_sentence_as_long_as_it_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let built = site("Ett. Två & tre < fyra.\n\nFem?");
    for page in &built.speech {
        let vtt = String::from_utf8(studio(folder.path()).file(page, "vtt").unwrap().unwrap()).unwrap();
        let mut cues = vtt.strip_prefix("WEBVTT\n\n").unwrap().trim_end().split("\n\n");
        let mut before = 0;
        for sentence in &page.sentences {
            let (times, text) = cues.next().unwrap().split_once('\n').unwrap();
            assert_eq!(text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"), sentence.shown);
            let (start, end) = times.split_once(" --> ").map(|(start, end)| (thousandths(start), thousandths(end))).unwrap();
            let letters: usize = sentence.parts.iter().map(|part| part.text.chars().count()).sum();
            assert!(start >= before && (end - start).abs_diff(letters as u64 * 100) <= 1, "{times}: {text}");
            before = end;
        }
        assert_eq!(cues.next(), None);
    }
}

/// The sounds of a text by espeak-ng's own letters, without stress and pauses, and without what neighbours do to them: before
/// a voiced sound, Polish and Spanish voice theirs.
fn sounds(voice: &str, text: &str) -> String {
    let output = Command::new("espeak-ng").args(["-q", "--ipa", "-v", voice, "--", text]).output().unwrap();
    let heard = String::from_utf8(output.stdout).unwrap();
    let unvoiced = |letter: char| match letter {
        'd' | 'ð' => 't',
        'ʑ' => 'ɕ',
        'z' => 's',
        other => other,
    };
    heard.chars().filter(|letter| letter.is_alphabetic() && !"ˈˌː".contains(*letter)).map(unvoiced).collect()
}

/// The digits that Arabic words are.
fn arabic(words: &str) -> String {
    let digits = ["صفر", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة"];
    let digit = |word: &str| digits.iter().position(|known| *known == word).map_or("?".to_owned(), |digit| digit.to_string());
    words.split([' ', '،']).filter(|word| !word.is_empty()).map(digit).collect()
}

/// A number of one or two digits in Swedish words, which espeak-ng says otherwise than digits.
fn swedish(digits: &str) -> String {
    let small = "noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton";
    let tens = "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio";
    let word = |words: &str, at: usize| words.split(' ').nth(at).unwrap_or_default().to_owned();
    match digits.parse::<usize>().unwrap() {
        number @ 0..=19 => word(small, number),
        number if number % 10 == 0 => word(tens, number / 10 - 2),
        number => word(tens, number / 10 - 2) + &word(small, number % 10),
    }
}

/// Whether sounds are those of a number, one digit or two at a time, as people say telephone numbers: never hundreds.
fn is_said(sounds: &str, digits: &str, known: &mut impl FnMut(&str) -> String) -> bool {
    if digits.is_empty() {
        return sounds.is_empty();
    }
    (1..=digits.len().min(2)).any(|count| {
        let (first, rest) = digits.split_at(count);
        let group = known(first);
        !(count == 2 && first.starts_with('0')) && sounds.strip_prefix(group.as_str()).is_some_and(|after| is_said(after, rest, known))
    })
}

#[test]
fn every_number_of_the_demo_is_heard_digit_by_digit_in_every_voice() {
    if !tools::has_all("the sounds of telephone numbers", &[("espeak-ng", tools::has_program("espeak-ng", "--version"))]) {
        return;
    }
    let (sources, _) = fristad::load::load(tools::root());
    let site = fristad::model::build(&sources).0.unwrap();
    let (mut heard, mut faults) = (0, Vec::new());
    for edition in site.editions().filter(|edition| !edition.is_simple()) {
        let Some(sayer) = Sayer::new(&site, edition) else { continue };
        let voice = sayer.voice(None).unwrap().to_owned();
        let mut memory = BTreeMap::new();
        let words = |digits: &str| if voice == "sv" { swedish(digits) } else { digits.to_owned() };
        let mut known = |digits: &str| memory.entry(digits.to_owned()).or_insert_with(|| sounds(&voice, &words(digits))).clone();
        let numbers: BTreeSet<&str> = site
            .entries()
            .filter_map(|entry| if let Facts::Service(facts) = &entry.facts { Some(facts) } else { None })
            .flat_map(|facts| &facts.channels)
            .filter(|channel| channel.is_number())
            .map(|channel| channel.value.value.as_str())
            .collect();
        for number in numbers {
            let digits: String = number.chars().filter(char::is_ascii_digit).collect();
            let words = sayer.said(number, None);
            if voice == "ar" {
                // Its words run into each other, so that they are read here and not heard.
                assert_eq!(arabic(&words), digits, "{number} is said “{words}”");
                continue;
            }
            let sounds = sounds(&voice, &words);
            if !is_said(&sounds, &digits, &mut known) {
                faults.push(format!("{edition}: {number} is said “{words}”, and heard {sounds}"));
            }
            heard += 1;
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
    assert!(heard > 100, "only {heard} numbers were heard");
    let swedish = Sayer::new(&site, site.settings.source_edition().unwrap()).unwrap();
    assert_eq!(swedish.said("Ring 112.", None), "Ring ett ett två.");
    assert_ne!(sounds("sv", "112"), sounds("sv", "ett ett två"), "the engine needs no help any more");
    assert!(Edition::parse("so").is_some_and(|somali| Sayer::new(&site, &somali).is_none()));
}

#[test]
fn espeak_and_ffmpeg_make_files_that_players_know() {
    let has = |program: &str, flag: &str| tools::has_program(program, flag);
    if !tools::has_all("sound", &[("espeak-ng", has("espeak-ng", "--version")), ("ffmpeg", has("ffmpeg", "-version"))]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let built = site("Ett. Två.");
    let make = |name: &str| {
        let studio = Studio { engine: CommandEngine::find(DEFAULT).unwrap(), cache: Cache::new(folder.path().join(name)) };
        studio.make(&built.speech, |_, _| ()).unwrap()
    };
    let output = make("a");
    assert!(output == make("b"), "the same words give other bytes");
    let opus = output.get("sv/x/listen.opus").unwrap();
    assert!(opus.starts_with(b"OggS") && opus.windows(8).any(|bytes| bytes == b"OpusHead"));
    let mp3 = output.get("sv/x/listen.mp3").unwrap();
    assert!(mp3[0] == 0xff && mp3[1] & 0xe0 == 0xe0, "no frame of MP3 at the start");
    // About twenty seconds at 16 kbit/s: something is in it, and it is small.
    assert!((10_000..100_000).contains(&opus.len()), "{} bytes", opus.len());
    let text = String::from_utf8_lossy(&opus).into_owned();
    assert!(!text.contains("title") && !text.contains("Att ringa"));
    let engine = CommandEngine::find(DEFAULT).unwrap();
    let seconds = engine.hear(&mp3).unwrap().len() / RATE as usize;
    assert!(seconds.abs_diff(engine.hear(&opus).unwrap().len() / RATE as usize) <= 1 && seconds > 5, "{seconds} s are heard");
    assert!(matches!(engine.hear(b"no sound").unwrap_err(), SpeechError::Failed { .. }));
}
