### Headings and words on pages made from facts.

cards-title = جاهایی که می‌توانید با آن‌ها تماس بگیرید
narrower-title = بیشتر برای شما
finder-for = کمک: {$name}
finder-about = کمک، موضوع: {$name}
finder-tab = پشتیبانی و راهنمایی
finder-group-audience = موضوع دربارهٔ کیست؟
finder-group-form = چه اتفاقی می‌افتد؟
finder-group-kind = چه نوع کمکی؟
finder-group-language = می‌خواهید به چه زبانی صحبت کنید؟
finder-group-place = کمک در کجا لازم است؟
finder-in = کمک به {$language}
finder-place = کمک: {$name}
finder-language-summary = این‌ها خدماتی هستند که می‌دانیم می‌توانند به {$language} پاسخ دهند، خودشان یا با مترجم. دیگران هم ممکن است مترجم داشته باشند، پس بپرسید.
finder-spoken = زبان کسانی که پاسخ می‌دهند: {$language}
finder-spoken-text = شاید همهٔ کسانی که آنجا کار می‌کنند این زبان را ندانند. هنگام تماس بگویید می‌خواهید به چه زبانی صحبت کنید.
finder-interpreted = با مترجم
finder-interpreted-text = یک مترجم در گفت‌وگو شرکت می‌کند. هنگام تماس بگویید به چه زبانی صحبت می‌کنید. پیدا کردن مترجم ممکن است کمی طول بکشد.
finder-place-summary = نخست آنچه نزدیک‌تر است، سپس آنچه در منطقه‌ای بزرگ‌تر کمک می‌کند.
count-services = { $count ->
    [one] {$count} خدمت
   *[other] {$count} خدمت
 }
count-actions = { $count ->
    [one] {$count} اقدام
   *[other] {$count} اقدام
 }
search-count = { $count ->
    [0] چیزی پیدا نشد.
    [one] {$count} نتیجه
   *[other] {$count} نتیجه
 }
search-many = {$count} نتیجهٔ برتر
synonyms = واژه‌های دیگر
avoid = واژه‌هایی که از آن‌ها پرهیز می‌کنیم
broader = مفهوم گسترده‌تر
when = زمان
campaign-week = هر سال، هفتهٔ {$week}
campaign-day = هر سال، {$day}
campaign-days = هر سال از {$from} تا {$to}
legal-basis = قانون
website = وب‌سایت
part-of = بخشی از
organisation-services = خدماتی که ارائه می‌دهد
organisation-actions = اقدام‌ها در برنامه‌ها
verified = اطلاعات
confidence-medium = این اطلاعات از کسانی که پاسخ می‌دهند گرفته نشده است.
confidence-low = این اطلاعات قطعی نیست.
# The tab in discreet mode, where the page has no discreet title of its own.
neutral-title = اطلاعات
not-found-title = چنین صفحه‌ای وجود ندارد
not-found-text = شاید نشانی اشتباه نوشته شده یا صفحه برداشته شده باشد. اگر همین حالا به کمک نیاز دارید، شماره‌ها بالای صفحه هستند.

plan-level = نوع
plan-valid = اعتبار
plan-publisher = برنامهٔ چه کسی
plan-decided = تاریخ تصویب
plan-responsible = مسئول برنامه
plan-parent = بر پایهٔ
plan-supersedes = به جای
plan-source = منبع
plan-areas = حوزه‌ها
plan-about = دربارهٔ برنامه
plan-was-valid = اعتبار پیشین
plan-valid-wording = به گفتهٔ برنامه
plan-parties = طرف‌ها
plan-followed-up = پیگیری
plan-ended = این برنامه دیگر اعتبار ندارد. دورهٔ آن: { $period }.
plan-ended-undated = این برنامه دیگر اعتبار ندارد.
plan-side-bodies = چه کسی چه می‌کند
plan-side-goals = هدف‌ها و پیگیری
plan-side-time = زمان و وضعیت
plan-side-together = چه کسانی با هم همکاری می‌کنند
plan-side-served = برنامه کجا دیده می‌شود
document-valid = اعتبار
document-years = تهیه می‌شود برای
count-years = { $count ->
    [one] {$count} سال
   *[other] {$count} سال
 }
