//! The words for pictures as such, which say nothing of what is on them.

use std::sync::LazyLock;

use super::wording::{PhraseTable, words};

/// The words for a picture of any kind, by language.
pub const MEDIA: &[(&str, &str)] = &[
    (
        "sv",
        "bild bilden bilder foto fotot foton fotografi fotografiet logga loggan logo logotyp logotypen ikon ikonen symbol \
     skärmbild skärmbilden skärmdump skärmdumpen skärmavbild skärmklipp illustration illustrationen omslag omslaget \
     omslagsbild porträtt porträttet porträttbild banner bannern diagram diagrammet graf figur figuren karta kartan \
     kartbild tabell tabellen knapp knappen pil grafik teckning teckningen målning tavla avatar profilbild bakgrund \
     bakgrundsbild miniatyr miniatyrbild pressbild genrebild toppbild huvudbild puffbild video film filmen animation \
     infografik affisch collage vinjett fig skiss",
    ),
    (
        "en",
        "image images img picture pictures pic photo photos photograph graphic graphics logo logotype icon symbol \
     screenshot screenshots screengrab screencap snapshot illustration drawing painting artwork banner cover portrait \
     avatar headshot diagram chart graph figure fig map table button arrow thumbnail background video animation \
     infographic poster collage clipart gif",
    ),
    (
        "de",
        "bild bilder foto fotos fotografie grafik logo symbol icon screenshot bildschirmfoto illustration zeichnung \
     titelbild cover umschlag porträt portrait diagramm karte abbildung abb tabelle schaltfläche button knopf pfeil \
     banner avatar profilbild vorschaubild hintergrundbild hintergrund symbolbild beispielbild beitragsbild headerbild schaubild plakat skizze",
    ),
    (
        "fr",
        "image images photo photos photographie logo logotype icône symbole capture illustration dessin couverture \
     portrait diagramme graphique carte figure tableau bouton flèche bannière avatar vignette miniature affiche \
     infographie schéma fig",
    ),
    (
        "es",
        "imagen imágenes foto fotos fotografía logo logotipo icono ícono símbolo captura ilustración dibujo portada \
     retrato diagrama gráfico gráfica mapa figura tabla botón flecha avatar miniatura cartel infografía fig esquema",
    ),
    (
        "pt",
        "imagem imagens foto fotos fotografia logo logotipo logótipo ícone símbolo captura ilustração desenho capa \
     retrato diagrama gráfico mapa figura tabela botão seta avatar miniatura cartaz infográfico fig esquema",
    ),
    (
        "it",
        "immagine immagini foto fotografia logo logotipo icona simbolo schermata screenshot illustrazione disegno \
     copertina ritratto diagramma grafico mappa figura tabella pulsante freccia avatar miniatura locandina \
     infografica fig schema",
    ),
    (
        "nl",
        "afbeelding afbeeldingen foto fotos plaatje beeld logo pictogram icoon symbool schermafbeelding schermafdruk \
     screenshot illustratie tekening omslag portret diagram grafiek kaart figuur tabel knop pijl avatar banner poster",
    ),
    (
        "da",
        "billede billedet billeder foto fotoet fotografi logo logoet ikon ikonet symbol skærmbillede skærmbilledet \
     skærmdump illustration tegning omslag forside portræt diagram graf kort figur tabel knap pil avatar banner \
     profilbillede baggrundsbillede plakat fig figuren",
    ),
    (
        "no",
        "bilde bildet bilder foto fotoet fotografi logo logoen ikon ikonet symbol skjermbilde skjermbildet skjermdump \
     illustrasjon illustrasjonen tegning omslag portrett diagram graf kart figur tabell knapp pil avatar banner \
     profilbilde bakgrunnsbilde plakat fig figuren",
    ),
    ("is", "mynd ljósmynd merki tákn skjáskot teikning kort"),
    (
        "fi",
        "kuva kuvat valokuva logo logot kuvake ikoni symboli kuvakaappaus näyttökuva ruutukaappaus piirros kuvitus \
     kuvituskuva kansi kansikuva muotokuva kaavio kartta kuvio taulukko painike nuoli avatar profiilikuva taustakuva \
     banneri juliste kuvan",
    ),
    ("et", "pilt foto logo ikoon sümbol ekraanipilt ekraanitõmmis joonis joonistus kaart tabel nupp nool"),
    (
        "pl",
        "obraz obrazek zdjęcie fotografia foto logo ikona symbol zrzut ilustracja rysunek okładka portret wykres diagram \
     mapa tabela przycisk strzałka grafika awatar plakat rysunek rys ryc fotografie",
    ),
    (
        "cs",
        "obrázek obraz foto fotka fotografie logo ikona symbol snímek ilustrace kresba obálka portrét graf diagram mapa \
     tabulka tlačítko šipka grafika obr",
    ),
    (
        "sk",
        "obrázok obraz foto fotka fotografia logo ikona symbol snímka ilustrácia kresba obálka portrét graf diagram mapa \
     tabuľka tlačidlo šípka grafika obr",
    ),
    (
        "hr",
        "slika slike fotografija foto logo logotip ikona simbol snimka ilustracija crtež naslovnica portret grafikon \
     dijagram karta mapa tablica gumb strelica grafika",
    ),
    (
        "bs",
        "slika slike fotografija foto logo logotip ikona simbol snimak ilustracija crtež naslovnica portret grafikon \
     dijagram karta mapa tabela dugme strelica grafika",
    ),
    (
        "sr",
        "slika slike fotografija foto logo logotip ikona simbol snimak ilustracija crtež naslovnica portret grafikon \
     dijagram karta mapa tabela dugme strelica слика слике фотографија лого икона симбол илустрација цртеж портрет \
     дијаграм мапа табела",
    ),
    (
        "sl",
        "slika fotografija foto logo logotip ikona simbol ilustracija risba naslovnica portret graf diagram zemljevid \
     tabela gumb puščica",
    ),
    ("sq", "foto fotografi imazh logo ikonë simbol ilustrim vizatim kopertinë portret hartë tabelë buton shigjetë"),
    (
        "hu",
        "kép képek fotó fénykép logó ikon szimbólum képernyőkép illusztráció rajz borító portré diagram grafikon térkép \
     ábra táblázat gomb nyíl",
    ),
    (
        "ro",
        "imagine imagini imaginea foto fotografie poză logo siglă pictogramă simbol captură ilustraţie ilustrație desen \
     copertă portret diagramă grafic hartă figură tabel buton săgeată",
    ),
    (
        "tr",
        "resim resmi görsel görseli görüntü fotoğraf fotoğrafı logo logosu simge simgesi ikon sembol illüstrasyon çizim \
     kapak portre diyagram grafik harita şekil tablo düğme ok grafiği haritası",
    ),
    (
        "uk",
        "зображення фото фотографія картинка малюнок логотип лого значок іконка символ скріншот знімок ілюстрація \
     обкладинка портрет діаграма графік карта таблиця кнопка стрілка банер аватар рис мал схема",
    ),
    (
        "ru",
        "изображение фото фотография картинка рисунок логотип лого значок иконка символ скриншот снимок иллюстрация \
     обложка портрет диаграмма график карта таблица кнопка стрелка баннер аватар рис фиг схема",
    ),
    (
        "bg",
        "изображение снимка фото фотография картинка рисунка лого икона символ илюстрация корица портрет диаграма графика \
     карта таблица бутон стрелка",
    ),
    (
        "el",
        "εικόνα φωτογραφία λογότυπο εικονίδιο σύμβολο στιγμιότυπο σχέδιο εξώφυλλο πορτρέτο διάγραμμα γράφημα χάρτης \
     πίνακας κουμπί βέλος εικ",
    ),
    (
        "ar",
        "صورة صوره الصورة صور شعار الشعار رسم أيقونة رمز لقطة غلاف خريطة مخطط جدول زر سهم شكل الشكل الرسم المخطط الجدول الخريطة الرمز السهم الزر الأيقونة",
    ),
    ("fa", "تصویر عکس لوگو نماد آیکون نشان نقاشی جلد پرتره نمودار نقشه جدول دکمه فلش شکل"),
    ("ckb", "وێنە لۆگۆ ئایکۆن هێما نەخشە خشتە"),
    ("ku", "wêne wêneyê foto logo îkon sembol nexşe tablo"),
    ("ps", "انځور عکس نښان لوګو نقشه"),
    ("ur", "تصویر فوٹو لوگو آئیکن علامت نقشہ جدول بٹن"),
    ("he", "תמונה תמונות צילום לוגו סמל אייקון איור ציור תרשים מפה טבלה כפתור"),
    ("so", "sawir sawirka sawirro astaan astaanta calaamad khariidad jaantus"),
    ("ti", "ስእሊ ምልክት ካርታ"),
    ("am", "ምስል ፎቶ ስዕል አርማ ካርታ"),
    ("zh", "图片 图像 照片 相片 图 标志 徽标 图标 截图 屏幕截图 插图 封面 头像 图表 地图 圖片 圖像 標誌 圖示 截圖 插圖 頭像 圖表 地圖"),
    ("ja", "画像 写真 ロゴ アイコン スクリーンショット イラスト 図 図表 地図 表紙"),
    ("ko", "이미지 사진 그림 로고 아이콘 스크린샷 삽화 표지 지도"),
    ("th", "รูป รูปภาพ ภาพ ภาพถ่าย โลโก้ ไอคอน แผนที่"),
    ("vi", "ảnh hình logo biểu icon"),
    ("id", "gambar foto ikon logo ilustrasi peta grafik tabel tombol"),
    ("sw", "picha nembo ramani"),
];

