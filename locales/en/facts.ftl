### Words that facts are told in: services, opening hours, plans, languages. Hand in hand with src/render/.

## Labels of facts

kind = Type
area = Area
ages = Age
address = Address
provider = Run by
audiences = For
forms = About

## Where, how old, when it was checked

area-national = The whole country
# Where there is no name of the county: see county-01 and on.
area-county = County {$code}
area-municipality = {$name}
ages-min-max = {$min}–{$max} years
ages-min = From {$min} years
ages-max = Up to {$max} years
verified-on = Checked {$date}. Source: {$source}

## Review and translation of a page

reviewed = Reviewed {$date}
reviewed-by = Reviewed {$date} by {$name}
# $edition and $other are names of languages as in language-sv.
behind-notice = The text in {$source} has changed since this one was written. Something may be different now. Telephone numbers and hours are always the latest.
fallback-notice = This page is not available in {$edition} yet. The text is in {$other}.
interface-machine = The menus and headings are translated by a computer. No person has checked them.
translation-machine = Translated by a computer {$date}. No person has checked the text.
translation-machine-undated = Translated by a computer. No person has checked the text.
translation-draft = Draft {$date}. The text has not been checked yet.
translation-draft-undated = Draft. The text has not been checked yet.
translation-reviewed = The translation was checked {$date} by a person who knows both languages.
translation-reviewed-undated = The translation has been checked by a person who knows both languages.
translation-tested = The text was tried out {$date} by people it is meant for.
translation-tested-by = The text was tried out {$date} by { $count ->
    [one] 1 reader
   *[other] {$count} readers
 } it is meant for. {$by} held the testing.
translation-tested-undated = The text has been tried out by people it is meant for.

## Kinds of service and their status

service-kind-helpline = Helpline
service-kind-chat = Support chat
service-kind-emergency = Emergency help
service-kind-police = Police
service-kind-health = Health care
service-kind-social-services = Social services
service-kind-duty-social = Out-of-hours social services
service-kind-shelter = Protected housing
service-kind-counselling = Counselling
service-kind-perpetrator-programme = Help to stop using violence
service-kind-legal = Legal advice
service-kind-staff-guidance = Guidance for professionals
service-kind-directory = Find support where you live
service-kind-switchboard = Municipal contact centre
service-status-temporarily-closed = Closed for the time being.
service-status-defunct = This service no longer exists.

## Ways to reach a service

channel-phone = Call
channel-sms = Send a text message
channel-chat = Chat
channel-video = Video call
channel-email = Send an email
channel-visit = Visit
channel-web = Website
channel-text-telephone = Text telephone
channel-sign-video = Video call in sign language

## What it costs and what it leaves behind; $channel is the way to reach the service

cost-free = { $channel ->
    [phone] It is free to call.
    [sms] It is free to send a text message.
   *[other] It is free.
}
cost-local = { $channel ->
    [sms] It costs as much as an ordinary text message.
   *[other] It costs as much as an ordinary call.
}
anonymous = You do not need to say who you are.
bill-no = { $channel ->
    [sms] The message does not show on the phone bill.
   *[other] The call does not show on the phone bill.
}
bill-yes = { $channel ->
    [sms] The message shows on the phone bill.
   *[other] The call shows on the phone bill.
}
call-log = { $channel ->
    [phone] The call shows in the phone's own call list. You can delete it there.
    [sms] The message stays in the phone. You can delete it there.
   *[other] The phone or computer may show that you have been in touch.
}
replaces = Replaces {$value}.
replaces-until = Replaces {$value}, which works until {$date}.

## Languages that are spoken; $languages is a list of language-sv and the like

spoken-staff = {$languages}.
spoken-interpreter = {$languages} with an interpreter.
spoken-recorded = Recorded information in {$languages}.

## A caution on how sure the number and the hours are; $channel is the way to reach the service

caution-value = { $channel ->
    [phone] The number is not confirmed by those who answer.
    [sms] The number is not confirmed by those who answer.
    [text-telephone] The number is not confirmed by those who answer.
   *[other] The address is not confirmed.
}
caution-hours = The opening hours are not confirmed by those who answer.
caution-both = { $channel ->
    [phone] The number and the opening hours are not confirmed by those who answer.
    [sms] The number and the opening hours are not confirmed by those who answer.
    [text-telephone] The number and the opening hours are not confirmed by those who answer.
   *[other] The address and the opening hours are not confirmed.
}

## Opening hours. $days is made of the messages for days, $times of hours-span; a line gets a capital letter

