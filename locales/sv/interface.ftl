### Words of the theme, in every page's frame. No message here takes an argument.
### They promise nothing: the exit leaves the page, it does not make anybody safe.

## The frame: what stands around every page

skip-link = Hoppa till innehållet
exit = Lämna sidan
demo-notice = Kommunen är påhittad.
staff-site = Intern webbplats för personal
internal-page = Sidan är intern. Den finns inte på den öppna webbplatsen.
menu = Meny
languages = Språk
# Stands on the folded list where there are more than eight editions: also for those who cannot read this one.
languages-fold = Språk – languages – اللغات
levels = Läsnivå
breadcrumb = Här är du
footer = Om webbplatsen
traces = Webbplatsen använder inga kakor. Men telefonen eller datorn kan minnas vilka sidor du har öppnat.

## The exit, with the script: read aloud, and while the other page is loading

exit-twice-more = Tryck på Shift två gånger till för att lämna sidan.
exit-once-more = Tryck på Shift en gång till för att lämna sidan.
# After five seconds without a third press.
exit-over = Du är kvar på sidan.
exit-loading = Laddar …

## Discreet mode

discreet-about = I diskret läge minns bakåtknappen färre sidor. Webbläsarens historik finns kvar.
discreet-start = Starta diskret läge
discreet-end = Avsluta diskret läge
discreet-on = Diskret läge är på.
discreet-off = Diskret läge är av.

## When it is urgent: the bar with 112 and the main helpline

# The label of the bar, read aloud only.
urgent-label = Ring om du behöver hjälp
# Stands before the number 112.
urgent-call = Fara just nu?

## The start page

doors = Välj det som stämmer in på dig

## A service: its card and its own page

contact = Så når du dem
# Stands before the opening hours.
hours = Öppet:
# Stands before the languages that are spoken.
spoken = Språk:
what-happens = Det här händer när du hör av dig
who-answers = Den som svarar
# Stands before who answers, on a card.
confidentiality = Det du berättar
facts = Mer fakta
nothing-found = Här finns ingenting ännu. Ring stödlinjen överst på sidan, så kan de hjälpa dig vidare.

## The glossary

definitions = Så beskrivs ordet
# Stands before the document that a definition is taken from.
source = Källa:
letters = Gå till bokstav

## A plan: goals and actions

goals = Mål
examples = Exempel
indicators = Så följs målet upp
actions = Insatser
# Stands before "Planerad", "Pågår" and so on; read aloud and shown.
status = Läge:
how = Så går det till
effect = Det här ska insatsen leda till
# Above the links to the other pages of a plan.
plan-sides = Se hela planen
plan-facts = Om beslutet
hierarchy = Planer som hör ihop
all-plans = Alla planer
# Stands in brackets after the name of the plan being read.
this-plan = den här planen
matrix = Översikt
# Heads the column of those who act: authorities, associations.
body = Part
bodies = Part för part
answers-for = Ansvarar för
takes-part-in = Deltar i
commitments = Åtaganden
targets = Planen som helhet bidrar till
leads-there = Insatser som leder dit
year = År
figure = Antal
statuses = Läget
times = När det görs
networks = Grupper som möts
works-together = Vilka som arbetar ihop
# Read aloud instead of a drawing.
drawing = Teckning med streck mellan dem som arbetar ihop. Listan ovanför säger samma sak.
served = På den här webbplatsen
carries-out = Det här svarar mot

## The page to search on

search-label = Vad söker du?
# Stands under the field. It says what the page does, and promises nothing of the device.
search-about = Det du skriver skickas inte iväg och sparas inte av webbplatsen.
search-nothing = Prova ett annat ord, eller ring så hjälper de dig att hitta rätt.
search-script = Sökningen görs i din webbläsare och behöver skript, som är avstängt. Allt går att hitta utan att söka.

## The end of a page

related = Läs mer
about-page = Om den här sidan
# Stands before the page's short address.
permalink = Sidans korta adress

## Linking to a page: unfolded at its end

share = Länka till sidan
# A button in each row of languages; the language's name stands before it.
share-copy = Kopiera länken
share-copied = Länken är kopierad.

## The permalink and the page that was not found

choose-edition = Välj språk
to-start = Till startsidan
behind-link = Läs den nyaste texten

## What staff post in social media

# Stands before the text.
posts-alt = Alternativtext:
posts-files = Filer att hämta
posts-page = Sidan som inläggen leder till
## Listening, and the other forms of a page

listen = Lyssna
listen-heard = En datorröst läser upp sidan. Andra i närheten kan höra.
listen-play = Spela
listen-pause = Pausa
listen-stop = Stoppa
listen-back = Förra meningen
listen-on = Nästa mening
listen-speed = Hastighet
formats = Finns också som:
formats-no-voice = Det finns ingen röst på det här språket. Sidan går inte att lyssna på.
