### Headings and words on pages made from facts.

cards-title = Où vous pouvez vous adresser
narrower-title = Autres pages pour vous
finder-for = Aide : {$name}
finder-about = Aide en cas de : {$name}
finder-tab = Aide et conseils
finder-group-audience = De qui s’agit-il ?
finder-group-form = Que se passe-t-il ?
finder-group-kind = Quel type d’aide ?
finder-group-language = Quelle langue voulez-vous parler ?
finder-group-place = Où faut-il de l’aide ?
finder-in = Aide, langue : {$language}
finder-place = Aide : {$name}
finder-language-summary = Voici les services dont nous savons qu’ils peuvent répondre dans cette langue : {$language}, directement ou avec un interprète. D’autres ont peut-être aussi un interprète, n’hésitez pas à demander.
finder-spoken = Langue des personnes qui répondent : {$language}
finder-spoken-text = Toutes les personnes qui y travaillent ne parlent peut-être pas cette langue. Dites quelle langue vous voulez parler quand vous prenez contact.
finder-interpreted = Avec un interprète
finder-interpreted-text = Un interprète participe à la conversation. Dites quelle langue vous parlez quand vous prenez contact. Trouver un interprète peut prendre un moment.
finder-place-summary = D’abord ce qui est le plus proche, puis ce qui aide dans une zone plus large.
count-services = { $count ->
    [one] {$count} service
   *[other] {$count} services
 }
count-actions = { $count ->
    [one] {$count} action
   *[other] {$count} actions
 }
search-count = { $count ->
    [0] Rien n’a été trouvé.
    [one] {$count} résultat
   *[other] {$count} résultats
 }
search-many = Les {$count} meilleurs résultats
synonyms = Autres mots
avoid = Mots que nous évitons
broader = Terme plus large
when = Quand
campaign-week = Chaque année, semaine {$week}
campaign-day = Chaque année le {$day}
campaign-days = Chaque année du {$from} au {$to}
legal-basis = Loi
website = Site web
part-of = Fait partie de
organisation-services = Services proposés
organisation-actions = Actions dans les plans
verified = Les informations
confidence-medium = Les informations ne viennent pas des personnes qui répondent.
confidence-low = Les informations sont incertaines.
# The tab in discreet mode, where the page has no discreet title of its own.
neutral-title = Information
not-found-title = Cette page n’existe pas
not-found-text = L’adresse est peut-être mal écrite, ou la page a été retirée. Si vous avez besoin d’aide maintenant, les numéros sont en haut de la page.

plan-level = Type
plan-valid = Valable
plan-publisher = À qui est le plan
plan-decided = Décidé
plan-responsible = Répond du plan
plan-parent = S’appuie sur
plan-supersedes = Remplace
plan-source = Source
plan-areas = Domaines
plan-about = À propos du plan
plan-was-valid = Était valable
plan-valid-wording = Dans les mots du plan
plan-parties = Acteurs du plan
plan-followed-up = Suivi
plan-ended = Le plan n’est plus valable. Sa période était : { $period }.
plan-ended-undated = Le plan n’est plus valable.
plan-side-bodies = Qui fait quoi
plan-side-goals = Objectifs et suivi
plan-side-time = Calendrier et état
plan-side-together = Qui coopère avec qui
plan-side-served = Où l’on voit le plan
document-valid = Valable
document-years = Établi pour
count-years = { $count ->
    [one] {$count} an
   *[other] {$count} ans
 }
document-under = S’appuie sur
document-reports-to = Les résultats sont transmis à
matrix-areas = De combien d’actions chaque acteur est responsable et à combien il participe, domaine par domaine
matrix-goals = De combien d’actions chaque acteur est responsable et à combien il participe, objectif par objectif
matrix-no-goal = Non réparti par objectif dans le plan
matrix-responsible = responsable de {$count}
matrix-cooperating = participe à {$count}
mandate = Règles
mandate-wording = Le plan écrit « {$wording} ».
mandate-replaced = Remplacé par : {$regulation}.
indicator-here = Sur ce site : {$count} sur {$of}. Compté d’après l’état du {$date}.
indicator-how = Comment nous comptons
goal-frequency = À quelle fréquence
goal-contributes-to = Contribue à
equality-goal = Objectif d’égalité {$goal} : { $goal ->
    [1] un partage égal du pouvoir et de l’influence
    [2] l’égalité économique
    [3] l’égalité dans l’éducation
    [4] un partage égal du travail domestique et de soin non rémunéré
    [5] l’égalité en matière de santé
   *[6] la violence des hommes contre les femmes doit cesser
 }
agenda-goal = Agenda 2030, objectif {$goal} : { $goal ->
    [1] pas de pauvreté
    [2] faim « zéro »
    [3] bonne santé et bien-être
    [4] éducation de qualité
    [5] égalité entre les sexes
    [6] eau propre et assainissement
    [7] énergie propre et d’un coût abordable
    [8] travail décent et croissance économique
    [9] industrie, innovation et infrastructure
    [10] inégalités réduites
    [11] villes et communautés durables
    [12] consommation et production responsables
    [13] lutte contre les changements climatiques
    [14] vie aquatique
    [15] vie terrestre
    [16] paix, justice et institutions efficaces
   *[17] partenariats pour la réalisation des objectifs
 }
