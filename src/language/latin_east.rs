//! Languages of the Latin script: eastern Europe, Turkey and Kurdistan, Somali and Vietnamese.

use super::profile::Profile;
use super::script::Script;

/// The profiles.
pub(super) static PROFILES: &[Profile] = &[
    Profile {
        tag: "pl",
        script: Script::Latin,
        letters: "ąćęłńóśźż",
        words: "i w na z do nie się że to jest o jak ale po co tak za od jego przez czy już są być tylko dla może jej ich był była \
                było były ma mam mi mnie ty on ona my wy oni ten ta te tego tej tym tych który która które których gdzie kiedy kto \
                dlaczego więc bardzo jeszcze też także oraz lub bez pod nad przed między gdy jeśli aby żeby swój swoje każdy wszystko \
                wszyscy można trzeba mieć pomoc przemoc przemocy kobieta kobiety dziecko dzieci osoba osoby",
        endings: "ość ości nie nia ego emu ych ami ów ność czny czne",
    },
    Profile {
        tag: "cs",
        script: Script::Latin,
        letters: "áčďéěíňóřšťúůýž",
        words: "a v na se je že s z do to o i ve k pro jako za by ale po od už jen jsem jsou byl byla bylo být má může není který \
                která které kde kdy kdo co jak proč tak také ještě nebo bez pod nad před mezi když pokud aby svůj své každý všechno \
                všichni lze mít pomoc násilí žena ženy dítě děti jeho její jejich ten ta toto tento",
        endings: "ost osti ého ému ých ami ní nost",
    },
    Profile {
        tag: "sk",
        script: Script::Latin,
        letters: "áäčďéíĺľňóôŕšťúýž",
        words: "a v na sa je že s z do to o i vo k pre ako za by ale po od už len som sú bol bola bolo byť má môže nie ktorý ktorá \
                ktoré kde kedy kto čo prečo tak tiež ešte alebo bez pod nad pred medzi keď ak aby svoj svoje každý všetko všetci možno \
                mať pomoc násilie žena ženy dieťa deti jeho jej ich ten tá tento",
        endings: "osť osti ého ému ých ami ie nosť",
    },
    Profile {
        tag: "hr",
        script: Script::Latin,
        letters: "čćđšž",
        words: "i u je na da se za od su s sa kao o što ne koji koja koje a do ali iz to bi ili samo još već kako kada kad gdje gde \
                tko ko zašto sam si smo ste bio bila bilo biti ima može mogu nije nisu nema po pri prema između bez pod nad pred nakon \
                poslije prije pre ako jer svoj svoje svaki sve svi ovaj ova ovo taj ta te tog toga njegov njezin njen njihov moj tvoj \
                naš vaš vam vas mi vi oni ona on pomoć nasilje nasilja žena žene dijete djeca osoba osobe ljudi slika",
        endings: "ost osti ima ama ova nja nje anje enje ski ska sko",
    },
    Profile {
        tag: "sl",
        script: Script::Latin,
        letters: "čšž",
        words: "in je v na da se za so s z po o ki pa ne kot od do bi ali tudi še že kako kdaj kjer kdo zakaj sem si smo ste bil bila \
                bilo biti ima lahko ni niso pri med brez pod nad pred ko če ker svoj svoje vsak vse vsi ta to tega njegov njen njihov \
                moj tvoj naš vaš vam pomoč nasilje ženska ženske otrok otroci oseba",
        endings: "ost osti ega emu ih anje enje",
    },
    Profile {
        tag: "sq",
        script: Script::Latin,
        letters: "ëç",
        words: "dhe të në e i me për një është nga që si ka nuk janë do se më po por ose kur ku kush pse çfarë unë ti ai ajo ne ju ata \
                ato ky kjo këto tij saj tyre im yt jonë juaj mund duhet çdo gjithë shumë vetëm edhe pas para pa mbi nën midis ndaj \
                sipas ishte ndihmë dhuna dhunë grua gra fëmijë fëmijët njerëz",
        endings: "ve jnë imi isht",
    },
    Profile {
        tag: "hu",
        script: Script::Latin,
        letters: "áéíóöőúüű",
        words: "a az és hogy nem is egy ez ha de csak meg van volt mint már még el ki vagy be lesz amely aki ami mert után előtt \
                között nélkül alatt fölött ezt azt ezek azok én te ő mi ti ők minden sok nagyon így úgy hol mikor miért hogyan mit \
                akkor itt ott lehet kell tud neki nekem saját segítség erőszak nő nők férfi gyermek gyerek gyerekek ember emberek",
        endings: "ban ben nak nek val vel ság ség ást ést ból ből ról ről hoz hez tól től ként",
    },
    Profile {
        tag: "tr",
        script: Script::Latin,
        letters: "çğıöşüâîû",
        words: "ve bir bu için ile de da ne o ben sen biz siz onlar çok daha en gibi kadar ama fakat veya ya ki mi mı mu mü var yok \
                değil olan olarak olduğu oldu olur olabilir her şey bütün tüm sonra önce arasında üzerinde altında içinde nasıl neden \
                niçin nerede zaman kim hangi kendi bana sana ona bize size onu beni seni eğer ancak çünkü göre karşı yardım şiddet \
                kadın kadınlar erkek çocuk çocuklar insan kişi",
        endings: "unan ünen ınan inen ayan eyen lar ler ların lerin ması mesi dır dir tır tir ında inde acak ecek yor mak mek lık lik",
    },
    Profile {
        tag: "ku",
        script: Script::Latin,
        letters: "çêîşû",
        words: "û li di de ji ku bi bo ev ew ez tu em hûn wan wî wê min te me we xwe ne na nîne heye hene bû bûn dike dikin dibe dibin \
                hat kir jî yê ya yên a ê her gelek an yan lê belê piştî berî nav navbera bê çi kî kengî kengê çawa çima der dema divê \
                dikare dikarin alîkarî tundî tûndî jin jinan zarok zarokan mirov kes yek wekî wek hemû tenê hîn",
        endings: "kirin bûn ên an ekî eke",
    },
    Profile {
        tag: "so",
        script: Script::Latin,
        letters: "",
        words: "waa iyo in ka ku oo la ah si u uu ay aan aad waxa waxaa waxay waxaan waxuu wuxuu kale ama haddii marka laakiin sida \
                kala kaa kuu lagu laga loo leh leeyahay yahay tahay ahay yihiin karo kartaa karaa karaan qof qofka dad dadka caawimaad \
                caawimo rabshad rabshado haween haweenka naag carruur carruurta ilmo ilmaha ee maaha ma miyaa maxaa halkan hadda \
                dhammaan badan kasta kaliya gacan wac taleefan taageero sawir sawirka",
        endings: "aha ayaa nimada ayn",
    },
    Profile {
        tag: "vi",
        script: Script::Latin,
        letters: "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
        words: "và của là có không được cho một các trong với người đã này để những khi từ về đến như cũng ra nhiều tại hay hoặc bạn \
                tôi chúng họ anh chị em nó vì nếu thì mà đó đây rất phải cần thể làm gì ai đâu nào sao sau trước trên dưới giữa ngoài \
                việc nhà con phụ nữ trẻ bạo lực giúp đỡ",
        endings: "",
    },
    Profile {
        tag: "lv",
        script: Script::Latin,
        letters: "āčēģīķļņšūž",
        words: "un ir ar uz no par ka to kas ne kā vai arī bet pie lai var pēc viņš viņa mēs jūs tas tā šis šī tikai ļoti vēl jau nav \
                bija būt kad kur kāpēc bez zem starp palīdzība vardarbība sieviete sievietes bērni",
        endings: "šana iem ajam ība",
    },
    Profile {
        tag: "lt",
        script: Script::Latin,
        letters: "ąčęėįšųūž",
        words: "ir yra kad su iš į ar bet ne tai kaip už prie nuo per jis ji mes jūs jie šis ši tik labai dar jau nėra buvo būti kai \
                kur kodėl be po tarp savo visi viskas gali reikia pagalba smurtas moteris moterys vaikai žmonės",
        endings: "imas ymas ams omis inti",
    },
];
