### Words that facts are told in: services, opening hours, plans, languages. Hand in hand with src/render/.

## Labels of facts

kind = ዓይነት
area = ከባቢ
ages = ዕድመ
address = ኣድራሻ
provider = ወሃቢ ኣገልግሎት
audiences = ንመን
forms = ኣርእስቲ

## Where, how old, when it was checked

area-national = ምሉእ ሃገር
# Where there is no name of the county: see county-01 and on.
area-county = ዞባ {$code}
area-municipality = {$name}
ages-min-max = {$min}–{$max} ዓመት
ages-min = ካብ {$min} ዓመት
ages-max = ክሳብ {$max} ዓመት
verified-on = ዝተረጋገጸሉ ዕለት {$date}። ምንጪ: {$source}

## Review and translation of a page

reviewed = ዝተገምገመሉ ዕለት {$date}
reviewed-by = ዝተገምገመሉ ዕለት {$date}። ዝገምገመ: {$name}
# $edition and $other are names of languages as in language-sv.
behind-notice = እቲ መበቆላዊ ጽሑፍ ({$source}) እዚ ድሕሪ ምጽሓፉ ተቐይሩ ኣሎ። ሕጂ ገለ ነገር ዝተፈልየ ክኸውን ይኽእል። ቁጽሪ ቴሌፎንን ሰዓታትን ግን ኩሉ ግዜ እቶም ናይ መወዳእታ እዮም።
fallback-notice = እዚ ገጽ ብዚ ቋንቋ ገና የለን: {$edition}። ቋንቋ ናይቲ ጽሑፍ: {$other}።
interface-machine = ነቲ ዝርዝራትን ኣርእስትታትን ኮምፒተር እዩ ተርጒምዎ። ሰብ ኣይመርመሮን።
translation-machine = ኮምፒተር ተርጒምዎ {$date}። ነቲ ጽሑፍ ሰብ ኣይመርመሮን።
translation-machine-undated = ኮምፒተር ተርጒምዎ። ነቲ ጽሑፍ ሰብ ኣይመርመሮን።
translation-draft = ንድፊ {$date}። እቲ ጽሑፍ ገና ኣይተመርመረን።
translation-draft-undated = ንድፊ። እቲ ጽሑፍ ገና ኣይተመርመረን።
translation-reviewed = ክልቲኡ ቋንቋታት ዝፈልጥ ሰብ ነቲ ትርጉም መርሚርዎ {$date}።
translation-reviewed-undated = ክልቲኡ ቋንቋታት ዝፈልጥ ሰብ ነቲ ትርጉም መርሚርዎ።
translation-tested = እቲ ጽሑፍ ንዓታቶም ዝተጻሕፈ ሰባት ፈቲኖምዎ {$date}።
translation-tested-by = ነቲ ጽሑፍ ካብቶም ንዓታቶም ዝተጻሕፈ ሰባት { $count ->
    [one] {$count} ኣንባቢ ፈቲንዎ
   *[other] {$count} ኣንበብቲ ፈቲኖምዎ
 } {$date}። ነቲ ፈተነ ዘካየደ: {$by}።
translation-tested-undated = እቲ ጽሑፍ ንዓታቶም ዝተጻሕፈ ሰባት ፈቲኖምዎ።

## Kinds of service and their status

service-kind-helpline = መስመር ሓገዝ
service-kind-chat = ቻት ደገፍ
service-kind-emergency = ህጹጽ ሓገዝ
service-kind-police = ፖሊስ
service-kind-health = ክንክን ጥዕና
service-kind-social-services = ማሕበራዊ ኣገልግሎት
service-kind-duty-social = ህጹጽ ማሕበራዊ ኣገልግሎት
service-kind-shelter = ዕቑብ መንበሪ
service-kind-counselling = ናይ ደገፍ ዝርርብ
service-kind-perpetrator-programme = ዓመጽ ንምቁራጽ ሓገዝ
service-kind-legal = ሕጋዊ ምኽሪ
service-kind-staff-guidance = ደገፍ ንሰራሕተኛታት
service-kind-directory = ኣብ ትነብርዎ ቦታ ደገፍ ርኸቡ
service-kind-switchboard = ማእከል ርክብ ምምሕዳር ከተማ
service-status-temporarily-closed = ንግዚኡ ዕጹው።
service-status-defunct = እዚ ኣገልግሎት ደጊም የለን።

