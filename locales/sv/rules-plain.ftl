### Ord om reglerna i familjen PLAIN: vad som är fel, vad redaktören ska göra (do) och varför regeln finns (why).

long-sentence = Meningen har {$count} ord. Mer än {$limit} är svårt att hålla i minnet
    .do = Dela den i två meningar.
    .why = Språklagen kräver ett vårdat, enkelt och begripligt språk. Långa meningar är det som oftast gör en text svår.
mean-sentence = Meningarna har i genomsnitt {$figure} ord. Högst {$limit} är lagom
    .do = Börja med den längsta meningen: ”{$longest}”
    .why = En text med många långa meningar tröttar, också den som läser bra.
lix = Läsbarhetsindex är {$figure}. Upp till {$limit} är lätt för de flesta
    .do = Byt långa ord mot korta och dela långa meningar. Den längsta är: ”{$longest}”
    .why = Läsbarhetsindex (LIX) räknar långa ord och långa meningar. Det är ett tecken, inget bevis.
lix-too-high = Läsbarhetsindex är {$figure}. Över {$limit} är en text svår för de flesta
    .do = Skriv om de längsta meningarna och byt kanslisvenska mot vardagsord. Den längsta är: ”{$longest}”
    .why = Den som behöver hjälp är ofta trött eller rädd, och ger upp inför en text som låter som en utredning.
summary-first = { $fault ->
    [missing] Sidan har {$count} ord men ingen sammanfattning
    [long] Sammanfattningen har {$count} ord och är för lång för att läsas först
   *[as-long] Sammanfattningen är lika lång som texten under den
 }
    .do = Säg i en eller två meningar vad sidan handlar om och vad läsaren kan göra. Skriv det under summary.
    .why = Det viktigaste ska stå först. Många läser bara det.
long-heading = Rubriken har {$count} ord. Högst {$limit} går att läsa i ett ögonkast
    .do = Behåll de viktigaste orden och lägg resten i texten.
    .why = Rubriker läses i listor och av skärmläsare, en efter en.
many-passives = {$count} verb säger inte vem som gör något: {$words}
    .do = Skriv vem som gör det: ”Vi skickar beslutet” i stället för ”Beslutet skickas”.
    .why = Läsaren behöver veta vem som ska göra vad, hon själv eller kommunen.
many-verbal-nouns = {$count} ord gör verb till substantiv: {$words}
    .do = Skriv med verb: ”vi bedömer” i stället för ”vi gör en bedömning”.
    .why = Verb visar vad som händer. Substantiven gömmer det och gör meningarna längre.
long-paragraph = Stycket har {$count} meningar. Högst {$limit} är lagom
    .do = Dela stycket där en ny tanke börjar, eller gör en lista.
    .why = Långa stycken hoppar ögat över.
officialese = ”{$word}” är kanslisvenska
    .do = Skriv ”{$plain}”.
    .why = Ord som ingen säger håller läsaren på avstånd.
doubled-word = ”{$word}” står två gånger
    .do = Ta bort det ena.
    .why = Det är lätt att skriva ett ord två gånger och svårt att se det själv.
all-capitals = ”{$word}” står med bara stora bokstäver
    .do = Skriv med små bokstäver. Använd fet stil om ordet är viktigt.
    .why = Stora bokstäver läses långsammare, och ser ut som ett rop.
emoji = Här står {$emoji} i texten
    .do = Skriv ordet, eller sätt in ett piktogram: ![](picto:namn)
    .why = En skärmläsare läser upp bildens namn, ofta på engelska, och läsare ser olika saker i samma bild.
