//! LINK024: a link that opens a new window says so.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "LINK024", name: "link-new-window", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 3.2.5 Change on Request; G201",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<p>Se <a href=\"https://www.smhi.se/\" target=\"_blank\">SMHI</a>.</p>"),
        found: "_blank",
        good: Input::Html("<p>Se <a href=\"https://www.smhi.se/\" target=\"_blank\">SMHI (nytt fönster)</a>.</p>"),
    }],
    look: Look::Page(find),
};

/// Words by which a new window or tab is announced, in any language; parts of words count.
const ANNOUNCED: [&str; 34] = [
    "nytt fönster",
    "ny flik",
    "nya fönster",
    "new window",
    "new tab",
    "neues fenster",
    "neuem fenster",
    "neuen fenster",
    "neuer tab",
    "neuem tab",
    "nouvelle fenêtre",
    "nouvel onglet",
    "nueva ventana",
    "nueva pestaña",
    "nova janela",
    "novo separador",
    "nova aba",
    "nuova finestra",
    "nuova scheda",
    "nieuw venster",
    "nieuw tabblad",
    "nyt vindue",
    "ny fane",
    "nytt vindu",
    "uuteen ikkunaan",
    "uusi ikkuna",
    "uudessa ikkunassa",
    "nowe okno",
    "nowym oknie",
    "نافذة جديدة",
    "پنجره جدید",
    "новом окне",
    "новому вікні",
    "opens in",
];

fn find(page: &Page<'_>) -> Vec<Finding> {
    let opens = |link: &Node<'_>| link.attr("target").is_some_and(|target| target.eq_ignore_ascii_case("_blank"));
    let links = page.links().iter().filter(|link| opens(link));
    links
        .filter(|link| {
            let said = format!("{} {}", link.accessible_name(), link.accessible_description()).to_lowercase();
            !ANNOUNCED.iter().any(|words| said.contains(words))
        })
        .map(|link| Finding::at(&RULE.code, link.attr_span("target")).with("words", link.accessible_name()))
        .collect()
}
