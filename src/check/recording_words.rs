//! Words by which a page leads to what is said in a recording, and by which it offers to be read aloud itself.

use super::picture::wording::{has_row, is_any, primary, rows, words};

/// Parts of such words, so that a compound or an ending does not hide them. A space begins a word. The English row holds
/// everywhere and has the stems that others share.
const IN_WRITING: &[(&str, &str)] = &[
    (
        "en",
        "transcri,transkri,transkry,transskri,trascri,транскри,text version,version in text, as text,text form,text alternative,written version,written form,\
         in writing,read what,what is said,what was said,what she says,what he says,what they say,read the interview,read the conversation,\
         read the text,read instead,read it instead,following speech",
    ),
    (
        "sv",
        "utskrift,avskrift,textversion,textalternativ, som text,i textform,i skrift,läs vad,vad som sägs,det som sägs,läs det som,läs intervjun,\
         läs samtalet,läs texten,läs i stället,läs istället",
    ),
    (
        "no",
        "utskrift,avskrift,tekstversjon,tekstutgave,tekstalternativ, som tekst,i tekstform,les hva,les kva,som blir sagt,som sies,les intervjuet,\
         les samtalen,les teksten,les i stedet",
    ),
    (
        "da",
        "udskrift,afskrift,tekstversion,tekstudgave,tekstalternativ, som tekst,i tekstform,læs hvad,hvad der siges,bliver sagt,læs interviewet,\
         læs samtalen,læs teksten,læs i stedet",
    ),
    (
        "fi",
        "litteroi,litteraatio,tekstivastine,tekstiversio,tekstimuoto,tekstinä,kirjallisena,kirjallisessa,lue haastattelu,lue mitä,mitä sanotaan,\
         mitä nauhoitteella,lue teksti",
    ),
    (
        "de",
        "abschrift,verschriftlich,textfassung,textversion,textalternative,textform, als text,zum nachlesen,zum mitlesen,wortlaut,was gesagt wird,\
         lesen sie was,lies was,zum lesen,schriftform",
    ),
    (
        "fr",
        "version texte,version écrite,version textuelle, en texte,forme de texte,texte de l,par écrit,ce qui est dit,lire ce qu,lire le texte,\
         texte intégral,lire l'entretien,lire l’entretien",
    ),
    (
        "es",
        "versión en texto,versión de texto,versión escrita,versión textual, en texto,por escrito,lo que se dice,lee lo que,lea lo que,leer lo que,\
         texto de la grabación,texto completo,leer el texto,leer la entrevista",
    ),
    (
        "pl",
        "wersja tekstowa,wersję tekstową,wersji tekstow,zapis nagran,zapis rozmow,zapis tekst,zapis wywiad,zapis audycj,zapis dźwięk,zapis wypowiedzi,\
         zapis podcast,tekst nagrania,tekst rozmowy,tekst wywiadu,formie tekst,jako tekst,treść nagrania,na piśmie,przeczytaj co,przeczytaj rozmow,przeczytaj wywiad",
    ),
    (
        "tr",
        "deşifre,yazıya dök,dökümü,metin hali,metin sürümü,metin olarak,yazılı metin,yazılı olarak,yazılı hali,konuşma metni,kaydın metni,konuşmanın metni,\
         söylenenler,metni oku,metnini oku",
    ),
    (
        "ru",
        "расшифровк,стенограмм,текстовая верси,текстовую верси,текстовой верси,текст записи,текст аудио,текст интервью,текст беседы,виде текста,\
         текстом,письменно,прочитать запись,прочитайте что,что говорит,читать текст",
    ),
    (
        "uk",
        "розшифровк,розшифрування,стенограм,текстова верс,текстову верс,текстовій верс,текст запису,текст аудіо,текст інтерв,текст розмови,вигляді тексту,\
         текстом,письмово,прочитати запис,прочитайте що,що говорить,читати текст",
    ),
    (
        "ar",
        "نص التسجيل,النص المكتوب,النص الكامل,نص المقابلة,نص الحوار,نص المحادثة,نص الكلام,تفريغ,نسخة نصية,النسخة النصية,نسخة مكتوبة,النسخة المكتوبة,\
         كتابيا,كنص,اقرأ ما,اقرئي ما,ما يقال,قراءة النص",
    ),
    (
        "fa",
        "متن گفت,متن صوت,متن صدا,متن کامل,متن مصاحبه,متن فایل,متن ضبط,متن پادکست,پیاده سازی,پیاده‌سازی,رونوشت,نسخه متنی,نسخهٔ متنی,نسخه‌ی متنی,صورت متن,\
         شکل متن,آنچه گفته,به صورت نوشت,متن را بخوانید",
    ),
    (
        "ckb",
        "دەقی تۆمار,دەقی دەنگ,دەقی نووسراو,دەقی وتووێژ,دەقی گفتوگۆ,دەقی چاوپێکەوتن,دەقی قسە,وەشانی دەق,وەک دەق,بە دەق,بە نووسین,بە نووسراوی,دەگوترێت,دەوترێت",
    ),
    ("so", "qoraalka,qoraal ahaan,qoran,nuqulka,waxa la yiri,waxa la sheegay,akhri waxa"),
    (
        "bs",
        "prijepis,prepis,tekstualna verzij,tekstualnu verzij,tekstna verzij,tekst snimk,tekst razgovora,tekst intervjua,obliku teksta,kao tekst,pismeno,\
         pročitajte što,pročitajte šta,pročitaj što,pročitaj šta,što je rečeno,šta je rečeno,zapis razgovora,zapis snimk",
    ),
    (
        "hr",
        "prijepis,prepis,tekstualna verzij,tekstualnu verzij,tekstna verzij,tekst snimk,tekst razgovora,tekst intervjua,obliku teksta,kao tekst,pismeno,\
         pročitajte što,pročitajte šta,pročitaj što,pročitaj šta,što je rečeno,šta je rečeno,zapis razgovora,zapis snimk",
    ),
    (
        "sr",
        "prepis,prijepis,tekstualna verzij,tekst snimk,tekst razgovora,obliku teksta,kao tekst,pismeno,pročitajte šta,šta je rečeno,\
         препис,текст снимк,текст разговора,облику текста,као текст,писмено,прочитајте шта,шта је речено",
    ),
    ("ti", "ጽሑፋዊ,ብጽሑፍ,ብጽሁፍ,ጽሑፍ ናይ,ጽሑፍ ናይቲ,ጽሁፍ ናይ,ድምጺ ጽሑፍ,ቅዳሕ ጽሑፍ,ዝተባህለ"),
    ("am", "የጽሑፍ ቅጂ,የጽሁፍ ቅጂ,የጽሑፍ ግልባጭ,በጽሑፍ,በጽሁፍ,የድምጽ ጽሑፍ,የድምፅ ጽሑፍ,ግልባጭ,የተባለውን,የተነገረውን"),
];

