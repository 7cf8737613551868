### Ord om reglerna i familjen LINK: vad som är fel, vad redaktören ska göra (do) och varför regeln finns (why).

own-address = Länken till en egen sida är utskriven: {$address}
    .do = Skriv {$entry} i stället för adressen.
    .why = En länk med id går till sidan på läsarens eget språk, och håller även om adressen ändras.

private-host = Läsaren kan inte öppna {$host}
    .do = Länka till en sida som alla kommer åt, eller ta bort länken.
    .why = Sidor på intranät och i slutna tjänster öppnas bara för dem som har tillgång.

detour-link = Länken går en omväg över {$host}
    .do = Öppna länken, kopiera adressen till sidan du kommer till och skriv den i stället.
    .why = Den som har omvägen får veta vem som klickar, och kan i morgon skicka läsaren någon annanstans.

look-alike-host = ”{$label}” blandar bokstäver ur olika alfabet
    .do = Skriv adressen för hand i stället för att klistra in den.
    .why = Ett а ur det ryska alfabetet ser ut som ett vanligt a, men länken leder till någon annan.

typed-address = ”{$address}” står i texten utan länk
    .do = { $kind ->
    [mail] Lägg e-postadressen i en stödtjänsts facts.yaml och länka till tjänsten.
   *[web] Skriv länken så här: [ord som säger vart den leder](https://…).
 }
    .why = Den som inte kan kopiera texten kommer inte vidare. En adress som står på ett enda ställe går att hålla aktuell.

link-tracking = Adressen berättar varifrån läsaren kommer: {$parameter}
    .do = Ta bort allt som hör till {$parameter} ur adressen.
    .why = Den som äger sidan som länken leder till får veta att läsaren kom från en sida om våld.

link-not-encrypted = Länken är inte krypterad: {$address}
    .do = Prova om adressen fungerar med https:// och skriv den så.
    .why = Utan kryptering kan andra på samma nät se vad läsaren gör.

link-address-as-text = Länkens text är en adress: {$address}
    .do = Skriv vad länken leder till, med vanliga ord.
    .why = Skärmläsaren läser upp adressen tecken för tecken.

link-same-text = En annan länk heter också ”{$words}” men leder till {$other}
    .do = Skriv länkarnas ord så att de går att skilja åt.
    .why = Den som hör länkarna i en lista kan inte veta vilken som är vilken.

link-new-window = Länken ”{$words}” öppnar ett nytt fönster utan att säga det
    .do = Ta bort target="_blank", eller skriv ”(nytt fönster)” i länken.
    .why = Den som inte ser skärmen märker inte att fönstret är nytt och hittar inte tillbaka. Ett nytt fönster lämnar också spår.

link-file-type = Länken ”{$words}” leder till en fil ({$kind}) utan att säga det
    .do = Skriv filens typ och storlek i länken, till exempel ”(pdf, 2 MB)”.
    .why = En fil öppnas i ett annat program, kostar data och sparas ofta på telefonen, där andra kan se den.

link-script = Länken kör ett skript i stället för att leda någonstans
    .do = Skriv en adress, eller använd en knapp.
    .why = Utan skript händer inget när man trycker på länken.
