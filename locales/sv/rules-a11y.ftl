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
