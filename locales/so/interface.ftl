### Words of the theme, in every page's frame. No message here takes an argument.
### They promise nothing: the exit leaves the page, it does not make anybody safe.

## The frame: what stands around every page

skip-link = U gudub qoraalka
exit = Ka bax bogga
demo-notice = Degmadani waa mid la mala-awaalay.
staff-site = Bog gudaha ah oo shaqaalaha loogu talagalay
internal-page = Boggan waa gudaha. Kuma jiro bogga dadweynaha.
menu = Liiska bogagga
languages = Luqadaha
# Stands on the folded list where there are more than eight editions: also for those who cannot read this one.
languages-fold = Luqadaha – språk – languages
levels = Heerka akhriska
breadcrumb = Halkan ayaad joogtaa
footer = Ku saabsan websaydhka
traces = Websaydhkani ma isticmaalo cookies. Laakiin telefoonka ama kombiyuutarka ayaa xasuusan kara boggaga aad furtay.

## The exit, with the script: read aloud, and while the other page is loading

exit-twice-more = Riix Shift laba jeer oo kale si aad uga baxdo bogga.
exit-once-more = Riix Shift hal mar oo kale si aad uga baxdo bogga.
# After five seconds without a third press.
exit-over = Weli bogga ayaad ku jirtaa.
exit-loading = Waa soo dhacayaa …

## Discreet mode

discreet-about = Habka qarsoodiga ah, badhanka dib-u-noqoshadu wuxuu xasuustaa bogag ka yar. Taariikhda biraawsarka way sii jirtaa.
discreet-start = Bilow habka qarsoodiga ah
discreet-end = Jooji habka qarsoodiga ah
discreet-on = Habka qarsoodiga ah waa shidan yahay.
discreet-off = Habka qarsoodiga ah waa damsan yahay.

## When it is urgent: the bar with 112 and the main helpline

# The label of the bar, read aloud only.
urgent-label = Wac haddii aad caawimaad u baahan tahay
# Stands before the number 112.
urgent-call = Ma khatar baa hadda jirta?

## The start page

doors = Dooro waxa adiga kugu habboon

## A service: its card and its own page

contact = Sida loola xiriiro
# Stands before the opening hours.
hours = Furan:
# Stands before the languages that are spoken.
spoken = Luqadaha:
what-happens = Waxa dhacaya marka aad la xiriirto
who-answers = Cidda ka jawaabta
# Stands before who answers, on a card.
confidentiality = Waxa aad sheegto
facts = Xog dheeraad ah
nothing-found = Halkan weli waxba ma yaalliin. Wac khadka caawimaadda ee bogga dushiisa ku qoran, way ku hagi doonaan.

## The glossary

definitions = Sida ereyga loo sharraxo
# Stands before the document that a definition is taken from.
source = Isha:
letters = U gudub xarafka

## A plan: goals and actions

goals = Yoolalka
examples = Tusaalooyin
indicators = Sida yoolka loola socdo
actions = Tallaabooyinka
# Stands before "Planned", "Under way" and so on; read aloud and shown.
status = Xaaladda:
how = Sida loo sameeyo
effect = Waxa tallaabadu keeni doonto
# Above the links to the other pages of a plan.
plan-sides = Eeg qorshaha oo dhan
plan-facts = Ku saabsan go’aanka
hierarchy = Qorshayaal isku xiran
all-plans = Qorshayaasha oo dhan
# Stands in brackets after the name of the plan being read.
this-plan = qorshahan
matrix = Guudmar
# Heads the column of those who act: authorities, associations.
body = Dhinac
bodies = Dhinac kasta
answers-for = Waxa uu masuul ka yahay
takes-part-in = Waxa uu ka qayb qaato
commitments = Ballanqaadyada
targets = Waxa uu qorshaha guud ahaan wax ku biiriyo
leads-there = Tallaabooyinka taas u horseeda
year = Sannad
figure = Tiro
statuses = Xaaladda
times = Goorta la sameeyo
networks = Kooxaha kulma
works-together = Cidda wada shaqaysa
# Read aloud instead of a drawing.
drawing = Sawir leh xariiqyo u dhexeeya cidda wada shaqaysa. Liiska sare isla sidaas ayuu sheegayaa.
served = Websaydhkan
carries-out = Tallaabooyinka ay tani ku habboon tahay

## The page to search on

search-label = Maxaad raadinaysaa?
# Stands under the field. It says what the page does, and promises nothing of the device.
search-about = Waxa aad qorto meelna looma diro, websaydhkuna ma kaydiyo.
search-nothing = Isku day erey kale, ama wac, way kaa caawin doonaan inaad hesho meesha saxda ah.
search-script = Raadintu waxay ku shaqaysaa biraawsarkaaga waxayna u baahan tahay script, kaas oo damsan. Wax walba waa la heli karaa iyada oo aan la raadin.

## The end of a page

related = Wax badan ka akhri
about-page = Ku saabsan boggan
# Stands before the page's short address.
permalink = Ciwaanka gaaban ee bogga

## Linking to a page: unfolded at its end

share = Linki boggan
# A button in each row of languages; the language's name stands before it.
share-copy = Nuqul linkiga
share-copied = Linkiga waa la nuqulay.

## The permalink and the page that was not found

choose-edition = Dooro luqadda
to-start = U gudub bogga hore
behind-link = Akhri qoraalka ugu cusub

## What staff post in social media

# Stands before the text.
posts-alt = Qoraalka beddelka ah:
posts-files = Faylal la soo dejin karo
posts-page = Bogga ay qoraalladu u horseedayaan
## Listening, and the other forms of a page

listen = Dhegeyso
listen-heard = Cod kombiyuutar ayaa akhrinaya bogga. Dadka kuu dhow way maqli karaan.
listen-play = Daar
listen-pause = Hakad
listen-stop = Jooji
listen-back = Jumladii hore
listen-on = Jumlada xigta
listen-speed = Xawaaraha
formats = Waxay sidoo kale ku jirtaa:
formats-no-voice = Ma jiro cod luqaddan ah. Boggan lama dhegeysan karo.
