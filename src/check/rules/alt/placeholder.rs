//! ALT013: a text that was to be replaced is no description.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::picture::Picture;
use crate::check::picture::wording::has_phrase;
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
         card image cap,text,string,name,label,replace me,change me,this is an image,an image,some image,my image",
    ),
    (
        "sv",
        "alternativtext,alternativ text,bildtext,bildbeskrivning,beskrivning,beskrivning av bilden,skriv alternativtext,\
         skriv alternativtext här,skriv text här,platshållare,platshållarbild,exempelbild,testbild,test bild,bildens namn,\
         titel,rubrik,saknas,ingen alternativtext,ingen beskrivning,namnlös,utan titel,fyll i,kommer,kommer senare,att göra,text,en bild",
    ),
    (
        "de",
        "alternativtext,alternativer text,bildbeschreibung,beschreibung,platzhalter,platzhalterbild,beispielbild,testbild,titel,unbenannt,ohne titel,kein alternativtext,ein bild",
    ),
    (
        "fr",
        "texte alternatif,texte alt,description,description de l'image,légende,espace réservé,image de remplacement,image par défaut,sans titre,titre,une image,à faire",
    ),
    (
        "es",
        "texto alternativo,texto alt,descripción,descripción de la imagen,marcador de posición,imagen de ejemplo,imagen por defecto,sin título,título,una imagen",
    ),
    ("pt", "texto alternativo,texto alt,descrição,descrição da imagem,imagem de exemplo,imagem padrão,sem título,título,uma imagem"),
    (
        "it",
        "testo alternativo,testo alt,descrizione,descrizione dell'immagine,segnaposto,immagine di esempio,senza titolo,titolo,un'immagine",
    ),
    ("nl", "alternatieve tekst,alt-tekst,alttekst,beschrijving,plaatshouder,voorbeeldafbeelding,zonder titel,naamloos,een afbeelding"),
    (
        "da",
        "alternativ tekst,alt-tekst,alttekst,beskrivelse,billedbeskrivelse,pladsholder,eksempelbillede,testbillede,uden titel,unavngivet,et billede",
    ),
    (
        "no",
        "alternativ tekst,alt-tekst,alttekst,beskrivelse,bildebeskrivelse,plassholder,eksempelbilde,testbilde,uten tittel,et bilde,bildetekst",
    ),
    (
        "fi",
        "vaihtoehtoinen teksti,vaihtoehtoteksti,alt-teksti,alttiteksti,kuvaus,kuvan kuvaus,kuvateksti,paikkamerkki,testikuva,esimerkkikuva,nimetön,otsikko",
    ),
    ("et", "alternatiivtekst,kirjeldus,pildi kirjeldus,kohatäide"),
    ("pl", "tekst alternatywny,opis,opis obrazka,symbol zastępczy,bez tytułu"),
    ("cs", "alternativní text,popis,popis obrázku,bez názvu"),
    ("hr", "alternativni tekst,opis,opis slike,zamjenska slika,bez naslova"),
    ("bs", "alternativni tekst,opis,opis slike,bez naslova"),
    ("hu", "alternatív szöveg,leírás,képleírás,helyőrző,névtelen"),
    ("ro", "text alternativ,descriere,descrierea imaginii,fără titlu"),
    ("tr", "alternatif metin,alt metin,alt metni,açıklama,yer tutucu,başlıksız"),
    ("uk", "альтернативний текст,опис,опис зображення,заповнювач,без назви"),
    ("ru", "альтернативный текст,описание,описание изображения,заполнитель,без названия"),
    ("ar", "نص بديل,النص البديل,وصف,وصف الصورة,عنصر نائب,صورة افتراضية,بدون عنوان"),
    ("fa", "متن جایگزین,توضیح,توضیح تصویر,بدون عنوان"),
    ("so", "qoraal beddel ah,sharaxaad"),
    ("zh", "替代文字,替代文本,占位符,占位图,图片描述"),
];

fn find(picture: &Picture<'_>) -> Option<Finding> {
    let text = picture.text()?;
    let language = picture.primary_language();
    let spaced = text.replace('_', " ");
    let is_template = text.starts_with("Lorem ipsum") || text.starts_with("lorem ipsum");
    (is_template || has_phrase(PLACEHOLDERS, &language, &spaced)).then(|| Finding::at(&RULE.code, picture.span).with("alt", text))
}
