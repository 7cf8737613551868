### Headings and words on pages made from facts.

cards-title = Куда можно обратиться
narrower-title = Ещё для вас
finder-for = Помощь: {$name}
finder-about = Помощь, тема: {$name}
finder-tab = Поддержка и советы
finder-group-audience = О ком идёт речь?
finder-group-form = Что происходит?
finder-group-kind = Какая помощь нужна?
finder-group-language = На каком языке вы хотите говорить?
finder-group-place = Где нужна помощь?
finder-in = Помощь, язык: {$language}
finder-place = Помощь: {$name}
finder-language-summary = Мы знаем, что эти службы могут ответить на этом языке: {$language} – сами или через переводчика. У других тоже может быть переводчик, поэтому спросите.
finder-spoken = Язык тех, кто отвечает: {$language}
finder-spoken-text = Возможно, не все сотрудники говорят на этом языке. Когда обратитесь, скажите, на каком языке вы хотите говорить.
finder-interpreted = С переводчиком
finder-interpreted-text = В разговоре участвует переводчик. Когда обратитесь, скажите, на каком языке вы говорите. Поиск переводчика может занять некоторое время.
finder-place-summary = Сначала то, что ближе всего, затем то, что помогает на большей территории.
count-services = { $count ->
    [one] {$count} служба
    [few] {$count} службы
    [many] {$count} служб
   *[other] {$count} службы
 }
count-actions = { $count ->
    [one] {$count} мера
    [few] {$count} меры
    [many] {$count} мер
   *[other] {$count} меры
 }
search-count = { $count ->
    [0] Ничего не найдено.
    [one] {$count} результат
    [few] {$count} результата
    [many] {$count} результатов
   *[other] {$count} результата
 }
search-many = Лучшие результаты: {$count}
synonyms = Другие слова
avoid = Слова, которых мы избегаем
broader = Более широкое понятие
when = Когда
campaign-week = Каждый год, неделя {$week}
campaign-day = Каждый год, {$day}
campaign-days = Каждый год: с {$from} по {$to}
legal-basis = Закон
website = Сайт
part-of = Входит в состав
organisation-services = Услуги организации
organisation-actions = Меры в планах
verified = Сведения
confidence-medium = Сведения получены не от тех, кто отвечает.
confidence-low = Сведения неточные.
# The tab in discreet mode, where the page has no discreet title of its own.
neutral-title = Информация
not-found-title = Такой страницы нет
not-found-text = Возможно, в адресе ошибка или страница удалена. Если помощь нужна сейчас, номера указаны вверху страницы.

plan-level = Вид
plan-valid = Действует
plan-publisher = Чей план
plan-decided = Принят
plan-responsible = Отвечает за план
plan-parent = Основан на
plan-supersedes = Заменяет
plan-source = Источник
plan-areas = Направления
plan-about = О плане
plan-was-valid = Действовал
plan-valid-wording = Как сказано в плане
plan-parties = Участники
plan-followed-up = Проверка
plan-ended = План больше не действует. Срок его действия: { $period }.
plan-ended-undated = План больше не действует.
plan-side-bodies = Кто что делает
plan-side-goals = Цели и проверка
plan-side-time = Сроки и состояние
plan-side-together = Кто с кем сотрудничает
plan-side-served = Где виден план
document-valid = Действует
document-years = Составляется на
count-years = { $count ->
    [one] {$count} год
    [few] {$count} года
    [many] {$count} лет
   *[other] {$count} года
 }
document-under = Основан на
document-reports-to = Результаты сообщают в
matrix-areas = За сколько мер отвечает каждый участник и в скольких участвует, по направлениям
matrix-goals = За сколько мер отвечает каждый участник и в скольких участвует, по целям
matrix-no-goal = В плане не распределено по целям
matrix-responsible = отвечает за {$count}
matrix-cooperating = участвует в {$count}
mandate = Правила
mandate-wording = В плане написано: «{$wording}».
mandate-replaced = Заменено на: {$regulation}.
indicator-here = На этом сайте: {$count} из {$of}. Подсчитано по состоянию на {$date}.
indicator-how = Как это считается
goal-frequency = Как часто
goal-contributes-to = Чему способствует
equality-goal = Цель равенства {$goal}: { $goal ->
    [1] равное распределение власти и влияния
    [2] экономическое равенство
    [3] равенство в образовании
    [4] равное распределение неоплачиваемой работы по дому и уходу
    [5] равенство в здоровье
   *[6] насилие мужчин над женщинами должно прекратиться
 }
