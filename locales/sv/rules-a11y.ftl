### Ord om reglerna i familjen A11Y: vad som är fel, vad redaktören ska göra (do) och varför regeln finns (why).

link-text = Länken säger inte vart den leder: ”{$words}”
    .do = Skriv orden så att de går att förstå ensamma: ”Läs mer om skydd” eller bara ”skydd”.
    .why = Den som hoppar mellan länkar med en skärmläsare hör bara länkens ord.

button-without-name = Knappen har inget namn
    .do = Skriv en text i knappen, eller ge den ett namn med aria-label.
    .why = Den som använder skärmläsare hör annars bara ordet ”knapp” och vet inte vad som händer.

link-without-name = Länken har inget namn
    .do = Skriv ord i länken, eller en alternativtext till bilden i den.
    .why = Den som använder skärmläsare hör annars bara ordet ”länk”, eller adressen bokstav för bokstav.

field-without-name = Fältet har ingen etikett
    .do = Sätt en label vid fältet, med samma id i for som fältet har.
    .why = Den som använder skärmläsare hör annars inte vad som ska fyllas i. Med en etikett går det också att trycka på orden.

frame-without-name = Den inbäddade sidan (iframe) har inget namn
    .do = Skriv i title vad den visar, till exempel ”Karta över Storgatan”.
    .why = Den som använder skärmläsare kan då avgöra om det är värt att gå in i den.

summary-without-name = Raden som öppnar texten är tom
    .do = Skriv i summary vad som finns i texten, till exempel frågan som den svarar på.
    .why = Utan namn vet ingen vad som visas när raden öppnas.

heading-empty = Rubriken är tom
    .do = Skriv en rubrik, eller ta bort den.
    .why = Skärmläsare läser upp tomma rubriker också. Den som hoppar mellan rubriker hamnar då på ingenting.

menu-item-without-name = Menyvalet har inget namn
    .do = Skriv en text i menyvalet, eller ge det ett namn med aria-label.
    .why = Den som använder skärmläsare hör annars inte vad valet gör.

label-not-in-name = Namnet ”{$name}” saknar orden som syns: ”{$words}”
    .do = Låt namnet i aria-label börja med de ord som syns, eller ta bort det.
    .why = Den som styr med rösten säger orden som syns. Står de inte i namnet händer ingenting.

aria-attribute-unknown = Attributet ”{$attribute}” finns inte
    .do = Rätta stavningen, eller ta bort attributet.
    .why = Ett attribut som inte finns gör ingenting. Det som det skulle säga når ingen.

role-unknown = Rollen ”{$role}” finns inte
    .do = Rätta stavningen, eller ta bort role.
    .why = En roll som inte finns räknas inte. Då får elementet den roll som det har av sig självt, eller ingen alls.

aria-value-invalid = ”{$value}” är inget värde som {$attribute} kan ha
    .do = Skriv ett av de värden som attributet kan ha, eller ta bort det.
    .why = Ett ogiltigt värde gör att hjälpmedel säger fel sak om det som visas, eller ingenting.

aria-attribute-not-permitted = {$attribute} betyder ingenting på det här elementet
    .do = Ta bort attributet, eller ge elementet en roll som kan ha det.
    .why = Attributet hör till andra roller. Hjälpmedel bryr sig inte om det, eller säger något som inte stämmer.

aria-attribute-missing = Rollen {$role} saknar {$attributes}
    .do = Lägg till det som saknas, eller använd HTML:s eget element i stället.
    .why = Utan det säger en skärmläsare inte i vilket läge saken är, till exempel om rutan är kryssad.

name-not-heard = {$attribute} hörs inte på ett element utan roll
    .do = Ge elementet en roll som kan ha ett namn, till exempel group, eller skriv namnet som synlig text.
    .why = Många skärmläsare läser inte upp namnet på till exempel div och span. Då hör ingen det som står där.

list-with-other-things = Elementet {$element} står direkt i något som har rollen {$role} och hör inte hemma där
    .do = Lägg det i en punkt (li), en rad eller ett menyval, eller flytta ut det.
    .why = Skärmläsare säger hur många punkter en lista har och låter läsaren gå mellan dem. Det som inte är en punkt kommer bort.

