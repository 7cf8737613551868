### Ord om reglerna i familjen ALT: vad som är fel, vad redaktören ska göra (do) och varför regeln finns (why).

alt-missing = Bilden ”{$picture}” saknar alternativtext på: {$editions}
    .do = Skriv ”alt: …” i bildens ordfil för utgåvan. Om bilden inte säger något som texten inte säger: decorative: true i dess facts.yaml.
    .why = Den som inte ser bilden får inte veta att den finns, eller hör bara namnet på en fil.

alt-file-name = Alternativtexten är namnet på en fil: ”{$alt}”
    .do = Skriv vad som syns på bilden, i en mening.
    .why = Ett filnamn säger inget om vad bilden visar.

alt-symbols = Alternativtexten har inga ord: ”{$alt}”
    .do = Skriv vad bilden visar. Om bilden inte säger något som texten inte säger: decorative: true i bildens facts.yaml, eller alt="" på en färdig sida.
    .why = En skärmläsare läser upp tecknen eller ingenting alls, och den som lyssnar får inte veta vad bilden visar.

alt-screenshot-name = Alternativtexten är datorns eget namn på en skärmbild: ”{$alt}”
    .do = Skriv vad skärmbilden visar, i en mening.
    .why = Namnet säger när bilden togs, inte vad den visar.

alt-placeholder = Alternativtexten är en platshållare: ”{$alt}”
    .do = Skriv vad bilden visar, i en mening.
    .why = Orden var tänkta att bytas ut. De säger inget om bilden.

alt-only-medium = Alternativtexten säger bara vilket slags bild det är: ”{$alt}”
    .do = Skriv vad bilden visar: vem, vad, var. För en logotyp: organisationens namn.
    .why = Skärmläsaren säger redan att det är en bild. Den som lyssnar vill veta vad den visar.

alt-numbered = Alternativtexten är ett nummer på en bild: ”{$alt}”
    .do = Skriv vad just den här bilden visar.
    .why = Numret skiljer bilderna åt för den som ser dem. Den som lyssnar får inte veta något.

alt-says-decorative = Alternativtexten säger att bilden är dekorativ: ”{$alt}”
    .do = Ta bort texten och skriv decorative: true i bildens facts.yaml. På en färdig sida: alt="".
    .why = En bild som inte säger något ska skärmläsaren gå förbi. Nu läser den upp orden i stället.

alt-opening = Alternativtexten börjar med ”{$opening}”
    .do = Ta bort orden. Skärmläsaren säger redan att det är en bild.
    .why = Skärmläsaren säger redan att det är en bild. Orden gör texten längre utan att säga mer.

alt-too-long = Alternativtexten är {$length} tecken lång
    .do = Skriv högst {$most} tecken. En längre beskrivning kan stå i texten.
    .why = En alternativtext hörs i ett enda svep och går inte att stanna i. Det som behöver fler ord ska alla få läsa.

alt-vague = Alternativtexten säger inget om just den här bilden: ”{$alt}”
    .do = Skriv vad som syns på just den här bilden: vem, vad, var.
    .why = Ett ord som ”information” kan stå för vilken bild som helst. Den som lyssnar får inte veta vad som syns.

alt-same-as-caption = Alternativtexten säger samma sak som bildtexten: ”{$alt}”
    .do = Skriv vad som syns på bilden. Bildtexten säger redan det andra.
    .why = Den som lyssnar hör orden två gånger och får ändå inte veta hur bilden ser ut.

alt-same-as-title = Bilden har samma ord som alternativtext och title: ”{$alt}”
    .do = Ta bort title. Alternativtexten räcker.
    .why = Vissa skärmläsare läser upp båda. Den som lyssnar hör samma ord två gånger.

alt-same-as-link-text = Bilden och länken bredvid den säger samma sak: ”{$alt}”
    .do = Låt alternativtexten vara tom. Länkens ord räcker.
    .why = Den som lyssnar hör länkens namn två gånger.

alt-same-as-text = Alternativtexten upprepar orden bredvid bilden: ”{$alt}”
    .do = Skriv vad bilden visar utöver texten. Om den inte säger något mer: låt alternativtexten vara tom.
    .why = Den som lyssnar hör samma ord två gånger i rad.

