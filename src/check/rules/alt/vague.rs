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
    ("pl", "różne coś inne więcej to tutaj przykład informacje przegląd krok wynik szczegóły"),
    ("hr", "razno nešto drugo više ovo ovdje primjer informacije pregled korak rezultat"),
    ("bs", "razno nešto drugo više ovo ovdje primjer informacije pregled korak rezultat"),
    ("tr", "çeşitli diğer daha bu burada örnek bilgi genel adım sonuç"),
    ("uk", "різне щось інше більше це тут приклад інформація огляд крок результат"),
    ("ru", "разное что-то другое больше это здесь пример информация обзор шаг результат"),
    ("ar", "متنوع شيء أخرى المزيد هذا هنا مثال معلومات خطوة نتيجة"),
    ("fa", "متفرقه چیزی دیگر بیشتر این اینجا نمونه مثال اطلاعات مرحله نتیجه"),
    ("so", "waxyaabo kale tan halkan tusaale macluumaad tallaabo natiijo"),
];

/// Texts of several words that send the reader elsewhere, or say what can be done with the picture.
const PHRASES: &[(&str, &str)] = &[
    (
        "sv",
        "se nedan,se ovan,se bilden,se bild,se text,se texten,se bildtext,enligt ovan,klicka för att förstora,klicka på bilden för att förstora,\
         klicka för större bild,större bild,förstora,förstora bilden,så här ser det ut,så här,exempel på detta",
    ),
    (
        "en",
        "see below,see above,see text,see caption,see image,see figure,as above,as below,as described,as described above,click to enlarge,\
         click to zoom,click to view,click image to enlarge,click for larger image,click for larger view,click here to enlarge,enlarge,zoom,\
         larger image,larger view,view larger,view larger image,tap to zoom,what it looks like,how it looks,for illustration only,\
         for illustrative purposes,for illustrative purposes only,illustrative purposes only",
    ),
    (
        "de",
        "siehe unten,siehe oben,siehe text,siehe bild,zum vergrößern klicken,klicken zum vergrößern,vergrößern,größere ansicht,so sieht es aus",
    ),
    ("fr", "voir ci-dessous,voir ci-dessus,voir texte,voir l'image,cliquez pour agrandir,cliquer pour agrandir,agrandir,agrandir l'image"),
    ("es", "ver abajo,véase abajo,ver más abajo,ver imagen,haga clic para ampliar,clic para ampliar,ampliar,ampliar imagen"),
    ("pt", "ver abaixo,ver acima,ver imagem,clique para ampliar,ampliar,ampliar imagem"),
    ("it", "vedi sotto,vedi sopra,clicca per ingrandire,ingrandisci,ingrandisci immagine"),
    ("nl", "zie hieronder,zie onder,zie boven,zie afbeelding,klik om te vergroten,klik voor vergroting,vergroot"),
    ("da", "se nedenfor,se ovenfor,se billede,klik for at forstørre,klik for større billede,forstør,større billede"),
    ("no", "se under,se nedenfor,se ovenfor,se bilde,klikk for å forstørre,klikk for større bilde,forstørr,større bilde"),
    ("fi", "katso alta,katso alla,ks alla,katso yllä,katso kuva,suurenna,suurenna kuva,suurenna klikkaamalla,klikkaa suuremmaksi"),
    ("pl", "patrz niżej,patrz poniżej,zobacz poniżej,kliknij aby powiększyć,powiększ,powiększ zdjęcie"),
    ("cs", "viz níže,viz výše,kliknutím zvětšíte,zvětšit"),
    ("hr", "vidi ispod,vidi dolje,kliknite za uvećanje,uvećaj,povećaj"),
    ("bs", "vidi ispod,vidi dolje,kliknite za uvećanje,uvećaj,povećaj"),
    ("tr", "aşağıya bakın,aşağıya bakınız,büyütmek için tıklayın,büyüt"),
    ("uk", "див нижче,дивіться нижче,натисніть щоб збільшити,збільшити"),
    ("ru", "см ниже,смотрите ниже,нажмите чтобы увеличить,нажмите для увеличения,увеличить"),
    ("ar", "انظر أدناه,انظر أعلاه,انقر للتكبير,اضغط للتكبير,تكبير,تكبير الصورة"),
    ("fa", "زیر را ببینید,در زیر ببینید,برای بزرگنمایی کلیک کنید,بزرگنمایی"),
    ("so", "hoos eeg,hoos ka eeg,guji si aad u weyneyso,weynee"),
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
    static LEADING_ELSEWHERE: LazyLock<PhraseTable> = LazyLock::new(|| PhraseTable::new(PHRASES));
    let text = picture.text()?;
    let language = picture.primary_language();
    let tell = || Finding::at(&RULE.code, picture.span).with("alt", text);
    if LEADING_ELSEWHERE.has(&language, text) {
        return Some(tell());
    }
    let words = words(text);
    let [word] = words.as_slice() else { return None };
    let mut endings = ABSTRACT.iter().filter(|(tag, _)| *tag == language).flat_map(|(_, row)| row.split_whitespace());
    let is_abstract = word.chars().count() >= 8 && endings.any(|ending| word.ends_with(ending));
    let is_small = picture.link.is_some() || text.ends_with(':') || !picture.is_alone || picture.kind == Kind::Button;
    (!is_small && (is_abstract || TABLE.has_word(&language, word))).then(tell)
}
