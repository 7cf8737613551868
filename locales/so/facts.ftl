### Words that facts are told in: services, opening hours, plans, languages. Hand in hand with src/render/.

## Labels of facts

kind = Nooca
area = Aagga
ages = Da’da
address = Ciwaanka
provider = Cidda maamusha
audiences = Cidda loogu talagalay
forms = Mawduuca

## Where, how old, when it was checked

area-national = Dalka oo dhan
# Where there is no name of the county: see county-01 and on.
area-county = Gobolka {$code}
area-municipality = {$name}
ages-min-max = {$min}–{$max} sano
ages-min = Laga bilaabo {$min} sano
ages-max = Ilaa {$max} sano
verified-on = La hubiyay {$date}. Isha: {$source}

## Review and translation of a page

reviewed = La eegay {$date}
reviewed-by = La eegay {$date}. Cidda eegtay: {$name}
# $edition and $other are names of languages as in language-sv.
behind-notice = Qoraalka asalka ah ({$source}) waa la beddelay tan iyo markii kan la qoray. Wax baa hadda ka duwanaan kara. Lambarrada taleefanka iyo saacaduhu mar walba waa kuwa ugu dambeeyay.
fallback-notice = Boggan weli kuma qorna luqaddan: {$edition}. Luqadda qoraalka: {$other}.
interface-machine = Kombiyuutar ayaa turjumay liisaska iyo cinwaannada. Qofna ma hubin.
translation-machine = Kombiyuutar ayaa turjumay {$date}. Qofna ma hubin qoraalka.
translation-machine-undated = Kombiyuutar ayaa turjumay. Qofna ma hubin qoraalka.
translation-draft = Qabyo, {$date}. Qoraalka weli lama hubin.
translation-draft-undated = Qabyo. Qoraalka weli lama hubin.
translation-reviewed = Turjumaadda waxaa hubiyay qof labada luqadood yaqaan, {$date}.
translation-reviewed-undated = Turjumaadda waxaa hubiyay qof labada luqadood yaqaan.
translation-tested = Qoraalka waxaa tijaabiyay dadka loogu talagalay, {$date}.
translation-tested-by = Qoraalka waxaa tijaabiyay { $count ->
    [one] 1 akhriste oo
   *[other] {$count} akhriste oo
 } ka mid ah dadka loogu talagalay, {$date}. Cidda tijaabada qabatay: {$by}.
translation-tested-undated = Qoraalka waxaa tijaabiyay dadka loogu talagalay.

## Kinds of service and their status

service-kind-helpline = Khadka caawimaadda
service-kind-chat = Wada-sheekaysi taageero
service-kind-emergency = Gurmad degdeg ah
service-kind-police = Booliis
service-kind-health = Daryeelka caafimaadka
service-kind-social-services = Adeegga bulshada
service-kind-duty-social = Adeegga bulshada ee degdegga ah
service-kind-shelter = Hoy la ilaaliyo
service-kind-counselling = Wadahadal taageero
service-kind-perpetrator-programme = Caawimaad lagu joojiyo rabshadda
service-kind-legal = Talo sharci
service-kind-staff-guidance = Taageerada shaqaalaha
service-kind-directory = Ka hel taageero meesha aad deggan tahay
service-kind-switchboard = Xarunta telefoonka ee degmada
service-status-temporarily-closed = Hadda waa xiran tahay.
service-status-defunct = Adeeggani ma jiro hadda.

## Ways to reach a service

channel-phone = Wac
channel-sms = Dir fariin SMS ah
channel-chat = Ku qor chat
channel-video = Wicitaan muuqaal ah
channel-email = Dir iimayl
channel-visit = Booqasho
channel-web = Websaydh
channel-text-telephone = Telefoonka qoraalka
channel-sign-video = Wicitaan muuqaal ah oo luqadda dhegoolaha ah

## What it costs and what it leaves behind; $channel is the way to reach the service

