### Words that facts are told in: services, opening hours, plans, languages. Hand in hand with src/render/.

## Labels of facts

kind = Art
area = Gebiet
ages = Alter
address = Adresse
provider = Träger
audiences = Für
forms = Thema

## Where, how old, when it was checked

area-national = Das ganze Land
# Where there is no name of the county: see county-01 and on.
area-county = Provinz {$code}
area-municipality = {$name}
ages-min-max = {$min}–{$max} Jahre
ages-min = Ab {$min} Jahren
ages-max = Bis {$max} Jahre
verified-on = Überprüft am {$date}. Quelle: {$source}

## Review and translation of a page

reviewed = Überprüft am {$date}
reviewed-by = Überprüft am {$date} von {$name}
# $edition and $other are names of languages as in language-sv.
behind-notice = Der Text auf {$source} hat sich geändert, seit dieser hier geschrieben wurde. Etwas kann jetzt anders sein. Telefonnummern und Zeiten sind immer auf dem neuesten Stand.
fallback-notice = Diese Seite gibt es noch nicht auf {$edition}. Die Sprache des Textes ist {$other}.
interface-machine = Menüs und Überschriften hat ein Computer übersetzt. Kein Mensch hat sie geprüft.
translation-machine = Am {$date} von einem Computer übersetzt. Kein Mensch hat den Text geprüft.
translation-machine-undated = Von einem Computer übersetzt. Kein Mensch hat den Text geprüft.
translation-draft = Entwurf vom {$date}. Der Text ist noch nicht geprüft.
translation-draft-undated = Entwurf. Der Text ist noch nicht geprüft.
translation-reviewed = Die Übersetzung wurde am {$date} von einem Menschen geprüft, der beide Sprachen beherrscht.
translation-reviewed-undated = Die Übersetzung wurde von einem Menschen geprüft, der beide Sprachen beherrscht.
translation-tested = Der Text wurde am {$date} von Menschen ausprobiert, für die er gedacht ist.
translation-tested-by = Der Text wurde am {$date} ausprobiert, und zwar von { $count ->
    [one] 1 Person
   *[other] {$count} Personen
 }, für die er gedacht ist. Durchgeführt von: {$by}.
translation-tested-undated = Der Text wurde von Menschen ausprobiert, für die er gedacht ist.

## Kinds of service and their status

service-kind-helpline = Hilfetelefon
service-kind-chat = Hilfe-Chat
service-kind-emergency = Notruf
service-kind-police = Polizei
service-kind-health = Gesundheitsversorgung
service-kind-social-services = Sozialdienst
service-kind-duty-social = Sozialer Bereitschaftsdienst
service-kind-shelter = Geschützte Unterkunft
service-kind-counselling = Beratungsgespräche
service-kind-perpetrator-programme = Hilfe, mit Gewalt aufzuhören
service-kind-legal = Rechtsberatung
service-kind-staff-guidance = Unterstützung für Fachkräfte
service-kind-directory = Hilfe am Wohnort finden
service-kind-switchboard = Telefonzentrale der Gemeinde
service-status-temporarily-closed = Vorübergehend geschlossen.
service-status-defunct = Dieses Angebot gibt es nicht mehr.

## Ways to reach a service

channel-phone = Anrufen
channel-sms = SMS schicken
channel-chat = Chatten
channel-video = Videoanruf
channel-email = E-Mail schreiben
channel-visit = Besuch
channel-web = Website
channel-text-telephone = Schreibtelefon
channel-sign-video = Videoanruf in Gebärdensprache

## What it costs and what it leaves behind; $channel is the way to reach the service

