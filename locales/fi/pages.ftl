### Headings and words on pages made from facts.

cards-title = Täältä saat apua
narrower-title = Lisää sinulle
finder-for = Apua: {$name}
finder-about = Apua aiheesta: {$name}
finder-tab = Tukea ja neuvoja
finder-group-audience = Ketä asia koskee?
finder-group-form = Mitä tapahtuu?
finder-group-kind = Millaista apua?
finder-group-language = Mitä kieltä haluat puhua?
finder-group-place = Missä apua tarvitaan?
finder-in = Apua kielellä: {$language}
finder-place = Apua: {$name}
finder-language-summary = Tiedämme, että näissä palveluissa voidaan vastata tällä kielellä: {$language}. Joko vastaaja puhuu sitä itse tai apuna on tulkki. Muillakin voi olla tulkki, joten kysy rohkeasti.
finder-spoken = Vastaajien kieli: {$language}
finder-spoken-text = Kaikki työntekijät eivät ehkä puhu kieltä. Kerro yhteyttä ottaessasi, mitä kieltä haluat puhua.
finder-interpreted = Tulkin avulla
finder-interpreted-text = Tulkki on mukana keskustelussa. Kerro yhteyttä ottaessasi, mitä kieltä puhut. Tulkin saaminen voi kestää hetken.
finder-place-summary = Ensin se, mikä on lähimpänä, sitten se, mikä auttaa laajemmalla alueella.
count-services = { $count ->
    [one] 1 palvelu
   *[other] {$count} palvelua
 }
count-actions = { $count ->
    [one] 1 toimi
   *[other] {$count} tointa
 }
search-count = { $count ->
    [0] Mitään ei löytynyt.
    [one] 1 osuma
   *[other] {$count} osumaa
 }
search-many = {$count} parasta osumaa
synonyms = Muita sanoja
avoid = Sanoja, joita vältämme
broader = Laajempi käsite
when = Milloin
campaign-week = Joka vuosi viikolla {$week}
campaign-day = Joka vuosi {$day}
campaign-days = Joka vuosi {$from} – {$to}
legal-basis = Laki
website = Verkkosivusto
part-of = Kuuluu kokonaisuuteen
organisation-services = Palvelut, joita se tarjoaa
organisation-actions = Toimet suunnitelmissa
verified = Tiedot
confidence-medium = Tiedot ovat peräisin muilta kuin vastaajilta.
confidence-low = Tiedot ovat epävarmoja.
# The tab in discreet mode, where the page has no discreet title of its own.
neutral-title = Tietoa
not-found-title = Sivua ei ole
not-found-text = Osoitteessa voi olla kirjoitusvirhe, tai sivu on poistettu. Jos tarvitset apua nyt, numerot ovat sivun yläosassa.

plan-level = Laji
plan-valid = Voimassa
plan-publisher = Kenen suunnitelma
plan-decided = Päätetty
plan-responsible = Vastaa suunnitelmasta
plan-parent = Perustuu suunnitelmaan
plan-supersedes = Korvaa
plan-source = Lähde
plan-areas = Alueet
plan-about = Tietoa suunnitelmasta
plan-was-valid = Oli voimassa
plan-valid-wording = Näin suunnitelmassa sanotaan
plan-parties = Osapuolet
plan-followed-up = Seuranta
plan-ended = Suunnitelma ei ole enää voimassa. Sen aika oli: { $period }.
plan-ended-undated = Suunnitelma ei ole enää voimassa.
plan-side-bodies = Kuka tekee mitä
plan-side-goals = Tavoitteet ja seuranta
plan-side-time = Aika ja tila
plan-side-together = Ketkä tekevät yhteistyötä
plan-side-served = Missä suunnitelma näkyy
document-valid = Voimassa
document-years = Kesto
count-years = { $count ->
    [one] yksi vuosi
   *[other] {$count} vuotta
 }
document-under = Perustuu asiakirjaan
document-reports-to = Tulokset kerrotaan tähän asiakirjaan
matrix-areas = Montako tointa kunkin toimijan vastuulla on ja moneenko se osallistuu, alueittain
matrix-goals = Montako tointa kunkin toimijan vastuulla on ja moneenko se osallistuu, tavoitteittain
matrix-no-goal = Suunnitelmassa ei jaettu tavoitteille
matrix-responsible = vastuulla {$count}
matrix-cooperating = osallistuu: {$count}
mandate = Säännökset
mandate-wording = Suunnitelmassa lukee ”{$wording}”.
mandate-replaced = Tilalle on tullut: {$regulation}.
indicator-here = Tällä sivustolla: {$count} / {$of}. Laskettu siitä, mitä sivustolla oli {$date}.
indicator-how = Näin lasketaan
goal-frequency = Kuinka usein
goal-contributes-to = Edistää
equality-goal = Tasa-arvotavoite {$goal}: { $goal ->
    [1] vallan ja vaikutusvallan tasainen jako
    [2] taloudellinen tasa-arvo
    [3] tasa-arvoinen koulutus
    [4] palkattoman koti- ja hoivatyön tasainen jako
    [5] tasa-arvoinen terveys
   *[6] miesten naisiin kohdistaman väkivallan on loputtava
 }
agenda-goal = Agenda 2030, tavoite {$goal}: { $goal ->
    [1] ei köyhyyttä
    [2] ei nälkää
    [3] terveyttä ja hyvinvointia
    [4] hyvä koulutus
    [5] sukupuolten tasa-arvo
    [6] puhdas vesi ja sanitaatio
    [7] edullista ja puhdasta energiaa
    [8] ihmisarvoista työtä ja talouskasvua
    [9] kestävää teollisuutta, innovaatioita ja infrastruktuureja
    [10] eriarvoisuuden vähentäminen
    [11] kestävät kaupungit ja yhteisöt
    [12] vastuullista kuluttamista
    [13] ilmastotekoja
    [14] vedenalainen elämä
    [15] maanpäällinen elämä
    [16] rauha, oikeudenmukaisuus ja hyvä hallinto
   *[17] yhteistyö ja kumppanuus
 }
