//! A11Y093: the title of a page is its own, and not what a program called it.

use std::sync::LazyLock;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::picture::wording::{PhraseTable, primary};
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y093", name: "title-says-nothing", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 2.4.2 Page Titled; F25",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html(
                "<!doctype html>\n<html lang=\"sv\">\n<head><title>Namnlös sida</title></head>\n<body><main><h1>Byn</h1></main></body>\n</html>\n",
            ),
            found: "Namnlös sida",
            good: Input::Html(
                "<!doctype html>\n<html lang=\"sv\">\n<head><title>Hem och skola</title></head>\n<body><main><h1>Byn</h1></main></body>\n</html>\n",
            ),
        },
        Example {
            bad: Input::Html(
                "<!doctype html>\n<html lang=\"en\">\n<head><title>Untitled Document</title></head>\n<body><main><h1>The village</h1></main></body>\n</html>\n",
            ),
            found: "Untitled Document",
            good: Input::Html(
                "<!doctype html>\n<html lang=\"en\">\n<head><title>Documents of the council</title></head>\n<body><main><h1>The village</h1></main></body>\n</html>\n",
            ),
        },
    ],
    look: Look::Page(find),
};

/// What programs call a page that nobody has named, and what stands on all pages.
const NAMES: &[(&str, &str)] = &[
    (
        "en",
        "untitled,untitled document,untitled page,untitled-1,no title,document,page,web page,webpage,website,new page,new document,title,page title,\
         title of page,title here,your title here,insert title,insert title here,enter title,index,index.html,default,test,test page,home page,homepage,\
         page 1,document1,lorem ipsum,todo,template,react app,vite app,my page,my website",
    ),
    (
        "sv",
        "namnlös,namnlös sida,namnlöst dokument,utan titel,ingen titel,dokument,sida,ny sida,nytt dokument,titel,sidans titel,sidtitel,rubrik,hemsida,\
         webbsida,webbplats,testsida,sida 1,mall",
    ),
    ("de", "unbenannt,unbenanntes dokument,ohne titel,dokument,seite,neue seite,titel,seitentitel,webseite,testseite"),
    ("fr", "sans titre,document sans titre,document,page,nouvelle page,titre,titre de la page,page sans titre"),
    ("es", "sin título,documento sin título,documento,página,nueva página,título,título de la página,página sin título"),
    ("pt", "sem título,documento sem título,documento,página,nova página,título"),
    ("it", "senza titolo,documento senza titolo,documento,pagina,nuova pagina,titolo"),
    ("nl", "naamloos,naamloos document,zonder titel,document,pagina,nieuwe pagina,titel,webpagina"),
    ("da", "unavngivet,unavngivet dokument,uden titel,dokument,side,ny side,titel,hjemmeside"),
    ("no", "uten navn,uten tittel,dokument,side,ny side,tittel,nettside,navnløs"),
    ("fi", "nimetön,nimetön asiakirja,ei otsikkoa,asiakirja,sivu,uusi sivu,otsikko,sivun otsikko,kotisivu"),
    ("pl", "bez tytułu,dokument bez tytułu,dokument,strona,nowa strona,tytuł,tytuł strony"),
    ("hr", "bez naslova,dokument,stranica,nova stranica,naslov"),
    ("bs", "bez naslova,dokument,stranica,nova stranica,naslov"),
    ("tr", "adsız,başlıksız,adsız belge,belge,sayfa,yeni sayfa,başlık,sayfa başlığı"),
    ("uk", "без назви,документ,сторінка,нова сторінка,заголовок,назва"),
    ("ru", "без названия,безымянный,документ,страница,новая страница,заголовок,название"),
    ("ar", "بدون عنوان,مستند بدون عنوان,مستند,صفحة,صفحة جديدة,عنوان,عنوان الصفحة"),
    ("fa", "بدون عنوان,سند,صفحه,صفحه جدید,عنوان,عنوان صفحه"),
    ("so", "magac la'aan,bog,bog cusub,cinwaan"),
];

fn find(page: &Page<'_>) -> Vec<Finding> {
    static TABLE: LazyLock<PhraseTable> = LazyLock::new(|| PhraseTable::new(NAMES));
    let title = page.document.named("title").find(|title| title.is_html());
    let said = title.filter(|title| TABLE.has(&primary(title.language()), &title.raw_text()));
    said.map(|title| Finding::at(&RULE.code, title.text_span()).with("title", title.raw_text().trim())).into_iter().collect()
}
