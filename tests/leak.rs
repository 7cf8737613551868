//! Nothing internal reaches a public build: every byte of it is searched, and the search is shown to find what is planted.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::disallowed_methods,
    reason = "a test reads the repository and fails by a panic"
)]

#[allow(dead_code, reason = "it also reads what other tests expect")]
#[path = "sites/harness/archive.rs"]
mod archive;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::Path;

use fristad::Request;
use fristad::base::output::Output;
use fristad::base::path::SitePath;
use fristad::base::source::Sources;
use fristad::model::{self, Entry, Site};
use fristad::plan::Profile;
use jiff::civil::date;

/// Shorter words and numbers say nothing by themselves.
const SHORTEST: usize = 5;

/// What must not be found.
struct Secrets {
    /// Words, numbers and ids of internal entries that stand nowhere in what is public.
    words: BTreeSet<String>,
    /// Their titles, whole, for titles made of words that stand elsewhere too.
    titles: BTreeSet<String>,
}

fn load(root: &Path) -> Sources {
    let (sources, findings) = fristad::load::load(root);
    assert!(findings.is_empty(), "{findings:?}");
    sources
}

fn build(root: &Path, profile: Profile, is_compressed: bool) -> Output {
    let mut built = fristad::build(
        &mut load(root),
        Request { profile, as_of: date(2026, 11, 25), since: None, speech: true, pseudo: false, print: false },
    );
    if is_compressed {
        built.compress().unwrap();
    }
    built.output.unwrap_or_else(|| panic!("{:?}", built.findings))
}

fn words(text: &str) -> BTreeSet<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| word.chars().count() >= SHORTEST);
    words.map(str::to_lowercase).collect()
}

/// The files of an entry: its folder, which is named by kind and id.
fn is_of(path: &str, entry: &Entry) -> bool {
    path.starts_with(&format!("content/{}/{}/", entry.key.kind.folder(), entry.key.id))
}

impl Secrets {
    fn of(root: &Path) -> Self {
        let sources = load(root);
        let site: Site = model::build(&sources).0.unwrap();
        let internal: Vec<&Entry> = site.entries().filter(|entry| entry.is_internal()).collect();
        assert!(internal.len() > 5, "there is hardly anything to keep secret");
        let (mut own, mut others) = (BTreeSet::new(), BTreeSet::new());
        for (_, file) in sources.under("") {
            let path = file.path.as_str();
            let found = words(&String::from_utf8_lossy(file.bytes()));
            match internal.iter().find(|entry| is_of(path, entry)) {
                // A number with a gap in it is one number.
                Some(entry) => {
                    let numbers = numbers(&entry.key.id.to_string()).into_iter().chain(numbers(file_text(file.bytes())));
                    own.extend(found.into_iter().chain(numbers.filter(|number| !is_day(number))));
                }
                // A public text may name an internal entry by its id: that is what must not come out.
                None => others.extend(found),
            }
        }
        // What the program writes into any site tells nothing of this one.
        let folder = tempfile::tempdir().unwrap();
        archive::Archive::read("include/small").write(folder.path());
        for (path, bytes) in build(folder.path(), Profile::Public, false).iter() {
            others.extend(words(path.as_str()).into_iter().chain(words(&String::from_utf8_lossy(&bytes))));
        }
        let ids: BTreeSet<String> = internal.iter().map(|entry| entry.key.id.to_string()).filter(|id| id.contains('-')).collect();
        let titles = internal.iter().flat_map(|entry| entry.words.iter().map(|(_, words)| words.title.value.clone()));
        let public_titles: BTreeSet<String> = site
            .entries()
            .filter(|entry| !entry.is_internal())
            .flat_map(|entry| entry.words.iter().map(|(_, words)| words.title.value.clone()))
            .collect();
        Self {
            words: own.difference(&others).cloned().collect(),
            titles: titles.filter(|title| title.contains(' ') && !public_titles.contains(title)).chain(ids).collect(),
        }
    }

    /// Everything secret in a site, with the file that it was found in.
    fn found_in(&self, output: &Output) -> Vec<String> {
        let mut found = Vec::new();
        for (path, bytes) in output.iter() {
            let text = decompressed(path, &bytes);
            let text = format!("{path}\n{}", String::from_utf8_lossy(&text));
            let own = words(&text).into_iter().chain(numbers(&text));
            found.extend(own.filter(|word| self.words.contains(word)).map(|word| format!("{path}: {word}")));
            found.extend(self.titles.iter().filter(|title| text.contains(title.as_str())).map(|title| format!("{path}: {title}")));
        }
        found
    }
}

/// A day, without the hyphens: reviews of this century say nothing of what was reviewed.
fn is_day(number: &str) -> bool {
    number.len() == 8 && number.starts_with("20")
}

fn file_text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap_or_default()
}

