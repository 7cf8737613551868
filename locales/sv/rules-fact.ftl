### Ord om reglerna i familjen FACT: vad som är fel, vad redaktören ska göra (do) och varför regeln finns (why).

number-in-prose = Numret ”{$number}” står i texten
    .do = { $service ->
    [none] Lägg numret i en stödtjänsts facts.yaml och skriv <phone:id> i texten.
   *[other] Skriv <phone:{$service}> i stället. Då blir numret rätt på alla språk.
 }
    .why = Ett nummer som skrivs i texten blir gammalt på alla språk utom det som rättas. Numret skrivs en gång, i stödtjänstens facts.yaml.