## Ways to reach a service

channel-phone = ደውሉ
channel-sms = ኤስኤምኤስ ስደዱ
channel-chat = ቻት ግበሩ
channel-video = ቪድዮ ጻውዒት
channel-email = ኢመይል ስደዱ
channel-visit = ምብጻሕ
channel-web = መርበብ
channel-text-telephone = ናይ ጽሑፍ ቴሌፎን
channel-sign-video = ቪድዮ ጻውዒት ብቋንቋ ምልክት

## What it costs and what it leaves behind; $channel is the way to reach the service

cost-free = { $channel ->
    [phone] ምድዋል ብነጻ እዩ።
    [sms] ኤስኤምኤስ ምስዳድ ብነጻ እዩ።
   *[other] ብነጻ እዩ።
}
cost-local = { $channel ->
    [sms] ዋጋኡ ከም ልሙድ ኤስኤምኤስ እዩ።
   *[other] ዋጋኡ ከም ልሙድ ጻውዒት እዩ።
}
anonymous = መን ምዃንኩም ክትነግሩ ኣየድልየኩምን።
bill-no = { $channel ->
    [sms] እቲ መልእኽቲ ኣብ ክፍሊት ቴሌፎን ኣይርአን።
   *[other] እቲ ጻውዒት ኣብ ክፍሊት ቴሌፎን ኣይርአን።
}
bill-yes = { $channel ->
    [sms] እቲ መልእኽቲ ኣብ ክፍሊት ቴሌፎን ይርአ።
   *[other] እቲ ጻውዒት ኣብ ክፍሊት ቴሌፎን ይርአ።
}
call-log = { $channel ->
    [phone] እቲ ጻውዒት ኣብ ዝርዝር ጻውዒታት ናይቲ ቴሌፎን ይርአ። ኣብኡ ክትድምስስዎ ትኽእሉ።
    [sms] እቲ መልእኽቲ ኣብ ቴሌፎን ይተርፍ። ኣብኡ ክትድምስስዎ ትኽእሉ።
   *[other] ኣብ ቴሌፎን ወይ ኮምፒተር ከም ዝተራኸብኩም ክርአ ይኽእል።
}
replaces = ኣብ ክንዲ: {$value}።
replaces-until = ኣብ ክንዲ: {$value}። እቲ ናይ ቀደም ክሳብ {$date} ይሰርሕ።

## Languages that are spoken; $languages is a list of language-sv and the like

spoken-staff = {$languages}።
spoken-interpreter = ብኣስተርጓሚ: {$languages}።
spoken-recorded = ዝተቐድሐ ሓበሬታ: {$languages}።

## A caution on how sure the number and the hours are; $channel is the way to reach the service

caution-value = { $channel ->
    [phone] እቶም ዝምልሱ ነቲ ቁጽሪ ኣየረጋገጽዎን።
    [sms] እቶም ዝምልሱ ነቲ ቁጽሪ ኣየረጋገጽዎን።
    [text-telephone] እቶም ዝምልሱ ነቲ ቁጽሪ ኣየረጋገጽዎን።
   *[other] እቲ ኣድራሻ ኣይተረጋገጸን።
}
caution-hours = እቶም ዝምልሱ ነቲ ሰዓታት ኣየረጋገጽዎን።
caution-both = { $channel ->
    [phone] እቶም ዝምልሱ ነቲ ቁጽርን ሰዓታትን ኣየረጋገጽዎን።
    [sms] እቶም ዝምልሱ ነቲ ቁጽርን ሰዓታትን ኣየረጋገጽዎን።
    [text-telephone] እቶም ዝምልሱ ነቲ ቁጽርን ሰዓታትን ኣየረጋገጽዎን።
   *[other] እቲ ኣድራሻን ሰዓታትን ኣይተረጋገጸን።
}

