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
# The tab in discreet mode, where the page has no discreet title of its own.
neutral-title = معلومات
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
plan-about = عن الخطة
plan-was-valid = مدة سريانها السابقة
plan-valid-wording = بكلمات الخطة
plan-parties = الأطراف
plan-followed-up = المتابعة
plan-ended = لم تعد الخطة سارية. كانت مدتها { $period }.
plan-ended-undated = لم تعد الخطة سارية.
plan-side-bodies = من يفعل ماذا
plan-side-goals = الأهداف والمتابعة
plan-side-time = الوقت والحالة
plan-side-together = من يتعاون مع من
plan-side-served = أين تظهر الخطة
document-valid = مدة السريان
document-years = توضع لمدة
count-years = { $count ->
    [zero] {$count} سنة
    [one] سنة واحدة
    [two] سنتين
    [few] {$count} سنوات
    [many] {$count} سنة
   *[other] {$count} سنة
 }
document-under = تستند إلى
document-reports-to = ترفع تقريرها إلى
matrix-areas = عدد الإجراءات التي تتولاها كل جهة أو تشارك فيها في كل مجال
matrix-goals = عدد الإجراءات التي تتولاها كل جهة أو تشارك فيها لكل هدف
matrix-no-goal = غير موزع على الأهداف في الخطة
matrix-responsible = مسؤولة عن {$count}
matrix-cooperating = تشارك في {$count}
mandate = القواعد
mandate-wording = تكتب الخطة «{$wording}».
mandate-replaced = حل محلها {$regulation}.
indicator-here = على هذا الموقع: {$count} من {$of}. حُسب مما كان موجودًا في {$date}.
indicator-how = كيف يُحسب
goal-frequency = عدد المرات
goal-contributes-to = يسهم في
equality-goal = هدف المساواة {$goal}: { $goal ->
    [1] توزيع متساوٍ للسلطة والنفوذ
    [2] المساواة الاقتصادية
    [3] المساواة في التعليم
    [4] توزيع متساوٍ لأعمال المنزل والرعاية غير المدفوعة
    [5] المساواة في الصحة
   *[6] يجب أن ينتهي عنف الرجال ضد النساء
 }
agenda-goal = خطة 2030، الهدف {$goal}: { $goal ->
    [1] القضاء على الفقر
    [2] القضاء على الجوع
    [3] الصحة الجيدة والرفاه
    [4] التعليم الجيد
    [5] المساواة بين الجنسين
    [6] المياه النظيفة والنظافة الصحية
    [7] طاقة نظيفة وبأسعار معقولة
    [8] العمل اللائق ونمو الاقتصاد
    [9] الصناعة والابتكار والهياكل الأساسية
    [10] الحد من أوجه عدم المساواة
    [11] مدن ومجتمعات مستدامة
    [12] الاستهلاك والإنتاج المسؤولان
    [13] العمل المناخي
    [14] الحياة تحت الماء
    [15] الحياة في البر
    [16] السلام والعدل والمؤسسات القوية
   *[17] عقد الشراكات لتحقيق الأهداف
 }
agenda-target = {$name}، الغاية {$target}
time-unknown = الوقت غير مذكور
network-leads = يقود
network-members = يشارك
action-parties = أطراف الخطة معًا
action-also-in = مذكور أيضًا في
action-plan = الخطة
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

## بيان إمكانية الوصول.

