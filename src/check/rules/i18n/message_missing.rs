//! I18N008: an edition has all words of the interface in its language.

use crate::base::code::{Code, Severity};
use crate::base::edition::Edition;
use crate::base::finding::Finding;
use crate::base::span::Span;
use crate::check::locales::{KNOWN, of_project};
use crate::check::rule::{Context, Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "I18N008", name: "message-missing", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 3.1.2: words that fall back to English stand unmarked among those of the page's own language",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[("locales/nl/interface.ftl", "exit = Deze pagina verlaten\n")]),
        found: "",
        good: Input::Site(&[("locales/sv-simple/interface.ftl", "exit = Lämna sidan nu\n")]),
    }],
    look: Look::Site(find),
};

/// How many of the missing are named.
const NAMED: usize = 5;

fn find(context: &Context<'_>) -> Vec<Finding> {
    let lacking = of_project(context.sources).into_iter().filter(|locale| !locale.edition.is_simple()).filter_map(|locale| {
        let has = |id: &str| locale.messages.iter().any(|message| message.id == id);
        // Words of addresses are written with a–z, and a language with other letters borrows English's.
        let missing: Vec<&str> = KNOWN.keys().map(String::as_str).filter(|id| !id.starts_with("address-") && !has(id)).collect();
        let named: Vec<&str> = missing.iter().copied().take(NAMED).collect();
        let finding = Finding::at(&RULE.code, Span::file(locale.file)).with("how", "some").with("edition", locale.edition.tag());
        (!missing.is_empty()).then(|| finding.with("count", missing.len().to_string()).with("messages", named.join(", ")))
    });
    let is_there = |tag: &Edition| context.sources.at(&format!("locales/{tag}/interface.ftl")).is_some();
    let speaks = |tag: &Edition| tag.truncations().any(|tag| is_there(&tag));
    let mute = context.site.settings.editions.iter().map(|edition| &edition.tag);
    // A tag of no language has been told of.
    let mute = mute.filter(|tag| !speaks(&tag.value) && context.site.languages.get(&tag.value).is_some());
    let mute = mute.map(|tag| {
        let finding = Finding::at(&RULE.code, tag.span).with("how", "none").with("edition", tag.tag());
        finding.with("count", KNOWN.len().to_string()).with("messages", "")
    });
    lacking.chain(mute).collect()
}
