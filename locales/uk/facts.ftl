### Words that facts are told in: services, opening hours, plans, languages. Hand in hand with src/render/.

## Labels of facts

kind = Тип
area = Територія
ages = Вік
address = Адреса
provider = Хто надає
audiences = Для кого
forms = Тема

## Where, how old, when it was checked

area-national = Уся країна
# Where there is no name of the county: see county-01 and on.
area-county = Лен {$code}
area-municipality = {$name}
ages-min-max = {$min}–{$max} років
ages-min = Вік: від {$min}
ages-max = Вік: до {$max} включно
verified-on = Перевірено {$date}; джерело: {$source}

## Review and translation of a page

reviewed = Перевірено {$date}
reviewed-by = Перевірено: {$date} ({$name})
# $edition and $other are names of languages as in language-sv.
behind-notice = Вихідний текст ({$source}) змінився відтоді, як було написано цей. Щось тепер може бути інакше. Номери телефонів і години роботи завжди найновіші.
fallback-notice = Цієї сторінки ще немає цією мовою: {$edition}. Мова тексту: {$other}.
interface-machine = Меню та заголовки переклав комп’ютер. Ніхто їх не перевіряв.
translation-machine = {$date} текст переклав комп’ютер. Ніхто його не перевіряв.
translation-machine-undated = Перекладено комп’ютером. Ніхто не перевіряв текст.
translation-draft = Чернетка ({$date}). Текст ще не перевірено.
translation-draft-undated = Чернетка. Текст ще не перевірено.
translation-reviewed = {$date} переклад перевірила людина, яка знає обидві мови.
translation-reviewed-undated = Переклад перевірила людина, яка знає обидві мови.
translation-tested = {$date} текст випробували люди, для яких він призначений.
translation-tested-by = {$date} текст випробували читачі, для яких він призначений: { $count ->
    [one] {$count} особа
    [few] {$count} особи
    [many] {$count} осіб
   *[other] {$count} особи
 }. Перевірку провели: {$by}.
translation-tested-undated = Текст випробували люди, для яких він призначений.

## Kinds of service and their status

service-kind-helpline = Лінія допомоги
service-kind-chat = Чат підтримки
service-kind-emergency = Екстрена допомога
service-kind-police = Поліція
service-kind-health = Медична допомога
service-kind-social-services = Соціальна служба
service-kind-duty-social = Чергова соціальна служба
service-kind-shelter = Захищене житло
service-kind-counselling = Розмови та підтримка
service-kind-perpetrator-programme = Допомога в тому, щоб припинити насильство
service-kind-legal = Юридична консультація
service-kind-staff-guidance = Підтримка для фахівців
service-kind-directory = Знайти допомогу там, де ви живете
service-kind-switchboard = Контактний центр муніципалітету
service-status-temporarily-closed = Тимчасово зачинено.
service-status-defunct = Цієї служби більше немає.

## Ways to reach a service

channel-phone = Зателефонувати
channel-sms = Надіслати SMS
channel-chat = Чат
channel-video = Відеодзвінок
channel-email = Написати листа
channel-visit = Відвідування
channel-web = Сайт
channel-text-telephone = Текстовий телефон
channel-sign-video = Відеодзвінок жестовою мовою

## What it costs and what it leaves behind; $channel is the way to reach the service

cost-free = { $channel ->
    [phone] Дзвінок безкоштовний.
    [sms] SMS безкоштовне.
   *[other] Це безкоштовно.
}
cost-local = { $channel ->
    [sms] Коштує як звичайне SMS.
   *[other] Коштує як звичайний дзвінок.
}
anonymous = Вам не потрібно казати, хто ви.
bill-no = { $channel ->
    [sms] Повідомлення не видно в рахунку за телефон.
   *[other] Дзвінка не видно в рахунку за телефон.
}
bill-yes = { $channel ->
    [sms] Повідомлення видно в рахунку за телефон.
   *[other] Дзвінок видно в рахунку за телефон.
}
call-log = { $channel ->
    [phone] Дзвінок видно у списку викликів самого телефону. Там його можна видалити.
    [sms] Повідомлення залишається в телефоні. Там його можна видалити.
   *[other] На телефоні чи комп’ютері може бути видно, що ви зверталися.
}
replaces = Замінює: {$value}.
replaces-until = Замінює: {$value} (попереднє працює до {$date})

## Languages that are spoken; $languages is a list of language-sv and the like

spoken-staff = {$languages}.
spoken-interpreter = З перекладачем: {$languages}.
spoken-recorded = Записана інформація: {$languages}.

## A caution on how sure the number and the hours are; $channel is the way to reach the service

caution-value = { $channel ->
    [phone] Номер не підтвердили ті, хто відповідає.
    [sms] Номер не підтвердили ті, хто відповідає.
    [text-telephone] Номер не підтвердили ті, хто відповідає.
   *[other] Адресу не підтверджено.
}
caution-hours = Години роботи не підтвердили ті, хто відповідає.
caution-both = { $channel ->
    [phone] Номер і години роботи не підтвердили ті, хто відповідає.
    [sms] Номер і години роботи не підтвердили ті, хто відповідає.
    [text-telephone] Номер і години роботи не підтвердили ті, хто відповідає.
   *[other] Адресу й години роботи не підтверджено.
}

