### Words that facts are told in: services, opening hours, plans, languages. Hand in hand with src/render/.

## Labels of facts

kind = جۆر
area = ناوچە
ages = تەمەن
address = ناونیشان
provider = پێشکەشکار
audiences = بۆ
forms = بابەت

## Where, how old, when it was checked

area-national = هەموو وڵات
# Where there is no name of the county: see county-01 and on.
area-county = پارێزگای {$code}
area-municipality = {$name}
ages-min-max = {$min} تا {$max} ساڵ
ages-min = لە {$min} ساڵەوە
ages-max = تا {$max} ساڵ
verified-on = پشکنراوە لە {$date}. سەرچاوە: {$source}

## Review and translation of a page

reviewed = پێداچوونەوە لە {$date}
reviewed-by = پێداچوونەوە لە {$date}. لەلایەن: {$name}
# $edition and $other are names of languages as in language-sv.
behind-notice = دەقە سەرەکییەکە ({$source}) لەو کاتەوە گۆڕاوە کە ئەم دەقە نووسراوە. لەوانەیە ئێستا شتێک جیاواز بێت. ژمارەکانی تەلەفۆن و کاتەکان هەمیشە نوێترینن.
fallback-notice = ئەم پەڕەیە هێشتا بەم زمانە نییە: {$edition}. زمانی دەقەکە: {$other}.
interface-machine = کۆمپیوتەر لیستە و سەردێڕەکانی وەرگێڕاوە. هیچ کەسێک نەیپشکنیون.
translation-machine = کۆمپیوتەر وەریگێڕاوە لە {$date}. هیچ کەسێک دەقەکەی نەپشکنیوە.
translation-machine-undated = کۆمپیوتەر وەریگێڕاوە. هیچ کەسێک دەقەکەی نەپشکنیوە.
translation-draft = ڕەشنووس، {$date}. دەقەکە هێشتا نەپشکنراوە.
translation-draft-undated = ڕەشنووس. دەقەکە هێشتا نەپشکنراوە.
translation-reviewed = وەرگێڕانەکە لە {$date} لەلایەن کەسێکەوە پشکنراوە کە هەردوو زمان دەزانێت.
translation-reviewed-undated = وەرگێڕانەکە لەلایەن کەسێکەوە پشکنراوە کە هەردوو زمان دەزانێت.
translation-tested = دەقەکە لە {$date} لەلایەن ئەو کەسانەوە تاقی کراوەتەوە کە بۆیان نووسراوە.
translation-tested-by = دەقەکە لە {$date} تاقی کراوەتەوە لەلایەن { $count ->
    [one] {$count} خوێنەرەوە
   *[other] {$count} خوێنەرەوە
 } کە بۆیان نووسراوە. بەڕێوەبەری تاقیکردنەوەکە: {$by}.
translation-tested-undated = دەقەکە لەلایەن ئەو کەسانەوە تاقی کراوەتەوە کە بۆیان نووسراوە.

## Kinds of service and their status

service-kind-helpline = هێڵی یارمەتی
service-kind-chat = چاتی پشتگیری
service-kind-emergency = یارمەتی بەپەلە
service-kind-police = پۆلیس
service-kind-health = چاودێری تەندروستی
service-kind-social-services = خزمەتگوزاری کۆمەڵایەتی
service-kind-duty-social = خزمەتگوزاری کۆمەڵایەتی بەپەلە
service-kind-shelter = شوێنی نیشتەجێبوونی پارێزراو
service-kind-counselling = گفتوگۆی پشتگیری
service-kind-perpetrator-programme = یارمەتی بۆ وازهێنان لە توندوتیژی
service-kind-legal = ڕاوێژی یاسایی
service-kind-staff-guidance = پشتگیری بۆ کارمەندان
service-kind-directory = پشتگیری بدۆزەرەوە لەو شوێنەی لێی دەژیت
service-kind-switchboard = ناوەندی پەیوەندی شارەوانی
service-status-temporarily-closed = ئێستا داخراوە.
service-status-defunct = ئەم خزمەتگوزارییە چیتر نییە.

## Ways to reach a service

channel-phone = تەلەفۆن بکە
channel-sms = نامەی کورت بنێرە
channel-chat = چات بکە
channel-video = پەیوەندی ڤیدیۆیی
channel-email = ئیمەیڵ بنێرە
channel-visit = سەردان
channel-web = ماڵپەڕ
channel-text-telephone = تەلەفۆنی دەقی
channel-sign-video = پەیوەندی ڤیدیۆیی بە زمانی ئاماژە

## What it costs and what it leaves behind; $channel is the way to reach the service

