//! ALT013: a text that was to be replaced is no description.

use std::sync::LazyLock;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::picture::Picture;
use crate::check::picture::medium::is_medium;
use crate::check::picture::wording::{PhraseTable, words};
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

/// Words for a text that is still to be written, or a thing that has no name yet.
const TO_BE_WRITTEN: &[(&str, &str)] = &[
    ("en", "alt alttext alt-text alternative alternate text description caption placeholder untitled unnamed lorem"),
    (
        "sv",
        "alt alttext alt-text alternativ alternativtext text bildtext beskrivning bildbeskrivning fotobeskrivning platshållare namnlös \
         namnlöst",
    ),
    (
        "de",
        "alt alttext alt-text alternativtext alternativer text beschreibung bildbeschreibung bildtext platzhalter unbenannt unbenannte unbenanntes",
    ),
    ("fr", "alt alternatif texte description légende"),
    ("es", "alt alternativo texto descripción leyenda"),
    ("pt", "alt alternativo texto descrição legenda"),
    ("it", "alt alternativo testo descrizione didascalia segnaposto"),
    ("nl", "alt alttekst alt-tekst alternatieve tekst beschrijving bijschrift naamloos"),
    ("da", "alt alttekst alt-tekst alternativ tekst beskrivelse billedbeskrivelse billedtekst pladsholder unavngivet"),
    ("no", "alt alttekst alt-tekst alternativ tekst beskrivelse bildebeskrivelse bildetekst plassholder"),
    ("fi", "alt alt-teksti vaihtoehtoinen vaihtoehtoteksti teksti kuvaus kuvateksti nimetön"),
    ("et", "alt alternatiivtekst tekst kirjeldus pildiallkiri nimetu"),
    ("pl", "alt alternatywny tekst opis podpis"),
    ("cs", "alt alternativní text popis popisek"),
    ("hr", "alt alternativni tekst opis"),
    ("bs", "alt alternativni tekst opis"),
    ("sr", "alt alternativni tekst opis текст опис"),
    ("tr", "alt alternatif metin metni açıklama açıklaması adsız başlıksız"),
    ("uk", "alt альтернативний текст опис підпис"),
    ("ru", "alt альтернативный текст описание подпись"),
    ("ar", "نص النص بديل البديل وصف"),
    ("fa", "متن جایگزین توضیح توضیحات شرح"),
    ("so", "qoraal qoraalka beddel sharaxaad sharaxaadda"),
];

/// What stands around them and says nothing more: `insert … here`, `no … of the picture`, `untitled design`.
const AROUND: &[(&str, &str)] = &[
    (
        "en",
        "a an the of for this that your my here goes go to add insert enter write type edit replace put missing no not available with \
         is and describe design document project artwork copy new",
    ),
    (
        "sv",
        "av för till här din ditt en ett den det skriv lägg infoga ange fyll i saknas ingen inget inga ersätt byt ut mot kommer in och \
         bilden bildens design dokument projekt kopia ny nytt",
    ),
    (
        "de",
        "der die das des ein eine für zum hier ihr ihre dein deine einfügen eingeben hinzufügen schreiben ersetzen fehlt kein keine von \
         bildes fotos design dokument projekt kopie",
    ),
    (
        "fr",
        "de du la le l' un une pour ici votre ajouter insérer saisir saisissez écrire remplacer manquant manquante aucun aucune l'image d'image",
    ),
    ("es", "de del la el un una para aquí su tu añadir insertar escribir escriba reemplazar falta sin"),
    ("pt", "de da do a o um uma para aqui seu sua adicionar inserir escrever substituir falta sem"),
    (
        "it",
        "di della del il la un una per qui tuo tua aggiungi aggiungere inserisci inserire scrivi sostituire manca nessun nessuna dell'immagine",
    ),
    (
        "nl",
        "van de het een voor hier uw je jouw invoegen toevoegen schrijf schrijven vervang ontbreekt geen ontwerp document project kopie",
    ),
    ("da", "af for til her din dit en et den det skriv tilføj indsæt angiv mangler ingen erstat billedets dokument projekt kopi"),
    ("no", "av for til her din ditt en et den det skriv legg inn sett angi mangler ingen erstatt bildets dokument prosjekt kopi"),
    ("fi", "tähän tässä kirjoita lisää syötä korvaa puuttuu ei kuvan valokuvan"),
    ("et", "siia kirjuta lisa sisesta puudub pildi foto"),
    ("pl", "do dla tutaj tu twój wpisz dodaj wstaw zastąp brak obrazu obrazka zdjęcia fotografii ilustracji grafiki"),
    ("cs", "pro sem zde váš vložte doplňte napište chybí obrázku fotografie"),
    ("hr", "za ovdje vaš upišite unesite dodajte umetnite nedostaje nema slike fotografije"),
    ("bs", "za ovdje vaš upišite unesite dodajte umetnite nedostaje nema slike fotografije"),
    ("sr", "za ovde vaš upišite unesite dodajte nedostaje nema slike fotografije за овде слике фотографије"),
    ("tr", "için buraya burada ekle ekleyin yazın girin yok resmin görselin fotoğrafın"),
    ("uk", "до для тут ваш додайте додати введіть вставте напишіть немає відсутній зображення фото фотографії"),
    ("ru", "к для здесь ваш добавьте добавить введите вставьте напишите нет отсутствует изображения фото фотографии"),
    ("ar", "ل هنا أضف أدخل اكتب لا يوجد بدون للصورة الصورة"),
    ("fa", "برای اینجا این را وارد اضافه کنید بنویسید بدون ندارد تصویر عکس"),
    ("so", "halkan ku qor geli ma jiro sawirka"),
];

/// More words say more.
const MOST_WORDS: usize = 6;

/// Whether a text speaks of the text that is to be written, and of nothing else.
fn is_about_itself(language: &str, text: &str) -> bool {
    static TEXTS: LazyLock<PhraseTable> = LazyLock::new(|| PhraseTable::of_words(TO_BE_WRITTEN));
    static OTHERS: LazyLock<PhraseTable> = LazyLock::new(|| PhraseTable::of_words(AROUND));
    let unnumbered = |word: String| word.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-').to_owned();
    let words: Vec<String> = words(text).into_iter().map(unnumbered).filter(|word| !word.is_empty()).collect();
    let is_part = |word: &String| TEXTS.has_word(language, word) || OTHERS.has_word(language, word) || is_medium(language, word);
    (2..=MOST_WORDS).contains(&words.len()) && words.iter().any(|word| TEXTS.has_word(language, word)) && words.iter().all(is_part)
}

fn find(picture: &Picture<'_>) -> Option<Finding> {
    static PHRASES: LazyLock<PhraseTable> = LazyLock::new(|| PhraseTable::new(PLACEHOLDERS));
    let text = picture.text()?;
    let language = picture.primary_language();
    let spaced = text.replace('_', " ");
    // `Untitled-2`, `namnlös (3)`
    let unnumbered = spaced.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '(' | ')' | '#'));
    // What stands in brackets is for whoever writes: `[describe the picture]`.
    let is_bracketed = text.starts_with('[') && text.ends_with(']') && text.contains(char::is_whitespace);
    let is_template = is_bracketed || TEMPLATES.iter().any(|start| text.to_lowercase().starts_with(start));
    let is_one = |text: &str| PHRASES.has(&language, text) || is_about_itself(&language, text);
    (is_template || is_one(&spaced) || is_one(unnumbered)).then(|| Finding::at(&RULE.code, picture.span).with("alt", text))
}
