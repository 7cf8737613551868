### Words that facts are told in: services, opening hours, plans, languages. Hand in hand with src/render/.

## Labels of facts

kind = Typ
area = Område
ages = Ålder
address = Adress
provider = Drivs av
audiences = För
forms = Gäller

## Where, how old, when it was checked

area-national = Hela landet
# Where there is no name of the county: see county-01 and on.
area-county = Län {$code}
area-municipality = {$name}
ages-min-max = {$min}–{$max} år
ages-min = Från {$min} år
ages-max = Till och med {$max} år
verified-on = Kontrollerades {$date}. Källa: {$source}

## Review and translation of a page

reviewed = Granskad {$date}
reviewed-by = Granskad {$date} av {$name}
# $edition and $other are names of languages as in language-sv.
behind-notice = Texten på {$source} har ändrats sedan den här skrevs. Något kan vara annorlunda nu. Telefonnummer och tider är alltid de senaste.
fallback-notice = Den här sidan finns inte på {$edition} än. Texten är på {$other}.
interface-machine = Menyer och rubriker är översatta av en dator. Ingen människa har granskat dem.
translation-machine = Översatt av en dator {$date}. Ingen människa har granskat texten.
translation-machine-undated = Översatt av en dator. Ingen människa har granskat texten.
translation-draft = Utkast {$date}. Texten är inte granskad än.
translation-draft-undated = Utkast. Texten är inte granskad än.
translation-reviewed = Översättningen granskades {$date} av en person som kan båda språken.
translation-reviewed-undated = Översättningen är granskad av en person som kan båda språken.
translation-tested = Texten prövades {$date} av personer som den är till för.
translation-tested-by = Texten prövades {$date} av { $count ->
    [one] 1 läsare
   *[other] {$count} läsare
 } som den är till för. {$by} höll i det.
translation-tested-undated = Texten är prövad av personer som den är till för.

## Kinds of service and their status

service-kind-helpline = Stödlinje
service-kind-chat = Stödchatt
service-kind-emergency = Akut hjälp
service-kind-police = Polis
service-kind-health = Vård
service-kind-social-services = Socialtjänst
service-kind-duty-social = Socialjour
service-kind-shelter = Skyddat boende
service-kind-counselling = Samtalsstöd
service-kind-perpetrator-programme = Hjälp att sluta använda våld
service-kind-legal = Juridisk rådgivning
service-kind-staff-guidance = Stöd till yrkesverksamma
service-kind-directory = Hitta stöd där du bor
service-kind-switchboard = Kommunens växel
service-status-temporarily-closed = Tillfälligt stängt.
service-status-defunct = Det här stödet finns inte längre.

## Ways to reach a service

channel-phone = Ring
channel-sms = Skicka sms
channel-chat = Chatta
channel-video = Videosamtal
channel-email = Mejla
channel-visit = Besök
channel-web = Webbplats
channel-text-telephone = Texttelefon
channel-sign-video = Videosamtal på teckenspråk

## What it costs and what it leaves behind; $channel is the way to reach the service

cost-free = { $channel ->
    [phone] Det är gratis att ringa.
    [sms] Det är gratis att skicka sms.
   *[other] Det är gratis.
}
cost-local = { $channel ->
    [sms] Det kostar som ett vanligt sms.
   *[other] Det kostar som ett vanligt samtal.
}
anonymous = Du behöver inte berätta vem du är.
bill-no = { $channel ->
    [sms] Meddelandet syns inte på telefonräkningen.
   *[other] Samtalet syns inte på telefonräkningen.
}
bill-yes = { $channel ->
    [sms] Meddelandet syns på telefonräkningen.
   *[other] Samtalet syns på telefonräkningen.
}
call-log = { $channel ->
    [phone] Samtalet syns i telefonens egen samtalslista. Du kan ta bort det där.
    [sms] Meddelandet finns kvar i telefonen. Du kan ta bort det där.
   *[other] Det kan synas i telefonen eller datorn att du har tagit kontakt.
}
replaces = Ersätter {$value}.
replaces-until = Ersätter {$value}, som fungerar till och med {$date}.

## Languages that are spoken; $languages is a list of language-sv and the like

spoken-staff = {$languages}.
spoken-interpreter = {$languages} med tolk.
spoken-recorded = Inspelad information på {$languages}.

## A caution on how sure the number and the hours are; $channel is the way to reach the service

caution-value = { $channel ->
    [phone] Numret är inte bekräftat av den som svarar.
    [sms] Numret är inte bekräftat av den som svarar.
    [text-telephone] Numret är inte bekräftat av den som svarar.
   *[other] Adressen är inte bekräftad.
}
caution-hours = Öppettiderna är inte bekräftade av den som svarar.
caution-both = { $channel ->
    [phone] Numret och öppettiderna är inte bekräftade av den som svarar.
    [sms] Numret och öppettiderna är inte bekräftade av den som svarar.
    [text-telephone] Numret och öppettiderna är inte bekräftade av den som svarar.
   *[other] Adressen och öppettiderna är inte bekräftade.
}

## Opening hours. $days is made of the messages for days, $times of hours-span; a line gets a capital letter

