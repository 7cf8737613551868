### Easy Swedish: only what differs from `sv`.

## The frame

skip-link = Gå till texten
demo-notice = Kommunen finns inte.
levels = Välj text
traces = Vi använder inga kakor. Men din telefon eller dator kan minnas vad du har läst.

## The exit and discreet mode

discreet-about = Du kan starta diskret läge. Då minns bakåtknappen inte alla sidor. Men din historik finns kvar.

## When it is urgent

urgent-label = Ring om du vill ha hjälp
urgent-call = Är det fara nu?

## The start page

doors = Välj det som passar dig

## A service

contact = Så når du dem
what-happens = Det här händer
who-answers = De som svarar
facts = Mer att veta
nothing-found = Här finns inget än. Ring numret högst upp. De kan hjälpa dig.

## The glossary

definitions = Vad ordet betyder
source = Från:
letters = Gå till en bokstav

## A plan

indicators = Så ser vi hur det går
actions = Det här ska vi göra
status = Hur det går:
how = Så gör vi
effect = Det här ska bli bättre

## The page to search on

search-about = Vi skickar inte det du skriver. Vi sparar det inte.
search-nothing = Prova ett annat ord. Du kan också ringa och fråga.
search-script = Det går inte att söka just nu. Men du kan hitta allt ändå.

## The end of a page

about-page = Om sidan
permalink = Sidans adress
behind-link = Läs den nya texten

## Listening, and the other forms of a page

listen-heard = En dator läser sidan högt. Andra nära dig kan höra.
formats-no-voice = Ingen röst kan läsa det här språket. Du kan inte lyssna på sidan.
