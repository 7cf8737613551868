//! ALT003: that it is a picture need not be said; the screen reader says so.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::picture::Picture;
use crate::check::picture::wording::opening;
use crate::check::rule::{Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT003", name: "alt-opening", severity: Severity::Info },
    act: &[],
    basis: "W3C WAI, Images Tutorial: tips and tricks; axe image-redundant-alt",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Alt("sv", "Bild på en brygga i kvällsljus."),
            found: "Bild på",
            good: Input::Alt("sv", "En brygga i kvällsljus. Flygbild över hamnen."),
        },
        Example {
            bad: Input::Alt("en", "An image of a jetty"),
            found: "An image of",
            good: Input::Alt("en", "An illustration of a jetty"),
        },
        Example {
            bad: Input::Alt("ar", "صورة لقارب أحمر عند الرصيف"), found: "صورة ل", good: Input::Alt("ar", "قارب أحمر عند الرصيف")
        },
    ],
    look: Look::Picture(find),
};

/// Openings by language, whole words only: "Flygbild" is no "bild". What kind of picture it is (a drawing, a map, a
/// portrait, a screenshot) may be worth saying, and is not among them. Those that end in a space need a word after.
const OPENINGS: &[(&str, &str)] = &[
    (
        "sv",
        "bild på,bild av,bild som visar,bild som föreställer,bild där,bild från,en bild på,en bild av,en bild som visar,en bild från,foto på,foto av,\
         foto från,foto som visar,ett foto på,ett foto av,ett foto som visar,fotografi på,fotografi av,ett fotografi av,ett fotografi på,\
         bilden visar,bilden föreställer,på bilden syns,på bilden ser man,på bilden ser vi,på bilden finns,på fotot syns,fotot visar,fotot föreställer,här ser du en bild,\
         här ser vi en bild,det här är en bild,detta är en bild,en bild där,ett foto från,bild:,foto:",
    ),
    (
        "en",
        "image of,images of,an image of,the image of,image showing,an image showing,image shows,the image shows,image depicting,picture of,a picture of,\
         picture showing,a picture showing,the picture shows,picture shows,photo of,a photo of,photo showing,a photo showing,the photo shows,\
         photograph of,a photograph of,this image shows,this picture shows,this photo shows,this is an image of,this is a picture of,\
         graphic of,a graphic of,pic of,the image depicts,the picture depicts,the photo depicts,image depicts,photo shows,the photograph shows,\
         this photograph shows,this is a photo of,in this image,in this picture,in this photo,image:,picture:,photo:",
    ),
    (
        "de",
        "bild von,bild vom,bild der,bild des,bild eines,bild einer,bild mit,ein bild von,ein bild der,ein bild des,ein bild eines,ein bild einer,foto von,foto vom,\
         foto der,foto des,foto eines,foto einer,ein foto von,ein foto der,fotografie von,fotografie der,fotografie eines,fotografie einer,abbildung von,\
         abbildung der,abbildung des,abbildung eines,abbildung einer,das bild zeigt,das foto zeigt,die abbildung zeigt,auf dem bild,auf dem foto,dieses bild zeigt,ein foto mit,ein bild mit,bild:,foto:",
    ),
    (
        "fr",
        "image de,image du,image des,image d',image montrant,image représentant,une image de,une image du,une image des,une image d',photo de,\
         photo du,photo des,photo d',photo montrant,une photo de,une photo du,une photo d',photographie de,photographie du,photographie d',\
         photographie des,une photographie de,l'image montre,cette image montre,la photo montre,cette photo montre,une image montrant,une photo montrant,image qui montre,une image représentant,sur l'image,sur la photo,\
         image :,photo :,illustration représentant",
    ),
    (
        "es",
        "imagen de,imagen del,imagen que muestra,una imagen de,una imagen del,foto de,foto del,una foto de,una foto del,fotografía de,fotografía del,una fotografía de,la imagen muestra,la foto muestra,esta imagen muestra,una imagen que muestra,una foto que muestra,en la imagen,en la foto,imagen mostrando",
    ),
    (
        "pt",
        "imagem de,imagem do,imagem da,imagem dos,imagem das,imagem que mostra,imagem mostrando,uma imagem de,uma imagem do,uma imagem da,foto de,foto do,foto da,uma foto de,fotografia de,fotografia do,fotografia da,a imagem mostra",
    ),
    (
        "it",
        "immagine di,immagine del,immagine della,immagine dei,immagine che mostra,un'immagine di,foto di,foto del,foto della,una foto di,fotografia di,fotografia del,fotografia della,l'immagine mostra,la foto mostra,nell'immagine,nella foto",
    ),
    ("ca", "imatge de,imatge del,imatge d',una imatge de,foto de,foto del,fotografia de"),
    ("ro", "imagine cu,imagine a,imaginea unui,imaginea unei,o imagine cu,fotografie cu,poză cu,fotografia unui,fotografia unei"),
    (
        "nl",
        "afbeelding van,een afbeelding van,foto van,een foto van,plaatje van,een plaatje van,beeld van,de afbeelding toont,de foto toont,op de afbeelding,op de foto,afbeelding waarop,een afbeelding waarop,afbeelding met",
    ),
    (
        "da",
        "billede af,et billede af,billede der viser,billedet viser,et billede der viser,på billedet ses,fotoet viser,foto af,et foto af,fotografi af,et fotografi af,billede med,billede:,foto:",
    ),
    (
        "no",
        "bilde av,et bilde av,bilde som viser,bildet viser,et bilde som viser,på bildet ser,fotoet viser,foto av,et foto av,fotografi av,et fotografi av,bilete av,bilde med,bilde:,foto:",
    ),
    ("is", "mynd af,mynd sem sýnir,ljósmynd af"),
    ("fi", "kuvassa,kuva jossa,kuva\u{2c} jossa,valokuvassa,valokuva jossa,kuva siitä"),
    ("et", "pilt millel,pildil on,foto millel,fotol on,pilt kus"),
    ("pl", "obraz przedstawiający,obrazek przedstawiający,zdjęcie przedstawiające,zdjęcie ,na zdjęciu,na obrazku,fotografia "),
    ("cs", "obrázek s,obrázek ukazuje,fotografie ,fotka ,na obrázku,na fotografii"),
    ("sk", "obrázok s,fotografia ,fotka ,na obrázku,na fotografii"),
    ("hr", "slika ,fotografija ,na slici,na fotografiji"),
    ("bs", "slika ,fotografija ,na slici,na fotografiji"),
    ("sr", "slika ,fotografija ,na slici,na fotografiji,слика ,фотографија ,на слици"),
    ("sl", "slika ,fotografija ,na sliki,na fotografiji"),
    ("sq", "foto e,fotografi e,imazh i,imazhi tregon"),
    ("hu", "kép egy,fotó egy,fénykép egy,a képen,a fotón"),
    ("lt", "nuotrauka ,paveikslėlis "),
    ("lv", "attēls ,fotogrāfija ,attēlā"),
    ("tr", "resimde,fotoğrafta,görselde,resmi:"),
    ("uk", "зображення ,фото ,фотографія ,картинка ,на зображенні,на фото,на фотографії,на картинці"),
    ("ru", "изображение ,фото ,фотография ,картинка ,на изображении,на фото,на фотографии,на картинке"),
    ("bg", "изображение на,снимка на,картинка на,фотография на,на снимката"),
    ("mk", "слика на,слика од,фотографија на,на сликата"),
    ("el", "εικόνα με,εικόνα του,εικόνα της,εικόνα που δείχνει,φωτογραφία του,φωτογραφία της,φωτογραφία με"),
    (
        "ar",
        "صورة لـ,صورة ل,صورة عن,صورة من,صورة تظهر,صورة توضح,صورة فيها,الصورة تظهر,تظهر الصورة,تُظهر الصورة,صورة فوتوغرافية,هذه صورة,في الصورة,في هذه الصورة,صورة ",
    ),
    ("fa", "تصویر ,تصویری از,عکس ,عکسی از,در تصویر,در این تصویر"),
    ("ckb", "وێنەی ,وێنەیەکی,لە وێنەکەدا"),
    ("ku", "wêneyê ,wêneya ,wêneyek ,di wêneyê de"),
    ("ps", "د انځور,په انځور کې"),
    ("ur", "تصویر میں,کی تصویر"),
    ("he", "תמונה של,תמונת ,צילום של,בתמונה"),
    ("so", "sawirka ,sawir muujinaya,sawirku wuxuu,sawir ka"),
    ("ti", "ስእሊ "),
    ("am", "የ ምስል,ምስል "),
    ("id", "gambar ,foto "),
    ("sw", "picha ya"),
    ("vi", "hình ảnh ,ảnh chụp "),
];

