### Headings and words on pages made from facts.

cards-title = Hierhin können Sie sich wenden
narrower-title = Mehr für Sie
finder-for = Hilfe: {$name}
finder-about = Hilfe bei: {$name}
finder-tab = Hilfe und Rat
finder-group-audience = Um wen geht es?
finder-group-form = Was geschieht?
finder-group-kind = Welche Art von Hilfe?
finder-group-language = Welche Sprache möchten Sie sprechen?
finder-group-place = Wo wird Hilfe gebraucht?
finder-in = Hilfe auf {$language}
finder-place = Hilfe: {$name}
finder-language-summary = Von diesen Stellen wissen wir, dass sie auf {$language} antworten können, selbst oder mit Hilfe beim Dolmetschen. Andere können das vielleicht auch, fragen Sie gern.
finder-spoken = Hier spricht man {$language}
finder-spoken-text = Vielleicht sprechen nicht alle, die dort arbeiten, die Sprache. Sagen Sie, welche Sprache Sie sprechen möchten, wenn Sie sich melden.
finder-interpreted = Mit Hilfe beim Dolmetschen
finder-interpreted-text = Eine Person dolmetscht im Gespräch. Sagen Sie, welche Sprache Sie sprechen, wenn Sie sich melden. Es kann etwas dauern, bis jemand zum Dolmetschen gefunden ist.
finder-place-summary = Zuerst steht, was am nächsten liegt, dann, was in einem größeren Gebiet hilft.
count-services = { $count ->
    [one] 1 Angebot
   *[other] {$count} Angebote
 }
count-actions = { $count ->
    [one] 1 Maßnahme
   *[other] {$count} Maßnahmen
 }
search-count = { $count ->
    [0] Nichts gefunden.
    [one] 1 Treffer
   *[other] {$count} Treffer
 }
search-many = Die {$count} besten Treffer
synonyms = Andere Wörter
avoid = Wörter, die wir vermeiden
broader = Weiterer Begriff
when = Wann
campaign-week = Jedes Jahr, Woche {$week}
campaign-day = Jedes Jahr am {$day}
campaign-days = Jedes Jahr vom {$from} bis zum {$to}
legal-basis = Gesetz
website = Website
part-of = Gehört zu
organisation-services = Angebote der Organisation
organisation-actions = Maßnahmen in Plänen
verified = Die Angaben
confidence-medium = Die Angaben stammen nicht von denen, die antworten.
confidence-low = Die Angaben sind unsicher.
# The tab in discreet mode, where the page has no discreet title of its own.
neutral-title = Information
not-found-title = Diese Seite gibt es nicht
not-found-text = Vielleicht ist die Adresse falsch geschrieben, oder die Seite wurde entfernt. Wenn Sie jetzt Hilfe brauchen: Die Nummern stehen oben auf der Seite.

plan-level = Art
plan-valid = Gültig
plan-publisher = Wessen Plan
plan-decided = Beschlossen
plan-responsible = Verantwortet den Plan
plan-parent = Baut auf
plan-supersedes = Ersetzt
plan-source = Quelle
plan-areas = Bereiche
plan-about = Über den Plan
plan-was-valid = Galt
plan-valid-wording = So schreibt es der Plan
plan-parties = Beteiligte
plan-followed-up = Überprüfung
plan-ended = Der Plan gilt nicht mehr. Seine Laufzeit war: { $period }.
plan-ended-undated = Der Plan gilt nicht mehr.
plan-side-bodies = Wer was macht
plan-side-goals = Ziele und Überprüfung
plan-side-time = Zeit und Stand
plan-side-together = Wer mit wem zusammenarbeitet
plan-side-served = Wo der Plan zu sehen ist
document-valid = Gilt
document-years = Wird erstellt für
count-years = { $count ->
    [one] ein Jahr
   *[other] {$count} Jahre
 }
document-under = Beruht auf
document-reports-to = Die Ergebnisse gehen an
matrix-areas = Für wie viele Maßnahmen jede Stelle verantwortlich ist und an wie vielen sie beteiligt ist, nach Bereich
matrix-goals = Für wie viele Maßnahmen jede Stelle verantwortlich ist und an wie vielen sie beteiligt ist, nach Ziel
matrix-no-goal = Im Plan keinem Ziel zugeordnet
matrix-responsible = verantwortlich für {$count}
matrix-cooperating = beteiligt an {$count}
mandate = Vorschriften
mandate-wording = Im Plan heißt es: „{$wording}“.
mandate-replaced = Wurde ersetzt durch: {$regulation}.
indicator-here = Auf dieser Website: {$count} von {$of}. Gezählt nach dem Stand vom {$date}.
indicator-how = So wird gezählt
goal-frequency = Wie oft
goal-contributes-to = Trägt bei zu
equality-goal = Gleichstellungsziel {$goal}: { $goal ->
    [1] gleiche Verteilung von Macht und Einfluss
    [2] wirtschaftliche Gleichstellung
    [3] Gleichstellung in der Bildung
    [4] gleiche Verteilung der unbezahlten Haus- und Sorgearbeit
    [5] Gleichstellung in der Gesundheit
   *[6] die Gewalt von Männern gegen Frauen muss aufhören
 }
agenda-goal = Agenda 2030, Ziel {$goal}: { $goal ->
    [1] keine Armut
    [2] kein Hunger
    [3] Gesundheit und Wohlergehen
    [4] hochwertige Bildung
    [5] Geschlechtergleichstellung
    [6] sauberes Wasser und Sanitäreinrichtungen
    [7] bezahlbare und saubere Energie
    [8] menschenwürdige Arbeit und Wirtschaftswachstum
    [9] Industrie, Innovation und Infrastruktur
    [10] weniger Ungleichheiten
    [11] nachhaltige Städte und Gemeinden
    [12] nachhaltiger Konsum und nachhaltige Produktion
    [13] Maßnahmen zum Klimaschutz
    [14] Leben unter Wasser
    [15] Leben an Land
    [16] Frieden, Gerechtigkeit und starke Institutionen
   *[17] Partnerschaften zur Erreichung der Ziele
 }
