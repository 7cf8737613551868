### Words that facts are told in: services, opening hours, plans, languages. Hand in hand with src/render/.

## Labels of facts

kind = النوع
area = المنطقة
ages = العمر
address = العنوان
provider = الجهة المسؤولة
audiences = لمن
forms = حول

## Where, how old, when it was checked

area-national = كل السويد
# Where there is no name of the county: see county-01 and on.
area-county = المحافظة {$code}
area-municipality = {$name}
ages-min-max = من {$min} إلى {$max} سنة
ages-min = من سن {$min}
ages-max = حتى سن {$max}
verified-on = تم التحقق منها في {$date}. المصدر: {$source}

## Review and translation of a page

reviewed = تمت المراجعة في {$date}
reviewed-by = تمت المراجعة في {$date}، وقامت بها: {$name}
# $edition and $other are names of languages as in language-sv.
behind-notice = تغيّر النص المكتوب باللغة {$source} بعد كتابة هذا النص. قد يكون شيء ما مختلفاً الآن. أرقام الهاتف والأوقات هي الأحدث دائماً.
fallback-notice = هذه الصفحة غير متوفرة باللغة {$edition} حتى الآن. النص مكتوب باللغة {$other}.
interface-machine = ترجم الحاسوب القوائم والعناوين. ولم يراجعها أي إنسان.
translation-machine = ترجمها حاسوب في {$date}. لم يراجع أي شخص هذا النص.
translation-machine-undated = ترجمها حاسوب. لم يراجع أي شخص هذا النص.
translation-draft = مسودة بتاريخ {$date}. لم تتم مراجعة النص بعد.
translation-draft-undated = مسودة. لم تتم مراجعة النص بعد.
translation-reviewed = راجع الترجمة في {$date} شخص يتقن اللغتين.
translation-reviewed-undated = راجع الترجمة شخص يتقن اللغتين.
translation-tested = جرّب النص في {$date} أشخاص كُتب من أجلهم.
translation-tested-by = جُرّب النص في {$date}. عدد القراء الذين جربوه: {$count}. الجهة المسؤولة عن التجربة: {$by}.
translation-tested-undated = جرّب النص أشخاص كُتب من أجلهم.

## Kinds of service and their status

service-kind-helpline = خط دعم
service-kind-chat = دردشة للدعم
service-kind-emergency = مساعدة طارئة
service-kind-police = الشرطة
service-kind-health = الرعاية الصحية
service-kind-social-services = الخدمات الاجتماعية
service-kind-duty-social = المناوبة الاجتماعية
service-kind-shelter = سكن محمي
service-kind-counselling = جلسات دعم ومشورة
service-kind-perpetrator-programme = مساعدة للتوقف عن استخدام العنف
service-kind-legal = استشارة قانونية
service-kind-staff-guidance = إرشاد للمهنيين
service-kind-directory = ابحث عن دعم في مكان سكنك
service-kind-switchboard = مركز الاتصال في البلدية
service-status-temporarily-closed = مغلق مؤقتًا.
service-status-defunct = لم تعد هذه الخدمة متوفرة.

## Ways to reach a service

channel-phone = اتصال هاتفي
channel-sms = رسالة نصية
channel-chat = دردشة
channel-video = مكالمة فيديو
channel-email = بريد إلكتروني
channel-visit = زيارة
channel-web = موقع إلكتروني
channel-text-telephone = هاتف نصي
channel-sign-video = مكالمة فيديو بلغة الإشارة

## What it costs and what it leaves behind; $channel is the way to reach the service

