### Words of the theme, in every page's frame. No message here takes an argument.
### They promise nothing: the exit leaves the page, it does not make anybody safe.

## The frame: what stands around every page

skip-link = رفتن به محتوا
exit = ترک صفحه
demo-notice = این شهرداری ساختگی است.
staff-site = وب‌سایت داخلی برای کارکنان
internal-page = این صفحه داخلی است و در وب‌سایت عمومی نیست.
menu = فهرست
languages = زبان‌ها
# Stands on the folded list where there are more than eight editions: also for those who cannot read this one.
languages-fold = زبان‌ها – Languages – Språk
levels = سطح خواندن
breadcrumb = شما اینجا هستید
footer = دربارهٔ این وب‌سایت
traces = این وب‌سایت از کوکی استفاده نمی‌کند. اما تلفن یا رایانه ممکن است صفحه‌هایی را که باز کرده‌اید به یاد داشته باشد.

## The exit, with the script: read aloud, and while the other page is loading

exit-twice-more = برای ترک صفحه دو بار دیگر Shift را فشار دهید.
exit-once-more = برای ترک صفحه یک بار دیگر Shift را فشار دهید.
# After five seconds without a third press.
exit-over = شما هنوز در این صفحه هستید.
exit-loading = در حال بارگذاری …

## Discreet mode

discreet-about = در حالت بی‌سروصدا دکمهٔ بازگشت صفحه‌های کمتری را به یاد می‌آورد. تاریخچهٔ مرورگر باقی می‌ماند.
discreet-start = شروع حالت بی‌سروصدا
discreet-end = پایان حالت بی‌سروصدا
discreet-on = حالت بی‌سروصدا روشن است.
discreet-off = حالت بی‌سروصدا خاموش است.

## When it is urgent: the bar with 112 and the main helpline

# The label of the bar, read aloud only.
urgent-label = اگر به کمک نیاز دارید تماس بگیرید
# Stands before the number 112.
urgent-call = همین حالا خطری هست؟

## The start page

doors = آنچه را با وضعیت شما جور است انتخاب کنید

## A service: its card and its own page

contact = راه‌های تماس
# Stands before the opening hours.
hours = ساعت کار:
# Stands before the languages that are spoken.
spoken = زبان‌ها:
what-happens = وقتی تماس می‌گیرید چه می‌شود
who-answers = چه کسی پاسخ می‌دهد
# Stands before who answers, on a card.
confidentiality = آنچه تعریف می‌کنید
facts = اطلاعات بیشتر
nothing-found = اینجا هنوز چیزی نیست. با خط کمک‌رسانی که بالای صفحه است تماس بگیرید تا راهنمایی‌تان کنند.

## The glossary

definitions = این واژه چگونه توضیح داده می‌شود
# Stands before the document that a definition is taken from.
source = منبع:
letters = رفتن به حرف

## A plan: goals and actions

goals = هدف‌ها
examples = نمونه‌ها
indicators = هدف چگونه پیگیری می‌شود
actions = اقدام‌ها
# Stands before "Planned", "Under way" and so on; read aloud and shown.
status = وضعیت:
how = چگونه انجام می‌شود
effect = این اقدام باید به چه نتیجه‌ای برسد
# Above the links to the other pages of a plan.
plan-sides = دیدن همهٔ برنامه
plan-facts = دربارهٔ تصمیم
hierarchy = برنامه‌های به‌هم‌پیوسته
all-plans = همهٔ برنامه‌ها
# Stands in brackets after the name of the plan being read.
this-plan = همین برنامه
matrix = نمای کلی
# Heads the column of those who act: authorities, associations.
body = طرف
bodies = هر طرف جداگانه
answers-for = مسئول است برای
takes-part-in = شرکت می‌کند در
commitments = تعهدها
targets = کل برنامه به این هدف‌ها کمک می‌کند
leads-there = اقدام‌هایی که به آنجا می‌رسد
year = سال
figure = تعداد
statuses = وضعیت
times = زمان انجام
networks = گروه‌هایی که دیدار می‌کنند
works-together = چه کسانی با هم کار می‌کنند
# Read aloud instead of a drawing.
drawing = طرحی با خط‌هایی میان کسانی که با هم کار می‌کنند. فهرست بالا همین را می‌گوید.
served = در این وب‌سایت
carries-out = به این اقدام‌ها برمی‌گردد

## The page to search on

search-label = دنبال چه هستید؟
# Stands under the field. It says what the page does, and promises nothing of the device.
search-about = آنچه می‌نویسید به جایی فرستاده نمی‌شود و وب‌سایت آن را ذخیره نمی‌کند.
search-nothing = واژهٔ دیگری را امتحان کنید، یا تماس بگیرید تا کمک‌تان کنند جای درست را پیدا کنید.
search-script = جست‌وجو در مرورگر شما انجام می‌شود و به اسکریپت نیاز دارد که خاموش است. همه چیز را بدون جست‌وجو هم می‌توان پیدا کرد.

## The end of a page

related = بیشتر بخوانید
about-page = دربارهٔ این صفحه
# Stands before the page's short address.
permalink = نشانی کوتاه این صفحه

## Linking to a page: unfolded at its end

share = پیوند به این صفحه
# A button in each row of languages; the language's name stands before it.
share-copy = کپی کردن پیوند
share-copied = پیوند کپی شد.

## The permalink and the page that was not found

choose-edition = انتخاب زبان
to-start = به صفحهٔ اصلی
behind-link = خواندن تازه‌ترین متن

## What staff post in social media

# Stands before the text.
posts-alt = متن جایگزین:
posts-files = فایل‌ها برای دریافت
posts-page = صفحه‌ای که پست‌ها به آن می‌رسند
## Listening, and the other forms of a page

listen = گوش دهید
listen-heard = یک صدای رایانه‌ای صفحه را می‌خواند. ممکن است اطرافیان آن را بشنوند.
listen-play = پخش
listen-pause = مکث
listen-stop = توقف
listen-back = جملهٔ قبلی
listen-on = جملهٔ بعدی
listen-speed = سرعت
formats = به این شکل‌ها هم موجود است:
formats-no-voice = برای این زبان صدایی وجود ندارد. نمی‌توان به این صفحه گوش داد.
