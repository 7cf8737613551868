### Ord om reglerna i familjen TERM: vad som är fel, vad redaktören ska göra (do) och varför regeln finns (why).

avoided-word = ”{$word}” är ett ord som ordlistan vill undvika
    .do = Använd ordet i ordlistan i stället: term:{$term}.
    .why = Ett begrepp ska ha ett ord. Några ord lägger dessutom skulden på den som är utsatt.
term-not-linked = ”{$word}” förklaras i ordlistan, men ingen länk leder dit
    .do = Länka ordet första gången det står: [{$word}](term:{$term})
    .why = Den som inte kan ordet ska hitta förklaringen där det behövs.
unexplained-abbreviation = Förkortningen ”{$word}” skrivs aldrig ut på sidan
    .do = Skriv ut orden första gången och förkortningen inom parentes efter dem.
    .why = En förkortning som alla på en arbetsplats kan är okänd för den som söker hjälp.
blaming-words = ”{$words}” kan lägga skulden på fel person eller göra våldet mindre
    .do = Skriv till exempel ”{$instead}”.
    .why = Den som använder våld har ansvaret för det. Orden ska inte säga något annat.
term-pictogram = ”{$word}” har piktogrammet ”{$pictogram}”, men ordet hör till ”{$other}”
    .do = Skriv picto: {$other}.
    .why = Samma ord visas med sitt piktogram i lätta texter. Olika bilder för samma ord förvirrar.