cost-free = { $channel ->
    [phone] Wicitaanku waa bilaash.
    [sms] Dirista SMS-ku waa bilaash.
   *[other] Waa bilaash.
}
cost-local = { $channel ->
    [sms] Waxay la qiimo tahay SMS caadi ah.
   *[other] Waxay la qiimo tahay wicitaan caadi ah.
}
anonymous = Uma baahnid inaad sheegto cidda aad tahay.
bill-no = { $channel ->
    [sms] Fariintu kama muuqato biilka telefoonka.
   *[other] Wicitaanku kama muuqdo biilka telefoonka.
}
bill-yes = { $channel ->
    [sms] Fariintu way ka muuqataa biilka telefoonka.
   *[other] Wicitaanku wuu ka muuqdaa biilka telefoonka.
}
call-log = { $channel ->
    [phone] Wicitaanku wuxuu ka muuqdaa liiska wicitaannada ee telefoonka. Halkaas ayaad ka tirtiri kartaa.
    [sms] Fariintu waxay ku hadhaysaa telefoonka. Halkaas ayaad ka tirtiri kartaa.
   *[other] Telefoonka ama kombiyuutarka ayaa laga arki karaa inaad la xiriirtay.
}
replaces = Waxay beddelaysaa: {$value}.
replaces-until = Waxay beddelaysaa: {$value}. Kii hore wuxuu shaqaynayaa ilaa {$date}.

## Languages that are spoken; $languages is a list of language-sv and the like

spoken-staff = {$languages}.
spoken-interpreter = Turjubaan: {$languages}.
spoken-recorded = Xog la duubay: {$languages}.

## A caution on how sure the number and the hours are; $channel is the way to reach the service

caution-value = { $channel ->
    [phone] Lambarka ma xaqiijin cidda ka jawaabta.
    [sms] Lambarka ma xaqiijin cidda ka jawaabta.
    [text-telephone] Lambarka ma xaqiijin cidda ka jawaabta.
   *[other] Ciwaanka lama xaqiijin.
}
caution-hours = Saacadaha furitaanka ma xaqiijin cidda ka jawaabta.
caution-both = { $channel ->
    [phone] Lambarka iyo saacadaha furitaanka ma xaqiijin cidda ka jawaabta.
    [sms] Lambarka iyo saacadaha furitaanka ma xaqiijin cidda ka jawaabta.
    [text-telephone] Lambarka iyo saacadaha furitaanka ma xaqiijin cidda ka jawaabta.
   *[other] Ciwaanka iyo saacadaha furitaanka lama xaqiijin.
}

## Opening hours. $days is made of the messages for days, $times of hours-span; a line gets a capital letter

hours-always = Maalin kasta, 24 saacadood
hours-all-day = {$days}, 24 saacadood
hours-open = {$days}, {$times}
hours-closed = {$days}: xiran
hours-every-day = maalin kasta
# Days that are public holidays, whatever day of the week they are.
hours-public-holidays = maalmaha fasaxa ee Iswiidhan
hours-days = {$first} ilaa {$last}
hours-span = {$from}–{$to}
hours-span-overnight = {$from} ilaa {$to} maalinta xigta
# The 24-hour clock: $h is the hour (8), $hh the same with two digits (08), $mm the minutes (30).
hours-time = {$hh}:{$mm}
hours-full-hour = {$hh}:00
exception-closed = {$date}: xiran
exception-all-day = {$date}: 24 saacadood
exception-open = {$date}: {$times}
exception-other = {$date}: {$hours}
# Beside the hours where a script runs: whether somebody answers now. $day is opening-today, opening-tomorrow or a weekday.
opening-now = Hadda waa furan yahay
opening-closed = Hadda waa xiran yahay
opening-next = Hadda waa xiran yahay. Furitaanka xiga: {$day}, {$time}.
opening-today = maanta
opening-tomorrow = berri
weekday-1 = Isniin
weekday-2 = Talaado
weekday-3 = Arbaco
weekday-4 = Khamiis
weekday-5 = Jimco
weekday-6 = Sabti
weekday-7 = Axad

## Definitions

definition-level-legal = Waxa sharciga ama go’aanku sheegayo
definition-level-plain = Sharraxaad

## Kinds of organisation

organisation-kind-municipality = Degmo
organisation-kind-department = Waax
organisation-kind-assembly = Golaha la doortay
organisation-kind-agency = Hay’ad dawladeed
organisation-kind-university = Jaamacad
organisation-kind-region = Ismaamul goboleed
organisation-kind-state = Dawladda ee gobolka
organisation-kind-police = Booliis
organisation-kind-ngo = Urur
organisation-kind-company = Shirkad
organisation-kind-network = Shabakad
organisation-kind-school = Iskuul