agenda-goal = Повестка дня 2030, цель {$goal}: { $goal ->
    [1] ликвидация нищеты
    [2] ликвидация голода
    [3] хорошее здоровье и благополучие
    [4] качественное образование
    [5] гендерное равенство
    [6] чистая вода и санитария
    [7] недорогостоящая и чистая энергия
    [8] достойная работа и экономический рост
    [9] индустриализация, инновации и инфраструктура
    [10] уменьшение неравенства
    [11] устойчивые города и населённые пункты
    [12] ответственное потребление и производство
    [13] борьба с изменением климата
    [14] сохранение морских экосистем
    [15] сохранение экосистем суши
    [16] мир, правосудие и эффективные институты
   *[17] партнёрство в интересах устойчивого развития
 }
agenda-target = {$name}, задача {$target}
time-unknown = Время не указано
network-leads = Руководит
network-members = Участвует
action-parties = Участники плана вместе
action-also-in = Записано также в
action-plan = План
action-responsible = Отвечает
action-cooperating = Сотрудничает
action-when = Когда
action-track = Как это делается
action-followup = Проверка
action-served-by = Где это видно
period = {$from}–{$to}
period-from = С {$from}
period-to = До {$to}
about = около {$date}
season = { $season ->
    [21] весна
    [22] лето
    [23] осень
   *[other] зима
 } {$year}

## The accessibility statement.

statement-scope-title = Кого и чего касается заявление
statement-scope = За этот сайт отвечает {$name}. Заявление касается адреса {$address} во всех версиях. Другие сайты, на которые мы ссылаемся, не охвачены.
statement-law = Сайт должен соответствовать шведскому закону о доступности цифровых государственных услуг.
statement-demo = Муниципалитет вымышлен. Заявление написано так, как его написал бы настоящий муниципалитет.
statement-conformance-title = Насколько доступен сайт
statement-conformance-full = По нашей оценке, сайт полностью соответствует закону.
statement-conformance-partial = По нашей оценке, сайт частично соответствует закону. Недостатки указаны ниже.
statement-conformance-none = По нашей оценке, сайт не соответствует закону. Недостатки указаны ниже.
statement-conformance-unknown = Сайт ещё не оценивали. Поэтому мы не знаем, насколько он доступен.
statement-shortcomings-title = Известные недостатки
statement-shortcomings = Мы знаем о таких недостатках:
statement-no-shortcomings = Здесь не описано никаких недостатков. Они всё же могут быть.
statement-machine = Есть машинные переводы, которые никто не проверял, на этих языках: {$editions}. Их может быть трудно понять.
statement-untested = Читатели, которым нужен простой текст, опробовали не всё на этих языках: {$editions}. Поэтому мы не называем эти тексты лёгкими для чтения.
statement-shortcoming-sign-language = На сайте ничего нет на жестовом языке.
statement-shortcoming-speech = Сайт не читает текст вслух.
statement-speech-partly = Прослушать можно только некоторые страницы и только на языках, для которых есть голос.
statement-shortcoming-captions = У фильмов нет субтитров.
statement-shortcoming-audio-description = У фильмов нет тифлокомментария.
statement-shortcoming-documents = Документы, например файлы PDF, недоступны.
statement-shortcoming-maps = У карт нет словесного описания.
statement-report-title = Сообщите, если что-то не работает
statement-report = Сообщите нам, если вам что-то мешает или если вам нужно что-то в другой форме. Скажите, о какой странице идёт речь и что произошло. Не нужно говорить, почему вы читали страницу и кто вы.
statement-report-publisher = Куда обратиться: {$name}.
statement-supervision-title = Надзор
statement-supervision = За соблюдением закона следит шведское ведомство цифрового управления Digg. Если вы не довольны нашим ответом, вы можете сообщить об этом в Digg.
statement-supervision-demo = Так как муниципалитет вымышлен, Digg не может рассмотреть сообщение об этом сайте.
statement-supervision-link = Сообщить в Digg о недостатке доступности
statement-assessment-title = Как проверяли сайт
statement-assessment-unknown = Сайт ещё никто не проверял.
statement-by-self = Мы сами проверили сайт.
statement-by-external = Сайт проверил кто-то со стороны.
statement-dates = Дата оценки – {$assessed}, последнее обновление заявления – {$updated}
statement-method-automatic = Компьютерные программы искали ошибки. Такие программы находят лишь часть ошибок.
statement-method-manual = Люди проверили требования закона одно за другим.
statement-method-assistive-technology = Сайт опробован со вспомогательными средствами, например с программами чтения с экрана.
statement-method-users = Сайт опробовали люди с инвалидностью.

## Pictograms

pictogram-credit = Пиктограммы: {$name}, {$author}. Лицензия: {$licence}.

## Addresses that were published once

moved = У страницы новый адрес
gone-title = Этой страницы здесь больше нет
gone-text = Вместо неё можно читать здесь.

## Feeds: what they are called in a reader of feeds

changes = Что нового
changes-plans = Что нового в планах

posts-number = Публикация {$number}

## The other forms of a page

listen-recorded = Читает { $name }. Записано { $date }. Другие люди рядом могут это услышать.
formats-languages = Другие языки