agenda-target = {$name}, alatavoite {$target}
time-unknown = Aikaa ei ole kerrottu
network-leads = Johtaa
network-members = Osallistuu
action-parties = Suunnitelman osapuolet yhdessä
action-also-in = Mainitaan myös täällä
action-plan = Suunnitelma
action-responsible = Vastuussa
action-cooperating = Yhteistyössä
action-when = Milloin
action-track = Miten se tehdään
action-followup = Seuranta
action-served-by = Tässä se näkyy
period = {$from}–{$to}
period-from = Alkaen {$from}
period-to = Päättyy {$to}
about = noin {$date}
season = { $season ->
    [21] kevät
    [22] kesä
    [23] syksy
   *[other] talvi
 } {$year}

## The accessibility statement.

statement-scope-title = Ketä ja mitä seloste koskee
statement-scope = Tämän verkkosivuston takana on {$name}. Seloste koskee osoitetta {$address} ja sen kaikkia versioita. Se ei koske muita sivustoja, joihin linkitämme.
statement-law = Verkkosivuston on noudatettava Ruotsin lakia digitaalisten julkisten palvelujen saavutettavuudesta.
statement-demo = Kunta on keksitty. Seloste on kirjoitettu niin kuin oikea kunta sen kirjoittaisi.
statement-conformance-title = Miten saavutettava sivusto on
statement-conformance-full = Arvioimme, että sivusto on täysin lain mukainen.
statement-conformance-partial = Arvioimme, että sivusto on osittain lain mukainen. Puutteet luetellaan alla.
statement-conformance-none = Arvioimme, että sivusto ei ole lain mukainen. Puutteet luetellaan alla.
statement-conformance-unknown = Sivustoa ei ole vielä arvioitu. Siksi emme tiedä, miten saavutettava se on.
statement-shortcomings-title = Tiedossa olevat puutteet
statement-shortcomings = Tiedämme näistä puutteista:
statement-no-shortcomings = Tässä ei kuvata puutteita. Niitä voi silti olla.
statement-machine = Konekäännöksiä, joita kukaan ei ole tarkistanut, on näillä kielillä: {$editions}. Niitä voi olla vaikea ymmärtää.
statement-untested = Helppoa tekstiä tarvitsevat lukijat eivät ole kokeilleet kaikkea näillä kielillä: {$editions}. Siksi emme kutsu tekstiä selkokieleksi.
statement-shortcoming-sign-language = Sivustolla ei ole mitään viittomakielellä.
statement-shortcoming-speech = Sivusto ei lue tekstiä ääneen.
statement-speech-partly = Vain joitakin sivuja voi kuunnella, ja vain kielillä, joilla on ääni.
statement-shortcoming-captions = Videoissa ei ole tekstitystä.
statement-shortcoming-audio-description = Videoissa ei ole kuvailutulkkausta.
statement-shortcoming-documents = Asiakirjat, esimerkiksi pdf-tiedostot, eivät ole saavutettavia.
statement-shortcoming-maps = Karttoja ei ole kuvattu sanoin.
statement-report-title = Kerro meille, jos jokin ei toimi
statement-report = Kerro, jos huomaat esteen tai tarvitset jotain toisessa muodossa. Kerro, mitä sivua asia koskee ja mitä tapahtui. Sinun ei tarvitse kertoa, miksi luit sivua tai kuka olet.
statement-report-publisher = Yhteystaho: {$name}.
statement-supervision-title = Valvonta
statement-supervision = Lakia valvoo Ruotsin digitaalisen hallinnon viranomainen Digg. Jos et ole tyytyväinen vastaukseemme, voit tehdä ilmoituksen Diggille.
statement-supervision-demo = Koska kunta on keksitty, Digg ei voi käsitellä tätä sivustoa koskevaa ilmoitusta.
statement-supervision-link = Ilmoita puutteellisesta saavutettavuudesta Diggille
statement-assessment-title = Näin sivusto on testattu
statement-assessment-unknown = Kukaan ei ole vielä testannut sivustoa.
statement-by-self = Olemme itse testanneet sivuston.
statement-by-external = Joku ulkopuolinen on testannut sivuston.
statement-dates = Arviointi tehtiin {$assessed}. Seloste päivitettiin viimeksi {$updated}.
statement-method-automatic = Tietokoneohjelmat ovat etsineet virheitä. Ohjelmat löytävät vain osan niistä.
statement-method-manual = Ihmiset ovat käyneet läpi lain vaatimukset yksi kerrallaan.
statement-method-assistive-technology = Sivustoa on kokeiltu apuvälineillä, esimerkiksi ruudunlukijoilla.
statement-method-users = Ihmiset, joilla on toimintarajoitteita, ovat kokeilleet sivustoa.

## Pictograms

pictogram-credit = Kuvasymbolit: {$name}, {$author}. Lisenssi: {$licence}.

## Addresses that were published once

moved = Sivulla on uusi osoite
gone-title = Tätä sivua ei enää ole
gone-text = Voit jatkaa lukemista täällä.

## Feeds: what they are called in a reader of feeds

changes = Uusinta
changes-plans = Uusinta suunnitelmista

posts-number = Julkaisu {$number}

## The other forms of a page

listen-recorded = Lukija: { $name }. Äänitetty { $date }. Muut lähellä voivat kuulla sen.
formats-languages = Muut kielet
