### عناوين وكلمات الصفحات التي تُبنى من الحقائق.

cards-title = الجهات التي يمكنك الاتصال بها
narrower-title = المزيد لك
finder-for = مساعدة: {$name}
finder-about = مساعدة في حالة: {$name}
finder-tab = دعم ومشورة
finder-group-audience = من المعنيّ؟
finder-group-form = ماذا يحدث؟
finder-group-kind = أي نوع من المساعدة؟
finder-group-language = بأي لغة تريد أن تتحدث؟
finder-group-place = أين توجد حاجة إلى المساعدة؟
finder-in = المساعدة باللغة: {$language}
finder-place = المساعدة: {$name}
finder-language-summary = هذه هي جهات الدعم التي نعلم أنها تستطيع الرد بهذه اللغة: {$language}، بنفسها أو عبر مترجم شفوي. قد يتوفر مترجم لدى جهات أخرى أيضاً، فلا تتردد في السؤال.
finder-spoken = من يجيب يتحدث: {$language}
finder-spoken-text = ربما لا يتحدث كل العاملين هناك هذه اللغة. قل أي لغة تريد أن تتحدث عندما تتواصل معهم.
finder-interpreted = عبر مترجم شفوي
finder-interpreted-text = يشارك مترجم شفوي في المكالمة. قل أي لغة تتحدث عندما تتواصل معهم. قد يستغرق العثور على مترجم بعض الوقت.
finder-place-summary = الأقرب أولاً، ثم ما يساعد في منطقة أوسع.
count-services = { $count ->
    [zero] لا توجد خدمات
    [one] خدمة واحدة
    [two] خدمتان
    [few] {$count} خدمات
    [many] {$count} خدمة
   *[other] {$count} خدمة
 }
count-actions = { $count ->
    [zero] لا توجد إجراءات
    [one] إجراء واحد
    [two] إجراءان
    [few] {$count} إجراءات
    [many] {$count} إجراءً
   *[other] {$count} إجراء
 }
search-count = { $count ->
    [zero] لم يُعثر على شيء.
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] {$count} نتائج
    [many] {$count} نتيجة
   *[other] {$count} نتيجة
 }
search-many = أفضل {$count} نتيجة
synonyms = كلمات أخرى
avoid = كلمات نتجنبها
broader = مفهوم أوسع
when = متى
campaign-week = كل عام، الأسبوع {$week}
campaign-day = كل عام في {$day}
campaign-days = كل عام من {$from} إلى {$to}
legal-basis = القانون
website = الموقع الإلكتروني
part-of = جزء من
organisation-services = الخدمات التي تقدمها
organisation-actions = إجراءات في الخطط
verified = المعلومات
confidence-medium = المعلومات مأخوذة من جهات أخرى غير الجهة التي تجيب.
confidence-low = المعلومات غير مؤكدة.
not-found-title = الصفحة غير موجودة
not-found-text = قد يكون العنوان مكتوباً خطأً، أو قد تكون الصفحة أزيلت. إذا كنت بحاجة إلى مساعدة الآن فالأرقام في أعلى الصفحة.

plan-level = النوع
plan-valid = مدة السريان
plan-publisher = صاحب الخطة
plan-decided = تاريخ القرار
plan-responsible = المسؤول عن الخطة
plan-parent = تستند إلى
plan-supersedes = تحل محل
plan-source = المصدر
plan-areas = المجالات
plan-actions = الإجراءات
commitments = الالتزامات
action-responsible = المسؤول
action-cooperating = المتعاونون
action-when = متى
action-track = طريقة التنفيذ
action-followup = المتابعة
action-served-by = أين يظهر ذلك
period = من {$from} إلى {$to}
period-from = من {$from}
period-to = حتى {$to}
about = نحو {$date}
season = { $season ->
    [21] ربيع
    [22] صيف
    [23] خريف
   *[24] شتاء
 } {$year}
