//! `fristad build` and `fristad check`: what is written, when nothing is, and the same bytes from the same sources.

use std::fs;

use super::{expect, faulty_site, files, new_site, stderr, stdout};

#[test]
fn a_new_site_builds_and_says_where_it_lies() {
    let folder = new_site();
    let site = folder.path().join("byn");
    let built = expect(&site, &["build", "--lang", "en"], 0);
    assert_eq!(stdout(&built), "", "what is told of the work belongs on the error stream");
    let page = fs::read_to_string(site.join("public/sv/index.html")).unwrap();
    assert!(page.contains("Jag behöver hjälp") && page.contains("112"), "{page}");
    assert!(stderr(&built).contains(site.join("public").to_str().unwrap()), "{}", stderr(&built));
}

#[test]
fn an_error_leaves_the_last_site_as_it_was() {
    let folder = new_site();
    let site = folder.path().join("byn");
    expect(&site, &["build"], 0);
    // Also what we did not write ourselves: the folder must not be touched at all.
    fs::write(site.join("public/sv/index.html"), "Den förra sidan.").unwrap();
    let before = files(&site.join("public"));
    for (path, text) in [
        ("content/pages/hjalp/facts.yaml", "type: findr\n"),
        ("themes/default/pages/finder.html", "{% extends \"layout.html\" %}{% block content %}{{ page.no.thing }}{% endblock %}"),
        // This one is seen when all pages have been laid beside the old site.
        ("themes/default/pages/finder.html", "{% extends \"layout.html\" %}{% block content %}<img src=/a.png>{% endblock %}"),
    ] {
        let was = fs::read(site.join(path)).ok();
        fs::create_dir_all(site.join(path).parent().unwrap()).unwrap();
        fs::write(site.join(path), text).unwrap();
        let stopped = expect(&site, &["build", "--lang", "sv"], 1);
        assert!(stderr(&stopped).contains("Den förra webbplatsen är kvar som den var."), "{}", stderr(&stopped));
        assert_eq!(files(&site.join("public")), before, "{path}");
        match was {
            Some(bytes) => fs::write(site.join(path), bytes).unwrap(),
            None => fs::remove_file(site.join(path)).unwrap(),
        }
    }
    let beside: Vec<_> = fs::read_dir(&site).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert!(!beside.iter().any(|name| name.contains(".new") || name.contains(".old")), "left behind: {beside:?}");
}

#[test]
fn what_cannot_even_be_loaded_forbids_publishing() {
    let folder = new_site();
    let site = folder.path().join("byn");
    std::os::unix::fs::symlink("/etc/passwd", site.join("content/pages/hjalp/en.md")).unwrap();
    expect(&site, &["build"], 1);
    assert!(!site.join("public").exists());
}

#[test]
fn a_new_build_takes_away_what_is_no_longer_there() {
    let folder = new_site();
    let site = folder.path().join("byn");
    expect(&site, &["new", "page", "Skydd"], 0);
    expect(&site, &["build"], 0);
    assert!(site.join("public/sv/skydd/index.html").is_file());
    fs::remove_dir_all(site.join("content/pages/skydd")).unwrap();
    expect(&site, &["build"], 0);
    assert!(!site.join("public/sv/skydd").exists());
}

#[test]
fn a_folder_that_is_not_ours_is_left_alone() {
    let folder = new_site();
    let site = folder.path().join("byn");
    fs::create_dir(site.join("bilder")).unwrap();
    fs::write(site.join("bilder/familjen.jpg"), "minne").unwrap();
    for (language, words) in
        [("sv", "innehåller annat än en webbplats från fristad"), ("en", "holds something other than a site from fristad")]
    {
        let refused = expect(&site, &["build", "--out", "bilder", "--lang", language], 3);
        assert!(stderr(&refused).contains("bilder") && stderr(&refused).contains(words), "{}", stderr(&refused));
    }
    // The project itself is no folder of ours either.
    expect(&site, &["build", "--out", "."], 3);
    assert_eq!(files(&site.join("bilder")).len(), 1);
    assert_eq!(fs::read(site.join("bilder/familjen.jpg")).unwrap(), b"minne");
    assert!(site.join("content/site.yaml").is_file());
}

#[test]
fn out_is_taken_from_where_one_stands_and_site_from_where_it_is() {
    let folder = new_site();
    expect(folder.path(), &["build", "--site", "byn", "--out", "web"], 0);
    assert!(folder.path().join("web/sv/index.html").is_file());
    assert!(!folder.path().join("byn/public").exists() && !folder.path().join("byn/web").exists());
}

#[test]
fn the_site_is_found_from_a_folder_within_it() {
    let folder = new_site();
    let site = folder.path().join("byn");
    expect(&site.join("content/pages/start"), &["build"], 0);
    assert!(site.join("public/sv/index.html").is_file(), "the site goes to its own public, not to where one stands");
    assert!(!site.join("content/pages/start/public").exists());
    // A site within a site's folder is the nearer one.
    expect(&site, &["new", "site", "inre"], 0);
    expect(&site.join("inre"), &["build"], 0);
    assert!(site.join("inre/public/sv/index.html").is_file());
}

#[test]
fn check_writes_nothing_and_strict_counts_warnings() {
    let folder = new_site();
    let site = folder.path().join("byn");
    let before = files(&site);
    let clean = expect(&site, &["check", "--strict", "--lang", "en"], 0);
    assert!(stderr(&clean).contains("No findings"), "{}", stderr(&clean));
    // A second edition that nothing is written in yet is worth a warning, no more.
    let settings = fs::read_to_string(site.join("content/site.yaml")).unwrap();
    fs::write(site.join("content/site.yaml"), settings.replace("  - tag: sv\n", "  - tag: sv\n  - tag: en\n") + "fallback: [sv]\n")
        .unwrap();
    let warned = expect(&site, &["check", "--lang", "sv"], 0);
    assert!(stderr(&warned).contains("varning[I18N001]"), "{}", stderr(&warned));
    expect(&site, &["check", "--strict"], 1);
    assert_eq!(files(&site).keys().collect::<Vec<_>>(), before.keys().collect::<Vec<_>>());
    let faulty = faulty_site();
    expect(&faulty.path().join("byn"), &["check"], 1);
}

#[test]
fn what_is_internal_is_built_for_staff_alone() {
    let folder = new_site();
    let site = folder.path().join("byn");
    expect(&site, &["new", "page", "Rutiner"], 0);
    fs::write(site.join("content/pages/rutiner/facts.yaml"), "type: staff\nvisibility: internal\n").unwrap();
    expect(&site, &["build"], 0);
    assert!(
        !files(&site.join("public"))
            .iter()
            .any(|(name, bytes)| name.contains("rutiner") || String::from_utf8_lossy(bytes).contains("Rutiner"))
    );
    expect(&site, &["build", "--profile", "internal", "--out", "intranet"], 0);
    assert!(site.join("intranet/sv/rutiner/index.html").is_file());
}
