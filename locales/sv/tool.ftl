### Verktygets egna ord. `-do` (attributet "do") säger vad redaktören ska göra.

severity-error = fel
severity-warning = varning
severity-info = upplysning
remedy = gör så här
did-you-mean = Menade du ”{$name}”?
findings-count = { $errors ->
    [one] 1 fel
   *[other] {$errors} fel
 }, { $warnings ->
    [one] 1 varning
   *[other] {$warnings} varningar
 }, { $infos ->
    [one] 1 upplysning
   *[other] {$infos} upplysningar
 }

## Indata

no-site = Här finns ingen webbplats: ingen mapp med content/site.yaml, varken här eller ovanför
    .do = Ställ dig i webbplatsens mapp, ange den med --site MAPP, eller skapa en med ”fristad new site MAPP”.
invalid-yaml = Det här går inte att läsa som YAML: { $kind ->
    [quote] ett citattecken öppnas men stängs aldrig
    [colon] här står ett kolon för mycket, eller så är raden fel indragen
    [tab] här står en tabb
    [indent] raden är fel indragen
    [bracket] en parentes öppnas men stängs aldrig
    [nul] här står ett tecken som inte är text
   *[other] {$reason}
 }
    .do = { $kind ->
    [quote] Sätt ett citattecken sist i värdet.
    [colon] Sätt värdet inom citattecken om det har ett kolon följt av mellanslag i sig. Annars: rätta indraget.
    [tab] Byt tabben mot mellanslag. YAML använder bara mellanslag.
    [indent] Rader som hör ihop börjar lika långt in.
    [bracket] Avsluta med ] eller {"}"}.
   *[other] Se över indrag, kolon och citattecken på raden. Ett värde med kolon och mellanslag i ska stå inom citattecken.
 }
unknown-key = Nyckeln ”{$key}” finns inte här
    .do = Rätta eller ta bort den. Här kan stå: {$known}.
missing-key = Nyckeln ”{$key}” saknas
    .do = Lägg till en rad ”{$key}: …”. docs/content.md visar hur.
duplicate-key = Nyckeln ”{$key}” står två gånger
    .do = Ta bort den ena.
wrong-type = Här ska stå { $expected ->
    [list] en lista
    [map] nycklar med värden
   *[scalar] ett enda värde
 }, men här står { $found ->
    [list] en lista
    [map] nycklar med värden
    [null] ingenting
   *[scalar] ett enda värde
 }
    .do = { $expected ->
    [list] Skriv en lista: [ett, två], eller en rad för varje med ”- ” först.
    [map] Skriv nycklar under varandra, indragna: ”nyckel: värde”.
   *[scalar] Skriv bara ett värde efter kolonet.
 }
unknown-choice = ”{$value}” går inte att välja här
    .do = Välj något av: {$known}.
invalid-value = ”{$value}” är inte { $expected ->
    [date] ett datum
    [period] en tidsperiod
    [number] ett tal
    [truth] ja eller nej
    [id] ett id
    [reference] en hänvisning
    [scope] ett område
    [e164] ett nummer i internationell form
    [language-tag] en språkkod
    [opening-hours] öppettider som går att läsa
    [web-address] en webbadress
    [voice] namnet på en röst
    [contact] en e-postadress eller en webbadress
    [edtf] ett datum eller en period
    [figure] ett tal
    [policy-target] ett mål som finns
    [recurrence] en återkommande tid
    [link-length] en länks längd
    [link] en länk som går att läsa
    [picture-id] en bild
   *[text] en text
 }
    .do = { $expected ->
    [date] Skriv år-månad-dag: 2026-11-25.
    [period] Skriv till exempel P90D (90 dagar) eller P12M (12 månader).
    [number] Skriv ett heltal med siffror.
    [truth] Skriv true eller false.
    [id] Ett id skrivs med små bokstäver a–z, siffror och bindestreck.
    [reference] Skriv sort och id: page:skydd, service:bris, form:digital.
    [scope] Skriv national, county:08 eller municipality:0880.
    [e164] Skriv + och landsnummer och sedan siffror utan mellanslag: "+4620505050".
    [language-tag] Skriv en språkkod enligt BCP 47: sv, en, ar, sv-simple.
    [opening-hours] Skriv som i OpenStreetMap: Mo-Fr 08:00-16:30; PH off. Dygnet runt skrivs 24/7.
    [web-address] Skriv hela adressen med https:// först.
    [voice] Skriv namnet på en av talmotorns röster, till exempel sv eller en-gb, eller none.
    [contact] Skriv namn@exempel.se, eller hela adressen till en sida med https:// först.
    [edtf] Skriv 2026, 2026-11, 2026-11-25, eller 2022/2026 för en period.
    [figure] Skriv bara siffror, med komma för decimaler: 12,5.
    [policy-target] Skriv equality:1 till equality:6, eller ett mål i Agenda 2030: agenda2030:5, agenda2030:16.10.
    [link-length] Skriv full, none eller ett antal tecken.
    [recurrence] Skriv week:47 eller --11-25/--12-10.
    [link] Skriv till exempel page:skydd eller services:?audience=child.
    [picture-id] Skriv bildens id, namnet på dess mapp under content/pictures: ![](lykta).
   *[text] Skriv en text.
 }
