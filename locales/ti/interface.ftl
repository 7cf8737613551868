### Words of the theme, in every page's frame. No message here takes an argument.
### They promise nothing: the exit leaves the page, it does not make anybody safe.

## The frame: what stands around every page

skip-link = ናብ ትሕዝቶ ሕለፍ
exit = ካብዚ ገጽ ውጻእ
demo-notice = እዚ ምምሕዳር ከተማ ምህዞ እዩ።
staff-site = ውሽጣዊ መርበብ ንሰራሕተኛታት
internal-page = እዚ ገጽ ውሽጣዊ እዩ። ኣብ ህዝባዊ መርበብ የለን።
menu = ዝርዝር
languages = ቋንቋታት
# Stands on the folded list where there are more than eight editions: also for those who cannot read this one.
languages-fold = ቋንቋታት – Languages – Språk
levels = ደረጃ ንባብ
breadcrumb = ኣብዚ ኣለኹም
footer = ብዛዕባ እዚ መርበብ
traces = እዚ መርበብ ኩኪስ ኣይጥቀምን። ግን ቴሌፎን ወይ ኮምፒተር ዝኸፈትኩምዎም ገጻት ክዝክር ይኽእል እዩ።

## The exit, with the script: read aloud, and while the other page is loading

exit-twice-more = ካብዚ ገጽ ንምውጻእ Shift ክልተ ግዜ ድገሙ ጠውቑ።
exit-once-more = ካብዚ ገጽ ንምውጻእ Shift ሓደ ግዜ ድገሙ ጠውቑ።
# After five seconds without a third press.
exit-over = ገና ኣብዚ ገጽ ኣለኹም።
exit-loading = ይጽዓን ኣሎ …

## Discreet mode

discreet-about = ኣብ ስቱር ኣገባብ እቲ ናብ ድሕሪት መልጎም ውሑዳት ገጻት ይዝክር። ታሪኽ ናይ ብራውዘር ይተርፍ።
discreet-start = ስቱር ኣገባብ ጀምሩ
discreet-end = ስቱር ኣገባብ ወድኡ
discreet-on = ስቱር ኣገባብ ተወሊዑ ኣሎ።
discreet-off = ስቱር ኣገባብ ጠፊኡ ኣሎ።

## When it is urgent: the bar with 112 and the main helpline

# The label of the bar, read aloud only.
urgent-label = ሓገዝ እንተደሊኹም ደውሉ
# Stands before the number 112.
urgent-call = ሕጂ ሓደጋ ኣሎ ድዩ?

## The start page

doors = ንዓኹም ዝምልከት ምረጹ

## A service: its card and its own page

contact = ከመይ ትረኽብዎም
# Stands before the opening hours.
hours = ክፉት:
# Stands before the languages that are spoken.
spoken = ቋንቋታት:
what-happens = ክትረኽብዎም ከለኹም እንታይ ይኸውን
who-answers = መን ይምልስ
# Stands before who answers, on a card.
confidentiality = እቲ እትነግርዎ
facts = ተወሳኺ ሓበሬታ
nothing-found = ኣብዚ ገና ዋላ ሓንቲ የለን። ናብቲ ኣብ ላዕሊ ዘሎ መስመር ሓገዝ ደውሉ፣ ክሕግዙኹም ይኽእሉ።

## The glossary

definitions = እዚ ቃል ከመይ ይግለጽ
# Stands before the document that a definition is taken from.
source = ምንጪ:
letters = ናብ ፊደል ሕለፍ

## A plan: goals and actions

