### Ord om reglerna i familjen TERM: vad som är fel, vad redaktören ska göra (do) och varför regeln finns (why).

avoided-word = ”{$word}” är ett ord som ordlistan vill undvika
    .do = Använd ordet i ordlistan i stället: term:{$term}.
    .why = Ett begrepp ska ha ett ord. Några ord lägger dessutom skulden på den som är utsatt.
