### Headings and words on pages made from facts.

cards-title = ئەو شوێنانەی دەتوانیت پەیوەندییان پێوە بکەیت
narrower-title = زیاتر بۆ تۆ
finder-for = یارمەتی: {$name}
finder-about = یارمەتی، بابەت: {$name}
finder-tab = پشتگیری و ڕاوێژ
finder-group-audience = دەربارەی کێیە؟
finder-group-form = چی ڕوودەدات؟
finder-group-kind = چ جۆرە یارمەتییەک؟
finder-group-language = دەتەوێت بە چ زمانێک قسە بکەیت؟
finder-group-place = یارمەتی لە کوێ پێویستە؟
finder-in = یارمەتی، زمان: {$language}
finder-place = یارمەتی: {$name}
finder-language-summary = ئەمانە ئەو خزمەتگوزارییانەن کە دەزانین دەتوانن بەم زمانە وەڵام بدەنەوە: {$language}، خۆیان یان بە وەرگێڕ. لەوانەیە ئەوانی تریش وەرگێڕیان هەبێت، بۆیە بپرسە.
finder-spoken = زمانی ئەوانەی وەڵام دەدەنەوە: {$language}
finder-spoken-text = لەوانەیە هەموو کارمەندێک ئەو زمانە نەزانێت. کاتێک پەیوەندی دەکەیت بڵێ دەتەوێت بە چ زمانێک قسە بکەیت.
finder-interpreted = بە وەرگێڕ
finder-interpreted-text = وەرگێڕێک بەشداری گفتوگۆکە دەکات. کاتێک پەیوەندی دەکەیت بڵێ بە چ زمانێک قسە دەکەیت. دۆزینەوەی وەرگێڕ لەوانەیە کەمێک کاتی پێبچێت.
finder-place-summary = سەرەتا ئەوەی نزیکترە، پاشان ئەوەی لە ناوچەیەکی گەورەتر یارمەتی دەدات.
count-services = { $count ->
    [one] {$count} خزمەتگوزاری
   *[other] {$count} خزمەتگوزاری
 }
count-actions = { $count ->
    [one] {$count} هەنگاو
   *[other] {$count} هەنگاو
 }
search-count = { $count ->
    [0] هیچ نەدۆزرایەوە.
    [one] {$count} ئەنجام
   *[other] {$count} ئەنجام
 }
search-many = باشترین {$count} ئەنجام
synonyms = وشەی تر
avoid = ئەو وشانەی خۆمانیان لێ دەپارێزین
broader = چەمکی فراوانتر
when = کەی
campaign-week = هەموو ساڵێک، هەفتەی {$week}
campaign-day = هەموو ساڵێک، {$day}
campaign-days = هەموو ساڵێک لە {$from} تا {$to}
legal-basis = یاسا
website = ماڵپەڕ
part-of = بەشێک لە
organisation-services = ئەو خزمەتگوزارییانەی پێشکەشیان دەکات
organisation-actions = هەنگاوەکان لە پلانەکاندا
verified = زانیارییەکان
confidence-medium = زانیارییەکان لە کەسانی ترەوەن، نەک لە ئەوانەی وەڵام دەدەنەوە.
confidence-low = زانیارییەکان دڵنیا نین.
# The tab in discreet mode, where the page has no discreet title of its own.
neutral-title = زانیاری
not-found-title = پەڕەیەکی وا نییە
not-found-text = لەوانەیە ناونیشانەکە بە هەڵە نووسرابێت یان پەڕەکە لابرابێت. ئەگەر ئێستا پێویستت بە یارمەتییە، ژمارەکان لە سەرەوەی پەڕەکەن.

plan-level = جۆر
plan-valid = کارپێکراوە
plan-publisher = پلانی کێیە
plan-decided = بەرواری بڕیار
plan-responsible = بەرپرسی پلان
plan-parent = لەسەر بنەمای
plan-supersedes = لە جێگەی
plan-source = سەرچاوە
plan-areas = بوارەکان
plan-about = دەربارەی پلانەکە
plan-was-valid = کارپێکراو بوو
plan-valid-wording = بە وشەکانی پلانەکە
plan-parties = لایەنەکان
plan-followed-up = بەدواداچوون
plan-ended = پلانەکە چیتر کاری پێ ناکرێت. ماوەکەی: { $period }.
plan-ended-undated = پلانەکە چیتر کاری پێ ناکرێت.
plan-side-bodies = کێ چی دەکات
plan-side-goals = ئامانج و بەدواداچوون
plan-side-time = کات و دۆخ
plan-side-together = کێ هاوکاری دەکات
plan-side-served = پلانەکە لە کوێ دەردەکەوێت
document-valid = کارپێکراوە
document-years = ئامادە دەکرێت بۆ
count-years = { $count ->
    [one] {$count} ساڵ
   *[other] {$count} ساڵ
 }
