### Enklare rubriker.

cards-title = Hit kan du ringa eller skriva
finder-about = Hjälp om du är med om: {$name}
not-found-text = Sidan är borta. Behöver du hjälp? Numren står överst på sidan.
plan-ended = Planen gäller inte längre.
plan-side-bodies = Vem gör vad
plan-side-goals = Mål
plan-side-time = När
plan-side-together = Vilka hjälps åt
plan-side-served = Här ser du planen

statement-scope-title = Vad sidan handlar om
statement-scope =
    {$name} har gjort den här webbplatsen.
    Texten gäller {$address}.
    Den gäller inte andra webbplatser.
statement-law =
    Det finns en lag om webbplatser.
    Alla ska kunna använda dem.
statement-demo =
    Kommunen är påhittad.
    Vi skriver som en riktig kommun ska göra.
statement-conformance-title = Så bra fungerar den
statement-conformance-full = Vi följer hela lagen.
statement-conformance-partial = Vi följer en del av lagen.
statement-conformance-none = Vi följer inte lagen än.
statement-conformance-unknown =
    Ingen har kontrollerat webbplatsen än.
    Vi vet inte hur bra den fungerar.
statement-shortcomings-title = Det som inte är bra
statement-shortcomings = Det här är inte bra än:
statement-no-shortcomings =
    Vi har inte skrivit om några fel här.
    Det kan ändå finnas fel.
statement-machine =
    En maskin har översatt till: {$editions}.
    Ingen har kontrollerat all text.
statement-untested =
    Alla texter är inte provade av läsare.
    Det gäller: {$editions}.
statement-shortcoming-sign-language = Det finns inget på teckenspråk.
statement-shortcoming-speech = Du kan inte lyssna på texten här.
statement-speech-partly =
    Du kan lyssna på några sidor, men inte på alla.
    Några språk har ingen röst.
statement-shortcoming-captions = Filmerna har ingen text till talet.
statement-shortcoming-audio-description = Filmerna har inget tal som beskriver bilden.
statement-shortcoming-documents = En del filer är svåra att läsa med hjälpmedel.
statement-shortcoming-maps = Kartorna har ingen beskrivning i ord.
statement-report-title = Säg till oss
statement-report =
    Fungerar något inte?
    Berätta för oss.
    Säg vilken sida det gäller.
    Du behöver inte säga ditt namn.
statement-report-publisher = Hör av dig till {$name}.
statement-supervision-title = Vem kontrollerar?
statement-supervision =
    Myndigheten Digg kontrollerar webbplatser.
    Är du missnöjd med vårt svar?
    Då kan du säga det till Digg.
statement-supervision-demo =
    Kommunen finns inte.
    Digg kan inte pröva den här webbplatsen.
statement-supervision-link = Anmäl felet till Digg
statement-assessment-title = Så har vi provat
statement-assessment-unknown = Ingen har provat webbplatsen än.
statement-by-self = Vi har själva provat webbplatsen.
statement-by-external = Någon annan har provat webbplatsen.
statement-dates =
    Det var den {$assessed}.
    Texten är från den {$updated}.
statement-method-automatic =
    Datorprogram har letat efter fel.
    De hittar inte alla fel.
statement-method-manual = Människor har letat efter fel.
statement-method-assistive-technology = Vi har provat med hjälpmedel.
statement-method-users = Människor med funktionsnedsättning har provat.

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

## Addresses that were published once

gone-title = Sidan finns inte längre
gone-text = Läs här i stället.
listen-recorded = { $name } läser sidan. Den lästes in { $date }. Andra nära dig kan höra.
