### Headings and words on pages made from facts.

cards-title = ክትረኽብዎም እትኽእሉ
narrower-title = ተወሳኺ ንዓኹም
finder-for = ሓገዝ: {$name}
finder-about = ሓገዝ፣ ኣርእስቲ: {$name}
finder-tab = ደገፍን ምኽርን
finder-group-audience = ንመን ይምልከት?
finder-group-form = እንታይ ይፍጠር ኣሎ?
finder-group-kind = ከመይ ዝበለ ሓገዝ?
finder-group-language = ብኣየናይ ቋንቋ ክትዛረቡ ትደልዩ?
finder-group-place = ሓገዝ ኣበይ የድሊ?
finder-in = ሓገዝ፣ ቋንቋ: {$language}
finder-place = ሓገዝ: {$name}
finder-language-summary = እዞም ኣገልግሎታት እዚኦም ብዚ ቋንቋ ክምልሱ ከም ዝኽእሉ ንፈልጥ: {$language}፣ ባዕላቶም ወይ ብኣስተርጓሚ። ካልኦት እውን ኣስተርጓሚ ክህልዎም ይኽእል፣ ስለዚ ሕተቱ።
finder-spoken = ቋንቋ ናይቶም ዝምልሱ: {$language}
finder-spoken-text = ምናልባት ኩሎም ሰራሕተኛታት ነዚ ቋንቋ ኣይዛረብዎን። ክትረኽብዎም ከለኹም ብኣየናይ ቋንቋ ክትዛረቡ ከም እትደልዩ ንገሩ።
finder-interpreted = ብኣስተርጓሚ
finder-interpreted-text = ኣብቲ ዝርርብ ኣስተርጓሚ ይሳተፍ። ክትረኽብዎም ከለኹም እንታይ ቋንቋ ከም እትዛረቡ ንገሩ። ኣስተርጓሚ ምርካብ ቁሩብ ግዜ ክወስድ ይኽእል።
finder-place-summary = መጀመርታ እቲ ዝቐረበ፣ ቀጺሉ እቲ ኣብ ዝሰፍሐ ከባቢ ዝሕግዝ።
count-services = { $count ->
    [one] {$count} ኣገልግሎት
   *[other] {$count} ኣገልግሎታት
 }
count-actions = { $count ->
    [one] {$count} ስጉምቲ
   *[other] {$count} ስጉምትታት
 }
search-count = { $count ->
    [0] ዋላ ሓንቲ ኣይተረኽበን።
    [one] {$count} ውጽኢት
   *[other] {$count} ውጽኢታት
 }
search-many = እቶም {$count} ዝበለጹ ውጽኢታት
synonyms = ካልኦት ቃላት
avoid = ዘይንጥቀመሎም ቃላት
broader = ዝሰፍሐ ቃል
when = መዓስ
campaign-week = ዓመታዊ፣ ሰሙን {$week}
campaign-day = ዓመታዊ፣ {$day}
campaign-days = ዓመታዊ፣ ካብ {$from} ክሳብ {$to}
legal-basis = ሕጊ
website = መርበብ
part-of = ክፋል ናይ
organisation-services = ዝህቦም ኣገልግሎታት
organisation-actions = ስጉምትታት ኣብ ውጥናት
verified = እቲ ሓበሬታ
confidence-medium = እቲ ሓበሬታ ካብ ካልኦት እዩ መጺኡ፣ ካብቶም ዝምልሱ ኣይኮነን።
confidence-low = እቲ ሓበሬታ ርግጸኛ ኣይኮነን።
# The tab in discreet mode, where the page has no discreet title of its own.
neutral-title = ሓበሬታ
not-found-title = ከምዚ ዝበለ ገጽ የለን
not-found-text = ምናልባት እቲ ኣድራሻ ተጋጊኻ ዝተጻሕፈ እዩ፣ ወይ እቲ ገጽ ተኣልዩ። ሕጂ ሓገዝ እንተደሊኹም፣ እቶም ቁጽርታት ኣብ ላዕሊ ናይዚ ገጽ ኣለዉ።

