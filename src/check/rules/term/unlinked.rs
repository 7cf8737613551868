//! TERM002: a difficult word that the glossary explains leads there where an easy text first uses it.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::glossary::Term;
use crate::check::rule::{Example, Input, Limit, Look, Rule};
use crate::check::text::{Measured, Text};
use crate::language::measure::letters;
use crate::model::Facts;
use crate::model::doc::{Inline, each_inline_in};
use crate::model::link::Target;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "TERM002", name: "term-not-linked", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 3.1.3 Unusual Words, techniques G55 and H40; Inclusion Europe: explain difficult words",
    // Short words that the glossary explains for the sake of the concept, "våld", are known to all.
    limits: &[Limit { name: "fewest-letters", default: 10 }],
    examples: &[Example {
        bad: Input::Site(&[
            ("content/definitions/forbud/sv.md", "---\ntitle: Kontaktförbud\nsummary: Då får någon inte söka upp dig.\n---\n"),
            ("content/definitions/forbud/sv-simple.md", "---\ntitle: Kontaktförbud\nsummary: Då får någon inte söka upp dig.\n---\n"),
            ("content/definitions/forbud/en.md", "---\ntitle: Non-contact order\nsummary: Then somebody may not see you.\n---\n"),
            ("content/pages/start/sv-simple.md", "---\ntitle: Start\nsummary: Här börjar det.\n---\n\nKontaktförbudet gäller alltid.\n"),
        ]),
        found: "Kontaktförbudet",
        good: Input::Site(&[
            ("content/definitions/forbud/sv.md", "---\ntitle: Kontaktförbud\nsummary: Då får någon inte söka upp dig.\n---\n"),
            ("content/definitions/forbud/sv-simple.md", "---\ntitle: Kontaktförbud\nsummary: Då får någon inte söka upp dig.\n---\n"),
            ("content/definitions/forbud/en.md", "---\ntitle: Non-contact order\nsummary: Then somebody may not see you.\n---\n"),
            (
                "content/pages/start/sv-simple.md",
                "---\ntitle: Start\nsummary: Här börjar det.\n---\n\nBe om ett [kontaktförbud](term:forbud).\nKontaktförbudet gäller alltid.\n",
            ),
        ]),
    }],
    look: Look::Text(find),
};

fn find(text: &Text<'_>) -> Vec<Finding> {
    let fewest = text.limit(&RULE, "fewest-letters");
    let terms = text.background.glossary.terms_in(text.language()).filter(|term| term.edition == text.edition());
    let difficult = terms.filter(|term| letters(&term.title) >= fewest && !is_page_of(text, term));
    difficult.filter(|_| text.is_easy()).filter_map(|term| unlinked(text, term)).collect()
}

/// The first use of a term when no link leads from there, or from before, to it.
fn unlinked(text: &Text<'_>, term: &Term<'_>) -> Option<Finding> {
    for passage in text.body().filter(|passage| !passage.inlines.is_empty()) {
        if links_to(passage, term) {
            return None;
        }
        if let Some(range) = passage.find(&term.title, text.language()) {
            // Words that lead somewhere else already have their page.
            let is_link = passage.leads_to_page(&range);
            let finding = || Finding::at(&RULE.code, passage.line.span(&range)).with("word", passage.line.get(&range));
            return (!is_link).then(|| finding().with("term", term.entry.key.id.to_string()));
        }
    }
    None
}

fn links_to(passage: &Measured<'_>, term: &Term<'_>) -> bool {
    let mut found = false;
    each_inline_in(passage.inlines, &mut |inline| {
        found |= matches!(inline, Inline::Link(link) if matches!(&link.target, Target::Entry { entry, .. } if *entry == term.entry.key));
    });
    found
}

/// Whether the text is the page that the word is explained on: its own, or that of the form of violence it names.
fn is_page_of(text: &Text<'_>, term: &Term<'_>) -> bool {
    let form = match &term.entry.facts {
        Facts::Definition(facts) => facts.form.as_ref().map(|form| &form.value),
        _ => None,
    };
    text.entry.key == term.entry.key || form == Some(&text.entry.key) || text.words.title.value.to_lowercase() == term.title
}