invalid-utf8 = Filen är inte text i UTF-8: rad {$line} har ett tecken som inte går att läsa
    .do = Spara filen som UTF-8. I de flesta program finns valet under ”Spara som”.
empty-file = Filen är tom
    .do = Skriv något i den eller ta bort den.
unknown-file = Filen {$path} hör inte hemma här
    .do = I en mapp under content/<sort>/<id>/ ligger facts.yaml och en fil för varje utgåva, till exempel sv.md.
invalid-name = Namnet {$path} går inte att använda
    .do = Använd små bokstäver a–z, siffror och bindestreck i mappens namn.
too-large = Filen är för stor: gränsen är {$limit} kB
    .do = Dela upp texten eller gör bilden mindre.
too-deep = Något är inlagt i något annat i mer än {$limit} nivåer
    .do = Ta bort nivåer.
unreadable = {$path} går inte att läsa: {$reason}
    .do = Se över filen och rättigheterna till den.
symbolic-link = {$path} är en symbolisk länk, och sådana följs inte
    .do = Lägg själva filen där i stället.
no-front-matter = Filen har ingen inledning mellan två rader med tre bindestreck
    .do = Skriv först en rad med ---, sedan title och summary, sedan --- igen, och därefter texten.
same-address = Adressen {$address} är redan tagen av {$other}
    .do = Ge den ena en annan slug.
unsafe-address = ”{$slug}” kan inte vara en del av en adress
    .do = Använd små bokstäver a–z, siffror och bindestreck, högst 80 tecken.
template-error = Mallen fungerar inte: {$reason} (på sidan {$page})
    .do = Rätta mallen på den rad som visas.
style-error = Stilmallen går inte att läsa: {$reason} ({$path})
    .do = Rätta stilmallen på den rad som visas.
message-error = Språkfilen går inte att läsa: {$reason}
    .do = Rätta raden. Så skrivs den: ”namn = Text”.
missing-words = ”{$id}” har inga ord på något språk
    .do = Skriv en fil för varje utgåva, till exempel sv.md.
yaml-feature = Ankare, alias, sammanslagningar och taggar (& * << !) används inte här
    .do = Skriv värdet där det ska stå. Ett värde som börjar med ett sådant tecken ska stå inom citattecken.
unknown-rule = Regeln ”{$rule}” finns inte
    .do = Skriv en regels kod eller namn, till exempel ALT003 eller alt-opening. ”fristad explain” räknar upp alla.
fixed-rule = Regeln ”{$rule}” går inte att stänga av eller göra undantag från
    .do = Ta bort raden. Regeln skyddar dem som bor på skyddad adress eller inte får lämna spår.
exception-without-reason = Undantaget från ”{$rule}” säger inte varför
    .do = Skriv skälet efter ett kolon: allow {$rule}: därför att …
unused-exception = Undantaget från ”{$rule}” behövs inte: där finns inget fel
    .do = Ta bort det, så att det inte döljer ett nytt fel senare.
invalid-ledger-line = Det här är ingen rad i en översättningsliggare: ”{$line}”
    .do = Rätta inte filen för hand. Om två ändringar har krockat: behåll raderna från båda och ta bort märkena. Kör sedan ”fristad translate accept” för sidan, när du har sett att översättningen stämmer.
invalid-address-line = Det här är ingen rad i adressliggaren, eller säger den något annat om en adress än en tidigare rad: ”{$line}”
    .do = Om två ändringar har krockat: behåll raderna från båda, ta bort märkena, och behåll en rad för varje adress. Kör sedan ”fristad addresses accept”.
lost-address = { $count ->
    [one] En adress skulle dö, {$address}: ”{$name}” finns inte längre
   *[other] {$count} adresser skulle dö, bland dem {$address}: ”{$name}” finns inte längre
 }
    .do = Lägg tillbaka det som togs bort, eller skriv i content/redirects.yaml vad som tar dess plats: under moved om läsaren ska föras dit ({$name}: {$successor}), under gone om hon ska få veta att sidan är borta. ”fristad addresses” visar vad som kan skrivas.
lost-edition = { $count ->
    [one] En adress skulle dö, {$address}: utgåvan ”{$name}” finns inte längre
   *[other] {$count} adresser skulle dö, bland dem {$address}: utgåvan ”{$name}” finns inte längre
 }
    .do = Lägg tillbaka utgåvan, eller skriv i content/redirects.yaml, under editions, vilken som tar dess plats: {$name}: {$successor}.
redirect-circle = Hänvisningen från ”{$from}” till ”{$to}” leder runt i en ring
    .do = Låt en av dem leda till en sida som finns.
