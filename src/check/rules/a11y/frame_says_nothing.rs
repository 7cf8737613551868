//! A11Y094: the name of an embedded page says what is in it.

use std::sync::LazyLock;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::picture::wording::{PhraseTable, primary};
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y094", name: "frame-says-nothing", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 2.4.1 and 4.1.2; H64",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html("<iframe src=\"/karta/\" title=\"iframe\"></iframe>"),
            found: "iframe",
            good: Input::Html("<iframe src=\"/karta/\" title=\"Karta över byn\"></iframe>"),
        },
        Example {
            bad: Input::Html("<iframe lang=\"en\" src=\"/map/\" title=\"Embedded content\"></iframe>"),
            found: "Embedded content",
            good: Input::Html("<iframe lang=\"en\" src=\"/map/\" title=\"Map of the village\"></iframe>"),
        },
    ],
    look: Look::Page(find),
};

/// Words for any embedded page.
const NAMES: &[(&str, &str)] = &[
    (
        "en",
        "iframe,frame,i-frame,inline frame,embed,embedded,embedded content,embedded page,embedded object,embedded frame,content,page,title,untitled,window,widget,\
         external content,third-party content,object,src,blank,no title,iframe title,frame title",
    ),
    ("sv", "ram,inbäddat innehåll,inbäddad sida,innehåll,sida,titel,namnlös,fönster,externt innehåll"),
    ("de", "rahmen,eingebetteter inhalt,eingebettete seite,inhalt,seite,titel,externer inhalt"),
    ("fr", "cadre,contenu intégré,contenu,page,titre,contenu externe"),
    ("es", "marco,contenido incrustado,contenido,página,título,contenido externo"),
    ("da", "ramme,indlejret indhold,indhold,side,titel"),
    ("no", "ramme,innebygd innhold,innhold,side,tittel"),
    ("nl", "kader,ingesloten inhoud,inhoud,pagina,titel"),
    ("fi", "kehys,upotettu sisältö,sisältö,sivu,otsikko"),
    ("pl", "ramka,osadzona treść,treść,strona,tytuł"),
    ("hr", "okvir,ugrađeni sadržaj,sadržaj,stranica,naslov"),
    ("bs", "okvir,ugrađeni sadržaj,sadržaj,stranica,naslov"),
    ("tr", "çerçeve,gömülü içerik,içerik,sayfa,başlık"),
    ("uk", "фрейм,вбудований вміст,вміст,сторінка"),
    ("ru", "фрейм,встроенное содержимое,содержимое,страница"),
    ("ar", "إطار,محتوى مضمن,محتوى,صفحة,عنوان"),
    ("fa", "قاب,محتوای جاسازی شده,محتوا,صفحه,عنوان"),
];

fn find(page: &Page<'_>) -> Vec<Finding> {
    static TABLE: LazyLock<PhraseTable> = LazyLock::new(|| PhraseTable::new(NAMES));
    let frames = page.document.named("iframe").filter(|node| node.is_exposed() && !node.is_copy());
    let is_silent = |node: &crate::dom::Node<'_>| TABLE.has(&primary(node.language()), node.accessible_name());
    let place = |node: crate::dom::Node<'_>| match ["aria-label", "title"].into_iter().find(|name| node.has(name)) {
        Some(name) if !node.has("aria-labelledby") => node.attr_span(name),
        _ => node.span(),
    };
    frames.filter(is_silent).map(|node| Finding::at(&RULE.code, place(node)).with("name", node.accessible_name())).collect()
}
