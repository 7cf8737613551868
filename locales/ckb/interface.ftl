### Words of the theme, in every page's frame. No message here takes an argument.
### They promise nothing: the exit leaves the page, it does not make anybody safe.

## The frame: what stands around every page

skip-link = بڕۆ بۆ ناوەڕۆک
exit = دەرچوون لە پەڕە
demo-notice = ئەم شارەوانییە دروستکراوە.
staff-site = ماڵپەڕی ناوخۆیی بۆ کارمەندان
internal-page = ئەم پەڕەیە ناوخۆییە. لە ماڵپەڕی گشتی نییە.
menu = لیستە
languages = زمانەکان
# Stands on the folded list where there are more than eight editions: also for those who cannot read this one.
languages-fold = زمانەکان – Languages – Språk
levels = ئاستی خوێندنەوە
breadcrumb = تۆ لێرەیت
footer = دەربارەی ئەم ماڵپەڕە
traces = ئەم ماڵپەڕە کوکی بەکارناهێنێت. بەڵام تەلەفۆن یان کۆمپیوتەر دەتوانێت ئەو پەڕانەی کردووتنەتەوە لەبیری بمێنێت.

## The exit, with the script: read aloud, and while the other page is loading

exit-twice-more = بۆ دەرچوون لە پەڕە دوو جاری تر دوگمەی Shift دابگرە.
exit-once-more = بۆ دەرچوون لە پەڕە جارێکی تر دوگمەی Shift دابگرە.
# After five seconds without a third press.
exit-over = هێشتا لەم پەڕەیەیت.
exit-loading = بار دەکرێت …

## Discreet mode

discreet-about = لە دۆخی بێدەنگدا دوگمەی گەڕانەوە پەڕەی کەمتری لەبیرە. مێژووی وێبگەڕ دەمێنێتەوە.
discreet-start = دەستپێکردنی دۆخی بێدەنگ
discreet-end = کۆتایی دۆخی بێدەنگ
discreet-on = دۆخی بێدەنگ چالاکە.
discreet-off = دۆخی بێدەنگ ناچالاکە.

## When it is urgent: the bar with 112 and the main helpline

# The label of the bar, read aloud only.
urgent-label = ئەگەر پێویستت بە یارمەتییە پەیوەندی بکە
# Stands before the number 112.
urgent-call = ئێستا مەترسی هەیە؟

## The start page

doors = ئەوەی بۆ تۆ دەگونجێت هەڵبژێرە

## A service: its card and its own page

contact = چۆن پەیوەندی بکەیت
# Stands before the opening hours.
hours = کراوەیە:
# Stands before the languages that are spoken.
spoken = زمانەکان:
what-happens = کاتێک پەیوەندی دەکەیت چی ڕوودەدات
who-answers = کێ وەڵام دەداتەوە
# Stands before who answers, on a card.
confidentiality = ئەوەی دەیگێڕیتەوە
facts = زانیاری زیاتر
nothing-found = لێرە هێشتا هیچ نییە. پەیوەندی بە هێڵی یارمەتی سەرەوەی پەڕە بکە، ڕێنماییت دەکەن.

## The glossary

definitions = وشەکە چۆن ڕوون دەکرێتەوە
# Stands before the document that a definition is taken from.
source = سەرچاوە:
letters = بڕۆ بۆ پیت

## A plan: goals and actions

goals = ئامانجەکان
examples = نموونەکان
indicators = ئامانجەکە چۆن بەدواداچوونی بۆ دەکرێت
actions = هەنگاوەکان
# Stands before "Planned", "Under way" and so on; read aloud and shown.
status = دۆخ:
how = چۆن دەکرێت
effect = هەنگاوەکە دەبێت بە چی بگات
# Above the links to the other pages of a plan.
plan-sides = هەموو پلانەکە ببینە
plan-facts = دەربارەی بڕیارەکە
hierarchy = پلانە پێکەوە بەستراوەکان
all-plans = هەموو پلانەکان
# Stands in brackets after the name of the plan being read.
this-plan = ئەم پلانە
matrix = پوختە
# Heads the column of those who act: authorities, associations.
body = لایەن
bodies = لایەن بە لایەن
answers-for = بەرپرسە لە
takes-part-in = بەشدارە لە
commitments = پابەندییەکان
targets = پلانەکە بە گشتی یارمەتیدەرە بۆ
leads-there = ئەو هەنگاوانەی بەرەو ئەوێ دەبەن
year = ساڵ
figure = ژمارە
statuses = دۆخ
times = کەی دەکرێت
networks = ئەو گروپانەی کۆدەبنەوە
works-together = کێ پێکەوە کار دەکات
# Read aloud instead of a drawing.
drawing = وێنەیەک بە هێڵ لەنێوان ئەوانەی پێکەوە کار دەکەن. لیستەکەی سەرەوە هەمان شت دەڵێت.
served = لەم ماڵپەڕەدا
carries-out = پەیوەندی بەم هەنگاوانەوە هەیە

## The page to search on

search-label = بەدوای چیدا دەگەڕێیت؟
# Stands under the field. It says what the page does, and promises nothing of the device.
search-about = ئەوەی دەینووسیت بۆ هیچ شوێنێک نانێردرێت و ماڵپەڕەکە هەڵیناگرێت.
search-nothing = وشەیەکی تر تاقی بکەوە، یان پەیوەندی بکە، یارمەتیت دەدەن شوێنی گونجاو بدۆزیتەوە.
search-script = گەڕان لە وێبگەڕەکەتدا دەکرێت و پێویستی بە سکریپتە کە کوژاوەتەوە. دەتوانرێت هەموو شتێک بەبێ گەڕانیش بدۆزرێتەوە.

## The end of a page

related = زیاتر بخوێنەوە
about-page = دەربارەی ئەم پەڕەیە
# Stands before the page's short address.
permalink = ناونیشانی کورتی ئەم پەڕەیە

## Linking to a page: unfolded at its end

share = بەستەر بۆ ئەم پەڕەیە
# A button in each row of languages; the language's name stands before it.
share-copy = بەستەرەکە کۆپی بکە
share-copied = بەستەرەکە کۆپی کرا.

## The permalink and the page that was not found

choose-edition = زمان هەڵبژێرە
to-start = بۆ پەڕەی سەرەکی
behind-link = نوێترین دەق بخوێنەوە

## What staff post in social media

# Stands before the text.
posts-alt = دەقی جێگرەوە:
posts-files = پەڕگەکان بۆ داگرتن
posts-page = ئەو پەڕەیەی کە پۆستەکان بۆی دەچن
## Listening, and the other forms of a page

listen = گوێ بگرە
listen-heard = دەنگێکی کۆمپیوتەری پەڕەکە دەخوێنێتەوە. ئەوانەی نزیکن دەتوانن گوێیان لێی بێت.
listen-play = لێبدە
listen-pause = وەستانی کاتی
listen-stop = وەستاندن
listen-back = ڕستەی پێشوو
listen-on = ڕستەی دواتر
listen-speed = خێرایی
formats = بەم شێوانەش هەیە:
formats-no-voice = هیچ دەنگێک بەم زمانە نییە. ناتوانرێت گوێ لەم پەڕەیە بگیرێت.