cost-free = { $channel ->
    [phone] الاتصال مجاني.
    [sms] إرسال الرسالة النصية مجاني.
   *[other] الخدمة مجانية.
}
cost-local = { $channel ->
    [sms] التكلفة مثل تكلفة رسالة نصية عادية.
   *[other] التكلفة مثل تكلفة مكالمة عادية.
}
anonymous = يمكنك التواصل دون الكشف عن هويتك.
bill-no = { $channel ->
    [sms] لا تظهر الرسالة في فاتورة الهاتف.
   *[other] لا تظهر المكالمة في فاتورة الهاتف.
}
bill-yes = { $channel ->
    [sms] تظهر الرسالة في فاتورة الهاتف.
   *[other] تظهر المكالمة في فاتورة الهاتف.
}
call-log = { $channel ->
    [phone] تظهر المكالمة في سجل المكالمات في الهاتف نفسه. يمكن حذفها من هناك.
    [sms] تبقى الرسالة محفوظة في الهاتف. يمكن حذفها من هناك.
   *[other] قد يظهر في الهاتف أو الحاسوب أنك تواصلت معهم.
}
replaces = يحل محل {$value}.
replaces-until = يحل محل {$value} الذي يعمل حتى {$date}.

## Languages that are spoken; $languages is a list of language-sv and the like

spoken-staff = {$languages}.
spoken-interpreter = {$languages} عبر مترجم شفوي.
spoken-recorded = معلومات مسجلة باللغات التالية: {$languages}.

## A caution on how sure the number and the hours are; $channel is the way to reach the service

caution-value = { $channel ->
    [phone] لم تؤكد الجهة التي تجيب هذا الرقم.
    [sms] لم تؤكد الجهة التي تجيب هذا الرقم.
    [text-telephone] لم تؤكد الجهة التي تجيب هذا الرقم.
   *[other] هذا العنوان غير مؤكد.
}
caution-hours = لم تؤكد الجهة التي تجيب أوقات العمل.
caution-both = { $channel ->
    [phone] لم تؤكد الجهة التي تجيب الرقم وأوقات العمل.
    [sms] لم تؤكد الجهة التي تجيب الرقم وأوقات العمل.
    [text-telephone] لم تؤكد الجهة التي تجيب الرقم وأوقات العمل.
   *[other] العنوان وأوقات العمل غير مؤكدة.
}

## Opening hours. $days is made of the messages for days, $times of hours-span; a line gets a capital letter

hours-always = كل يوم، على مدار الساعة
hours-all-day = {$days}، على مدار الساعة
hours-open = {$days}، {$times}
hours-closed = {$days}: مغلق
hours-every-day = كل يوم
# Days that are public holidays, whatever day of the week they are.
hours-public-holidays = أيام العطل الرسمية في السويد
hours-days = من {$first} إلى {$last}
hours-span = من الساعة {$from} إلى {$to}
hours-span-overnight = من الساعة {$from} إلى {$to} في اليوم التالي
# The 24-hour clock: $h is the hour (8), $hh the same with two digits (08), $mm the minutes (30).
hours-time = {$hh}:{$mm}
hours-full-hour = {$hh}:00
exception-closed = {$date}: مغلق
exception-all-day = {$date}: على مدار الساعة
exception-open = {$date}: {$times}
exception-other = {$date}: {$hours}
# Beside the hours where a script runs: whether somebody answers now. $day is opening-today, opening-tomorrow or a weekday.
opening-now = مفتوح الآن
opening-closed = مغلق الآن
opening-next = مغلق الآن. يفتح {$day} الساعة {$time}.
opening-today = اليوم
opening-tomorrow = غدًا
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد

## Definitions

definition-level-legal = كما ورد في القانون أو القرار
definition-level-plain = شرح

## Kinds of organisation

organisation-kind-municipality = بلدية
organisation-kind-department = إدارة تابعة للبلدية
organisation-kind-assembly = مجلس منتخب
organisation-kind-agency = هيئة حكومية
organisation-kind-university = جامعة
organisation-kind-region = إقليم
organisation-kind-state = جهة حكومية في المحافظة
organisation-kind-police = الشرطة
organisation-kind-ngo = جمعية
organisation-kind-company = شركة
organisation-kind-network = شبكة
organisation-kind-school = مدرسة

## Plans and their actions