/// How a page offers its own text aloud: then it is the text of what is heard.
const OF_THE_PAGE: &[(&str, &str)] = &[
    (
        "en",
        "listen to this page,listen to the page,listen to this article,listen to the article,listen to this text,listen to the text,listen to this story,\
         read aloud,read out loud,reads the page,reads this page,audio version, also listen,hear this page,hear the page",
    ),
    (
        "sv",
        "lyssna på sidan,lyssna på den här sidan,lyssna på denna sida,lyssna på texten,lyssna på artikeln,lyssna på innehållet,få texten uppläst,sidan uppläst,\
         texten uppläst,läser upp sidan,läser upp texten,läs upp sidan,läs upp texten,läsa upp sidan,läsa upp texten, läses upp,ljudversion, också lyssna, även lyssna",
    ),
    (
        "no",
        "lytt til siden,lytt til denne siden,lytt til teksten,lytt til artikkelen,leser opp siden,leser siden,lest opp,lydversjon, også lytte",
    ),
    ("da", "lyt til siden,lyt til denne side,lyt til teksten,lyt til artiklen,læser siden,læst op,oplæsning,lydversion, også lytte"),
    (
        "fi",
        "kuuntele sivu,kuuntele tämä sivu,kuuntele teksti,kuuntele artikkeli,lukee sivun,lukee tekstin,ääneen,ääniversio, myös kuunnella",
    ),
    (
        "de",
        "seite anhören,text anhören,artikel anhören,seite vorlesen,text vorlesen,vorgelesen,liest die seite,hörfassung,audioversion, auch anhören",
    ),
    (
        "fr",
        "écouter cette page,écouter la page,écouter le texte,écouter ce texte,écouter cet article,écouter l'article,écouter l’article,lit la page,à voix haute,\
         version audio,aussi écouter",
    ),
    (
        "es",
        "escuchar esta página,escuchar la página,escucha esta página,escuchar el texto,escuchar este texto,escuchar el artículo,escuchar este artículo,lee la página,\
         voz alta,versión en audio,también escuchar",
    ),
    (
        "pl",
        "posłuchaj strony,posłuchaj tej strony,posłuchaj tekstu,posłuchaj tego tekstu,posłuchaj artykułu,odsłuchaj stronę,odsłuchaj tekst,odsłuchaj artykuł,\
         czyta stronę,na głos,wersja audio",
    ),
    ("tr", "sayfayı dinle,metni dinle,makaleyi dinle,yazıyı dinle,sayfayı oku,sesli oku,sesli sürüm"),
    ("ru", "прослушать страниц,слушать страниц,прослушать текст,прослушать стать,слушать стать,читает страницу,вслух,аудиоверси"),
    ("uk", "прослухати сторінк,слухати сторінк,прослухати текст,прослухати стат,слухати стат,читає сторінку,вголос,аудіоверсі"),
    (
        "ar",
        "استمع إلى الصفحة,استمع إلى هذه الصفحة,استمع إلى النص,استمع إلى المقال,استمعي إلى الصفحة,يقرأ الصفحة,قراءة الصفحة,بصوت عال,النسخة الصوتية",
    ),
    ("fa", "به این صفحه گوش,به صفحه گوش,به متن گوش,به این متن گوش,صفحه را می‌خواند,با صدای بلند,نسخه صوتی,نسخهٔ صوتی"),
    ("ckb", "گوێ لە پەڕەکە,گوێ لەم پەڕەیە,گوێ لە دەقەکە,پەڕەکە دەخوێنێتەوە,بە دەنگی بەرز"),
    ("so", "dhegeyso bogga,dhegeyso qoraalka,akhrinaya bogga,cod dheer"),
    ("bs", "poslušajte stranicu,poslušaj stranicu,poslušajte tekst,poslušaj tekst,čita stranicu,naglas,audio verzija"),
    ("hr", "poslušajte stranicu,poslušaj stranicu,poslušajte tekst,poslušaj tekst,čita stranicu,naglas,audio verzija"),
    ("sr", "poslušajte stranicu,poslušajte tekst,čita stranicu,naglas,послушајте страницу,послушајте текст,чита страницу,наглас"),
    ("ti", "ነቲ ገጽ የንብቦ,ነዚ ገጽ ስምዑ,ነቲ ገጽ ስምዑ,ነቲ ጽሑፍ ስምዑ"),
    ("am", "ይህን ገጽ ያዳምጡ,ገጹን ያዳምጡ,ጽሑፉን ያዳምጡ,ገጹን ያነባል"),
];

