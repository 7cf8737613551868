### Words that facts are told in: services, opening hours, plans, languages. Hand in hand with src/render/.

## Labels of facts

kind = Тип
area = Территория
ages = Возраст
address = Адрес
provider = Кто предоставляет
audiences = Для кого
forms = Тема

## Where, how old, when it was checked

area-national = Вся страна
# Where there is no name of the county: see county-01 and on.
area-county = Лен {$code}
area-municipality = {$name}
ages-min-max = {$min}–{$max} лет
ages-min = Возраст: от {$min}
ages-max = Возраст: до {$max} включительно
verified-on = Проверено {$date}; источник: {$source}

## Review and translation of a page

reviewed = Проверено {$date}
reviewed-by = Проверено: {$date} ({$name})
# $edition and $other are names of languages as in language-sv.
behind-notice = Исходный текст ({$source}) изменился с тех пор, как был написан этот. Что-то теперь может быть иначе. Номера телефонов и часы работы всегда самые новые.
fallback-notice = Этой страницы ещё нет на этом языке: {$edition}. Язык текста: {$other}.
interface-machine = Меню и заголовки перевёл компьютер. Никто их не проверял.
translation-machine = {$date} текст перевёл компьютер. Никто его не проверял.
translation-machine-undated = Переведено компьютером. Никто не проверял текст.
translation-draft = Черновик ({$date}). Текст ещё не проверен.
translation-draft-undated = Черновик. Текст ещё не проверен.
translation-reviewed = {$date} перевод проверил человек, знающий оба языка.
translation-reviewed-undated = Перевод проверил человек, знающий оба языка.
translation-tested = {$date} текст опробовали люди, для которых он предназначен.
translation-tested-by = {$date} текст опробовали читатели, для которых он предназначен: { $count ->
    [one] {$count} человек
    [few] {$count} человека
    [many] {$count} человек
   *[other] {$count} человека
 }. Проверку провели: {$by}.
translation-tested-undated = Текст опробовали люди, для которых он предназначен.

## Kinds of service and their status

service-kind-helpline = Телефон доверия
service-kind-chat = Чат поддержки
service-kind-emergency = Экстренная помощь
service-kind-police = Полиция
service-kind-health = Медицинская помощь
service-kind-social-services = Социальная служба
service-kind-duty-social = Дежурная социальная служба
service-kind-shelter = Защищённое жильё
service-kind-counselling = Беседы и поддержка
service-kind-perpetrator-programme = Помощь в отказе от насилия
service-kind-legal = Юридическая консультация
service-kind-staff-guidance = Поддержка для специалистов
service-kind-directory = Найти помощь там, где вы живёте
service-kind-switchboard = Контактный центр муниципалитета
service-status-temporarily-closed = Временно закрыто.
service-status-defunct = Этой службы больше нет.

## Ways to reach a service

channel-phone = Позвонить
channel-sms = Отправить SMS
channel-chat = Чат
channel-video = Видеозвонок
channel-email = Написать письмо
channel-visit = Посещение
channel-web = Сайт
channel-text-telephone = Текстовый телефон
channel-sign-video = Видеозвонок на жестовом языке

## What it costs and what it leaves behind; $channel is the way to reach the service

cost-free = { $channel ->
    [phone] Звонок бесплатный.
    [sms] SMS бесплатно.
   *[other] Это бесплатно.
}
cost-local = { $channel ->
    [sms] Стоит как обычное SMS.
   *[other] Стоит как обычный звонок.
}
anonymous = Вам не нужно говорить, кто вы.
bill-no = { $channel ->
    [sms] Сообщение не видно в счёте за телефон.
   *[other] Звонок не виден в счёте за телефон.
}
bill-yes = { $channel ->
    [sms] Сообщение видно в счёте за телефон.
   *[other] Звонок виден в счёте за телефон.
}
call-log = { $channel ->
    [phone] Звонок виден в списке вызовов самого телефона. Там его можно удалить.
    [sms] Сообщение остаётся в телефоне. Там его можно удалить.
   *[other] На телефоне или компьютере может быть видно, что вы обращались.
}
replaces = Заменяет: {$value}.
replaces-until = Заменяет: {$value} (прежнее работает до {$date})

## Languages that are spoken; $languages is a list of language-sv and the like

spoken-staff = {$languages}.
spoken-interpreter = С переводчиком: {$languages}.
spoken-recorded = Записанная информация: {$languages}.

## A caution on how sure the number and the hours are; $channel is the way to reach the service

caution-value = { $channel ->
    [phone] Номер не подтверждён теми, кто отвечает.
    [sms] Номер не подтверждён теми, кто отвечает.
    [text-telephone] Номер не подтверждён теми, кто отвечает.
   *[other] Адрес не подтверждён.
}
caution-hours = Часы работы не подтверждены теми, кто отвечает.
caution-both = { $channel ->
    [phone] Номер и часы работы не подтверждены теми, кто отвечает.
    [sms] Номер и часы работы не подтверждены теми, кто отвечает.
    [text-telephone] Номер и часы работы не подтверждены теми, кто отвечает.
   *[other] Адрес и часы работы не подтверждены.
}

## Opening hours. $days is made of the messages for days, $times of hours-span; a line gets a capital letter