plan-level = ዓይነት
plan-valid = ዝጸንሓሉ ግዜ
plan-publisher = ውጥን ናይ መን
plan-decided = ዝተወሰነሉ
plan-responsible = ሓላፊ ናይቲ ውጥን
plan-parent = ኣብዚ ይምርኮስ
plan-supersedes = ኣብ ክንዲ
plan-source = ምንጪ
plan-areas = ዓውድታት
plan-about = ብዛዕባ እቲ ውጥን
plan-was-valid = ዝጸንሓሉ ዝነበረ ግዜ
plan-valid-wording = ብቓላት ናይቲ ውጥን
plan-parties = ተሳተፍቲ ኣካላት
plan-followed-up = ክትትል
plan-ended = እዚ ውጥን ደጊም ኣይሰርሕን። ግዜኡ: { $period }።
plan-ended-undated = እዚ ውጥን ደጊም ኣይሰርሕን።
plan-side-bodies = መን እንታይ ይገብር
plan-side-goals = ዕላማታትን ክትትልን
plan-side-time = ግዜን ኩነታትን
plan-side-together = መን ምስ መን ይተሓባበር
plan-side-served = እቲ ውጥን ኣበይ ይርአ
document-valid = ዝጸንሓሉ ግዜ
document-years = ዝዳለወሉ ግዜ
count-years = { $count ->
    [one] {$count} ዓመት
   *[other] {$count} ዓመታት
 }
document-under = ኣብዚ ይምርኮስ
document-reports-to = ውጽኢቱ ናብዚ ይሕበር
matrix-areas = ነፍሲ ወከፍ ኣካል ሓላፊ ዝኾነሎም ወይ ዝሳተፈሎም ብዝሒ ስጉምትታት፣ በብዓውዱ
matrix-goals = ነፍሲ ወከፍ ኣካል ሓላፊ ዝኾነሎም ወይ ዝሳተፈሎም ብዝሒ ስጉምትታት፣ በብዕላማኡ
matrix-no-goal = ኣብቲ ውጥን ብዕላማ ኣይተመቐለን
matrix-responsible = ሓላፊ ናይ {$count}
matrix-cooperating = ኣብ {$count} ይሳተፍ
mandate = ሕግታት
mandate-wording = እቲ ውጥን ከምዚ ይብል: «{$wording}»።
mandate-replaced = ዝተክኦ: {$regulation}።
indicator-here = ኣብዚ መርበብ፦ {$count} ካብ {$of}። ብ{$date} ዝነበረ እዩ ተቖጺሩ።
indicator-how = ከመይ ይቑጸር
goal-frequency = ክንደይ ግዜ
goal-contributes-to = ኣበርክቶ ዝገብረሎም
equality-goal = ዕላማ ማዕርነት {$goal}: { $goal ->
    [1] ማዕረ ምክፍፋል ስልጣንን ጽልዋን
    [2] ቁጠባዊ ማዕርነት
    [3] ማዕርነት ኣብ ትምህርቲ
    [4] ማዕረ ምክፍፋል ዘይክፈሎ ናይ ገዛን ክንክንን ስራሕ
    [5] ማዕርነት ኣብ ጥዕና
   *[6] ደቂ ተባዕትዮ ኣብ ልዕሊ ደቂ ኣንስትዮ ዝፍጽምዎ ዓመጽ ደው ክብል ኣለዎ
 }
agenda-goal = ኣጀንዳ 2030፣ ዕላማ {$goal}: { $goal ->
    [1] ድኽነት ምውጋድ
    [2] ጥሜት ምውጋድ
    [3] ጽቡቕ ጥዕናን ድሕንነትን
    [4] ጽሬት ዘለዎ ትምህርቲ
    [5] ማዕርነት ጾታ
    [6] ጽሩይ ማይን ጽሬትን
    [7] ብርትዓዊ ዋጋ ዝርከብ ጽሩይ ጸዓት
    [8] ብቑዕ ስራሕን ቁጠባዊ ዕብየትን
    [9] ኢንዱስትሪ፣ ምህዞን ትሕተ-ቅርጽን
    [10] ዘይማዕርነት ምጉዳል
    [11] ቀጻልነት ዘለወን ከተማታትን ማሕበረሰባትን
    [12] ሓላፍነታዊ ኣጠቓቕማን ኣፈራርያን
    [13] ስጉምቲ ንክሊማ
    [14] ህይወት ትሕቲ ማይ
    [15] ህይወት ኣብ ምድሪ
    [16] ሰላም፣ ፍትሕን ድልዱላት ትካላትን
   *[17] ዕላማታት ንምብጻሕ ምትሕብባር
 }
