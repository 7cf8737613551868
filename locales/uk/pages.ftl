### Headings and words on pages made from facts.

cards-title = Куди можна звернутися
narrower-title = Ще для вас
finder-for = Допомога: {$name}
finder-about = Допомога, тема: {$name}
finder-tab = Підтримка й поради
finder-group-audience = Про кого йдеться?
finder-group-form = Що відбувається?
finder-group-kind = Яка допомога потрібна?
finder-group-language = Якою мовою ви хочете говорити?
finder-group-place = Де потрібна допомога?
finder-in = Допомога, мова: {$language}
finder-place = Допомога: {$name}
finder-language-summary = Ми знаємо, що ці служби можуть відповісти цією мовою: {$language} – самі або через перекладача. В інших теж може бути перекладач, тому запитайте.
finder-spoken = Мова тих, хто відповідає: {$language}
finder-spoken-text = Можливо, не всі працівники розмовляють цією мовою. Коли звернетеся, скажіть, якою мовою хочете говорити.
finder-interpreted = З перекладачем
finder-interpreted-text = У розмові бере участь перекладач. Коли звернетеся, скажіть, якою мовою ви говорите. Пошук перекладача може забрати якийсь час.
finder-place-summary = Спочатку те, що найближче, потім те, що допомагає на більшій території.
count-services = { $count ->
    [one] {$count} служба
    [few] {$count} служби
    [many] {$count} служб
   *[other] {$count} служби
 }
count-actions = { $count ->
    [one] {$count} захід
    [few] {$count} заходи
    [many] {$count} заходів
   *[other] {$count} заходу
 }
search-count = { $count ->
    [0] Нічого не знайдено.
    [one] {$count} результат
    [few] {$count} результати
    [many] {$count} результатів
   *[other] {$count} результату
 }
search-many = Найкращі результати: {$count}
synonyms = Інші слова
avoid = Слова, яких ми уникаємо
broader = Ширше поняття
when = Коли
campaign-week = Щороку, тиждень {$week}
campaign-day = Щороку, {$day}
campaign-days = Щороку: з {$from} до {$to}
legal-basis = Закон
website = Сайт
part-of = Входить до складу
organisation-services = Послуги організації
organisation-actions = Заходи в планах
verified = Відомості
confidence-medium = Відомості отримано не від тих, хто відповідає.
confidence-low = Відомості неточні.
# The tab in discreet mode, where the page has no discreet title of its own.
neutral-title = Інформація
not-found-title = Такої сторінки немає
not-found-text = Можливо, в адресі помилка або сторінку вилучено. Якщо допомога потрібна зараз, номери вгорі сторінки.

plan-level = Вид
plan-valid = Діє
plan-publisher = Чий план
plan-decided = Ухвалено
plan-responsible = Відповідає за план
plan-parent = Ґрунтується на
plan-supersedes = Замінює
plan-source = Джерело
plan-areas = Напрями
plan-about = Про план
plan-was-valid = Діяв
plan-valid-wording = Як сказано в плані
plan-parties = Учасники
plan-followed-up = Перевірка
plan-ended = План більше не діє. Строк його дії: { $period }.
plan-ended-undated = План більше не діє.
plan-side-bodies = Хто що робить
plan-side-goals = Цілі та перевірка
plan-side-time = Терміни та стан
plan-side-together = Хто з ким співпрацює
plan-side-served = Де видно план
document-valid = Діє
document-years = Складається на
count-years = { $count ->
    [one] {$count} рік
    [few] {$count} роки
    [many] {$count} років
   *[other] {$count} року
 }
document-under = Ґрунтується на
document-reports-to = Результати повідомляють до
matrix-areas = За скільки заходів відповідає кожен учасник і в скількох бере участь, за напрямами
matrix-goals = За скільки заходів відповідає кожен учасник і в скількох бере участь, за цілями
matrix-no-goal = У плані не розподілено за цілями
matrix-responsible = відповідає за {$count}
matrix-cooperating = бере участь у {$count}
mandate = Правила
mandate-wording = У плані написано: «{$wording}».
mandate-replaced = Замінено на: {$regulation}.
indicator-here = На цьому сайті: {$count} з {$of}. Підраховано станом на {$date}.
indicator-how = Як це рахується
goal-frequency = Як часто
goal-contributes-to = Чому сприяє
equality-goal = Ціль рівності {$goal}: { $goal ->
    [1] рівний розподіл влади та впливу
    [2] економічна рівність
    [3] рівність в освіті
    [4] рівний розподіл неоплачуваної домашньої праці та догляду
    [5] рівність у здоров’ї
   *[6] насильство чоловіків щодо жінок має припинитися
 }
