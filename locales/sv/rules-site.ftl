### Ord om reglerna i familjen SITE: vad som är fel, vad redaktören ska göra (do) och varför regeln finns (why).

duplicate-id = Id:t ”{$id}” används redan av {$other}
    .do = Byt namn på den nyare mappen, innan sidan har publicerats.
    .why = Ett id är en adress som gäller för alltid, så det får bara betyda en sak.

markup-in-plain-text = Här kan ingen länk stå: ”{$text}”
    .do = Skriv bara orden. Länken kan stå i brödtexten under de tre bindestrecken.
    .why = En rubrik eller sammanfattning står också i flikar, listor och länkar. Där kan ingen länk stå, och den skulle visas som den är skriven.

leftover-note = ”{$words}” står kvar i texten
    .do = Skriv klart texten, eller ta bort anteckningen.
    .why = En anteckning på en sida visar läsaren att ingen har läst igenom den.

unwritten-page = Mallens ord står kvar: ”{$words}”
    .do = Skriv det som ska stå här.
    .why = En sida som ingen har skrivit möter läsaren som söker hjälp.

nothing-leads-here = Ingenting leder till {$entry}
    .do = Länka till den från menyn, en annan sida eller related. Används den inte, ta bort den.
    .why = En sida som ingen länk leder till hittas inte. En bild som inte används är arbete i onödan.

internal-in-menu = {$entry} är intern men visas på alla sidor
    .do = Ta bort den ur site.yaml, eller skriv visibility: public.
    .why = Det som visas på alla sidor ska finnas för alla läsare.

empty-page = {$entry} har ingen text på {$edition}
    .do = Skriv texten, eller ta bort filen. Då visas texten på ett annat språk, med rätt språk angivet.
    .why = Den som följer en länk i en svår stund och bara möter en rubrik letar kanske inte vidare.

security-contact-expires = security.txt slutar att gälla {$date}
    .do = Kontrollera att adressen fortfarande stämmer, och skriv ett nytt datum, högst ett år fram.
    .why = Den som hittar ett säkerhetshål litar inte på en adress vars datum har gått ut, och då får ingen veta.