cost-free = { $channel ->
    [phone] تەلەفۆنکردن بەخۆڕاییە.
    [sms] ناردنی نامەی کورت بەخۆڕاییە.
   *[other] بەخۆڕاییە.
}
cost-local = { $channel ->
    [sms] نرخەکەی وەک نامەیەکی کورتی ئاساییە.
   *[other] نرخەکەی وەک تەلەفۆنێکی ئاساییە.
}
anonymous = پێویست ناکات بڵێیت کێیت.
bill-no = { $channel ->
    [sms] نامەکە لە پسوولەی تەلەفۆندا دەرناکەوێت.
   *[other] پەیوەندییەکە لە پسوولەی تەلەفۆندا دەرناکەوێت.
}
bill-yes = { $channel ->
    [sms] نامەکە لە پسوولەی تەلەفۆندا دەردەکەوێت.
   *[other] پەیوەندییەکە لە پسوولەی تەلەفۆندا دەردەکەوێت.
}
call-log = { $channel ->
    [phone] پەیوەندییەکە لە لیستی پەیوەندییەکانی تەلەفۆنەکەدا دەردەکەوێت. دەتوانیت لەوێ بیسڕیتەوە.
    [sms] نامەکە لە تەلەفۆنەکەدا دەمێنێتەوە. دەتوانیت لەوێ بیسڕیتەوە.
   *[other] لەوانەیە لە تەلەفۆن یان کۆمپیوتەردا دەربکەوێت کە پەیوەندیت کردووە.
}
replaces = لە جێگەی: {$value}.
replaces-until = لە جێگەی: {$value}. ئەوەی پێشوو تا {$date} کار دەکات.

## Languages that are spoken; $languages is a list of language-sv and the like

spoken-staff = {$languages}.
spoken-interpreter = بە وەرگێڕ: {$languages}.
spoken-recorded = زانیاری تۆمارکراو: {$languages}.

## A caution on how sure the number and the hours are; $channel is the way to reach the service

caution-value = { $channel ->
    [phone] ئەوانەی وەڵام دەدەنەوە ژمارەکەیان پشتڕاست نەکردووەتەوە.
    [sms] ئەوانەی وەڵام دەدەنەوە ژمارەکەیان پشتڕاست نەکردووەتەوە.
    [text-telephone] ئەوانەی وەڵام دەدەنەوە ژمارەکەیان پشتڕاست نەکردووەتەوە.
   *[other] ناونیشانەکە پشتڕاست نەکراوەتەوە.
}
caution-hours = ئەوانەی وەڵام دەدەنەوە کاتەکانیان پشتڕاست نەکردووەتەوە.
caution-both = { $channel ->
    [phone] ئەوانەی وەڵام دەدەنەوە ژمارەکە و کاتەکانیان پشتڕاست نەکردووەتەوە.
    [sms] ئەوانەی وەڵام دەدەنەوە ژمارەکە و کاتەکانیان پشتڕاست نەکردووەتەوە.
    [text-telephone] ئەوانەی وەڵام دەدەنەوە ژمارەکە و کاتەکانیان پشتڕاست نەکردووەتەوە.
   *[other] ناونیشان و کاتەکان پشتڕاست نەکراونەتەوە.
}

## Opening hours. $days is made of the messages for days, $times of hours-span; a line gets a capital letter

hours-always = هەموو ڕۆژێک، بە شەو و ڕۆژ
hours-all-day = {$days}، بە شەو و ڕۆژ
hours-open = {$days}، {$times}
hours-closed = {$days}: داخراوە
hours-every-day = هەموو ڕۆژێک
# Days that are public holidays, whatever day of the week they are.
hours-public-holidays = پشووە فەرمییەکانی سوید
hours-days = {$first} تا {$last}
hours-span = لە کاتژمێر {$from} تا {$to}
hours-span-overnight = لە کاتژمێر {$from} تا {$to}ی ڕۆژی دواتر
# The 24-hour clock: $h is the hour (8), $hh the same with two digits (08), $mm the minutes (30).
hours-time = {$hh}:{$mm}
hours-full-hour = {$hh}:00
exception-closed = {$date}: داخراوە
exception-all-day = {$date}: بە شەو و ڕۆژ
exception-open = {$date}: {$times}
exception-other = {$date}: {$hours}
# Beside the hours where a script runs: whether somebody answers now. $day is opening-today, opening-tomorrow or a weekday.
opening-now = ئێستا کراوەیە
opening-closed = ئێستا داخراوە
opening-next = ئێستا داخراوە. {$day} کاتژمێر {$time} دەکرێتەوە.
opening-today = ئەمڕۆ
opening-tomorrow = سبەینێ
weekday-1 = دووشەممە
weekday-2 = سێشەممە
weekday-3 = چوارشەممە
weekday-4 = پێنجشەممە
weekday-5 = هەینی
weekday-6 = شەممە
weekday-7 = یەکشەممە

## Definitions

definition-level-legal = ئەوەی لە یاسا یان بڕیاردا هاتووە
definition-level-plain = ڕوونکردنەوە

## Kinds of organisation

