//! Languages of the Latin script: northern and western Europe, and those of other continents that borrow its letters.

use super::profile::Profile;
use super::script::Script;

/// The profiles.
pub(super) static PROFILES: &[Profile] = &[
    Profile {
        tag: "sv",
        script: Script::Latin,
        letters: "åäöéèüà",
        words: "och att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under också \
                efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket mer här då sedan över bara \
                in blir upp även vad få två vill ha många hur mig dig du din ditt dina mitt min mina hon sina hennes hans deras vår \
                vårt våra er ert era detta denna dessa utan måste genom någon något några ingen inget själv inom mellan göra gör går \
                säger blev varit åt hos därför eftersom innan medan samt både bild bilden person personer hjälp stöd våld kvinna \
                kvinnor män barn kommun kommunen sida sidan tillsammans ring behöver berätta mår tryck framför bredvid håller sitter \
                står visar välj klicka",
        endings: "ing tion ningen ningar ande heten skap arna erna orna igt liga ade",
    },
    Profile {
        tag: "no",
        script: Script::Latin,
        letters: "åæøéòôêóü",
        words: "og i det er på som en for å til med av ikke jeg har de den at et om vi men så var han seg fra kan du når skal ut bli \
                ble noe meg sa hva her enn blir nå ha hun kommer bare deg alle eller få der etter hadde mer vil opp også kunne noen \
                dem skulle må gjøre selv over være gikk inn dette mye ham da denne hvor mange før ingen deres vår vårt våre din ditt \
                dine mitt mine hvis hvem hvordan hvorfor samt både gjennom mellom uten begge ikkje eg eit ein frå vere kva korleis \
                bilde bildet barn hjelp vold kvinne kvinner mennesker velg klikk viser sitter står holder",
        endings: "ing tion sjon heten elsen elser asjon asjonen dde",
    },
    Profile {
        tag: "da",
        script: Script::Latin,
        letters: "åæøéü",
        words: "og i det er på som en for at til med af ikke jeg har de den et om vi men så var han sig fra kan du når skal ud blive \
                blev noget mig sagde hvad her end bliver nu have hun kommer kun dig alle eller få der efter havde mere vil op også \
                kunne nogen dem skulle må gøre selv over være gik ind dette meget ham da denne hvor mange før ingen deres vores jeres \
                din dit dine mit mine hvis hvem hvordan hvorfor samt både gennem mellem uden begge billede billedet børn hjælp vold \
                kvinde kvinder mennesker vælg klik viser sidder står holder",
        endings: "ing tion ningen elsen elser heden agtig erne",
    },
    Profile {
        tag: "is",
        script: Script::Latin,
        letters: "áéíóúýþæöð",
        words: "og að í á er það sem til við um með en ekki var hann hún ég þú af fyrir eru hafa hefur verið frá þau þeir þær þetta \
                þessi eða þegar allt mér þér sig sér svo upp út þá nú mjög hvað hvernig hjálp ofbeldi",
        endings: "ing inni unum anna",
    },
    Profile {
        tag: "fi",
        script: Script::Latin,
        letters: "äöåšž",
        words: "ja on ei että se hän oli mutta jos kun niin myös mitä tai joka ovat kuin olen minä sinä me te he ole voi vain nyt sen \
                ne siitä hänen häntä minun sinun meidän teidän heidän tämä tämän näin vielä sitten aina kaikki jotka jossa josta joita \
                jonka ollut olisi mukaan kanssa ilman sekä eli koska kuka missä mikä miten miksi paljon hyvin enemmän jälkeen ennen \
                välillä apua tukea väkivalta väkivaltaa kuva lapsi lapset nainen naiset ihminen ihmisiä puhelin soita saada saat \
                tarvitset kuinka olet emme eivät",
        endings: "ssa ssä sta stä lla llä lta ltä lle ille isen aan ään ista istä taan tään vat vät nut nyt miseen misen",
    },
    Profile {
        tag: "et",
        script: Script::Latin,
        letters: "äöõüšž",
        words: "ja on ei et see ta oli aga kui siis ka mis või kes mida mina sina meie teie nad nende selle seda sellest oma ning veel \
                nii väga kõik ainult pole olen oled oleme olnud ole saab peab võib kuidas miks kus millal enne pärast ilma koos üle \
                alla välja abi vägivald vägivalla naine naised lapsed inimesed inimene helista pilt",
        endings: "ne mine mise sse lt ks",
    },
    Profile {
        tag: "en",
        script: Script::Latin,
        letters: "éï",
        words: "over off down first last day year time way make made know see take use used using call work need want feel home safe free read find let new long little own much many every always never again still even back well good great long right away found given shows shown looking walking talking working wearing reading playing using behind near inside outside above below across along toward towards several few three four five six seven eight nine ten \
                the of and to a in is that it was for on are as with his they at be this from have or by one had not but what all were \
                when we there can an your which their said if do will each about how up out them then she many some so these would \
                other into has her two him could been its who now my than did get may you me our more also any only where most should \
                because through between after before while during without within here just very being does such both those under same \
                another around against please help support people woman women man men child children view page screenshot homepage \
                website picture photo image person holding sitting standing showing select click button form table chart graph menu \
                window screen home public guidelines guide contributors contributor building group young old hand hands front next \
                left right white black red blue green",
        endings: "ing ings tion tions ness ment ments ly ful less works ough ight ship ships ity able ors ified",
    },
    Profile {
        tag: "de",
        script: Script::Latin,
        letters: "äöüßé",
        words: "der die das und ist in zu den mit von für auf ein eine im nicht es sich dem auch als an er sie wir ich aus bei wie \
                nach oder werden wird war hat sind des einen einer eines einem dass man kann wenn mehr zum zur über noch nur haben so \
                durch vor bis unter sehr diese dieser dieses diesem diesen ihr ihre ihren ihrer sein seine seinen uns unser mein dein \
                kein keine alle aber schon hier dort dann weil was wer wo wann warum gegen ohne zwischen zwei gibt können müssen soll \
                sollte möchte hilfe gewalt frau frauen mann kind kinder menschen bild zeigt wählen klicken",
        endings: "ing tion ung ungen heit heiten keit keiten lich liche lichen isch ische ischen schaft bereich bereichs",
    },
    Profile {
        tag: "nl",
        script: Script::Latin,
        letters: "éëïóöüè",
        words: "de het een en van ik te dat die in is je niet zijn op aan met als voor er maar om hem dan zou of wat mijn men dit zo \
                door over ze zich bij ook tot uit der daar haar naar heb hoe heeft hebben deze u want nog zal me zij nu ge geen omdat \
                iets worden toch al waren veel meer doen moet ben zonder kan hun dus alles onder ja werd wezen zelf tegen waar wie \
                waarom wanneer wij we jij jullie hij ons onze hulp geweld vrouw vrouwen kinderen mensen gaat ging",
        endings: "ing heid heden lijk lijke ische ingen atie",
    },
    Profile {
        tag: "fr",
        script: Script::Latin,
        letters: "àâäçéèêëîïôöùûüœæÿ",
        words: "le la les de des du un une et est en que qui dans pour pas sur au aux avec ce cette ces il elle ils elles nous vous je \
                tu on se sa son ses mon ma mes ton ta tes notre nos votre vos leur leurs mais ou où donc car ni ne plus par sont être \
                avoir ont a été fait comme tout tous toute toutes aussi bien très peut peuvent sans sous entre vers chez après avant \
                pendant quand comment pourquoi quel quelle dont moins même autre autres encore alors si lui y bon bonne année ans jour \
                aide violence femme femmes homme enfant enfants personne personnes deux image cliquez puis",
        endings: "tion ment eux euse euses ique iques aire aires ité ités ée ées",
    },
    Profile {
        tag: "es",
        script: Script::Latin,
        letters: "áéíñóúü",
        words: "el la los las de del un una y es en que por para con no se su sus lo le les al como más pero este esta estos estas ese \
                esa eso esto o u si yo tú él ella ellos ellas nosotros usted ustedes mi tu muy ya también hay ser está están estar son \
                fue ha han había sobre entre hasta desde cuando donde quien qué cómo porque sin todo todos toda todas otro otra otros \
                puede pueden debe tiene tienen hacer algo cada dos ayuda violencia mujer mujeres hombre niño niños persona personas \
                según añadir",
        endings: "ción ciones idad mente ando iendo ería ados adas",
    },
    Profile {
        tag: "pt",
        script: Script::Latin,
        letters: "áâãàçéêíóôõúü",
        words: "o a os as de do da dos das um uma e é em que por para com não se seu sua seus suas ao aos no na nos nas como mais mas \
                este esta esse essa isso isto ou eu tu ele ela eles elas nós você vocês meu minha muito já também há ser está estão \
                são foi tem têm sobre entre até desde quando onde quem porque sem todo todos toda todas outro outra outros pode podem \
                deve fazer cada dois ajuda violência mulher mulheres homem criança crianças pessoa pessoas pelo pela pelos pelas às à \
                depois",
        endings: "ção ções dade mente ando endo ário ados adas",
    },
    Profile {
        tag: "it",
        script: Script::Latin,
        letters: "àèéìîòù",
        words: "il lo la i gli le di del della dei delle dello degli un una uno e è in che per con non si su al alla ai alle dal dalla \
                nel nella nei nelle sul sulla come più ma questo questa questi queste quello quella o se io tu lui lei noi voi loro mi \
                ti ci vi mio mia tuo tua suo sua molto già anche sono essere ha hanno avere era stato quando dove chi cosa perché \
                senza tutto tutti tutta tutte altro altra altri può possono deve fare ogni due aiuto violenza donna donne uomo bambino \
                bambini persona persone poi dire",
        endings: "zione zioni mente ando endo ità ssimo",
    },
    Profile {
        tag: "ro",
        script: Script::Latin,
        letters: "ăâîşţ",
        words: "şi în de la cu pe nu este un o că să din pentru care mai au fost sunt ce se a al ale lui ei lor sa său sale dar dacă \
                sau când unde cum cine după până între fără prin despre foarte tot toate toţi acest această acestea aceste eu tu el ea \
                noi voi ele mea meu ta tău fi are am ai avea poate pot trebuie face fiecare doi ajutor violenţă femeie femei bărbat \
                copil copii persoană persoane",
        endings: "ţie ţii ului ilor ească ătoare ţia",
    },
    Profile {
        tag: "ca",
        script: Script::Latin,
        letters: "àçèéíïòóúü",
        words: "el la els les de del dels un una i és en que per amb no es seva seu als al com més però aquest aquesta aquests o si jo \
                tu ell ella nosaltres vosaltres molt ja també hi ha ser està són va han sobre entre fins des quan on qui què perquè \
                sense tot tots tota altre altra pot poden cada dos ajuda dona dones",
        endings: "ció cions itat ment",
    },
    Profile {
        tag: "id",
        script: Script::Latin,
        letters: "",
        words: "yang dan di ini itu dengan untuk tidak dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih kata \
                tahun sudah atau saat oleh menjadi orang kami anda kita seperti jika telah dapat adalah sebagai secara hanya banyak \
                harus bagi sangat belum kepada bahwa antara setelah tanpa bagaimana mengapa apa siapa bantuan kekerasan perempuan anak \
                projek",
        endings: "kan nya annya",
    },
    Profile {
        tag: "sw",
        script: Script::Latin,
        letters: "",
        words: "na ya wa kwa ni katika za la cha kuwa hii huu hizi hiyo yake wake wao yao lakini kama au pia si sana tu bila baada \
                kabla kati watu mtu mwanamke wanawake watoto msaada ukatili unaweza nini nani wapi lini jinsi",
        endings: "",
    },
    Profile {
        tag: "tl",
        script: Script::Latin,
        letters: "ñ",
        words: "ang ng sa na mga ay at ito para kung hindi siya ako ikaw kami kayo sila nito niya may mayroon wala dahil pero kaya din \
                rin lang po ka mo ko natin namin nila",
        endings: "",
    },
];