role-out-of-place = Rollen {$role} är inte på sin plats: den ska stå direkt i {$owners}
    .do = Lägg elementet i ett som har den rollen, eller använd HTML:s egna element.
    .why = Utan sin omgivning säger rollen ingenting. En punkt utan lista läses inte som en punkt.

control-of-nothing = Det finns inget med id ”{$id}” på sidan
    .do = Skriv id för det som kontrollen öppnar eller flyttar.
    .why = Den som använder skärmläsare kan annars inte gå från kontrollen till det som den styr.

focus-on-nothing = Elementet går att nå med tangentbordet men är dolt för skärmläsare
    .do = Ta bort aria-hidden, eller gör så att elementet inte går att nå: hidden eller tabindex="-1".
    .why = Den som använder skärmläsare hamnar på något som inte läses upp och vet inte var den är.

control-in-control = Här ligger en kontroll i en annan
    .do = Lägg dem bredvid varandra.
    .why = Det som ligger i en knapp eller bild läses bara som dess namn. Den inre kontrollen går att nå men läses inte upp.

title-missing = Sidan har ingen titel
    .do = Skriv en title som säger vad sidan handlar om och vems den är.
    .why = Titeln är det första som en skärmläsare läser, och det som syns på fliken och i sökresultat.

zoom-blocked = Sidan går inte att förstora
    .do = Ta bort user-scalable och maximum-scale ur content.
    .why = Många behöver förstora texten för att kunna läsa den, särskilt på telefonen.

page-leaves-by-itself = Sidan byts ut av sig själv efter {$seconds} sekunder
    .do = Ta bort refresh. En sida som har flyttat kan skickas vidare direkt, med 0 sekunder.
    .why = Den som läser långsamt hinner inte klart, och en skärmläsare börjar om från början.

page-leaves-late = Sidan byts ut av sig själv efter mer än tjugo timmar
    .do = Ta bort refresh om den inte behövs.
    .why = Den som har sidan framme länge kan mista det den höll på med.

id-twice = id ”{$id}” finns redan på sidan
    .do = Ge elementet ett eget id.
    .why = Etiketter, länkar och beskrivningar hittar bara det första. Det andra blir utan.

attribute-twice = Attributet {$attribute} står två gånger
    .do = Ta bort det ena, eller lägg ihop värdena.
    .why = Webbläsare bryr sig bara om det första. Det som står i det andra når ingen.

decoration-told-of = Elementet är märkt som dekoration men läses upp ändå
    .do = Ta bort antingen märkningen (role eller det tomma alt) eller det som gör att det läses: aria-attributet eller tabindex.
    .why = Skärmläsare tar med allt som går att nå eller som har ett ARIA-namn, också det som sägs vara dekoration.

tab-order-changed = tabindex ändrar ordningen som tangentbordet följer
    .do = Ta bort tabindex, eller skriv 0. Flytta hellre elementet till sin rätta plats.
    .why = Den som inte använder mus väntar sig att komma dit i den ordning som sidan har. Ett högre tabindex går före allt annat.

frame-out-of-reach = Den inbäddade sidan går inte att nå med tangentbordet
    .do = Ta bort tabindex.
    .why = Det finns länkar eller knappar i den. Den som inte använder mus kommer inte åt dem.

table-without-headers = Tabellen saknar rubrikceller
    .do = Gör cellerna som säger vad kolumnen eller raden är till th, med scope="col" eller scope="row".
    .why = En skärmläsare läser cellens rubrik före cellen. Utan rubriker hörs bara lösa värden.

table-header-empty = Rubrikcellen är tom
    .do = Skriv vad kolumnen eller raden är, eller gör cellen till td.
    .why = Den som använder skärmläsare hör annars värden utan att veta vad de är.

headers-elsewhere = ”{$id}” är ingen rubrikcell i tabellen
    .do = Skriv id för en th i samma tabell, eller ta bort headers.
    .why = Annars läser en skärmläsare cellen utan rubrik, eller med fel rubrik.

