### Ord om reglerna i familjen SITE: vad som är fel, vad redaktören ska göra (do) och varför regeln finns (why).

duplicate-id = Id:t ”{$id}” används redan av {$other}
    .do = Byt namn på den nyare mappen, innan sidan har publicerats.
    .why = Ett id är en adress som gäller för alltid, så det får bara betyda en sak.

markup-in-plain-text = Här kan ingen länk stå: ”{$text}”
    .do = Skriv bara orden. Länken kan stå i brödtexten under de tre bindestrecken.
    .why = En rubrik eller sammanfattning står också i flikar, listor och länkar. Där kan ingen länk stå, och den skulle visas som den är skriven.
