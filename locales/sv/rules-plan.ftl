### Ord om reglerna i familjen PLAN: vad som är fel, vad redaktören ska göra (do) och varför regeln finns (why).

no-responsible = Ingen ansvarar för insatsen ”{$action}”
    .do = Skriv ”responsible: [organisation]” som källan har det.
    .why = En insats som ingen ansvarar för går inte att följa upp.
