### Enklare rubriker.

cards-title = Hit kan du ringa eller skriva
finder-about = Hjälp om du är med om: {$name}
not-found-text = Sidan är borta. Behöver du hjälp? Numren står överst på sidan.
