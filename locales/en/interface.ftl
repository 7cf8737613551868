### Words of the theme, in every page's frame. No message here takes an argument.
### They promise nothing: the exit leaves the page, it does not make anybody safe.

## The frame: what stands around every page

skip-link = Skip to the content
exit = Leave this page
demo-notice = A made-up municipality.
staff-site = Internal site for staff
internal-page = This page is internal. It is not on the public website.
menu = Menu
languages = Languages
# Stands on the folded list where there are more than eight editions: also for those who cannot read this one.
languages-fold = Languages – språk – اللغات
levels = Reading level
breadcrumb = You are here
footer = About this website
traces = This website uses no cookies. But the phone or computer may remember which pages you have opened.

## The exit, with the script: read aloud, and while the other page is loading

exit-twice-more = Press Shift two more times to leave this page.
exit-once-more = Press Shift one more time to leave this page.
# After five seconds without a third press.
exit-over = You are still on this page.
exit-loading = Loading …

## Discreet mode

discreet-about = In discreet mode the back button remembers fewer pages. The history of the browser remains.
discreet-start = Start discreet mode
discreet-end = End discreet mode
discreet-on = Discreet mode is on.
discreet-off = Discreet mode is off.

## When it is urgent: the bar with 112 and the main helpline

# The label of the bar, read aloud only.
urgent-label = Call if you need help
# Stands before the number 112.
urgent-call = Danger right now?

## The start page

doors = Choose what fits you

## A service: its card and its own page

contact = How to reach them
# Stands before the opening hours.
hours = Open:
# Stands before the languages that are spoken.
spoken = Languages:
what-happens = What happens when you get in touch
who-answers = Who answers
# Stands before who answers, on a card.
confidentiality = What you tell them
facts = More facts
nothing-found = There is nothing here yet. Call the helpline at the top of the page and they can help you on.

## The glossary

definitions = How the word is described
# Stands before the document that a definition is taken from.
source = Source:
letters = Go to letter

## A plan: goals and actions

goals = Goals
examples = Examples
indicators = How the goal is followed up
actions = Actions
# Stands before "Planned", "Under way" and so on; read aloud and shown.
status = Status:
how = How it is done
effect = What the action should lead to
# Above the links to the other pages of a plan.
plan-sides = See the whole plan
plan-facts = About the decision
hierarchy = Plans that belong together
all-plans = All plans
# Stands in brackets after the name of the plan being read.
this-plan = this plan
matrix = Overview
# Heads the column of those who act: authorities, associations.
body = Party
bodies = Party by party
answers-for = Answers for
takes-part-in = Takes part in
commitments = Commitments
targets = The plan as a whole contributes to
leads-there = Actions that lead there
year = Year
figure = Number
statuses = Status
times = When it is done
networks = Groups that meet
works-together = Who works together
# Read aloud instead of a drawing.
drawing = Drawing with lines between those who work together. The list above says the same.
served = On this website
carries-out = This answers to

## The page to search on

search-label = What are you looking for?
# Stands under the field. It says what the page does, and promises nothing of the device.
search-about = What you type is not sent anywhere and not saved by the website.
search-nothing = Try another word, or call and they will help you find the right place.
search-script = The search runs in your browser and needs scripts, which are turned off. Everything can be found without searching.

## The end of a page

related = Read more
about-page = About this page
# Stands before the page's short address.
permalink = Short address of this page

## Linking to a page: unfolded at its end

share = Link to this page
# A button in each row of languages; the language's name stands before it.
share-copy = Copy the link
share-copied = The link is copied.

## The permalink and the page that was not found

choose-edition = Choose language
to-start = To the start page
behind-link = Read the newest text

## What staff post in social media

# Stands before the text.
posts-alt = Alternative text:
posts-files = Files to fetch
posts-page = The page that the posts lead to
## Listening, and the other forms of a page

# The name of the player. Media keys and locked screens show it too, so it says nothing of the page.
listen = Listen
listen-heard = A computer voice reads the page aloud. Others nearby may hear it.
listen-play = Play
listen-pause = Pause
listen-stop = Stop
listen-back = Previous sentence
listen-on = Next sentence
listen-speed = Speed
# Before links to the page in other forms.
formats = Also available as:
formats-no-voice = There is no voice in this language. The page cannot be listened to.
