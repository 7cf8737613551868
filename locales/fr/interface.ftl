### Words of the theme, in every page's frame. No message here takes an argument.
### They promise nothing: the exit leaves the page, it does not make anybody safe.

## The frame: what stands around every page

skip-link = Aller au contenu
exit = Quitter cette page
demo-notice = Une commune imaginaire.
staff-site = Site interne pour le personnel
internal-page = Cette page est interne. Elle ne figure pas sur le site public.
menu = Menu
languages = Langues
# Stands on the folded list where there are more than eight editions: also for those who cannot read this one.
languages-fold = Langues – språk – languages
levels = Niveau de lecture
breadcrumb = Vous êtes ici
footer = À propos de ce site
traces = Ce site n’utilise aucun cookie. Mais le téléphone ou l’ordinateur peut garder en mémoire les pages que vous avez ouvertes.

## The exit, with the script: read aloud, and while the other page is loading

exit-twice-more = Appuyez encore deux fois sur Shift pour quitter cette page.
exit-once-more = Appuyez encore une fois sur Shift pour quitter cette page.
# After five seconds without a third press.
exit-over = Vous êtes toujours sur cette page.
exit-loading = Chargement…

## Discreet mode

discreet-about = En mode discret, le bouton Retour retient moins de pages. L’historique du navigateur reste.
discreet-start = Démarrer le mode discret
discreet-end = Arrêter le mode discret
discreet-on = Le mode discret est activé.
discreet-off = Le mode discret est désactivé.

## When it is urgent: the bar with 112 and the main helpline

# The label of the bar, read aloud only.
urgent-label = Appelez si vous avez besoin d’aide
# Stands before the number 112.
urgent-call = Un danger en ce moment ?

## The start page

doors = Choisissez ce qui vous correspond

## A service: its card and its own page

contact = Comment les joindre
# Stands before the opening hours.
hours = Horaires :
# Stands before the languages that are spoken.
spoken = Langues :
what-happens = Ce qui se passe quand vous prenez contact
who-answers = Qui répond
# Stands before who answers, on a card.
confidentiality = Ce que vous dites
facts = Autres informations
nothing-found = Il n’y a encore rien ici. Appelez la ligne d’aide indiquée en haut de la page, on vous orientera.

## The glossary

definitions = Comment le mot est décrit
# Stands before the document that a definition is taken from.
source = Source :
letters = Aller à la lettre

## A plan: goals and actions

goals = Objectifs
examples = Exemples
indicators = Comment l’objectif est suivi
actions = Actions
# Stands before "Planned", "Under way" and so on; read aloud and shown.
status = État :
how = Comment c’est fait
effect = Ce à quoi l’action doit mener
# Above the links to the other pages of a plan.
plan-sides = Voir tout le plan
plan-facts = À propos de la décision
hierarchy = Plans liés entre eux
all-plans = Tous les plans
# Stands in brackets after the name of the plan being read.
this-plan = ce plan
matrix = Vue d’ensemble
# Heads the column of those who act: authorities, associations.
body = Acteur
bodies = Acteur par acteur
answers-for = Responsable de
takes-part-in = Participe à
commitments = Engagements
targets = Ce à quoi l’ensemble du plan contribue
leads-there = Actions qui y mènent
year = Année
figure = Nombre
statuses = État
times = Quand c’est fait
networks = Groupes qui se réunissent
works-together = Qui travaille ensemble
# Read aloud instead of a drawing.
drawing = Dessin avec des lignes entre les acteurs qui travaillent ensemble. La liste ci-dessus dit la même chose.
served = Sur ce site
carries-out = Répond à ces actions

## The page to search on

search-label = Que cherchez-vous ?
# Stands under the field. It says what the page does, and promises nothing of the device.
search-about = Ce que vous écrivez n’est envoyé nulle part et n’est pas enregistré par le site.
search-nothing = Essayez un autre mot, ou appelez : on vous aidera à trouver le bon endroit.
search-script = La recherche se fait dans votre navigateur et a besoin de scripts, qui sont désactivés. On peut tout trouver sans chercher.

## The end of a page

related = Lire la suite
about-page = À propos de cette page
# Stands before the page's short address.
permalink = Adresse courte de cette page

## Linking to a page: unfolded at its end

share = Lien vers cette page
# A button in each row of languages; the language's name stands before it.
share-copy = Copier le lien
share-copied = Le lien est copié.

## The permalink and the page that was not found

choose-edition = Choisir la langue
to-start = Vers la page d’accueil
behind-link = Lire le texte le plus récent

## What staff post in social media

# Stands before the text.
posts-alt = Texte de remplacement :
posts-files = Fichiers à télécharger
posts-page = La page vers laquelle mènent les publications
## Listening, and the other forms of a page

listen = Écouter
listen-heard = Une voix d’ordinateur lit la page. D’autres personnes à proximité peuvent l’entendre.
listen-play = Lire
listen-pause = Pause
listen-stop = Arrêter
listen-back = Phrase précédente
listen-on = Phrase suivante
listen-speed = Vitesse
formats = Existe aussi sous ces formes :
formats-no-voice = Il n’y a pas de voix dans cette langue. Cette page ne peut pas être écoutée.
