### Ord om reglerna i familjen FACT: vad som är fel, vad redaktören ska göra (do) och varför regeln finns (why).

number-in-prose = Numret ”{$number}” står i texten
    .do = { $service ->
    [none] Lägg numret i en stödtjänsts facts.yaml och skriv <phone:id> i texten.
   *[other] Skriv <phone:{$service}> i stället. Då blir numret rätt på alla språk.
 }
    .why = Ett nummer som skrivs i texten blir gammalt på alla språk utom det som rättas. Numret skrivs en gång, i stödtjänstens facts.yaml.

hours-in-prose = Öppettiden ”{$hours}” står i texten
    .do = { $service ->
    [none] Skriv tiden i stödtjänstens facts.yaml, under hours, och länka till tjänsten med <service:id>.
   *[other] Ta bort tiden här. Skriv den under hours i services/{$service}/facts.yaml och länka med <service:{$service}>.
 }
    .why = En tid som skrivs i texten blir gammal på alla språk utom det som rättas. Tiderna skrivs en gång, i stödtjänstens facts.yaml.

price-in-prose = Priset ”{$price}” står i texten
    .do = Ta bort priset här. Vad ett samtal kostar skrivs under cost i services/{$service}/facts.yaml.
    .why = Ett pris som skrivs i texten blir gammalt på alla språk utom det som rättas. Kostnaden skrivs en gång, i stödtjänstens facts.yaml.

address-in-prose = Adressen ”{$address}” står i texten
    .do = Ta bort adressen här. Skriv den i services/{$service}/facts.yaml och länka med <service:{$service}>.
    .why = En adress som skrivs i texten blir gammal på alla språk utom det som rättas. Den skrivs en gång, i stödtjänstens facts.yaml.

review-overdue = {$entry} gicks igenom {$date}. Det gällde till {$due}
    .do = Gå igenom uppgifterna, rätta det som har ändrats och skriv dagens datum.
    .why = Uppgifter åldras. När tiden har gått ut behöver någon se efter att de fortfarande stämmer.

review-long-overdue = Uppgifterna om {$entry} kontrollerades senast {$date} och gällde till {$due}
    .do = Ring eller fråga den som har tjänsten. Skriv dagens datum under verified, eller status: defunct om tjänsten inte finns kvar.
    .why = Ett nummer som ingen har provat på länge kan gå till fel person eller till ingen alls. Därför publiceras det inte.

review-due-soon = {$entry} behöver gås igenom senast {$due}
    .do = Gå igenom uppgifterna före dess och skriv det nya datumet.
    .why = Den som vet i förväg hinner kontrollera uppgifterna innan de är för gamla.

never-verified = Det står inte när uppgifterna om {$entry} kontrollerades
    .do = Kontrollera uppgifterna och skriv verified med date, method och source.
    .why = Utan datum vet ingen vilka nummer och tider som kan ha blivit gamla.

verified-without-source = Det står inte var uppgifterna om {$entry} lästes
    .do = Skriv webbplatsen eller dokumentet under source.
    .why = Den som kontrollerar nästa gång behöver kunna läsa på samma ställe.

hours-never-open = { $fault ->
    [never] Med tiderna ”{$hours}” är det aldrig öppet
    [past] Alla år i tiderna ”{$hours}” har passerat
   *[backwards] Tiderna ”{$hours}” går över natten. Start och slut kan ha bytt plats
 }
    .do = { $fault ->
    [never] Skriv när det är öppet. Om tjänsten är stängd en tid, skriv status: temporarily-closed.
    [past] Skriv de tider som gäller nu.
   *[backwards] Kontrollera vilken tid som är start och vilken som är slut.
 }
    .why = Tider som aldrig infaller, eller som går baklänges, är oftast skrivfel. Läsaren ringer då när ingen svarar.

past-days = Dagen {$date} har passerat
    .do = Ta bort det som gällde till dess, och skriv de kommande avvikande dagarna om det finns några.
    .why = När alla avvikande dagar har passerat saknas ofta tiderna för nästa helg.

