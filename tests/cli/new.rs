//! `fristad new`: what it leaves builds at once, and nothing that is there is written over.

use std::fs;

use super::{expect, files, fristad, new_site, stderr};

#[test]
fn a_page_a_service_and_a_term_build_at_once() {
    let folder = new_site();
    let site = folder.path().join("byn");
    for (kind, title, id, address) in [
        ("page", "Vad händer: \"sen\"?", "pages/vad-hander-sen", "sv/vad-hander-sen"),
        ("service", "Kvinnojouren Åsa & Bo", "services/kvinnojouren-asa-bo", "sv/stod/kvinnojouren-asa-bo"),
        ("term", "- [inget] #1", "definitions/inget-1", "sv/ord/inget-1"),
        ("page", "no", "pages/no", "sv/no"),
    ] {
        // A title that begins with a hyphen would be read as an option: two hyphens end the options.
        let made = expect(&site, &["new", kind, "--lang", "sv", "--", title], 0);
        let written = format!("content/{id}/sv.md");
        assert!(stderr(&made).contains(&format!("Skrev {written}")), "{}", stderr(&made));
        assert!(site.join(&written).is_file());
        let built = expect(&site, &["build", "--lang", "sv"], 0);
        assert!(!stderr(&built).contains("fel["), "{}", stderr(&built));
        let page = fs::read_to_string(site.join(format!("public/{address}/index.html"))).unwrap();
        let shown = title.replace('&', "&amp;").replace("&amp;", "&");
        assert!(page.contains(&shown), "{shown} is not on its page:\n{page}");
    }
}

#[test]
fn nothing_is_written_over() {
    let folder = new_site();
    let site = folder.path().join("byn");
    fs::write(site.join("content/pages/hjalp/sv.md"), "---\ntitle: Mitt eget\nsummary: Mitt.\n---\n").unwrap();
    let before = files(folder.path());
    for (arguments, words) in [
        (["new", "page", "Hjälp"], "content/pages/hjalp/facts.yaml finns redan och skrivs inte över."),
        (["new", "service", "Larm 112"], "content/services/larm-112/facts.yaml finns redan och skrivs inte över."),
    ] {
        let refused = expect(&site, &[arguments[0], arguments[1], arguments[2], "--lang", "sv"], 3);
        assert!(stderr(&refused).contains(words), "{}", stderr(&refused));
    }
    expect(folder.path(), &["new", "site", "byn"], 3);
    assert_eq!(files(folder.path()), before);
}

#[test]
fn half_an_entry_is_not_filled_up() {
    let folder = new_site();
    let site = folder.path().join("byn");
    fs::create_dir(site.join("content/pages/skydd")).unwrap();
    fs::write(site.join("content/pages/skydd/sv.md"), "Mitt utkast.").unwrap();
    expect(&site, &["new", "page", "Skydd"], 3);
    assert_eq!(files(&site.join("content/pages/skydd")).len(), 1, "facts.yaml must not be left beside the draft");
}

#[test]
fn a_title_without_letters_gets_no_id_and_no_folder() {
    let folder = new_site();
    let site = folder.path().join("byn");
    let before = files(&site);
    let refused = expect(&site, &["new", "page", "؟!", "--lang", "en"], 2);
    assert!(stderr(&refused).contains("؟!"), "{}", stderr(&refused));
    assert_eq!(files(&site), before);
}

#[test]
fn entries_are_made_in_the_site_that_one_stands_in() {
    let folder = new_site();
    let below = folder.path().join("byn/content/pages/start");
    expect(&below, &["new", "term", "Ordet"], 0);
    assert!(folder.path().join("byn/content/definitions/ordet/sv.md").is_file());
    let outside = fristad(folder.path(), &["new", "page", "Sidan", "--lang", "en"]);
    assert_eq!(outside.status.code(), Some(2));
    assert!(stderr(&outside).contains("There is no site here"), "{}", stderr(&outside));
}

#[test]
fn the_words_of_a_new_entry_are_in_the_first_edition_of_the_site() {
    let folder = new_site();
    let site = folder.path().join("byn");
    let settings = fs::read_to_string(site.join("content/site.yaml")).unwrap();
    fs::write(site.join("content/site.yaml"), settings.replace("- tag: sv\n", "- tag: en\n  - tag: sv\n")).unwrap();
    expect(&site, &["new", "page", "The rights"], 0);
    assert!(site.join("content/pages/the-rights/en.md").is_file());
    expect(&site, &["build"], 0);
}
