//! `fristad verify` over the servers that the site is for, with all their redirects, negotiation and compressed copies.

use std::path::Path;
use std::process::{Command, Output};

use super::machine::{Server, both};
use super::site::{build, small};
use crate::tools::all;

fn verify(server: &Server, site: &Path) -> Output {
    let address = format!("http://127.0.0.1:{}/", server.port);
    let mut command = Command::new(env!("CARGO_BIN_EXE_fristad"));
    command.args(["verify", "--lang", "en", &address, "--site"]).arg(site.parent().unwrap()).output().unwrap()
}

#[test]
fn a_true_copy_is_not_accused_whichever_server_shows_it() {
    let site = small();
    let Some(servers) = both("fristad verify over nginx and Apache", site) else { return };
    for server in &servers {
        let told = verify(server, site);
        assert!(told.status.success(), "{}: {}", server.name, all(&told));
    }
}

#[test]
fn changed_settings_and_pages_are_found() {
    let site = &build("verified");
    let Some(servers) = both("a changed copy over nginx and Apache", site) else { return };
    let page = site.join("sv/index.html");
    let text = std::fs::read_to_string(&page).unwrap();
    std::fs::write(&page, text.replace("</main>", "<p>Ring 070-000 00 00.</p></main>")).unwrap();
    // Apache reads its settings at each request: what has moved leads elsewhere now.
    let settings = site.join(".htaccess");
    let text = std::fs::read_to_string(&settings).unwrap();
    let elsewhere = text.replace("=/sv/forr/\nRewriteRule ^ /sv/hjalp/", "=/sv/forr/\nRewriteRule ^ /sv/");
    assert_ne!(text, elsewhere);
    std::fs::write(&settings, elsewhere).unwrap();
    for (server, expected) in servers.iter().zip([&["sv/index.html"][..], &["sv/forr/index.html", "sv/index.html"]]) {
        let told = verify(server, site);
        let paths: Vec<String> =
            String::from_utf8(told.stdout.clone()).unwrap().lines().map(|line| line.replace("changed  ", "")).collect();
        assert_eq!(paths, expected, "{}: {}", server.name, all(&told));
    }
}
