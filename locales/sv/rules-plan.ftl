### Ord om reglerna i familjen PLAN: vad som är fel, vad redaktören ska göra (do) och varför regeln finns (why).

no-responsible = Ingen ansvarar för insatsen ”{$action}”
    .do = Skriv ”responsible: [organisation]” som källan har det.
    .why = En insats som ingen ansvarar för går inte att följa upp.

action-without-status = Det står inte hur långt insatsen ”{$action}” har kommit
    .do = Skriv status: planned, started, done, paused eller cancelled. Står det inte i planen, skriv unclear.
    .why = Läsaren ska kunna se vad som är gjort och vad som återstår.

body-in-words-only = ”{$name}” nämns i insatsen ”{$action}” men står inte bland dem som deltar
    .do = Lägg till {$organisation} under responsible eller cooperating, om planen menar det.
    .why = Sidan om varje organisation visar dess insatser. Det som bara står i texten saknas där.

information-not-served = Insatsen ”{$action}” handlar om information, men ingen sida eller broschyr är kopplad till den
    .do = Skriv served_by med det som informerar, till exempel served_by: [page:hjalp].
    .why = Det som planen lovar att invånarna ska få veta behöver finnas någonstans där de kan läsa det.

plan-past = {$plan} gällde till {$last}
    .do = Lägg in den nya planen och skriv supersedes i den, eller skriv ended: true, så säger sidan att planen inte gäller längre.
    .why = Den som läser en plan på webbplatsen tror att den gäller.

action-past = Insatsen ”{$action}” skulle vara klar {$last}
    .do = Skriv hur det gick: done, paused eller cancelled. Har tiden flyttats, rätta when.
    .why = En insats som står som planerad efter sin tid har ingen följt upp.

not-followed-up = { $what ->
    [plan] Planen {$id} säger inte hur någon insats följs upp
    [action] Insatsen ”{$id}” har varken effekt eller uppföljning
    [frequency] Det står inte hur ofta målet ”{$id}” följs upp
   *[source] Det står inte varifrån siffrorna till ”{$id}” kommer
 }
    .do = { $what ->
    [plan] Skriv followed_up: [yearly] om hela planen följs upp, eller effect, followup eller cadence vid insatserna.
    [action] Skriv effect eller followup som det står i planen, eller cadence i facts.yaml.
    [frequency] Skriv frequency: yearly, half-year eller tertial.
   *[source] Skriv source med namnet på statistiken eller enkäten.
 }
    .why = Utan uppföljning går det inte att se om planen gör någon skillnad.

goal-without-action = Ingen insats leder till målet ”{$goal}”
    .do = Skriv målet under goals i de insatser som leder dit.
    .why = Ett mål som ingen insats leder till är bara en önskan.

same-action-twice = Insatsen ”{$action}” är densamma som ”{$first}”
    .do = Ta bort den ena, eller skriv vad som skiljer dem åt.
    .why = Två uppgifter om samma insats börjar skilja sig åt, och insatsen räknas två gånger.

cited-differently = Källan skriver ”{$wording}” om {$regulation}
    .do = Kontrollera vilken som är rätt. Är källan fel kan båda stå kvar: sidan visar dem.
    .why = Den som slår upp en föreskrift efter fel nummer hittar en annan, eller ingen.
