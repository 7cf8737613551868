### Ord om reglerna i familjen LINK: vad som är fel, vad redaktören ska göra (do) och varför regeln finns (why).

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
