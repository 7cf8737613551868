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