/// What begins like those above but says of what kind the picture is: taken from the air, of a face, by X-rays.
const KINDS: &[(&str, &str)] = &[
    ("fr", "image d'épinal,images d'épinal,photo d'identité,photo de profil,photo de classe,photo de famille,image de marque"),
    ("es", "foto de carné,foto de carnet,foto de perfil,foto de pasaporte,foto de familia"),
    ("pt", "foto de perfil,foto de passaporte,foto de família"),
    ("it", "foto di classe,foto di famiglia,foto del profilo"),
    ("ar", "صورة جوية,صورة شخصية,صورة ذاتية,صورة مقربة,صورة شعاعية"),
    ("fa", "عکس هوایی,تصویر هوایی,عکس پرتره"),
    ("uk", "фото з повітря,зображення з повітря"),
    ("ru", "фото с воздуха,изображение с воздуха"),
];

fn find(picture: &Picture<'_>) -> Option<Finding> {
    let text = picture.text()?;
    let language = picture.primary_language();
    let said = opening(OPENINGS, &language, text).filter(|_| opening(KINDS, &language, text).is_none())?;
    let rest = text.get(said.len()..).unwrap_or_default();
    let says_more = rest.chars().any(char::is_alphabetic);
    says_more.then(|| Finding::at(&RULE.code, picture.begins_with(said)).with("opening", said))
}
