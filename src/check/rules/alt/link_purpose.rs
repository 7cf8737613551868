//! ALT022: a picture that is a link says where the link leads.

use std::sync::LazyLock;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::link_words::says_nothing;
use crate::check::picture::Picture;
use crate::check::picture::wording::PhraseTable;
use crate::check::rule::{Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT022", name: "alt-link-purpose", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 2.4.4 Link Purpose (In Context); WAI Images Tutorial: functional images",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html("<p>Byn vid sjön: <a href=\"/hamn/\"><img src=\"a.png\" alt=\"Läs mer\"></a></p>"),
            found: "Läs mer",
            good: Input::Html("<p>Byn vid sjön: <a href=\"/hamn/\"><img src=\"a.png\" alt=\"Byns hamn\" width=\"4\" height=\"3\"></a></p>"),
        },
        Example {
            bad: Input::Html("<p>Byn vid sjön: <a href=\"/hamn/\"><img src=\"a.png\" alt=\"\"></a></p>"),
            found: "alt",
            good: Input::Html(
                "<p>Byn vid sjön: <a href=\"/hamn/\" aria-label=\"Byns hamn\"><img src=\"a.png\" alt=\"\" width=\"4\" height=\"3\"></a></p>",
            ),
        },
    ],
    look: Look::Picture(find),
};

/// What icons look like, which says nothing of what they are for.
const SHAPES: &[(&str, &str)] = &[
    (
        "en",
        "envelope,magnifying glass,magnifier,three lines,three horizontal lines,hamburger,burger,three dots,cog,gear,cogwheel,cross,plus sign,chevron,\
         house,globe,bell,handset,telephone receiver,speech bubble,shopping cart,trolley,bin,paper clip,paperclip,pencil,floppy disk,heart,star,triangle,circle,square",
    ),
    (
        "sv",
        "kuvert,förstoringsglas,tre streck,tre linjer,hamburgare,tre prickar,kugghjul,kryss,plustecken,hus,jordglob,klocka,telefonlur,lur,pratbubbla,\
         kundvagn,papperskorg,gem,penna,diskett,hjärta,stjärna,triangel,cirkel,fyrkant",
    ),
    (
        "de",
        "umschlag,briefumschlag,lupe,drei striche,drei linien,zahnrad,kreuz,haus,weltkugel,glocke,hörer,sprechblase,einkaufswagen,stift,herz,stern",
    ),
    ("fr", "enveloppe,loupe,trois traits,trois lignes,engrenage,croix,maison,globe,cloche,combiné,bulle,panier,crayon,cœur,étoile"),
    ("es", "sobre,lupa,tres líneas,engranaje,cruz,casa,globo,campana,auricular,bocadillo,carrito,lápiz,corazón,estrella"),
    (
        "no",
        "konvolutt,forstørrelsesglass,tre streker,tannhjul,kryss,hus,globus,klokke,telefonrør,snakkeboble,handlevogn,blyant,hjerte,stjerne",
    ),
    (
        "da",
        "kuvert,konvolut,forstørrelsesglas,tre streger,tandhjul,kryds,hus,globus,klokke,telefonrør,taleboble,indkøbskurv,blyant,hjerte,stjerne",
    ),
    ("fi", "kirjekuori,suurennuslasi,kolme viivaa,hammasratas,rasti,talo,maapallo,kello,luuri,puhekupla,ostoskärry,kynä,sydän,tähti"),
    ("pl", "koperta,lupa,trzy kreski,trzy linie,koło zębate,krzyżyk,dom,globus,dzwonek,słuchawka,dymek,koszyk,ołówek,serce,gwiazda"),
    ("ar", "ظرف,عدسة مكبرة,ثلاثة خطوط,ترس,علامة زائد,بيت,منزل,كرة أرضية,جرس,سماعة هاتف,قلب,نجمة"),
    ("fa", "پاکت,ذره‌بین,سه خط,چرخ‌دنده,ضربدر,خانه,کره زمین,زنگ,گوشی تلفن,قلب,ستاره"),
    ("tr", "zarf,büyüteç,üç çizgi,dişli,çarpı,ev,küre,zil,ahize,konuşma balonu,kalem,kalp,yıldız"),
    ("uk", "конверт,лупа,три лінії,шестірня,хрестик,будинок,глобус,дзвінок,слухавка,серце,зірка"),
    ("ru", "конверт,лупа,три полоски,три линии,шестерёнка,шестеренка,крестик,домик,глобус,колокольчик,трубка,сердце,звезда"),
];

/// Drawings alone: a photograph of a house may lead to that house.
fn names_a_shape(picture: &Picture<'_>, text: &str) -> bool {
    static TABLE: LazyLock<PhraseTable> = LazyLock::new(|| PhraseTable::new(SHAPES));
    let file = picture.file.to_ascii_lowercase();
    let is_drawing = [".svg", ".png", ".gif"].iter().any(|end| file.ends_with(end));
    is_drawing && TABLE.has(&picture.primary_language(), text)
}

/// Only when the picture is all that the link has. Without a text, nothing is said of a link that hides.
fn find(picture: &Picture<'_>) -> Option<Finding> {
    let text = picture.alt.as_deref().map(str::trim).filter(|_| !picture.is_hidden)?;
    let link = picture.link.as_ref()?;
    let is_unsaid = if text.is_empty() {
        picture.other_name.is_empty() && !link.has_name
    } else {
        says_nothing(&picture.language, text) || names_a_shape(picture, text)
    };
    (link.text.trim().is_empty() && is_unsaid).then(|| {
        Finding::at(&RULE.code, picture.span)
            .with("said", if text.is_empty() { "nothing" } else { "words" })
            .with("alt", text)
            .with("target", link.target.as_str())
    })
}
