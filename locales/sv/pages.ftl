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
address-bodies = vem
address-goals = mal
address-time = nar
address-together = samarbete
address-served = markt

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
# I diskret läge, där sidan inte har något eget diskret namn.
neutral-title = Information
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
plan-about = Om planen
plan-was-valid = Gällde
plan-valid-wording = Så skriver planen
plan-parties = Parter
plan-followed-up = Följs upp
plan-ended = Planen gäller inte längre. Tiden var { $period }.
plan-ended-undated = Planen gäller inte längre.
plan-side-bodies = Vem som gör vad
plan-side-goals = Mål och uppföljning
plan-side-time = Tid och läge
plan-side-together = Vilka som samarbetar
plan-side-served = Här märks planen
document-valid = Gäller
document-years = Görs för
count-years = { $count ->
    [one] ett år
   *[other] {$count} år
 }
document-under = Bygger på
document-reports-to = Berättar hur det gick för
matrix-areas = Hur många insatser varje part ansvarar för eller deltar i, område för område
matrix-goals = Hur många insatser varje part ansvarar för eller deltar i, mål för mål
matrix-no-goal = Inte fördelat på mål i planen
matrix-responsible = ansvarar för {$count}
matrix-cooperating = deltar i {$count}
mandate = Regler
mandate-wording = Planen skriver ”{$wording}”.
mandate-replaced = Har ersatts av {$regulation}.
indicator-here = På den här webbplatsen: {$count} av {$of}. Räknat med det som fanns {$date}.
indicator-how = Så räknar vi
goal-frequency = Hur ofta
goal-contributes-to = Bidrar till
equality-goal = Jämställdhetsmål {$goal}: { $goal ->
    [1] jämn fördelning av makt och inflytande
    [2] ekonomisk jämställdhet
    [3] jämställd utbildning
    [4] jämn fördelning av det obetalda hem- och omsorgsarbetet
    [5] jämställd hälsa
   *[6] mäns våld mot kvinnor ska upphöra
 }
agenda-goal = Agenda 2030, mål {$goal}: { $goal ->
    [1] ingen fattigdom
    [2] ingen hunger
    [3] god hälsa och välbefinnande
    [4] god utbildning för alla
    [5] jämställdhet
    [6] rent vatten och sanitet för alla
    [7] hållbar energi för alla
    [8] anständiga arbetsvillkor och ekonomisk tillväxt
    [9] hållbar industri, innovationer och infrastruktur
    [10] minskad ojämlikhet
    [11] hållbara städer och samhällen
    [12] hållbar konsumtion och produktion
    [13] bekämpa klimatförändringarna
    [14] hav och marina resurser
    [15] ekosystem och biologisk mångfald
    [16] fredliga och inkluderande samhällen
   *[17] genomförande och globalt partnerskap
 }
agenda-target = {$name}, delmål {$target}
time-unknown = Tiden står inte
network-leads = Leder
network-members = Deltar
action-parties = Planens parter tillsammans
action-also-in = Står också i
action-plan = Plan
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

## Tillgänglighetsredogörelsen.

statement-scope-title = Vem och vad redogörelsen gäller
statement-scope = {$name} står bakom den här webbplatsen. Redogörelsen gäller {$address} i alla dess versioner. Andra webbplatser som vi länkar till omfattas inte.
statement-law = Webbplatsen ska följa lagen om tillgänglighet till digital offentlig service.
statement-demo = Kommunen är påhittad. Redogörelsen är skriven så som en verklig kommun skulle skriva den.
statement-conformance-title = Hur tillgänglig webbplatsen är
statement-conformance-full = Vi bedömer att webbplatsen är helt förenlig med lagen.
statement-conformance-partial = Vi bedömer att webbplatsen är delvis förenlig med lagen. Bristerna står här nedanför.
statement-conformance-none = Vi bedömer att webbplatsen inte är förenlig med lagen. Bristerna står här nedanför.
statement-conformance-unknown = Webbplatsen är inte bedömd än. Vi vet därför inte hur tillgänglig den är.
statement-shortcomings-title = Kända brister
statement-shortcomings = Det här vet vi brister:
statement-no-shortcomings = Inga brister är beskrivna här. Det kan ändå finnas sådana.
statement-machine = Maskinöversatta texter som ingen har granskat finns på {$editions}. De kan vara svåra att förstå.
statement-untested = Läsare som behöver enkel text har inte prövat allt på {$editions}. Därför kallar vi det inte lättläst.
statement-shortcoming-sign-language = Webbplatsen har inget på teckenspråk.
statement-shortcoming-speech = Webbplatsen läser inte upp texten.
statement-speech-partly = Bara vissa sidor går att lyssna på, och bara på språk som har en röst.
statement-shortcoming-captions = Filmer saknar undertexter.
statement-shortcoming-audio-description = Filmer saknar syntolkning.
statement-shortcoming-documents = Dokument, till exempel pdf-filer, är inte tillgängliga.
statement-shortcoming-maps = Kartor saknar en beskrivning i ord.
statement-report-title = Säg till om något inte fungerar
statement-report = Berätta gärna om du hittar ett hinder, eller om du behöver något i en annan form. Säg vilken sida det gäller och vad som hände. Du behöver inte säga varför du läste sidan, och inte vem du är.
statement-report-publisher = Hör av dig till {$name}.
statement-supervision-title = Tillsyn
statement-supervision = Myndigheten för digital förvaltning, Digg, har tillsyn över lagen. Är du inte nöjd med vårt svar kan du anmäla det till Digg.
statement-supervision-demo = Eftersom kommunen är påhittad kan Digg inte pröva en anmälan om den här webbplatsen.
statement-supervision-link = Anmäl bristande tillgänglighet till Digg
statement-assessment-title = Så har webbplatsen prövats
statement-assessment-unknown = Ingen har prövat webbplatsen än.
statement-by-self = Vi har själva prövat webbplatsen.
statement-by-external = Någon utomstående har prövat webbplatsen.
statement-dates = Bedömningen gjordes {$assessed}. Redogörelsen uppdaterades senast {$updated}.
statement-method-automatic = Datorprogram har letat efter fel. Sådana program hittar bara en del av felen.
statement-method-manual = Människor har gått igenom lagens krav ett för ett.
statement-method-assistive-technology = Webbplatsen har prövats med hjälpmedel, till exempel skärmläsare.
statement-method-users = Människor med funktionsnedsättning har prövat webbplatsen.

## Piktogram

pictogram-credit = Piktogram: {$name}, {$author}. Licens: {$licence}.

## Addresses that were published once

moved = Sidan har en ny adress
gone-title = Den här sidan finns inte kvar
gone-text = Här kan du läsa vidare i stället.

## Feeds: what they are called in a reader of feeds

changes = Det senaste
changes-plans = Det senaste om planerna

posts-number = Inlägg {$number}

## The other forms of a page

listen-recorded = { $name } läser. Inläst { $date }. Andra i närheten kan höra.
formats-languages = Andra språk
