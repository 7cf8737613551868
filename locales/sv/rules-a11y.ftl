### Ord om reglerna i familjen A11Y: vad som är fel, vad redaktören ska göra (do) och varför regeln finns (why).

link-text = Länken säger inte vart den leder: ”{$words}”
    .do = Skriv orden så att de går att förstå ensamma: ”Läs mer om skydd” eller bara ”skydd”.
    .why = Den som hoppar mellan länkar med en skärmläsare hör bara länkens ord.