agenda-target = {$name}, Unterziel {$target}
time-unknown = Keine Zeit angegeben
network-leads = Leitung
network-members = Beteiligt
action-parties = Die Beteiligten des Plans gemeinsam
action-also-in = Steht auch in
action-plan = Plan
action-responsible = Verantwortlich
action-cooperating = Arbeitet mit
action-when = Wann
action-track = Wie es gemacht wird
action-followup = Überprüfung
action-served-by = Wo man es merkt
period = {$from}–{$to}
period-from = Ab {$from}
period-to = Bis {$to}
about = ungefähr {$date}
season = { $season ->
    [21] Frühling
    [22] Sommer
    [23] Herbst
   *[other] Winter
 } {$year}

## The accessibility statement.

statement-scope-title = Für wen und was die Erklärung gilt
statement-scope = {$name} steht hinter dieser Website. Die Erklärung gilt für {$address} in allen Fassungen. Andere Websites, auf die wir verweisen, sind nicht erfasst.
statement-law = Die Website muss das schwedische Gesetz über die Barrierefreiheit digitaler öffentlicher Dienste einhalten.
statement-demo = Die Gemeinde ist erfunden. Die Erklärung ist so geschrieben, wie eine wirkliche Gemeinde sie schreiben würde.
statement-conformance-title = Wie barrierefrei die Website ist
statement-conformance-full = Nach unserer Einschätzung erfüllt die Website das Gesetz vollständig.
statement-conformance-partial = Nach unserer Einschätzung erfüllt die Website das Gesetz teilweise. Die Mängel stehen unten.
statement-conformance-none = Nach unserer Einschätzung erfüllt die Website das Gesetz nicht. Die Mängel stehen unten.
statement-conformance-unknown = Die Website ist noch nicht bewertet. Deshalb wissen wir nicht, wie barrierefrei sie ist.
statement-shortcomings-title = Bekannte Mängel
statement-shortcomings = Wir kennen diese Mängel:
statement-no-shortcomings = Hier sind keine Mängel beschrieben. Es kann trotzdem welche geben.
statement-machine = Maschinelle Übersetzungen, die niemand geprüft hat, gibt es in diesen Sprachen: {$editions}. Sie können schwer zu verstehen sein.
statement-untested = Menschen, die einfache Texte brauchen, haben in diesen Sprachen nicht alles ausprobiert: {$editions}. Deshalb nennen wir es nicht Leichte Sprache.
statement-shortcoming-sign-language = Die Website hat nichts in Gebärdensprache.
statement-shortcoming-speech = Die Website liest den Text nicht vor.
statement-speech-partly = Nur einige Seiten können angehört werden, und nur in Sprachen, für die es eine Stimme gibt.
statement-shortcoming-captions = Filme haben keine Untertitel.
statement-shortcoming-audio-description = Filme haben keine Audiodeskription.
statement-shortcoming-documents = Dokumente, zum Beispiel PDF-Dateien, sind nicht barrierefrei.
statement-shortcoming-maps = Karten haben keine Beschreibung in Worten.
statement-report-title = Sagen Sie uns, wenn etwas nicht funktioniert
statement-report = Sagen Sie uns, wenn Sie auf ein Hindernis stoßen oder etwas in einer anderen Form brauchen. Sagen Sie, um welche Seite es geht und was geschehen ist. Sie müssen nicht sagen, warum Sie die Seite gelesen haben, und nicht, wer Sie sind.
statement-report-publisher = Wenden Sie sich an {$name}.
statement-supervision-title = Aufsicht
statement-supervision = Die schwedische Behörde für digitale Verwaltung, Digg, beaufsichtigt das Gesetz. Wenn Sie mit unserer Antwort nicht zufrieden sind, können Sie es Digg melden.
statement-supervision-demo = Da die Gemeinde erfunden ist, kann Digg eine Meldung zu dieser Website nicht prüfen.
statement-supervision-link = Mangelnde Barrierefreiheit an Digg melden
statement-assessment-title = Wie die Website geprüft wurde
statement-assessment-unknown = Noch hat niemand die Website geprüft.
statement-by-self = Wir haben die Website selbst geprüft.
statement-by-external = Jemand von außen hat die Website geprüft.
statement-dates = Die Bewertung wurde am {$assessed} vorgenommen. Die Erklärung wurde zuletzt am {$updated} aktualisiert.
statement-method-automatic = Programme haben nach Fehlern gesucht. Solche Programme finden nur einen Teil davon.
statement-method-manual = Menschen sind die Anforderungen des Gesetzes einzeln durchgegangen.
statement-method-assistive-technology = Die Website wurde mit Hilfsmitteln ausprobiert, zum Beispiel mit Screenreadern.
statement-method-users = Menschen mit Behinderungen haben die Website ausprobiert.

## Pictograms

pictogram-credit = Piktogramme: {$name}, {$author}. Lizenz: {$licence}.

## Addresses that were published once

moved = Die Seite hat eine neue Adresse
gone-title = Diese Seite gibt es nicht mehr
gone-text = Hier können Sie stattdessen weiterlesen.

## Feeds: what they are called in a reader of feeds

changes = Was neu ist
changes-plans = Was neu ist zu den Plänen

posts-number = Beitrag {$number}

## The other forms of a page

listen-recorded = { $name } liest vor. Aufgenommen am { $date }. Andere in der Nähe können es hören.
formats-languages = Andere Sprachen
