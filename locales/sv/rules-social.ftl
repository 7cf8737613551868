### Ord till reglerna i familjen SOCIAL: vad som är fel, vad man gör (do), varför regeln finns (why).

post-too-long = Inlägget får inte plats: { $networks }
    .do = Skriv kortare, eller skriv en kortare text i short för de nät som tar lite.
    .why = Länken och hashtaggarna räknas med. Det som är för långt tar nätet inte emot, eller visar avhugget.

post-picture-without-words = Bilden till inläggen har ingen alternativtext
    .do = Skriv i posts_alt vad bilden visar.
    .why = Den som inte ser bilden får veta vad den visar. Nätverken har ett fält för det.

hashtag = { $what ->
    [many] Det är fler hashtaggar än alla nät tar emot: högst { $limit }
   *[sign] ”{ $hashtag }” blir inte en hashtagg
 }
    .do = { $what ->
    [many] Ta bort de minst viktiga.
   *[sign] Skriv ihop orden utan mellanslag och tecken, med stor bokstav i varje ord: StödIDag.
 }
    .why = En hashtagg slutar vid första tecknet som inte är en bokstav eller siffra. Stora bokstäver gör att den läses upp som ord.
