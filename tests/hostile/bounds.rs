//! What would exhaust a machine is refused where it stands, in a few seconds and little memory.
//!
//! The program runs as it does for editors, in a process that the system gives no more than 1.5 GB of addresses.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use super::archive::Archive;

/// Files that are put into a small site, by what they are.
fn bombs() -> Vec<(&'static str, &'static str, Vec<u8>)> {
    let words = |body: String| format!("---\ntitle: Sidan\nsummary: Vad den handlar om.\n---\n\n{body}\n").into_bytes();
    let facts = |body: String| format!("type: topic\n{body}").into_bytes();
    let laughs: String = (1..10).map(|n| format!("a{n}: &a{n} [{}]\n", vec![format!("*a{}", n - 1); 9].join(","))).collect();
    let svg = |inside: String| format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 4\">{inside}</svg>").into_bytes();
    let page = "content/pages/x/sv.md";
    let drawing = "content/pictures/bild/bild.svg";
    vec![
        ("a megabyte of brackets", page, words("[".repeat(999_000))),
        ("a megabyte of quotations", page, words("> ".repeat(499_000))),
        ("a megabyte of emphasis", page, words("*a_ ".repeat(249_000))),
        ("a hundred thousand like headings", page, words("## Hot\n".repeat(100_000))),
        ("a hundred thousand tags", page, words("<b>".repeat(300_000))),
        ("a hundred thousand bad links", page, words("[a](x) ".repeat(100_000))),
        ("a megabyte of links into each other", page, words("[a](".repeat(249_000))),
        ("a file of fifty megabytes", page, vec![b'a'; 50_000_000]),
        ("a picture of fifty megabytes", "content/pictures/bild/bild.png", vec![0; 50_000_000]),
        ("a bomb of aliases", "content/pages/x/facts.yaml", facts(format!("a0: &a0 [x]\n{laughs}"))),
        ("YAML of brackets", "content/pages/x/facts.yaml", facts(format!("x: {}", "[".repeat(200_000)))),
        ("YAML of fifty thousand keys", "content/pages/x/facts.yaml", facts((0..30_000).map(|n| format!("k{n}: 1\n")).collect())),
        ("YAML of one key", "content/pages/x/facts.yaml", facts("k: 1\n".repeat(40_000))),
        ("a drawing of groups", drawing, svg("<g>".repeat(200_000))),
        ("a drawing of attributes", drawing, svg(format!("<g {}/>", (0..100_000).map(|n| format!("a{n}=\"\" ")).collect::<String>()))),
        (
            "a drawing of itself",
            drawing,
            svg((0..60).map(|n| format!("<g id=\"a{n}\">{}</g>", format!("<use href=\"#a{}\"/>", n + 1).repeat(9))).collect()),
        ),
        (
            "a drawing of entities",
            drawing,
            b"<!DOCTYPE svg [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]><svg viewBox=\"0 0 1 1\">&c;</svg>".to_vec(),
        ),
        ("messages of brackets", "locales/sv/interface.ftl", format!("a = {}", "{".repeat(500_000)).into_bytes()),
        ("styles of brackets", "themes/default/styles/main.css", "a{".repeat(400_000).into_bytes()),
    ]
}

/// How long it may take, in the debug profile and on a machine that others use too.
const SECONDS: u64 = 30;

/// Runs the program with less memory than any machine has, and not for ever.
fn check(site: &Path) -> (std::process::Output, Duration) {
    let start = Instant::now();
    let output = Command::new("timeout")
        .args([
            &SECONDS.to_string(),
            "sh",
            "-c",
            "ulimit -v 1500000; exec \"$0\" \"$@\"",
            env!("CARGO_BIN_EXE_fristad"),
            "check",
            "--lang",
            "en",
            "--site",
        ])
        .arg(site)
        .output()
        .unwrap();
    (output, start.elapsed())
}

#[test]
#[ignore = "skipped: written, not yet seen to hold; run with --ignored"]
fn what_would_exhaust_a_machine_is_refused_where_it_stands() {
    let mut faults = Vec::new();
    for (what, path, bytes) in bombs() {
        let folder = tempfile::tempdir().unwrap();
        Archive::read("include/base").write(folder.path());
        let file = folder.path().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, bytes).unwrap();
        if path.starts_with("content/pictures") {
            let name = path.rsplit('/').next().unwrap();
            fs::write(file.with_file_name("facts.yaml"), format!("file: {name}\nlicence: CC0-1.0\ndecorative: true\n")).unwrap();
        }
        let (output, took) = check(folder.path());
        let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        // The program ends by itself, with the code for findings or, where nothing is wrong, for none.
        if !matches!(output.status.code(), Some(0 | 1)) || said.contains("panicked") {
            faults.push(format!("{what}: ended with {}: {}", output.status, said.chars().take(300).collect::<String>()));
        }
        if output.status.code() == Some(1) && !said.contains(path) {
            faults.push(format!("{what}: not told of where it stands: {}", said.chars().take(300).collect::<String>()));
        }
        if took > Duration::from_secs(SECONDS) || said.len() > 2_000_000 {
            faults.push(format!("{what}: took {took:?} and {} bytes to tell", said.len()));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