statement-scope-title = من يخصه البيان وما يخصه
statement-scope = صاحب هذا الموقع هو: {$name}. يخص البيان {$address} بكل نسخه. ولا يشمل المواقع الأخرى التي نضع روابط إليها.
statement-law = ينبغي أن يتبع الموقع القانون السويدي لإمكانية الوصول إلى الخدمات العامة الرقمية.
statement-demo = البلدية خيالية. كُتب البيان كما تكتبه بلدية حقيقية.
statement-conformance-title = ما مدى إمكانية الوصول إلى الموقع
statement-conformance-full = نقدّر أن الموقع متوافق تمامًا مع القانون.
statement-conformance-partial = نقدّر أن الموقع متوافق جزئيًا مع القانون. النواقص مذكورة أدناه.
statement-conformance-none = نقدّر أن الموقع غير متوافق مع القانون. النواقص مذكورة أدناه.
statement-conformance-unknown = لم يُقيَّم الموقع بعد. لذلك لا نعرف مدى إمكانية الوصول إليه.
statement-shortcomings-title = النواقص المعروفة
statement-shortcomings = نعرف هذه النواقص:
statement-no-shortcomings = لا توجد هنا نواقص موصوفة. ومع ذلك قد توجد نواقص.
statement-machine = توجد ترجمات آلية لم يراجعها أحد: {$editions}. وقد يصعب فهمها.
statement-untested = لم يجرب القراء الذين يحتاجون إلى نص سهل كل شيء هنا: {$editions}. لذلك لا نسميه نصًا سهل القراءة.
statement-shortcoming-sign-language = لا يوجد في الموقع شيء بلغة الإشارة.
statement-shortcoming-speech = لا يقرأ الموقع النص بصوت مسموع.
statement-speech-partly = يمكن الاستماع إلى بعض الصفحات فقط، وفقط باللغات التي لها صوت.
statement-shortcoming-captions = الأفلام بلا نص مكتوب للكلام.
statement-shortcoming-audio-description = الأفلام بلا وصف صوتي.
statement-shortcoming-documents = الوثائق، مثل ملفات PDF، غير متاحة للجميع.
statement-shortcoming-maps = الخرائط بلا وصف بالكلمات.
statement-report-title = أخبرنا إذا كان شيء لا يعمل
statement-report = أخبرنا إذا وجدت عائقًا أو احتجت إلى شيء بشكل آخر. اذكر الصفحة وما حدث. لا يلزم أن تقول لماذا قرأت الصفحة ولا من أنت.
statement-report-publisher = تواصل مع: {$name}.
statement-supervision-title = الرقابة
statement-supervision = تراقب الهيئة السويدية للإدارة الرقمية (Digg) تطبيق القانون. إذا لم يرضك جوابنا، فيمكنك إبلاغ الهيئة.
statement-supervision-demo = لأن البلدية خيالية، لا يمكن للهيئة النظر في بلاغ عن هذا الموقع.
statement-supervision-link = أبلغ الهيئة عن نقص في إمكانية الوصول
statement-assessment-title = كيف اختُبر الموقع
statement-assessment-unknown = لم يختبر أحد الموقع بعد.
statement-by-self = اختبرنا الموقع بأنفسنا.
statement-by-external = اختبرت جهة خارجية الموقع.
statement-dates = جرى التقييم في {$assessed}. وحُدّث البيان آخر مرة في {$updated}.
statement-method-automatic = بحثت برامج عن الأخطاء. وهي لا تجد إلا بعضها.
statement-method-manual = راجع أشخاص متطلبات القانون واحدًا واحدًا.
statement-method-assistive-technology = جُرّب الموقع بوسائل مساعدة، مثل قارئ الشاشة.
statement-method-users = جرّب الموقع أشخاص ذوو إعاقة.

## الصور الرمزية

pictogram-credit = الصور الرمزية: {$name}، {$author}. الرخصة: {$licence}.

## Addresses that were published once

moved = للصفحة عنوان جديد
gone-title = هذه الصفحة لم تعد موجودة
gone-text = يمكنك متابعة القراءة هنا بدلاً من ذلك.

## Feeds: what they are called in a reader of feeds

changes = الجديد
changes-plans = الجديد في الخطط

posts-number = المنشور {$number}

## The other forms of a page

listen-recorded = يقرأ { $name }. سُجّل في { $date }. قد يسمعه من حولك.
formats-languages = لغات أخرى