/// What a player of the page itself is called when nothing else is said.
const LISTEN: &[(&str, &str)] = &[
    ("en", "listen,listen now"),
    ("sv", "lyssna,lyssna nu,uppläsning,läs upp"),
    ("no", "lytt,lytt nå,opplesning,les opp"),
    ("da", "lyt,lyt nu,læs op"),
    ("fi", "kuuntele"),
    ("de", "anhören,vorlesen,jetzt anhören"),
    ("fr", "écouter,écoutez"),
    ("es", "escuchar,escucha,escuche"),
    ("pl", "posłuchaj,odsłuchaj,słuchaj"),
    ("tr", "dinle,dinleyin"),
    ("ru", "прослушать,слушать,послушать"),
    ("uk", "прослухати,слухати,послухати"),
    ("ar", "استمع,استمعي,استماع"),
    ("fa", "گوش دهید,گوش کنید"),
    ("ckb", "گوێ بگرە"),
    ("so", "dhegeyso"),
    ("bs", "poslušaj,poslušajte"),
    ("hr", "poslušaj,poslušajte"),
    ("sr", "poslušaj,poslušajte,послушај,послушајте"),
    ("ti", "ስምዑ"),
    ("am", "ያዳምጡ"),
];

/// Whether there are words for a language, so that it can be told when there are none on a page.
pub fn is_known(language: &str) -> bool {
    has_row(IN_WRITING, &primary(language))
}

