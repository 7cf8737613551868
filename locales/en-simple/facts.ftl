### Easy English: only what is said in an easier way than in `en`.

## Where and when

verified-on = We checked {$date}. Source: {$source}
ages-min-max = {$min} to {$max} years

## Review and translation

reviewed = We checked the page {$date}.
reviewed-by = {$name} checked the page {$date}.
behind-notice = The text in {$source} is new. This text is older. The numbers and times are the newest.
fallback-notice = The page is not in {$edition} yet. The text is in {$other}.
interface-machine = A computer wrote the menus. No person has checked them yet.
translation-machine = A computer wrote the text {$date}. No person has checked it yet.
translation-machine-undated = A computer wrote the text. No person has checked it yet.
translation-draft = The text is from {$date}. Readers have not tried it yet.
translation-draft-undated = The text is new. Readers have not tried it yet.
translation-reviewed = Someone checked the text {$date}. Readers have not tried it yet.
translation-reviewed-undated = Someone has checked the text. Readers have not tried it yet.
translation-tested = Readers tried the text {$date}.
translation-tested-by = { $count ->
    [one] 1 reader
   *[other] {$count} readers
 } tried the text {$date}. {$by} was in charge.
translation-tested-undated = Readers have tried the text.

## Services

service-kind-counselling = Someone to talk to
service-kind-perpetrator-programme = Help to stop using violence
service-kind-legal = Advice about your rights
service-kind-staff-guidance = Support for staff
service-kind-directory = Find support near you
service-status-temporarily-closed = It is closed right now.
service-status-defunct = This help is gone.

## Ways to reach a service

channel-email = Write an email
channel-sms = Send a text
channel-sign-video = Call in sign language
anonymous = You do not need to say your name.
bill-no = { $channel ->
    [sms] Your text does not show on the bill.
   *[other] The call does not show on the bill.
}
bill-yes = { $channel ->
    [sms] Your text shows on the bill.
   *[other] The call shows on the bill.
}
call-log = { $channel ->
    [phone] The call shows in your phone. You can delete it there.
    [sms] Your text stays in your phone. You can delete it there.
   *[other] It may show in your phone or computer.
}
replaces = The old number was {$value}.
replaces-until = The old number is {$value}. It works until {$date}.
spoken-staff = They speak {$languages}.
spoken-interpreter = You can get an interpreter for {$languages}.
spoken-recorded = You can listen in {$languages}.
caution-value = { $channel ->
    [phone] The number may be wrong.
    [sms] The number may be wrong.
    [text-telephone] The number may be wrong.
   *[other] The address may be wrong.
}
caution-hours = The times may be wrong.
caution-both = { $channel ->
    [phone] The number and the times may be wrong.
    [sms] The number and the times may be wrong.
    [text-telephone] The number and the times may be wrong.
   *[other] The address and the times may be wrong.
}

## Opening hours, in whole sentences

hours-always = { $channel ->
    [phone] You can call every day, day and night.
    [sms] You can text every day, day and night.
    [chat] You can chat every day, day and night.
   *[other] It is open every day, day and night.
}
hours-all-day = { $channel ->
    [phone] You can call {$days}, day and night.
    [sms] You can text {$days}, day and night.
    [chat] You can chat {$days}, day and night.
   *[other] It is open {$days}, day and night.
}
hours-open = { $channel ->
    [phone] You can call {$days}.
    [sms] You can text {$days}.
    [chat] You can chat {$days}.
   *[other] It is open {$days}.
} The time is {$times}.
hours-closed = It is closed {$days}.
hours-public-holidays = on public holidays in Sweden
hours-span = {$from} to {$to}
exception-closed = {$date} it is closed.
exception-all-day = {$date} it is open day and night.
exception-open = {$date} it is open. The time is {$times}.
opening-now = It is open now.
opening-closed = It is closed now.
opening-next = It is closed now. It opens {$day} at {$time}.

## Definitions and plans

definition-level-legal = What the law says
definition-level-plain = What the word means
plan-level-international = Several countries
plan-level-national = All of Sweden
plan-level-regional = The county
plan-level-local = The municipality
action-status-planned = Will start
action-status-cancelled = Stopped
action-status-unclear = We do not know
action-track-own = They do it by themselves
action-track-joint = They do it together
