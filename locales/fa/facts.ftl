### Words that facts are told in: services, opening hours, plans, languages. Hand in hand with src/render/.

## Labels of facts

kind = نوع
area = منطقه
ages = سن
address = نشانی
provider = ارائه‌دهنده
audiences = برای
forms = موضوع

## Where, how old, when it was checked

area-national = همهٔ کشور
# Where there is no name of the county: see county-01 and on.
area-county = استان {$code}
area-municipality = {$name}
ages-min-max = {$min} تا {$max} سال
ages-min = از {$min} سال
ages-max = تا {$max} سال
verified-on = بررسی‌شده در {$date}. منبع: {$source}

## Review and translation of a page

reviewed = بازبینی‌شده در {$date}
reviewed-by = بازبینی‌شده در {$date} از سوی {$name}
# $edition and $other are names of languages as in language-sv.
behind-notice = متن اصلی ({$source}) از زمان نوشتن این متن تغییر کرده است. شاید اکنون چیزی فرق کند. شماره‌های تلفن و ساعت‌ها همیشه تازه‌ترین هستند.
fallback-notice = این صفحه هنوز به {$edition} نیست. متن به {$other} است.
interface-machine = فهرست‌ها و عنوان‌ها را رایانه ترجمه کرده است. هیچ انسانی آن‌ها را بررسی نکرده است.
translation-machine = رایانه این متن را در {$date} ترجمه کرده است. هیچ انسانی آن را بررسی نکرده است.
translation-machine-undated = رایانه این متن را ترجمه کرده است. هیچ انسانی آن را بررسی نکرده است.
translation-draft = پیش‌نویس {$date}. متن هنوز بررسی نشده است.
translation-draft-undated = پیش‌نویس. متن هنوز بررسی نشده است.
translation-reviewed = ترجمه را در {$date} کسی که هر دو زبان را می‌داند بررسی کرده است.
translation-reviewed-undated = ترجمه را کسی که هر دو زبان را می‌داند بررسی کرده است.
translation-tested = کسانی که متن برای آن‌هاست آن را در {$date} آزموده‌اند.
translation-tested-by = این متن را در {$date} { $count ->
    [one] {$count} خواننده
   *[other] {$count} خواننده
 } که متن برایشان نوشته شده آزموده‌اند. مسئول آزمون: {$by}.
translation-tested-undated = کسانی که متن برای آن‌هاست آن را آزموده‌اند.

## Kinds of service and their status

service-kind-helpline = خط کمک‌رسانی
service-kind-chat = چت پشتیبانی
service-kind-emergency = کمک فوری
service-kind-police = پلیس
service-kind-health = خدمات درمانی
service-kind-social-services = خدمات اجتماعی
service-kind-duty-social = خدمات اجتماعی شبانه‌روزی
service-kind-shelter = اقامتگاه محافظت‌شده
service-kind-counselling = گفت‌وگوی حمایتی
service-kind-perpetrator-programme = کمک برای کنار گذاشتن خشونت
service-kind-legal = مشاورهٔ حقوقی
service-kind-staff-guidance = پشتیبانی از کارکنان حرفه‌ای
service-kind-directory = یافتن کمک در محل زندگی شما
service-kind-switchboard = مرکز تماس شهرداری
service-status-temporarily-closed = فعلاً بسته است.
service-status-defunct = این خدمت دیگر وجود ندارد.

## Ways to reach a service

channel-phone = تماس تلفنی
channel-sms = فرستادن پیامک
channel-chat = چت
channel-video = تماس تصویری
channel-email = فرستادن ایمیل
channel-visit = مراجعهٔ حضوری
channel-web = وب‌سایت
channel-text-telephone = تلفن متنی
channel-sign-video = تماس تصویری به زبان اشاره

## What it costs and what it leaves behind; $channel is the way to reach the service