document-under = لەسەر بنەمای
document-reports-to = ئەنجامەکان ڕادەگەیەنرێن بە
matrix-areas = هەر لایەنێک بەرپرسی چەند هەنگاوە یان لە چەند هەنگاودا بەشدارە، بوار بە بوار
matrix-goals = هەر لایەنێک بەرپرسی چەند هەنگاوە یان لە چەند هەنگاودا بەشدارە، ئامانج بە ئامانج
matrix-no-goal = لە پلانەکەدا بەسەر ئامانجدا دابەش نەکراوە
matrix-responsible = بەرپرسە لە {$count}
matrix-cooperating = بەشدارە لە {$count}
mandate = ڕێساکان
mandate-wording = لە پلانەکەدا نووسراوە: «{$wording}».
mandate-replaced = لە جێگەی هاتووە: {$regulation}.
indicator-here = لەم ماڵپەڕەدا: {$count} لە {$of}. لەوەی لە {$date} هەبوو ژمێردراوە.
indicator-how = چۆن دەژمێردرێت
goal-frequency = چەند جار
goal-contributes-to = یارمەتیدەرە بۆ
equality-goal = ئامانجی یەکسانی {$goal}: { $goal ->
    [1] دابەشکردنی یەکسانی دەسەڵات و کاریگەری
    [2] یەکسانی ئابووری
    [3] یەکسانی لە پەروەردەدا
    [4] دابەشکردنی یەکسانی کاری بێ کرێی ماڵەوە و چاودێری
    [5] یەکسانی لە تەندروستیدا
   *[6] توندوتیژی پیاوان دژی ژنان دەبێت کۆتایی پێ بێت
 }
agenda-goal = کارنامەی 2030، ئامانجی {$goal}: { $goal ->
    [1] نەمانی هەژاری
    [2] نەمانی برسێتی
    [3] تەندروستی باش و خۆشگوزەرانی
    [4] پەروەردەی بە کوالیتی
    [5] یەکسانی ڕەگەزی
    [6] ئاوی پاک و پاکوخاوێنی
    [7] وزەی پاک و هەرزان
    [8] کاری شایستە و گەشەی ئابووری
    [9] پیشەسازی، داهێنان و ژێرخان
    [10] کەمکردنەوەی نایەکسانی
    [11] شار و کۆمەڵگەی بەردەوام
    [12] بەکاربردن و بەرهەمهێنانی بەرپرسانە
    [13] هەنگاونان بۆ کەشوهەوا
    [14] ژیانی ژێر ئاو
    [15] ژیانی سەر زەوی
    [16] ئاشتی، دادپەروەری و دامەزراوەی بەهێز
   *[17] هاوبەشی بۆ گەیشتن بە ئامانجەکان
 }
agenda-target = {$name}، ئامانجی لاوەکی {$target}
time-unknown = کات دیاری نەکراوە
network-leads = سەرپەرشتیار
network-members = بەشداربوو
action-parties = لایەنەکانی پلانەکە پێکەوە
action-also-in = هەروەها هاتووە لە
action-plan = پلان
action-responsible = بەرپرس
action-cooperating = هاوکار
action-when = کەی
action-track = چۆن دەکرێت
action-followup = بەدواداچوون
action-served-by = لە کوێ دەبینرێت
period = {$from} تا {$to}
period-from = لە {$from}
period-to = تا {$to}
about = نزیکەی {$date}
season = { $season ->
    [21] بەهار
    [22] هاوین
    [23] پاییز
   *[other] زستان
 } {$year}

## The accessibility statement.

