//! `fristad verify`: every change of a published copy is found, in a folder and over HTTP, and a true copy is not accused.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

use super::{code, expect, files, fristad, new_site, stderr, stdout};

/// A site with a page of its own, published; its project, and the folder.
fn published(options: &[&str]) -> (TempDir, PathBuf, PathBuf) {
    let folder = new_site();
    let site = folder.path().join("byn");
    let page = "---\ntitle: Ring\nsummary: Ring någon.\n---\n\nRing oss när du vill prata.\n";
    fs::create_dir_all(site.join("content/pages/ring")).unwrap();
    fs::write(site.join("content/pages/ring/sv.md"), page).unwrap();
    expect(&site, &[&["build"], options].concat(), 0);
    let public = site.join("public");
    (folder, site, public)
}

/// The differences told as JSON: `changed sv/index.html`.
#[track_caller]
fn differences(site: &Path, arguments: &[&str]) -> Vec<String> {
    let output = fristad(site, &[&["verify", "--format", "json"], arguments].concat());
    let told: Value = serde_json::from_str(stdout(&output)).unwrap_or_else(|_| panic!("{}", stderr(&output)));
    let all = told["differences"].as_array().unwrap();
    assert_eq!((code(&output), told["same"].as_bool()), if all.is_empty() { (0, Some(true)) } else { (1, Some(false)) });
    all.iter().map(|one| format!("{} {}", one["kind"].as_str().unwrap(), one["path"].as_str().unwrap())).collect()
}

#[test]
fn the_manifest_lists_every_file_for_everybodys_own_tools() {
    let (_folder, site, public) = published(&[]);
    let manifest = fs::read_to_string(public.join("manifest.txt")).unwrap();
    let listed: Vec<&str> = manifest.lines().map(|line| line.split_once("  ").unwrap().1).collect();
    let mut expected: Vec<String> = files(&public).into_keys().collect();
    expected.retain(|name| !["manifest.txt", ".fristad"].contains(&name.as_str()) && !name.ends_with(".br") && !name.ends_with(".gz"));
    assert_eq!(listed, expected);
    let sums = Command::new("sha256sum").args(["--check", "--strict", "--quiet", "manifest.txt"]).current_dir(&public).output();
    if let Ok(sums) = sums {
        assert!(sums.status.success(), "{}{}", stdout(&sums), stderr(&sums));
    }
    // Not a word of what is for staff.
    expect(&site, &["new", "page", "Rutiner"], 0);
    fs::write(site.join("content/pages/rutiner/facts.yaml"), "type: staff\nvisibility: internal\n").unwrap();
    expect(&site, &["build"], 0);
    assert!(!fs::read_to_string(public.join("manifest.txt")).unwrap().contains("rutiner"));
}

#[test]
fn a_folder_is_held_against_the_sources() {
    let (_folder, site, public) = published(&["--compress"]);
    assert_eq!(differences(&site, &["public"]), Vec::<String>::new());
    let page = public.join("sv/ring/index.html");
    fs::write(&page, fs::read_to_string(&page).unwrap().replace("Ring oss", "Ring 070")).unwrap();
    assert_eq!(differences(&site, &["public"]), ["changed sv/ring/index.html"]);
    expect(&site, &["build"], 0);
    // A copy that only browsers are sent, a settings file, a page too many, a page too few.
    fs::write(public.join("sv/ring/index.html.br"), "x").unwrap();
    fs::write(public.join(".htaccess"), "Redirect / https://example.org/").unwrap();
    fs::write(public.join("sv/\u{1b}[2Jx.html"), "x").unwrap();
    fs::remove_file(public.join("robots.txt")).unwrap();
    let told = ["changed .htaccess", "missing robots.txt", "extra sv/\u{1b}[2Jx.html", "changed sv/ring/index.html.br"];
    assert_eq!(differences(&site, &["public"]), told);
    for (language, words) in [("sv", ["ändrad  .htaccess", "saknas  robots.txt"]), ("en", ["changed  .htaccess", "missing  robots.txt"])] {
        let output = expect(&site, &["verify", "public", "--lang", language], 1);
        assert!(words.iter().all(|words| stdout(&output).contains(words)), "{}", stdout(&output));
        assert!(!stdout(&output).contains('\u{1b}'), "a name cannot act on the terminal");
        assert!(stderr(&output).contains('4'), "{}", stderr(&output));
    }
}

/// Whoever changes a page can change the manifest beside it too.
#[test]
fn the_copys_own_manifest_is_not_believed() {
    let (folder, site, public) = published(&[]);
    let own = public.join("manifest.txt");
    let kept = folder.path().join("kept.txt");
    fs::copy(&own, &kept).unwrap();
    let built = expect(&site, &["build", "--lang", "en"], 0);
    let digest = stderr(&built).split("SHA-256 ").nth(1).unwrap().split('.').next().unwrap().to_owned();
    assert_eq!(differences(&site, &["public", "--manifest", kept.to_str().unwrap()]), Vec::<String>::new());
    assert_eq!(differences(folder.path(), &["byn/public", "--manifest", &digest]), Vec::<String>::new());
    let refused = expect(&site, &["verify", "public", "--manifest", "public/manifest.txt", "--lang", "en"], 2);
    assert!(stderr(&refused).contains("kept elsewhere"), "{}", stderr(&refused));
    // A page and the manifest are changed together.
    let before = fs::read_to_string(&own).unwrap();
    fs::write(public.join("robots.txt"), "x").unwrap();
    let line = before.lines().find(|line| line.ends_with("  robots.txt")).unwrap();
    let x = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881  robots.txt";
    fs::write(&own, before.replace(line, x)).unwrap();
    for against in [vec!["public"], vec!["public", "--manifest", kept.to_str().unwrap()]] {
        assert_eq!(differences(&site, &against), ["changed manifest.txt", "changed robots.txt"]);
    }
    let other = expect(&site, &["verify", "public", "--manifest", &digest, "--lang", "en"], 1);
    assert!(stderr(&other).contains("another manifest"), "{}", stderr(&other));
}