/// Words that tell nothing more beside the word for a picture.
pub const FILLERS: &[(&str, &str)] = &[
    (
        "sv",
        "av på för en ett den det vår vårt våra min mitt mig oss vi i till hemsida hemsidan sida sidan webbplats \
     webbplatsen webb kommun kommunen kommunens företag företaget företagets organisation app appen gui gränssnitt \
     gränssnittet skärm skärmen fönster före efter stor liten ny nya exempel exempelvis produkt produkten artikel \
     artikeln kampanj kampanjen nyhet nyheten innehåll header sidhuvud sidfot hero dekoration blå blått röd rött grön grönt gul gult vit vitt svart grå grått orange lila visar data",
    ),
    (
        "en",
        "of the a an our your my me us this is that site website web page homepage company brand app application gui ui \
     interface screen shot window before after example sample main big small new here product item article post blog \
     campaign profile user hero header footer featured feature default content stock decoration capture blue red green yellow white black grey gray orange purple showing shows displaying data results result figures numbers information",
    ),
    (
        "de",
        "der die das des ein eine eines einer von vom zum zur unser unsere mein meine mir uns webseite website seite \
     firma app anwendung gemeinde stadt beispiel vorher nachher kampagne produkt artikel benutzeroberfläche fenster \
     unternehmen dekoration blaue blauer blaues rote roter rotes grüne grüner grünes gelbe gelber gelbes weiße weißer weißes schwarze schwarzer schwarzes graue grauer graues",
    ),
    (
        "fr",
        "de du des la le les un une d l notre nos mon moi site page entreprise commune ville mairie application avant \
     après exemple campagne produit article écran d'écran d’écran fenêtre profil décoration bleu bleue rouge vert verte jaune blanc blanche noir noire gris grise",
    ),
    (
        "es",
        "de del la el los las un una nuestro nuestra mi mí sitio web página empresa ayuntamiento municipio aplicación \
     antes después ejemplo campaña producto artículo pantalla ventana perfil decoración azul rojo roja verde amarillo amarilla blanco blanca negro negra gris",
    ),
    (
        "pt",
        "de do da dos das o a um uma nosso nossa meu minha mim site página empresa câmara município aplicação antes \
     depois exemplo campanha produto artigo tela ecrã janela perfil decoração azul vermelho vermelha verde amarelo amarela branco branca preto preta cinza",
    ),
    (
        "it",
        "di del della dello dei un una il la lo nostro nostra mio mia sito pagina azienda comune applicazione prima dopo \
     esempio campagna prodotto articolo schermo finestra profilo decorazione blu rosso rossa verde giallo gialla bianco bianca nero nera grigio grigia",
    ),
    (
        "nl",
        "van de het een onze ons mijn mij website site pagina bedrijf gemeente app applicatie voor na voorbeeld campagne \
     product artikel scherm venster profiel decoratie blauwe rode groene gele witte zwarte grijze",
    ),
    (
        "da",
        "af på for en et den det vores min mit mig os hjemmeside hjemmesiden side siden kommune kommunen kommunens firma \
     virksomhed app skærm vindue før efter eksempel kampagne produkt artikel dekoration blå rød rødt grøn grønt gul hvid sort grå",
    ),
    (
        "no",
        "av på for en et den det vår vårt min mitt meg oss nettside nettsiden side siden kommune kommunen kommunens firma \
     bedrift app skjerm vindu før etter eksempel kampanje produkt artikkel dekorasjon blå rød rødt grønn grønt gul hvit svart grå",
    ),
    (
        "fi",
        "meidän minun minusta sivun sivuston yrityksen kunnan kaupungin kunta sovellus ennen jälkeen esimerkki kampanja \
     tuote artikkeli näyttö ikkuna koriste sininen punainen vihreä keltainen valkoinen musta harmaa",
    ),
    (
        "pl",
        "z na dla strony strona firmy gminy aplikacji ekranu przed po przykład kampania kampanii produktu artykułu niebieski niebieska czerwony czerwona zielony zielona żółty żółta biały biała czarny czarna szary szara",
    ),
    (
        "hr",
        "za na s stranice zaslona tvrtke općine aplikacije prije poslije primjer kampanje proizvoda plava plavi crvena crveni zelena zeleni žuta žuti bijela bijeli crna crni siva sivi",
    ),
    (
        "bs",
        "za na s stranice ekrana firme općine aplikacije prije poslije primjer kampanje proizvoda plava plavi crvena crveni zelena zeleni žuta žuti bijela bijeli crna crni siva sivi",
    ),
    ("tr", "bir site sayfa şirket belediye uygulama ekran önce sonra örnek kampanya ürün mavi kırmızı yeşil sarı beyaz siyah gri"),
    (
        "uk",
        "сайту сторінки компанії громади екрана до після приклад кампанії продукту синя синій червона червоний зелена зелений жовта жовтий біла білий чорна чорний сіра сірий",
    ),
    (
        "ru",
        "сайта страницы компании экрана до после пример кампании продукта синяя синий красная красный зелёная зеленый зелёный жёлтая желтый белая белый чёрная черный серая серый",
    ),
    (
        "ar",
        "من ل عن في هذه الحملة حملة الموقع موقع الصفحة الشركة البلدية الشاشة شاشة التطبيق المنتج المقال قبل بعد مثال \
     رئيسية الرئيسية أزرق زرقاء أحمر حمراء أخضر خضراء أصفر صفراء أبيض بيضاء أسود سوداء",
    ),
    ("fa", "از به این سایت صفحه شرکت شهرداری برنامه محصول مقاله قبل بعد نمونه کمپین اصلی آبی قرمز سبز زرد سفید سیاه خاکستری"),
    ("so", "ka ee websaytka bogga shirkadda degmada barnaamijka buluug cas cagaar jaalle cad madow"),
];

