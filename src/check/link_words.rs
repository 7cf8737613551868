//! Words of links that say nothing of where they lead when they are heard alone.

use std::sync::LazyLock;

use crate::base::memo::MemoByLanguage;

use super::picture::wording::{PhraseTable, primary};

/// Such words by language, in small letters, parted by commas. A link is meant only when it has no others.
const EMPTY: &[(&str, &str)] = &[
    (
        "sv",
        "här,läs mer,läs mer här,läs mera,läs vidare,mer,mera,mer info,mer information,mer här,klicka,klicka här,tryck här,gå hit,hit,länk,länken,\
         denna länk,den här länken,följ länken,följ länken här,se här,se mer,visa,visa mer,öppna,ladda ner,ladda ned,hämta,ladda ner här,\
         den här sidan,denna sida,sidan,webbplats,webbplatsen,hemsida,hemsidan,detaljer,fortsätt,gå vidare,nästa sida,läs,läs om det här,\
         läs artikeln,läs hela artikeln,mer om detta,mer om det här,se mer här,information finns här,du kan läsa mer här",
    ),
    (
        "en",
        "here,read more,read more here,more,more info,more information,more details,click,click here,tap here,press here,go,go here,link,this link,this,\
         the link,follow this link,see here,see more,view,view more,show more,open,download,download here,get it here,learn more,find out more,\
         this page,page,website,this website,site,details,continue,continue reading,next page,read,read on,read this,full story,full article,read the article,\
         more about this,discover more,get started,info,information,workshop here,check it out,check here",
    ),
    (
        "de",
        "hier,hier klicken,klicken sie hier,klick hier,klicke hier,mehr,mehr lesen,weiterlesen,weiter lesen,lesen sie mehr,mehr erfahren,mehr dazu,\
         mehr infos,mehr informationen,weitere informationen,weitere infos,weiter,link,dieser link,diese seite,zur seite,webseite,website,details,ansehen,anzeigen,öffnen,\
         herunterladen,download,jetzt lesen,artikel lesen",
    ),
    (
        "fr",
        "ici,cliquez ici,cliquer ici,clique ici,lire,lire la suite,lire plus,en savoir plus,savoir plus,plus,plus d'infos,plus d'informations,plus d’informations,\
         voir,voir plus,voir ici,suite,la suite,lien,ce lien,cette page,site,site web,détails,télécharger,ouvrir,continuer,découvrir,suivre ce lien",
    ),
    (
        "es",
        "aquí,haz clic aquí,haga clic aquí,pulse aquí,pulsa aquí,clic aquí,leer más,lee más,seguir leyendo,más,más información,más info,saber más,ver,ver más,\
         enlace,este enlace,esta página,página,sitio web,detalles,descargar,abrir,continuar,acá",
    ),
    (
        "pt",
        "aqui,clique aqui,leia mais,ler mais,saiba mais,saber mais,mais,mais informações,mais informação,ver,ver mais,veja mais,veja aqui,link,este link,esta página,página,site,\
         detalhes,baixar,descarregar,abrir,continuar",
    ),
    (
        "it",
        "qui,clicca qui,cliccare qui,leggi,leggi di più,leggi tutto,leggi qui,continua,continua a leggere,scopri di più,altro,di più,più informazioni,maggiori informazioni,vedi,\
         vedi qui,link,questo link,questa pagina,pagina,sito,dettagli,scarica,apri",
    ),
    (
        "nl",
        "hier,klik hier,lees meer,lees verder,meer,meer lezen,meer info,meer informatie,meer weten,link,deze link,deze pagina,pagina,website,details,bekijk,bekijk hier,verder,\
         download,downloaden,openen,ga verder",
    ),
    (
        "da",
        "her,klik her,tryk her,læs mere,læs mere her,læs videre,mere,mere info,mere information,se her,se mere,link,linket,dette link,denne side,siden,hjemmeside,hjemmesiden,detaljer,\
         download,hent,åbn,fortsæt,gå videre,vis mere",
    ),
    (
        "no",
        "her,klikk her,trykk her,les mer,les mer her,les videre,les meir,mer,meir,mer info,mer informasjon,se her,se mer,lenke,lenken,denne lenken,denne siden,siden,nettside,nettsiden,\
         nettstedet,detaljer,last ned,hent,åpne,fortsett,gå videre,vis mer",
    ),
    ("is", "hér,smelltu hér,smellið hér,lesa meira,lestu meira,meira,nánar,sjá nánar,sjá meira,tengill,þessi síða"),
    (
        "fi",
        "tästä,täältä,tänne,klikkaa tästä,klikkaa tähän,klikkaa,napsauta tästä,paina tästä,lue lisää,lue lisää tästä,lue lisää täältä,lisää,lisätietoja,lisätietoa,katso,katso tästä,\
         katso lisää,linkki,tämä linkki,linkistä,tällä sivulla,tämä sivu,sivulla,sivu,verkkosivu,lataa,lataa tästä,avaa,jatka,jatka lukemista",
    ),
    (
        "et",
        "siin,siit,siia,vajuta siia,kliki siia,klõpsa siia,loe edasi,loe lähemalt,loe rohkem,rohkem,rohkem infot,lisainfo,vaata,vaata siit,link,see link,see leht,laadi alla,ava",
    ),
    ("lv", "šeit,spied šeit,lasīt vairāk,vairāk,uzzināt vairāk,saite"),
    ("lt", "čia,spauskite čia,skaityti daugiau,daugiau,plačiau,nuoroda"),
    (
        "pl",
        "tutaj,tu,kliknij tutaj,kliknij tu,kliknij,czytaj więcej,czytaj dalej,przeczytaj więcej,więcej,więcej informacji,dowiedz się więcej,zobacz,zobacz więcej,zobacz tutaj,link,\
         ten link,ta strona,na tej stronie,strona,szczegóły,pobierz,otwórz,dalej",
    ),
    ("cs", "zde,tady,klikněte zde,více,více zde,číst více,více informací,zjistit více,odkaz,tento odkaz,stáhnout,otevřít,pokračovat"),
    ("sk", "tu,kliknite sem,viac,čítať viac,viac informácií,zistiť viac,odkaz,tento odkaz,stiahnuť,otvoriť,pokračovať"),
    (
        "hr",
        "ovdje,kliknite ovdje,klikni ovdje,više,pročitaj više,pročitajte više,čitaj više,saznaj više,saznajte više,više informacija,opširnije,detaljnije,poveznica,link,ovaj link,ova stranica,preuzmi,otvori,dalje",
    ),
    (
        "bs",
        "ovdje,kliknite ovdje,klikni ovdje,više,pročitaj više,pročitajte više,čitaj više,saznaj više,saznajte više,više informacija,opširnije,detaljnije,link,ovaj link,ova stranica,preuzmi,otvori,dalje",
    ),
    (
        "sr",
        "ovde,kliknite ovde,klikni ovde,više,pročitaj više,pročitajte više,saznajte više,više informacija,opširnije,link,ovaj link,\
         овде,кликните овде,кликни овде,више,прочитај више,прочитајте више,сазнајте више,више информација,опширније,линк",
    ),
    ("sl", "tukaj,kliknite tukaj,več,preberi več,preberite več,več informacij,povezava"),
    ("sq", "këtu,kliko këtu,klikoni këtu,lexo më shumë,më shumë,më tepër,shiko,lidhja,kjo faqe"),
    (
        "hu",
        "itt,ide,kattintson ide,kattints ide,tovább,tovább olvasom,bővebben,részletek,több,több információ,további információ,olvass tovább,olvasson tovább,link,letöltés,megnyitás",
    ),
    (
        "ro",
        "aici,click aici,clic aici,apasă aici,faceţi clic aici,faceți clic aici,citeşte mai mult,citește mai mult,mai mult,mai multe,mai multe informaţii,mai multe informații,află mai mult,află mai multe,vezi,link,acest link,această pagină,detalii,descarcă",
    ),
    (
        "tr",
        "burada,buraya,buradan,tıklayın,buraya tıklayın,tıkla,devamı,devamını oku,daha fazla,daha fazla bilgi,daha fazlası,fazlası,bağlantı,link,bu bağlantı,bu sayfa,detaylar,ayrıntılar,indir,aç,devam",
    ),
    (
        "uk",
        "тут,сюди,натисніть тут,клікніть тут,натисніть сюди,читати далі,читати більше,детальніше,докладніше,більше,більше інформації,дізнатися більше,дізнайтеся більше,посилання,за посиланням,це посилання,ця сторінка,сторінка,завантажити,відкрити,перейти,далі",
    ),
    (
        "ru",
        "здесь,тут,сюда,нажмите здесь,нажмите сюда,кликните здесь,читать далее,читать дальше,читать больше,подробнее,подробно,больше,больше информации,узнать больше,ссылка,по ссылке,эта ссылка,эта страница,страница,скачать,открыть,перейти,далее,дальше",
    ),
    (
        "bg",
        "тук,натиснете тук,кликнете тук,прочети повече,прочетете повече,повече,повече информация,научете повече,виж,вижте,линк,тази страница,изтегли,отвори",
    ),
    ("mk", "тука,овде,кликнете тука,кликнете овде,прочитај повеќе,повеќе,повеќе информации,линк"),
    (
        "el",
        "εδώ,κάντε κλικ εδώ,πατήστε εδώ,διαβάστε περισσότερα,περισσότερα,περισσότερες πληροφορίες,μάθετε περισσότερα,σύνδεσμος,αυτή η σελίδα,λήψη,άνοιγμα",
    ),
    (
        "ar",
        "هنا,اضغط هنا,انقر هنا,اضغطي هنا,اضغط,انقر,من هنا,اقرأ,اقرأ المزيد,إقرأ المزيد,اقرئي المزيد,المزيد,مزيد,للمزيد,لمزيد من المعلومات,المزيد من المعلومات,معلومات أكثر,تعرف على المزيد,\
         اعرف المزيد,رابط,الرابط,هذا الرابط,هذه الصفحة,الصفحة,الموقع,التفاصيل,تفاصيل,عرض,عرض المزيد,تحميل,تنزيل,فتح,تابع,متابعة القراءة",
    ),
    (
        "fa",
        "اینجا,این جا,اینجا کلیک کنید,اینجا را کلیک کنید,کلیک کنید,ادامه,ادامه مطلب,بیشتر,بیشتر بخوانید,بیشتر بدانید,اطلاعات بیشتر,مطالعه بیشتر,لینک,پیوند,این لینک,این صفحه,صفحه,جزئیات,مشاهده,دانلود,باز کردن",
    ),
    (
        "ckb",
        "لێرە,ئێرە,لێرەدا,کلیک لێرە بکە,کرتە لێرە بکە,لێرە کلیک بکە,زیاتر,زیاتر بخوێنەرەوە,زیاتر بخوێنەوە,زانیاری زیاتر,بەستەر,ئەم بەستەرە,ئەم لاپەڕەیە,داگرتن",
    ),
    (
        "ku",
        "li vir,vir,li vir bitikîne,bitikîne,bêtir,zêdetir,bêtir bixwîne,zêdetir bixwîne,agahiyên zêdetir,agahiyên bêtir,girêdan,lînk,ev rûpel,daxîne",
    ),
    ("ps", "دلته,دلته کلیک وکړئ,نور,نور ولولئ,نور معلومات,لینک,دا پاڼه"),
    ("ur", "یہاں,یہاں کلک کریں,کلک کریں,مزید,مزید پڑھیں,مزید معلومات,مزید جانیں,لنک,یہ لنک,یہ صفحہ,ڈاؤن لوڈ"),
    ("he", "כאן,לחץ כאן,לחצו כאן,לחצי כאן,קרא עוד,קראו עוד,קראי עוד,עוד,למידע נוסף,מידע נוסף,פרטים נוספים,פרטים,קישור,דף זה,להורדה"),
    (
        "so",
        "halkan,halkan guji,halkan riix,guji halkan,riix halkan,akhri wax badan,wax badan akhri,wax dheeraad ah,wax badan,sii akhri,faahfaahin,macluumaad dheeraad ah,link,xiriiriye,boggan,soo deji",
    ),
    ("ti", "ኣብዚ,ኣብዚ ጠውቕ,ኣብዚ ጠውቁ,ተወሳኺ,ተወሳኺ ኣንብብ,ተወሳኺ ሓበሬታ,ዝያዳ ኣንብብ,ዝያዳ,መላግቦ"),
    ("am", "እዚህ,እዚህ ጠቅ ያድርጉ,እዚህ ይጫኑ,ተጨማሪ,ተጨማሪ ያንብቡ,ተጨማሪ መረጃ,አገናኝ,ይህ ገጽ"),
    ("th", "ที่นี่,คลิกที่นี่,อ่านเพิ่มเติม,เพิ่มเติม,ดูเพิ่มเติม,ลิงก์"),
    (
        "vi",
        "tại đây,ở đây,đây,nhấn vào đây,bấm vào đây,nhấp vào đây,đọc thêm,xem thêm,thêm,tìm hiểu thêm,thông tin thêm,liên kết,trang này",
    ),
    (
        "zh",
        "这里,這裡,此处,此處,点击这里,點擊這裡,点击此处,點擊此處,点这里,阅读更多,閱讀更多,更多,了解更多,查看更多,查看,更多信息,更多資訊,详情,詳情,链接,連結",
    ),
    ("ja", "こちら,ここ,ここをクリック,こちらをクリック,続きを読む,もっと見る,もっと読む,詳細,詳しくはこちら,詳細はこちら,リンク"),
    ("ko", "여기,여기를 클릭,여기를 클릭하세요,더 보기,더보기,자세히,자세히 보기,더 알아보기,링크"),
    ("hi", "यहाँ,यहां,यहाँ क्लिक करें,यहां क्लिक करें,और पढ़ें,अधिक,अधिक जानकारी,और जानें,लिंक"),
    ("id", "di sini,klik di sini,sini,baca selengkapnya,selengkapnya,selanjutnya,lebih lanjut,lainnya,tautan,unduh"),
    ("sw", "hapa,bofya hapa,soma zaidi,zaidi,kiungo"),
    ("om", "as,as cuqaasaa,dabalata dubbisi,dabalata,dubbisi"),
];

/// Whether a link's whole text, in a language or in English, says nothing of where it leads.
pub fn says_nothing(language: &str, text: &str) -> bool {
    static KNOWN: MemoByLanguage<bool> = MemoByLanguage::new();
    KNOWN.get_or_make(language, text, || is_empty_phrase(language, text))
}

fn is_empty_phrase(language: &str, text: &str) -> bool {
    static PHRASES: LazyLock<PhraseTable> = LazyLock::new(|| PhraseTable::new(EMPTY));
    PHRASES.has(&primary(language), text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_texts_only() {
        assert!(says_nothing("sv-simple", " Läs mer » ") && says_nothing("ar", "اقرأ المزيد...") && says_nothing("sv", "Read more"));
        assert!(!says_nothing("sv", "Läs mer om skydd") && !says_nothing("sv", "Härifrån") && !says_nothing("sv", ""));
        assert!(says_nothing("prs", "بیشتر") && says_nothing("nb", "Les mer"));
    }
}