/// Whether a text, in a language or in English, leads to what is said in a recording.
pub fn leads_to_writing(language: &str, text: &str) -> bool {
    has_part(IN_WRITING, language, text)
}

/// Whether a text offers the page itself to be listened to.
pub fn offers_the_page(language: &str, text: &str) -> bool {
    has_part(OF_THE_PAGE, language, text)
}

/// Whether a label says no more than that one can listen.
pub fn says_listen(language: &str, label: &str) -> bool {
    rows(LISTEN, &primary(language)).any(|row| is_any(label, &row.split(',').collect::<Vec<_>>()))
}

fn has_part(table: &[(&str, &str)], language: &str, text: &str) -> bool {
    let text = format!(" {}", words(text).join(" "));
    rows(table, &primary(language)).flat_map(|row| row.split(',')).any(|part| text.contains(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_words() {
        for (language, text) in [
            ("sv", "Läs intervjun"),
            ("sv-simple", "Ljudet som text"),
            ("en", "Transcript of the recording"),
            ("nb", "Les hva hun sier"),
            ("da", "Udskrift af samtalen"),
            ("fi", "Nauhoitteen litterointi"),
            ("de", "Audiotranskript"),
            ("fr", "Lire la transcription du témoignage"),
            ("es", "Transcripción"),
            ("pl", "Zapis nagrania"),
            ("tr", "Konuşma metni"),
            ("ru", "Расшифровка записи"),
            ("uk", "Розшифровка запису"),
            ("ar", "اقرأ النص الكامل للتسجيل"),
            ("fa", "متن گفت‌وگو"),
            ("prs", "متن کامل"),
            ("ckb", "دەقی تۆمارەکە"),
            ("so", "Akhri qoraalka"),
            ("hr", "Prijepis razgovora"),
            ("bs", "Transkript"),
            ("ti", "ብጽሑፍ ኣንብብ"),
            ("am", "በጽሑፍ ያንብቡ"),
        ] {
            assert!(is_known(language) && leads_to_writing(language, text), "{language}: {text}");
        }
        assert!(!is_known("th") && !is_known(""));
    }

    #[test]
    fn other_words_lead_nowhere() {
        for (language, text) in
            [("sv", "Liksom texten ovan"), ("pl", "Zapisz się na spotkanie"), ("en", "There was texting"), ("de", "Lesen Sie mehr")]
        {
            assert!(!leads_to_writing(language, text), "{language}: {text}");
        }
        assert!(says_listen("sv", "Lyssna!") && !says_listen("sv", "Lyssna på Amy") && offers_the_page("de", "Diese Seite anhören"));
    }
}