unused-redirect = { $why ->
    [living] Hänvisningen från ”{$from}” behövs inte: det finns kvar
   *[other] Ingenting har publicerats som ”{$from}”
 }
    .do = { $why ->
    [living] Ta bort raden.
   *[other] Rätta namnet eller ta bort raden. Namnen står sist på raderna i content/addresses.lock.
 }
address-taken-over = Adressen {$address} ledde till ”{$former}” och leder nu till ”{$name}”
    .do = Gamla länkar leder nu till den nya sidan. Ge den en annan slug om det är fel. Är det rätt: skriv i content/redirects.yaml att ”{$former}” har ersatts, eller kör ”fristad addresses accept”.
exchange-unreadable = Filen går inte att läsa{ $kind ->
    [doctype] : den har en dokumenttyp (DOCTYPE), och sådana tas inte emot
    [entity] : ”&{$reason};” är inget som betyder något här
    [deep] : element ligger i element mer än 64 led ner
    [version] : det är ingen XLIFF 2 utan ”{$reason}”
    [head] : den saknar huvud
    [quote] : citattecken eller omvänt snedstreck stämmer inte
    [po] : ”{$reason}” hör inte hemma här
    [workbook] : den är ingen arbetsbok (.xlsx), eller en trasig ({$reason})
    [sheets] : mer än ett blad är till för översättning
    [formula] : i cell {$reason} står en formel, och sådana tas inte emot
    [large] : ”{$reason}” är större än en fil för översättning kan vara
   *[xml] : {$reason}
 }
    .do = Spara filen på nytt i översättningsprogrammet, som XLIFF 2.1, PO eller XLSX, och ta emot den igen.
exchange-edition = ”{$tag}” är ingen utgåva av webbplatsen
    .do = Rätta språkkoden i filen, eller lägg till utgåvan i site.yaml.
exchange-unknown-piece = ”{$piece}” finns inte, eller har ändrats sedan filen lämnades ut
    .do = Lämna ut sidan på nytt med ”fristad translate export”, och för över det som redan är översatt.
exchange-piece-twice = ”{$piece}” är översatt två gånger
    .do = Ta bort den ena.
exchange-placeholder = { $how ->
    [added] ”{$placeholder}” finns inte i källan
   *[lost] ”{$placeholder}” saknas i översättningen
 }
    .do = Länkar, nummer, bilder och betoning ska vara de samma som i källan. Flytta dem gärna i meningen.
exchange-number = { $how ->
    [added] Talet {$number} finns inte i källan
   *[lost] Talet {$number} saknas i översättningen
 }
    .do = Skriv samma tal, med siffror.
exchange-shape = Orden skulle bli något annat på sidan, till exempel en lista eller en rubrik
    .do = Se över början av raderna: tecken som -, #, > och 1. betyder något där.
exchange-incomplete = ”{$entry}” skulle bli halv: { $form ->
    [one] 1 stycke
   *[other] {$count} stycken
 } saknar översättning
    .do = Översätt hela sidan. Lämna ut den med --all om filen inte har allt.
statement-without-facts = Tillgänglighetsredogörelsen saknar uppgifter
    .do = Lägg till accessibility: i site.yaml. Till dess står det på sidan att webbplatsen inte är bedömd.
not-a-language = ”{$tag}” är inget språk
    .do = Använd en språkkod enligt BCP 47, till exempel sv, en, ar eller sv-simple. Språken står i locales/languages.yaml; ett annat läggs till med locales/<kod>/language.yaml och dess namn.
unknown-edition = Webbplatsen har ingen utgåva på ”{$tag}”
    .do = Lägg till den under editions i site.yaml, eller ta bort filen. Utgåvorna är: {$known}.
dangling-reference = ”{$reference}” finns inte
    .do = Rätta namnet, eller skapa det som saknas.