cost-free = { $channel ->
    [phone] Der Anruf ist kostenlos.
    [sms] Die SMS ist kostenlos.
   *[other] Es ist kostenlos.
}
cost-local = { $channel ->
    [sms] Es kostet so viel wie eine gewöhnliche SMS.
   *[other] Es kostet so viel wie ein gewöhnlicher Anruf.
}
anonymous = Sie müssen nicht sagen, wer Sie sind.
bill-no = { $channel ->
    [sms] Die Nachricht steht nicht auf der Telefonrechnung.
   *[other] Der Anruf steht nicht auf der Telefonrechnung.
}
bill-yes = { $channel ->
    [sms] Die Nachricht steht auf der Telefonrechnung.
   *[other] Der Anruf steht auf der Telefonrechnung.
}
call-log = { $channel ->
    [phone] Der Anruf steht in der Anrufliste des Telefons. Dort können Sie ihn löschen.
    [sms] Die Nachricht bleibt im Telefon. Dort können Sie sie löschen.
   *[other] Auf dem Telefon oder Computer kann zu sehen sein, dass Sie sich gemeldet haben.
}
replaces = Ersetzt {$value}.
replaces-until = Ersetzt {$value}. Das Alte gilt bis {$date}.

## Languages that are spoken; $languages is a list of language-sv and the like

spoken-staff = {$languages}.
spoken-interpreter = {$languages}, mit Hilfe beim Dolmetschen.
spoken-recorded = Aufgezeichnete Informationen: {$languages}.

## A caution on how sure the number and the hours are; $channel is the way to reach the service

caution-value = { $channel ->
    [phone] Die Nummer ist von der Stelle nicht bestätigt.
    [sms] Die Nummer ist von der Stelle nicht bestätigt.
    [text-telephone] Die Nummer ist von der Stelle nicht bestätigt.
   *[other] Die Adresse ist nicht bestätigt.
}
caution-hours = Die Öffnungszeiten sind von der Stelle nicht bestätigt.
caution-both = { $channel ->
    [phone] Die Nummer und die Öffnungszeiten sind von der Stelle nicht bestätigt.
    [sms] Die Nummer und die Öffnungszeiten sind von der Stelle nicht bestätigt.
    [text-telephone] Die Nummer und die Öffnungszeiten sind von der Stelle nicht bestätigt.
   *[other] Die Adresse und die Öffnungszeiten sind nicht bestätigt.
}

## Opening hours. $days is made of the messages for days, $times of hours-span; a line gets a capital letter

hours-always = Jeden Tag, rund um die Uhr
hours-all-day = {$days}, rund um die Uhr
hours-open = {$days}, {$times}
hours-closed = {$days}: geschlossen
hours-every-day = jeden Tag
# Days that are public holidays, whatever day of the week they are.
hours-public-holidays = Feiertage in Schweden
hours-days = {$first} bis {$last}
hours-span = {$from}–{$to} Uhr
hours-span-overnight = {$from} Uhr bis {$to} Uhr am nächsten Tag
# The 24-hour clock: $h is the hour (8), $hh the same with two digits (08), $mm the minutes (30).
hours-time = {$h}:{$mm}
hours-full-hour = {$h}
exception-closed = {$date}: geschlossen
exception-all-day = {$date}: rund um die Uhr
exception-open = {$date}: {$times}
exception-other = {$date}: {$hours}
# Beside the hours where a script runs: whether somebody answers now. $day is opening-today, opening-tomorrow or a weekday.
opening-now = Jetzt geöffnet
opening-closed = Jetzt geschlossen
opening-next = Jetzt geschlossen. Öffnet {$day} um {$time} Uhr.
opening-today = heute
opening-tomorrow = morgen
weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag

## Definitions

definition-level-legal = So steht es im Gesetz oder im Beschluss
definition-level-plain = Erklärung

## Kinds of organisation

organisation-kind-municipality = Gemeinde
organisation-kind-department = Amt
organisation-kind-assembly = Gewählte Vertretung
organisation-kind-agency = Behörde
organisation-kind-university = Universität
organisation-kind-region = Region
organisation-kind-state = Der Staat in der Provinz
organisation-kind-police = Polizei
organisation-kind-ngo = Verein
organisation-kind-company = Unternehmen
organisation-kind-network = Netzwerk
organisation-kind-school = Schule

