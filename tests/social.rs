//! Posts for social media: that every edition has all files, that pictures have their size and words, and what others' programs say of them.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::disallowed_methods, reason = "a test fails by a panic")]

#[path = "browser/tools.rs"]
#[allow(dead_code, reason = "no browser is opened here")]
mod tools;

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

use fristad::Request;
use fristad::base::output::Output;
use fristad::plan::Profile;
use jiff::civil::date;

/// A small site in scripts that are counted and shaped in different ways.
const FILES: &[(&str, &str)] = &[
    (
        "content/site.yaml",
        "base_url: https://www.example.org\npublisher: byn\nhome: start\nexit: https://www.smhi.se\neditions: [{tag: sv}, {tag: ar}, {tag: ti}, {tag: uk}]\n",
    ),
    ("content/organisations/byn/facts.yaml", "kind: municipality\n"),
    ("content/organisations/byn/sv.md", "---\ntitle: Byns kommun\nsummary: En kommun.\n---\n"),
    ("content/services/linjen/facts.yaml", "kind: helpline\nchannels:\n  - {type: phone, value: 020-50 50 50}\n"),
    ("content/services/linjen/sv.md", "---\ntitle: Linjen\nsummary: Någon svarar.\n---\n"),
    ("content/pages/start/facts.yaml", "type: start\nrelated: [campaign:dagar]\n"),
    ("content/pages/start/sv.md", "---\ntitle: Start\nsummary: Här börjar det.\n---\n"),
    ("content/pages/skydd/facts.yaml", "risk: high\n"),
    ("content/pages/skydd/sv.md", "---\ntitle: Skydd mot våld\nsummary: Om våld hemma.\ndiscreet_title: Råd\n---\n\nText.\n"),
    ("content/campaigns/dagar/facts.yaml", "when: --11-25/--12-10\nposts: {picto: talk}\n"),
    (
        "content/campaigns/dagar/sv.md",
        "---\ntitle: Dagarna\nsummary: Sexton dagar.\nposts: [\"Ring <phone:linjen> – någon lyssnar…\", Fråga och lyssna.]\nposts_alt: \"En dörr & två personer.\"\nhashtags: [SextonDagar]\n---\n\nText.\n",
    ),
    (
        "content/campaigns/dagar/ar.md",
        "---\ntitle: الأيام\nsummary: ستة عشر يوماً.\nposts: [\"هناك من تتحدث إليه، اتصل بالرقم <phone:linjen>.\", اسأل واستمع.]\nposts_alt: باب وشخصان.\n---\n\nنص.\n",
    ),
    (
        "content/campaigns/dagar/ti.md",
        "---\ntitle: መዓልታት\nsummary: ዓሰርተው ሽዱሽተ መዓልታት።\nposts: [\"እተዛርብዎ ሰብ ኣሎ። <phone:linjen>\", ሕተቱን ስምዑን።]\nposts_alt: ማዕጾን ክልተ ሰባትን።\n---\n\nጽሑፍ።\n",
    ),
    (
        "content/campaigns/dagar/uk.md",
        "---\ntitle: Дні\nsummary: Шістнадцять днів.\nposts: [\"Є з ким поговорити: <phone:linjen>.\", Запитайте й слухайте.]\nposts_alt: Двері та двоє людей.\n---\n\nТекст.\n",
    ),
];

fn site(profile: Profile) -> Output {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in FILES {
        let file = folder.path().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    let (mut sources, findings) = fristad::load::load(folder.path());
    assert!(findings.is_empty(), "{findings:?}");
    let built = fristad::build(
        &mut sources,
        Request { profile, as_of: date(2026, 11, 26), since: None, pseudo: false, speech: false, print: false },
    );
    built.output.unwrap_or_else(|| panic!("{:?}", built.findings))
}

fn internal() -> &'static Output {
    static OUTPUT: OnceLock<Output> = OnceLock::new();
    OUTPUT.get_or_init(|| site(Profile::Internal))
}

fn text(output: &Output, path: &str) -> String {
    String::from_utf8(output.get(path).unwrap_or_else(|| panic!("there is no {path}")).to_vec()).unwrap()
}

/// Width and height of a PNG: what its first part begins with (PNG, third edition, 11.2.1).
fn size(png: &[u8]) -> (u32, u32) {
    let side = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
    (side(16), side(20))
}

#[test]
fn every_edition_has_pictures_of_the_right_size_with_its_own_words() {
    let words = [("sv", "En dörr &amp; två personer."), ("ar", "باب وشخصان."), ("ti", "ማዕጾን ክልተ ሰባትን።"), ("uk", "Двері та двоє людей.")];
    for (edition, alt) in words {
        for (name, width, height) in [("square", 1080, 1080), ("story", 1080, 1920), ("card", 1200, 630)] {
            let path = format!("social/campaign-dagar/{edition}/{name}");
            let png = internal().get(&format!("{path}.png")).unwrap();
            assert!(png.starts_with(b"\x89PNG\r\n\x1a\n"));
            assert_eq!(size(&png), (width, height), "{path}");
            let svg = text(internal(), &format!("{path}.svg"));
            assert!(
                svg.contains(&format!("<desc>{alt}</desc>")) && svg.contains("<title>") && svg.contains(&format!("xml:lang=\"{edition}\"")),
                "{svg}"
            );
            // Words in a picture could be misshapen, and are not read aloud; nothing else is fetched by it.
            assert!(!svg.contains("<text") && !svg.contains("href") && svg.contains("<circle"), "{svg}");
        }
    }
}

#[test]
fn the_public_site_has_one_picture_for_all_links_and_tells_nothing_of_a_page_at_risk() {
    let output = site(Profile::Public);
    let own: Vec<&str> =
        output.iter().map(|(path, _)| path.as_str()).filter(|path| path.ends_with(".png") || path.starts_with("social")).collect();
    assert_eq!(own, ["card.png"]);
    assert_eq!(size(&output.get("card.png").unwrap()), (1200, 630));
    let tags = |path: &str| -> Vec<String> {
        let html = text(&output, path);
        let tags = html.split('<').filter(|tag| tag.contains("og:") || tag.contains("twitter:"));
        tags.map(|tag| tag.split('>').next().unwrap().replace('"', "")).collect()
    };
    let picture = "meta content=https://www.example.org/card.png property=og:image";
    let card = "meta content=summary_large_image name=twitter:card";
    assert_eq!(tags("sv/index.html"), ["meta content=Start property=og:title", picture, card]);
    // The short address is what is posted, and a network may not follow where it leads.
    for path in ["sv/skydd/index.html", "id/skydd/sv/index.html"] {
        let publisher = "meta content=Byns kommun property=og:description";
        assert_eq!(tags(path), ["meta content=Råd property=og:title", publisher, picture, card]);
    }
    assert_eq!(tags("id/start/sv/index.html"), ["meta content=Start property=og:title", picture, card]);
}

/// icalendar from PyPI, which `tests/run` installs in strict mode; the counts are Python's.
#[test]
fn others_programs_count_and_read_the_same() {
    let python = Path::new(env!("CARGO_TARGET_TMPDIR")).join("data-judges/bin/python");
    if !tools::has_all("social media", &[("icalendar", python.is_file())]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in internal().iter().filter(|(path, _)| path.as_str().starts_with("social/")) {
        let file = folder.path().join(path.as_str());
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }
    let said = Command::new(python).arg(tools::root().join("tests/social/judge.py")).arg(folder.path()).output().unwrap();
    assert!(said.status.success(), "{}", tools::all(&said));
    println!("{}", tools::all(&said).trim());
}