alt-link-purpose = { $said ->
    [nothing] Länken har bara en bild, och bilden har ingen alternativtext
   *[words] Bilden är en länk, men alternativtexten säger inte vart den leder: ”{$alt}”
}
    .do = Skriv vart länken leder, till exempel sidans rubrik. Den leder till {$target}.
    .why = När en bild är en länk hör den som lyssnar alternativtexten som länkens namn.

alt-other-language = Alternativtexten verkar vara på ett annat språk ({$language}) än sidan ({$expected}): ”{$alt}”
    .do = Översätt texten till sidans språk.
    .why = Skärmläsaren läser upp orden med fel uttal, och den som lyssnar kan kanske inte språket.

alt-markup-left = I alternativtexten står kod som skärmläsaren läser upp: ”{$markup}”
    .do = Ta bort koden och skriv vanliga ord.
    .why = Alternativtexten är ren text. Koden i den syns inte, men den hörs.

alt-missing-on-page = Bilden saknar alternativtext
    .do = Skriv alt="…" med vad bilden visar, i en mening. Om den inte säger något som texten inte säger: alt="".
    .why = Den som inte ser bilden får inte veta att den finns, eller hör bara namnet på en fil.

svg-name = Den ritade bilden (svg) saknar namn
    .do = Skriv <title>vad bilden visar</title> först i den, eller aria-hidden="true" om den inte säger något.
    .why = Skärmläsaren säger ”bild” och inget mer.

object-name = Det inbäddade innehållet saknar namn: {$file}
    .do = Skriv title="…" eller aria-label="…" med vad det visar eller låter.
    .why = Den som lyssnar får inte veta vad som finns där.

picture-control-name = Bilden går att trycka på men saknar alternativtext
    .do = Skriv alt="…" med vad som händer när man trycker, till exempel ”Sök”.
    .why = Den som lyssnar hör en knapp eller en länk utan namn.

alt-empty = Bilden har en tom alternativtext men verkar säga något
    .do = Skriv vad bilden visar. Om den inte säger något: decorative: true i bildens facts.yaml, eller ingen bildtext på en färdig sida.
    .why = En tom alternativtext får skärmläsaren att gå förbi bilden. Den som lyssnar får inte veta att den finns.

alt-decorative-with-text = Bilden är märkt som dekorativ men har en alternativtext: ”{$alt}”
    .do = Ta bort texten, eller ta bort märkningen om bilden säger något.
    .why = Märkningen gör att ingen får höra texten.

alt-same-on-others = En annan bild på sidan ({$file}) har samma alternativtext: ”{$alt}”
    .do = Skriv vad som skiljer bilderna åt.
    .why = Den som lyssnar tror att det är samma bild.

picture-credit = Bilden ”{$picture}” saknar både upphovsperson och källa
    .do = Skriv author: eller source: i bildens facts.yaml.
    .why = Den som har gjort en bild ska nämnas, och den som sköter sajten behöver kunna se att den får användas.

decorative-exposed = Elementet är märkt som dekorativt men har {$attribute}, så att det läses upp ändå
    .do = Ta bort {$attribute}, eller ta bort role="none" om elementet säger något.
    .why = Märkningen gäller inte när elementet går att nå eller har ett namn. Den som lyssnar får något uppläst som inte var tänkt att höras.
alt-guessed = Texten är ett programs gissning: ”{$alt}”
    .do = Titta på bilden och skriv vad den visar.
    .why = Programmet vet inte varför bilden står där, och det har ofta fel. Den som lyssnar kan inte se om det stämmer.
pictogram-alone = Piktogrammet ”{$pictogram}” står utan ord
    .do = Skriv ordet bredvid.
    .why = Ett piktogram läses inte upp. Den som lyssnar får ingenting, och den som ser tolkar bilden på sitt sätt.
pictogram-twice = Samma bild står för ”{$concept}” och för ”{$other}”
    .do = Ge det ena begreppet en annan bild, eller ta bort raden så att temats piktogram visas.
    .why = Den som läser med bilder lär sig vad varje bild betyder. En bild med två betydelser går inte att lära sig.