hours-always = Every day, 24 hours a day
hours-all-day = {$days}, 24 hours a day
hours-open = {$days} {$times}
hours-closed = {$days}: closed
hours-every-day = every day
# Days that are public holidays, whatever day of the week they are.
hours-public-holidays = public holidays in Sweden
hours-days = {$first} to {$last}
hours-span = {$from}–{$to}
hours-span-overnight = {$from} to {$to} the next day
# The 24-hour clock: $h is the hour (8), $hh the same with two digits (08), $mm the minutes (30).
hours-time = {$hh}:{$mm}
hours-full-hour = {$hh}:00
exception-closed = {$date}: closed
exception-all-day = {$date}: 24 hours
exception-open = {$date}: {$times}
exception-other = {$date}: {$hours}
# Beside the hours where a script runs: whether somebody answers now. $day is opening-today, opening-tomorrow or a weekday.
opening-now = Open now
opening-closed = Closed now
opening-next = Closed now. Opens {$day} at {$time}.
opening-today = today
opening-tomorrow = tomorrow
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

## Definitions

definition-level-legal = What the law or decision says
definition-level-plain = Explanation

## Kinds of organisation

organisation-kind-municipality = Municipality
organisation-kind-department = Department
organisation-kind-assembly = Elected assembly
organisation-kind-agency = Government agency
organisation-kind-university = University
organisation-kind-region = Region
organisation-kind-state = The state in the county
organisation-kind-police = Police
organisation-kind-ngo = Association
organisation-kind-company = Company
organisation-kind-network = Network
organisation-kind-school = School

## Plans and their actions

plan-level-international = International
plan-level-national = National
plan-level-regional = Regional
plan-level-local = Local
action-status-planned = Planned
action-status-started = Under way
action-status-done = Done
action-status-paused = Paused
action-status-cancelled = Cancelled
action-status-unclear = Not stated in the plan
action-track-joint = Jointly
action-track-own = Within the own organisation
cadence-yearly = Once a year
cadence-half-year = Twice a year
cadence-tertial = Three times a year

## Leaflets

leaflet-format-card = Card
leaflet-format-trifold = Folded leaflet
leaflet-format-poster = Poster
leaflet-format-tear-off = Poster with tear-off slips
leaflet-format-letter = Letter
leaflet-format-poster-a4 = Poster, A4
leaflet-format-booklet = Booklet
print-edition = Edition { $number }
print-code = QR code with the address { $address }

## Counties, by the code of Statistics Sweden

county-01 = Stockholm County
county-03 = Uppsala County
county-04 = Södermanland County
county-05 = Östergötland County
county-06 = Jönköping County
county-07 = Kronoberg County
county-08 = Kalmar County
county-09 = Gotland County
county-10 = Blekinge County
county-12 = Skåne County
county-13 = Halland County
county-14 = Västra Götaland County
county-17 = Värmland County
county-18 = Örebro County
county-19 = Västmanland County
county-20 = Dalarna County
county-21 = Gävleborg County
county-22 = Västernorrland County
county-23 = Jämtland County
county-24 = Västerbotten County
county-25 = Norrbotten County

## Languages as they stand in a sentence

language-sv = Swedish
language-sv-simple = easy Swedish
language-en = English
language-en-simple = easy English
language-swl = Swedish Sign Language
language-fi = Finnish
language-fi-simple = easy Finnish
language-fit = Meänkieli
language-se = Northern Sami
language-smj = Lule Sami
language-sma = Southern Sami
language-yi = Yiddish
language-rom = Romani
language-rmy = Romani (Lovari)
language-rmn = Romani (Arli)
language-rmf = Romani (Kale)
language-rmu = Romani (Resande)
language-mul = most languages
language-ar = Arabic
language-fa = Persian
language-prs = Dari
language-ps = Pashto
language-ckb = Sorani (Kurdish)
language-kmr = Kurmanji (Kurdish)
language-so = Somali
language-ti = Tigrinya
language-am = Amharic
language-om = Oromo
language-uk = Ukrainian
language-ru = Russian
language-pl = Polish
language-lt = Lithuanian
language-et = Estonian
language-bs = Bosnian
language-hr = Croatian
language-sr = Serbian
language-sr-Latn = Serbian in Latin letters
language-sq = Albanian
language-mk = Macedonian
language-bg = Bulgarian
language-ro = Romanian
language-hu = Hungarian
language-el = Greek
language-tr = Turkish
language-es = Spanish
language-fr = French
language-de = German
language-it = Italian
language-nl = Dutch
language-pt = Portuguese
language-da = Danish
language-nb = Norwegian
language-th = Thai
language-vi = Vietnamese
language-zh = Chinese
language-zh-Hans = Chinese (simplified characters)
language-ur = Urdu
language-bn = Bengali
language-sw = Swahili
language-aii = Assyrian
language-syr = Syriac
language-he = Hebrew
