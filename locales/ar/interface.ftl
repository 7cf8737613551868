### Words of the theme, in every page's frame. No message here takes an argument.
### They promise nothing: the exit leaves the page, it does not make anybody safe.

## The frame: what stands around every page

skip-link = الانتقال إلى المحتوى
exit = مغادرة الصفحة
demo-notice = بلدية غير حقيقية، للعرض فقط.
staff-site = موقع داخلي للعاملين
internal-page = هذه الصفحة داخلية، وليست على الموقع العام.
menu = القائمة
languages = اللغات
# Stands on the folded list where there are more than eight editions: also for those who cannot read this one.
languages-fold = اللغات – Languages – Språk
levels = مستوى القراءة
breadcrumb = أنت هنا
footer = عن الموقع
traces = لا يستخدم هذا الموقع ملفات تعريف الارتباط. لكن الهاتف أو الحاسوب قد يحتفظ بسجل الصفحات التي فتحتها.

## The exit, with the script: read aloud, and while the other page is loading

exit-twice-more = اضغط على Shift مرتين أخريين لمغادرة الصفحة.
exit-once-more = اضغط على Shift مرة أخرى لمغادرة الصفحة.
# After five seconds without a third press.
exit-over = ما زلت في هذه الصفحة.
exit-loading = جارٍ التحميل …

## Discreet mode

discreet-about = في الوضع الهادئ يتذكر زر الرجوع صفحات أقل. ويبقى سجل المتصفح كما هو.
discreet-start = بدء الوضع الهادئ
discreet-end = إنهاء الوضع الهادئ
discreet-on = الوضع الهادئ مفعّل.
discreet-off = الوضع الهادئ متوقف.

## When it is urgent: the bar with 112 and the main helpline

# The label of the bar, read aloud only.
urgent-label = أرقام للاتصال عند الحاجة إلى المساعدة
# Stands before the number 112.
urgent-call = هل هناك خطر الآن؟

## The start page

doors = ما الذي ينطبق عليك؟

## A service: its card and its own page

contact = كيف تتواصل معهم
# Stands before the opening hours.
hours = أوقات العمل:
# Stands before the languages that are spoken.
spoken = اللغات:
what-happens = ماذا يحدث عندما تتواصل معهم
who-answers = من يجيبك
confidentiality = ما تقوله لهم
facts = معلومات إضافية
nothing-found = لا يوجد شيء هنا حتى الآن. يمكن الاتصال بخط الدعم المذكور في أعلى الصفحة للحصول على التوجيه.

## The glossary

definitions = معنى الكلمة
# Stands before the document that a definition is taken from.
source = المصدر:
letters = الانتقال إلى حرف

## A plan: goals and actions

goals = الأهداف
examples = أمثلة
indicators = كيف تجري متابعة الهدف
actions = الإجراءات
# Stands before "Planned", "Under way" and so on; read aloud and shown.
status = الحالة:
how = كيف يتم ذلك
effect = ما الذي يُفترض أن يؤدي إليه هذا الإجراء
plan-sides = الخطة كلها
plan-facts = عن القرار
hierarchy = خطط مترابطة
all-plans = جميع الخطط
this-plan = هذه الخطة
matrix = نظرة عامة
body = الجهة
bodies = جهة جهة
answers-for = مسؤولة عن
takes-part-in = تشارك في
commitments = الالتزامات
targets = تسهم الخطة ككل في
leads-there = إجراءات تؤدي إلى ذلك
year = السنة
figure = العدد
statuses = الحالة
times = متى يتم
networks = مجموعات تلتقي
works-together = من يعمل معًا
drawing = رسم فيه خطوط بين من يعملون معًا. القائمة أعلاه تقول الشيء نفسه.
served = في هذا الموقع
carries-out = يقابل ذلك

## The page to search on

search-label = عمّ تبحث؟
search-about = ما تكتبه لا يُرسل إلى أي مكان ولا يحفظه الموقع.
search-nothing = جرّب كلمة أخرى، أو اتصل ليساعدوك في العثور على الجهة المناسبة.
search-script = يجري البحث في متصفحك ويحتاج إلى البرمجة النصية (JavaScript)، وهي متوقفة. يمكن العثور على كل شيء دون بحث.

## The end of a page

related = للمزيد
about-page = عن هذه الصفحة
# Stands before the page's short address.
permalink = العنوان المختصر لهذه الصفحة

## Linking to a page: unfolded at its end

share = رابط إلى هذه الصفحة
# A button in each row of languages; the language's name stands before it.
share-copy = نسخ الرابط
share-copied = تم نسخ الرابط.

## The permalink and the page that was not found

choose-edition = اختيار اللغة
to-start = إلى صفحة البداية
behind-link = اقرأ أحدث نص

## What staff post in social media

# Stands before the text.
posts-alt = النص البديل:
posts-files = ملفات للتنزيل
posts-page = الصفحة التي تقود إليها المنشورات
## Listening, and the other forms of a page

listen = استمع
listen-heard = صوت آلي يقرأ الصفحة. قد يسمعه من حولك.
listen-play = تشغيل
listen-pause = إيقاف مؤقت
listen-stop = إيقاف
listen-back = الجملة السابقة
listen-on = الجملة التالية
listen-speed = السرعة
formats = متوفرة أيضًا بهذه الأشكال:
formats-no-voice = لا يوجد صوت بهذه اللغة. لا يمكن الاستماع إلى هذه الصفحة.
