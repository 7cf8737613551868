//! ALT013: a text that was to be replaced is no description.

use std::sync::LazyLock;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::picture::Picture;
use crate::check::picture::wording::PhraseTable;
use crate::check::rule::{Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT013", name: "alt-placeholder", severity: Severity::Warning },
    act: &["qt1vmo"],
    basis: "WCAG 2.2, F30",
    limits: &[],
    examples: &[
        Example { bad: Input::Alt("sv", "alt-text"), found: "alt-text", good: Input::Alt("sv", "En testbänk i ett laboratorium") },
        Example {
            bad: Input::Alt("en", "Placeholder image"),
            found: "Placeholder image",
            good: Input::Alt("en", "A test tube on a bench"),
        },
    ],
    look: Look::Picture(find),
};

/// What begins a text that is filling, or a note to whoever is to write it.
const TEMPLATES: [&str; 4] = ["lorem ipsum", "todo:", "todo ", "fixme:"];

/// Texts that stand in for others, in small letters; the whole text must be one.
const PLACEHOLDERS: &[(&str, &str)] = &[
    (
        "en",
        "alt,alt text,alttext,alt-text,alt-tag,alt tag,alternative text,alternate text,alt text here,your alt text,your alt text here,\
         enter alt text,add alt text,add alt text here,insert alt text,image alt text,image alt,img alt,image description,image description here,description,\
         image description goes here,caption,title,image title,image name,image here,your image,photo here,placeholder,placeholder image,image placeholder,\
         placeholder picture,picture placeholder,placeholder text,placeholder logo,logo placeholder,avatar placeholder,placeholder avatar,todo,to do,tbd,tba,fixme,\
         test,testing,test image,test picture,untitled,untitled image,unnamed,no alt,no alt text,no description,no title,null,undefined,none,nan,n/a,n a,na,false,true,\
         lorem,lorem ipsum,lorem ipsum dolor sit amet,foo,bar,foo bar,foobar,asdf,qwerty,xxx,abc,blah,spacer,blank,empty,temp,tmp,dummy,\
         dummy image,sample,sample image,example,example image,default,default image,avatar,user avatar,generic placeholder image,\
         card image cap,text,string,name,label,replace me,change me,this is an image,an image,some image,my image,image not found,image unavailable,image not available,image coming soon,photo coming soon,image missing,missing image,\
         no image,no image available,no image description,alt text missing,missing alt text,description missing,no photo description available,\
         broken image,insert image,insert image here,add image here,insert photo here,image text,alt here,write alt text,write alt text here",
    ),
    (
        "sv",
        "alternativtext,alternativ text,bildtext,bildbeskrivning,beskrivning,beskrivning av bilden,skriv alternativtext,\
         skriv alternativtext här,skriv text här,platshållare,platshållarbild,exempelbild,testbild,test bild,bildens namn,\
         titel,rubrik,saknas,ingen alternativtext,ingen beskrivning,namnlös,utan titel,fyll i,kommer,kommer senare,att göra,text,en bild,beskrivning saknas,bildbeskrivning saknas,alt-text saknas,alttext saknas,\
         alternativtext saknas,saknar alt-text,saknar alternativtext,ingen alt-text,bild saknas,bilden saknas,bilden kunde inte visas,bild kommer,\
         bildbeskrivning här,alt-text här,alternativtext här,infoga bild,infoga bild här,infoga alt-text,lägg till alt-text,lägg till alternativtext,\
         skriv alt-text,skriv alt-text här,fyll i alt-text,beskriv bilden,beskriv bilden här,bildnamn",
    ),
    (
        "de",
        "alternativtext,alternativer text,bildbeschreibung,beschreibung,platzhalter,platzhalterbild,beispielbild,testbild,titel,unbenannt,ohne titel,kein alternativtext,kein bild,bild fehlt,alternativtext fehlt,beschreibung fehlt,bild folgt,alternativtext hier,ein bild",
    ),
    (
        "fr",
        "texte alternatif,texte alt,description,description de l'image,légende,espace réservé,image de remplacement,image par défaut,sans titre,titre,une image,à faire,pas d'image,image manquante,image indisponible,description manquante,sans description",
    ),
    (
        "es",
        "texto alternativo,texto alt,descripción,descripción de la imagen,marcador de posición,imagen de ejemplo,imagen por defecto,sin título,título,una imagen,sin imagen,sin descripción,imagen no disponible",
    ),
    ("pt", "texto alternativo,texto alt,descrição,descrição da imagem,imagem de exemplo,imagem padrão,sem título,título,uma imagem"),
    (
        "it",
        "testo alternativo,testo alt,descrizione,descrizione dell'immagine,segnaposto,immagine di esempio,senza titolo,titolo,un'immagine",
    ),
    (
        "nl",
        "alternatieve tekst,alt-tekst,alttekst,beschrijving,plaatshouder,voorbeeldafbeelding,zonder titel,naamloos,een afbeelding,geen afbeelding,geen beschrijving,afbeelding ontbreekt",
    ),
    (
        "da",
        "alternativ tekst,alt-tekst,alttekst,beskrivelse,billedbeskrivelse,pladsholder,eksempelbillede,testbillede,uden titel,unavngivet,et billede,intet billede,ingen beskrivelse,billede mangler,alt-tekst mangler",
    ),
    (
        "no",
        "alternativ tekst,alt-tekst,alttekst,beskrivelse,bildebeskrivelse,plassholder,eksempelbilde,testbilde,uten tittel,et bilde,bildetekst,ingen bilde,ingen beskrivelse,bilde mangler,alt-tekst mangler,uten navn",
    ),
    (
        "fi",
        "vaihtoehtoinen teksti,vaihtoehtoteksti,alt-teksti,alttiteksti,kuvaus,kuvan kuvaus,kuvateksti,paikkamerkki,testikuva,esimerkkikuva,nimetön,otsikko,kuva puuttuu,ei kuvaa,ei kuvausta,kuvaus puuttuu,alt-teksti puuttuu",
    ),
    ("et", "alternatiivtekst,kirjeldus,pildi kirjeldus,kohatäide"),
    ("pl", "tekst alternatywny,opis,opis obrazka,symbol zastępczy,bez tytułu,brak opisu,brak zdjęcia,brak tekstu alternatywnego"),
    ("cs", "alternativní text,popis,popis obrázku,bez názvu"),
    ("hr", "alternativni tekst,opis,opis slike,zamjenska slika,bez naslova"),
    ("bs", "alternativni tekst,opis,opis slike,bez naslova"),
    ("hu", "alternatív szöveg,leírás,képleírás,helyőrző,névtelen"),
    ("ro", "text alternativ,descriere,descrierea imaginii,fără titlu"),
    ("tr", "alternatif metin,alt metin,alt metni,açıklama,yer tutucu,başlıksız,açıklama yok,resim yok,görsel yok"),
    ("uk", "альтернативний текст,опис,опис зображення,заповнювач,без назви,немає опису,немає зображення,немає фото"),
    ("ru", "альтернативный текст,описание,описание изображения,заполнитель,без названия,нет описания,нет изображения,нет фото"),
    ("ar", "نص بديل,النص البديل,وصف,وصف الصورة,عنصر نائب,صورة افتراضية,بدون عنوان,لا يوجد وصف,بدون وصف,لا توجد صورة"),
    ("fa", "متن جایگزین,توضیح,توضیح تصویر,بدون عنوان,بدون توضیح,بدون تصویر"),
    ("so", "qoraal beddel ah,sharaxaad,sawir ma jiro"),
    ("zh", "替代文字,替代文本,占位符,占位图,图片描述"),
];

fn find(picture: &Picture<'_>) -> Option<Finding> {
    static PHRASES: LazyLock<PhraseTable> = LazyLock::new(|| PhraseTable::new(PLACEHOLDERS));
    let text = picture.text()?;
    let language = picture.primary_language();
    let spaced = text.replace('_', " ");
    // `Untitled-2`, `namnlös (3)`
    let unnumbered = spaced.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '(' | ')' | '#'));
    let is_template = TEMPLATES.iter().any(|start| text.to_lowercase().starts_with(start));
    let is_one = |text: &str| PHRASES.has(&language, text);
    (is_template || is_one(&spaced) || is_one(unnumbered)).then(|| Finding::at(&RULE.code, picture.span).with("alt", text))
}
