### Headings and words on pages made from facts.

cards-title = Meelaha aad la xiriiri karto
narrower-title = Wax kale oo adiga kuu ah
finder-for = Caawimaad: {$name}
finder-about = Caawimaad, mawduuca: {$name}
finder-tab = Taageero iyo talo
finder-group-audience = Yay ku saabsan tahay?
finder-group-form = Maxaa dhacaya?
finder-group-kind = Waa caawimaad noocee ah?
finder-group-language = Luqaddee ayaad rabtaa inaad ku hadasho?
finder-group-place = Xaggee caawimaad looga baahan yahay?
finder-in = Caawimaad, luqadda: {$language}
finder-place = Caawimaad: {$name}
finder-language-summary = Waa adeegyada aan ognahay inay ku jawaabi karaan luqaddan: {$language}, iyaga laftooda ama turjubaan. Kuwo kalena way yeelan karaan turjubaan, ee weydii.
finder-spoken = Luqadda cidda jawaabta: {$language}
finder-spoken-text = Shaqaalaha oo dhan malaha kuma hadlaan luqadda. Marka aad la xiriirto, sheeg luqadda aad rabto inaad ku hadasho.
finder-interpreted = Turjubaan
finder-interpreted-text = Turjubaan ayaa wadahadalka ka qayb gala. Marka aad la xiriirto, sheeg luqadda aad ku hadasho. Helidda turjubaanku waqti yar way qaadan kartaa.
finder-place-summary = Marka hore waxa ugu dhow, kadibna waxa aag ballaaran caawiya.
count-services = { $count ->
    [one] 1 adeeg
   *[other] {$count} adeeg
 }
count-actions = { $count ->
    [one] 1 tallaabo
   *[other] {$count} tallaabo
 }
search-count = { $count ->
    [0] Waxba lama helin.
    [one] 1 natiijo
   *[other] {$count} natiijo
 }
search-many = {$count} natiijo ee ugu fiican
synonyms = Ereyo kale
avoid = Ereyo aan ka fogaanno
broader = Erey ka ballaaran
when = Goorta
campaign-week = Sannad kasta, toddobaadka {$week}
campaign-day = Sannad kasta, {$day}
campaign-days = Sannad kasta, {$from} ilaa {$to}
legal-basis = Sharciga
website = Websaydh
part-of = Ka mid ah
organisation-services = Adeegyada ay bixiso
organisation-actions = Tallaabooyinka qorshayaasha
verified = Xogta
confidence-medium = Xogtu waxay ka timid cid aan ahayn kuwa jawaaba.
confidence-low = Xogtu ma hubanto.
# The tab in discreet mode, where the page has no discreet title of its own.
neutral-title = Xog
not-found-title = Bog noocaas ah ma jiro
not-found-text = Ciwaanka si khaldan ayaa loo qoray ama bogga waa la tirtiray. Haddii aad hadda caawimaad u baahan tahay, lambarradu bogga dushiisa ayay ku qoran yihiin.

plan-level = Nooca
plan-valid = Wuu shaqaynayaa
plan-publisher = Qorshaha cidda leh
plan-decided = La go’aamiyay
plan-responsible = Masuulka qorshaha
plan-parent = Wuxuu ku dhisan yahay
plan-supersedes = Wuxuu beddelayaa
plan-source = Isha
plan-areas = Qaybaha
plan-about = Ku saabsan qorshaha
plan-was-valid = Wuxuu shaqaynayay
plan-valid-wording = Sida uu qorshuhu u qoray
plan-parties = Dhinacyada
plan-followed-up = La socodka
plan-ended = Qorshuhu hadda ma shaqaynayo. Muddadiisu waxay ahayd: { $period }.
plan-ended-undated = Qorshuhu hadda ma shaqaynayo.
plan-side-bodies = Cidda waxa samaysa
plan-side-goals = Yoolalka iyo la socodka
plan-side-time = Waqtiga iyo xaaladda
plan-side-together = Cidda wada shaqaysa
plan-side-served = Halka qorshaha laga arko
document-valid = Wuu shaqaynayaa
document-years = Waxaa loo sameeyaa
count-years = { $count ->
    [one] hal sano
   *[other] {$count} sano
 }
