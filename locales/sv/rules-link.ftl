### Ord om reglerna i familjen LINK: vad som är fel, vad redaktören ska göra (do) och varför regeln finns (why).

insecure-link = Länken är inte krypterad: {$address}
    .do = Öppna sidan med https:// i stället. Fungerar det, skriv så här också.
    .why = På ett öppet nät kan andra se vilken sida läsaren öppnar om länken inte är krypterad.

tracking-parameter = Länken berättar varifrån läsaren kommer: {$parameters}
    .do = Ta bort den delen av adressen. Länken fungerar ändå.
    .why = Sådana tillägg följer läsaren från sida till sida. Den här webbplatsen ska inte lämna spår.

own-address = Länken till en egen sida är utskriven: {$address}
    .do = Skriv {$entry} i stället för adressen.
    .why = En länk med id går till sidan på läsarens eget språk, och håller även om adressen ändras.

private-host = Läsaren kan inte öppna {$host}
    .do = Länka till en sida som alla kommer åt, eller ta bort länken.
    .why = Sidor på intranät och i slutna tjänster öppnas bara för dem som har tillgång.

file-link = Länken går till en fil, men det syns inte i orden
    .do = Skriv filtyp och storlek i länkens ord, till exempel ”({$kind}, 1 MB)”.
    .why = En fil öppnas i ett annat program, kan vara stor och blir kvar på telefonen eller datorn.

detour-link = Länken går en omväg över {$host}
    .do = Öppna länken, kopiera adressen till sidan du kommer till och skriv den i stället.
    .why = Den som har omvägen får veta vem som klickar, och kan i morgon skicka läsaren någon annanstans.

look-alike-host = ”{$label}” blandar bokstäver ur olika alfabet
    .do = Skriv adressen för hand i stället för att klistra in den.
    .why = Ett а ur det ryska alfabetet ser ut som ett vanligt a, men länken leder till någon annan.

same-words-other-target = Två länkar har orden ”{$words}” men leder till olika ställen
    .do = Skriv i länkens ord vart den leder.
    .why = Den som hör länkarna i en lista kan inte skilja dem åt.

typed-address = ”{$address}” står i texten utan länk
    .do = { $kind ->
    [mail] Lägg e-postadressen i en stödtjänsts facts.yaml och länka till tjänsten.
   *[web] Skriv länken så här: [ord som säger vart den leder](https://…).
 }
    .why = Den som inte kan kopiera texten kommer inte vidare. En adress som står på ett enda ställe går att hålla aktuell.
