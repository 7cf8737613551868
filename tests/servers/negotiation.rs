//! The choice of an edition is one: in the program, in nginx and in Apache, whatever a browser asks for.

use super::client::ask;
use super::machine::{both, preview};
use super::site::small;

#[test]
fn every_server_chooses_the_same_edition() {
    let site = small();
    let Some(servers) = both("the choice of an edition", site) else { return };
    let preview = preview(site);
    let mut chosen = 0;
    for asked in wishes() {
        for path in ["/", "/id/hjalp/"] {
            let ask = |port| {
                let answer = ask(port, "GET", path, &[("Accept-Language", &asked)]);
                (answer.status, answer.header("location").to_owned())
            };
            let expected = ask(preview.port);
            chosen += usize::from(expected.0 == 302);
            for server in &servers {
                assert_eq!(ask(server.port), expected, "{}: {path} for “{asked}”", server.name);
            }
        }
    }
    assert!(chosen > 300, "{chosen} of all requests led to an edition");
}

/// What browsers send, what people could make them send, and all pairs of languages with all pairs of qualities.
fn wishes() -> Vec<String> {
    let mut wishes: Vec<String> = [
        "",
        "sv-SE,sv;q=0.9,en-US;q=0.8,en;q=0.7",
        "en-US,en;q=0.5",
        "ar-SY",
        "AR",
        "sv-Simple",
        "sv-simplex",
        "svenska",
        "s",
        "xsv",
        "sv-",
        "-sv",
        "so;q=1, ti;q=0.9, en;q=0.3",
        "*",
        "*;q=0.5, en;q=0.1",
        "en ; q=0.5 , ar ; q=0.7",
        "en;q=0.55,ar;q=0.51",
        "en;q=1.000,ar",
        "en;q=1.5,ar;q=.9,sv;q=x",
        "en;q=0.000,ar;q=0.001",
        "en;level=1;q=0.5,ar;q=0.1",
        "en,,,ar",
        "en;q=0.9;q=0.1",
        "en\tar",
        "(en|ar)",
        "en\"; evil",
        "$1",
    ]
    .map(str::to_owned)
    .to_vec();
    let qualities = ["", ";q=1", ";q=0.9", ";q=0.8", ";q=0.5", ";q=0.1", ";q=0"];
    for (first, second) in [("sv", "en"), ("en-GB", "sv-FI"), ("ar", "so"), ("so", "ar-EG"), ("sv-simple", "sv")] {
        for one in qualities {
            wishes.extend(qualities.iter().map(|other| format!("{first}{one},{second}{other}")));
        }
    }
    wishes
}