hours-always = Alla dagar, dygnet runt
hours-all-day = {$days}, dygnet runt
hours-open = {$days} klockan {$times}
hours-closed = {$days}: stängt
hours-every-day = alla dagar
# Days that are public holidays, whatever day of the week they are.
hours-public-holidays = röda dagar
hours-days = {$first} till {$last}
hours-span = {$from}–{$to}
hours-span-overnight = {$from} till {$to} nästa dag
# The 24-hour clock: $h is the hour (8), $hh the same with two digits (08), $mm the minutes (30).
hours-time = {$h}.{$mm}
hours-full-hour = {$h}
exception-closed = {$date}: stängt
exception-all-day = {$date}: dygnet runt
exception-open = {$date}: klockan {$times}
exception-other = {$date}: {$hours}
# Beside the hours where a script runs: whether somebody answers now. $day is opening-today, opening-tomorrow or a weekday.
opening-now = Öppet nu
opening-closed = Stängt nu
opening-next = Stängt nu. Öppnar {$day} klockan {$time}.
opening-today = i dag
opening-tomorrow = i morgon
weekday-1 = måndag
weekday-2 = tisdag
weekday-3 = onsdag
weekday-4 = torsdag
weekday-5 = fredag
weekday-6 = lördag
weekday-7 = söndag

## Definitions

definition-level-legal = Så står det i lagen eller beslutet
definition-level-plain = Förklaring

## Kinds of organisation

organisation-kind-municipality = Kommun
organisation-kind-department = Förvaltning
organisation-kind-assembly = Förtroendevalda
organisation-kind-agency = Myndighet
organisation-kind-university = Universitet
organisation-kind-region = Region
organisation-kind-state = Staten i länet
organisation-kind-police = Polis
organisation-kind-ngo = Förening
organisation-kind-company = Företag
organisation-kind-network = Nätverk
organisation-kind-school = Skola

## Plans and their actions

plan-level-international = Internationell
plan-level-national = Nationell
plan-level-regional = Regional
plan-level-local = Lokal
action-status-planned = Planerad
action-status-started = Pågår
action-status-done = Klar
action-status-paused = Pausad
action-status-cancelled = Avbruten
action-status-unclear = Framgår inte av planen
action-track-joint = Tillsammans
action-track-own = I egen verksamhet
cadence-yearly = En gång om året
cadence-half-year = Två gånger om året
cadence-tertial = Tre gånger om året

## Leaflets

leaflet-format-card = Kort
leaflet-format-trifold = Folder
leaflet-format-poster = Affisch
leaflet-format-tear-off = Affisch med lappar att riva av
leaflet-format-letter = Brev
leaflet-format-poster-a4 = Affisch, A4
leaflet-format-booklet = Häfte
print-edition = Utgåva { $number }
print-code = QR-kod med adressen { $address }

## Counties, by the code of Statistics Sweden

county-01 = Stockholms län
county-03 = Uppsala län
county-04 = Södermanlands län
county-05 = Östergötlands län
county-06 = Jönköpings län
county-07 = Kronobergs län
county-08 = Kalmar län
county-09 = Gotlands län
county-10 = Blekinge län
county-12 = Skåne län
county-13 = Hallands län
county-14 = Västra Götalands län
county-17 = Värmlands län
county-18 = Örebro län
county-19 = Västmanlands län
county-20 = Dalarnas län
county-21 = Gävleborgs län
county-22 = Västernorrlands län
county-23 = Jämtlands län
county-24 = Västerbottens län
county-25 = Norrbottens län

## Languages as they stand in a sentence

language-sv = svenska
language-sv-simple = enkel svenska
language-en = engelska
language-en-simple = enkel engelska
language-swl = svenskt teckenspråk
language-fi = finska
language-fi-simple = enkel finska
language-fit = meänkieli
language-se = nordsamiska
language-smj = lulesamiska
language-sma = sydsamiska
language-yi = jiddisch
language-rom = romani
language-rmy = romani (lovari)
language-rmn = romani (arli)
language-rmf = romani (kale)
language-rmu = romani (resande)
language-mul = de flesta språk
language-ar = arabiska
language-fa = persiska
language-prs = dari
language-ps = pashto
language-ckb = sorani (kurdiska)
language-kmr = kurmanji (kurdiska)
language-so = somaliska
language-ti = tigrinska
language-am = amhariska
language-om = oromo
language-uk = ukrainska
language-ru = ryska
language-pl = polska
language-lt = litauiska
language-et = estniska
language-bs = bosniska
language-hr = kroatiska
language-sr = serbiska
language-sr-Latn = serbiska med latinska bokstäver
language-sq = albanska
language-mk = makedonska
language-bg = bulgariska
language-ro = rumänska
language-hu = ungerska
language-el = grekiska
language-tr = turkiska
language-es = spanska
language-fr = franska
language-de = tyska
language-it = italienska
language-nl = nederländska
language-pt = portugisiska
language-da = danska
language-nb = norska
language-th = thailändska
language-vi = vietnamesiska
language-zh = kinesiska
language-zh-Hans = kinesiska (förenklade tecken)
language-ur = urdu
language-bn = bengali
language-sw = swahili
language-aii = assyriska
language-syr = syriska
language-he = hebreiska
