//! What is absent from the code, room by room.

use super::files::{RustFile, demand_none, production, text};

/// Words of code that are forbidden outside some rooms or files.
struct Wall {
    words: &'static [&'static str],
    /// Rooms, or paths of files, in which they may stand.
    but_in: &'static [&'static str],
    advice: &'static str,
}

impl Wall {
    fn stands(&self, files: &[&RustFile]) {
        let mut faults = Vec::new();
        for file in files.iter().filter(|file| !self.but_in.contains(&file.room()) && !self.but_in.contains(&file.path.as_str())) {
            for (number, line) in file.code.lines() {
                let found = self.words.iter().filter(|word| holds(line, word));
                faults.extend(found.map(|word| format!("{}:{number}: `{word}` in `{}`", file.path, line.trim())));
            }
        }
        demand_none(&faults, self.advice);
    }
}

/// Whether a line holds a word that does not go on to the left: `fs::` is not in `rustix_fs::`.
fn holds(line: &str, word: &str) -> bool {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
    let starts_as_word = word.starts_with(is_part);
    line.match_indices(word).any(|(at, _)| !starts_as_word || !line[..at].ends_with(is_part))
}

#[test]
fn only_load_reads_and_only_publish_writes() {
    Wall {
        words: &[
            "std::fs",
            "fs::",
            "File::",
            "OpenOptions",
            "WalkDir",
            ".exists()",
            ".try_exists()",
            ".is_file()",
            ".is_dir()",
            ".is_symlink()",
            ".canonicalize()",
            ".metadata()",
            ".symlink_metadata()",
            ".read_dir()",
            ".read_link()",
        ],
        // What has been said is kept beside the project: it is neither a source nor a part of the site.
        but_in: &["load", "publish", "src/speech/cache.rs"],
        advice: "let `load` read it into Sources, or `publish` write it from an Output; other rooms hold paths as names only",
    }
    .stands(&production());
}

#[test]
fn load_writes_nothing() {
    let load: Vec<_> = production().into_iter().filter(|file| file.room() == "load").collect();
    Wall {
        words: &[
            "fs::write",
            "fs::create_dir",
            "fs::remove",
            "fs::rename",
            "fs::copy",
            "fs::hard_link",
            "fs::set_permissions",
            "File::create",
            "OpenOptions",
        ],
        but_in: &[],
        advice: "only `publish` writes: give the bytes to it as an Output",
    }
    .stands(&load);
}

#[test]
fn no_build_looks_at_the_clock_or_the_environment() {
    Wall {
        words: &["SystemTime", "Instant", "::now(", "env::var", "env::args", "env::current_dir", "env::temp_dir", "env::home_dir", "sys_locale"],
        but_in: &["cli", "main"],
        advice: "take the value in `cli` and hand it down as an argument: the same sources must give the same bytes on every machine and day",
    }
    .stands(&production());
}

#[test]
fn nothing_depends_on_the_order_of_a_hash_map() {
    Wall {
        words: &["HashMap", "HashSet", "RandomState"],
        // What is asked for by name and never gone through.
        but_in: &["src/base/lookup.rs", "src/base/memo.rs", "src/dom/index.rs"],
        advice: "use BTreeMap or BTreeSet, whose order is the same in every run",
    }
    .stands(&production());
}

#[test]
fn only_the_preview_listens() {
    Wall {
        words: &["TcpListener", "TcpStream", "UdpSocket", "UnixStream", "UnixListener", "process::Command", "Command::new(\"sh"],
        but_in: &["serve"],
        advice: "only `serve` opens a socket, on this machine alone; no room starts another program",
    }
    .stands(&production());
}

#[test]
fn only_verify_calls_out() {
    Wall {
        words: &["ureq::", "Server::new", "fetch::"],
        but_in: &["fetch", "src/cli/verify.rs"],
        advice: "the program asks no other machine for anything, but for `fristad verify` the published copy that it is to look at",
    }
    .stands(&production());
}

#[test]
fn only_the_commands_speak_to_the_terminal() {
    Wall {
        words: &["println!", "print!", "eprintln!", "eprint!", "dbg!", "stdout()", "stderr()", "process::exit"],
        but_in: &["cli"],
        advice: "return a value or a Finding; `cli` shows it in the reader's language",
    }
    .stands(&production());
}

#[test]
fn only_the_edition_compares_language_tags() {
    let table = text("locales/languages.yaml");
    let tags: Vec<&str> = table.lines().filter(|line| !line.starts_with('#')).filter_map(|line| Some(line.split_once(": ")?.0)).collect();
    assert!(tags.contains(&"sv"), "locales/languages.yaml was not understood");
    let mut faults = Vec::new();
    for file in production().iter().filter(|file| file.path != "src/base/edition.rs") {
        let lines: Vec<&str> = file.code.with_strings.lines().collect();
        for (index, line) in lines.iter().enumerate() {
            // A tag counts as one only where the talk is of languages: "no" is also an answer, "fr" also a Friday.
            let talk = lines[index.saturating_sub(2)..=index].join(" ").to_lowercase();
            let is_about_languages = ["language", "edition", "tag", "locale"].iter().any(|word| talk.contains(word));
            let found = line.split('"').skip(1).step_by(2).find(|word| tags.contains(word) || *word == "simple");
            let compares = ["==", "!=", "=>", "matches!", "|", ".contains("].iter().any(|sign| line.contains(sign));
            if let Some(tag) = found.filter(|_| is_about_languages && compares) {
                faults.push(format!("{}:{}: compares with \"{tag}\" in `{}`", file.path, index + 1, line.trim()));
            }
        }
    }
    demand_none(
        &faults,
        "what differs between languages is data: a direction or a locale belongs in locales/languages.yaml and is asked of \
         `model::languages::Languages`; what a tag means is asked of `base::edition::Edition`",
    );
}
