### Words of the theme, in every page's frame. No message here takes an argument.
### They promise nothing: the exit leaves the page, it does not make anybody safe.

## The frame: what stands around every page

skip-link = Zum Inhalt
exit = Seite verlassen
demo-notice = Eine erfundene Gemeinde.
staff-site = Interne Website für Beschäftigte
internal-page = Diese Seite ist intern. Sie steht nicht auf der öffentlichen Website.
menu = Menü
languages = Sprachen
# Stands on the folded list where there are more than eight editions: also for those who cannot read this one.
languages-fold = Sprachen – språk – languages
levels = Lesestufe
breadcrumb = Sie sind hier
footer = Über diese Website
traces = Diese Website verwendet keine Cookies. Aber das Telefon oder der Computer kann sich merken, welche Seiten Sie geöffnet haben.

## The exit, with the script: read aloud, and while the other page is loading

exit-twice-more = Drücken Sie noch zweimal Shift, um die Seite zu verlassen.
exit-once-more = Drücken Sie noch einmal Shift, um die Seite zu verlassen.
# After five seconds without a third press.
exit-over = Sie sind noch auf dieser Seite.
exit-loading = Wird geladen …

## Discreet mode

discreet-about = Im diskreten Modus merkt sich die Zurück-Taste weniger Seiten. Der Verlauf des Browsers bleibt bestehen.
discreet-start = Diskreten Modus starten
discreet-end = Diskreten Modus beenden
discreet-on = Der diskrete Modus ist an.
discreet-off = Der diskrete Modus ist aus.

## When it is urgent: the bar with 112 and the main helpline

# The label of the bar, read aloud only.
urgent-label = Rufen Sie an, wenn Sie Hilfe brauchen
# Stands before the number 112.
urgent-call = Gefahr in diesem Moment?

## The start page

doors = Wählen Sie, was auf Sie zutrifft

## A service: its card and its own page

contact = So erreichen Sie die Stelle
# Stands before the opening hours.
hours = Geöffnet:
# Stands before the languages that are spoken.
spoken = Sprachen:
what-happens = Was geschieht, wenn Sie sich melden
who-answers = Wer antwortet
# Stands before who answers, on a card.
confidentiality = Was Sie erzählen
facts = Weitere Angaben
nothing-found = Hier gibt es noch nichts. Rufen Sie das Hilfetelefon oben auf der Seite an, dort hilft man Ihnen weiter.

## The glossary

definitions = So wird das Wort beschrieben
# Stands before the document that a definition is taken from.
source = Quelle:
letters = Zum Buchstaben

## A plan: goals and actions

goals = Ziele
examples = Beispiele
indicators = So wird das Ziel überprüft
actions = Maßnahmen
# Stands before "Planned", "Under way" and so on; read aloud and shown.
status = Stand:
how = So wird es gemacht
effect = Wozu die Maßnahme führen soll
# Above the links to the other pages of a plan.
plan-sides = Den ganzen Plan ansehen
plan-facts = Über den Beschluss
hierarchy = Pläne, die zusammengehören
all-plans = Alle Pläne
# Stands in brackets after the name of the plan being read.
this-plan = dieser Plan
matrix = Übersicht
# Heads the column of those who act: authorities, associations.
body = Stelle
bodies = Stelle für Stelle
answers-for = Verantwortlich für
takes-part-in = Beteiligt an
commitments = Zusagen
targets = Der Plan als Ganzes trägt bei zu
leads-there = Maßnahmen, die dorthin führen
year = Jahr
figure = Anzahl
statuses = Stand
times = Wann es gemacht wird
networks = Gruppen, die sich treffen
works-together = Wer zusammenarbeitet
# Read aloud instead of a drawing.
drawing = Zeichnung mit Linien zwischen denen, die zusammenarbeiten. Die Liste darüber sagt dasselbe.
served = Auf dieser Website
carries-out = Gehört zu diesen Maßnahmen

## The page to search on

search-label = Was suchen Sie?
# Stands under the field. It says what the page does, and promises nothing of the device.
search-about = Was Sie schreiben, wird nirgendwohin gesendet und von der Website nicht gespeichert.
search-nothing = Versuchen Sie ein anderes Wort, oder rufen Sie an. Dort hilft man Ihnen, die richtige Stelle zu finden.
search-script = Die Suche läuft in Ihrem Browser und braucht Skripte, die ausgeschaltet sind. Alles lässt sich auch ohne Suche finden.

## The end of a page

related = Weiterlesen
about-page = Über diese Seite
# Stands before the page's short address.
permalink = Kurze Adresse dieser Seite

## Linking to a page: unfolded at its end

share = Link zu dieser Seite
# A button in each row of languages; the language's name stands before it.
share-copy = Link kopieren
share-copied = Der Link ist kopiert.

## The permalink and the page that was not found

choose-edition = Sprache wählen
to-start = Zur Startseite
behind-link = Den neuesten Text lesen

## What staff post in social media

# Stands before the text.
posts-alt = Alternativtext:
posts-files = Dateien zum Herunterladen
posts-page = Die Seite, zu der die Beiträge führen
## Listening, and the other forms of a page

listen = Anhören
listen-heard = Eine Computerstimme liest die Seite vor. Andere in der Nähe können sie hören.
listen-play = Abspielen
listen-pause = Pause
listen-stop = Stopp
listen-back = Voriger Satz
listen-on = Nächster Satz
listen-speed = Geschwindigkeit
formats = Gibt es auch als:
formats-no-voice = Für diese Sprache gibt es keine Stimme. Die Seite kann nicht angehört werden.
