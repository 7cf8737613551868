### Words of the theme, in every page's frame. No message here takes an argument.
### They promise nothing: the exit leaves the page, it does not make anybody safe.

## The frame: what stands around every page

skip-link = Перейти к содержанию
exit = Покинуть страницу
demo-notice = Вымышленный муниципалитет.
staff-site = Внутренний сайт для сотрудников
internal-page = Эта страница внутренняя. Её нет на открытом сайте.
menu = Меню
languages = Языки
# Stands on the folded list where there are more than eight editions: also for those who cannot read this one.
languages-fold = Языки – Languages – Språk
levels = Уровень чтения
breadcrumb = Вы здесь
footer = Об этом сайте
traces = Этот сайт не использует файлы cookie. Но телефон или компьютер может запомнить, какие страницы вы открывали.

## The exit, with the script: read aloud, and while the other page is loading

exit-twice-more = Нажмите Shift ещё два раза, чтобы покинуть страницу.
exit-once-more = Нажмите Shift ещё раз, чтобы покинуть страницу.
# After five seconds without a third press.
exit-over = Вы по-прежнему на этой странице.
exit-loading = Загрузка…

## Discreet mode

discreet-about = В незаметном режиме кнопка «Назад» помнит меньше страниц. История браузера сохраняется.
discreet-start = Включить незаметный режим
discreet-end = Выключить незаметный режим
discreet-on = Незаметный режим включён.
discreet-off = Незаметный режим выключен.

## When it is urgent: the bar with 112 and the main helpline

# The label of the bar, read aloud only.
urgent-label = Позвоните, если вам нужна помощь
# Stands before the number 112.
urgent-call = Опасность прямо сейчас?

## The start page

doors = Выберите то, что подходит вам

## A service: its card and its own page

contact = Как связаться
# Stands before the opening hours.
hours = Открыто:
# Stands before the languages that are spoken.
spoken = Языки:
what-happens = Что происходит, когда вы обращаетесь
who-answers = Кто отвечает
# Stands before who answers, on a card.
confidentiality = То, что вы рассказываете
facts = Другие сведения
nothing-found = Здесь пока ничего нет. Позвоните по телефону доверия вверху страницы, там вам подскажут, куда обратиться.

## The glossary

definitions = Как объясняют это слово
# Stands before the document that a definition is taken from.
source = Источник:
letters = Перейти к букве

## A plan: goals and actions

goals = Цели
examples = Примеры
indicators = Как проверяют достижение цели
actions = Меры
# Stands before "Planned", "Under way" and so on; read aloud and shown.
status = Состояние:
how = Как это делается
effect = К чему должна привести мера
# Above the links to the other pages of a plan.
plan-sides = Посмотреть весь план
plan-facts = О решении
hierarchy = Связанные планы
all-plans = Все планы
# Stands in brackets after the name of the plan being read.
this-plan = этот план
matrix = Обзор
# Heads the column of those who act: authorities, associations.
body = Участник
bodies = По участникам
answers-for = Отвечает за
takes-part-in = Участвует в
commitments = Обязательства
targets = Чему способствует план в целом
leads-there = Меры, которые к этому ведут
year = Год
figure = Количество
statuses = Состояние
times = Когда это делается
networks = Группы, которые встречаются
works-together = Кто работает вместе
# Read aloud instead of a drawing.
drawing = Рисунок с линиями между теми, кто работает вместе. Список выше говорит то же самое.
served = На этом сайте
carries-out = Относится к этим мерам

## The page to search on

search-label = Что вы ищете?
# Stands under the field. It says what the page does, and promises nothing of the device.
search-about = То, что вы пишете, никуда не отправляется и не сохраняется на сайте.
search-nothing = Попробуйте другое слово или позвоните, и вам помогут найти нужное место.
search-script = Поиск работает в вашем браузере, и для него нужны скрипты, а они отключены. Всё можно найти и без поиска.

## The end of a page

related = Читать дальше
about-page = Об этой странице
# Stands before the page's short address.
permalink = Короткий адрес страницы

## Linking to a page: unfolded at its end

share = Ссылка на эту страницу
# A button in each row of languages; the language's name stands before it.
share-copy = Скопировать ссылку
share-copied = Ссылка скопирована.

## The permalink and the page that was not found

choose-edition = Выберите язык
to-start = На главную страницу
behind-link = Читать самый новый текст

## What staff post in social media

# Stands before the text.
posts-alt = Альтернативный текст:
posts-files = Файлы для скачивания
posts-page = Страница, на которую ведут публикации
## Listening, and the other forms of a page

listen = Прослушать
listen-heard = Компьютерный голос читает страницу. Другие люди рядом могут его услышать.
listen-play = Воспроизвести
listen-pause = Пауза
listen-stop = Остановить
listen-back = Предыдущее предложение
listen-on = Следующее предложение
listen-speed = Скорость
formats = Есть также в таком виде:
formats-no-voice = Для этого языка нет голоса. Эту страницу нельзя прослушать.