header-of-nothing = Rubrikcellen hör inte till några celler
    .do = Lägg till cellerna som saknas, eller rätta scope.
    .why = En rubrik utan celler hörs aldrig, eller hörs på fel ställe.

table-without-caption = Tabellen säger inte vad den visar
    .do = Skriv det i en caption först i tabellen, eller i en rubrik före den.
    .why = Den som använder skärmläsare hör då om tabellen är värd att gå in i.

heading-skipped = Rubriken har nivå {$level} fast den närmast före har nivå {$above}
    .do = Gör den till nivå {$wanted}. Utseendet ändras i stilmallen, inte med nivån.
    .why = Den som läser med skärmläsare går efter rubriknivåerna och undrar vad som saknas.

no-main-heading = Sidan saknar huvudrubrik (h1)
    .do = Skriv en h1 först i huvudinnehållet som säger vad sidan handlar om.
    .why = Den som använder skärmläsare går ofta direkt till h1 för att veta var den är.

two-main-headings = Sidan har mer än en huvudrubrik (h1)
    .do = Gör den här till h2.
    .why = Huvudrubriken säger vad hela sidan handlar om. Två sådana säger att den är två sidor.

heading-faked = ”{$words}” ser ut som en rubrik men är bara fet text
    .do = Gör den till en rubrik på rätt nivå.
    .why = Den som använder skärmläsare hittar bland rubrikerna. Fetstil hörs inte.

list-faked = Raderna ser ut som en lista men är vanlig text
    .do = Gör dem till en riktig lista: ul för punkter, ol för steg i ordning.
    .why = En skärmläsare säger hur många punkter en lista har och låter läsaren gå mellan dem. Streck läses som streck.

no-main-landmark = Sidan säger inte var huvudinnehållet är
    .do = Lägg sidans eget innehåll, med h1, i ett main.
    .why = Den som använder skärmläsare hoppar till main för att slippa höra menyn på varje sida.

two-main-landmarks = Sidan har mer än ett main
    .do = Behåll det ena och gör det andra till section eller div.
    .why = Den som hoppar till huvudinnehållet vet annars inte vilket som är det rätta.

navigations-alike = Två delar av sidan av samma slag (nav, aside, search) har samma namn, eller så saknar en av dem namn
    .do = Ge var och en ett eget namn med aria-label, till exempel ”Huvudmeny” och ”På den här sidan”.
    .why = Den som använder skärmläsare får en lista över sidans delar. Heter två delar likadant går de inte att skilja åt.

place-missing = Det finns ingen plats ”{$id}” på sidan
    .do = Ge rubriken eller stycket som länken ska gå till id="{$id}", eller rätta länken.
    .why = Den som trycker på länken kommer ingenstans.

skip-link-broken = Sidans första länk ska gå till ”{$id}”, men det finns inte
    .do = Ge huvudinnehållet id="{$id}".
    .why = Den som använder tangentbord hoppar över menyn med den länken. Nu kommer den ingenstans.

reference-to-nothing = {$attribute} pekar på ”{$id}”, som inte finns på sidan
    .do = Rätta id:t, eller ta bort attributet.
    .why = Etiketten eller beskrivningen når annars inte den som använder skärmläsare.

autocomplete-invalid = ”{$value}” är inget som autocomplete kan vara
    .do = Skriv ett av orden i standarden, till exempel tel, email eller name, eller ta bort attributet.
    .why = Webbläsaren kan då fylla i fältet åt den som har svårt att skriva eller minnas.

sound-by-itself = Ljudet börjar av sig självt
    .do = Ta bort autoplay, eller lägg till muted.
    .why = Ljudet överröstar skärmläsaren. Det kan också höras av någon som inte ska veta vad läsaren läser.

video-without-captions = Filmen har ingen textning
    .do = Lägg till en textfil med track kind="captions". Om ingen talar i filmen kan den få muted.
    .why = Den som inte hör, eller inte kan ha ljudet på, får annars inte veta vad som sägs.

link-without-address = Länken har ingen adress och går inte att nå med tangentbordet
    .do = Ge den href, eller gör den till en button.
    .why = Den som inte använder mus kommer inte åt den.

