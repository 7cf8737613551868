### Words that facts are told in: services, opening hours, plans, languages. Hand in hand with src/render/.

## Labels of facts

kind = Tyyppi
area = Alue
ages = Ikä
address = Osoite
provider = Ylläpitäjä
audiences = Kenelle
forms = Aihe

## Where, how old, when it was checked

area-national = Koko maa
# Where there is no name of the county: see county-01 and on.
area-county = Lääni {$code}
area-municipality = {$name}
ages-min-max = {$min}–{$max} vuotta
ages-min = Alkaen {$min} vuotta
ages-max = Enintään {$max} vuotta
verified-on = Tarkistettu {$date}. Lähde: {$source}

## Review and translation of a page

reviewed = Tarkistettu {$date}
reviewed-by = Tarkistettu {$date}. Tarkistaja: {$name}
# $edition and $other are names of languages as in language-sv.
behind-notice = Teksti, johon tämä perustuu ({$source}), on muuttunut tämän kirjoittamisen jälkeen. Jokin asia voi nyt olla toisin. Puhelinnumerot ja ajat ovat aina uusimmat.
fallback-notice = Tätä sivua ei ole vielä tällä kielellä: {$edition}. Tekstin kieli: {$other}.
interface-machine = Valikot ja otsikot on kääntänyt tietokone. Kukaan ei ole tarkistanut niitä.
translation-machine = Tietokoneen kääntämä {$date}. Kukaan ei ole tarkistanut tekstiä.
translation-machine-undated = Tietokoneen kääntämä. Kukaan ei ole tarkistanut tekstiä.
translation-draft = Luonnos {$date}. Tekstiä ei ole vielä tarkistettu.
translation-draft-undated = Luonnos. Tekstiä ei ole vielä tarkistettu.
translation-reviewed = Käännöksen on tarkistanut {$date} molempia kieliä osaava ihminen.
translation-reviewed-undated = Käännöksen on tarkistanut molempia kieliä osaava ihminen.
translation-tested = Ihmiset, joille teksti on tarkoitettu, kokeilivat sitä {$date}.
translation-tested-by = Tekstiä kokeili { $count ->
    [one] 1 lukija, jolle
   *[other] {$count} lukijaa, joille
 } se on tarkoitettu, {$date}. Kokeilun järjesti {$by}.
translation-tested-undated = Ihmiset, joille teksti on tarkoitettu, ovat kokeilleet sitä.

## Kinds of service and their status

service-kind-helpline = Auttava puhelin
service-kind-chat = Tukichat
service-kind-emergency = Hätäapu
service-kind-police = Poliisi
service-kind-health = Terveydenhuolto
service-kind-social-services = Sosiaalipalvelut
service-kind-duty-social = Sosiaalipäivystys
service-kind-shelter = Turvakoti
service-kind-counselling = Keskusteluapu
service-kind-perpetrator-programme = Apua väkivallan lopettamiseen
service-kind-legal = Oikeudellinen neuvonta
service-kind-staff-guidance = Tukea ammattilaisille
service-kind-directory = Löydä tukea asuinpaikastasi
service-kind-switchboard = Kunnan vaihde
service-status-temporarily-closed = Suljettu toistaiseksi.
service-status-defunct = Tätä palvelua ei enää ole.

## Ways to reach a service

channel-phone = Soita
channel-sms = Lähetä tekstiviesti
channel-chat = Chattaa
channel-video = Videopuhelu
channel-email = Lähetä sähköpostia
channel-visit = Käynti
channel-web = Verkkosivusto
channel-text-telephone = Tekstipuhelin
channel-sign-video = Videopuhelu viittomakielellä

## What it costs and what it leaves behind; $channel is the way to reach the service

