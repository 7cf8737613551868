### Words of the theme, in every page's frame. No message here takes an argument.
### They promise nothing: the exit leaves the page, it does not make anybody safe.

## The frame: what stands around every page

skip-link = Перейти до вмісту
exit = Залишити сторінку
demo-notice = Вигаданий муніципалітет.
staff-site = Внутрішній сайт для працівників
internal-page = Ця сторінка внутрішня. Її немає на відкритому сайті.
menu = Меню
languages = Мови
# Stands on the folded list where there are more than eight editions: also for those who cannot read this one.
languages-fold = Мови – Languages – Språk
levels = Рівень читання
breadcrumb = Ви тут
footer = Про цей сайт
traces = Цей сайт не використовує файлів cookie. Але телефон або комп’ютер може запам’ятати, які сторінки ви відкривали.

## The exit, with the script: read aloud, and while the other page is loading

exit-twice-more = Натисніть Shift ще два рази, щоб залишити сторінку.
exit-once-more = Натисніть Shift ще раз, щоб залишити сторінку.
# After five seconds without a third press.
exit-over = Ви досі на цій сторінці.
exit-loading = Завантаження…

## Discreet mode

discreet-about = У непомітному режимі кнопка «Назад» пам’ятає менше сторінок. Історія браузера залишається.
discreet-start = Увімкнути непомітний режим
discreet-end = Вимкнути непомітний режим
discreet-on = Непомітний режим увімкнено.
discreet-off = Непомітний режим вимкнено.

## When it is urgent: the bar with 112 and the main helpline

# The label of the bar, read aloud only.
urgent-label = Зателефонуйте, якщо вам потрібна допомога
# Stands before the number 112.
urgent-call = Небезпека просто зараз?

## The start page

doors = Виберіть те, що підходить вам

## A service: its card and its own page

contact = Як зв’язатися
# Stands before the opening hours.
hours = Відчинено:
# Stands before the languages that are spoken.
spoken = Мови:
what-happens = Що відбувається, коли ви звертаєтеся
who-answers = Хто відповідає
# Stands before who answers, on a card.
confidentiality = Те, що ви розповідаєте
facts = Інші відомості
nothing-found = Тут поки нічого немає. Зателефонуйте на лінію допомоги вгорі сторінки, і вам підкажуть, куди звернутися.

## The glossary

definitions = Як пояснюють це слово
# Stands before the document that a definition is taken from.
source = Джерело:
letters = Перейти до літери

## A plan: goals and actions

goals = Цілі
examples = Приклади
indicators = Як перевіряють досягнення цілі
actions = Заходи
# Stands before "Planned", "Under way" and so on; read aloud and shown.
status = Стан:
how = Як це робиться
effect = До чого має привести захід
# Above the links to the other pages of a plan.
plan-sides = Переглянути весь план
plan-facts = Про рішення
hierarchy = Пов’язані плани
all-plans = Усі плани
# Stands in brackets after the name of the plan being read.
this-plan = цей план
matrix = Огляд
# Heads the column of those who act: authorities, associations.
body = Учасник
bodies = За учасниками
answers-for = Відповідає за
takes-part-in = Бере участь у
commitments = Зобов’язання
targets = Чому сприяє план загалом
leads-there = Заходи, що до цього ведуть
year = Рік
figure = Кількість
statuses = Стан
times = Коли це робиться
networks = Групи, що зустрічаються
works-together = Хто працює разом
# Read aloud instead of a drawing.
drawing = Малюнок із лініями між тими, хто працює разом. Список вище каже те саме.
served = На цьому сайті
carries-out = Стосується цих заходів

## The page to search on

search-label = Що ви шукаєте?
# Stands under the field. It says what the page does, and promises nothing of the device.
search-about = Те, що ви пишете, нікуди не надсилається і не зберігається на сайті.
search-nothing = Спробуйте інше слово або зателефонуйте, і вам допоможуть знайти потрібне місце.
search-script = Пошук працює у вашому браузері, і для нього потрібні скрипти, а вони вимкнені. Усе можна знайти й без пошуку.

## The end of a page

related = Читати далі
about-page = Про цю сторінку
# Stands before the page's short address.
permalink = Коротка адреса сторінки

## Linking to a page: unfolded at its end

share = Посилання на цю сторінку
# A button in each row of languages; the language's name stands before it.
share-copy = Скопіювати посилання
share-copied = Посилання скопійовано.

## The permalink and the page that was not found

choose-edition = Виберіть мову
to-start = На головну сторінку
behind-link = Читати найновіший текст

## What staff post in social media

# Stands before the text.
posts-alt = Альтернативний текст:
posts-files = Файли для завантаження
posts-page = Сторінка, на яку ведуть дописи
## Listening, and the other forms of a page

listen = Прослухати
listen-heard = Комп’ютерний голос читає сторінку. Інші люди поруч можуть його почути.
listen-play = Відтворити
listen-pause = Пауза
listen-stop = Зупинити
listen-back = Попереднє речення
listen-on = Наступне речення
listen-speed = Швидкість
formats = Є також у такому вигляді:
formats-no-voice = Для цієї мови немає голосу. Цю сторінку не можна прослухати.
