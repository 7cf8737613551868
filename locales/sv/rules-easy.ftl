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
easy-long-word = ”{$word}” är ett långt ord som inte står i ordlistan
    .do = { $term ->
    [none] Välj ett kortare ord, eller förklara ordet i ordlistan. Gränsen är {$limit} bokstäver.
   *[other] Ordlistan säger ”{$term}”. Använd det ordet.
 }
    .why = Långa ord tar tid att läsa. Ett ord som behövs kan ordlistan förklara.
easy-compound = ”{$word}” är ett långt sammansatt ord
    .do = Säg samma sak med flera ord, eller dela ordet med bindestreck: ”{$parted}”. Gränsen är {$limit} bokstäver.
    .why = I ett långt sammansatt ord är det svårt att se var delarna börjar och slutar.
easy-abbreviation = ”{$short}” är en förkortning
    .do = { $long ->
    [none] Skriv ut orden.
   *[other] Skriv ”{$long}”.
 }
    .why = Den som läser långsamt, eller lyssnar, måste gissa vad en förkortning betyder.
easy-percentage = ”{$figure}” är ett procenttal
    .do = Säg det på ett annat sätt: hälften, många, 1 av 5.
    .why = Procent är svårt att föreställa sig. Det är lättare att se människor framför sig.
easy-roman-numeral = ”{$word}” är en romersk siffra
    .do = Skriv {$value}.
    .why = Många kan inte läsa romerska siffror, och en skärmläsare läser dem som bokstäver.
easy-italics = ”{$words}” står i kursiv stil
    .do = Använd fet stil, eller ingen alls.
    .why = Lutande bokstäver är svårare att känna igen.
easy-capitals = ”{$word}” står med bara stora bokstäver
    .do = Skriv med små bokstäver. Använd fet stil om ordet är viktigt.
    .why = Stora bokstäver gör att ord förlorar sin form och blir svårare att känna igen.
easy-double-negation = ”{$words}” säger nej två gånger
    .do = Säg det som är, i stället för det som inte är.
    .why = Två nekande ord måste räknas ut. Då är det lätt att läsa tvärtom.
easy-parenthesis = Här står en parentes: ”{$words}”
    .do = Gör en egen mening av det, eller ta bort det.
    .why = En parentes bryter av meningen, och läsaren måste hålla två tankar i huvudet.
easy-clause-mark = Tecknet ”{$mark}” binder ihop två satser
    .do = Gör två meningar.
    .why = I en lätt text rymmer varje mening en tanke.
easy-section-picture = Avsnittet ”{$heading}” har varken bild eller piktogram
    .do = Sätt in ett piktogram under rubriken: ![](picto:namn)
    .why = Bilden visar vad avsnittet handlar om för den som läser lite eller inte alls.
easy-as-long-as-source = Den lätta texten har {$percent} procent av orden i den vanliga. Högst {$limit} är rimligt
    .do = Ta bort det som läsaren klarar sig utan. Det finns kvar i den vanliga versionen.
    .why = En lätt text säger det viktigaste. En kort text blir läst till slutet.
easy-emergency-missing = Den vanliga texten visar {$service}, men inte den lätta
    .do = Lägg till samma nödnummer: <{$service}>
    .why = Alla ska hitta hjälp lika fort när det är fara.
easy-one-word = ”{$word}” och ”{$term}” står för samma sak på samma sida
    .do = Använd ”{$term}” hela vägen.
    .why = Den som möter ett nytt ord letar efter en ny betydelse.
easy-number-word = ”{$word}” är ett tal skrivet med bokstäver
    .do = Skriv {$value}.
    .why = Siffror syns direkt, också för den som läser lite.
easy-read-label = Texten kallar sig ”{$label}”, men det står inte att läsare har provat den
    .do = Skriv ”enkel svenska”. Om läsare har provat texten: skriv translation: status: tested.
    .why = Lättläst är en text som de som behöver den har läst och förstått. Det kan inget verktyg intyga.
easy-same-pictogram = Rubriken ”{$heading}” har piktogrammet ”{$pictogram}” här och ”{$other}” på ett annat ställe
    .do = Använd samma piktogram överallt: ![](picto:{$other}).
    .why = Den som känner igen sig med hjälp av bilden letar efter samma bild. En ny bild ser ut som en ny sak.
