### Headings and words on pages made from facts.

cards-title = Dónde puede acudir
narrower-title = Más para usted
finder-for = Ayuda: {$name}
finder-about = Ayuda en casos de {$name}
finder-tab = Apoyo y consejos
finder-group-audience = ¿A quién afecta?
finder-group-form = ¿Qué está pasando?
finder-group-kind = ¿Qué tipo de ayuda?
finder-group-language = ¿Qué idioma quiere hablar?
finder-group-place = ¿Dónde se necesita la ayuda?
finder-in = Ayuda en {$language}
finder-place = Ayuda: {$name}
finder-language-summary = Estos son los servicios que sabemos que pueden responder en {$language}, directamente o con intérprete. Otros también pueden tener intérprete, así que pregunte.
finder-spoken = Quienes responden hablan {$language}
finder-spoken-text = Quizá no todas las personas que trabajan allí lo hablen. Diga qué idioma quiere hablar cuando se ponga en contacto.
finder-interpreted = Con intérprete
finder-interpreted-text = Un intérprete participa en la conversación. Diga qué idioma habla cuando se ponga en contacto. Encontrar intérprete puede tardar un poco.
finder-place-summary = Primero lo más cercano, después lo que ayuda en una zona más amplia.
count-services = { $count ->
    [one] 1 servicio
   *[other] {$count} servicios
 }
count-actions = { $count ->
    [one] 1 medida
   *[other] {$count} medidas
 }
search-count = { $count ->
    [0] No se ha encontrado nada.
    [one] 1 resultado
   *[other] {$count} resultados
 }
search-many = Los {$count} mejores resultados
synonyms = Otras palabras
avoid = Palabras que evitamos
broader = Término más amplio
when = Cuándo
campaign-week = Cada año, semana {$week}
campaign-day = Cada año el {$day}
campaign-days = Cada año del {$from} al {$to}
legal-basis = Ley
website = Sitio web
part-of = Forma parte de
organisation-services = Servicios que ofrece
organisation-actions = Medidas en los planes
verified = Los datos
confidence-medium = Los datos proceden de otras fuentes, no de quienes responden.
confidence-low = Los datos son inciertos.
# The tab in discreet mode, where the page has no discreet title of its own.
neutral-title = Información
not-found-title = Esta página no existe
not-found-text = Puede que la dirección esté mal escrita o que la página se haya retirado. Si necesita ayuda ahora, los números están arriba en la página.

plan-level = Tipo
plan-valid = Vigencia
plan-publisher = De quién es el plan
plan-decided = Aprobado
plan-responsible = Responde del plan
plan-parent = Se basa en
plan-supersedes = Sustituye a
plan-source = Fuente
plan-areas = Áreas
plan-about = Sobre el plan
plan-was-valid = Estuvo vigente
plan-valid-wording = En palabras del plan
plan-parties = Entidades del plan
plan-followed-up = Seguimiento
plan-ended = El plan ya no está vigente. Su periodo fue: { $period }.
plan-ended-undated = El plan ya no está vigente.
plan-side-bodies = Quién hace qué
plan-side-goals = Objetivos y seguimiento
plan-side-time = Fechas y estado
plan-side-together = Quién colabora con quién
plan-side-served = Dónde se nota el plan
document-valid = Vigencia
document-years = Se elabora para
count-years = { $count ->
    [one] un año
   *[other] {$count} años
 }
document-under = Se basa en
document-reports-to = Los resultados se comunican a
matrix-areas = De cuántas medidas responde cada entidad y en cuántas participa, por área
matrix-goals = De cuántas medidas responde cada entidad y en cuántas participa, por objetivo
matrix-no-goal = Sin repartir por objetivos en el plan
matrix-responsible = responde de {$count}
matrix-cooperating = participa en {$count}
mandate = Normas
mandate-wording = El plan dice: «{$wording}».
mandate-replaced = Se ha sustituido por: {$regulation}.
indicator-here = En este sitio: {$count} de {$of}. Contado con lo que había el {$date}.
indicator-how = Cómo se cuenta
goal-frequency = Con qué frecuencia
goal-contributes-to = Contribuye a
equality-goal = Objetivo de igualdad {$goal}: { $goal ->
    [1] reparto igualitario del poder y la influencia
    [2] igualdad económica
    [3] igualdad en la educación
    [4] reparto igualitario del trabajo doméstico y de cuidados no remunerado
    [5] igualdad en la salud
   *[6] la violencia de los hombres contra las mujeres debe cesar
 }
agenda-goal = Agenda 2030, objetivo {$goal}: { $goal ->
    [1] fin de la pobreza
    [2] hambre cero
    [3] salud y bienestar
    [4] educación de calidad
    [5] igualdad de género
    [6] agua limpia y saneamiento
    [7] energía asequible y no contaminante
    [8] trabajo decente y crecimiento económico
    [9] industria, innovación e infraestructura
    [10] reducción de las desigualdades
    [11] ciudades y comunidades sostenibles
    [12] producción y consumo responsables
    [13] acción por el clima
    [14] vida submarina
    [15] vida de ecosistemas terrestres
    [16] paz, justicia e instituciones sólidas
   *[17] alianzas para lograr los objetivos
 }
