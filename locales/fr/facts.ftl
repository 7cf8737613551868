### Words that facts are told in: services, opening hours, plans, languages. Hand in hand with src/render/.

## Labels of facts

kind = Type
area = Zone
ages = Âge
address = Adresse
provider = Géré par
audiences = Pour
forms = Sujet

## Where, how old, when it was checked

area-national = Tout le pays
# Where there is no name of the county: see county-01 and on.
area-county = Comté {$code}
area-municipality = {$name}
ages-min-max = De {$min} à {$max} ans
ages-min = À partir de {$min} ans
ages-max = Jusqu’à {$max} ans
verified-on = Vérifié le {$date}. Source : {$source}

## Review and translation of a page

reviewed = Relu le {$date}
reviewed-by = Relu le {$date} par {$name}
# $edition and $other are names of languages as in language-sv.
behind-notice = Le texte dans la langue d’origine ({$source}) a changé depuis que celui-ci a été écrit. Quelque chose peut être différent aujourd’hui. Les numéros de téléphone et les horaires sont toujours les plus récents.
fallback-notice = Cette page n’existe pas encore dans cette langue : {$edition}. Langue du texte : {$other}.
interface-machine = Les menus et les titres ont été traduits par un ordinateur. Personne ne les a relus.
translation-machine = Traduit par un ordinateur le {$date}. Personne n’a relu le texte.
translation-machine-undated = Traduit par un ordinateur. Personne n’a relu le texte.
translation-draft = Ébauche du {$date}. Le texte n’a pas encore été relu.
translation-draft-undated = Ébauche. Le texte n’a pas encore été relu.
translation-reviewed = La traduction a été relue le {$date} par une personne qui connaît les deux langues.
translation-reviewed-undated = La traduction a été relue par une personne qui connaît les deux langues.
translation-tested = Le texte a été essayé le {$date} par des personnes à qui il est destiné.
translation-tested-by = Le texte a été essayé le {$date} par { $count ->
    [one] {$count} personne à qui il est destiné
   *[other] {$count} personnes à qui il est destiné
 }. Essai mené par : {$by}.
translation-tested-undated = Le texte a été essayé par des personnes à qui il est destiné.

## Kinds of service and their status

service-kind-helpline = Ligne d’aide
service-kind-chat = Chat d’aide
service-kind-emergency = Aide d’urgence
service-kind-police = Police
service-kind-health = Soins de santé
service-kind-social-services = Services sociaux
service-kind-duty-social = Permanence sociale d’urgence
service-kind-shelter = Hébergement protégé
service-kind-counselling = Soutien et écoute
service-kind-perpetrator-programme = Aide pour cesser la violence
service-kind-legal = Conseil juridique
service-kind-staff-guidance = Appui aux professionnels
service-kind-directory = Trouver de l’aide là où vous habitez
service-kind-switchboard = Standard de la commune
service-status-temporarily-closed = Fermé pour le moment.
service-status-defunct = Ce service n’existe plus.

## Ways to reach a service

channel-phone = Appeler
channel-sms = Envoyer un SMS
channel-chat = Chatter
channel-video = Appel vidéo
channel-email = Envoyer un courriel
channel-visit = Visite
channel-web = Site web
channel-text-telephone = Téléphone à texte
channel-sign-video = Appel vidéo en langue des signes

## What it costs and what it leaves behind; $channel is the way to reach the service

cost-free = { $channel ->
    [phone] L’appel est gratuit.
    [sms] L’envoi d’un SMS est gratuit.
   *[other] C’est gratuit.
}
cost-local = { $channel ->
    [sms] Au prix d’un SMS ordinaire.
   *[other] Au prix d’un appel ordinaire.
}
anonymous = Vous n’avez pas besoin de dire qui vous êtes.
bill-no = { $channel ->
    [sms] Le message n’apparaît pas sur la facture de téléphone.
   *[other] L’appel n’apparaît pas sur la facture de téléphone.
}
bill-yes = { $channel ->
    [sms] Le message apparaît sur la facture de téléphone.
   *[other] L’appel apparaît sur la facture de téléphone.
}
call-log = { $channel ->
    [phone] L’appel apparaît dans la liste d’appels du téléphone. Vous pouvez l’y effacer.
    [sms] Le message reste dans le téléphone. Vous pouvez l’y effacer.
   *[other] Le téléphone ou l’ordinateur peut montrer que vous avez pris contact.
}
replaces = Remplace {$value}.
replaces-until = Remplace {$value}, qui fonctionne jusqu’au {$date}.

## Languages that are spoken; $languages is a list of language-sv and the like

spoken-staff = {$languages}.
spoken-interpreter = {$languages}, avec interprète.
spoken-recorded = Informations enregistrées : {$languages}.

## A caution on how sure the number and the hours are; $channel is the way to reach the service

caution-value = { $channel ->
    [phone] Le numéro n’est pas confirmé par le service.
    [sms] Le numéro n’est pas confirmé par le service.
    [text-telephone] Le numéro n’est pas confirmé par le service.
   *[other] L’adresse n’est pas confirmée.
}
caution-hours = Les horaires ne sont pas confirmés par le service.
caution-both = { $channel ->
    [phone] Le numéro et les horaires ne sont pas confirmés par le service.
    [sms] Le numéro et les horaires ne sont pas confirmés par le service.
    [text-telephone] Le numéro et les horaires ne sont pas confirmés par le service.
   *[other] L’adresse et les horaires ne sont pas confirmés.
}