statement-scope-title = بەیاننامەکە دەربارەی کێ و چییە
statement-scope = بەرپرسی ئەم ماڵپەڕە: {$name}. بەیاننامەکە دەربارەی {$address} و هەموو وەشانەکانیەتی. ماڵپەڕەکانی تر کە بەستەریان بۆ دادەنێین ناگرێتەوە.
statement-law = ماڵپەڕەکە دەبێت پابەندی یاسای سوید بێت بۆ دەستپێگەیشتن بە خزمەتگوزاری گشتیی دیجیتاڵی.
statement-demo = شارەوانییەکە دروستکراوە. بەیاننامەکە وا نووسراوە وەک ئەوەی شارەوانییەکی ڕاستەقینە دەینووسی.
statement-conformance-title = ماڵپەڕەکە تا چەند بۆ هەمووان گونجاوە
statement-conformance-full = بە هەڵسەنگاندنی ئێمە ماڵپەڕەکە بە تەواوی لەگەڵ یاسادا دەگونجێت.
statement-conformance-partial = بە هەڵسەنگاندنی ئێمە ماڵپەڕەکە تا ڕادەیەک لەگەڵ یاسادا دەگونجێت. کەموکوڕییەکان لە خوارەوەن.
statement-conformance-none = بە هەڵسەنگاندنی ئێمە ماڵپەڕەکە لەگەڵ یاسادا ناگونجێت. کەموکوڕییەکان لە خوارەوەن.
statement-conformance-unknown = ماڵپەڕەکە هێشتا هەڵنەسەنگێنراوە. بۆیە نازانین تا چەند بۆ هەمووان گونجاوە.
statement-shortcomings-title = کەموکوڕییە زانراوەکان
statement-shortcomings = ئەم کەموکوڕییانە دەزانین:
statement-no-shortcomings = لێرە هیچ کەموکوڕییەک نەنووسراوە. بەڵام لەوانەیە هەبێت.
statement-machine = وەرگێڕانی ئامێر کە کەس نەیپشکنیوە بەم زمانانە هەیە: {$editions}. لەوانەیە تێگەیشتنیان سەخت بێت.
statement-untested = ئەو خوێنەرانەی پێویستیان بە دەقی ئاسانە هەموو شتێکیان بەم زمانانە تاقی نەکردووەتەوە: {$editions}. بۆیە ناوی نانێین ئاسان بۆ خوێندنەوە.
statement-shortcoming-sign-language = ماڵپەڕەکە هیچی بە زمانی ئاماژە نییە.
statement-shortcoming-speech = ماڵپەڕەکە دەقەکە بە دەنگ ناخوێنێتەوە.
statement-speech-partly = تەنیا هەندێک پەڕە دەتوانرێت گوێیان لێ بگیرێت، و تەنیا بەو زمانانەی دەنگیان هەیە.
statement-shortcoming-captions = فیلمەکان ژێرنووسیان نییە.
statement-shortcoming-audio-description = فیلمەکان وەسفی دەنگییان نییە.
statement-shortcoming-documents = بەڵگەنامەکان، بۆ نموونە پەڕگەی PDF، بۆ هەمووان گونجاو نین.
statement-shortcoming-maps = نەخشەکان وەسفی نووسراویان نییە.
statement-report-title = ئەگەر شتێک کار ناکات پێمان بڵێ
statement-report = ئەگەر تووشی بەربەستێک بوویت یان شتێکت بە شێوەیەکی تر پێویستە، پێمان بڵێ. بڵێ کام پەڕەیە و چی ڕوویدا. پێویست ناکات بڵێیت بۆچی پەڕەکەت خوێندەوە یان کێیت.
statement-report-publisher = پەیوەندی بکە بە {$name}.
statement-supervision-title = چاودێری
statement-supervision = دەزگای بەڕێوەبردنی دیجیتاڵی سوید، Digg، چاودێری یاساکە دەکات. ئەگەر لە وەڵامی ئێمە ڕازی نیت، دەتوانیت بە Digg ڕایبگەیەنیت.
statement-supervision-demo = چونکە شارەوانییەکە دروستکراوە، Digg ناتوانێت ڕاپۆرتێک دەربارەی ئەم ماڵپەڕە بپشکنێت.
statement-supervision-link = کەموکوڕی بە Digg ڕابگەیەنە
statement-assessment-title = ماڵپەڕەکە چۆن تاقی کراوەتەوە
statement-assessment-unknown = هێشتا کەس ماڵپەڕەکەی تاقی نەکردووەتەوە.
statement-by-self = خۆمان ماڵپەڕەکەمان تاقی کردووەتەوە.
statement-by-external = کەسێک لە دەرەوە ماڵپەڕەکەی تاقی کردووەتەوە.
statement-dates = هەڵسەنگاندن لە {$assessed} کرا. بەیاننامەکە دواجار لە {$updated} نوێ کرایەوە.
statement-method-automatic = پرۆگرامی کۆمپیوتەر بەدوای هەڵەدا گەڕاون. ئەم پرۆگرامانە تەنها بەشێک لە هەڵەکان دەدۆزنەوە.
statement-method-manual = مرۆڤ داواکارییەکانی یاسای یەک بە یەک پشکنیوە.
statement-method-assistive-technology = ماڵپەڕەکە بە ئامرازی یارمەتیدەر تاقی کراوەتەوە، بۆ نموونە خوێنەری شاشە.
statement-method-users = کەسانی خاوەن پێداویستی تایبەت ماڵپەڕەکەیان تاقی کردووەتەوە.

## Pictograms

pictogram-credit = وێنە هێماییەکان: {$name}، {$author}. مۆڵەت: {$licence}.

## Addresses that were published once

moved = پەڕەکە ناونیشانێکی نوێی هەیە
gone-title = ئەم پەڕەیە چیتر لێرە نییە
gone-text = لەبری ئەوە دەتوانیت لێرە بەردەوام بیت لە خوێندنەوە.

## Feeds: what they are called in a reader of feeds

changes = شتە نوێیەکان
changes-plans = شتە نوێیەکان دەربارەی پلانەکان

posts-number = پۆستی {$number}

## The other forms of a page

listen-recorded = { $name } دەیخوێنێتەوە. لە { $date } تۆمار کراوە. ئەوانەی نزیکن دەتوانن گوێیان لێ بێت.
formats-languages = زمانەکانی تر
