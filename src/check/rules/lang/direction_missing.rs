//! LANG024: what is written from right to left says so.

use crate::base::code::{Code, Severity};
use crate::base::edition::Direction;
use crate::base::finding::Finding;
use crate::check::page_text::Piece;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;
use crate::language::{Script, script_of_text, scripts_of_language};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "LANG024", name: "direction-missing", severity: Severity::Error },
    act: &[],
    basis: "WCAG 2.2, 1.3.2 Meaningful Sequence; H34; HTML Standard, the dir attribute",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html("<p lang=\"ar\">يمكنك الاتصال بنا متى تريد وفي أي وقت.</p>"),
            found: "ar",
            good: Input::Html("<p lang=\"ar\" dir=\"rtl\">يمكنك الاتصال بنا متى تريد وفي أي وقت.</p>"),
        },
        Example {
            bad: Input::Html("<div lang=\"sv\" dir=\"rtl\"><p>Du kan ringa till oss.</p></div>"),
            found: "rtl",
            good: Input::Html("<div lang=\"sv\" dir=\"ltr\"><p>Du kan ringa till oss.</p></div>"),
        },
    ],
    look: Look::Page(find),
};

/// A word or two within a line turns by itself (Unicode Bidirectional Algorithm), so that only blocks and longer
/// phrases need to say it.
const FEWEST_WORDS: usize = 3;

fn find(page: &Page<'_>) -> Vec<Finding> {
    let css_turns = page.document.style_sheets().iter().any(|sheet| sheet.text.replace(' ', "").contains("direction:rtl"));
    let pieces = page.languages();
    pieces.iter().filter(|piece| piece.element.has("lang")).filter_map(|piece| if css_turns { None } else { fault(piece) }).collect()
}

fn fault(piece: &Piece<'_>) -> Option<Finding> {
    let expected = Direction::of(piece.language) == Direction::Rtl;
    let own = piece.element.attr("dir").filter(|value| value.eq_ignore_ascii_case("rtl"));
    if !expected && own.is_none() {
        return None;
    }
    let (script, letters) = script_of_text(&piece.text)?;
    let is_turned = matches!(script, Script::Arabic | Script::Hebrew | Script::Syriac);
    let direction = direction(piece.element);
    let told = |span| Finding::at(&RULE.code, span).with("language", piece.language);
    if expected && is_turned && letters >= 3 && direction != Some("rtl") && direction != Some("auto") {
        let is_short = piece.element.is_inline() && piece.text.split_whitespace().count() < FEWEST_WORDS;
        let is_turned_inside = !piece.element.is_inline() && is_turned_inside(piece.element);
        return (!is_short && !is_turned_inside).then(|| told(piece.element.attr_span("lang")).with("direction", "rtl"));
    }
    let is_wrong =
        own.is_some() && !expected && script == Script::Latin && scripts_of_language(piece.language).contains(&script) && letters >= 8;
    is_wrong.then(|| told(piece.element.attr_span("dir")).with("direction", "ltr"))
}

/// The direction in force: that of the nearest `dir`, or `auto` within `<bdi>`.
fn direction(element: Node<'_>) -> Option<&'static str> {
    element.inclusive_ancestors().find_map(|node| {
        let value = node.attr("dir").unwrap_or_default();
        let style = node.attr("style").unwrap_or_default().replace(' ', "");
        let known = ["rtl", "ltr", "auto"].into_iter().find(|known| value.eq_ignore_ascii_case(known));
        known.or_else(|| node.is("bdi").then_some("auto")).or_else(|| style.contains("direction:rtl").then_some("rtl"))
    })
}

/// Whether all that the element holds is turned further in: `<body dir=rtl>`.
fn is_turned_inside(element: Node<'_>) -> bool {
    let mut words = element.descendants().filter(|node| node.is_text() && !node.is_hidden() && !node.own_text().trim().is_empty());
    let is_arabic = |node: &Node<'_>| script_of_text(node.own_text()).is_some_and(|(script, _)| script != Script::Latin);
    words.all(|node| !is_arabic(&node) || matches!(direction(node), Some("rtl" | "auto")))
}