goals = ዕላማታት
examples = ኣብነታት
indicators = ዕላማ ከመይ ይከታተል
actions = ስጉምትታት
# Stands before "Planned", "Under way" and so on; read aloud and shown.
status = ኩነታት:
how = ከመይ ይግበር
effect = እቲ ስጉምቲ ናብ ምንታይ ከብጽሕ ኣለዎ
# Above the links to the other pages of a plan.
plan-sides = ምሉእ ውጥን ርኣዩ
plan-facts = ብዛዕባ እቲ ውሳነ
hierarchy = ዝተኣሳሰሩ ውጥናት
all-plans = ኩሎም ውጥናት
# Stands in brackets after the name of the plan being read.
this-plan = እዚ ውጥን
matrix = ሓፈሻዊ ትርኢት
# Heads the column of those who act: authorities, associations.
body = ኣካል
bodies = ነፍሲ ወከፍ ኣካል
answers-for = ሓላፊ ናይ
takes-part-in = ዝሳተፈሎም
commitments = መብጽዓታት
targets = እቲ ምሉእ ውጥን ኣበርክቶ ዝገብረሎም
leads-there = ናብኡ ዝመርሑ ስጉምትታት
year = ዓመት
figure = ብዝሒ
statuses = ኩነታት
times = መዓስ ይግበር
networks = ዝራኸቡ ጉጅለታት
works-together = መን ብሓባር ይሰርሕ
# Read aloud instead of a drawing.
drawing = ኣብ መንጎ ብሓባር ዝሰርሑ መስመራት ዘለዎ ስእሊ። እቲ ኣብ ላዕሊ ዘሎ ዝርዝር ተመሳሳሊ ይብል።
served = ኣብዚ መርበብ
carries-out = ምስዞም ስጉምትታት ይተኣሳሰር

## The page to search on

search-label = እንታይ ትደልዩ ኣለኹም?
# Stands under the field. It says what the page does, and promises nothing of the device.
search-about = እትጽሕፍዎ ናብ ዝኾነ ቦታ ኣይለኣኽን፣ እቲ መርበብ እውን ኣየቐምጦን።
search-nothing = ካልእ ቃል ፈትኑ፣ ወይ ደውሉ፣ ቅኑዕ ቦታ ንምርካብ ክሕግዙኹም እዮም።
search-script = እቲ ምድላይ ኣብ ብራውዘርኩም ይግበር፣ ስክሪፕት የድልዮ፣ ንሱ ግን ጠፊኡ ኣሎ። ኩሉ ነገር ብዘይ ምድላይ እውን ክርከብ ይኽእል።

## The end of a page

related = ተወሳኺ ኣንብቡ
about-page = ብዛዕባ እዚ ገጽ
# Stands before the page's short address.
permalink = ሓጺር ኣድራሻ ናይዚ ገጽ

## Linking to a page: unfolded at its end

share = መላግቦ ናብዚ ገጽ
# A button in each row of languages; the language's name stands before it.
share-copy = እቲ መላግቦ ቅድሑ
share-copied = እቲ መላግቦ ተቐዲሑ ኣሎ።

## The permalink and the page that was not found

choose-edition = ቋንቋ ምረጹ
to-start = ናብ መበገሲ ገጽ
behind-link = እቲ ሓድሽ ጽሑፍ ኣንብቡ

## What staff post in social media

# Stands before the text.
posts-alt = መተካእታ ጽሑፍ፦
posts-files = ዝውረዱ ፋይላት
posts-page = እቲ ጽሑፋት ናብኡ ዝመርሑ ገጽ
## Listening, and the other forms of a page

listen = ስምዑ
listen-heard = ናይ ኮምፒተር ድምጺ ነቲ ገጽ የንብቦ። ኣብ ጥቓኹም ዘለዉ ክሰምዕዎ ይኽእሉ።
listen-play = ኣጻውት
listen-pause = ኣዕርፍ
listen-stop = ደው ኣብሉ
listen-back = ዝሓለፈ ሓረግ
listen-on = ዝቕጽል ሓረግ
listen-speed = ፍጥነት
formats = በዚ እውን ኣሎ፦
formats-no-voice = ብዚ ቋንቋ ድምጺ የለን። ነዚ ገጽ ምስማዕ ኣይከኣልን።