hours-always = Каждый день, круглосуточно
hours-all-day = {$days}, круглосуточно
hours-open = {$days}, {$times}
hours-closed = {$days}: закрыто
hours-every-day = каждый день
# Days that are public holidays, whatever day of the week they are.
hours-public-holidays = праздничные дни в Швеции
hours-days = {$first} – {$last}
hours-span = {$from}–{$to}
hours-span-overnight = {$from}–{$to} следующего дня
# The 24-hour clock: $h is the hour (8), $hh the same with two digits (08), $mm the minutes (30).
hours-time = {$h}:{$mm}
hours-full-hour = {$h}:00
exception-closed = {$date}: закрыто
exception-all-day = {$date}: круглосуточно
exception-open = {$date}: {$times}
exception-other = {$date}: {$hours}
# Beside the hours where a script runs: whether somebody answers now. $day is opening-today, opening-tomorrow or a weekday.
opening-now = Сейчас открыто
opening-closed = Сейчас закрыто
opening-next = Сейчас закрыто. Откроется: {$day}, {$time}.
opening-today = сегодня
opening-tomorrow = завтра
weekday-1 = понедельник
weekday-2 = вторник
weekday-3 = среда
weekday-4 = четверг
weekday-5 = пятница
weekday-6 = суббота
weekday-7 = воскресенье

## Definitions

definition-level-legal = Что сказано в законе или решении
definition-level-plain = Объяснение

## Kinds of organisation

organisation-kind-municipality = Муниципалитет
organisation-kind-department = Управление
organisation-kind-assembly = Выборный орган
organisation-kind-agency = Ведомство
organisation-kind-university = Университет
organisation-kind-region = Регион
organisation-kind-state = Государство в лене
organisation-kind-police = Полиция
organisation-kind-ngo = Объединение
organisation-kind-company = Компания
organisation-kind-network = Сеть
organisation-kind-school = Школа

## Plans and their actions

plan-level-international = Международный
plan-level-national = Национальный
plan-level-regional = Региональный
plan-level-local = Местный
action-status-planned = Запланировано
action-status-started = Выполняется
action-status-done = Выполнено
action-status-paused = Приостановлено
action-status-cancelled = Прекращено
action-status-unclear = В плане не указано
action-track-joint = Совместно
action-track-own = В своей организации
cadence-yearly = Один раз в год
cadence-half-year = Два раза в год
cadence-tertial = Три раза в год

## Leaflets

leaflet-format-card = Карточка
leaflet-format-trifold = Складной буклет
leaflet-format-poster = Плакат
leaflet-format-tear-off = Плакат с отрывными листками
leaflet-format-letter = Письмо
leaflet-format-poster-a4 = Плакат, A4
leaflet-format-booklet = Брошюра
print-edition = Выпуск { $number }
print-code = QR-код с адресом { $address }

## Counties, by the code of Statistics Sweden

county-01 = лен Стокгольм
county-03 = лен Уппсала
county-04 = лен Сёдерманланд
county-05 = лен Эстергётланд
county-06 = лен Йёнчёпинг
county-07 = лен Крунуберг
county-08 = лен Кальмар
county-09 = лен Готланд
county-10 = лен Блекинге
county-12 = лен Сконе
county-13 = лен Халланд
county-14 = лен Вестра-Гёталанд
county-17 = лен Вермланд
county-18 = лен Эребру
county-19 = лен Вестманланд
county-20 = лен Даларна
county-21 = лен Евлеборг
county-22 = лен Вестерноррланд
county-23 = лен Емтланд
county-24 = лен Вестерботтен
county-25 = лен Норрботтен

## Languages as they stand in a sentence

language-sv = шведский
language-sv-simple = простой шведский
language-en = английский
language-en-simple = простой английский
language-swl = шведский жестовый язык
language-fi = финский
language-fi-simple = простой финский
language-fit = меянкиели
language-se = северносаамский
language-smj = луле-саамский
language-sma = южносаамский
language-yi = идиш
language-rom = цыганский
language-rmy = цыганский (ловари)
language-rmn = цыганский (арли)
language-rmf = цыганский (кале)
language-rmu = цыганский (ресанде)
language-mul = большинство языков
language-ar = арабский
language-fa = персидский
language-prs = дари
language-ps = пушту
language-ckb = сорани (курдский)
language-kmr = курманджи (курдский)
language-so = сомали
language-ti = тигринья
language-am = амхарский
language-om = оромо
language-uk = украинский
language-ru = русский
language-pl = польский
language-lt = литовский
language-et = эстонский
language-bs = боснийский
language-hr = хорватский
language-sr = сербский
language-sr-Latn = сербский латиницей
language-sq = албанский
language-mk = македонский
language-bg = болгарский
language-ro = румынский
language-hu = венгерский
language-el = греческий
language-tr = турецкий
language-es = испанский
language-fr = французский
language-de = немецкий
language-it = итальянский
language-nl = нидерландский
language-pt = португальский
language-da = датский
language-nb = норвежский
language-th = тайский
language-vi = вьетнамский
language-zh = китайский
language-zh-Hans = китайский (упрощённые иероглифы)
language-ur = урду
language-bn = бенгальский
language-sw = суахили
language-aii = ассирийский
language-syr = сирийский
language-he = иврит