cost-free = { $channel ->
    [phone] تماس رایگان است.
    [sms] فرستادن پیامک رایگان است.
   *[other] رایگان است.
}
cost-local = { $channel ->
    [sms] هزینهٔ آن مانند یک پیامک معمولی است.
   *[other] هزینهٔ آن مانند یک تماس معمولی است.
}
anonymous = لازم نیست بگویید چه کسی هستید.
bill-no = { $channel ->
    [sms] پیام در صورت‌حساب تلفن دیده نمی‌شود.
   *[other] تماس در صورت‌حساب تلفن دیده نمی‌شود.
}
bill-yes = { $channel ->
    [sms] پیام در صورت‌حساب تلفن دیده می‌شود.
   *[other] تماس در صورت‌حساب تلفن دیده می‌شود.
}
call-log = { $channel ->
    [phone] تماس در فهرست تماس‌های خود تلفن دیده می‌شود. می‌توانید آن را از آنجا پاک کنید.
    [sms] پیام در تلفن می‌ماند. می‌توانید آن را از آنجا پاک کنید.
   *[other] ممکن است در تلفن یا رایانه دیده شود که تماس گرفته‌اید.
}
replaces = به جای {$value}.
replaces-until = به جای {$value} که تا {$date} کار می‌کند.

## Languages that are spoken; $languages is a list of language-sv and the like

spoken-staff = {$languages}.
spoken-interpreter = {$languages} با مترجم.
spoken-recorded = اطلاعات ضبط‌شده به {$languages}.

## A caution on how sure the number and the hours are; $channel is the way to reach the service

caution-value = { $channel ->
    [phone] کسانی که پاسخ می‌دهند این شماره را تأیید نکرده‌اند.
    [sms] کسانی که پاسخ می‌دهند این شماره را تأیید نکرده‌اند.
    [text-telephone] کسانی که پاسخ می‌دهند این شماره را تأیید نکرده‌اند.
   *[other] نشانی تأیید نشده است.
}
caution-hours = کسانی که پاسخ می‌دهند ساعت کار را تأیید نکرده‌اند.
caution-both = { $channel ->
    [phone] کسانی که پاسخ می‌دهند شماره و ساعت کار را تأیید نکرده‌اند.
    [sms] کسانی که پاسخ می‌دهند شماره و ساعت کار را تأیید نکرده‌اند.
    [text-telephone] کسانی که پاسخ می‌دهند شماره و ساعت کار را تأیید نکرده‌اند.
   *[other] نشانی و ساعت کار تأیید نشده است.
}

## Opening hours. $days is made of the messages for days, $times of hours-span; a line gets a capital letter

hours-always = هر روز، شبانه‌روزی
hours-all-day = {$days}، شبانه‌روزی
hours-open = {$days}، {$times}
hours-closed = {$days}: بسته
hours-every-day = هر روز
# Days that are public holidays, whatever day of the week they are.
hours-public-holidays = تعطیلات رسمی سوئد
hours-days = {$first} تا {$last}
hours-span = از ساعت {$from} تا {$to}
hours-span-overnight = از ساعت {$from} تا {$to} روز بعد
# The 24-hour clock: $h is the hour (8), $hh the same with two digits (08), $mm the minutes (30).
hours-time = {$hh}:{$mm}
hours-full-hour = {$hh}:00
exception-closed = {$date}: بسته
exception-all-day = {$date}: شبانه‌روزی
exception-open = {$date}: {$times}
exception-other = {$date}: {$hours}
# Beside the hours where a script runs: whether somebody answers now. $day is opening-today, opening-tomorrow or a weekday.
opening-now = اکنون باز است
opening-closed = اکنون بسته است
opening-next = اکنون بسته است. {$day} ساعت {$time} باز می‌شود.
opening-today = امروز
opening-tomorrow = فردا
weekday-1 = دوشنبه
weekday-2 = سه‌شنبه
weekday-3 = چهارشنبه
weekday-4 = پنجشنبه
weekday-5 = جمعه
weekday-6 = شنبه
weekday-7 = یکشنبه

## Definitions

definition-level-legal = آنچه در قانون یا تصمیم آمده است
definition-level-plain = توضیح

## Kinds of organisation

