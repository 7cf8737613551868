### Headings and words on pages made from facts.

cards-title = Gdzie można się zwrócić
narrower-title = Więcej dla Ciebie
finder-for = Pomoc: {$name}
finder-about = Pomoc, temat: {$name}
finder-tab = Wsparcie i porady
finder-group-audience = Kogo to dotyczy?
finder-group-form = Co się dzieje?
finder-group-kind = Jaki rodzaj pomocy?
finder-group-language = W jakim języku chcesz rozmawiać?
finder-group-place = Gdzie potrzebna jest pomoc?
finder-in = Pomoc, język: {$language}
finder-place = Pomoc: {$name}
finder-language-summary = O tych miejscach wiemy, że mogą odpowiedzieć w tym języku: {$language}, samodzielnie lub przez tłumacza. Inne też mogą mieć tłumacza, więc warto zapytać.
finder-spoken = Język osób, które odpowiadają: {$language}
finder-spoken-text = Być może nie wszyscy pracownicy mówią w tym języku. Powiedz na początku, w jakim języku chcesz rozmawiać.
finder-interpreted = Przez tłumacza
finder-interpreted-text = W rozmowie bierze udział tłumacz. Powiedz na początku, w jakim języku mówisz. Znalezienie tłumacza może chwilę potrwać.
finder-place-summary = Najpierw to, co jest najbliżej, potem to, co działa na większym obszarze.
count-services = { $count ->
    [one] 1 usługa
    [few] {$count} usługi
    [many] {$count} usług
   *[other] {$count} usługi
 }
count-actions = { $count ->
    [one] 1 działanie
    [few] {$count} działania
    [many] {$count} działań
   *[other] {$count} działania
 }
search-count = { $count ->
    [0] Nic nie znaleziono.
    [one] 1 wynik
    [few] {$count} wyniki
    [many] {$count} wyników
   *[other] {$count} wyniku
 }
search-many = Najlepsze wyniki: {$count}
synonyms = Inne słowa
avoid = Słowa, których unikamy
broader = Szersze pojęcie
when = Kiedy
campaign-week = Co roku, tydzień {$week}
campaign-day = Co roku, {$day}
campaign-days = Co roku od {$from} do {$to}
legal-basis = Ustawa
website = Witryna
part-of = Należy do
organisation-services = Usługi tej organizacji
organisation-actions = Działania w planach
verified = Informacje
confidence-medium = Informacje pochodzą od innych niż ci, którzy odpowiadają.
confidence-low = Informacje są niepewne.
# The tab in discreet mode, where the page has no discreet title of its own.
neutral-title = Informacje
not-found-title = Nie ma takiej strony
not-found-text = W adresie może być błąd albo strona została usunięta. Jeśli potrzebujesz pomocy teraz, numery są u góry strony.

plan-level = Rodzaj
plan-valid = Obowiązuje
plan-publisher = Czyj plan
plan-decided = Data decyzji
plan-responsible = Odpowiada za plan
plan-parent = Opiera się na
plan-supersedes = Zastępuje
plan-source = Źródło
plan-areas = Obszary
plan-about = O planie
plan-was-valid = Obowiązywał
plan-valid-wording = Tak pisze plan
plan-parties = Strony planu
plan-followed-up = Sprawdzanie
plan-ended = Plan już nie obowiązuje. Jego okres: { $period }.
plan-ended-undated = Plan już nie obowiązuje.
plan-side-bodies = Kto co robi
plan-side-goals = Cele i sprawdzanie
plan-side-time = Czas i stan
plan-side-together = Kto z kim współpracuje
plan-side-served = Gdzie widać plan
document-valid = Obowiązuje
document-years = Tworzony na
count-years = { $count ->
    [one] jeden rok
    [few] {$count} lata
    [many] {$count} lat
   *[other] {$count} roku
 }
document-under = Opiera się na
document-reports-to = Wyniki przekazuje się do
matrix-areas = Za ile działań odpowiada każdy podmiot i w ilu bierze udział, według obszarów
matrix-goals = Za ile działań odpowiada każdy podmiot i w ilu bierze udział, według celów
matrix-no-goal = W planie bez podziału na cele
matrix-responsible = odpowiada za {$count}
matrix-cooperating = bierze udział w {$count}
mandate = Przepisy
mandate-wording = Plan pisze: „{$wording}”.
mandate-replaced = Zastąpione przez: {$regulation}.
indicator-here = Na tej stronie: {$count} z {$of}. Policzono według stanu na {$date}.
indicator-how = Jak to liczymy
goal-frequency = Jak często
goal-contributes-to = Przyczynia się do
equality-goal = Cel równości płci {$goal}: { $goal ->
    [1] równy podział władzy i wpływów
    [2] równość ekonomiczna
    [3] równość w edukacji
    [4] równy podział nieodpłatnej pracy domowej i opiekuńczej
    [5] równość w zdrowiu
   *[6] przemoc mężczyzn wobec kobiet musi ustać
 }
agenda-goal = Agenda 2030, cel {$goal}: { $goal ->
    [1] koniec z ubóstwem
    [2] zero głodu
    [3] dobre zdrowie i jakość życia
    [4] dobra jakość edukacji
    [5] równość płci
    [6] czysta woda i warunki sanitarne
    [7] czysta i dostępna energia
    [8] wzrost gospodarczy i godna praca
    [9] innowacyjność, przemysł, infrastruktura
    [10] mniej nierówności
    [11] zrównoważone miasta i społeczności
    [12] odpowiedzialna konsumpcja i produkcja
    [13] działania w dziedzinie klimatu
    [14] życie pod wodą
    [15] życie na lądzie
    [16] pokój, sprawiedliwość i silne instytucje
   *[17] partnerstwa na rzecz celów
 }
