### Ord om reglerna i familjen SAFE: vad som är fel, vad redaktören ska göra (do) och varför regeln finns (why).

protected-address = ”{$entry}” har skyddad adress, men här står en plats
    .do = Ta bort adressen. Den får inte finnas någonstans i webbplatsens filer.
    .why = Den som bor skyddat kan vara eftersökt. En adress som en gång har publicerats går inte att ta tillbaka.
