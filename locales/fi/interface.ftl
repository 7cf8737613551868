### Words of the theme, in every page's frame. No message here takes an argument.
### They promise nothing: the exit leaves the page, it does not make anybody safe.

## The frame: what stands around every page

skip-link = Siirry sisältöön
exit = Poistu sivulta
demo-notice = Kunta on keksitty.
staff-site = Sisäinen sivusto henkilöstölle
internal-page = Tämä sivu on sisäinen. Sitä ei ole julkisella sivustolla.
menu = Valikko
languages = Kielet
# Stands on the folded list where there are more than eight editions: also for those who cannot read this one.
languages-fold = Kielet – språk – languages
levels = Lukutaso
breadcrumb = Olet tässä
footer = Tietoa sivustosta
traces = Sivusto ei käytä evästeitä. Puhelin tai tietokone voi silti muistaa, mitä sivuja olet avannut.

## The exit, with the script: read aloud, and while the other page is loading

exit-twice-more = Poistu sivulta painamalla Shift vielä kaksi kertaa.
exit-once-more = Poistu sivulta painamalla Shift vielä kerran.
# After five seconds without a third press.
exit-over = Olet yhä tällä sivulla.
exit-loading = Ladataan …

## Discreet mode

discreet-about = Huomaamattomassa tilassa Takaisin-painike muistaa vähemmän sivuja. Selaimen historia säilyy.
discreet-start = Käynnistä huomaamaton tila
discreet-end = Lopeta huomaamaton tila
discreet-on = Huomaamaton tila on päällä.
discreet-off = Huomaamaton tila on pois päältä.

## When it is urgent: the bar with 112 and the main helpline

# The label of the bar, read aloud only.
urgent-label = Soita, jos tarvitset apua
# Stands before the number 112.
urgent-call = Vaara juuri nyt?

## The start page

doors = Valitse se, mikä sopii sinulle

## A service: its card and its own page

contact = Näin saat yhteyden
# Stands before the opening hours.
hours = Avoinna:
# Stands before the languages that are spoken.
spoken = Kielet:
what-happens = Mitä tapahtuu, kun otat yhteyttä
who-answers = Kuka vastaa
# Stands before who answers, on a card.
confidentiality = Se, mitä kerrot
facts = Lisää tietoa
nothing-found = Täällä ei ole vielä mitään. Soita sivun yläosassa olevaan auttavaan puhelimeen, niin sieltä neuvotaan eteenpäin.

## The glossary

definitions = Näin sana kuvataan
# Stands before the document that a definition is taken from.
source = Lähde:
letters = Siirry kirjaimeen

## A plan: goals and actions

goals = Tavoitteet
examples = Esimerkkejä
indicators = Näin tavoitetta seurataan
actions = Toimet
# Stands before "Planned", "Under way" and so on; read aloud and shown.
status = Tila:
how = Näin se tehdään
effect = Mihin toimen pitäisi johtaa
# Above the links to the other pages of a plan.
plan-sides = Katso koko suunnitelma
plan-facts = Tietoa päätöksestä
hierarchy = Toisiinsa liittyvät suunnitelmat
all-plans = Kaikki suunnitelmat
# Stands in brackets after the name of the plan being read.
this-plan = tämä suunnitelma
matrix = Yleiskuva
# Heads the column of those who act: authorities, associations.
body = Toimija
bodies = Toimija kerrallaan
answers-for = Vastuulla olevat toimet
takes-part-in = Toimet, joihin osallistuu
commitments = Sitoumukset
targets = Mitä suunnitelma kokonaisuutena edistää
leads-there = Toimet, jotka vievät tavoitteeseen
year = Vuosi
figure = Määrä
statuses = Tila
times = Milloin se tehdään
networks = Ryhmät, jotka kokoontuvat
works-together = Ketkä tekevät työtä yhdessä
# Read aloud instead of a drawing.
drawing = Piirros, jossa viivat yhdistävät ne, jotka tekevät työtä yhdessä. Yllä oleva luettelo kertoo saman.
served = Tällä sivustolla
carries-out = Liittyy näihin toimiin

## The page to search on

search-label = Mitä etsit?
# Stands under the field. It says what the page does, and promises nothing of the device.
search-about = Kirjoittamaasi ei lähetetä minnekään, eikä sivusto tallenna sitä.
search-nothing = Kokeile toista sanaa tai soita, niin sinut neuvotaan oikeaan paikkaan.
search-script = Haku tapahtuu selaimessasi ja tarvitsee skriptejä, jotka on poistettu käytöstä. Kaiken voi löytää myös hakematta.

## The end of a page

related = Lue lisää
about-page = Tietoa tästä sivusta
# Stands before the page's short address.
permalink = Sivun lyhyt osoite

## Linking to a page: unfolded at its end

share = Linkki tälle sivulle
# A button in each row of languages; the language's name stands before it.
share-copy = Kopioi linkki
share-copied = Linkki on kopioitu.

## The permalink and the page that was not found

choose-edition = Valitse kieli
to-start = Etusivulle
behind-link = Lue uusin teksti

## What staff post in social media

# Stands before the text.
posts-alt = Vaihtoehtoinen teksti:
posts-files = Ladattavat tiedostot
posts-page = Sivu, jolle julkaisut johtavat
## Listening, and the other forms of a page

listen = Kuuntele
listen-heard = Tietokoneääni lukee sivun. Muut lähellä voivat kuulla sen.
listen-play = Toista
listen-pause = Tauko
listen-stop = Pysäytä
listen-back = Edellinen lause
listen-on = Seuraava lause
listen-speed = Nopeus
formats = Saatavilla myös:
formats-no-voice = Tällä kielellä ei ole ääntä. Sivua ei voi kuunnella.