/// Words for pictures that others are written together with: `modulbild`.
const ENDS: [&str; 16] = [
    "bild",
    "bilden",
    "foto",
    "fotot",
    "figur",
    "illustration",
    "bilde",
    "bildet",
    "billede",
    "billedet",
    "kuva",
    "mynd",
    "abbildung",
    "afbeelding",
    "beeld",
    "logo",
];

/// Whether a word, in lower case, means a picture of some kind.
pub fn is_medium(language: &str, word: &str) -> bool {
    static WORDS: LazyLock<PhraseTable> = LazyLock::new(|| PhraseTable::of_words(MEDIA));
    WORDS.has_word(language, word)
}

/// Languages that write two words together as one.
const COMPOUNDING: [&str; 9] = ["sv", "da", "no", "nb", "nn", "is", "de", "nl", "fi"];

/// Whether a language writes two words together as one.
pub fn writes_compounds(language: &str) -> bool {
    COMPOUNDING.contains(&language)
}

/// Whether a word means a picture of some kind, or ends in one that does (`modulbild`).
pub fn ends_in_medium(language: &str, word: &str) -> bool {
    is_medium(language, word) || (writes_compounds(language) && ENDS.iter().any(|end| word.ends_with(end)))
}

/// Whether a text names the kind of picture and nothing else: `Bild`, `Kommunens logotyp`, `Screenshot before`.
pub fn is_only_medium(language: &str, text: &str) -> bool {
    static WORDS: LazyLock<PhraseTable> = LazyLock::new(|| PhraseTable::of_words(FILLERS));
    let words = words(text);
    let says_nothing = |word: &String| is_medium(language, word) || WORDS.has_word(language, word);
    (1..=5).contains(&words.len()) && words.iter().any(|word| is_medium(language, word)) && words.iter().all(says_nothing)
}