item-outside-list = <{$element}> står inte i någon lista
    .do = Lägg det i en lista: li i ul eller ol, dt och dd i dl.
    .why = Den som använder skärmläsare får annars inte veta att det är en lista, eller hur lång den är.

scope-unknown = scope kan inte vara ”{$scope}”
    .do = Skriv col för en rubrik över en kolumn, row för en framför en rad.
    .why = Skärmläsaren läser rubriken före varje cell. Den måste veta vilka celler det är.

table-declared-none = En tabell med rubriker är märkt som ingen tabell
    .do = Ta bort role, eller ta bort rubrikerna om det inte är en tabell.
    .why = Skärmläsaren läser cellerna i en följd, utan att säga vilken rubrik de hör till.

malformed = Webbläsaren måste gissa vad som menas här: ”{$words}”
    .do = Stäng elementen i omvänd ordning mot hur de öppnades, och ställ dem bara där de får stå. Sidan ska börja med <!doctype html>.
    .why = Skärmläsare och webbläsare kan gissa olika, och då får läsarna inte samma sida.

obsolete-element = <{$element}> är taget ur HTML
    .do = Använd ett element som säger vad det är, och en stilmall för hur det ser ut.
    .why = Det som blinkar eller rör sig går inte att stoppa. Det som bara säger hur något ser ut säger inget till den som lyssnar.

details-without-summary = Det som går att öppna har ingen egen rubrik att trycka på
    .do = Lägg en summary först i elementet och skriv vad som finns där.
    .why = Webbläsaren skriver annars ett eget ord, på sitt eget språk, som inte säger vad som finns där.

skip-link-missing = Det finns ingen länk förbi menyn
    .do = Lägg en länk till huvudinnehållet först på sidan.
    .why = Den som använder tangentbord måste annars gå genom hela menyn på varje sida.

click-without-keyboard = <{$element}> går att trycka på med musen men inte att nå med tangentbordet
    .do = Gör det till en button, eller till en länk om det leder någonstans.
    .why = Den som inte använder mus kommer inte åt det.

page-title-same = En annan sida har samma titel: ”{$title}”
    .do = Låt titeln börja med det som är särskilt för sidan.
    .why = Titeln är det första en skärmläsare läser upp, och det som syns i flikar, historik och sökresultat.

label-only-in-field = ”{$words}” står bara inne i fältet
    .do = Skriv orden i en label vid fältet. Inne i fältet kan ett exempel stå kvar.
    .why = Orden försvinner när någon börjar skriva. Den som har svårt att minnas, eller ska läsa igenom sina svar, ser då inte vad fältet gäller. De är ofta också för bleka.

group-without-name = Gruppen av val säger inte vad valet gäller
    .do = Lägg en legend först i fieldset och skriv frågan där, eller ge gruppen ett namn med aria-labelledby.
    .why = Den som använder skärmläsare hör annars bara svaren, till exempel ”morgon” och ”kväll”, och inte frågan.

autocomplete-unfit = autocomplete säger ”{$field}”, men fältet är av slaget {$kind}
    .do = Ändra det som är fel av type och autocomplete. Till ett telefonnummer hör tel i båda, till e-post email i båda.
    .why = Webbläsaren kan annars föreslå fel uppgift, eller ingen, åt den som har svårt att skriva eller minnas.

error-not-tied = Fältet är märkt som fel ifyllt, men ingen text hör till det som säger vad som är fel
    .do = Ge feltexten ett id och skriv det i fältets aria-describedby eller aria-errormessage.
    .why = Den som använder skärmläsare hör då vad som är fel när fältet får fokus, och behöver inte leta efter texten.

control-in-link = <{$element}> står inne i <{$outer}>
    .do = Låt dem stå bredvid varandra. Behåll bara det ena om de gör samma sak.
    .why = Webbläsare och skärmläsare gör olika med ett fält, en knapp eller en länk inne i en annan. Den som trycker vet inte vad som händer.

access-key-twice = Snabbtangenten ”{$key}” leder redan till något annat på sidan
    .do = Ge var och en sin tangent, eller ta bort accesskey.
    .why = Webbläsare gör olika när två saker har samma tangent. En del går till den ena, andra bara flyttar fokus mellan dem.

