//! Printed matter as programs of others read it: poppler, qpdf, pikepdf and zbar, each form in four scripts and levels.
#![cfg(feature = "print")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::disallowed_methods,
    reason = "a test fails by a panic, and runs programs"
)]

#[allow(dead_code, reason = "it also reads what other tests expect")]
#[path = "sites/harness/archive.rs"]
mod archive;
#[path = "print/pictures.rs"]
mod pictures;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use fristad::base::code::Severity;
use fristad::base::finding::Finding;
use fristad::base::output::Output;
use fristad::plan::Profile;
use fristad::{Built, Request};
use jiff::civil::date;
use tempfile::TempDir;

const EDITIONS: [&str; 4] = ["sv", "enkel", "ar", "ti"];

/// Every form, with its pages and their size in points: what is cut is told of with 10 mm around it for the workshop.
const FORMS: [(&str, usize, (f64, f64)); 12] = [
    ("card", 2, (595.3, 841.9)),
    ("card-printer", 2, (297.6, 212.6)),
    ("trifold", 2, (841.9, 595.3)),
    ("trifold-printer", 2, (898.6, 652.0)),
    ("poster", 1, (841.9, 1190.6)),
    ("poster-printer", 1, (898.6, 1247.2)),
    ("poster-a4", 1, (595.3, 841.9)),
    ("poster-a4-printer", 1, (652.0, 898.6)),
    ("tear-off", 1, (595.3, 841.9)),
    ("tear-off-printer", 1, (652.0, 898.6)),
    ("letter", 1, (595.3, 841.9)),
    ("booklet", 0, (419.5, 595.3)),
];

/// The leaflet in one form and edition, for what is the same in all of them.
const SHORT: (&str, &str) = (
    "content/leaflets/kort/facts.yaml",
    "format: letter\nblocks: [service:larm, service:linjen, page:x]\neditions: [sv]\ndiscreet: true\nqr: page:start\n",
);

