### Ord om reglerna i familjen ALT: vad som är fel, vad redaktören ska göra (do) och varför regeln finns (why).

alt-missing = Bilden ”{$picture}” saknar alternativtext på: {$editions}
    .do = Skriv ”alt: …” i bildens ordfil för utgåvan. Om bilden inte säger något som texten inte säger: decorative: true i dess facts.yaml.
    .why = Den som inte ser bilden får inte veta att den finns, eller hör bara namnet på en fil.

alt-file-name = Alternativtexten är namnet på en fil: ”{$alt}”
    .do = Skriv vad som syns på bilden, i en mening.
    .why = Ett filnamn säger inget om vad bilden visar.

alt-opening = Alternativtexten börjar med ”{$opening}”
    .do = Ta bort orden. Skärmläsaren säger redan att det är en bild.
    .why = Skärmläsaren säger redan att det är en bild. Orden gör texten längre utan att säga mer.

alt-too-long = Alternativtexten är {$length} tecken lång
    .do = Skriv högst {$most} tecken. En längre beskrivning kan stå i texten.
    .why = En alternativtext hörs i ett enda svep och går inte att stanna i. Det som behöver fler ord ska alla få läsa.
