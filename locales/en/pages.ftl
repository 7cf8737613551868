### Headings and words on pages made from facts.

## Words in addresses: small letters, neutral.

address-service = support
address-term = words
address-organisation = organisations
address-audience = for
address-form = forms
address-plan = plans
address-campaign = campaigns
address-kind = kind
address-language = language
address-place = place

cards-title = Where you can turn
narrower-title = More for you
finder-for = Help: {$name}
finder-about = Help with {$name}
finder-tab = Support and advice
finder-group-audience = Who is it about?
finder-group-form = What is happening?
finder-group-kind = What kind of help?
finder-group-language = Which language do you want to speak?
finder-group-place = Where is help needed?
finder-in = Help in {$language}
finder-place = Help: {$name}
finder-language-summary = These are the services that we know can answer in {$language}, by themselves or through an interpreter. Others may have an interpreter too, so do ask.
finder-spoken = Those who answer speak {$language}
finder-spoken-text = Perhaps not everyone who works there speaks it. Say which language you want to speak when you get in touch.
finder-interpreted = Through an interpreter
finder-interpreted-text = An interpreter takes part in the call. Say which language you speak when you get in touch. It can take a while to find an interpreter.
finder-place-summary = What is nearest comes first, then what helps in a larger area.
count-services = { $count ->
    [one] 1 service
   *[other] {$count} services
 }
count-actions = { $count ->
    [one] 1 action
   *[other] {$count} actions
 }
search-count = { $count ->
    [0] Nothing was found.
    [one] 1 result
   *[other] {$count} results
 }
search-many = The {$count} best results
synonyms = Other words
avoid = Words that we avoid
broader = Wider term
when = When
campaign-week = Every year, week {$week}
campaign-day = Every year on {$day}
campaign-days = Every year from {$from} to {$to}
legal-basis = Law
website = Website
part-of = Part of
organisation-services = Services that it gives
organisation-actions = Actions in plans
verified = The facts
confidence-medium = The facts come from others than those who answer.
confidence-low = The facts are uncertain.
not-found-title = There is no such page
not-found-text = The address may be misspelt, or the page has been removed. If you need help now, the numbers are at the top of the page.

plan-level = Kind
plan-valid = Valid
plan-publisher = Whose plan
plan-decided = Decided
plan-responsible = Answers for the plan
plan-parent = Builds on
plan-supersedes = Replaces
plan-source = Source
plan-areas = Areas
plan-actions = Actions
commitments = Commitments
action-responsible = Responsible
action-cooperating = Cooperating
action-when = When
action-track = How it is done
action-followup = Follow-up
action-served-by = Where you can see it
period = {$from}–{$to}
period-from = From {$from}
period-to = Until {$to}
about = about {$date}
season = { $season ->
    [21] spring
    [22] summer
    [23] autumn
   *[24] winter
 } {$year}
