### Ord om reglerna i familjen EASY: vad som är fel, vad redaktören ska göra (do) och varför regeln finns (why).

easy-long-sentence = Meningen har {$count} ord. I en lätt text har en mening högst {$limit}
    .do = Dela den i två meningar, eller ta bort det som läsaren klarar sig utan.
    .why = I en lång mening hinner början glömmas innan slutet är läst.
easy-mean-sentence = Meningarna har i genomsnitt {$figure} ord. I en lätt text är det högst {$limit}
    .do = Börja med den längsta meningen: ”{$longest}”
    .why = En lätt text är lätt i sin helhet, inte bara i enstaka meningar.
easy-lix = Läsbarhetsindex är {$figure}. En lätt text har högst {$limit}
    .do = Byt långa ord mot korta och dela långa meningar. Den längsta är: ”{$longest}”
    .why = Läsbarhetsindex (LIX) räknar långa ord och långa meningar. Det säger inte allt, men ett högt tal är ett säkert tecken.
easy-lix-too-high = Läsbarhetsindex är {$figure}. Över {$limit} är en text inte lätt
    .do = Skriv om texten med kortare ord och meningar, eller ta bort den lätta versionen. Den längsta meningen är: ”{$longest}”
    .why = Den som väljer den lätta versionen måste kunna lita på att den är lättare.
easy-sentence-a-line = Två meningar står på samma rad
    .do = Låt varje mening börja på en ny rad.
    .why = En mening per rad ger ögat en vilopunkt och visar var en tanke slutar.
easy-long-paragraph = Stycket har {$count} meningar. I en lätt text har ett stycke högst {$limit}
    .do = Sätt in en tom rad där en ny tanke börjar.
    .why = Korta stycken är lättare att börja på och att hitta tillbaka till.
