### Enklare rubriker.

cards-title = Hit kan du ringa eller skriva
finder-about = Hjälp om du är med om: {$name}
not-found-text = Sidan är borta. Behöver du hjälp? Numren står överst på sidan.
finder-language-summary = De här kan svara på {$language}. En del talar det själva. Andra har en tolk.
finder-spoken-text = Säg vilket språk du vill prata när du ringer.
finder-interpreted-text = En tolk hjälper er att förstå varandra. Säg vilket språk du pratar när du ringer. Ibland får du vänta lite på tolken.
finder-place-summary = Det som är närmast dig står först.
search-count = { $count ->
    [0] Vi hittade inget.
    [one] Vi hittade 1 sida.
   *[other] Vi hittade {$count} sidor.
 }
search-many = Det här är de {$count} bästa sidorna.
