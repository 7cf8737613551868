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
address-bodies = who
address-goals = goals
address-time = when
address-together = cooperation
address-served = seen

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
# The tab in discreet mode, where the page has no discreet title of its own.
neutral-title = Information
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
plan-about = About the plan
plan-was-valid = Was valid
plan-valid-wording = In the plan’s words
plan-parties = Parties
plan-followed-up = Followed up
plan-ended = The plan no longer applies. Its time was { $period }.
plan-ended-undated = The plan no longer applies.
plan-side-bodies = Who does what
plan-side-goals = Goals and follow-up
plan-side-time = Time and status
plan-side-together = Who works together
plan-side-served = Where the plan can be seen
document-valid = Valid
document-years = Made for
count-years = { $count ->
    [one] one year
   *[other] {$count} years
 }
document-under = Builds on
document-reports-to = Reports to
matrix-areas = How many actions each party answers for or takes part in, area by area
matrix-goals = How many actions each party answers for or takes part in, goal by goal
matrix-no-goal = Not divided by goal in the plan
matrix-responsible = answers for {$count}
matrix-cooperating = takes part in {$count}
mandate = Rules
mandate-wording = The plan writes “{$wording}”.
mandate-replaced = Has been replaced by {$regulation}.
indicator-here = On this website: {$count} of {$of}. Counted from what was here on {$date}.
indicator-how = How it is counted
goal-frequency = How often
goal-contributes-to = Contributes to
equality-goal = Gender equality goal {$goal}: { $goal ->
    [1] equal division of power and influence
    [2] economic equality
    [3] equal education
    [4] equal distribution of unpaid housework and care
    [5] equal health
   *[6] men’s violence against women must stop
 }
agenda-goal = Agenda 2030, goal {$goal}: { $goal ->
    [1] no poverty
    [2] zero hunger
    [3] good health and well-being
    [4] quality education
    [5] gender equality
    [6] clean water and sanitation
    [7] affordable and clean energy
    [8] decent work and economic growth
    [9] industry, innovation and infrastructure
    [10] reduced inequalities
    [11] sustainable cities and communities
    [12] responsible consumption and production
    [13] climate action
    [14] life below water
    [15] life on land
    [16] peace, justice and strong institutions
   *[17] partnerships for the goals
 }
agenda-target = {$name}, target {$target}
time-unknown = No time is stated
network-leads = Leads
network-members = Takes part
action-parties = The parties of the plan together
action-also-in = Also listed in
action-plan = Plan
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

## The accessibility statement.

statement-scope-title = Whom and what the statement concerns
statement-scope = {$name} is behind this website. The statement concerns {$address} in all its versions. Other websites that we link to are not covered.
statement-law = The website is to follow the Swedish act on accessibility to digital public service.
statement-demo = The municipality is invented. The statement is written as a real municipality would write it.
statement-conformance-title = How accessible the website is
statement-conformance-full = We judge the website to be fully compliant with the act.
statement-conformance-partial = We judge the website to be partly compliant with the act. What falls short is listed below.
statement-conformance-none = We judge the website not to be compliant with the act. What falls short is listed below.
statement-conformance-unknown = The website has not been assessed yet. So we do not know how accessible it is.
statement-shortcomings-title = Known shortcomings
statement-shortcomings = We know that this falls short:
statement-no-shortcomings = No shortcomings are described here. There may be some all the same.
statement-machine = There are machine translations that nobody has reviewed in {$editions}. They may be hard to understand.
statement-untested = Readers who need easy text have not tried everything in {$editions}. Therefore we do not call it easy-to-read.
statement-shortcoming-sign-language = The website has nothing in sign language.
statement-shortcoming-speech = The website does not read the text aloud.
statement-speech-partly = Only some pages can be listened to, and only in languages that have a voice.
statement-shortcoming-captions = Films have no captions.
statement-shortcoming-audio-description = Films have no audio description.
statement-shortcoming-documents = Documents, such as PDF files, are not accessible.
statement-shortcoming-maps = Maps have no description in words.
statement-report-title = Tell us if something does not work
statement-report = Please tell us if you find an obstacle, or if you need something in another form. Say which page it concerns and what happened. You need not say why you read the page, nor who you are.
statement-report-publisher = Get in touch with {$name}.
statement-supervision-title = Supervision
statement-supervision = The Swedish Agency for Digital Government, Digg, supervises the act. If you are not content with our answer, you can report it to Digg.
statement-supervision-demo = As the municipality is invented, Digg cannot examine a report about this website.
statement-supervision-link = Report a lack of accessibility to Digg
statement-assessment-title = How the website has been tested
statement-assessment-unknown = Nobody has tested the website yet.
statement-by-self = We have tested the website ourselves.
statement-by-external = Somebody from outside has tested the website.
statement-dates = The assessment was made on {$assessed}. The statement was last updated on {$updated}.
statement-method-automatic = Programs have looked for errors. Such programs find only some of them.
statement-method-manual = People have gone through the demands of the act one by one.
statement-method-assistive-technology = The website has been tried with assistive technology, such as screen readers.
statement-method-users = People with disabilities have tried the website.

## Pictograms

pictogram-credit = Pictograms: {$name}, {$author}. Licence: {$licence}.

## Addresses that were published once

moved = The page has a new address
gone-title = This page is no longer here
gone-text = You can read on here instead.

## Feeds: what they are called in a reader of feeds

changes = What is new
changes-plans = What is new about the plans

posts-number = Post {$number}

## The other forms of a page

listen-recorded = Read by { $name }. Recorded { $date }. Others nearby may hear it.
formats-languages = Other languages
