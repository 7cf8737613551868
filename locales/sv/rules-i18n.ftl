### Ord om reglerna i familjen I18N: vad som är fel, vad redaktören ska göra (do) och varför regeln finns (why).

missing-edition = ”{$entry}” saknas på: {$editions}
    .do = Skriv den, eller beställ en översättning. Tills vidare visas texten från en annan utgåva, med ett meddelande.
    .why = Den som läser på ett annat språk ska få samma hjälp.