agenda-target = {$name}, meta {$target}
time-unknown = No se indica cuándo
network-leads = Dirige
network-members = Participa
action-parties = Las entidades del plan en conjunto
action-also-in = Figura también en
action-plan = Plan
action-responsible = Responsable
action-cooperating = Colabora
action-when = Cuándo
action-track = Cómo se hace
action-followup = Seguimiento
action-served-by = Dónde se nota
period = {$from}–{$to}
period-from = Desde {$from}
period-to = Hasta {$to}
about = hacia {$date}
season = { $season ->
    [21] primavera
    [22] verano
    [23] otoño
   *[other] invierno
 } de {$year}

## The accessibility statement.

statement-scope-title = A quién y a qué se refiere la declaración
statement-scope = {$name} es responsable de este sitio web. La declaración se refiere a {$address} en todas sus versiones. No abarca otros sitios web a los que enlazamos.
statement-law = El sitio web debe cumplir la ley sueca de accesibilidad de los servicios públicos digitales.
statement-demo = El municipio es inventado. La declaración está escrita como la escribiría un municipio real.
statement-conformance-title = Cuán accesible es el sitio web
statement-conformance-full = Consideramos que el sitio web cumple la ley por completo.
statement-conformance-partial = Consideramos que el sitio web cumple la ley en parte. Los fallos se enumeran más abajo.
statement-conformance-none = Consideramos que el sitio web no cumple la ley. Los fallos se enumeran más abajo.
statement-conformance-unknown = El sitio web todavía no se ha evaluado. Por eso no sabemos cuán accesible es.
statement-shortcomings-title = Fallos conocidos
statement-shortcomings = Sabemos que falla esto:
statement-no-shortcomings = Aquí no se describen fallos. Aun así puede haberlos.
statement-machine = Hay traducciones automáticas que nadie ha revisado en {$editions}. Pueden ser difíciles de entender.
statement-untested = Las personas que necesitan textos fáciles no han probado todo en {$editions}. Por eso no lo llamamos lectura fácil.
statement-shortcoming-sign-language = El sitio web no tiene nada en lengua de signos.
statement-shortcoming-speech = El sitio web no lee el texto en voz alta.
statement-speech-partly = Solo se pueden escuchar algunas páginas, y solo en los idiomas que tienen voz.
statement-shortcoming-captions = Los vídeos no tienen subtítulos.
statement-shortcoming-audio-description = Los vídeos no tienen audiodescripción.
statement-shortcoming-documents = Los documentos, por ejemplo los archivos PDF, no son accesibles.
statement-shortcoming-maps = Los mapas no tienen una descripción en palabras.
statement-report-title = Avísenos si algo no funciona
statement-report = Díganos si encuentra un obstáculo o si necesita algo en otra forma. Diga de qué página se trata y qué pasó. No hace falta que diga por qué leía la página ni quién es.
statement-report-publisher = Póngase en contacto con {$name}.
statement-supervision-title = Supervisión
statement-supervision = La Agencia Sueca de Administración Digital, Digg, supervisa la ley. Si no está conforme con nuestra respuesta, puede presentar un aviso a Digg.
statement-supervision-demo = Como el municipio es inventado, Digg no puede examinar un aviso sobre este sitio web.
statement-supervision-link = Avisar a Digg de una falta de accesibilidad
statement-assessment-title = Cómo se ha probado el sitio web
statement-assessment-unknown = Nadie ha probado el sitio web todavía.
statement-by-self = Hemos probado el sitio web por nuestra cuenta.
statement-by-external = Alguien externo ha probado el sitio web.
statement-dates = La evaluación se hizo el {$assessed}. La declaración se actualizó por última vez el {$updated}.
statement-method-automatic = Programas informáticos han buscado errores. Esos programas solo encuentran una parte.
statement-method-manual = Personas han repasado los requisitos de la ley uno por uno.
statement-method-assistive-technology = El sitio web se ha probado con ayudas técnicas, por ejemplo lectores de pantalla.
statement-method-users = Personas con discapacidad han probado el sitio web.

## Pictograms

pictogram-credit = Pictogramas: {$name}, {$author}. Licencia: {$licence}.

## Addresses that were published once

moved = La página tiene una dirección nueva
gone-title = Esta página ya no está aquí
gone-text = Puede seguir leyendo aquí.

## Feeds: what they are called in a reader of feeds

changes = Novedades
changes-plans = Novedades sobre los planes

posts-number = Publicación {$number}

## The other forms of a page

listen-recorded = Lee { $name }. Grabado el { $date }. Otras personas cercanas pueden oírlo.
formats-languages = Otros idiomas
