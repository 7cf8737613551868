### Ord om reglerna i familjen STYLE: vad som är fel, vad redaktören ska göra (do) och varför regeln finns (why).

contrast = Texten ”{$words}” syns för dåligt: kontrasten mellan {$text} och {$ground} är {$ratio}, men ska vara minst {$least}
    .do = Välj en mörkare textfärg eller en ljusare bakgrund.
    .why = Den som ser dåligt, eller läser i solljus, kan inte läsa texten.

contrast-enhanced = Texten ”{$words}” kunde synas bättre: kontrasten mellan {$text} och {$ground} är {$ratio}; {$least} är bra för alla
    .do = Välj en mörkare textfärg eller en ljusare bakgrund, om det går.
    .why = Äldre och personer med nedsatt syn behöver mer kontrast än lagens minsta.

letter-spacing = Avståndet mellan bokstäver är låst till {$value}
    .do = Ta bort !important, eller skriv minst {$least}em.
    .why = Den som behöver glesare text för att kunna läsa ställer in det i sin webbläsare. !important hindrar det.

word-spacing = Avståndet mellan ord är låst till {$value}
    .do = Ta bort !important, eller skriv minst {$least}em.
    .why = Den som behöver glesare text för att kunna läsa ställer in det i sin webbläsare. !important hindrar det.

line-height = Avståndet mellan rader är låst till {$value}
    .do = Ta bort !important, eller skriv minst {$least}em.
    .why = Den som behöver glesare text för att kunna läsa ställer in det i sin webbläsare. !important hindrar det.

orientation-lock = Sidan vänds när telefonen hålls på ett visst sätt: {$value}
    .do = Ta bort vridningen. Låt sidan följa hur telefonen hålls.
    .why = Den som har telefonen fäst vid en rullstol eller säng kan inte vända på den.

focus-outline = Ramen runt det som har fokus är borttagen: {$selector}
    .do = Ta bort outline: none, eller visa fokus på ett annat sätt, till exempel med en kraftig ram.
    .why = Den som använder tangentbord ser inte var på sidan hen är.

motion = Något rör sig hela tiden: {$value}
    .do = Stäng av rörelsen i @media (prefers-reduced-motion: reduce).
    .why = Rörelse stör den som läser, och kan ge yrsel och illamående.

fixed-width = Bredden är låst till {$value}
    .do = Skriv max-width i stället för width.
    .why = Den som förstorar texten eller läser på en telefon måste dra sidan i sidled för varje rad.

token-contrast = Färgen {$text} på {$ground} syns för dåligt: kontrasten är {$ratio}, men ska vara minst {$least}
    .do = Välj en färg som skiljer sig mer från den andra.
    .why = Temats färger finns på alla sidor. Den som ser dåligt, eller läser i solljus, ska kunna läsa allt.

link-by-colour-alone = Bara färgen skiljer länken från texten runt den
    .do = Låt länkar i löpande text vara understrukna.
    .why = Den som inte ser skillnad på färgerna hittar inte länken.

picture-without-size = Bilden har ingen bestämd storlek innan den är hämtad
    .do = Skriv bildens bredd och höjd i width och height. Stilmallen får ändå visa den mindre.
    .why = Texten hoppar annars när bilden kommer. Den som läser förstorat tappar raden.

focus-contrast = Linjen runt det som har fokus ({$colour}) syns dåligt mot sidan: {$ratio}:1
    .do = Välj en färg med minst 3:1 mot bakgrunden.
    .why = Den som använder tangentbord måste se var den är.

justified-text = Texten är utdragen till båda marginalerna
    .do = Ta bort text-align: justify, så att orden står lika tätt.
    .why = Utdragen text får olika breda mellanrum. Den som har dyslexi och den som läser bokstav för bokstav tappar raden.

words-in-style = Ord som läsaren behöver står i stilmallen: ”{$words}”
    .do = Skriv dem i sidans text.
    .why = Det som stilmallen lägger till läses inte upp av alla skärmläsare, går inte att söka eller översätta, och är borta när någon använder en egen stil.

placeholder-contrast = Det som står i ett tomt fält är för blekt: {$colour} har kontrasten {$ratio}:1 och bör ha 4,5:1
    .do = Ta en mörkare färg, och skriv det som frågas bredvid fältet.
    .why = Den som ser dåligt, eller läser i solen, kan inte läsa det.
