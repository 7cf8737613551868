### Words that facts are told in: services, opening hours, plans, languages. Hand in hand with src/render/.

## Labels of facts

kind = Rodzaj
area = Obszar
ages = Wiek
address = Adres
provider = Prowadzący
audiences = Dla kogo
forms = Temat

## Where, how old, when it was checked

area-national = Cały kraj
# Where there is no name of the county: see county-01 and on.
area-county = Region administracyjny {$code}
area-municipality = {$name}
ages-min-max = {$min}–{$max} lat
ages-min = Wiek od {$min} lat
ages-max = Wiek do {$max} lat
verified-on = Sprawdzono {$date}. Źródło: {$source}

## Review and translation of a page

reviewed = Sprawdzono {$date}
reviewed-by = Sprawdzono {$date}. Sprawdzający: {$name}
# $edition and $other are names of languages as in language-sv.
behind-notice = Tekst źródłowy ({$source}) zmienił się, odkąd powstał ten tekst. Coś może teraz być inaczej. Numery telefonów i godziny są zawsze najnowsze.
fallback-notice = Tej strony nie ma jeszcze w tym języku: {$edition}. Język tekstu: {$other}.
interface-machine = Menu i nagłówki przetłumaczył komputer. Nikt ich nie sprawdził.
translation-machine = Tekst przetłumaczył komputer, {$date}. Nikt go nie sprawdził.
translation-machine-undated = Tekst przetłumaczył komputer. Nikt go nie sprawdził.
translation-draft = Wersja robocza, {$date}. Tekst nie jest jeszcze sprawdzony.
translation-draft-undated = Wersja robocza. Tekst nie jest jeszcze sprawdzony.
translation-reviewed = Tłumaczenie sprawdziła osoba znająca oba języki, {$date}.
translation-reviewed-undated = Tłumaczenie sprawdziła osoba znająca oba języki.
translation-tested = Tekst wypróbowały osoby, dla których jest przeznaczony, {$date}.
translation-tested-by = Tekst wypróbowali czytelnicy, dla których jest przeznaczony, {$date}. Liczba czytelników: {$count}. Kto przeprowadził próbę: {$by}.
translation-tested-undated = Tekst wypróbowały osoby, dla których jest przeznaczony.

## Kinds of service and their status

service-kind-helpline = Telefon zaufania
service-kind-chat = Czat pomocowy
service-kind-emergency = Nagła pomoc
service-kind-police = Policja
service-kind-health = Opieka zdrowotna
service-kind-social-services = Opieka społeczna
service-kind-duty-social = Dyżur opieki społecznej
service-kind-shelter = Chronione mieszkanie
service-kind-counselling = Rozmowy wspierające
service-kind-perpetrator-programme = Pomoc w zaprzestaniu przemocy
service-kind-legal = Porady prawne
service-kind-staff-guidance = Wsparcie dla specjalistów
service-kind-directory = Znajdź pomoc w miejscu zamieszkania
service-kind-switchboard = Centrala gminy
service-status-temporarily-closed = Chwilowo nieczynne.
service-status-defunct = Tej usługi już nie ma.

## Ways to reach a service

channel-phone = Zadzwoń
channel-sms = Wyślij SMS
channel-chat = Czat
channel-video = Rozmowa wideo
channel-email = Napisz e-mail
channel-visit = Wizyta
channel-web = Witryna
channel-text-telephone = Telefon tekstowy
channel-sign-video = Rozmowa wideo w języku migowym

## What it costs and what it leaves behind; $channel is the way to reach the service