cost-free = { $channel ->
    [phone] Soittaminen on ilmaista.
    [sms] Tekstiviestin lähettäminen on ilmaista.
   *[other] Se on ilmaista.
}
cost-local = { $channel ->
    [sms] Maksaa saman kuin tavallinen tekstiviesti.
   *[other] Maksaa saman kuin tavallinen puhelu.
}
anonymous = Sinun ei tarvitse kertoa, kuka olet.
bill-no = { $channel ->
    [sms] Viesti ei näy puhelinlaskussa.
   *[other] Puhelu ei näy puhelinlaskussa.
}
bill-yes = { $channel ->
    [sms] Viesti näkyy puhelinlaskussa.
   *[other] Puhelu näkyy puhelinlaskussa.
}
call-log = { $channel ->
    [phone] Puhelu näkyy puhelimen omassa puheluluettelossa. Voit poistaa sen sieltä.
    [sms] Viesti jää puhelimeen. Voit poistaa sen sieltä.
   *[other] Puhelimesta tai tietokoneesta voi näkyä, että olet ottanut yhteyttä.
}
replaces = Korvaa: {$value}.
replaces-until = Korvaa: {$value}. Vanha toimii {$date} asti.

## Languages that are spoken; $languages is a list of language-sv and the like

spoken-staff = {$languages}.
spoken-interpreter = Tulkin avulla: {$languages}.
spoken-recorded = Nauhoitettua tietoa: {$languages}.

## A caution on how sure the number and the hours are; $channel is the way to reach the service

caution-value = { $channel ->
    [phone] Vastaaja ei ole vahvistanut numeroa.
    [sms] Vastaaja ei ole vahvistanut numeroa.
    [text-telephone] Vastaaja ei ole vahvistanut numeroa.
   *[other] Osoitetta ei ole vahvistettu.
}
caution-hours = Vastaaja ei ole vahvistanut aukioloaikoja.
caution-both = { $channel ->
    [phone] Vastaaja ei ole vahvistanut numeroa eikä aukioloaikoja.
    [sms] Vastaaja ei ole vahvistanut numeroa eikä aukioloaikoja.
    [text-telephone] Vastaaja ei ole vahvistanut numeroa eikä aukioloaikoja.
   *[other] Osoitetta ja aukioloaikoja ei ole vahvistettu.
}

## Opening hours. $days is made of the messages for days, $times of hours-span; a line gets a capital letter

hours-always = Joka päivä, ympäri vuorokauden
hours-all-day = {$days}, ympäri vuorokauden
hours-open = {$days} klo {$times}
hours-closed = {$days}: suljettu
hours-every-day = joka päivä
# Days that are public holidays, whatever day of the week they are.
hours-public-holidays = pyhäpäivät Ruotsissa
hours-days = {$first}–{$last}
hours-span = {$from}–{$to}
hours-span-overnight = {$from}–{$to} (seuraavana päivänä)
# The 24-hour clock: $h is the hour (8), $hh the same with two digits (08), $mm the minutes (30).
hours-time = {$h}.{$mm}
hours-full-hour = {$h}
exception-closed = {$date}: suljettu
exception-all-day = {$date}: ympäri vuorokauden
exception-open = {$date}: klo {$times}
exception-other = {$date}: {$hours}
# Beside the hours where a script runs: whether somebody answers now. $day is opening-today, opening-tomorrow or a weekday.
opening-now = Avoinna nyt
opening-closed = Suljettu nyt
opening-next = Suljettu nyt. Aukeaa seuraavan kerran: {$day} klo {$time}.
opening-today = tänään
opening-tomorrow = huomenna
weekday-1 = maanantai
weekday-2 = tiistai
weekday-3 = keskiviikko
weekday-4 = torstai
weekday-5 = perjantai
weekday-6 = lauantai
weekday-7 = sunnuntai

## Definitions

definition-level-legal = Näin laissa tai päätöksessä sanotaan
definition-level-plain = Selitys

## Kinds of organisation