agenda-goal = Порядок денний 2030, ціль {$goal}: { $goal ->
    [1] подолання бідності
    [2] подолання голоду
    [3] міцне здоров’я і благополуччя
    [4] якісна освіта
    [5] гендерна рівність
    [6] чиста вода та належні санітарні умови
    [7] доступна та чиста енергія
    [8] гідна праця та економічне зростання
    [9] промисловість, інновації та інфраструктура
    [10] скорочення нерівності
    [11] сталий розвиток міст і громад
    [12] відповідальне споживання та виробництво
    [13] пом’якшення наслідків зміни клімату
    [14] збереження морських ресурсів
    [15] захист та відновлення екосистем суші
    [16] мир, справедливість та сильні інституції
   *[17] партнерство заради сталого розвитку
 }
agenda-target = {$name}, завдання {$target}
time-unknown = Час не вказано
network-leads = Керує
network-members = Бере участь
action-parties = Учасники плану разом
action-also-in = Записано також у
action-plan = План
action-responsible = Відповідає
action-cooperating = Співпрацює
action-when = Коли
action-track = Як це робиться
action-followup = Перевірка
action-served-by = Де це видно
period = {$from}–{$to}
period-from = З {$from}
period-to = До {$to}
about = близько {$date}
season = { $season ->
    [21] весна
    [22] літо
    [23] осінь
   *[other] зима
 } {$year}

## The accessibility statement.

statement-scope-title = Кого й чого стосується заява
statement-scope = За цей сайт відповідає {$name}. Заява стосується адреси {$address} у всіх версіях. Інших сайтів, на які ми посилаємося, вона не охоплює.
statement-law = Сайт має відповідати шведському закону про доступність цифрових публічних послуг.
statement-demo = Муніципалітет вигаданий. Заяву написано так, як її написав би справжній муніципалітет.
statement-conformance-title = Наскільки доступний сайт
statement-conformance-full = За нашою оцінкою, сайт повністю відповідає закону.
statement-conformance-partial = За нашою оцінкою, сайт частково відповідає закону. Недоліки вказано нижче.
statement-conformance-none = За нашою оцінкою, сайт не відповідає закону. Недоліки вказано нижче.
statement-conformance-unknown = Сайт ще не оцінювали. Тому ми не знаємо, наскільки він доступний.
statement-shortcomings-title = Відомі недоліки
statement-shortcomings = Ми знаємо про такі недоліки:
statement-no-shortcomings = Тут не описано жодних недоліків. Вони все ж можуть бути.
statement-machine = Є машинні переклади, яких ніхто не перевіряв, цими мовами: {$editions}. Їх може бути важко зрозуміти.
statement-untested = Читачі, яким потрібен простий текст, випробували не все цими мовами: {$editions}. Тому ми не називаємо ці тексти легкими для читання.
statement-shortcoming-sign-language = На сайті нічого немає жестовою мовою.
statement-shortcoming-speech = Сайт не читає текст уголос.
statement-speech-partly = Прослухати можна лише деякі сторінки і лише мовами, для яких є голос.
statement-shortcoming-captions = Фільми не мають субтитрів.
statement-shortcoming-audio-description = Фільми не мають аудіоопису.
statement-shortcoming-documents = Документи, наприклад файли PDF, недоступні.
statement-shortcoming-maps = Карти не мають опису словами.
statement-report-title = Повідомте, якщо щось не працює
statement-report = Повідомте нам, якщо вам щось заважає або якщо вам потрібно щось в іншій формі. Скажіть, про яку сторінку йдеться і що сталося. Не потрібно казати, чому ви читали сторінку і хто ви.
statement-report-publisher = Куди звернутися: {$name}.
statement-supervision-title = Нагляд
statement-supervision = За дотриманням закону наглядає шведське відомство цифрового управління Digg. Якщо ви не задоволені нашою відповіддю, ви можете повідомити про це Digg.
statement-supervision-demo = Оскільки муніципалітет вигаданий, Digg не може розглянути повідомлення про цей сайт.
statement-supervision-link = Повідомити Digg про брак доступності
statement-assessment-title = Як перевіряли сайт
statement-assessment-unknown = Сайт ще ніхто не перевіряв.
statement-by-self = Ми самі перевірили сайт.
statement-by-external = Сайт перевірив хтось сторонній.
statement-dates = Дата оцінки – {$assessed}, останнє оновлення заяви – {$updated}
statement-method-automatic = Комп’ютерні програми шукали помилки. Такі програми знаходять лише частину помилок.
statement-method-manual = Люди перевірили вимоги закону одну за одною.
statement-method-assistive-technology = Сайт випробувано з допоміжними засобами, наприклад із програмами читання з екрана.
statement-method-users = Сайт випробували люди з інвалідністю.

## Pictograms

pictogram-credit = Піктограми: {$name}, {$author}. Ліцензія: {$licence}.

## Addresses that were published once

moved = Сторінка має нову адресу
gone-title = Цієї сторінки тут більше немає
gone-text = Замість неї можна читати тут.

## Feeds: what they are called in a reader of feeds

changes = Що нового
changes-plans = Що нового в планах

posts-number = Допис {$number}

## The other forms of a page

listen-recorded = Читає { $name }. Записано { $date }. Інші люди поруч можуть це почути.
formats-languages = Інші мови