document-under = بر پایهٔ
document-reports-to = نتیجه‌ها گزارش می‌شود به
matrix-areas = هر طرف مسئول چند اقدام است یا در چند اقدام شرکت می‌کند، حوزه به حوزه
matrix-goals = هر طرف مسئول چند اقدام است یا در چند اقدام شرکت می‌کند، هدف به هدف
matrix-no-goal = در برنامه بر پایهٔ هدف تقسیم نشده است
matrix-responsible = مسئول {$count} اقدام
matrix-cooperating = شرکت در {$count} اقدام
mandate = مقررات
mandate-wording = در برنامه نوشته شده است: «{$wording}».
mandate-replaced = جایگزین آن: {$regulation}.
indicator-here = در این وب‌سایت: {$count} از {$of}. بر پایهٔ آنچه در {$date} بود شمرده شده است.
indicator-how = چگونه شمرده می‌شود
goal-frequency = هر چند وقت یک بار
goal-contributes-to = کمک می‌کند به
equality-goal = هدف برابری {$goal}: { $goal ->
    [1] تقسیم برابر قدرت و نفوذ
    [2] برابری اقتصادی
    [3] برابری در آموزش
    [4] تقسیم برابر کار بی‌مزد خانه و مراقبت
    [5] برابری در سلامت
   *[6] خشونت مردان علیه زنان باید پایان یابد
 }
agenda-goal = دستور کار 2030، هدف {$goal}: { $goal ->
    [1] پایان دادن به فقر
    [2] پایان دادن به گرسنگی
    [3] سلامت و رفاه
    [4] آموزش باکیفیت
    [5] برابری جنسیتی
    [6] آب پاک و بهداشت
    [7] انرژی پاک و ارزان
    [8] کار شایسته و رشد اقتصادی
    [9] صنعت، نوآوری و زیرساخت
    [10] کاهش نابرابری‌ها
    [11] شهرها و جامعه‌های پایدار
    [12] مصرف و تولید مسئولانه
    [13] اقدام برای اقلیم
    [14] زندگی زیر آب
    [15] زندگی روی زمین
    [16] صلح، عدالت و نهادهای نیرومند
   *[17] همکاری برای رسیدن به هدف‌ها
 }
agenda-target = {$name}، هدف فرعی {$target}
time-unknown = زمانی گفته نشده است
network-leads = هدایت‌کننده
network-members = شرکت‌کننده
action-parties = طرف‌های برنامه با هم
action-also-in = همچنین آمده است در
action-plan = برنامه
action-responsible = مسئول
action-cooperating = همکار
action-when = زمان
action-track = چگونه انجام می‌شود
action-followup = پیگیری
action-served-by = کجا دیده می‌شود
period = {$from} تا {$to}
period-from = از {$from}
period-to = تا {$to}
about = حدود {$date}
season = { $season ->
    [21] بهار
    [22] تابستان
    [23] پاییز
   *[other] زمستان
 } {$year}

## The accessibility statement.