## Opening hours. $days is made of the messages for days, $times of hours-span; a line gets a capital letter

hours-always = Щодня, цілодобово
hours-all-day = {$days}, цілодобово
hours-open = {$days}, {$times}
hours-closed = {$days}: зачинено
hours-every-day = щодня
# Days that are public holidays, whatever day of the week they are.
hours-public-holidays = святкові дні у Швеції
hours-days = {$first} – {$last}
hours-span = {$from}–{$to}
hours-span-overnight = {$from}–{$to} наступного дня
# The 24-hour clock: $h is the hour (8), $hh the same with two digits (08), $mm the minutes (30).
hours-time = {$h}:{$mm}
hours-full-hour = {$h}:00
exception-closed = {$date}: зачинено
exception-all-day = {$date}: цілодобово
exception-open = {$date}: {$times}
exception-other = {$date}: {$hours}
# Beside the hours where a script runs: whether somebody answers now. $day is opening-today, opening-tomorrow or a weekday.
opening-now = Зараз відчинено
opening-closed = Зараз зачинено
opening-next = Зараз зачинено. Відчиниться: {$day}, {$time}.
opening-today = сьогодні
opening-tomorrow = завтра
weekday-1 = понеділок
weekday-2 = вівторок
weekday-3 = середа
weekday-4 = четвер
weekday-5 = п’ятниця
weekday-6 = субота
weekday-7 = неділя

## Definitions

definition-level-legal = Що сказано в законі або рішенні
definition-level-plain = Пояснення

## Kinds of organisation

organisation-kind-municipality = Муніципалітет
organisation-kind-department = Управління
organisation-kind-assembly = Виборний орган
organisation-kind-agency = Державний орган
organisation-kind-university = Університет
organisation-kind-region = Регіон
organisation-kind-state = Держава в лені
organisation-kind-police = Поліція
organisation-kind-ngo = Об’єднання
organisation-kind-company = Компанія
organisation-kind-network = Мережа
organisation-kind-school = Школа

## Plans and their actions

plan-level-international = Міжнародний
plan-level-national = Національний
plan-level-regional = Регіональний
plan-level-local = Місцевий
action-status-planned = Заплановано
action-status-started = Виконується
action-status-done = Виконано
action-status-paused = Призупинено
action-status-cancelled = Припинено
action-status-unclear = У плані не вказано
action-track-joint = Спільно
action-track-own = У власній організації
cadence-yearly = Раз на рік
cadence-half-year = Двічі на рік
cadence-tertial = Тричі на рік

## Leaflets

leaflet-format-card = Картка
leaflet-format-trifold = Складаний буклет
leaflet-format-poster = Плакат
leaflet-format-tear-off = Плакат із відривними листками
leaflet-format-letter = Лист
leaflet-format-poster-a4 = Плакат, A4
leaflet-format-booklet = Брошура
print-edition = Випуск { $number }
print-code = QR-код з адресою { $address }

## Counties, by the code of Statistics Sweden

county-01 = лен Стокгольм
county-03 = лен Уппсала
county-04 = лен Седерманланд
county-05 = лен Естерґетланд
county-06 = лен Єнчепінг
county-07 = лен Крунуберг
county-08 = лен Кальмар
county-09 = лен Готланд
county-10 = лен Блекінге
county-12 = лен Сконе
county-13 = лен Галланд
county-14 = лен Вестра-Ґеталанд
county-17 = лен Вермланд
county-18 = лен Еребру
county-19 = лен Вестманланд
county-20 = лен Даларна
county-21 = лен Євлеборг
county-22 = лен Вестерноррланд
county-23 = лен Ємтланд
county-24 = лен Вестерботтен
county-25 = лен Норрботтен

## Languages as they stand in a sentence

language-sv = шведська
language-sv-simple = проста шведська
language-en = англійська
language-en-simple = проста англійська
language-swl = шведська жестова мова
language-fi = фінська
language-fi-simple = проста фінська
language-fit = меянкієлі
language-se = північносаамська
language-smj = саамська луле
language-sma = південносаамська
language-yi = їдиш
language-rom = циганська
language-rmy = ромська (ловарі)
language-rmn = ромська (арлі)
language-rmf = ромська (кале)
language-rmu = ромська (ресанде)
language-mul = більшість мов
language-ar = арабська
language-fa = перська
language-prs = дарі
language-ps = пушту
language-ckb = сорані (курдська)
language-kmr = курманджі (курдська)
language-so = сомалі
language-ti = тигринья
language-am = амхарська
language-om = оромо
language-uk = українська
language-ru = російська
language-pl = польська
language-lt = литовська
language-et = естонська
language-bs = боснійська
language-hr = хорватська
language-sr = сербська
language-sr-Latn = сербська латиницею
language-sq = албанська
language-mk = македонська
language-bg = болгарська
language-ro = румунська
language-hu = угорська
language-el = грецька
language-tr = турецька
language-es = іспанська
language-fr = французька
language-de = німецька
language-it = італійська
language-nl = нідерландська
language-pt = португальська
language-da = данська
language-nb = норвезька
language-th = тайська
language-vi = вʼєтнамська
language-zh = китайська
language-zh-Hans = китайська (спрощені ієрогліфи)
language-ur = урду
language-bn = бенгальська
language-sw = суахілі
language-aii = ассирійська
language-syr = сирійська
language-he = іврит
