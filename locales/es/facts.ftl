### Words that facts are told in: services, opening hours, plans, languages. Hand in hand with src/render/.

## Labels of facts

kind = Tipo
area = Zona
ages = Edad
address = Dirección
provider = Responsable
audiences = Para
forms = Tema

## Where, how old, when it was checked

area-national = Todo el país
# Where there is no name of the county: see county-01 and on.
area-county = Provincia {$code}
area-municipality = {$name}
ages-min-max = De {$min} a {$max} años
ages-min = Desde los {$min} años
ages-max = Hasta los {$max} años
verified-on = Comprobado el {$date}. Fuente: {$source}

## Review and translation of a page

reviewed = Revisado el {$date}
reviewed-by = Revisado el {$date} por {$name}
# $edition and $other are names of languages as in language-sv.
behind-notice = El texto en {$source} ha cambiado desde que se escribió este. Puede que algo sea distinto ahora. Los números de teléfono y los horarios son siempre los más recientes.
fallback-notice = Esta página todavía no existe en {$edition}. El texto está en {$other}.
interface-machine = Un ordenador ha traducido los menús y los títulos. Ninguna persona los ha revisado.
translation-machine = Traducido por un ordenador el {$date}. Ninguna persona ha revisado el texto.
translation-machine-undated = Traducido por un ordenador. Ninguna persona ha revisado el texto.
translation-draft = Borrador del {$date}. El texto todavía no se ha revisado.
translation-draft-undated = Borrador. El texto todavía no se ha revisado.
translation-reviewed = Una persona que domina ambos idiomas revisó la traducción el {$date}.
translation-reviewed-undated = Una persona que domina ambos idiomas ha revisado la traducción.
translation-tested = Personas a las que va dirigido probaron el texto el {$date}.
translation-tested-by = El texto se probó el {$date} con { $count ->
    [one] 1 persona a la que va dirigido
   *[other] {$count} personas a las que va dirigido
 }. A cargo de la prueba: {$by}.
translation-tested-undated = Personas a las que va dirigido han probado el texto.

## Kinds of service and their status

service-kind-helpline = Línea de ayuda
service-kind-chat = Chat de apoyo
service-kind-emergency = Ayuda urgente
service-kind-police = Policía
service-kind-health = Atención sanitaria
service-kind-social-services = Servicios sociales
service-kind-duty-social = Servicios sociales de urgencia
service-kind-shelter = Alojamiento protegido
service-kind-counselling = Apoyo y orientación
service-kind-perpetrator-programme = Ayuda para dejar de usar la violencia
service-kind-legal = Asesoramiento jurídico
service-kind-staff-guidance = Apoyo a profesionales
service-kind-directory = Encontrar apoyo donde vive
service-kind-switchboard = Centralita del municipio
service-status-temporarily-closed = Cerrado por el momento.
service-status-defunct = Este servicio ya no existe.

## Ways to reach a service

channel-phone = Llamar
channel-sms = Enviar un SMS
channel-chat = Chatear
channel-video = Videollamada
channel-email = Enviar un correo
channel-visit = Visita
channel-web = Sitio web
channel-text-telephone = Teléfono de texto
channel-sign-video = Videollamada en lengua de signos

## What it costs and what it leaves behind; $channel is the way to reach the service

cost-free = { $channel ->
    [phone] Llamar es gratis.
    [sms] Enviar un SMS es gratis.
   *[other] Es gratis.
}
cost-local = { $channel ->
    [sms] Cuesta lo mismo que un SMS normal.
   *[other] Cuesta lo mismo que una llamada normal.
}
anonymous = No hace falta que diga quién es.
bill-no = { $channel ->
    [sms] El mensaje no aparece en la factura del teléfono.
   *[other] La llamada no aparece en la factura del teléfono.
}
bill-yes = { $channel ->
    [sms] El mensaje aparece en la factura del teléfono.
   *[other] La llamada aparece en la factura del teléfono.
}
call-log = { $channel ->
    [phone] La llamada aparece en la lista de llamadas del propio teléfono. Allí puede borrarla.
    [sms] El mensaje queda en el teléfono. Allí puede borrarlo.
   *[other] En el teléfono o el ordenador puede verse que se ha puesto en contacto.
}
replaces = Sustituye a {$value}.
replaces-until = Sustituye a {$value}, que funciona hasta el {$date}.

## Languages that are spoken; $languages is a list of language-sv and the like

spoken-staff = {$languages}.
spoken-interpreter = {$languages} con intérprete.
spoken-recorded = Información grabada en {$languages}.

## A caution on how sure the number and the hours are; $channel is the way to reach the service

caution-value = { $channel ->
    [phone] Quienes responden no han confirmado el número.
    [sms] Quienes responden no han confirmado el número.
    [text-telephone] Quienes responden no han confirmado el número.
   *[other] La dirección no está confirmada.
}
caution-hours = Quienes responden no han confirmado el horario.
caution-both = { $channel ->
    [phone] Quienes responden no han confirmado el número ni el horario.
    [sms] Quienes responden no han confirmado el número ni el horario.
    [text-telephone] Quienes responden no han confirmado el número ni el horario.
   *[other] La dirección y el horario no están confirmados.
}