focus-thrown-away = Elementet släpper fokus så snart det får det
    .do = Ta bort blur() ur onfocus. Om det var ringen runt elementet som störde kan stilmallen ge den ett annat utseende.
    .why = Den som använder tangentbord kan inte använda elementet, och kommer ofta inte vidare på sidan.

audio-without-transcript = Ljudinspelningen finns inte som text
    .do = Skriv det som sägs i en text under spelaren, till exempel med rubriken ”Det som sägs, som text”, eller länka till en sida med texten.
    .why = Den som inte hör, eller inte kan ha ljudet på, får annars inte veta vad som sägs.

table-faked = Kolumnerna är gjorda med mellanslag och inte som en tabell
    .do = Gör en riktig tabell: table med rubriker i th.
    .why = En skärmläsare läser rad för rad och kan inte säga vilken kolumn något hör till. Med större text eller smal skärm faller kolumnerna isär.

text-art = En bild är ritad med tecken och har ingen beskrivning
    .do = Lägg role="img" och aria-label på den, med en beskrivning. Är den bara prydnad, sätt aria-hidden="true".
    .why = En skärmläsare läser upp tecknen ett efter ett, och ingen som lyssnar förstår vad de föreställer.

letters-parted = ”{$words}” är ett ord med mellanslag mellan bokstäverna
    .do = Skriv ordet i ett stycke. Luft mellan bokstäver gör stilmallen, med letter-spacing.
    .why = En skärmläsare läser bokstäverna en för en, och den som söker efter ordet hittar det inte.

letters-of-mathematics = ”{$words}” är skrivet med matematiska eller andra särskilda tecken i stället för bokstäver
    .do = Skriv med vanliga bokstäver, och fet eller kursiv stil om det behövs.
    .why = En skärmläsare hoppar över sådana tecken eller läser upp deras långa namn. Den som söker efter orden hittar dem inte.

acts-on-change = Så fort någon väljer här skickas formuläret eller byts sidan
    .do = Låt inget hända förrän man trycker på en knapp.
    .why = Den som går genom valen med tangentbordet förs bort vid det första. Andra märker inte att sidan är en annan.

paste-blocked = Det går inte att klistra in i fältet
    .do = Ta bort onpaste.
    .why = Den som har en lösenordshanterare, eller har svårt att minnas och skriva av tecken, kan inte fylla i fältet.

title-says-nothing = Sidans titel säger inget om den: ”{$title}”
    .do = Skriv först vad sidan handlar om, sedan vems den är.
    .why = Titeln är det som skärmläsaren säger först, och det som står på fliken och bland sökträffarna.

frame-says-nothing = Namnet på den inbäddade sidan säger inte vad den innehåller: ”{$name}”
    .do = Skriv i title vad som finns där, till exempel ”Karta över centrum”.
    .why = På namnet hör den som lyssnar om det är värt att gå in i den eller hoppa över den.

definition-without-term = En förklaring (dd) har inget ord (dt) före sig
    .do = Skriv ordet i dt före den, eller gör en vanlig lista: ul med li.
    .why = Skärmläsare läser ord och förklaring som ett par. En ensam förklaring hör inte till något.

same-label = Ett annat fält i formuläret heter också ”{$label}”
    .do = Säg i etiketten vad som skiljer dem, eller lägg fälten i grupper med en rubrik (fieldset och legend).
    .why = Den som hör ett fält i taget kan inte veta vilket av dem det är.

radios-without-group = Val som hör ihop står inte i en grupp med en fråga
    .do = Lägg dem i en fieldset och skriv frågan i dess legend.
    .why = Den som använder skärmläsare hör annars bara svaren och inte vad som frågas.

out-of-reach = ”{$name}” syns men går inte att nå med tangentbordet
    .do = Ta bort tabindex="-1", eller göm det som ingen ska använda.
    .why = Den som använder tangentbord, reglage eller skärmläsare kommer aldrig dit.

outside-landmarks = En text står utanför sidans delar
    .do = Flytta in den i main, header, nav, aside eller footer.
    .why = Den som går från del till del med skärmläsare går förbi den.
