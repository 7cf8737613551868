### Ord om reglerna i familjen LANG: vad som är fel, vad redaktören ska göra (do) och varför regeln finns (why).

hidden-direction = Här står ett osynligt tecken som vänder textens riktning ({$character})
    .do = Ta bort tecknet. Det kan ha följt med när texten kopierades.
    .why = Tecknen kan få ett nummer eller en länk att visas baklänges, så att det som läses inte är det som står.