organisation-kind-municipality = شارەوانی
organisation-kind-department = بەڕێوەبەرایەتی
organisation-kind-assembly = ئەنجومەنی هەڵبژێردراو
organisation-kind-agency = دەزگای حکومی
organisation-kind-university = زانکۆ
organisation-kind-region = هەرێم
organisation-kind-state = دەوڵەت لە پارێزگا
organisation-kind-police = پۆلیس
organisation-kind-ngo = کۆمەڵە
organisation-kind-company = کۆمپانیا
organisation-kind-network = تۆڕ
organisation-kind-school = قوتابخانە

## Plans and their actions

plan-level-international = نێودەوڵەتی
plan-level-national = نیشتمانی
plan-level-regional = هەرێمی
plan-level-local = خۆجێیی
action-status-planned = پلان بۆ دانراوە
action-status-started = بەردەوامە
action-status-done = تەواوبووە
action-status-paused = ڕاگیراوە
action-status-cancelled = هەڵوەشێنراوەتەوە
action-status-unclear = لە پلانەکەدا نەهاتووە
action-track-joint = بە هاوبەشی
action-track-own = لە ناو ڕێکخراوی خۆیدا
cadence-yearly = ساڵی جارێک
cadence-half-year = ساڵی دوو جار
cadence-tertial = ساڵی سێ جار

## Leaflets

leaflet-format-card = کارت
leaflet-format-trifold = نامیلکەی نوشتاوە
leaflet-format-poster = پۆستەر
leaflet-format-tear-off = پۆستەر بە پارچەی لێکراوە
leaflet-format-letter = نامە
leaflet-format-poster-a4 = پۆستەر، A4
leaflet-format-booklet = نامیلکە
print-edition = چاپی { $number }
print-code = کۆدی QR بە ناونیشانی { $address }

## Counties, by the code of Statistics Sweden

county-01 = پارێزگای ستۆکهۆڵم
county-03 = پارێزگای ئوپسالا
county-04 = پارێزگای سۆدەرمانلاند
county-05 = پارێزگای ئۆستەریۆتلاند
county-06 = پارێزگای یۆنشۆپینگ
county-07 = پارێزگای کرۆنۆبەری
county-08 = پارێزگای کالمار
county-09 = پارێزگای گۆتلاند
county-10 = پارێزگای بلێکینگە
county-12 = پارێزگای سکۆنە
county-13 = پارێزگای هالاند
county-14 = پارێزگای ڤێسترا یۆتالاند
county-17 = پارێزگای ڤێرملاند
county-18 = پارێزگای ئۆرێبرۆ
county-19 = پارێزگای ڤێستمانلاند
county-20 = پارێزگای دالارنا
county-21 = پارێزگای یێڤلەبۆری
county-22 = پارێزگای ڤێستەرنۆرلاند
county-23 = پارێزگای یێمتلاند
county-24 = پارێزگای ڤێستەربۆتن
county-25 = پارێزگای نۆربۆتن

## Languages as they stand in a sentence

language-sv = سویدی
language-sv-simple = سویدی ئاسان
language-en = ئینگلیزی
language-en-simple = ئینگلیزی ئاسان
language-swl = زمانی ئاماژەی سویدی
language-fi = فینلەندی
language-fi-simple = فینلەندی ئاسان
language-fit = مێنکیێلی
language-se = سامیی باکوور
language-smj = سامیی لولێ
language-sma = سامیی باشوور
language-yi = ییدیش
language-rom = ڕۆمانی
language-rmy = ڕۆمانی (لۆڤاری)
language-rmn = ڕۆمانی (ئارلی)
language-rmf = ڕۆمانی (کالە)
language-rmu = ڕۆمانی (ڕێسەندە)
language-mul = زۆربەی زمانەکان
language-ar = عەرەبی
language-fa = فارسی
language-prs = دەری
language-ps = پەشتوو
language-ckb = سۆرانی (کوردی)
language-kmr = کورمانجی (کوردی)
language-so = سۆمالی
language-ti = تیگرینیا
language-am = ئەمھەری
language-om = ئۆرۆمۆ
language-uk = ئۆكراینی
language-ru = ڕووسی
language-pl = پۆڵەندی
language-lt = لیتوانی
language-et = ئیستۆنی
language-bs = بۆسنی
language-hr = كرواتی
language-sr = سربی
language-sr-Latn = سربی بە پیتی لاتینی
language-sq = ئەڵبانی
language-mk = ماكێدۆنی
language-bg = بۆلگاری
language-ro = ڕۆمانی
language-hu = هەنگاری
language-el = یۆنانی
language-tr = تورکی
language-es = ئیسپانی
language-fr = فەرەنسی
language-de = ئەڵمانی
language-it = ئیتالی
language-nl = هۆڵەندی
language-pt = پورتوگالی
language-da = دانماركی
language-nb = نەرویژی
language-th = تایلەندی
language-vi = ڤیەتنامی
language-zh = چینی
language-zh-Hans = چینی (پیتی سادەکراو)
language-ur = ئۆردوو
language-bn = بەنگلادێشی
language-sw = سواهیلی
language-aii = ئاشووری
language-syr = سریانی
language-he = عیبری