number-not-valid = ”{$number}” är inte ett nummer som går att ringa
    .do = Räkna siffrorna och jämför med ägarens webbplats. Nummer i andra länder skrivs med + och landskod.
    .why = Ett nummer med en siffra för mycket eller för lite går inte fram.

dialled-number-differs = Länken ringer {$dialled}, men läsaren ser {$number}
    .do = Kontrollera vilket nummer som är rätt och skriv samma nummer i value och e164, eller i länken och dess text.
    .why = Den som trycker på numret ska komma till samma ställe som den som slår det själv.

shared-number = Numret ”{$number}” står också hos {$other}
    .do = Kontrollera att numret är rätt. Om tjänsterna delar nummer, skriv ”# tillåt FACT015:” och varför på samma rad.
    .why = Ett nummer som har kopierats från en annan tjänst går till fel personer.

cost-contradicts-number = { $cost ->
    [free] Det står att {$number} är gratis, men sådana nummer kostar
   *[other] Det står att {$number} kostar, men sådana nummer är gratis
 }
    .do = Kontrollera numret och rätta cost.
    .why = Den som har ont om pengar, eller vars räkning läses av någon annan, behöver veta vad samtalet kostar.

trace-contradiction = { $what ->
    [call-log] Det står att samtalet till {$entry} inte syns i telefonens samtalslista
   *[bill] {$entry} är anonym, men samtalet syns på räkningen
 }
    .do = { $what ->
    [call-log] Skriv call_log: yes. Samtalslistan visar varje samtal tills någon raderar det.
   *[bill] Kontrollera bill. Om båda stämmer, skriv ”# tillåt FACT017:” och varför på samma rad.
 }
    .why = Den som bor med någon som kontrollerar telefonen måste kunna lita på vad som syns.

number-without-spoken-form = Det står inte hur ”{$number}” låter
    .do = Skriv spoken med numret i ord, till exempel spoken: {"{"}sv: noll tjugo, femtio, femtio, femtio{"}"}.
    .why = En skärmläsare kan läsa numret som ett stort tal. Den som lyssnar ska kunna skriva upp det.

spoken-number-differs = ”{$spoken}” är inte samma siffror som ”{$number}”
    .do = Skriv samma siffror i spoken som i value.
    .why = Den som hör numret och den som läser det ska komma till samma ställe.

date-ahead = Datumet {$date} har inte varit än
    .do = Kontrollera året och dagen.
    .why = Ett datum som är fel framåt i tiden gör att uppgifterna inte kontrolleras när de ska.

says-otherwise = Texten säger ”{$words}”, men så står det inte i fakta om {$service}
    .do = { $claim ->
    [always] Kontrollera hours i services/{$service}/facts.yaml. Rätta det som är fel, där eller i texten.
   *[free] Kontrollera cost i services/{$service}/facts.yaml. Rätta det som är fel, där eller i texten.
 }
    .why = Den som ringer på natten för att texten säger det, och inte får svar, ringer kanske inte igen.

channel-value = ”{$value}” passar inte för {$type}
    .do = Skriv ett nummer för phone och sms, en e-postadress för email och en hel adress med https:// för web.
    .why = Av värdet görs en länk. Är det något annat leder länken ingenstans.

closed-service = {$service} finns inte längre, men visas här
    .do = Ta bort länken eller byt till en tjänst som finns.
    .why = Den som vågar ringa och inte når någon vågar kanske inte en gång till.

recording-behind = { $form ->
    [new] Ingen har sagt att ”{$file}” säger det som {$entry} säger i {$edition}, så inspelningen hörs inte
   *[changed] ”{$file}” säger inte längre det som {$entry} säger i {$edition}, och hörs inte. Ändrat: {$changed}
 }
    .do = Lyssna på den med sidan framför dig. Säger den samma sak, skriv text: {$text} vid filen i facts.yaml. Spela annars in den på nytt. Till dess läser språkets röst upp sidan, där en finns.
    .why = En inspelning ändras inte när en text eller ett nummer gör det. Den som lyssnar skulle höra det som inte längre gäller.
