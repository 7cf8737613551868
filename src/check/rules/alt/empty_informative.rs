//! ALT009: a picture that says something has a text, and one that does not is declared decorative.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::picture::{Kind, Picture};
use crate::check::rule::{Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT009", name: "alt-empty", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, F38, F39 and H67; ACT e88epe",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<figure><img src=\"a.png\" alt=\"\"><figcaption>Byns hamn</figcaption></figure>"),
        found: "alt",
        good: Input::Html(
            "<figure><img src=\"a.png\" alt=\"Tre röda båtar\" width=\"4\" height=\"3\"><figcaption>Byns hamn</figcaption></figure>",
        ),
    }],
    look: Look::Picture(find),
};

/// In the sources no text can be empty. On a page an empty one is a decision, and is doubted only where the page
/// itself talks of the picture: it has a caption, or the words before it say what to look at. What is declared decorative
/// is doubted for its caption alone.
fn find(picture: &Picture<'_>) -> Option<Finding> {
    let is_empty = picture.alt.as_deref().is_some_and(str::is_empty) && !picture.is_hidden;
    let is_talked_of = match picture.kind {
        Kind::Image => {
            let is_announced = || !picture.is_decorative && is_announced(picture);
            picture.other_name.is_empty() && !is_named_by_its_link(picture) && (has_telling_caption(picture) || is_announced())
        }
        _ => false,
    };
    (is_empty && is_talked_of).then(|| Finding::at(&RULE.code, picture.span).with("file", picture.file.as_str()))
}

fn is_named_by_its_link(picture: &Picture<'_>) -> bool {
    picture.link.as_ref().is_some_and(|link| !link.text.is_empty())
}

/// Words before the name of whoever made a picture.
const CREDITS: [&str; 30] = [
    "foto",
    "fotograf",
    "fotografi",
    "bild",
    "illustration",
    "källa",
    "photo",
    "photograph",
    "picture",
    "image",
    "credit",
    "source",
    "courtesy",
    "kuva",
    "lähde",
    "valokuva",
    "crédit",
    "crédits",
    "fuente",
    "quelle",
    "zdjęcie",
    "źródło",
    "фото",
    "джерело",
    "источник",
    "تصوير",
    "الصورة",
    "المصدر",
    "عکس",
    "منبع",
];

/// A caption that says who made the picture says nothing of what is on it.
fn has_telling_caption(picture: &Picture<'_>) -> bool {
    let caption = picture.caption.trim_start().to_lowercase();
    let is_credit = caption.split_once([':', '/']).is_some_and(|(first, rest)| CREDITS.contains(&first.trim()) && !rest.contains(". "));
    !caption.is_empty() && !is_credit && !caption.starts_with(['©', '📷'])
}

/// Files of pictures that seldom say anything.
const SMALL: [&str; 17] = [
    "avatar",
    "icon",
    "ikon",
    "star",
    "spacer",
    "blank",
    "pixel",
    "bullet",
    "arrow",
    "divider",
    "line",
    "border",
    "bg",
    "background",
    "logo",
    "profile",
    "decor",
];