## Opening hours. $days is made of the messages for days, $times of hours-span; a line gets a capital letter

hours-always = Tous les jours, 24 heures sur 24
hours-all-day = {$days}, 24 heures sur 24
hours-open = {$days}, {$times}
hours-closed = {$days} : fermé
hours-every-day = tous les jours
# Days that are public holidays, whatever day of the week they are.
hours-public-holidays = jours fériés en Suède
hours-days = du {$first} au {$last}
hours-span = de {$from} à {$to}
hours-span-overnight = de {$from} à {$to} le lendemain
# The 24-hour clock: $h is the hour (8), $hh the same with two digits (08), $mm the minutes (30).
hours-time = {$h} h {$mm}
hours-full-hour = {$h} h
exception-closed = {$date} : fermé
exception-all-day = {$date} : 24 heures sur 24
exception-open = {$date} : {$times}
exception-other = {$date} : {$hours}
# Beside the hours where a script runs: whether somebody answers now. $day is opening-today, opening-tomorrow or a weekday.
opening-now = Ouvert maintenant
opening-closed = Fermé maintenant
opening-next = Fermé maintenant. Ouvre {$day} à {$time}.
opening-today = aujourd’hui
opening-tomorrow = demain
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche

## Definitions

definition-level-legal = Ce que dit la loi ou la décision
definition-level-plain = Explication

## Kinds of organisation

organisation-kind-municipality = Commune
organisation-kind-department = Service administratif
organisation-kind-assembly = Assemblée élue
organisation-kind-agency = Autorité publique
organisation-kind-university = Université
organisation-kind-region = Région
organisation-kind-state = L’État dans le comté
organisation-kind-police = Police
organisation-kind-ngo = Association
organisation-kind-company = Entreprise
organisation-kind-network = Réseau
organisation-kind-school = École

## Plans and their actions

plan-level-international = International
plan-level-national = National
plan-level-regional = Régional
plan-level-local = Local
action-status-planned = Prévue
action-status-started = En cours
action-status-done = Terminée
action-status-paused = En pause
action-status-cancelled = Annulée
action-status-unclear = Le plan ne le dit pas
action-track-joint = Ensemble
action-track-own = Au sein de l’organisation
cadence-yearly = Une fois par an
cadence-half-year = Deux fois par an
cadence-tertial = Trois fois par an

## Leaflets

leaflet-format-card = Carte
leaflet-format-trifold = Dépliant
leaflet-format-poster = Affiche
leaflet-format-tear-off = Affiche à languettes détachables
leaflet-format-letter = Lettre
leaflet-format-poster-a4 = Affiche, A4
leaflet-format-booklet = Livret
print-edition = Édition { $number }
print-code = Code QR avec l’adresse { $address }

## Counties, by the code of Statistics Sweden

county-01 = comté de Stockholm
county-03 = comté de Uppsala
county-04 = comté de Södermanland
county-05 = comté de Östergötland
county-06 = comté de Jönköping
county-07 = comté de Kronoberg
county-08 = comté de Kalmar
county-09 = comté de Gotland
county-10 = comté de Blekinge
county-12 = comté de Skåne
county-13 = comté de Halland
county-14 = comté de Västra Götaland
county-17 = comté de Värmland
county-18 = comté de Örebro
county-19 = comté de Västmanland
county-20 = comté de Dalarna
county-21 = comté de Gävleborg
county-22 = comté de Västernorrland
county-23 = comté de Jämtland
county-24 = comté de Västerbotten
county-25 = comté de Norrbotten

## Languages as they stand in a sentence

language-sv = suédois
language-sv-simple = suédois facile
language-en = anglais
language-en-simple = anglais facile
language-swl = langue des signes suédoise
language-fi = finnois
language-fi-simple = finnois facile
language-fit = meänkieli
language-se = same du Nord
language-smj = same de Lule
language-sma = same du Sud
language-yi = yiddish
language-rom = romani
language-rmy = romani (lovari)
language-rmn = romani (arli)
language-rmf = romani (kale)
language-rmu = romani (resande)
language-mul = la plupart des langues
language-ar = arabe
language-fa = persan
language-prs = dari
language-ps = pachto
language-ckb = sorani (kurde)
language-kmr = kurmandji (kurde)
language-so = somali
language-ti = tigrigna
language-am = amharique
language-om = oromo
language-uk = ukrainien
language-ru = russe
language-pl = polonais
language-lt = lituanien
language-et = estonien
language-bs = bosniaque
language-hr = croate
language-sr = serbe
language-sr-Latn = serbe en lettres latines
language-sq = albanais
language-mk = macédonien
language-bg = bulgare
language-ro = roumain
language-hu = hongrois
language-el = grec
language-tr = turc
language-es = espagnol
language-fr = français
language-de = allemand
language-it = italien
language-nl = néerlandais
language-pt = portugais
language-da = danois
language-nb = norvégien
language-th = thaï
language-vi = vietnamien
language-zh = chinois
language-zh-Hans = chinois (caractères simplifiés)
language-ur = ourdou
language-bn = bengali
language-sw = swahili
language-aii = assyrien
language-syr = syriaque
language-he = hébreu
