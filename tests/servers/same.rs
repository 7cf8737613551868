//! nginx and Apache answer with the same headers, the server's name and what belongs to the connection aside.

use std::collections::BTreeMap;

use super::client::{Answer, ask};
use super::machine::both;
use super::site::small;

/// What two servers may say differently: when it was, who they are, how they count and keep the connection.
const OWN: [&str; 7] = ["date", "server", "connection", "accept-ranges", "keep-alive", "content-length", "transfer-encoding"];

fn own(answer: &Answer) -> BTreeMap<&str, &str> {
    let headers = answer.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    headers.filter(|(name, _)| !OWN.contains(name)).collect()
}

#[test]
fn both_servers_send_the_same_headers() {
    let site = small();
    let Some([nginx, apache]) = both("headers of nginx and Apache", site) else { return };
    let icon = std::fs::read_dir(site.join("assets")).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
    let icon = format!("/assets/{}", icon.filter(|name| name.ends_with(".svg")).last().unwrap());
    let paths = [
        "/",
        "/sv/",
        "/sv",
        "/sv/nowhere/",
        "/nowhere",
        "/robots.txt",
        "/sitemap.xml",
        "/id/hjalp/",
        "/assets/",
        "/_headers",
        "/_redirects",
        "/sv/forr/",
        "/sv/borta/",
        &icon,
    ];
    for path in paths {
        for headers in
            [&[][..], &[("Accept-Encoding", "br")], &[("Accept-Encoding", "gzip")], &[("Accept-Language", "en"), ("Accept-Encoding", "br")]]
        {
            for method in ["GET", "HEAD"] {
                let [first, second] = [&nginx, &apache].map(|server| ask(server.port, method, path, headers));
                assert_eq!(first.status, second.status, "{method} {path} {headers:?}");
                let [first_own, second_own] = [own(&first), own(&second)].map(|own| {
                    // A server's own little page for a redirect is nobody's concern; its type differs by a charset.
                    own.into_iter()
                        .filter(|(name, _)| first.status < 300 || first.status == 404 || first.status == 410 || *name != "content-type")
                        .collect::<BTreeMap<_, _>>()
                });
                assert_eq!(first_own, second_own, "{method} {path} {headers:?}");
            }
        }
    }
    assert_eq!(ask(nginx.port, "GET", "/sv/", &[]).header("server"), "nginx", "its version is nobody's concern");
}
