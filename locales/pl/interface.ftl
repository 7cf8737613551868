### Words of the theme, in every page's frame. No message here takes an argument.
### They promise nothing: the exit leaves the page, it does not make anybody safe.

## The frame: what stands around every page

skip-link = Przejdź do treści
exit = Opuść stronę
demo-notice = Gmina jest zmyślona.
staff-site = Strona wewnętrzna dla personelu
internal-page = Ta strona jest wewnętrzna. Nie ma jej w publicznym serwisie.
menu = Menu
languages = Języki
# Stands on the folded list where there are more than eight editions: also for those who cannot read this one.
languages-fold = Języki – språk – languages
levels = Poziom czytania
breadcrumb = Tutaj jesteś
footer = O tej witrynie
traces = Ta witryna nie używa plików cookie. Jednak telefon lub komputer może pamiętać, które strony zostały otwarte.

## The exit, with the script: read aloud, and while the other page is loading

exit-twice-more = Naciśnij Shift jeszcze dwa razy, aby opuścić stronę.
exit-once-more = Naciśnij Shift jeszcze raz, aby opuścić stronę.
# After five seconds without a third press.
exit-over = Nadal jesteś na tej stronie.
exit-loading = Wczytywanie…

## Discreet mode

discreet-about = W trybie dyskretnym przycisk Wstecz pamięta mniej stron. Historia przeglądarki pozostaje.
discreet-start = Włącz tryb dyskretny
discreet-end = Wyłącz tryb dyskretny
discreet-on = Tryb dyskretny jest włączony.
discreet-off = Tryb dyskretny jest wyłączony.

## When it is urgent: the bar with 112 and the main helpline

# The label of the bar, read aloud only.
urgent-label = Zadzwoń, jeśli potrzebujesz pomocy
# Stands before the number 112.
urgent-call = Niebezpieczeństwo w tej chwili?

## The start page

doors = Wybierz to, co pasuje do Twojej sytuacji

## A service: its card and its own page

contact = Jak się skontaktować
# Stands before the opening hours.
hours = Czynne:
# Stands before the languages that are spoken.
spoken = Języki:
what-happens = Co się dzieje, gdy się kontaktujesz
who-answers = Kto odpowiada
# Stands before who answers, on a card.
confidentiality = To, co mówisz
facts = Więcej informacji
nothing-found = Jeszcze nic tu nie ma. Zadzwoń na telefon zaufania podany u góry strony, tam pomogą Ci dalej.

## The glossary

definitions = Jak opisuje się to słowo
# Stands before the document that a definition is taken from.
source = Źródło:
letters = Przejdź do litery

## A plan: goals and actions

goals = Cele
examples = Przykłady
indicators = Jak sprawdza się realizację celu
actions = Działania
# Stands before "Planned", "Under way" and so on; read aloud and shown.
status = Stan:
how = Jak się to robi
effect = Do czego ma prowadzić działanie
# Above the links to the other pages of a plan.
plan-sides = Zobacz cały plan
plan-facts = O decyzji
hierarchy = Powiązane plany
all-plans = Wszystkie plany
# Stands in brackets after the name of the plan being read.
this-plan = ten plan
matrix = Przegląd
# Heads the column of those who act: authorities, associations.
body = Podmiot
bodies = Poszczególne podmioty
answers-for = Odpowiada za
takes-part-in = Bierze udział w
commitments = Zobowiązania
targets = Do czego przyczynia się cały plan
leads-there = Działania, które do tego prowadzą
year = Rok
figure = Liczba
statuses = Stan
times = Kiedy się to robi
networks = Grupy, które się spotykają
works-together = Kto pracuje razem
# Read aloud instead of a drawing.
drawing = Rysunek z liniami między tymi, którzy pracują razem. Lista powyżej mówi to samo.
served = W tej witrynie
carries-out = Odpowiada tym działaniom

## The page to search on

search-label = Czego szukasz?
# Stands under the field. It says what the page does, and promises nothing of the device.
search-about = To, co wpisujesz, nie jest nigdzie wysyłane ani zapisywane przez witrynę.
search-nothing = Spróbuj innego słowa albo zadzwoń, a pomogą Ci znaleźć właściwe miejsce.
search-script = Wyszukiwanie działa w Twojej przeglądarce i wymaga skryptów, które są wyłączone. Wszystko można znaleźć bez wyszukiwania.

## The end of a page

related = Czytaj dalej
about-page = O tej stronie
# Stands before the page's short address.
permalink = Krótki adres strony

## Linking to a page: unfolded at its end

share = Link do tej strony
# A button in each row of languages; the language's name stands before it.
share-copy = Skopiuj link
share-copied = Link został skopiowany.

## The permalink and the page that was not found

choose-edition = Wybierz język
to-start = Do strony głównej
behind-link = Przeczytaj najnowszy tekst

## What staff post in social media

# Stands before the text.
posts-alt = Tekst alternatywny:
posts-files = Pliki do pobrania
posts-page = Strona, do której prowadzą wpisy
## Listening, and the other forms of a page

listen = Posłuchaj
listen-heard = Głos komputera czyta stronę. Inne osoby w pobliżu mogą go słyszeć.
listen-play = Odtwórz
listen-pause = Pauza
listen-stop = Zatrzymaj
listen-back = Poprzednie zdanie
listen-on = Następne zdanie
listen-speed = Szybkość
formats = Dostępne także jako:
formats-no-voice = Nie ma głosu w tym języku. Tej strony nie można posłuchać.