unsafe-link = Länken ”{$link}” är inte tillåten
    .do = Länka till något på webbplatsen (page:skydd) eller till en hel adress (https://…).
unknown-scheme = ”{$scheme}:” är ingen sorts länk
    .do = Länkar kan börja med: {$known}.
missing-anchor = Rubriken ”#{$anchor}” finns inte på den sidan
    .do = Skriv rubrikens ord med små bokstäver och bindestreck.
raw-html = HTML är inte tillåtet i texten: {$html}
    .do = Skriv med Markdown i stället. Stödtjänster och nummer hämtas med <service:id> och <phone:id>.
unsafe-picture = Bilden {$path} kan inte användas{ $kind ->
    [element] : ”{$what}” hör inte hemma i en teckning
    [attribute] : ”{$what}” kan köra något
    [reference] : den leder ut ur teckningen, till ”{$what}”
    [value] : det som står i ”{$what}” är mer än en färg, ett tal eller ett namn
    [style] : dess stilar innehåller mer än färger, linjer och bokstäver
    [xml] : den är inte hel XML ({$what})
    [doctype] : dess dokumenttyp förklarar något eget
    [entity] : ”&{$what};” är inget som betyder något här
    [deep] : dess delar ligger i varandra mer än 64 led ner
    [circle] : ”{$what}” använder sig själv
    [heavy] : den består av mer än 100 000 delar
    [size] : den saknar mått (viewBox)
    [format] : den är inte vad namnet säger, eller ingen av SVG, PNG, JPEG, WebP och GIF
    [pixels] : den har mer än 40 miljoner bildpunkter, eller mer än 20 000 i rad
    [moving] : den rör sig, och ingen skulle kunna stanna den
   *[broken] : filen är trasig eller tar slut före bilden
 }
    .do = Spara den på nytt från ett bildprogram: som ren SVG (med viewBox, utan skript och länkar), PNG, JPEG, WebP eller GIF.
no-fonts = Det finns inga typsnitt att sätta trycksaker med
    .do = Installera Noto (i Debian paketet fonts-noto-core), eller lägg filerna i en mapp i projektet och skriv dess namn i site.yaml: ”print:” och på raden under ”fonts: typsnitt”.
letter-without-font = Inget typsnitt har tecknet ”{$letter}”, som står i {$sheet}
    .do = Lägg till ett typsnitt med tecknet bland dem som trycksaker sätts med, Noto Naskh Arabic eller Noto Sans Ethiopic, eller skriv texten utan det.
too-much-for-format = Texten får inte plats i {$sheet}, inte ens med mindre bokstäver
    .do = Korta texten, ta bort något ur blocks, eller välj ett större format.
print-failed = Mallen {$template} går inte att sätta: {$reason}
    .do = Rätta mallen i temat. Den är skriven i Typst (typst.app/docs).
pdf-standard = {$name} skulle bryta mot PDF/UA-1 eller PDF/A-2a: {$reason}
    .do = Rätta mallen i temat, så att alla kan läsa filen och den går att arkivera.
typed-number-link = Nummer skrivs inte i texten: ”{$link}”
    .do = Lägg numret i stödtjänstens facts.yaml och skriv <phone:id> i texten.

## Kommandon

cli-about = Gör en webbplats på många språk av en kommuns texter om stöd mot våld i nära relationer.
cli-usage = Användning
cli-usage-root = KOMMANDO [VAL]
cli-usage-new = site|page|service|term NAMN
cli-usage-rest = [VAL]
cli-commands = Kommandon
cli-options = Val
cli-after-help =
    Så börjar du:
      fristad new site min-webbplats
      cd min-webbplats
      fristad serve

    Hjälp om ett kommando: fristad KOMMANDO --help
cli-build = Bygg webbplatsen till mappen public
cli-serve = Visa webbplatsen på den här datorn medan du skriver
cli-check = Granska texter och fakta utan att bygga
cli-explain = Säga vad en regel letar efter och varför, med exempel
cli-usage-explain = [REGEL] [VAL]
cli-value-rule = REGEL
explain-unknown = Det finns ingen regel ”{$rule}”.{ $nearest ->
    [none] {""}
   *[other] {" "}Menade du {$nearest}?
 } ”fristad explain” räknar upp alla.
rule-code = Kod
rule-level = Vikt
rule-name = Namn
rule-why = Varför
rule-basis = Grund
rule-act = Regler hos W3C
rule-limit = Gräns som går att ändra
rule-bad = Så här hittas ett fel
rule-told = Det sägs så här:
rule-good = Så här blir det rätt
report-title = Granskning
report-none = Inget att anmärka på.
report-contents = Innehåll
report-by-file = Fil för fil
report-by-rule = Regel för regel
report-whole-site = Hela webbplatsen
report-mendable = ”fristad check --fix” kan rätta det här.
cli-schema = Skriva ut ett JSON-schema för site.yaml
cli-new = Skapa en webbplats, en sida, ett stöd eller ett ord
cli-new-site = Skapa en webbplats som går att bygga direkt
cli-new-page = Skapa en sida
cli-new-service = Skapa ett stöd: en stödlinje, en mottagning, en jour
cli-new-term = Skapa ett ord i ordlistan
cli-new-site-name = Mappen som webbplatsen ska ligga i
cli-new-page-name = Sidans titel; id:t blir titeln med bindestreck
cli-new-service-name = Stödets namn
cli-new-term-name = Ordet
cli-value-folder = MAPP
cli-value-title = TITEL
cli-help = Visa den här hjälpen
cli-version = Visa versionen
cli-lang = Verktygets språk (annars datorns)
cli-site = Webbplatsens mapp (annars den du står i)
cli-out = Mappen att bygga till (annars public)
cli-compress = Lägg till komprimerade kopior (.br och .gz) för webbservern; tar längre tid
cli-pseudo = Gör webbplatsen även på två påhittade språk, ett med accenter och långa ord, ett från höger till vänster: visar vad som inte kommer från locales/ och vad som går sönder
cli-without-speech = Utelämna det som går att lyssna på
cli-speech-engine = Kommandot som läser upp, med texten in och en WAV-fil ut; {"{voice}"} står för rösten
cli-value-command = KOMMANDO
cli-profile = För alla eller för personalen (annars public)
cli-format = Så visas fynden (annars text)
cli-port = Port på den här datorn (annars 4000)
cli-as-of = Säg vad som har gått ut den dagen; annars i dag
cli-value-date = ÅÅÅÅ-MM-DD
cli-fix = Rätta det som en maskin säkert kan rätta
cli-diff = Visa vad --fix skulle ändra, utan att ändra
check-mended = { $changes ->
    [one] 1 ändring
   *[other] {$changes} ändringar
 } i {$path}
publish-changed = {$path} har ändrats medan det lästes. Kör kommandot en gång till.
cli-value-path = SÖKVÄG
cli-strict = Räkna varningar som fel
cli-html = Granska färdig HTML från vilket verktyg som helst i stället för en webbplats
cli-paths = Filer och mappar med HTML, tillsammans med --html
cli-readability = Visa hur lättläst varje sida är, i stället för anmärkningarna
cli-unknown-command = Kommandot ”{$given}” finns inte.
cli-unknown-argument = Valet ”{$given}” finns inte.
cli-invalid-value = ”{$given}” går inte att ange för {$argument}. Möjliga värden: {$known}
cli-missing-argument = Här saknas: {$argument}
cli-missing-command = Här saknas ett kommando.
cli-see-help = Se fristad --help.

build-done = Byggde { $pages ->
    [one] 1 sida
   *[other] {$pages} sidor
 } i { $editions ->
    [one] 1 utgåva
   *[other] {$editions} utgåvor
 } på {$seconds} s: {$folder}
build-stopped = Ingenting skrevs. Den förra webbplatsen är kvar som den var.
check-clean = {$pages} sidor granskade. Inga fynd.
serve-built = Byggde {$pages} sidor.
serve-ready = Webbplatsen visas på {$address}. Spara en fil, så visas den på nytt. Avsluta med Ctrl+C.
speech-progress = Ljud: {$done} av {$all} sidor.
speech-missing = Sidor ska läsas upp, men {$program} finns inte på den här datorn. Installera det (i Debian: apt install espeak-ng ffmpeg), eller utelämna talet med --without-speech.
speech-failed = En sidas ljud gick inte att göra. {$program} säger: {$reason}
speech-recording = Inspelningen {$path} går inte att spela. ffmpeg säger: {$reason}
speech-cache = Det upplästa gick inte att spara i {$path}: {$reason}
speech-left-out = Webbplatsen visas utan tal.
serve-failed = Webbplatsen gick inte att visa: {$reason}
gallery-title = Komponenter
gallery-about = Temats alla komponenter med exempel, som på webbplatsen. De visas bara i förhandsvisningen och publiceras aldrig.
gallery-components = Alla komponenter
gallery-editions = Utgåvor
gallery-colours = Färger
gallery-device = Som enheten
gallery-light = Ljus
gallery-dark = Mörk
gallery-parameters = Det den tar emot
publish-locked = En annan körning skriver just nu till samma mapp ({$path}). Vänta tills den är klar.
publish-not-ours = {$path} innehåller annat än en webbplats från fristad och rörs inte. Välj en annan mapp med --out.
publish-symbolic-link = {$path} är en symbolisk länk och rörs inte. Ange den riktiga mappen.
publish-exists = {$path} finns redan och skrivs inte över.
publish-io = Det gick inte att skriva {$path}: {$reason}. Den förra webbplatsen är kvar som den var.
publish-leftover = Den nya webbplatsen är på plats. Den gamla bredvid gick inte att ta bort, och nästa bygge försöker igen: {$reason}.
new-written = Skrev {$path}
new-site-next =
    Nu kan du bygga och se den:
      cd {$folder}
      fristad serve
new-entry-next = Länka till den med [ord]({$link}).
new-no-id = Av ”{$title}” går det inte att göra ett id. Skriv med bokstäverna a–ö och siffror; titeln kan du ändra sedan.

## Tabellen över läsbarhet

readability-page = Sida
readability-title = Rubrik
readability-edition = Utgåva
readability-words = Ord
readability-sentences = Meningar
readability-mean = Ord per mening
readability-longest = Längsta
readability-lix = LIX
readability-long-share = Långa ord
readability-total = Alla sidor
readability-over = {$mark} efter en siffra betyder att den är över gränsen. – betyder att LIX inte går att använda på språket.

## Översättningar

cli-status = Visa hur långt översättningarna har kommit
cli-status-format = Så visas läget (annars text)
cli-translate = Lämna ut, ta emot och godkänna översättningar
cli-usage-translate = accept|export|import [VAL]
cli-translate-accept = Skriva ner att översättningen stämmer med källan som den står nu
cli-translate-export = Skriva en fil att översätta i
cli-translate-import = Ta emot översatta filer
cli-usage-accept = SIDA… [VAL]
cli-usage-export = --to SPRÅK [VAL]
cli-usage-import = FIL… [VAL]
cli-value-entry = SIDA
cli-value-tag = SPRÅK
cli-entry = Till exempel page:start eller service:bris
cli-all = Allt, inte bara det som saknas eller är efter
cli-edition = Bara den utgåvan; kan anges flera gånger
cli-from = Utgåvan som det är översatt från (annars den som liggaren säger, eller webbplatsens första)
cli-accepted-on = Dagen som skrivs ner; annars i dag
translate-unknown-entry = Det finns ingen ”{$given}”. Skriv till exempel page:start.
translate-unknown-edition = Webbplatsen har ingen utgåva ”{$given}”.
translate-accept-what = Säg vilka sidor som stämmer, till exempel page:start, eller --all för hela webbplatsen.
translate-written = { $count ->
    [0] Ingenting behövde ändras.
    [one] Skrev 1 fil.
   *[other] Skrev {$count} filer.
 }
translate-stopped = Ingenting skrevs. Rätta felen först.
status-title = Översättningarnas läge
status-totals = Per utgåva
status-first = Översätt först
status-entries = Sida för sida
status-edition = Utgåva
status-entry = Sida
status-state = Läge
status-review = Granskning av sakuppgifter
status-none = Ingenting saknas eller är efter.
status-missing = saknas
status-stale = efter
status-machine = maskin
status-draft = utkast
status-untold = oangett
status-reviewed = granskad
status-tested = prövad
status-source = källa
status-unknown = okänd källa
status-behind = { $count ->
    [one] 1 stycke
   *[other] {$count} stycken
 } efter sedan {$date}
status-expired = gick ut {$date}
status-expired-count = { $count ->
    [0] Inga sakuppgifter har passerat sin granskning.
    [one] Sakuppgifterna på 1 sida har passerat sin granskning.
   *[other] Sakuppgifterna på {$count} sidor har passerat sin granskning.
 }
status-rest = { $count ->
    [0] {""}
    [one] … och 1 till.
   *[other] … och {$count} till.
 }
cli-to = Utgåvan att översätta till
cli-export-format = Filens form (annars xliff)
cli-export-out = Filen att skriva (annars till exempel sv-fi.xlf)
cli-value-file = FIL
cli-files = Filer med ändelsen .xlf, .po eller .xlsx
cli-import-status = Hur långt texten har kommit (annars det som filen säger, eller utkast)
translate-same-edition = Till och från är samma utgåva: {$given}.
translate-nothing = Ingenting saknas eller är efter. Med --all lämnas allt ut.
translate-exported = Skrev { $count ->
    [one] 1 stycke
   *[other] {$count} stycken
 } från { $pages ->
    [one] 1 sida
   *[other] {$pages} sidor
 }: {$path}
exchange-column-place = Var det står
exchange-column-words = Text på {$edition}
exchange-column-state = Läge
exchange-column-note = Anmärkning
exchange-done = klar
exchange-place = {$part} på sidan ”{$title}”
exchange-part-field = Värdet {$field}
exchange-part-heading = Rubrik
exchange-part-paragraph = Stycke
exchange-part-item = Punkt i en lista
exchange-part-cell = Ruta i en tabell
exchange-stale = Källan har ändrats. Den gamla översättningen står kvar att utgå från.
exchange-lines = Varje rad står för sig. Behåll radbrytningarna.
exchange-keep = Låt stå som det är, på rätt plats i meningen: {$placeholders}. Webbplatsen sätter in nummer, namn och adresser.

## Täckning: vad webbplatsen täcker

cli-coverage = Visa vad webbplatsen täcker, och var hålen är
cli-since = Visa också vad som har gjorts sedan den dagen
cli-build-as-of = Dagen som rapporterna för personal gäller; annars i dag
coverage-title = Vad webbplatsen täcker
coverage-figures = I siffror
coverage-day = Räknat för { $date } av Fristad { $version }.
coverage-rule = Det som är tomt, för kort, efter sin källa eller förbi sin granskning räknas inte. Inte heller det som bara visas med ord från ett annat språk, eller det som är internt.
coverage-of = { $count } av { $of }
coverage-what = Mått
coverage-covered = Täckt
coverage-measure-forms = Former av våld som webbplatsen berättar om
coverage-measure-audiences = Målgrupper som den vänder sig till
coverage-measure-channels = Sätt att nå hjälp
coverage-measure-editions = Utgåvor som berättar om alla former
coverage-measure-levels = Språk med en lättläst utgåva som berättar om alla former
coverage-measure-pictures = Former med bilder i texten
coverage-measure-speech = Former som går att lyssna på
coverage-measure-print = Former som finns på papper
coverage-indicators = Indikatorer som frågar efter det
coverage-indicator = Indikator
coverage-plan = Plan
coverage-holes = Hål, det viktigaste först
coverage-holes-order = Först det som ingen kan läsa alls, sedan det som saknas på något språk, sedan hur man når hjälp, sedan bild, tal och papper, och sist det som kunde vara mer träffande.
coverage-no-holes = Det finns inga hål.
coverage-weight = Ordning
coverage-hole = Hål
coverage-form = Form av våld
coverage-concerns = Gäller
coverage-hole-form = Inget berättar om formen
coverage-hole-audience = Inget är till för målgruppen
coverage-hole-form-in-edition = Inget berättar om formen i utgåvan
coverage-hole-audience-in-edition = Inget är till för målgruppen i utgåvan
coverage-hole-speaking = Ingen hjälp kan nås utan att tala
coverage-hole-pictures = Inga bilder i texten, i någon utgåva
coverage-hole-speech = Går inte att lyssna på, i någon utgåva
coverage-hole-print = Finns inte på papper, i någon utgåva
coverage-hole-service = Inget stöd säger att det hjälper vid just detta
coverage-hole-pair = Inget alls om formen för målgruppen
coverage-hole-general = Bara allmänt om formen för målgruppen
coverage-forms = Former av våld
coverage-audiences = Målgrupper
coverage-about = Gäller
coverage-by-edition = Så många sidor och stöd som räknas i varje utgåva. Därefter i hur många utgåvor något finns med bilder, tal och på papper.
coverage-support-pictures = Bilder
coverage-support-speech = Tal
coverage-support-print = Papper
coverage-pairs = Former och målgrupper
coverage-pairs-text = Så många sidor och stöd som nämner både formen och målgruppen, i källutgåvan. Allmänt betyder att det finns något om formen för alla, eller stöd för målgruppen vid allt våld.
coverage-general = allmänt
coverage-audience = Målgrupp
coverage-channels = Vägar till hjälp
coverage-channels-text = Så många öppna stöd som målgruppen kan nå på varje sätt.
coverage-channel-phone = Telefon
coverage-channel-sms = Sms
coverage-channel-chat = Chatt
coverage-channel-video = Video
coverage-channel-email = E-post
coverage-channel-visit = Besök
coverage-channel-web = Webb
coverage-channel-text-telephone = Texttelefon
coverage-channel-sign-video = Teckenspråk
coverage-listening = Uppläst
coverage-listening-text = Hur många sidor som går att lyssna på i varje utgåva, och vem eller vad som läser. Utan röst: webbplatsen vill ha dem upplästa, men språket har ingen röst.
coverage-pages = Sidor
coverage-recorded = Inlästa av en människa
coverage-synthetic = Upplästa av en dator
coverage-voiceless = Utan röst
coverage-editions = Utgåvor: språk och läsnivå
coverage-editions-text = Vad som räknas i varje utgåva, och varför resten inte räknas.
coverage-counted = Räknas
coverage-machine = Därav översatt av en dator
coverage-printed = Trycksaker
coverage-reason = Varför
coverage-reason-missing = saknas
coverage-reason-unwritten = inte skriven
coverage-reason-short = för kort
coverage-reason-stale = efter sin källa
coverage-reason-expired = förbi sin granskning
coverage-reason-closed = stängt stöd
coverage-not-counted = Det som inte räknas
coverage-all-counted = Allt räknas.
coverage-since = Gjort sedan { $date }
coverage-since-count = { $count ->
    [0] Inget har en dag från { $date } eller senare.
    [one] 1 sida i en utgåva har en dag från { $date } eller senare. Av dem räknas { $counted }.
   *[other] { $count } sidor i utgåvor har en dag från { $date } eller senare. Av dem räknas { $counted }.
 }
coverage-since-limits = Källorna säger när något senast granskades, översattes eller trycktes. Vad som stod där förut, och vad som har tagits bort, säger de inte. Spara coverage.json från varje bygge om du vill jämföra två dagar.
coverage-undated = { $count ->
    [0] Allt har någon dag.
    [one] 1 sida i en utgåva har ingen dag alls.
   *[other] { $count } sidor i utgåvor har ingen dag alls.
 }
coverage-date = Dag
coverage-event = Vad
coverage-event-reviewed = granskad
coverage-event-verified = uppgifterna kontrollerade
coverage-event-translated = översatt
coverage-event-accepted = översättningen godtagen
coverage-event-printed = tryckt
## Adresser

cli-addresses = Visa vart gamla adresser leder och vad som skulle gå förlorat
cli-usage-addresses = [accept] [VAL]
cli-addresses-format = Hur adresserna visas (annars text)
cli-addresses-accept = Skriv in de adresser som publiceras i adressliggaren
addresses-lost = Skulle dö: {$count}
addresses-write = Skriv i content/redirects.yaml det som är rätt:
addresses-write-moved = Läsaren förs vidare. Skriv under gone: i stället, om hon ska få veta att sidan är borta.
addresses-moved = Leder vidare: {$count}
addresses-gone = Borta, med en sida som säger vad man kan läsa i stället: {$count}
addresses-new = Ännu inte inskrivna i adressliggaren: {$count}
addresses-recorded = { $count ->
    [0] Ingen adress är ny.
    [one] Skrev in 1 adress i {$path}.
   *[other] Skrev in {$count} adresser i {$path}.
 }
printed-edition = Språk
printed-state = Läge
printed-outdated = Orden har ändrats sedan trycket
printed-current = Stämmer
printed-for-office = {$name} (PDF)
printed-for-workshop = {$name}, till tryckeriet (PDF)
build-printed = { $count ->
    [one] 1 trycksak är satt som PDF.
   *[other] {$count} trycksaker är satta som PDF.
 }
build-without-print = Trycksakerna görs inte: det här programmet är byggt utan ”print”.
build-unrecorded = { $count ->
    [one] 1 adress är ny.
   *[other] {$count} adresser är nya.
 } Kör ”fristad addresses accept” när webbplatsen publiceras, så kan de inte gå förlorade.

## Open data

catalogue = Stöd mot våld i nära relationer
    .text = Vem som hjälper, vad som är beslutat och när det uppmärksammas: samma uppgifter som på webbplatsen, för andra program.
dataset-services = Stöd till dem som är med om våld i nära relationer
    .text = Stödlinjer, socialtjänst, vård, polis och program för dem som använder våld: nummer, öppettider, språk, kostnad och vem de är till för. Skyddade adresser ingår inte.
dataset-plans = Strategier och handlingsplaner mot våld i nära relationer
    .text = Områden, mål, indikatorer och insatser: vem som ansvarar, när, och hur långt det har kommit.
dataset-campaigns = Återkommande veckor och dagar mot våld
    .text = En kalender med de veckor och dagar som återkommer varje år.

verify-changed = ändrad  {$path}
verify-missing = saknas  {$path}
verify-extra = extra   {$path}
verify-same = { $from ->
    [manifest] {$copy} innehåller precis det som manifestet räknar upp: { $files ->
        [one] 1 fil
       *[other] {$files} filer
     }, ingen ändrad, saknad eller tillagd.
   *[other] {$copy} innehåller precis det som källorna här blir till: { $files ->
        [one] 1 fil
       *[other] {$files} filer
     }, ingen ändrad, saknad eller tillagd.
 }
verify-different = { $from ->
    [manifest] {$copy} skiljer sig från manifestet i { $count ->
        [one] 1 fil
       *[other] {$count} filer
     }. Har webbplatsen publicerats igen efter att manifestet sparades? Annars har någon annan ändrat den: publicera den på nytt och tala med dem som sköter servern.
   *[other] {$copy} skiljer sig från det som källorna här blir till i { $count ->
        [one] 1 fil
       *[other] {$count} filer
     }. Har texter ändrats här, eller har programmet uppdaterats, sedan webbplatsen publicerades? Annars har någon annan ändrat den: publicera den på nytt och tala med dem som sköter servern.
 }
verify-from-outside = Vad en server har utöver de här filerna syns inte utifrån. Gå igenom dess mapp också.
verify-no-sources = Källorna här blir ingen webbplats, så det finns inget att jämföra med. Rätta felen, eller ange ett sparat manifest med --manifest.
verify-own-manifest = {$path} ligger i kopian själv. Den som har ändrat en sida kan ha ändrat den också. Ange ett manifest som ni har sparat någon annanstans.
verify-other-digest = Kopian visar ett annat manifest än det ni sparade: dess kontrollsumma är {$digest}. Antingen har webbplatsen publicerats igen, eller så har någon annan ändrat den.
verify-no-manifest = {$path} är inget manifest: rad {$line} är inte en kontrollsumma med en sökväg.
verify-unreadable = {$path} gick inte att läsa: {$reason}
verify-address = ”{$given}” är inte en webbplats adress. Skriv den som https://www.example.org/
verify-led-away = {$url} leder vidare till {$location}. Ange webbplatsens egen adress.
verify-unreachable = {$url} gick inte att nå: {$reason}
build-manifest = Manifest: manifest.txt, SHA-256 {$digest}. Spara kontrollsumman, så kan ”fristad verify” tala om ifall den publicerade webbplatsen ändras.
cli-verify = Tala om ifall en publicerad webbplats är som den gjordes
cli-usage-verify = MAPP|ADRESS [VAL]
cli-value-copy = MAPP|ADRESS
cli-verify-copy = Den publicerade webbplatsen: dess mapp, eller dess adress på webben
cli-value-manifest = FIL|KONTROLLSUMMA
cli-verify-manifest = Ett sparat manifest, eller dess kontrollsumma (annars det som källorna här blir till)
cli-verify-format = Hur skillnaderna visas (annars text)