fn site(more: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    archive::Archive::read("include/printed").write(folder.path());
    for (path, text) in more {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn build(folder: &Path) -> Built {
    built(folder, Profile::Public)
}

fn built(folder: &Path, profile: Profile) -> Built {
    let (mut sources, findings) = fristad::load::load(folder);
    assert!(findings.is_empty(), "{findings:?}");
    fristad::load::fonts(folder, &mut sources);
    let request = Request { profile, as_of: date(2026, 11, 25), since: None, speech: false, pseudo: false, print: true };
    fristad::build(&mut sources, request)
}

/// The leaflet in all its forms, and the folder that they lie in.
static PRINTED: LazyLock<(Output, TempDir)> = LazyLock::new(|| {
    let folder = site(&[]);
    let built = build(folder.path());
    let output = built.output.unwrap_or_else(|| panic!("{:?}", built.findings));
    for (path, bytes) in output.iter().filter(|(path, _)| path.as_str().starts_with("print/")) {
        let path = folder.path().join(path.as_str());
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    (output, folder)
});

fn file(edition: &str, form: &str) -> PathBuf {
    PRINTED.1.path().join(format!("print/kort/{edition}/{form}.pdf"))
}

fn all() -> impl Iterator<Item = (&'static str, (&'static str, usize, (f64, f64)))> {
    EDITIONS.into_iter().flat_map(|edition| FORMS.into_iter().map(move |form| (edition, form)))
}

/// What a program says; nothing when it is not installed, which only a strict run forbids.
fn said(program: &str, arguments: &[&str]) -> Option<String> {
    match Command::new(program).args(arguments).output() {
        Ok(output) => {
            assert!(output.status.success(), "{program} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
            Some(String::from_utf8(output.stdout).unwrap())
        }
        Err(_) => {
            assert!(std::env::var_os("FRISTAD_TESTS").is_none_or(|value| value != "strict"), "{program} is not installed");
            println!("skipped: {program} is not installed");
            None
        }
    }
}

/// Python with pikepdf and PDFium, which `tests/run` installs in strict mode, running a script of ours.
fn python(script: &str, path: &Path) -> Option<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let script = root.join("tests/print").join(script);
    said(root.join("target/tmp/pikepdf/bin/python").to_str().unwrap(), &[script.to_str().unwrap(), path.to_str().unwrap()])
}

/// The words in reading order, without the marks that keep a number from being turned around.
fn text(edition: &str, form: &str) -> Option<String> {
    Some(spaced(&said("pdftotext", &["-raw", file(edition, form).to_str().unwrap(), "-"])?))
}

fn spaced(said: &str) -> String {
    let is_mark = |letter: char| matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    said.replace(is_mark, "").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_form_is_there_in_every_edition_and_is_sound() {
    let made: Vec<_> = PRINTED.0.iter().filter(|(path, _)| path.as_str().starts_with("print/")).collect();
    assert_eq!(made.len(), EDITIONS.len() * FORMS.len());
    for (edition, (form, pages, (width, height))) in all() {
        let path = file(edition, form);
        let path = path.to_str().unwrap();
        let Some(info) = said("pdfinfo", &[path]) else { return };
        let field =
            |name: &str| info.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_else(|| panic!("{form} {edition}: {info}")).trim();
        assert_eq!(field("Tagged:"), "yes", "{form} {edition}");
        let count: usize = field("Pages:").parse().unwrap();
        assert!(count == pages || (form == "booklet" && count >= 2) || (form == "letter" && count <= 2), "{form} {edition}: {count} pages");
        let size: Vec<f64> = field("Page size:").split_whitespace().filter_map(|word| word.parse().ok()).collect();
        let is_near = |a: f64, b: f64| (a - b).abs() < 1.0;
        assert!(is_near(size[0], width) && is_near(size[1], height), "{form} {edition}: {size:?}");
        // Whoever looks over a shoulder, or at a list of downloads, reads the name of a file.
        let title = match edition {
            "ar" => "معلومات مفيدة",
            "ti" => "ክህሉ ጽቡቕ",
            _ => "Bra att ha",
        };
        assert_eq!(field("Title:"), title, "{form}");
        assert!(info.contains("Creator:         Fristad") && !info.to_lowercase().contains("typst"), "{info}");
        if said("qpdf", &["--check", path]).is_none() {
            return;
        }
    }
}

#[test]
fn numbers_come_from_the_facts_and_words_in_the_right_order() {
    for (edition, (form, ..)) in all() {
        let Some(text) = text(edition, form) else { return };
        assert!(text.contains("020-123 456"), "{form} {edition}: {text}");
        assert!(form.starts_with("tear-off") || text.contains("112"), "{form} {edition}: {text}");
        assert!(text.contains("www.example.org/id/start/"), "{form} {edition}: {text}");
    }
    let Some(letter) = text("sv", "letter") else { return };
    // What looks like Typst's language is words.
    assert!(letter.contains("#strong[Du] bestämmer själv, # eller $x$."), "{letter}");
    assert!(letter.contains("Måndag till fredag klockan 8–16.30") && letter.contains("Det är gratis att ringa."), "{letter}");
    assert!(letter.contains("Utgåva 3") && letter.contains("25 november 2026"), "{letter}");
    // Poppler gives the words of a line as they stand; PDFium, the reader within Chromium, as they are read.
    let Some(arabic) = python("words.py", &file("ar", "letter")).map(|said| spaced(&said)) else { return };
    assert!(arabic.contains("020-123 456"), "{arabic}");
    assert!(arabic.contains("بطاقة بأرقام الدعم"), "{arabic}");
    // The rest of the line has a letter that bears a mark elsewhere on the sheet, which PDFium then turns around.
    assert!(arabic.contains("هناك من تتحدث إليه."), "{arabic}");
    assert!(text("ti", "letter").unwrap().contains("እተዛርብዎ ሰብ ኣሎ።"));
    // An easy text keeps its lines.
    let easy = said("pdftotext", &["-layout", file("enkel", "booklet").to_str().unwrap(), "-"]).unwrap();
    assert!(easy.lines().any(|line| line.trim() == "Du kan ringa."), "{easy}");
}

/// Structure, language, alternative texts and reading order, by a reader that knows nothing of Typst.
#[test]
fn everybody_can_read_them() {
    let Some(told) = python("structure.py", &PRINTED.1.path().join("print/kort")) else { return };
    assert_eq!(told.trim(), format!("{} files", EDITIONS.len() * FORMS.len()));
}

#[test]
fn a_page_leads_to_the_sheets_that_hold_it_or_lead_to_it() {
    for page in ["sv/nar-du-ringer/index.html", "sv/index.html"] {
        let html = String::from_utf8(PRINTED.0.get(page).unwrap().to_vec()).unwrap();
        for (form, ..) in FORMS {
            let is_there = html.contains(&format!("/print/kort/sv/{form}.pdf"));
            assert_eq!(is_there, !form.ends_with("-printer"), "{page} {form}");
        }
        assert!(html.contains("Kort (PDF)") && !html.contains("/print/kort/ar/"), "{html}");
    }
    let without = String::from_utf8(PRINTED.0.get("en/index.html").unwrap().to_vec()).unwrap();
    assert!(!without.contains("/print/"), "{without}");
}

#[test]
fn the_code_leads_to_the_short_address() {
    for (edition, tag) in [("sv", "sv"), ("ar", "ar")] {
        for form in ["card", "poster-a4", "trifold"] {
            let picture = PRINTED.1.path().join(format!("{edition}-{form}"));
            let picture = picture.to_str().unwrap();
            let drawn = said(
                "pdftoppm",
                &["-png", "-r", "200", "-f", "1", "-l", "1", "-singlefile", file(edition, form).to_str().unwrap(), picture],
            );
            let Some(read) = drawn.and_then(|_| said("zbarimg", &["--quiet", "--raw", &format!("{picture}.png")])) else { return };
            assert!(read.lines().all(|line| line == format!("https://www.example.org/id/start/{tag}/")), "{form} {edition}: {read}");
            assert!(!read.is_empty(), "{form} {edition}");
        }
    }
}

#[test]
fn the_same_sources_give_the_same_bytes() {
    let folder = site(&[]);
    let again = build(folder.path()).output.unwrap();
    for (path, bytes) in PRINTED.0.iter().filter(|(path, _)| path.as_str().starts_with("print/")) {
        assert!(again.get(path.as_str()) == Some(bytes), "{path} differs");
    }
}

#[test]
fn a_leaflet_without_a_date_can_be_archived_all_the_same() {
    let folder = site(&[SHORT]);
    let built = build(folder.path());
    assert!(built.output.is_some_and(|output| output.get("print/kort/sv/letter.pdf").is_some()), "{:?}", built.findings);
}

/// What forbids the site.
fn errors(built: &Built) -> Vec<&Finding> {
    assert!(built.output.is_none(), "an error forbids the site");
    built.findings.iter().filter(|finding| finding.severity == Severity::Error).collect()
}

fn codes(built: &Built) -> Vec<&str> {
    errors(built).iter().map(|finding| finding.code.name).collect()
}

#[test]
fn a_breach_of_the_standard_stops_the_build() {
    // A picture that says nothing to those who do not see it.
    let template = "#set document(title: \"x\")\n#image(bytes(json(\"/data.json\").qr), format: \"svg\")\n";
    let folder = site(&[SHORT, ("themes/default/print/letter.typ", template)]);
    let built = build(folder.path());
    assert_eq!(codes(&built), ["pdf-standard"]);
    let finding = errors(&built)[0];
    assert!(finding.span.is_some() && finding.arg("reason").unwrap().contains("alt"), "{finding:?}");
}

#[test]
fn a_faulty_template_is_told_of_with_its_place() {
    let folder = site(&[SHORT, ("themes/default/print/letter.typ", "Hej #nothing-here\n")]);
    let built = build(folder.path());
    assert_eq!(codes(&built)[0], "print-failed");
    assert!(errors(&built)[0].span.is_some_and(|span| (span.start, span.end) == (5, 17)), "{:?}", built.findings);
}

#[test]
fn no_box_stands_for_a_letter_without_a_font() {
    let text = "---\ntitle: 電話\ndiscreet_title: Bra att ha\nsummary: Ett kort.\n---\n\nDet finns någon.\n";
    let folder = site(&[SHORT, ("content/leaflets/kort/sv.md", text)]);
    let built = build(folder.path());
    assert!(codes(&built).iter().all(|name| *name == "letter-without-font"), "{:?}", built.findings);
    assert_eq!(errors(&built)[0].arg("letter"), Some("電"));
}

#[test]
fn a_project_without_fonts_is_told_where_it_asks_for_them() {
    let folder = site(&[]);
    let path = folder.path().join("content/site.yaml");
    let settings = fs::read_to_string(&path).unwrap();
    fs::write(&path, format!("{settings}print:\n  fonts: typsnitt\n")).unwrap();
    let built = build(folder.path());
    assert_eq!(codes(&built), ["no-fonts"]);
    assert!(errors(&built)[0].span.is_some());
}

#[test]
fn what_finds_no_room_is_told_instead_of_cut() {
    let words = "Det finns någon att prata med, och du bestämmer själv hur mycket du berättar. ".repeat(90);
    let text = format!("---\ntitle: Kort\nsummary: Ett kort.\n---\n\n{words}\n");
    let facts = "format: poster-a4\nblocks: [service:linjen]\neditions: [sv]\n";
    let folder = site(&[("content/leaflets/kort/sv.md", &text), ("content/leaflets/kort/facts.yaml", facts)]);
    let built = build(folder.path());
    assert!(!codes(&built).is_empty() && codes(&built).iter().all(|name| *name == "too-much-for-format"), "{:?}", built.findings);
}
