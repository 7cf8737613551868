### Words of the rules of the family FACT: what is wrong, what to do (do), why the rule is there (why).

number-in-prose = The number “{$number}” stands in the text
    .do = { $service ->
    [none] Put the number in a service's facts.yaml and write <phone:id> in the text.
   *[other] Write <phone:{$service}> instead. Then the number is right in every language.
 }
    .why = A number typed in a text grows old in every language but the one that is mended. It is written once, in the facts.yaml of the service.

hours-in-prose = The opening hours “{$hours}” stand in the text
    .do = { $service ->
    [none] Write the hours in the service's facts.yaml, under hours, and link to the service with <service:id>.
   *[other] Take them away here. Write them under hours in services/{$service}/facts.yaml and link with <service:{$service}>.
 }
    .why = Hours typed in a text grow old in every language but the one that is mended. They are written once, in the facts.yaml of the service.

price-in-prose = The price “{$price}” stands in the text
    .do = Take it away here. What a call costs is written under cost in services/{$service}/facts.yaml.
    .why = A price typed in a text grows old in every language but the one that is mended. It is written once, in the facts.yaml of the service.

address-in-prose = The address “{$address}” stands in the text
    .do = Take it away here. Write it in services/{$service}/facts.yaml and link with <service:{$service}>.
    .why = An address typed in a text grows old in every language but the one that is mended. It is written once, in the facts.yaml of the service.

review-overdue = {$entry} was gone through on {$date}, which held until {$due}
    .do = Go through the facts, mend what has changed and write the day of today.
    .why = Facts grow old. When their time is out, somebody has to see whether they still hold.

review-long-overdue = The facts of {$entry} were last verified on {$date}, which held until {$due}
    .do = Call or ask the owner. Write the day of today under verified, or status: defunct if the service is no longer there.
    .why = A number that nobody has tried for long may reach somebody else, or nobody. It is therefore not published.

review-due-soon = {$entry} has to be gone through by {$due}
    .do = Go through the facts before that day and write the new date.
    .why = Whoever knows in time can verify the facts before they are too old.

never-verified = It is not said when the facts of {$entry} were verified
    .do = Verify the facts and write verified with date, method and source.
    .why = Without a day nobody knows which numbers and hours may have grown old.

verified-without-source = It is not said where the facts of {$entry} were read
    .do = Write the website or document under source.
    .why = Whoever verifies the facts next has to be able to read in the same place.

hours-never-open = { $fault ->
    [never] With the hours “{$hours}” it is never open
    [past] All years in the hours “{$hours}” are past
   *[backwards] The hours “{$hours}” pass midnight: beginning and end may have changed places
 }
    .do = { $fault ->
    [never] Write when it is open. If the service is closed for a while, write status: temporarily-closed.
    [past] Write the hours that hold now.
   *[backwards] See which time is the beginning and which the end.
 }
    .why = Hours that never come, or that run backwards, are most often a slip. Readers then call when nobody answers.

past-days = The day {$date} is past
    .do = Take away what held until then, and write the coming days with other hours, if there are any.
    .why = When all days with other hours are past, those of the next holidays are often missing.

number-not-valid = “{$number}” is no number that can be called
    .do = Count the digits and compare with the owner's website. Numbers of other countries are written with + and the country's code.
    .why = A number with a digit too many or too few does not go through.

dialled-number-differs = The link calls {$dialled}, but the reader sees {$number}
    .do = See which number is right and write the same in value and e164, or in the link and its words.
    .why = Whoever touches the number must reach the same people as whoever dials it.

shared-number = The number “{$number}” also stands at {$other}
    .do = See that the number is right. If the services share it, write “# allow FACT015:” and the reason on the same line.
    .why = A number copied from another service leads to the wrong people.

cost-contradicts-number = { $cost ->
    [free] {$number} is said to be free, but such numbers cost
   *[other] {$number} is said to cost, but such numbers are free
 }
    .do = See that the number is right and mend cost.
    .why = Whoever is short of money, or whose bill is read by another, has to know what the call costs.

trace-contradiction = { $what ->
    [call-log] The call to {$entry} is said not to show in the telephone's list of calls
   *[bill] {$entry} is anonymous, but the call shows on the bill
 }
    .do = { $what ->
    [call-log] Write call_log: yes. The list shows every call until somebody deletes it.
   *[bill] See that bill is right. If both hold, write “# allow FACT017:” and the reason on the same line.
 }
    .why = Whoever lives with somebody who controls the telephone must be able to trust what is said to show.

number-without-spoken-form = It is not said how “{$number}” sounds
    .do = Write spoken with the number in words, for example spoken: {"{"}en: zero two zero, five zero, five zero, five zero{"}"}.
    .why = A screen reader may say the number as one large sum. Whoever listens must be able to write it down.

spoken-number-differs = “{$spoken}” are not the digits of “{$number}”
    .do = Write the same digits in spoken as in value.
    .why = Whoever hears the number and whoever reads it must reach the same people.

date-ahead = The day {$date} has not come yet
    .do = See that the year and the day are right.
    .why = A date that is wrong by being in the future keeps the facts from being verified when they should.

says-otherwise = The text says “{$words}”, but the facts of {$service} do not
    .do = { $claim ->
    [always] See hours in services/{$service}/facts.yaml. Mend what is wrong, there or in the text.
   *[free] See cost in services/{$service}/facts.yaml. Mend what is wrong, there or in the text.
 }
    .why = Whoever calls at night because the text says so, and hears no answer, may not call again.

channel-value = “{$value}” does not fit {$type}
    .do = Write a number for phone and sms, an e-mail address for email and a whole address with https:// for web.
    .why = A link is made of the value. If it is something else, the link leads nowhere.

closed-service = {$service} is no longer there, but is shown here
    .do = Take the link away, or link to a service that is there.
    .why = Whoever dares to call and reaches nobody may not dare again.

recording-behind = { $form ->
    [new] Nobody has said yet that “{$file}” says what {$entry} says in {$edition}, so it is not heard
   *[changed] “{$file}” no longer says what {$entry} says in {$edition}, and is not heard. Changed: {$changed}
 }
    .do = Listen to it beside the page. If it says the same, write text: {$text} beside its file, in facts.yaml. Otherwise record it anew. Until then the voice of the language reads the page, where there is one.
    .why = A recording is not changed when a text or a number is. Whoever listens would hear what no longer holds.