agenda-target = {$name}, cible {$target}
time-unknown = Aucune date indiquée
network-leads = Dirige
network-members = Participe
action-parties = Les acteurs du plan ensemble
action-also-in = Figure aussi dans
action-plan = Plan
action-responsible = Responsable
action-cooperating = Coopère
action-when = Quand
action-track = Comment c’est fait
action-followup = Suivi
action-served-by = Où on le voit
period = {$from}–{$to}
period-from = À partir de {$from}
period-to = Jusqu’à {$to}
about = vers {$date}
season = { $season ->
    [21] printemps
    [22] été
    [23] automne
   *[other] hiver
 } {$year}

## The accessibility statement.

statement-scope-title = Qui et quoi la déclaration concerne
statement-scope = {$name} est responsable de ce site. La déclaration concerne {$address} dans toutes ses versions. Les autres sites vers lesquels nous renvoyons ne sont pas concernés.
statement-law = Le site doit respecter la loi suédoise sur l’accessibilité des services publics numériques.
statement-demo = La commune est imaginaire. La déclaration est écrite comme une vraie commune l’écrirait.
statement-conformance-title = À quel point le site est accessible
statement-conformance-full = Nous estimons que le site est entièrement conforme à la loi.
statement-conformance-partial = Nous estimons que le site est en partie conforme à la loi. Les défauts sont indiqués ci-dessous.
statement-conformance-none = Nous estimons que le site n’est pas conforme à la loi. Les défauts sont indiqués ci-dessous.
statement-conformance-unknown = Le site n’a pas encore été évalué. Nous ne savons donc pas à quel point il est accessible.
statement-shortcomings-title = Défauts connus
statement-shortcomings = Nous connaissons ces défauts :
statement-no-shortcomings = Aucun défaut n’est décrit ici. Il peut y en avoir malgré tout.
statement-machine = Il y a des traductions automatiques que personne n’a relues dans ces langues : {$editions}. Elles peuvent être difficiles à comprendre.
statement-untested = Les personnes qui ont besoin de textes faciles n’ont pas tout essayé dans ces langues : {$editions}. C’est pourquoi nous n’appelons pas cela du facile à lire.
statement-shortcoming-sign-language = Le site n’a rien en langue des signes.
statement-shortcoming-speech = Le site ne lit pas le texte à voix haute.
statement-speech-partly = Seules certaines pages peuvent être écoutées, et seulement dans les langues qui ont une voix.
statement-shortcoming-captions = Les films n’ont pas de sous-titres.
statement-shortcoming-audio-description = Les films n’ont pas d’audiodescription.
statement-shortcoming-documents = Les documents, par exemple les fichiers PDF, ne sont pas accessibles.
statement-shortcoming-maps = Les cartes n’ont pas de description en mots.
statement-report-title = Dites-nous si quelque chose ne fonctionne pas
statement-report = Dites-nous si vous trouvez un obstacle, ou si vous avez besoin de quelque chose sous une autre forme. Dites de quelle page il s’agit et ce qui s’est passé. Vous n’avez pas besoin de dire pourquoi vous lisiez la page, ni qui vous êtes.
statement-report-publisher = Prenez contact : {$name}.
statement-supervision-title = Contrôle
statement-supervision = L’autorité suédoise de l’administration numérique, Digg, contrôle l’application de la loi. Si notre réponse ne vous satisfait pas, vous pouvez le signaler à Digg.
statement-supervision-demo = Comme la commune est imaginaire, Digg ne peut pas examiner un signalement sur ce site.
statement-supervision-link = Signaler un manque d’accessibilité à Digg
statement-assessment-title = Comment le site a été testé
statement-assessment-unknown = Personne n’a encore testé le site.
statement-by-self = Nous avons testé le site nous-mêmes.
statement-by-external = Quelqu’un de l’extérieur a testé le site.
statement-dates = L’évaluation a été faite le {$assessed}. La déclaration a été mise à jour pour la dernière fois le {$updated}.
statement-method-automatic = Des programmes ont cherché des erreurs. Ils n’en trouvent qu’une partie.
statement-method-manual = Des personnes ont parcouru les exigences de la loi une par une.
statement-method-assistive-technology = Le site a été essayé avec des aides techniques, par exemple des lecteurs d’écran.
statement-method-users = Des personnes handicapées ont essayé le site.

## Pictograms

pictogram-credit = Pictogrammes : {$name}, {$author}. Licence : {$licence}.

## Addresses that were published once

moved = La page a une nouvelle adresse
gone-title = Cette page n’existe plus
gone-text = Vous pouvez continuer à lire ici.

## Feeds: what they are called in a reader of feeds

changes = Nouveautés
changes-plans = Nouveautés sur les plans

posts-number = Publication {$number}

## The other forms of a page

listen-recorded = Lu par { $name }. Enregistré le { $date }. D’autres personnes à proximité peuvent l’entendre.
formats-languages = Autres langues