## Opening hours. $days is made of the messages for days, $times of hours-span; a line gets a capital letter

hours-always = Todos los días, las 24 horas
hours-all-day = {$days}, las 24 horas
hours-open = {$days}, {$times}
hours-closed = {$days}: cerrado
hours-every-day = todos los días
# Days that are public holidays, whatever day of the week they are.
hours-public-holidays = festivos en Suecia
hours-days = de {$first} a {$last}
hours-span = {$from}–{$to}
hours-span-overnight = de {$from} a {$to} del día siguiente
# The 24-hour clock: $h is the hour (8), $hh the same with two digits (08), $mm the minutes (30).
hours-time = {$hh}:{$mm}
hours-full-hour = {$hh}:00
exception-closed = {$date}: cerrado
exception-all-day = {$date}: las 24 horas
exception-open = {$date}: {$times}
exception-other = {$date}: {$hours}
# Beside the hours where a script runs: whether somebody answers now. $day is opening-today, opening-tomorrow or a weekday.
opening-now = Abierto ahora
opening-closed = Cerrado ahora
opening-next = Cerrado ahora. Próxima apertura: {$day}, {$time}.
opening-today = hoy
opening-tomorrow = mañana
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo

## Definitions

definition-level-legal = Lo que dice la ley o la decisión
definition-level-plain = Explicación

## Kinds of organisation

organisation-kind-municipality = Municipio
organisation-kind-department = Departamento
organisation-kind-assembly = Representantes elegidos
organisation-kind-agency = Autoridad pública
organisation-kind-university = Universidad
organisation-kind-region = Región
organisation-kind-state = El Estado en la provincia
organisation-kind-police = Policía
organisation-kind-ngo = Asociación
organisation-kind-company = Empresa
organisation-kind-network = Red
organisation-kind-school = Escuela

## Plans and their actions

plan-level-international = Internacional
plan-level-national = Nacional
plan-level-regional = Regional
plan-level-local = Local
action-status-planned = Prevista
action-status-started = En marcha
action-status-done = Terminada
action-status-paused = En pausa
action-status-cancelled = Cancelada
action-status-unclear = El plan no lo indica
action-track-joint = En común
action-track-own = Dentro de la propia organización
cadence-yearly = Una vez al año
cadence-half-year = Dos veces al año
cadence-tertial = Tres veces al año

## Leaflets

leaflet-format-card = Tarjeta
leaflet-format-trifold = Folleto plegado
leaflet-format-poster = Cartel
leaflet-format-tear-off = Cartel con tiras para arrancar
leaflet-format-letter = Carta
leaflet-format-poster-a4 = Cartel, A4
leaflet-format-booklet = Cuaderno
print-edition = Edición { $number }
print-code = Código QR con la dirección { $address }

## Counties, by the code of Statistics Sweden

county-01 = provincia de Estocolmo
county-03 = provincia de Upsala
county-04 = provincia de Södermanland
county-05 = provincia de Östergötland
county-06 = provincia de Jönköping
county-07 = provincia de Kronoberg
county-08 = provincia de Kalmar
county-09 = provincia de Gotland
county-10 = provincia de Blekinge
county-12 = provincia de Escania
county-13 = provincia de Halland
county-14 = provincia de Västra Götaland
county-17 = provincia de Värmland
county-18 = provincia de Örebro
county-19 = provincia de Västmanland
county-20 = provincia de Dalarna
county-21 = provincia de Gävleborg
county-22 = provincia de Västernorrland
county-23 = provincia de Jämtland
county-24 = provincia de Västerbotten
county-25 = provincia de Norrbotten

## Languages as they stand in a sentence

language-sv = sueco
language-sv-simple = sueco fácil
language-en = inglés
language-en-simple = inglés fácil
language-swl = lengua de signos sueca
language-fi = finés
language-fi-simple = finés fácil
language-fit = meänkieli
language-se = sami septentrional
language-smj = sami lule
language-sma = sami meridional
language-yi = yidis
language-rom = romaní
language-rmy = romaní (lovari)
language-rmn = romaní (arli)
language-rmf = romaní (kale)
language-rmu = romaní (resande)
language-mul = la mayoría de los idiomas
language-ar = árabe
language-fa = persa
language-prs = dari
language-ps = pastún
language-ckb = sorani (kurdo)
language-kmr = kurmanyi (kurdo)
language-so = somalí
language-ti = tigriña
language-am = amárico
language-om = oromo
language-uk = ucraniano
language-ru = ruso
language-pl = polaco
language-lt = lituano
language-et = estonio
language-bs = bosnio
language-hr = croata
language-sr = serbio
language-sr-Latn = serbio en letras latinas
language-sq = albanés
language-mk = macedonio
language-bg = búlgaro
language-ro = rumano
language-hu = húngaro
language-el = griego
language-tr = turco
language-es = español
language-fr = francés
language-de = alemán
language-it = italiano
language-nl = neerlandés
language-pt = portugués
language-da = danés
language-nb = noruego
language-th = tailandés
language-vi = vietnamita
language-zh = chino
language-zh-Hans = chino (caracteres simplificados)
language-ur = urdu
language-bn = bengalí
language-sw = suajili
language-aii = asirio
language-syr = siriaco
language-he = hebreo