#[test]
fn what_cannot_be_looked_at_is_told_apart_from_what_differs() {
    let (_folder, site, _) = published(&[]);
    fs::write(site.join("kept.txt"), "not a manifest\n").unwrap();
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let nobody = format!("http://127.0.0.1:{port}/");
    let cases: [(&[&str], i32, &str); 6] = [
        (&["nowhere"], 3, "could not be read"),
        (&["public", "--manifest", "nowhere.txt"], 3, "could not be read"),
        (&["public", "--manifest", "kept.txt"], 2, "line 1"),
        (&["https://"], 2, "not the address of a website"),
        (&[nobody.as_str()], 3, "could not be reached"),
        (&[], 2, "This is missing"),
    ];
    for (arguments, expected, words) in cases {
        let output = expect(&site, &[&["verify", "--lang", "en"], arguments].concat(), expected);
        assert!(stderr(&output).contains(words), "{arguments:?}: {}", stderr(&output));
    }
    fs::write(site.join("content/pages/hjalp/facts.yaml"), "type: findr\n").unwrap();
    let stopped = expect(&site, &["verify", "public", "--lang", "sv"], 1);
    assert!(stderr(&stopped).contains("inget att jämföra med"), "{}", stderr(&stopped));
}

#[test]
fn a_website_is_asked_as_a_browser_asks() {
    let (_folder, site, public) = published(&["--compress"]);
    let address = serve(public.clone());
    assert_eq!(differences(&site, &[&address]), Vec::<String>::new());
    let said = expect(&site, &["verify", &address, "--lang", "en"], 0);
    assert!(stderr(&said).contains("cannot be seen from outside"), "{}", stderr(&said));
    // Only what a browser is sent is changed; the file itself is as it was.
    let packed = public.join("sv/ring/index.html.gz");
    fs::copy(public.join("sv/index.html.gz"), &packed).unwrap();
    assert_eq!(differences(&site, &[&address]), ["changed sv/ring/index.html"]);
    fs::remove_file(&packed).unwrap();
    fs::remove_file(public.join("robots.txt")).unwrap();
    let manifest = public.join("manifest.txt");
    let one_more = fs::read_to_string(&manifest).unwrap() + &"0".repeat(64) + "  sv/false/index.html\n";
    fs::write(&manifest, one_more).unwrap();
    fs::remove_file(public.join("manifest.txt.br")).unwrap();
    fs::remove_file(public.join("manifest.txt.gz")).unwrap();
    assert_eq!(differences(&site, &[&address]), ["changed manifest.txt", "missing robots.txt", "extra sv/false/index.html"]);
    let away = expect(&site, &["verify", &format!("{address}away"), "--lang", "en"], 3);
    assert!(stderr(&away).contains("leads on to https://example.org/"), "{}", stderr(&away));
}

/// A server for one folder, as plain as can be; it ends with the tests.
fn serve(folder: PathBuf) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            let folder = folder.clone();
            std::thread::spawn(move || answer(stream, &folder));
        }
    });
    address
}

fn answer(mut stream: TcpStream, folder: &Path) {
    let mut lines = BufReader::new(stream.try_clone().unwrap()).lines().map_while(Result::ok);
    let Some(path) = lines.next().and_then(|line| Some(line.split(' ').nth(1)?.to_owned())) else { return };
    let head: Vec<String> = lines.take_while(|line| !line.is_empty()).collect();
    let takes = |coding: &str| head.iter().any(|line| line.to_ascii_lowercase() == format!("accept-encoding: {coding}"));
    let file = folder.join(format!("{}{}", path.trim_start_matches('/'), if path.ends_with('/') { "index.html" } else { "" }));
    let packed = [("br", "br"), ("gz", "gzip")].into_iter().filter(|(_, coding)| takes(coding));
    let packed = packed.filter_map(|(end, coding)| Some((fs::read(format!("{}.{end}", file.display())).ok()?, coding))).next();
    let (status, body, coding) = match (packed, fs::read(&file)) {
        _ if path.starts_with("/away") => ("302 Found\r\nLocation: https://example.org/", Vec::new(), ""),
        (Some((body, coding)), _) => ("200 OK", body, coding),
        (None, Ok(body)) => ("200 OK", body, "identity"),
        (None, Err(_)) => ("404 Not Found", b"404".to_vec(), ""),
    };
    let coding = if matches!(coding, "br" | "gzip") { format!("Content-Encoding: {coding}\r\n") } else { String::new() };
    let head = format!("HTTP/1.1 {status}\r\n{coding}Content-Length: {}\r\nConnection: close\r\n\r\n", body.len());
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body));
}