## Opening hours. $days is made of the messages for days, $times of hours-span; a line gets a capital letter

hours-always = መዓልታዊ፣ 24 ሰዓታት
hours-all-day = {$days}፣ 24 ሰዓታት
hours-open = {$days}፣ {$times}
hours-closed = {$days}: ዕጹው
hours-every-day = መዓልታዊ
# Days that are public holidays, whatever day of the week they are.
hours-public-holidays = በዓላት ሽወደን
hours-days = ካብ {$first} ክሳብ {$last}
hours-span = {$from}–{$to}
hours-span-overnight = {$from}–{$to} ናይ ጽባሒቱ
# The 24-hour clock: $h is the hour (8), $hh the same with two digits (08), $mm the minutes (30).
hours-time = {$hh}:{$mm}
hours-full-hour = {$hh}:00
exception-closed = {$date}: ዕጹው
exception-all-day = {$date}: 24 ሰዓታት
exception-open = {$date}: {$times}
exception-other = {$date}: {$hours}
# Beside the hours where a script runs: whether somebody answers now. $day is opening-today, opening-tomorrow or a weekday.
opening-now = ሕጂ ክፉት
opening-closed = ሕጂ ዕጹው
opening-next = ሕጂ ዕጹው። ዝኽፈተሉ: {$day}፣ ሰዓት {$time}።
opening-today = ሎሚ
opening-tomorrow = ጽባሕ
weekday-1 = ሰኑይ
weekday-2 = ሰሉስ
weekday-3 = ረቡዕ
weekday-4 = ሓሙስ
weekday-5 = ዓርቢ
weekday-6 = ቀዳም
weekday-7 = ሰንበት

## Definitions

definition-level-legal = ሕጊ ወይ ውሳነ እንታይ ይብል
definition-level-plain = መግለጺ

## Kinds of organisation

organisation-kind-municipality = ምምሕዳር ከተማ
organisation-kind-department = ክፍሊ
organisation-kind-assembly = ዝተመርጹ ወከልቲ
organisation-kind-agency = ትካል መንግስቲ
organisation-kind-university = ዩኒቨርሲቲ
organisation-kind-region = ርእሰ ምምሕዳር ዞባ
organisation-kind-state = መንግስቲ ኣብ ዞባ
organisation-kind-police = ፖሊስ
organisation-kind-ngo = ማሕበር
organisation-kind-company = ትካል
organisation-kind-network = መርበብ ምትሕግጋዝ
organisation-kind-school = ቤት ትምህርቲ

## Plans and their actions

plan-level-international = ኣህጉራዊ
plan-level-national = ሃገራዊ
plan-level-regional = ዞባዊ
plan-level-local = ከባብያዊ
action-status-planned = ዝተወጠነ
action-status-started = ይካየድ ኣሎ
action-status-done = ዝተወድአ
action-status-paused = ንግዚኡ ደው ዝበለ
action-status-cancelled = ዝተሰረዘ
action-status-unclear = ኣብቲ ውጥን ኣይተገልጸን
action-track-joint = ብሓባር
action-track-own = ኣብ ውሽጢ ናይ ገዛእ ርእሱ ትካል
cadence-yearly = ሓደ ግዜ ኣብ ዓመት
cadence-half-year = ክልተ ግዜ ኣብ ዓመት
cadence-tertial = ሰለስተ ግዜ ኣብ ዓመት

## Leaflets

leaflet-format-card = ካርድ
leaflet-format-trifold = ዝዕጸፍ ጽሑፍ
leaflet-format-poster = ፖስተር
leaflet-format-tear-off = ዝቕደድ ወረቐት ዘለዎ ፖስተር
leaflet-format-letter = ደብዳበ
leaflet-format-poster-a4 = ፖስተር፡ A4
leaflet-format-booklet = ንእሽቶ መጽሓፍ
print-edition = ሕታም { $number }
print-code = ናይ { $address } ኣድራሻ ዝሓዘ ኮድ QR

