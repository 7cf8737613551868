//! What is typed: help in both languages, and what is said of commands and options that are not understood.

use super::{expect, fristad, new_site, stderr, stdout};

/// Every command whose help can be asked for.
const COMMANDS: [&[&str]; 9] =
    [&[], &["build"], &["serve"], &["check"], &["new"], &["new", "site"], &["new", "page"], &["new", "service"], &["new", "term"]];

fn help(command: &[&str], language: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    stdout(&expect(folder.path(), &[command, &["--help", "--lang", language]].concat(), 0)).to_owned()
}

#[test]
fn help_is_in_one_language_at_a_time() {
    for command in COMMANDS {
        let (swedish, english) = (help(command, "sv"), help(command, "en"));
        assert!(swedish.contains("Användning: fristad") && swedish.contains("Visa den här hjälpen"), "{swedish}");
        assert!(english.contains("Usage: fristad") && english.contains("Show this help"), "{english}");
        // What clap says of itself would stand in English in the Swedish help.
        for word in
            ["Usage", "Options", "Commands", "Arguments", "Print ", "possible values", "default:", "[OPTIONS]", "<COMMAND>", "[cli-"]
        {
            assert!(!swedish.contains(word), "{word} in the help of {command:?}:\n{swedish}");
        }
        assert!(!english.contains("[cli-") && !english.contains("{$"), "{english}");
    }
}

#[test]
fn help_names_every_command_and_option() {
    let whole = help(&[], "sv");
    for name in ["build", "serve", "check", "new", "--lang", "--help", "--version"] {
        assert!(whole.contains(name), "{name} is not in:\n{whole}");
    }
    let build = help(&["build"], "en");
    for name in ["--site", "--out", "--profile", "--format", "--lang"] {
        assert!(build.contains(name), "{name} is not in:\n{build}");
    }
    assert!(help(&["check"], "en").contains("--strict"));
    assert!(help(&["serve"], "en").contains("--port"));
}

#[test]
fn help_is_in_the_language_of_the_computer() {
    let folder = tempfile::tempdir().unwrap();
    let with = |locale: &str| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_fristad"));
        command.arg("--help").current_dir(folder.path()).env_clear().env("LANG", locale).output().unwrap()
    };
    assert!(stdout(&with("sv_SE.UTF-8")).contains("Användning"));
    assert!(stdout(&with("ar_SA.UTF-8")).contains("Usage"), "English for all that the tool does not speak");
    assert!(stdout(&with("C")).contains("Usage"));
}

#[test]
fn what_is_not_understood_is_told_in_both_languages() {
    let folder = new_site();
    let site = folder.path().join("byn");
    for (arguments, swedish, english) in [
        (&["bygg"][..], "Kommandot ”bygg” finns inte.", "There is no command “bygg”."),
        (&["build", "--nu"], "Valet ”--nu” finns inte.", "There is no option “--nu”."),
        (&["new", "sida", "X"], "Kommandot ”sida” finns inte.", "There is no command “sida”."),
        (&["build", "--format", "xml"], "”xml” går inte att ange för --format", "“xml” cannot be given for --format"),
        (&["serve", "--port", "många"], "”många” går inte att ange för --port", "“många” cannot be given for --port"),
        (&["new", "page"], "Här saknas: <TITEL>", "This is missing: <TITLE>"),
    ] {
        for (language, words) in [("sv", swedish), ("en", english)] {
            let told = fristad(&site, &[arguments, &["--lang", language]].concat());
            assert_eq!(told.status.code(), Some(2), "{arguments:?}");
            assert!(stderr(&told).contains(words), "{arguments:?} in {language}: {}", stderr(&told));
            assert!(stderr(&told).contains("fristad --help"), "{}", stderr(&told));
            assert_eq!(stdout(&told), "", "nothing was asked for and got");
        }
    }
    assert!(!site.join("public").exists());
}

#[test]
fn a_command_is_needed_and_the_help_shows_which_there_are() {
    let folder = tempfile::tempdir().unwrap();
    for arguments in [&["--lang", "sv"][..], &["new", "--lang", "sv"]] {
        let told = expect(folder.path(), arguments, 2);
        assert!(stderr(&told).contains("Användning") || stderr(&told).contains("Här saknas ett kommando."), "{}", stderr(&told));
    }
}

#[test]
fn where_there_is_no_site_both_languages_say_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    for (language, what, remedy) in
        [("sv", "Här finns ingen webbplats", "fristad new site MAPP"), ("en", "There is no site here", "fristad new site FOLDER")]
    {
        for command in ["build", "check"] {
            let told = expect(folder.path(), &[command, "--lang", language], 2);
            assert!(stderr(&told).contains(what) && stderr(&told).contains(remedy), "{}", stderr(&told));
        }
    }
}

#[test]
fn the_version_is_that_of_the_package() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(stdout(&expect(folder.path(), &["--version"], 0)).trim(), concat!("fristad ", env!("CARGO_PKG_VERSION")));
}