## Plans and their actions

plan-level-international = International
plan-level-national = National
plan-level-regional = Regional
plan-level-local = Lokal
action-status-planned = Geplant
action-status-started = Läuft
action-status-done = Abgeschlossen
action-status-paused = Unterbrochen
action-status-cancelled = Abgebrochen
action-status-unclear = Geht aus dem Plan nicht hervor
action-track-joint = Gemeinsam
action-track-own = In der eigenen Organisation
cadence-yearly = Einmal im Jahr
cadence-half-year = Zweimal im Jahr
cadence-tertial = Dreimal im Jahr

## Leaflets

leaflet-format-card = Karte
leaflet-format-trifold = Faltblatt
leaflet-format-poster = Plakat
leaflet-format-tear-off = Plakat mit Abreißzetteln
leaflet-format-letter = Brief
leaflet-format-poster-a4 = Plakat, A4
leaflet-format-booklet = Heft
print-edition = Ausgabe { $number }
print-code = QR-Code mit der Adresse { $address }

## Counties, by the code of Statistics Sweden

county-01 = Provinz Stockholm
county-03 = Provinz Uppsala
county-04 = Provinz Södermanland
county-05 = Provinz Östergötland
county-06 = Provinz Jönköping
county-07 = Provinz Kronoberg
county-08 = Provinz Kalmar
county-09 = Provinz Gotland
county-10 = Provinz Blekinge
county-12 = Provinz Skåne
county-13 = Provinz Halland
county-14 = Provinz Västra Götaland
county-17 = Provinz Värmland
county-18 = Provinz Örebro
county-19 = Provinz Västmanland
county-20 = Provinz Dalarna
county-21 = Provinz Gävleborg
county-22 = Provinz Västernorrland
county-23 = Provinz Jämtland
county-24 = Provinz Västerbotten
county-25 = Provinz Norrbotten

## Languages as they stand in a sentence

language-sv = Schwedisch
language-sv-simple = einfaches Schwedisch
language-en = Englisch
language-en-simple = einfaches Englisch
language-swl = Schwedische Gebärdensprache
language-fi = Finnisch
language-fi-simple = einfaches Finnisch
language-fit = Meänkieli
language-se = Nordsamisch
language-smj = Lule-Samisch
language-sma = Südsamisch
language-yi = Jiddisch
language-rom = Romani
language-rmy = Romani (Lovari)
language-rmn = Romani (Arli)
language-rmf = Romani (Kale)
language-rmu = Romani (Resande)
language-mul = die meisten Sprachen
language-ar = Arabisch
language-fa = Persisch
language-prs = Dari
language-ps = Paschtu
language-ckb = Sorani (Kurdisch)
language-kmr = Kurmandschi (Kurdisch)
language-so = Somali
language-ti = Tigrinya
language-am = Amharisch
language-om = Oromo
language-uk = Ukrainisch
language-ru = Russisch
language-pl = Polnisch
language-lt = Litauisch
language-et = Estnisch
language-bs = Bosnisch
language-hr = Kroatisch
language-sr = Serbisch
language-sr-Latn = Serbisch in lateinischer Schrift
language-sq = Albanisch
language-mk = Mazedonisch
language-bg = Bulgarisch
language-ro = Rumänisch
language-hu = Ungarisch
language-el = Griechisch
language-tr = Türkisch
language-es = Spanisch
language-fr = Französisch
language-de = Deutsch
language-it = Italienisch
language-nl = Niederländisch
language-pt = Portugiesisch
language-da = Dänisch
language-nb = Norwegisch
language-th = Thailändisch
language-vi = Vietnamesisch
language-zh = Chinesisch
language-zh-Hans = Chinesisch (vereinfachte Zeichen)
language-ur = Urdu
language-bn = Bengalisch
language-sw = Suaheli
language-aii = Assyrisch
language-syr = Syrisch
language-he = Hebräisch