cost-free = { $channel ->
    [phone] Rozmowa jest bezpłatna.
    [sms] Wysłanie SMS-a jest bezpłatne.
   *[other] To jest bezpłatne.
}
cost-local = { $channel ->
    [sms] Kosztuje tyle, co zwykły SMS.
   *[other] Kosztuje tyle, co zwykła rozmowa.
}
anonymous = Nie musisz mówić, kim jesteś.
bill-no = { $channel ->
    [sms] Wiadomości nie widać na rachunku telefonicznym.
   *[other] Rozmowy nie widać na rachunku telefonicznym.
}
bill-yes = { $channel ->
    [sms] Wiadomość widać na rachunku telefonicznym.
   *[other] Rozmowę widać na rachunku telefonicznym.
}
call-log = { $channel ->
    [phone] Rozmowę widać na liście połączeń w telefonie. Można ją tam usunąć.
    [sms] Wiadomość pozostaje w telefonie. Można ją tam usunąć.
   *[other] W telefonie lub komputerze może być widać ślad po kontakcie.
}
replaces = Zastępuje: {$value}.
replaces-until = Zastępuje: {$value}. Poprzednie działa do {$date}.

## Languages that are spoken; $languages is a list of language-sv and the like

spoken-staff = {$languages}.
spoken-interpreter = Przez tłumacza: {$languages}.
spoken-recorded = Nagrane informacje: {$languages}.

## A caution on how sure the number and the hours are; $channel is the way to reach the service

caution-value = { $channel ->
    [phone] Numer nie jest potwierdzony przez tych, którzy odpowiadają.
    [sms] Numer nie jest potwierdzony przez tych, którzy odpowiadają.
    [text-telephone] Numer nie jest potwierdzony przez tych, którzy odpowiadają.
   *[other] Adres nie jest potwierdzony.
}
caution-hours = Godziny otwarcia nie są potwierdzone przez tych, którzy odpowiadają.
caution-both = { $channel ->
    [phone] Numer i godziny otwarcia nie są potwierdzone przez tych, którzy odpowiadają.
    [sms] Numer i godziny otwarcia nie są potwierdzone przez tych, którzy odpowiadają.
    [text-telephone] Numer i godziny otwarcia nie są potwierdzone przez tych, którzy odpowiadają.
   *[other] Adres i godziny otwarcia nie są potwierdzone.
}

## Opening hours. $days is made of the messages for days, $times of hours-span; a line gets a capital letter

hours-always = Codziennie, całą dobę
hours-all-day = {$days}, całą dobę
hours-open = {$days}, {$times}
hours-closed = {$days}: nieczynne
hours-every-day = codziennie
# Days that are public holidays, whatever day of the week they are.
hours-public-holidays = dni świąteczne w Szwecji
hours-days = {$first}–{$last}
hours-span = {$from}–{$to}
hours-span-overnight = {$from}–{$to} następnego dnia
# The 24-hour clock: $h is the hour (8), $hh the same with two digits (08), $mm the minutes (30).
hours-time = {$h}:{$mm}
hours-full-hour = {$h}:00
exception-closed = {$date}: nieczynne
exception-all-day = {$date}: całą dobę
exception-open = {$date}: {$times}
exception-other = {$date}: {$hours}
# Beside the hours where a script runs: whether somebody answers now. $day is opening-today, opening-tomorrow or a weekday.
opening-now = Teraz czynne
opening-closed = Teraz nieczynne
opening-next = Teraz nieczynne. Następne otwarcie: {$day}, {$time}.
opening-today = dzisiaj
opening-tomorrow = jutro
weekday-1 = poniedziałek
weekday-2 = wtorek
weekday-3 = środa
weekday-4 = czwartek
weekday-5 = piątek
weekday-6 = sobota
weekday-7 = niedziela

## Definitions

definition-level-legal = Tak mówi ustawa lub decyzja
definition-level-plain = Wyjaśnienie

## Kinds of organisation

organisation-kind-municipality = Gmina
organisation-kind-department = Wydział
organisation-kind-assembly = Organ wybieralny
organisation-kind-agency = Urząd
organisation-kind-university = Uniwersytet
organisation-kind-region = Region
organisation-kind-state = Państwo w regionie administracyjnym
organisation-kind-police = Policja
organisation-kind-ngo = Stowarzyszenie
organisation-kind-company = Firma
organisation-kind-network = Sieć współpracy
organisation-kind-school = Szkoła