/// Words by which a text sends the reader to the picture after it, and those of instructions, which the pictures of
/// a programme's windows follow.
const POINTERS: &[(&str, &str)] = &[
    (
        "sv",
        "bilden nedan,se bilden,affischen,planen visar,skylten visar,bilden visar,kartan visar,kartan nedan,figuren visar,grafen visar,skissen visar,tabellen nedan,på bilden,på kartan,i figuren,\
         ser ut så här,så här ser,enligt bilden,som på bilden,exempelvis,till exempel,väljer du,klickar du på,klicka på,välj knappen,tryck på,öppna menyn,figuren nedan,diagrammet",
    ),
    (
        "en",
        "see the poster,see the map,see the plan,see the chart,see the table,poster below,plan shows,image below,picture below,picture shows,image shows,figure shows,chart shows,diagram shows,map shows,graph shows,in the picture,in the figure,on the map,\
         see the image,as shown,shown below,shown here,looks like this,screenshot below,figure below,for example,for instance,click on,click the,select the,choose the,tap on,chart below,diagram below,map below,graph below",
    ),
    (
        "de",
        "die karte zeigt,das bild zeigt,die grafik zeigt,das diagramm zeigt,auf der karte,im bild,bild unten,siehe bild,wie folgt,zum beispiel,z. b.,klicken sie,wählen sie,abbildung,sieht so aus,folgende",
    ),
    (
        "fr",
        "la carte montre,le plan montre,le schéma montre,sur la carte,sur le plan,image ci-dessous,voir l'image,comme suit,par exemple,cliquez,choisissez,sélectionnez,recherchez,ci-dessous,figure suivante",
    ),
    (
        "es",
        "el mapa muestra,el gráfico muestra,en el mapa,en la imagen,imagen siguiente,ver imagen,por ejemplo,haga clic,haz clic,seleccione,selecciona,a continuación,como se muestra",
    ),
    ("pt", "imagem abaixo,por exemplo,clique,selecione,a seguir,como mostra"),
    ("it", "immagine seguente,per esempio,ad esempio,fai clic,fare clic,selezionare,seleziona,come mostrato"),
    (
        "nl",
        "de kaart toont,op de kaart,in de figuur,afbeelding hieronder,zie afbeelding,bijvoorbeeld,klik op,kies,selecteer,ziet er zo uit",
    ),
    (
        "da",
        "figuren viser,kortet viser,diagrammet viser,billedet viser,på kortet,i figuren,billedet nedenfor,se billedet,for eksempel,klik på,vælg,ser sådan ud,som vist",
    ),
    (
        "no",
        "figuren viser,kartet viser,diagrammet viser,bildet viser,på kartet,i figuren,bildet nedenfor,se bildet,for eksempel,klikk på,velg,ser slik ut,som vist",
    ),
    ("fi", "alla oleva kuva,kuvassa,kuva näyttää,kartalla,kaaviossa,esimerkiksi,napsauta,valitse,näyttää tältä,klikkaa"),
    ("pl", "na rysunku,na obrazku,na zdjęciu,na mapie,na wykresie,na schemacie,poniższy,poniższa,jak poniżej,na przykład,kliknij,wybierz"),
    ("cs", "na obrázku,na mapě,v grafu,na schématu,níže,například,klikněte,vyberte"),
    ("hr", "na slici,na karti,na grafikonu,na shemi,u nastavku,kako je prikazano,na primjer,kliknite,odaberite"),
    ("bs", "na slici,na karti,na grafikonu,na shemi,u nastavku,kako je prikazano,na primjer,kliknite,odaberite"),
    ("tr", "planda gösteril,haritada gösteril,aşağıdaki,resimde,görselde,haritada,grafikte,şekilde gör,örneğin,tıklayın,seçin"),
    ("uk", "на малюнку,на зображенні,на схемі,на карті,на діаграмі,нижче показано,як показано,наприклад,натисніть,виберіть"),
    ("ru", "на рисунке,на изображении,на схеме,на карте,на диаграмме,ниже показано,как показано,например,нажмите,выберите"),
    (
        "ar",
        "الصورة التالية,الصورة أدناه,في الصورة,كما يظهر,كما هو موضح,الشكل التالي,الخريطة,الرسم البياني,المخطط,على سبيل المثال,انقر,اضغط على,اختر",
    ),
    ("fa", "تصویر زیر,شکل زیر,در تصویر,روی نقشه,نمودار زیر,به شرح زیر,برای مثال,کلیک کنید,انتخاب کنید"),
    ("so", "sawirka hoose,sawirka ku,khariidadda,tusaale ahaan,guji,riix,dooro"),
];

/// Whether the words before a picture that stands alone are about it. A picture between two texts of which neither
/// says so may well be decorative.
fn is_announced(picture: &Picture<'_>) -> bool {
    let file = picture.file.to_lowercase();
    let is_small = SMALL.iter().any(|small| file.contains(small));
    let before: String = picture.before.to_lowercase();
    let language = picture.primary_language();
    let mut pointers = POINTERS.iter().filter(|(tag, _)| *tag == language).flat_map(|(_, row)| row.split(','));
    picture.is_alone && !is_small && picture.link.is_none() && (before.ends_with(':') || pointers.any(|pointer| before.contains(pointer)))
}
