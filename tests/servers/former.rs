//! Addresses that were published once: nginx, Apache and the preview's rules lead on from what has moved and say what is gone.

use super::client::ask;
use super::machine::both;
use super::site::small;

#[test]
fn what_has_moved_leads_on_and_what_is_gone_says_so_in_its_own_words() {
    let Some(servers) = both("addresses that were published once", small()) else { return };
    for server in &servers {
        let get = |path: &str, headers: &[(&str, &str)]| ask(server.port, "GET", path, headers);
        for (path, languages, status, target) in [
            ("/sv/forr/", "ar", 301, "/sv/hjalp/"),
            ("/id/hjalp/sv/", "ar", 200, ""),
            // In the reader's language, straight; where there is none, to the choice.
            ("/id/sammanslagen/", "en", 302, "/en/help/"),
            ("/id/sammanslagen/", "fi", 301, "/id/hjalp/"),
        ] {
            let answer = get(path, &[("Accept-Language", languages)]);
            assert_eq!(answer.status, status, "{path} {languages}");
            if status != 200 {
                assert!(answer.header("location").ends_with(target), "{path}: {}", answer.header("location"));
            }
        }
        for headers in [&[][..], &[("Accept-Encoding", "br")], &[("Accept-Language", "ar")]] {
            for path in ["/sv/borta/", "/id/borta/"] {
                let gone = get(path, headers);
                assert_eq!((gone.status, gone.header("content-type")), (410, "text/html; charset=utf-8"), "{path} {headers:?}");
                assert_eq!((gone.header("cache-control"), gone.header("referrer-policy")), ("no-store", "no-referrer"), "{path}");
            }
        }
        let words = String::from_utf8(get("/sv/borta/", &[]).body.clone()).unwrap();
        assert!(words.contains("Den här sidan finns inte kvar") && words.contains("href=/sv/hjalp/"), "{words}");
    }
}