organisation-kind-municipality = Kunta
organisation-kind-department = Hallinnonala
organisation-kind-assembly = Luottamushenkilöt
organisation-kind-agency = Viranomainen
organisation-kind-university = Yliopisto
organisation-kind-region = Alue
organisation-kind-state = Valtio läänissä
organisation-kind-police = Poliisi
organisation-kind-ngo = Yhdistys
organisation-kind-company = Yritys
organisation-kind-network = Verkosto
organisation-kind-school = Koulu

## Plans and their actions

plan-level-international = Kansainvälinen
plan-level-national = Kansallinen
plan-level-regional = Alueellinen
plan-level-local = Paikallinen
action-status-planned = Suunniteltu
action-status-started = Käynnissä
action-status-done = Valmis
action-status-paused = Keskeytetty
action-status-cancelled = Peruttu
action-status-unclear = Ei käy ilmi suunnitelmasta
action-track-joint = Yhdessä
action-track-own = Omassa toiminnassa
cadence-yearly = Kerran vuodessa
cadence-half-year = Kaksi kertaa vuodessa
cadence-tertial = Kolme kertaa vuodessa

## Leaflets

leaflet-format-card = Kortti
leaflet-format-trifold = Taitettu esite
leaflet-format-poster = Juliste
leaflet-format-tear-off = Juliste, jossa on irti revittäviä lappuja
leaflet-format-letter = Kirje
leaflet-format-poster-a4 = Juliste, A4
leaflet-format-booklet = Vihko
print-edition = Painos { $number }
print-code = QR-koodi, jossa on osoite { $address }

## Counties, by the code of Statistics Sweden

county-01 = Tukholman lääni
county-03 = Uppsalan lääni
county-04 = Södermanlandin lääni
county-05 = Itä-Götanmaan lääni
county-06 = Jönköpingin lääni
county-07 = Kronobergin lääni
county-08 = Kalmarin lääni
county-09 = Gotlannin lääni
county-10 = Blekingen lääni
county-12 = Skånen lääni
county-13 = Hallandin lääni
county-14 = Länsi-Götanmaan lääni
county-17 = Värmlannin lääni
county-18 = Örebron lääni
county-19 = Västmanlandin lääni
county-20 = Taalainmaan lääni
county-21 = Gävleborgin lääni
county-22 = Västernorrlandin lääni
county-23 = Jämtlannin lääni
county-24 = Västerbottenin lääni
county-25 = Norrbottenin lääni

## Languages as they stand in a sentence

language-sv = ruotsi
language-sv-simple = selkoruotsi
language-en = englanti
language-en-simple = helppo englanti
language-swl = ruotsalainen viittomakieli
language-fi = suomi
language-fi-simple = selkosuomi
language-fit = meänkieli
language-se = pohjoissaame
language-smj = luulajansaame
language-sma = eteläsaame
language-yi = jiddiš
language-rom = romani
language-rmy = romani (lovari)
language-rmn = romani (arli)
language-rmf = Suomen romani (kaalo)
language-rmu = romani (resande)
language-mul = useimmat kielet
language-ar = arabia
language-fa = persia
language-prs = dari
language-ps = paštu
language-ckb = sorani (kurdi)
language-kmr = kurmandži (kurdi)
language-so = somali
language-ti = tigrinja
language-am = amhara
language-om = oromo
language-uk = ukraina
language-ru = venäjä
language-pl = puola
language-lt = liettua
language-et = viro
language-bs = bosnia
language-hr = kroatia
language-sr = serbia
language-sr-Latn = serbia latinalaisin kirjaimin
language-sq = albania
language-mk = makedonia
language-bg = bulgaria
language-ro = romania
language-hu = unkari
language-el = kreikka
language-tr = turkki
language-es = espanja
language-fr = ranska
language-de = saksa
language-it = italia
language-nl = hollanti
language-pt = portugali
language-da = tanska
language-nb = norja
language-th = thai
language-vi = vietnam
language-zh = kiina
language-zh-Hans = kiina (yksinkertaistetut merkit)
language-ur = urdu
language-bn = bengali
language-sw = swahili
language-aii = assyria
language-syr = syyria
language-he = heprea
