### Ord om reglerna i familjen LANG: vad som är fel, vad redaktören ska göra (do) och varför regeln finns (why).

hidden-direction = Här står ett osynligt tecken som vänder textens riktning ({$character})
    .do = Ta bort tecknet. Det kan ha följt med när texten kopierades.
    .why = Tecknen kan få ett nummer eller en länk att visas baklänges, så att det som läses inte är det som står.

page-language-missing = Sidan säger inte vilket språk den är på
    .do = Skriv språket i html-elementet, till exempel lang="sv".
    .why = En skärmläsare väljer röst efter språket. Utan det kan svenska läsas med engelskt uttal.

page-language-unknown = ”{$tag}” är ingen språkkod
    .do = Skriv språkets kod, till exempel sv för svenska, en för engelska eller ar för arabiska.
    .why = En skärmläsare som inte känner igen koden läser sidan med fel röst.

part-language-unknown = ”{$tag}” är ingen språkkod
    .do = Skriv språkets kod, till exempel en för engelska eller ar för arabiska.
    .why = En skärmläsare som inte känner igen koden läser orden med fel röst.

two-page-languages = lang och xml:lang anger olika språk
    .do = Ta bort xml:lang, eller skriv samma språk i båda.
    .why = Olika program läser olika attribut. Då kan sidan läsas med fel röst.

page-in-other-language = Sidan säger att den är på ”{$expected}”, men texten är på ”{$language}”
    .do = Skriv rätt språk i lang, eller översätt texten.
    .why = Skärmläsaren väljer uttal efter lang. Med fel språk går texten inte att förstå.

part-in-other-language = Här står att texten är på ”{$expected}”, men den är på ”{$language}”
    .do = Skriv rätt språk i lang.
    .why = Skärmläsaren byter uttal vid lang. Med fel språk går orden inte att förstå.

unmarked-language = Texten är på ”{$language}”, men här ska det stå på ”{$expected}”
    .do = Översätt texten. På en färdig sida: skriv lang="{$language}" på stycket om det ska stå kvar.
    .why = Skärmläsaren läser texten med fel uttal, och den som läser kan kanske inte språket.

other-script = Ord med andra bokstäver står kvar i översättningen: ”{$words}”
    .do = Översätt orden till ”{$expected}”. Namn får stå kvar.
    .why = Den som läser på ett annat alfabet kan inte läsa orden, och skärmläsaren uttalar dem fel.

direction-missing = Texten är på ”{$language}” men har inte rätt riktning
    .do = Skriv dir="{$direction}" på samma element.
    .why = Utan rätt riktning hamnar punkter, siffror och länkar på fel ställe i raden.

number-direction = Numret ”{$number}” kan visas baklänges i texten
    .do = Lägg <bdi dir="ltr">…</bdi> runt numret.
    .why = I en text från höger till vänster byter siffergrupperna plats, så att den som ringer slår fel nummer.

look-alike-letters = Ordet ”{$word}” har bokstäver från två alfabet som ser likadana ut
    .do = Skriv ordet på nytt med vanliga bokstäver.
    .why = Sådana ord används för att lura läsaren till en annan adress. Sökning och uppläsning fungerar inte heller.

hreflang-unknown = ”{$tag}” är ingen giltig språktagg
    .do = Skriv till exempel en, ar eller en-GB. Taggen säger vilket språk sidan som länken leder till är på.
    .why = Sökmotorer och webbläsare leder läsaren till sidan på läsarens språk. Det går bara om språket finns.

hreflang-one-way = Sidan på ”{$language}” leder inte tillbaka hit
    .do = Lägg en länk med rel="alternate" till den här sidan där också, eller ta bort den här.
    .why = Sökmotorer litar bara på översättningar som pekar på varandra. Annars leder de läsaren till fel språk.

hreflang-other-language = Länken säger ”{$said}”, men sidan den leder till säger ”{$language}”
    .do = Rätta hreflang, eller sidans lang.
    .why = Läsaren väljer ett språk och kommer till ett annat.

hreflang-without-self = Sidan räknar upp sina språk men inte sig själv (”{$language}”)
    .do = Lägg till sidan själv i listan.
    .why = Sökmotorer väntar sig samma lista på alla språk.