/// Numbers as dialled: digits with single spaces or hyphens between them, without these.
fn numbers(text: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut gap = 0;
    for letter in text.chars() {
        match letter {
            '0'..='9' => {
                found.last_mut().unwrap().push(letter);
                gap = 0;
            }
            ' ' | '-' if gap == 0 => gap = 1,
            _ => {
                found.push(String::new());
                gap = 0;
            }
        }
    }
    found.retain(|number| number.len() > SHORTEST);
    found
}

fn decompressed(path: &SitePath, bytes: &[u8]) -> Vec<u8> {
    let mut plain = Vec::new();
    match path.extension().as_str() {
        "gz" => flate2::read::GzDecoder::new(bytes).read_to_end(&mut plain).map(|_| plain).unwrap(),
        "br" => brotli::Decompressor::new(bytes, 4096).read_to_end(&mut plain).map(|_| plain).unwrap(),
        _ => bytes.to_vec(),
    }
}

/// Searches the public build, and shows that the same search finds what the internal build holds, plain and compressed.
fn prove(root: &Path, is_compressed: bool) {
    let secrets = Secrets::of(root);
    assert!(secrets.words.len() > 20, "{:?}", secrets.words);
    let public = build(root, Profile::Public, is_compressed);
    let leaks = secrets.found_in(&public);
    assert!(leaks.is_empty(), "\n{}\n", leaks.join("\n"));
    let internal = build(root, Profile::Internal, is_compressed);
    let shown: BTreeMap<&str, Cow<'_, [u8]>> = internal.iter().map(|(path, bytes)| (path.as_str(), bytes)).collect();
    let pages = internal.iter().filter(|(path, _)| public.get(path.as_str()).is_none() && path.as_str().contains(".html"));
    let mut planted = 0_usize;
    for (path, bytes) in pages {
        // One page of the internal build laid into the public one, under a name that tells nothing.
        let mut leaking = public.clone();
        let ending = path.as_str().rsplit_once(".html").map_or("", |(_, ending)| ending);
        leaking.insert(SitePath::new(&format!("assets/a.html{ending}")).unwrap(), bytes.to_vec());
        if planted == 0 {
            assert!(secrets.found_in(&leaking).iter().any(|leak| leak.starts_with("assets/a")), "{path} was not found");
        }
        let mut alone = Output::default();
        alone.insert(SitePath::new(&format!("assets/a.html{ending}")).unwrap(), bytes.to_vec());
        assert!(!secrets.found_in(&alone).is_empty(), "{path} was not found");
        planted += 1;
    }
    assert!(planted > 5 && shown.len() > public.len(), "{planted}");
}

#[test]
fn the_demonstration_keeps_what_is_internal() {
    prove(Path::new(env!("CARGO_MANIFEST_DIR")), false);
}

#[test]
fn a_site_that_names_internal_entries_everywhere_keeps_them() {
    let folder = tempfile::tempdir().unwrap();
    let site = archive::Archive::read("include/leaky");
    site.write(folder.path());
    prove(folder.path(), true);
    // Each kind of entry is there to be found.
    let internal = build(folder.path(), Profile::Internal, false);
    let all: String = internal.iter().map(|(_, bytes)| String::from_utf8_lossy(&bytes).into_owned()).collect();
    for word in [
        "Vindkant",
        "Sidoljus",
        "Kvällsblick",
        "Morgonblick",
        "Strandlur",
        "Grusväg",
        "Lövhög",
        "Snödriva",
        "Ishalka",
        "Frostros",
        "Norrsken",
    ] {
        assert!(all.contains(word), "{word} is not shown to staff either");
    }
}

/// What is not internal by its own facts, but by its type, is kept as well; so a missing key cannot publish it.
#[test]
fn a_page_for_staff_is_internal_whatever_its_facts_say() {
    let folder = tempfile::tempdir().unwrap();
    archive::Archive::read("include/leaky").write(folder.path());
    let public = build(folder.path(), Profile::Public, false);
    assert!(public.get("sv/dold-status/index.html").is_none() && public.get("id/dold-status/index.html").is_none());
    let internal = build(folder.path(), Profile::Internal, false);
    assert!(internal.get("sv/dold-status/index.html").is_some());
    let robots = String::from_utf8_lossy(&internal.get("robots.txt").unwrap()).into_owned();
    assert!(robots.contains("Disallow: /\n") && internal.get("sitemap.xml").is_none());
    for (path, bytes) in internal.iter().filter(|(path, _)| path.as_str().ends_with(".html")) {
        let html = String::from_utf8_lossy(&bytes).replace('"', "");
        // What stands within a page of an intranet, and what only leads on, is no page of the site.
        let is_page = !path.as_str().starts_with("id/");
        assert!(html.contains("content=noindex") && (!is_page || html.contains("class=staff")), "{path}");
    }
}