agenda-target = {$name}፣ ንኡስ ዕላማ {$target}
time-unknown = ግዜ ኣይተገልጸን
network-leads = ዝመርሕ
network-members = ዝሳተፍ
action-parties = ኩሎም ኣካላት ናይቲ ውጥን ብሓባር
action-also-in = ኣብዚ እውን ተጻሒፉ ኣሎ
action-plan = ውጥን
action-responsible = ሓላፊ
action-cooperating = ዝተሓባበር
action-when = መዓስ
action-track = ከመይ ይግበር
action-followup = ክትትል
action-served-by = ኣበይ ይርአ
period = {$from}–{$to}
period-from = ካብ {$from}
period-to = ክሳብ {$to}
about = ኣስታት {$date}
season = { $season ->
    [21] ጽድያ
    [22] ሓጋይ
    [23] ቀውዒ
   *[other] ክረምቲ
 } {$year}

## The accessibility statement.

statement-scope-title = እዚ መግለጺ ንመንን ንምንታይን ይምልከት
statement-scope = በዓል ዋና ናይዚ መርበብ: {$name}። እዚ መግለጺ ንኹሉ ሕታማት ናይ {$address} ይምልከት። ካልኦት ንዕኦም ዝተኣሳሰርና መርበባት ኣየጠቓልልን።
statement-law = እዚ መርበብ ንሕጊ ሽወደን ብዛዕባ ተበጻሕነት ዲጂታላዊ ህዝባዊ ኣገልግሎታት ክኽተል ኣለዎ።
statement-demo = እዚ ምምሕዳር ከተማ ምህዞ እዩ። እዚ መግለጺ ከምቲ ናይ ብሓቂ ምምሕዳር ከተማ ዝጽሕፎ ተጻሒፉ።
statement-conformance-title = እዚ መርበብ ክሳብ ክንደይ ንኹሉ ሰብ ዝበጽሕ እዩ
statement-conformance-full = ብናትና ገምጋም እዚ መርበብ ንሕጊ ምሉእ ብምሉእ ይኽተል።
statement-conformance-partial = ብናትና ገምጋም እዚ መርበብ ንሕጊ ብኽፋል ይኽተል። እቲ ዝጎድል ኣብ ታሕቲ ተጻሒፉ ኣሎ።
statement-conformance-none = ብናትና ገምጋም እዚ መርበብ ንሕጊ ኣይኽተልን። እቲ ዝጎድል ኣብ ታሕቲ ተጻሒፉ ኣሎ።
statement-conformance-unknown = እዚ መርበብ ገና ኣይተገምገመን። ስለዚ ክሳብ ክንደይ ንኹሉ ሰብ ከም ዝበጽሕ ኣይንፈልጥን።
statement-shortcomings-title = ፍሉጣት ሕጽረታት
statement-shortcomings = እዞም ሕጽረታት ንፈልጥ:
statement-no-shortcomings = ኣብዚ ሕጽረት ኣይተገልጸን። ዝኾነ ኾይኑ ግን ክህሉ ይኽእል።
statement-machine = ሰብ ዘይመርመሮ ናይ ማሽን ትርጉም ብዞም ቋንቋታት ኣሎ: {$editions}። ንምርዳእ ከጸግም ይኽእል።
statement-untested = ቀሊል ጽሑፍ ዘድልዮም ኣንበብቲ ንኹሉ ብዞም ቋንቋታት ኣይፈተንዎን: {$editions}። ስለዚ ንምንባብ ቀሊል ኢልና ኣይንጽውዖን።
statement-shortcoming-sign-language = እዚ መርበብ ብቋንቋ ምልክት ዋላ ሓንቲ የብሉን።
statement-shortcoming-speech = እዚ መርበብ ነቲ ጽሑፍ ብድምጺ ኣየንብቦን።
statement-speech-partly = ገለ ገጻት ጥራይ ኢኻ ክትሰምዕ እትኽእል፣ እዚ ድማ ድምጺ ብዘለዎም ቋንቋታት ጥራይ እዩ።
statement-shortcoming-captions = ፊልምታት ጽሑፍ የብሎምን።
statement-shortcoming-audio-description = ፊልምታት ናይ ድምጺ መግለጺ የብሎምን።
statement-shortcoming-documents = ሰነዳት፣ ንኣብነት ናይ PDF ፋይላት፣ ንኹሉ ሰብ ዝበጽሑ ኣይኮኑን።
statement-shortcoming-maps = ካርታታት ብቓላት ዝተጻሕፈ መግለጺ የብሎምን።
statement-report-title = ገለ ዘይሰርሕ እንተሎ ንገሩና
statement-report = ዕንቅፋት እንተረኺብኩም ወይ ገለ ነገር ብኻልእ ቅርጺ እንተደሊኹም ንገሩና። ኣየናይ ገጽ ምዃኑን እንታይ ከም ዘጋጠመን ንገሩ። ንምንታይ ነቲ ገጽ ከም ዘንበብኩምዎን መን ምዃንኩምን ክትነግሩ ኣየድልየኩምን።
statement-report-publisher = ርኸቡ: {$name}።
statement-supervision-title = ቁጽጽር
statement-supervision = ናይ ሽወደን ትካል ዲጂታላዊ ምምሕዳር፣ Digg፣ ነዚ ሕጊ ይቆጻጸር። ብመልስና እንተዘይዓጊብኩም፣ ናብ Digg ክትሕብሩ ትኽእሉ።
statement-supervision-demo = እዚ ምምሕዳር ከተማ ምህዞ ስለዝኾነ፣ Digg ብዛዕባ እዚ መርበብ ዝቐርብ ሓበሬታ ክምርምር ኣይክእልን።
statement-supervision-link = ጸገም ተበጻሕነት ናብ Digg ሓብሩ
statement-assessment-title = እዚ መርበብ ከመይ ተፈቲኑ
statement-assessment-unknown = እዚ መርበብ ገና ዝፈተኖ የለን።
statement-by-self = ባዕልና ነዚ መርበብ ፈቲንናዮ።
statement-by-external = ካብ ደገ ዝመጸ ሰብ ነዚ መርበብ ፈቲንዎ።
statement-dates = እቲ ገምጋም ዝተገብረሉ ዕለት {$assessed}። እዚ መግለጺ ንመወዳእታ ግዜ ዝተሓደሰሉ ዕለት {$updated}።
statement-method-automatic = ናይ ኮምፒተር ፕሮግራማት ጌጋታት ደልዮም። ከምዚኦም ዝበሉ ፕሮግራማት ገለ ክፋል ጥራይ ይረኽቡ።
statement-method-manual = ሰባት ንጠለባት ናይቲ ሕጊ በብሓደ መርሚሮምዎም።
statement-method-assistive-technology = እዚ መርበብ ብሓገዝቲ መሳርሒታት፣ ንኣብነት ብኣንባቢ ስክሪን፣ ተፈቲኑ።
statement-method-users = ስንክልና ዘለዎም ሰባት ነዚ መርበብ ፈቲኖምዎ።

## Pictograms

pictogram-credit = ስእላዊ ምልክታት: {$name}፣ {$author}። ፍቓድ: {$licence}።

## Addresses that were published once

moved = እቲ ገጽ ሓድሽ ኣድራሻ ኣለዎ
gone-title = እዚ ገጽ ድሕሪ ሕጂ ኣብዚ የለን
gone-text = ኣብ ክንድኡ ኣብዚ ንባብኩም ክትቅጽሉ ትኽእሉ ኢኹም።

## Feeds: what they are called in a reader of feeds

changes = ሓድሽ ነገር
changes-plans = ሓድሽ ነገር ብዛዕባ ውጥናት

posts-number = ጽሑፍ {$number}

## The other forms of a page

listen-recorded = { $name } የንብብ። ኣብ { $date } ተቐዲሑ። ኣብ ጥቓኹም ዘለዉ ክሰምዕዎ ይኽእሉ።
formats-languages = ካልእ ቋንቋታት
