//! ALT016: a decorative picture is declared so, not called so.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::picture::Picture;
use crate::check::picture::wording::{rows, words};
use crate::check::rule::{Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT016", name: "alt-says-decorative", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, F39; WAI Images Tutorial, decorative images",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Alt("sv", "Dekorativ bild"),
            found: "Dekorativ bild",
            good: Input::Alt("sv", "Ett dekorativt mönster av blå fåglar längs en vägg"),
        },
        Example {
            bad: Input::Html("<p>Byn vid sjön. <img src=\"a.png\" alt=\"decorative\"></p>"),
            found: "decorative",
            good: Input::Html("<p>Byn vid sjön. <img src=\"a.png\" alt=\"\" width=\"4\" height=\"3\"></p>"),
        },
    ],
    look: Look::Picture(find),
};

/// How words for "decorative" begin, by language.
const BEGINNINGS: &[(&str, &str)] = &[
    ("en", "decorativ decoration ornament"),
    ("sv", "dekorativ dekoration dekorbild prydnad utsmyckning"),
    ("da", "dekorativ dekoration pynte"),
    ("no", "dekorativ dekorasjon pynte"),
    ("de", "dekorativ dekoration schmuckbild zierbild zierelement"),
    ("nl", "decoratie decoratief decoratieve sier"),
    ("fr", "décorati décor"),
    ("es", "decorativ decoración adorno"),
    ("pt", "decorativ decoração"),
    ("it", "decorativ decorazione"),
    ("fi", "koriste"),
    ("et", "dekoratiiv kaunistus"),
    ("pl", "dekorac ozdob"),
    ("cs", "dekorac dekorativ ozdob"),
    ("sk", "dekorac dekorativ ozdob"),
    ("hr", "dekorativ ukras dekoracij"),
    ("bs", "dekorativ ukras dekoracij"),
    ("sr", "dekorativ ukras dekoracij декоратив украс"),
    ("sl", "dekorativ okras"),
    ("hu", "dekorá dekoratív díszítő dísz"),
    ("ro", "decorativ decoraţi decorați"),
    ("tr", "dekoratif süs"),
    ("uk", "декорат декорац прикрас"),
    ("ru", "декорат декорац украш"),
    ("bg", "декорат декорац украс"),
    ("el", "διακοσμητικ"),
    ("ar", "زخرفية زخرفي زخرفة ديكور تزيينية تزييني"),
    ("fa", "تزئینی تزیینی دکوراتیو"),
    ("he", "דקורטיבי קישוט"),
    ("so", "qurxin"),
    ("zh", "装饰 裝飾"),
    ("ja", "装飾"),
    ("ko", "장식"),
];

/// A thing that is decorative is shown with more words about it; this says so of the picture.
const MOST_WORDS: usize = 3;

fn find(picture: &Picture<'_>) -> Option<Finding> {
    let text = picture.text()?;
    let language = picture.primary_language();
    let words = words(text);
    let mut beginnings = rows(BEGINNINGS, &language).flat_map(|row| row.split_whitespace());
    let first = words.first()?;
    let is_said = beginnings
        .any(|beginning| first.starts_with(beginning) || (words.len() == 2 && words.iter().any(|word| word.starts_with(beginning))));
    (is_said && words.len() <= MOST_WORDS).then(|| Finding::at(&RULE.code, picture.span).with("alt", text))
}
