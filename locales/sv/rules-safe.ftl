### Ord om reglerna i familjen SAFE: vad som är fel, vad redaktören ska göra (do) och varför regeln finns (why).

protected-address = ”{$entry}” har skyddad adress, men här står en plats
    .do = Ta bort adressen. Den får inte finnas någonstans i webbplatsens filer.
    .why = Den som bor skyddat kan vara eftersökt. En adress som en gång har publicerats går inte att ta tillbaka.

protected-address-in-words = Adressen ”{$address}” hör till {$entry}, vars plats är skyddad
    .do = Ta bort adressen. Skriv i stället hur man tar kontakt.
    .why = Den som bor där kan vara eftersökt. En adress som har publicerats går inte att ta tillbaka.

protected-service-on-map = Kartan visar {$entry}, vars plats är skyddad
    .do = Ta bort länken till kartan.
    .why = En karta säger lika mycket som en adress. Den som bor där kan vara eftersökt.

telling-title = { $what ->
    [title] Fliken visar ”{$text}”. Ordet ”{$word}” avslöjar vad läsaren läser om
   *[address] Adressen slutar med ”{$text}”. Ordet ”{$word}” avslöjar vad läsaren läser om
 }
    .do = { $what ->
    [title] Skriv en discreet_title som inte avslöjar något, till exempel ”Råd och stöd”.
   *[address] Skriv en slug som inte avslöjar något, till exempel ”rad-och-stod”.
 }
    .why = Sidan är märkt risk: high. Den som delar dator eller telefon med läsaren kan se flikens namn och adressen i historiken.

picture-metadata = { $what ->
    [place] Bilden talar om var den är tagen
    [camera] Bilden talar om när den är tagen eller med vilken kamera
    [text] I bilden ligger en dold text
   *[editor] I bilden ligger namn på någons mappar eller filer
 }
    .do = Spara bilden på nytt utan metadata.
    .why = En bild kan avslöja en plats eller en person utan att det syns när man tittar på den.

storing-script = Skriptet använder {$interface}
    .do = Ta bort det. Webbplatsen får inte spara något hos läsaren eller skicka något vidare.
    .why = Den som delar telefon eller dator med läsaren kan hitta det som sparas. Det som skickas kan visa vem som läser.

outside-resource = Sidan hämtar {$address}
    .do = Lägg filen i temat och länka till den där.
    .why = Den som levererar en bild, ett typsnitt eller ett skript får veta vem som öppnar sidan.

inline-code = { $what ->
    [script] Ett skript står inne i sidan
    [handler] Elementet har kod i ett attribut
    [form] Formuläret skriver det läsaren fyller i i adressen
   *[style] Stilen står inne i sidan
 }
    .do = { $what ->
    [form] Skriv method="post", eller ta bort formuläret.
   *[other] Flytta koden till en egen fil i temat.
 }
    .why = Med koden i egna filer kan webbservern stoppa all främmande kod. Det som står i adressen syns i historiken.

telling-post = Inlägget säger vad sidan handlar om: ”{$word}”
    .do = Skriv om stöd och råd, så att inlägget kan stå i någons flöde utan att avslöja något.
    .why = Sidan är märkt risk: high. Det som någon har öppnat eller gillat kan andra se.
