### Ord om reglerna i familjen I18N: vad som är fel, vad redaktören ska göra (do) och varför regeln finns (why).

missing-edition = ”{$entry}” saknas på: {$editions}
    .do = Skriv den, eller beställ en översättning. Tills vidare visas texten från en annan utgåva, med ett meddelande.
    .why = Den som läser på ett annat språk ska få samma hjälp.

numbers-differ = { $how ->
    [added] Talet {$number} finns inte i texten på {$source}
   *[lost] Talet {$number} finns i texten på {$source} men inte här
 }
    .do = Jämför texterna och skriv samma tal i båda.
    .why = Ett tal är detsamma på alla språk. Skiljer det sig är det skrivfel, eller en ändring som inte har nått hit.

links-differ = { $how ->
    [added] Texten på {$source} leder inte till {$targets}
   *[lost] Texten på {$source} leder också till {$targets}
 }
    .do = Jämför texterna och länka till samma ställen i båda.
    .why = Den som läser ett annat språk behöver samma nummer och samma hjälp.

undated-translation = Det står inte när översättningen gjordes
    .do = Skriv date under translation.
    .why = Utan datum syns det inte vilka översättningar som är äldre än texten de bygger på.

machine-translation-at-risk = En maskin har översatt sidan till {$edition}, och ingen har läst den
    .do = Låt någon som kan båda språken läsa texten, och skriv status: reviewed.
    .why = Sidan är märkt risk: high. Ett fel ord kan göra skada, och läsaren kan inte se att det är fel.

untranslated-text = Texten är densamma som på {$source}
    .do = Översätt den, eller ta bort filen tills det är gjort. Då visas texten på {$source}, med rätt språk angivet.
    .why = En skärmläsare läser texten med fel uttal, och de flesta läsare förstår den inte.

keys-differ = Det här finns på {$source} men inte här: {$keys}
    .do = Skriv det på det här språket också.
    .why = Läsaren ska få veta lika mycket på alla språk. Saknas discreet_title visar fliken den vanliga rubriken.

stale-translation = { $change ->
    [edited] { $form ->
        [one] Texten på {$source} har ändrats sedan det här skrevs ({$date})
       *[other] {$count} stycken på {$source} har ändrats sedan sidan skrevs ({$date})
     }
    [added] { $form ->
        [one] Ett stycke på {$source} finns inte här
       *[other] {$count} stycken på {$source} finns inte här
     }
   *[removed] Det som det här är översatt från står inte längre på {$source}
 }
    .do = Läs texten på {$source}, ändra här, och kör sedan ”fristad translate accept {$entry}”.
    .why = En gammal översättning ger fel besked just till dem som har svårast att få ett annat.

unknown-source = Det är inte känt vilken text på {$source} det här är översatt från
    .do = Läs dem bredvid varandra. Stämmer de, kör ”fristad translate accept {$entry}”.
    .why = Annars kan ingen säga om översättningen är gammal.

easy-read-untested = ”{$label}” lovar att texten är lättläst, men det står inte att läsare har prövat den
    .do = Kalla den enkel, eller låt läsare pröva den och skriv status: tested med date, by och readers under translation.
    .why = Lättläst är ett löfte till den som har svårt att läsa. Det kan bara de som läser så avgöra.

tested-without-record = Det står att läsare har prövat texten, men inte när, hur många eller vem som höll i det
    .do = Skriv date, by och readers under translation. Har ingen prövat texten: skriv status: reviewed eller draft.
    .why = Läsare ska kunna lita på att en text är prövad. Utan uppgifterna kan ingen veta det.
message-missing = { $how ->
    [none] Gränssnittet har inga ord på {$edition}: de visas på engelska
   *[other] {$count} ord i gränssnittet saknas på {$edition}: {$messages} …
 }
    .do = Skriv dem i locales/{$edition}/ efter mönstret i locales/en/. En fil där ersätter programmets egen, så den måste vara hel.
    .why = En engelsk meny på en sida på ett annat språk förstås inte av den som behöver sidan.

message-unknown = Ingen frågar efter meddelandet ”{$message}”
    .do = { $how ->
        [far] Ta bort det, eller se i locales/en/ vad meddelandet heter.
       *[other] Menade du ”{$nearest}”?
     }
    .why = Ett felstavat namn är inget fel i sig. Orden visas bara aldrig.

message-variables = { $how ->
    [unknown] ”{$message}” ska fyllas med något som aldrig ges: {$names}
   *[lost] ”{$message}” utelämnar: {$names}
 }
    .do = Använd samma namn inom {"{"}$…{"}"} som meddelandet har i locales/en/.
    .why = Ett datum, ett namn eller ett tal måste sägas på alla språk.

message-plurals = ”{$message}” saknar former som {$edition} har för tal: {$categories}
    .do = Skriv en form för var och en, inom hakparenteser, före den med asterisken.
    .why = Språk skiljer tal åt på olika sätt. ”2 träff” går att förstå, men visar att ingen har läst det.

message-markup = ”{$markup}” skulle visas som det är skrivet
    .do = Ta bort det. Hur ord ser ut är temats sak.
    .why = Gränssnittets ord står också i titlar och i det som läses upp, där ingen HTML finns.