agenda-target = {$name}, zadanie {$target}
time-unknown = Nie podano czasu
network-leads = Prowadzi
network-members = Bierze udział
action-parties = Strony planu wspólnie
action-also-in = Jest także w
action-plan = Plan
action-responsible = Odpowiada
action-cooperating = Współpracuje
action-when = Kiedy
action-track = Jak się to robi
action-followup = Sprawdzanie
action-served-by = Gdzie to widać
period = {$from}–{$to}
period-from = Od {$from}
period-to = Do {$to}
about = około {$date}
season = { $season ->
    [21] wiosna
    [22] lato
    [23] jesień
   *[other] zima
 } {$year}

## The accessibility statement.

statement-scope-title = Kogo i czego dotyczy deklaracja
statement-scope = Za tę witrynę odpowiada {$name}. Deklaracja dotyczy adresu {$address} we wszystkich wersjach. Nie obejmuje innych witryn, do których prowadzą odnośniki.
statement-law = Witryna ma spełniać szwedzką ustawę o dostępności cyfrowych usług publicznych.
statement-demo = Gmina jest zmyślona. Deklaracja jest napisana tak, jak napisałaby ją prawdziwa gmina.
statement-conformance-title = Jak dostępna jest witryna
statement-conformance-full = Oceniamy, że witryna jest w pełni zgodna z ustawą.
statement-conformance-partial = Oceniamy, że witryna jest częściowo zgodna z ustawą. Braki wymieniono poniżej.
statement-conformance-none = Oceniamy, że witryna nie jest zgodna z ustawą. Braki wymieniono poniżej.
statement-conformance-unknown = Witryna nie została jeszcze oceniona. Dlatego nie wiemy, jak dostępna jest.
statement-shortcomings-title = Znane braki
statement-shortcomings = Wiemy o tych brakach:
statement-no-shortcomings = Nie opisano tu żadnych braków. Mogą jednak istnieć.
statement-machine = Są tłumaczenia maszynowe, których nikt nie sprawdził, w tych językach: {$editions}. Mogą być trudne do zrozumienia.
statement-untested = Czytelnicy, którzy potrzebują prostego tekstu, nie wypróbowali wszystkiego w tych językach: {$editions}. Dlatego nie nazywamy go tekstem łatwym do czytania.
statement-shortcoming-sign-language = Witryna nie ma niczego w języku migowym.
statement-shortcoming-speech = Witryna nie czyta tekstu na głos.
statement-speech-partly = Można posłuchać tylko niektórych stron i tylko w językach, które mają głos.
statement-shortcoming-captions = Filmy nie mają napisów.
statement-shortcoming-audio-description = Filmy nie mają audiodeskrypcji.
statement-shortcoming-documents = Dokumenty, na przykład pliki PDF, nie są dostępne.
statement-shortcoming-maps = Mapy nie mają opisu słownego.
statement-report-title = Powiedz nam, jeśli coś nie działa
statement-report = Powiedz nam o każdej przeszkodzie albo o tym, że potrzebujesz czegoś w innej formie. Powiedz, której strony to dotyczy i co się stało. Nie musisz mówić, dlaczego czytasz tę stronę ani kim jesteś.
statement-report-publisher = Kontakt: {$name}.
statement-supervision-title = Nadzór
statement-supervision = Nad przestrzeganiem ustawy czuwa szwedzki urząd administracji cyfrowej Digg. Jeśli nasza odpowiedź nie jest zadowalająca, możesz to zgłosić do urzędu Digg.
statement-supervision-demo = Ponieważ gmina jest zmyślona, Digg nie może rozpatrzyć zgłoszenia dotyczącego tej witryny.
statement-supervision-link = Zgłoś brak dostępności do urzędu Digg
statement-assessment-title = Jak sprawdzono witrynę
statement-assessment-unknown = Nikt jeszcze nie sprawdził witryny.
statement-by-self = Sprawdziliśmy witrynę we własnym zakresie.
statement-by-external = Witrynę sprawdził ktoś z zewnątrz.
statement-dates = Data oceny: {$assessed}. Ostatnia aktualizacja deklaracji: {$updated}.
statement-method-automatic = Programy komputerowe szukały błędów. Takie programy znajdują tylko część z nich.
statement-method-manual = Ludzie sprawdzili wymagania ustawy jedno po drugim.
statement-method-assistive-technology = Witrynę wypróbowano z pomocami technicznymi, na przykład z czytnikami ekranu.
statement-method-users = Witrynę wypróbowały osoby z niepełnosprawnościami.

## Pictograms

pictogram-credit = Piktogramy: {$name}, {$author}. Licencja: {$licence}.

## Addresses that were published once

moved = Strona ma nowy adres
gone-title = Tej strony już tu nie ma
gone-text = Tutaj można czytać dalej.

## Feeds: what they are called in a reader of feeds

changes = Co nowego
changes-plans = Co nowego w planach

posts-number = Wpis {$number}

## The other forms of a page

listen-recorded = Czyta { $name }. Nagrano { $date }. Inne osoby w pobliżu mogą to słyszeć.
formats-languages = Inne języki