## Plans and their actions

plan-level-international = Caalami
plan-level-national = Qaran
plan-level-regional = Gobol
plan-level-local = Degmo
action-status-planned = La qorsheeyay
action-status-started = Socda
action-status-done = Dhammaaday
action-status-paused = La hakiyay
action-status-cancelled = La joojiyay
action-status-unclear = Qorshuhu ma sheegin
action-track-joint = Si wadajir ah
action-track-own = Ururka dhexdiisa
cadence-yearly = Sannadkii hal mar
cadence-half-year = Sannadkii laba jeer
cadence-tertial = Sannadkii saddex jeer

## Leaflets

leaflet-format-card = Kaar
leaflet-format-trifold = Buug-yare laalaaban
leaflet-format-poster = Boor
leaflet-format-tear-off = Boor leh warqado laga jeexdo
leaflet-format-letter = Warqad
leaflet-format-poster-a4 = Boodh, A4
leaflet-format-booklet = Buug yar
print-edition = Daabacaadda { $number }
print-code = Koodhka QR ee cinwaanka { $address }

## Counties, by the code of Statistics Sweden

county-01 = Gobolka Stockholm
county-03 = Gobolka Uppsala
county-04 = Gobolka Södermanland
county-05 = Gobolka Östergötland
county-06 = Gobolka Jönköping
county-07 = Gobolka Kronoberg
county-08 = Gobolka Kalmar
county-09 = Gobolka Gotland
county-10 = Gobolka Blekinge
county-12 = Gobolka Skåne
county-13 = Gobolka Halland
county-14 = Gobolka Västra Götaland
county-17 = Gobolka Värmland
county-18 = Gobolka Örebro
county-19 = Gobolka Västmanland
county-20 = Gobolka Dalarna
county-21 = Gobolka Gävleborg
county-22 = Gobolka Västernorrland
county-23 = Gobolka Jämtland
county-24 = Gobolka Västerbotten
county-25 = Gobolka Norrbotten

## Languages as they stand in a sentence

language-sv = Iswiidhish
language-sv-simple = Iswiidhish fudud
language-en = Ingiriis
language-en-simple = Ingiriis fudud
language-swl = Luqadda dhegoolaha ee Iswiidhan
language-fi = Finishka
language-fi-simple = Finnish fudud
language-fit = Meänkieli
language-se = Sami Waqooyi
language-smj = Sami Lule
language-sma = Sami Koonfureed
language-yi = Yadhish
language-rom = Romani
language-rmy = Romani (Lovari)
language-rmn = Romani (Arli)
language-rmf = Romani (Kale)
language-rmu = Romani (Resande)
language-mul = luqadaha badankood
language-ar = Carabi
language-fa = Faarisi
language-prs = Dari
language-ps = Bashtuu
language-ckb = Sorani (Kurdi)
language-kmr = Kurmanji (Kurdi)
language-so = Soomaali
language-ti = Tigrinya
language-am = Axmaar
language-om = Oromo
language-uk = Yukreeniyaan
language-ru = Ruush
language-pl = Boolish
language-lt = Lituwaanays
language-et = Istooniyaan
language-bs = Bosniyaan
language-hr = Koro’eeshiyaan
language-sr = Seerbiyaan
language-sr-Latn = Serbian xarfaha Laatiinka ku qoran
language-sq = Albeeniyaan
language-mk = Masadooniyaan
language-bg = Bulgeeriyaan
language-ro = Romanka
language-hu = Hangariyaan
language-el = Giriik
language-tr = Turkish
language-es = Isbaanish
language-fr = Faransiis
language-de = Jarmal
language-it = Talyaani
language-nl = Holandays
language-pt = Boortaqiis
language-da = Dhaanish
language-nb = Noorwiijiyaan
language-th = Taaylandays
language-vi = Fiitnaamays
language-zh = Shinees
language-zh-Hans = Shiinays (xarfo la fududeeyay)
language-ur = Urduu
language-bn = Bangladesh
language-sw = Sawaaxili
language-aii = Asiiriyaan
language-syr = Af-Siriyak
language-he = Cibraani