document-under = Wuxuu ku dhisan yahay
document-reports-to = Natiijooyinka waxaa loo gudbiyaa
matrix-areas = Inta tallaabo ee dhinac kasta masuul ka yahay ama uu ka qayb qaato, qayb kasta
matrix-goals = Inta tallaabo ee dhinac kasta masuul ka yahay ama uu ka qayb qaato, yool kasta
matrix-no-goal = Qorshaha yoolal looguma qaybin
matrix-responsible = masuul ka ah {$count}
matrix-cooperating = ka qayb qaata {$count}
mandate = Xeerarka
mandate-wording = Qorshuhu wuxuu qorayaa: “{$wording}”.
mandate-replaced = Waxaa beddelay: {$regulation}.
indicator-here = Bogga internetka: {$count} oo ka mid ah {$of}. Waxaa la tiriyay wixii jiray {$date}.
indicator-how = Sida loo tiriyo
goal-frequency = Inta jeer
goal-contributes-to = Waxa uu wax ku biiriyo
equality-goal = Yoolka sinnaanta {$goal}: { $goal ->
    [1] qaybsi siman oo awoodda iyo saamaynta ah
    [2] sinnaanta dhaqaalaha
    [3] sinnaanta waxbarashada
    [4] qaybsi siman oo shaqada guriga iyo daryeelka ee aan mushaharka lahayn
    [5] sinnaanta caafimaadka
   *[6] rabshadda raggu u geystaan haweenka waa in ay joogsato
 }
agenda-goal = Ajandaha 2030, yoolka {$goal}: { $goal ->
    [1] faqri la’aan
    [2] gaajo la’aan
    [3] caafimaad wanaagsan iyo ladnaan
    [4] waxbarasho tayo leh
    [5] sinnaanta jinsiga
    [6] biyo nadiif ah iyo fayadhowr
    [7] tamar nadiif ah oo la awoodi karo
    [8] shaqo sharaf leh iyo koboc dhaqaale
    [9] warshado, hal-abuur iyo kaabayaal
    [10] yaraynta sinnaan la’aanta
    [11] magaalooyin iyo bulshooyin waara
    [12] isticmaal iyo wax-soo-saar masuuliyad leh
    [13] waxqabad cimilada
    [14] nolosha biyaha hoostooda
    [15] nolosha dhulka
    [16] nabad, caddaalad iyo hay’ado xooggan
   *[17] iskaashi lagu gaaro yoolalka
 }
agenda-target = {$name}, yool-hoosaadka {$target}
time-unknown = Waqti lama sheegin
network-leads = Hoggaamiya
network-members = Ka qayb qaata
action-parties = Dhinacyada qorshaha oo wada jira
action-also-in = Waxay sidoo kale ku qoran tahay
action-plan = Qorshe
action-responsible = Masuulka
action-cooperating = La shaqaynaya
action-when = Goorta
action-track = Sida loo sameeyo
action-followup = La socodka
action-served-by = Halka laga arko
period = {$from}–{$to}
period-from = Laga bilaabo {$from}
period-to = Ilaa {$to}
about = qiyaastii {$date}
season = { $season ->
    [21] gu’
    [22] xagaa
    [23] dayr
   *[other] jiilaal
 } {$year}

## The accessibility statement.