statement-scope-title = این بیانیه دربارهٔ کیست و چیست
statement-scope = مسئول این وب‌سایت {$name} است. این بیانیه دربارهٔ {$address} در همهٔ نسخه‌های آن است. وب‌سایت‌های دیگری که به آن‌ها پیوند می‌دهیم شامل آن نیستند.
statement-law = این وب‌سایت باید از قانون سوئد دربارهٔ دسترس‌پذیری خدمات عمومی دیجیتال پیروی کند.
statement-demo = این شهرداری ساختگی است. بیانیه همان‌گونه نوشته شده که یک شهرداری واقعی می‌نوشت.
statement-conformance-title = این وب‌سایت چقدر دسترس‌پذیر است
statement-conformance-full = به ارزیابی ما این وب‌سایت کاملاً با قانون سازگار است.
statement-conformance-partial = به ارزیابی ما این وب‌سایت تا اندازه‌ای با قانون سازگار است. کاستی‌ها در زیر آمده است.
statement-conformance-none = به ارزیابی ما این وب‌سایت با قانون سازگار نیست. کاستی‌ها در زیر آمده است.
statement-conformance-unknown = این وب‌سایت هنوز ارزیابی نشده است. بنابراین نمی‌دانیم چقدر دسترس‌پذیر است.
statement-shortcomings-title = کاستی‌های شناخته‌شده
statement-shortcomings = این کاستی‌ها را می‌شناسیم:
statement-no-shortcomings = در اینجا کاستی‌ای نوشته نشده است. با این حال ممکن است وجود داشته باشد.
statement-machine = ترجمه‌های ماشینی که کسی آن‌ها را بررسی نکرده به این زبان‌ها هست: {$editions}. ممکن است فهمیدن‌شان سخت باشد.
statement-untested = خوانندگانی که به متن آسان نیاز دارند همه چیز را به این زبان‌ها نیازموده‌اند: {$editions}. از این رو آن را آسان‌خوان نمی‌نامیم.
statement-shortcoming-sign-language = این وب‌سایت چیزی به زبان اشاره ندارد.
statement-shortcoming-speech = این وب‌سایت متن را با صدا نمی‌خواند.
statement-speech-partly = فقط به بعضی از صفحه‌ها می‌توان گوش داد، و فقط به زبان‌هایی که صدا دارند.
statement-shortcoming-captions = فیلم‌ها زیرنویس ندارند.
statement-shortcoming-audio-description = فیلم‌ها توضیح صوتی ندارند.
statement-shortcoming-documents = سندها، مانند فایل‌های PDF، دسترس‌پذیر نیستند.
statement-shortcoming-maps = نقشه‌ها توضیح نوشتاری ندارند.
statement-report-title = اگر چیزی درست کار نمی‌کند به ما بگویید
statement-report = اگر به مانعی برخوردید یا چیزی را به شکل دیگری لازم دارید، به ما بگویید. بگویید کدام صفحه است و چه شد. لازم نیست بگویید چرا صفحه را خواندید یا چه کسی هستید.
statement-report-publisher = با {$name} تماس بگیرید.
statement-supervision-title = نظارت
statement-supervision = سازمان ادارهٔ دیجیتال سوئد، Digg، بر این قانون نظارت می‌کند. اگر از پاسخ ما راضی نیستید، می‌توانید به Digg گزارش دهید.
statement-supervision-demo = چون این شهرداری ساختگی است، Digg نمی‌تواند گزارشی دربارهٔ این وب‌سایت را بررسی کند.
statement-supervision-link = گزارش کمبود دسترس‌پذیری به Digg
statement-assessment-title = این وب‌سایت چگونه آزموده شده است
statement-assessment-unknown = هنوز کسی این وب‌سایت را نیازموده است.
statement-by-self = خود ما وب‌سایت را آزموده‌ایم.
statement-by-external = کسی از بیرون وب‌سایت را آزموده است.
statement-dates = ارزیابی در {$assessed} انجام شد. بیانیه آخرین بار در {$updated} به‌روز شد.
statement-method-automatic = برنامه‌های رایانه‌ای دنبال خطا گشته‌اند. این برنامه‌ها تنها بخشی از خطاها را پیدا می‌کنند.
statement-method-manual = انسان‌ها خواسته‌های قانون را یکی‌یکی بررسی کرده‌اند.
statement-method-assistive-technology = وب‌سایت با ابزارهای کمکی، مانند صفحه‌خوان، آزموده شده است.
statement-method-users = افراد دارای معلولیت وب‌سایت را آزموده‌اند.

## Pictograms

pictogram-credit = تصویرنماها: {$name}، {$author}. مجوز: {$licence}.

## Addresses that were published once

moved = این صفحه نشانی تازه‌ای دارد
gone-title = این صفحه دیگر اینجا نیست
gone-text = به جای آن می‌توانید اینجا ادامه دهید.

## Feeds: what they are called in a reader of feeds

changes = تازه‌ها
changes-plans = تازه‌ها دربارهٔ برنامه‌ها

posts-number = پست {$number}

## The other forms of a page

listen-recorded = خواننده: { $name }. ضبط‌شده در { $date }. ممکن است اطرافیان آن را بشنوند.
formats-languages = زبان‌های دیگر
