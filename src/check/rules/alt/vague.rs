//! ALT017: one general word does not say what can be seen.

use std::sync::LazyLock;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::picture::wording::{PhraseTable, words};
use crate::check::picture::{Kind, Picture};
use crate::check::rule::{Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT017", name: "alt-vague", severity: Severity::Info },
    act: &[],
    basis: "WCAG 2.2, 1.1.1; WAI Images Tutorial: informative images",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Alt("sv", "Kommunikation"),
            found: "Kommunikation",
            good: Input::Alt("sv", "Två kollegor pratar vid ett bord"),
        },
        Example { bad: Input::Alt("en", "Something"), found: "Something", good: Input::Alt("en", "Engelbart") },
    ],
    look: Look::Picture(find),
};

/// Words that mean nothing in particular.
const WORDS: &[(&str, &str)] = &[
    (
        "sv",
        "diverse blandat övrigt något annat sak saker mer fler detta denna den här så vi jag mig oss exempel info information betyg resultat steg översikt",
    ),
    (
        "en",
        "something stuff things thing misc various other more this that here us me example info information overview step result details content",
    ),
    ("de", "etwas sonstiges diverses anderes mehr dies hier uns mich beispiel info übersicht schritt ergebnis details inhalt"),
    ("fr", "divers autre chose plus ceci cela ici nous moi exemple info informations aperçu étape résultat détails"),
    ("es", "varios otro cosa más esto aquí nosotros ejemplo info información resumen paso resultado detalles"),
    ("da", "diverse andet noget mere dette her os mig eksempel info overblik trin resultat"),
    ("no", "diverse annet noe mer dette her oss meg eksempel info oversikt trinn resultat"),
    ("nl", "diversen iets anders meer dit hier ons voorbeeld info overzicht stap resultaat"),
    ("fi", "muuta jotain lisää tämä tässä me esimerkki tietoa yleiskuva vaihe tulos"),
];

/// Endings of words for what cannot be seen.
const ABSTRACT: &[(&str, &str)] = &[
    ("sv", "ation ism itet else skap"),
    ("da", "ation isme itet else skab"),
    ("no", "asjon isme itet else skap"),
    ("en", "ation ness ment ity ism ship"),
    ("de", "ation ismus ität schaft heit keit"),
    ("nl", "atie isme iteit schap heid"),
    ("fr", "ation isme ité"),
    ("es", "ación ismo idad"),
    ("pt", "ação ismo idade"),
    ("it", "azione ismo ità"),
];

/// A picture in a link is named by what it leads to, and with a caption or a word beside it in its line one word may
/// be all that is missing. Names are no general words; who sees whether it is one looks at the file's name too.
fn find(picture: &Picture<'_>) -> Option<Finding> {
    static TABLE: LazyLock<PhraseTable> = LazyLock::new(|| PhraseTable::of_words(WORDS));
    let text = picture.text()?;
    let words = words(text);
    let [word] = words.as_slice() else { return None };
    let language = picture.primary_language();
    let mut endings = ABSTRACT.iter().filter(|(tag, _)| *tag == language).flat_map(|(_, row)| row.split_whitespace());
    let is_abstract = word.chars().count() >= 8 && endings.any(|ending| word.ends_with(ending));
    let is_small = picture.link.is_some() || text.ends_with(':') || !picture.is_alone || picture.kind == Kind::Button;
    (!is_small && (is_abstract || TABLE.has_word(&language, word))).then(|| Finding::at(&RULE.code, picture.span).with("alt", text))
}