statement-scope-title = Cidda iyo waxa bayaanku khuseeyo
statement-scope = Websaydhkan waxaa leh {$name}. Bayaanku wuxuu khuseeyaa {$address} iyo noocyadiisa oo dhan. Websaydhyada kale ee aan ku xirno kuma jiraan.
statement-law = Websaydhku waa inuu raacaa sharciga Iswiidhan ee helitaanka adeegyada dadweynaha ee dijitaalka ah.
statement-demo = Degmadu waa mid la mala-awaalay. Bayaanka waxaa loo qoray sida degmo dhab ah u qori lahayd.
statement-conformance-title = Sida websaydhka loo wada isticmaali karo
statement-conformance-full = Qiimayntayadu waa in websaydhku sharciga si buuxda u raaco.
statement-conformance-partial = Qiimayntayadu waa in websaydhku qayb ka mid ah sharciga raaco. Waxa ka dhiman hoos ayay ku qoran yihiin.
statement-conformance-none = Qiimayntayadu waa in websaydhku aanu sharciga raacin. Waxa ka dhiman hoos ayay ku qoran yihiin.
statement-conformance-unknown = Websaydhka weli lama qiimayn. Sidaas darteed ma ogin sida loo wada isticmaali karo.
statement-shortcomings-title = Dhaliilaha la og yahay
statement-shortcomings = Waxaan ognahay in kuwan ka dhiman yihiin:
statement-no-shortcomings = Halkan dhaliil kuma qorna. Way jiri karaan si kastaba.
statement-machine = Turjumaad mashiin oo qofna hubin ayaa ku jirta luqadahan: {$editions}. Way adkaan kartaa in la fahmo.
statement-untested = Akhristayaasha u baahan qoraal fudud wax walba kuma tijaabin luqadahan: {$editions}. Sidaas darteed uma bixinno qoraal si fudud loo akhriyo.
statement-shortcoming-sign-language = Websaydhku waxba kuma laha luqadda dhegoolaha.
statement-shortcoming-speech = Websaydhku qoraalka cod kuma akhriyo.
statement-speech-partly = Bogagga qaarkood oo keliya ayaa la dhegeysan karaa, waxaana keliya luqadaha cod leh.
statement-shortcoming-captions = Filimadu ma laha qoraal hoose.
statement-shortcoming-audio-description = Filimadu ma laha sharraxaad cod ah.
statement-shortcoming-documents = Dukumentiyada, tusaale ahaan faylasha PDF, dadka oo dhan ma wada isticmaali karaan.
statement-shortcoming-maps = Khariidaduhu ma laha sharraxaad qoraal ah.
statement-report-title = Noo sheeg haddii wax aanay shaqayn
statement-report = Noo sheeg haddii aad la kulanto caqabad, ama aad wax ugu baahan tahay qaab kale. Sheeg bogga ay khusayso iyo waxa dhacay. Uma baahnid inaad sheegto sababta aad bogga u akhrisay iyo cidda aad tahay.
statement-report-publisher = La xiriir: {$name}.
statement-supervision-title = Kormeer
statement-supervision = Hay’adda Iswiidhan ee maamulka dijitaalka ah, Digg, ayaa sharciga kormeerta. Haddii aadan ku qanacsanayn jawaabtayada, waxaad u sheegi kartaa Digg.
statement-supervision-demo = Maadaama degmadu tahay mid la mala-awaalay, Digg ma baari karto warbixin ku saabsan websaydhkan.
statement-supervision-link = Digg u sheeg dhaliisha
statement-assessment-title = Sida websaydhka loo tijaabiyay
statement-assessment-unknown = Weli qofna ma tijaabin websaydhka.
statement-by-self = Annaga ayaa websaydhka tijaabinnay.
statement-by-external = Qof dibadda ka yimid ayaa websaydhka tijaabiyay.
statement-dates = Qiimaynta waxaa la sameeyay {$assessed}. Bayaanka waxaa markii u dambaysay la cusboonaysiiyay {$updated}.
statement-method-automatic = Barnaamijyo kombiyuutar ayaa khaladaad raadiyay. Barnaamijyadaasi qayb keliya ayay helaan.
statement-method-manual = Dad ayaa shuruudaha sharciga mid mid u eegay.
statement-method-assistive-technology = Websaydhka waxaa lagu tijaabiyay qalab caawiye ah, tusaale ahaan akhriyaha shaashadda.
statement-method-users = Dad naafo ah ayaa websaydhka tijaabiyay.

## Pictograms

pictogram-credit = Sawir-calaamadaha: {$name}, {$author}. Ruqsadda: {$licence}.

## Addresses that were published once

moved = Boggu wuxuu leeyahay ciwaan cusub
gone-title = Boggan hadda ma jiro
gone-text = Halkan ayaad ka sii akhrisan kartaa.

## Feeds: what they are called in a reader of feeds

changes = Waxa cusub
changes-plans = Waxa cusub ee qorshayaasha

posts-number = Qoraalka {$number}

## The other forms of a page

listen-recorded = Waxaa akhrinaya { $name }. La duubay { $date }. Dadka kuu dhow way maqli karaan.
formats-languages = Luqado kale