## Plans and their actions

plan-level-international = Międzynarodowy
plan-level-national = Krajowy
plan-level-regional = Regionalny
plan-level-local = Lokalny
action-status-planned = Planowane
action-status-started = W toku
action-status-done = Wykonane
action-status-paused = Wstrzymane
action-status-cancelled = Przerwane
action-status-unclear = Nie wynika z planu
action-track-joint = Wspólnie
action-track-own = W ramach własnej organizacji
cadence-yearly = Raz w roku
cadence-half-year = Dwa razy w roku
cadence-tertial = Trzy razy w roku

## Leaflets

leaflet-format-card = Karta
leaflet-format-trifold = Składana ulotka
leaflet-format-poster = Plakat
leaflet-format-tear-off = Plakat z odrywanymi karteczkami
leaflet-format-letter = List
leaflet-format-poster-a4 = Plakat, A4
leaflet-format-booklet = Broszura
print-edition = Wydanie { $number }
print-code = Kod QR z adresem { $address }

## Counties, by the code of Statistics Sweden

county-01 = region administracyjny Sztokholm
county-03 = region administracyjny Uppsala
county-04 = region administracyjny Södermanland
county-05 = region administracyjny Östergötland
county-06 = region administracyjny Jönköping
county-07 = region administracyjny Kronoberg
county-08 = region administracyjny Kalmar
county-09 = region administracyjny Gotlandia
county-10 = region administracyjny Blekinge
county-12 = region administracyjny Skania
county-13 = region administracyjny Halland
county-14 = region administracyjny Västra Götaland
county-17 = region administracyjny Värmland
county-18 = region administracyjny Örebro
county-19 = region administracyjny Västmanland
county-20 = region administracyjny Dalarna
county-21 = region administracyjny Gävleborg
county-22 = region administracyjny Västernorrland
county-23 = region administracyjny Jämtland
county-24 = region administracyjny Västerbotten
county-25 = region administracyjny Norrbotten

## Languages as they stand in a sentence

language-sv = szwedzki
language-sv-simple = prosty szwedzki
language-en = angielski
language-en-simple = prosty angielski
language-swl = szwedzki język migowy
language-fi = fiński
language-fi-simple = prosty fiński
language-fit = meänkieli
language-se = północnosaamski
language-smj = lule-saamski
language-sma = południowosaamski
language-yi = jidysz
language-rom = cygański
language-rmy = romski (lovari)
language-rmn = romski (arli)
language-rmf = romski (kale)
language-rmu = romski (resande)
language-mul = większość języków
language-ar = arabski
language-fa = perski
language-prs = dari
language-ps = paszto
language-ckb = sorani (kurdyjski)
language-kmr = kurmandżi (kurdyjski)
language-so = somalijski
language-ti = tigrinia
language-am = amharski
language-om = oromo
language-uk = ukraiński
language-ru = rosyjski
language-pl = polski
language-lt = litewski
language-et = estoński
language-bs = bośniacki
language-hr = chorwacki
language-sr = serbski
language-sr-Latn = serbski alfabetem łacińskim
language-sq = albański
language-mk = macedoński
language-bg = bułgarski
language-ro = rumuński
language-hu = węgierski
language-el = grecki
language-tr = turecki
language-es = hiszpański
language-fr = francuski
language-de = niemiecki
language-it = włoski
language-nl = niderlandzki
language-pt = portugalski
language-da = duński
language-nb = norweski
language-th = tajski
language-vi = wietnamski
language-zh = chiński
language-zh-Hans = chiński (znaki uproszczone)
language-ur = urdu
language-bn = bengalski
language-sw = suahili
language-aii = asyryjski
language-syr = syryjski
language-he = hebrajski
