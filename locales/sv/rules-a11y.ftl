### Ord om reglerna i familjen A11Y: vad som är fel, vad redaktören ska göra (do) och varför regeln finns (why).

link-text = Länken säger inte vart den leder: ”{$words}”
    .do = Skriv orden så att de går att förstå ensamma: ”Läs mer om skydd” eller bara ”skydd”.
    .why = Den som hoppar mellan länkar med en skärmläsare hör bara länkens ord.

button-without-name = Knappen har inget namn
    .do = Skriv en text i knappen, eller ge den ett namn med aria-label.
    .why = Den som använder skärmläsare hör annars bara ordet ”knapp” och vet inte vad som händer.

link-without-name = Länken har inget namn
    .do = Skriv ord i länken, eller en alternativtext till bilden i den.
    .why = Den som använder skärmläsare hör annars bara ordet ”länk”, eller adressen bokstav för bokstav.

field-without-name = Fältet har ingen etikett
    .do = Sätt en label vid fältet, med samma id i for som fältet har.
    .why = Den som använder skärmläsare hör annars inte vad som ska fyllas i. Med en etikett går det också att trycka på orden.

frame-without-name = Den inbäddade sidan (iframe) har inget namn
    .do = Skriv i title vad den visar, till exempel ”Karta över Storgatan”.
    .why = Den som använder skärmläsare kan då avgöra om det är värt att gå in i den.

summary-without-name = Raden som öppnar texten är tom
    .do = Skriv i summary vad som finns i texten, till exempel frågan som den svarar på.
    .why = Utan namn vet ingen vad som visas när raden öppnas.

heading-empty = Rubriken är tom
    .do = Skriv en rubrik, eller ta bort den.
    .why = Skärmläsare läser upp tomma rubriker också. Den som hoppar mellan rubriker hamnar då på ingenting.

menu-item-without-name = Menyvalet har inget namn
    .do = Skriv en text i menyvalet, eller ge det ett namn med aria-label.
    .why = Den som använder skärmläsare hör annars inte vad valet gör.

label-not-in-name = Namnet ”{$name}” saknar orden som syns: ”{$words}”
    .do = Låt namnet i aria-label börja med de ord som syns, eller ta bort det.
    .why = Den som styr med rösten säger orden som syns. Står de inte i namnet händer ingenting.