organisation-kind-municipality = شهرداری
organisation-kind-department = اداره
organisation-kind-assembly = نمایندگان منتخب
organisation-kind-agency = سازمان دولتی
organisation-kind-university = دانشگاه
organisation-kind-region = ریون (نهاد منطقه‌ای)
organisation-kind-state = دولت در استان
organisation-kind-police = پلیس
organisation-kind-ngo = انجمن
organisation-kind-company = شرکت
organisation-kind-network = شبکه
organisation-kind-school = مدرسه

## Plans and their actions

plan-level-international = بین‌المللی
plan-level-national = ملی
plan-level-regional = منطقه‌ای
plan-level-local = محلی
action-status-planned = برنامه‌ریزی‌شده
action-status-started = در حال انجام
action-status-done = انجام‌شده
action-status-paused = متوقف‌شده به طور موقت
action-status-cancelled = لغوشده
action-status-unclear = در برنامه نیامده است
action-track-joint = با هم
action-track-own = در سازمان خود
cadence-yearly = سالی یک بار
cadence-half-year = سالی دو بار
cadence-tertial = سالی سه بار

## Leaflets

leaflet-format-card = کارت
leaflet-format-trifold = بروشور تاشده
leaflet-format-poster = پوستر
leaflet-format-tear-off = پوستر با برگه‌های جداشدنی
leaflet-format-letter = نامه
leaflet-format-poster-a4 = پوستر، A4
leaflet-format-booklet = دفترچه
print-edition = نسخهٔ { $number }
print-code = کد QR با نشانی { $address }

## Counties, by the code of Statistics Sweden

county-01 = استان استکهلم
county-03 = استان اوپسالا
county-04 = استان سودرمانلند
county-05 = استان استریوتلند
county-06 = استان یونشوپینگ
county-07 = استان کرونوبری
county-08 = استان کالمار
county-09 = استان گوتلند
county-10 = استان بلکینگه
county-12 = استان اسکونه
county-13 = استان هالند
county-14 = استان وسترا یوتالند
county-17 = استان ورملند
county-18 = استان اوربرو
county-19 = استان وستمانلند
county-20 = استان دالارنا
county-21 = استان یولبوری
county-22 = استان وسترنورلند
county-23 = استان یمتلند
county-24 = استان وستربوتن
county-25 = استان نوربوتن

## Languages as they stand in a sentence

language-sv = سوئدی
language-sv-simple = سوئدی آسان
language-en = انگلیسی
language-en-simple = انگلیسی آسان
language-swl = زبان اشارهٔ سوئدی
language-fi = فنلاندی
language-fi-simple = فنلاندی آسان
language-fit = مین‌کیلی
language-se = سامی شمالی
language-smj = لوله سامی
language-sma = سامی جنوبی
language-yi = یدی
language-rom = رومانویی
language-rmy = رومانی (لواری)
language-rmn = رومانی (آرلی)
language-rmf = رومانی (کاله)
language-rmu = رومانی (رسنده)
language-mul = بیشتر زبان‌ها
language-ar = عربی
language-fa = فارسی
language-prs = دری
language-ps = پشتو
language-ckb = سورانی (کردی)
language-kmr = کرمانجی (کردی)
language-so = سومالیایی
language-ti = تیگرینیایی
language-am = امهری
language-om = اورومویی
language-uk = اوکراینی
language-ru = روسی
language-pl = لهستانی
language-lt = لیتوانیایی
language-et = استونیایی
language-bs = بوسنیایی
language-hr = کروات
language-sr = صربی
language-sr-Latn = صربی با حروف لاتین
language-sq = آلبانیایی
language-mk = مقدونی
language-bg = بلغاری
language-ro = رومانیایی
language-hu = مجاری
language-el = یونانی
language-tr = ترکی استانبولی
language-es = اسپانیایی
language-fr = فرانسوی
language-de = آلمانی
language-it = ایتالیایی
language-nl = هلندی
language-pt = پرتغالی
language-da = دانمارکی
language-nb = نروژی
language-th = تایلندی
language-vi = ویتنامی
language-zh = چینی
language-zh-Hans = چینی (نویسه‌های ساده‌شده)
language-ur = اردو
language-bn = بنگالی
language-sw = سواحیلی
language-aii = آشوری
language-syr = سریانی
language-he = عبری
