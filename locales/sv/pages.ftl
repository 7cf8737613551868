### Rubriker och ord på sidor som görs av fakta.

## Ord i adresser: små bokstäver, neutrala.

address-service = stod
address-term = ord
address-organisation = organisationer
address-audience = for
address-form = former
address-plan = planer
address-campaign = kampanjer
address-kind = slag
address-language = sprak
address-place = plats

cards-title = Hit kan du höra av dig
narrower-title = Mer för dig
finder-for = Hjälp: {$name}
finder-about = Hjälp vid {$name}
finder-tab = Stöd och råd
finder-group-audience = Vem gäller det?
finder-group-form = Vad händer?
finder-group-kind = Vilken sorts hjälp?
finder-group-language = Vilket språk vill du tala?
finder-group-place = Var behövs hjälpen?
finder-in = Hjälp på {$language}
finder-place = Hjälp: {$name}
finder-language-summary = Här är stöd som vi vet kan svara på {$language}, själva eller med tolk. Andra kan också ha tolk, så fråga gärna.
finder-spoken = De som svarar talar {$language}
finder-spoken-text = Alla som arbetar där talar kanske inte språket. Säg vilket språk du vill tala när du hör av dig.
finder-interpreted = Med tolk
finder-interpreted-text = En tolk är med i samtalet. Säg vilket språk du talar när du hör av dig. Det kan ta en stund att få tag i en tolk.
finder-place-summary = Först det som finns närmast, sedan det som hjälper i ett större område.
count-services = { $count ->
    [one] 1 stöd
   *[other] {$count} stöd
 }
count-actions = { $count ->
    [one] 1 insats
   *[other] {$count} insatser
 }
search-count = { $count ->
    [0] Inget hittades.
    [one] 1 träff
   *[other] {$count} träffar
 }
search-many = De {$count} bästa träffarna
synonyms = Andra ord
avoid = Ord som vi undviker
broader = Större begrepp
when = När
campaign-week = Varje år, vecka {$week}
campaign-day = Varje år den {$day}
campaign-days = Varje år från {$from} till {$to}
legal-basis = Lag
website = Webbplats
part-of = Ingår i
organisation-services = Stöd som den ger
organisation-actions = Insatser i planer
verified = Uppgifterna
confidence-medium = Uppgifterna kommer från andra än den som svarar.
confidence-low = Uppgifterna är osäkra.
not-found-title = Sidan finns inte
not-found-text = Adressen kan vara felskriven, eller så har sidan tagits bort. Behöver du hjälp nu finns numren överst på sidan.

plan-level = Slag
plan-valid = Gäller
plan-publisher = Vems plan
plan-decided = Beslutad
plan-responsible = Ansvarar för planen
plan-parent = Bygger på
plan-supersedes = Ersätter
plan-source = Källa
plan-areas = Områden
plan-actions = Insatser
commitments = Åtaganden
action-responsible = Ansvarar
action-cooperating = Samarbetar
action-when = När
action-track = Hur det görs
action-followup = Uppföljning
action-served-by = Här märks det
period = {$from}–{$to}
period-from = Från {$from}
period-to = Till {$to}
about = omkring {$date}
season = { $season ->
    [21] våren
    [22] sommaren
    [23] hösten
   *[24] vintern
 } {$year}