plan-level-international = دولي
plan-level-national = وطني
plan-level-regional = إقليمي
plan-level-local = محلي
action-status-planned = مخطط له
action-status-started = قيد التنفيذ
action-status-done = تم التنفيذ
action-status-paused = متوقف مؤقتًا
action-status-cancelled = أُلغي
action-status-unclear = غير مذكور في الخطة
action-track-joint = بشكل مشترك
action-track-own = داخل الجهة نفسها
cadence-yearly = مرة في السنة
cadence-half-year = مرتين في السنة
cadence-tertial = ثلاث مرات في السنة

## Leaflets

leaflet-format-card = بطاقة
leaflet-format-trifold = مطوية
leaflet-format-poster = ملصق
leaflet-format-tear-off = ملصق بقصاصات يمكن نزعها
leaflet-format-letter = رسالة
leaflet-format-poster-a4 = ملصق، A4
leaflet-format-booklet = كتيّب
print-edition = الإصدار { $number }
print-code = رمز QR يحمل العنوان { $address }

## Counties, by the code of Statistics Sweden

county-01 = محافظة ستوكهولم
county-03 = محافظة أوبسالا
county-04 = محافظة سودرمانلاند
county-05 = محافظة أوسترغوتلاند
county-06 = محافظة يونشوبينغ
county-07 = محافظة كرونوبري
county-08 = محافظة كالمار
county-09 = محافظة غوتلاند
county-10 = محافظة بليكينغه
county-12 = محافظة سكونه
county-13 = محافظة هالاند
county-14 = محافظة فسترا يوتالاند
county-17 = محافظة فارملاند
county-18 = محافظة أوربرو
county-19 = محافظة فستمانلاند
county-20 = محافظة دالارنا
county-21 = محافظة يافليبوري
county-22 = محافظة فسترنورلاند
county-23 = محافظة يمتلاند
county-24 = محافظة فستربوتن
county-25 = محافظة نوربوتن

## Languages as they stand in a sentence

language-sv = السويدية
language-sv-simple = السويدية المبسطة
language-en = الإنجليزية
language-en-simple = الإنجليزية المبسطة
language-swl = لغة الإشارة السويدية
language-fi = الفنلندية
language-fi-simple = الفنلندية المبسطة
language-fit = المينكيلية
language-se = السامية الشمالية
language-smj = السامية (لوليو)
language-sma = السامية الجنوبية
language-yi = اليديشية
language-rom = روماني تشيب
language-rmy = روماني (لوفاري)
language-rmn = روماني (أرلي)
language-rmf = روماني (كاله)
language-rmu = روماني (ريساندي)
language-mul = معظم اللغات
language-ar = العربية
language-fa = الفارسية
language-prs = الدارية
language-ps = البشتوية
language-ckb = الكردية السورانية
language-kmr = الكردية الكرمانجية
language-so = الصومالية
language-ti = التيغرينية
language-am = الأمهرية
language-om = الأورومو
language-uk = الأوكرانية
language-ru = الروسية
language-pl = البولندية
language-lt = الليتوانية
language-et = الإستونية
language-bs = البوسنية
language-hr = الكرواتية
language-sr = الصربية
language-sr-Latn = الصربية بالحروف اللاتينية
language-sq = الألبانية
language-mk = المقدونية
language-bg = البلغارية
language-ro = الرومانية
language-hu = المجرية
language-el = اليونانية
language-tr = التركية
language-es = الإسبانية
language-fr = الفرنسية
language-de = الألمانية
language-it = الإيطالية
language-nl = الهولندية
language-pt = البرتغالية
language-da = الدنماركية
language-nb = النرويجية
language-th = التايلاندية
language-vi = الفيتنامية
language-zh = الصينية
language-zh-Hans = الصينية المبسطة
language-ur = الأردية
language-bn = البنغالية
language-sw = السواحيلية
language-aii = الآشورية
language-syr = السريانية
language-he = العبرية
