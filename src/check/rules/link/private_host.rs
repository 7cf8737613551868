//! LINK008: links lead to what every reader can reach.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::links::{WebLink, web_links};
use crate::check::rule::{Background, Example, Input, Look, Rule};
use crate::model::Entry;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "LINK008", name: "private-host", severity: Severity::Warning },
    act: &[],
    basis: "RFC 6761 and RFC 8375 (names of local networks), RFC 1918 (private addresses): nobody outside can open them",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Prose("sv", "Läs [rutinen](https://intranet.example.se/rutin)."),
            found: "https://intranet.example.se/rutin",
            good: Input::Prose("sv", "Läs [rutinen](https://www.example.se/intranet/rutin)."),
        },
        Example {
            bad: Input::Prose("sv", "Läs [rutinen](https://10.1.2.3/rutin)."),
            found: "https://10.1.2.3/rutin",
            good: Input::Prose("sv", "Läs [rutinen](https://10.example.se/rutin)."),
        },
    ],
    look: Look::Entry(find),
};

/// First parts of names that stand for what only staff can reach.
const INTERNAL: [&str; 12] =
    ["intranet", "intranat", "intranät", "intra", "insidan", "internt", "localhost", "sharepoint", "staging", "stage", "test", "dev"];

/// Last parts that no name on the internet has.
const LOCAL: [&str; 8] = ["local", "localhost", "internal", "intranet", "lan", "corp", "home", "arpa"];

/// Services where files lie that only those who are signed in can open.
const BEHIND_A_DOOR: [&str; 3] = ["sharepoint.com", "teams.microsoft.com", "onedrive.live.com"];

fn find(entry: &Entry, background: &Background<'_>) -> Vec<Finding> {
    let links = web_links(entry, background.sources);
    let private = links.iter().filter(|link| is_private(link));
    private.map(|link| Finding::at(&RULE.code, link.span).with("host", link.host())).collect()
}

fn is_private(link: &WebLink<'_>) -> bool {
    let host = link.host();
    let first = host.split('.').next().unwrap_or_default();
    let last = host.rsplit('.').next().unwrap_or_default();
    let is_number = host.split('.').count() == 4 && host.split('.').all(|part| part.parse::<u8>().is_ok());
    is_number || INTERNAL.contains(&first) || LOCAL.contains(&last) || BEHIND_A_DOOR.iter().any(|door| link.is_at(door))
}
