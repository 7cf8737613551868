### Words of the theme, in every page's frame. No message here takes an argument.
### They promise nothing: the exit leaves the page, it does not make anybody safe.

## The frame: what stands around every page

skip-link = Ir al contenido
exit = Salir de esta página
demo-notice = Un municipio inventado.
staff-site = Sitio interno para el personal
internal-page = Esta página es interna. No está en el sitio público.
menu = Menú
languages = Idiomas
# Stands on the folded list where there are more than eight editions: also for those who cannot read this one.
languages-fold = Idiomas – språk – languages
levels = Nivel de lectura
breadcrumb = Está aquí
footer = Sobre este sitio web
traces = Este sitio web no usa cookies. Pero el teléfono o el ordenador pueden recordar qué páginas ha abierto.

## The exit, with the script: read aloud, and while the other page is loading

exit-twice-more = Pulse Shift dos veces más para salir de esta página.
exit-once-more = Pulse Shift una vez más para salir de esta página.
# After five seconds without a third press.
exit-over = Sigue en esta página.
exit-loading = Cargando…

## Discreet mode

discreet-about = En el modo discreto, el botón Atrás recuerda menos páginas. El historial del navegador se conserva.
discreet-start = Activar el modo discreto
discreet-end = Desactivar el modo discreto
discreet-on = El modo discreto está activado.
discreet-off = El modo discreto está desactivado.

## When it is urgent: the bar with 112 and the main helpline

# The label of the bar, read aloud only.
urgent-label = Llame si necesita ayuda
# Stands before the number 112.
urgent-call = ¿Hay peligro ahora?

## The start page

doors = Elija lo que corresponda a su situación

## A service: its card and its own page

contact = Cómo contactar
# Stands before the opening hours.
hours = Horario:
# Stands before the languages that are spoken.
spoken = Idiomas:
what-happens = Qué pasa cuando se pone en contacto
who-answers = Quién responde
# Stands before who answers, on a card.
confidentiality = Lo que usted cuenta
facts = Más datos
nothing-found = Aquí no hay nada todavía. Llame a la línea de ayuda que está arriba en la página y le orientarán.

## The glossary

definitions = Cómo se describe la palabra
# Stands before the document that a definition is taken from.
source = Fuente:
letters = Ir a la letra

## A plan: goals and actions

goals = Objetivos
examples = Ejemplos
indicators = Cómo se sigue el objetivo
actions = Medidas
# Stands before "Planned", "Under way" and so on; read aloud and shown.
status = Estado:
how = Cómo se hace
effect = A qué debe llevar la medida
# Above the links to the other pages of a plan.
plan-sides = Ver todo el plan
plan-facts = Sobre la decisión
hierarchy = Planes relacionados entre sí
all-plans = Todos los planes
# Stands in brackets after the name of the plan being read.
this-plan = este plan
matrix = Visión general
# Heads the column of those who act: authorities, associations.
body = Entidad
bodies = Entidad por entidad
answers-for = Responde de
takes-part-in = Participa en
commitments = Compromisos
targets = El plan en su conjunto contribuye a
leads-there = Medidas que llevan a ello
year = Año
figure = Número
statuses = Estado
times = Cuándo se hace
networks = Grupos que se reúnen
works-together = Quiénes trabajan juntos
# Read aloud instead of a drawing.
drawing = Dibujo con líneas entre quienes trabajan juntos. La lista de arriba dice lo mismo.
served = En este sitio web
carries-out = Corresponde a estas medidas

## The page to search on

search-label = ¿Qué busca?
# Stands under the field. It says what the page does, and promises nothing of the device.
search-about = Lo que escribe no se envía a ningún sitio y el sitio web no lo guarda.
search-nothing = Pruebe con otra palabra, o llame y le ayudarán a encontrar el lugar adecuado.
search-script = La búsqueda se hace en su navegador y necesita scripts, que están desactivados. Todo se puede encontrar sin buscar.

## The end of a page

related = Leer más
about-page = Sobre esta página
# Stands before the page's short address.
permalink = Dirección corta de esta página

## Linking to a page: unfolded at its end

share = Enlace a esta página
# A button in each row of languages; the language's name stands before it.
share-copy = Copiar el enlace
share-copied = El enlace está copiado.

## The permalink and the page that was not found

choose-edition = Elegir idioma
to-start = A la página de inicio
behind-link = Leer el texto más reciente

## What staff post in social media

# Stands before the text.
posts-alt = Texto alternativo:
posts-files = Archivos para descargar
posts-page = La página a la que llevan las publicaciones
## Listening, and the other forms of a page

listen = Escuchar
listen-heard = Una voz de ordenador lee la página. Otras personas cercanas pueden oírla.
listen-play = Reproducir
listen-pause = Pausar
listen-stop = Parar
listen-back = Frase anterior
listen-on = Frase siguiente
listen-speed = Velocidad
formats = También disponible como:
formats-no-voice = No hay voz en este idioma. Esta página no se puede escuchar.