## Counties, by the code of Statistics Sweden

county-01 = ዞባ ስቶክሆልም
county-03 = ዞባ ኡፕሳላ
county-04 = ዞባ ሰደርማንላንድ
county-05 = ዞባ ኦስተርዮትላንድ
county-06 = ዞባ ዮንሾፒንግ
county-07 = ዞባ ክሩኑበርይ
county-08 = ዞባ ካልማር
county-09 = ዞባ ጎትላንድ
county-10 = ዞባ ብሌኪንገ
county-12 = ዞባ ስኮነ
county-13 = ዞባ ሃላንድ
county-14 = ዞባ ቨስትራ ዮታላንድ
county-17 = ዞባ ቨርምላንድ
county-18 = ዞባ ኦረብሩ
county-19 = ዞባ ቨስትማንላንድ
county-20 = ዞባ ዳላርና
county-21 = ዞባ የቭለቦርይ
county-22 = ዞባ ቨስተርኖርላንድ
county-23 = ዞባ የምትላንድ
county-24 = ዞባ ቨስተርቦተን
county-25 = ዞባ ኖርቦተን

## Languages as they stand in a sentence

language-sv = ስዊድንኛ
language-sv-simple = ቀሊል ስዊድንኛ
language-en = እንግሊዝኛ
language-en-simple = ቀሊል እንግሊዝኛ
language-swl = ናይ ሽወደን ቋንቋ ምልክት
language-fi = ፊንላንድኛ
language-fi-simple = ቀሊል ፊንላንድኛ
language-fit = መንኪየሊ
language-se = ሰሜናዊ ሳሚ
language-smj = ሉለ ሳሚ
language-sma = ደቡባዊ ሳሚ
language-yi = ይሁድኛ
language-rom = ሮማኒ
language-rmy = ሮማኒ (ሎቫሪ)
language-rmn = ሮማኒ (ኣርሊ)
language-rmf = ሮማኒ (ካለ)
language-rmu = ሮማኒ (ረሳንደ)
language-mul = መብዛሕትኡ ቋንቋታት
language-ar = ዓረብኛ
language-fa = ፋርስኛ
language-prs = ዳሪ
language-ps = ፓሽቶ
language-ckb = ሶራኒ (ኩርዲሽ)
language-kmr = ኩርማንጂ (ኩርዲሽ)
language-so = ሶማሊ
language-ti = ትግርኛ
language-am = ኣምሓርኛ
language-om = ኦሮሞ
language-uk = ዩክረይንኛ
language-ru = ሩስኛ
language-pl = ፖሊሽ
language-lt = ሊትዌንኛ
language-et = ኤስቶንኛ
language-bs = ቦዝንኛ
language-hr = ክሮኤሽያን
language-sr = ሰርቢያኛ
language-sr-Latn = ሰርብያን ብላቲን ፊደላት
language-sq = ኣልባንኛ
language-mk = መቄዶንኛ
language-bg = ቡልጋርኛ
language-ro = ሩማንኛ
language-hu = ሃንጋርኛ
language-el = ግሪኽኛ
language-tr = ቱርክኛ
language-es = ስጳንኛ
language-fr = ፈረንሳይኛ
language-de = ጀርመን
language-it = ጥልያን
language-nl = ዳች
language-pt = ፖርቱጊዝኛ
language-da = ዳኒሽ
language-nb = ኖርወጃን
language-th = ታይኛ
language-vi = ቬትናምኛ
language-zh = ቻይንኛ
language-zh-Hans = ቻይንኛ (ዝቐለለ ፊደላት)
language-ur = ኡርዱ
language-bn = በንጋሊ
language-sw = ስዋሂሊ
language-aii = ኣሶርኛ
language-syr = ሶርያኛ
language-he = እብራይስጢ
