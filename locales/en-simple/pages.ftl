### Easier headings.

cards-title = You can call or write here
finder-about = Help if this happens to you: {$name}
not-found-text = The page is gone. Do you need help? The numbers are at the top of the page.
plan-ended = The plan has ended.
plan-ended-undated = The plan has ended.
plan-side-goals = Goals
plan-side-time = When
plan-side-together = Who helps each other
plan-side-served = Where you see the plan

statement-scope-title = What the page is about
statement-scope =
    {$name} made this website.
    The text is about {$address}.
    It is not about other websites.
statement-law =
    There is a law about websites.
    Everyone must be able to use them.
statement-demo =
    The municipality is made up.
    We write as a real municipality should write.
statement-conformance-title = How well it works
statement-conformance-full = We follow the whole law.
statement-conformance-partial = We follow a part of the law.
statement-conformance-none = We do not follow the law yet.
statement-conformance-unknown =
    Nobody has checked the website yet.
    We do not know how well it works.
statement-shortcomings-title = What is not good
statement-shortcomings = This is not good yet:
statement-no-shortcomings =
    We have not written about any faults here.
    There may be faults anyway.
statement-machine =
    A machine translated into: {$editions}.
    Nobody has checked all the text.
statement-untested =
    Readers have not tried all the texts.
    This is about: {$editions}.
statement-shortcoming-sign-language = There is nothing in sign language.
statement-shortcoming-speech = You cannot listen to the text here.
statement-speech-partly =
    You can listen to some pages, but not all.
    Some languages have no voice.
statement-shortcoming-captions = The films have no text for the speech.
statement-shortcoming-audio-description = The films have no speech that tells what you see.
statement-shortcoming-documents = Some files are hard to read with aids.
statement-shortcoming-maps = The maps are not described in words.
statement-report-title = Tell us
statement-report =
    Does something not work?
    Tell us about it.
    Say which page it is.
    You do not need to say your name.
statement-report-publisher = Get in touch with {$name}.
statement-supervision-title = Who checks?
statement-supervision =
    The agency Digg checks websites.
    Are you not happy with our answer?
    Then you can tell Digg.
statement-supervision-demo =
    The municipality is not real.
    Digg cannot check this website.
statement-supervision-link = Tell Digg about the fault
statement-assessment-title = How we tried it
statement-assessment-unknown = Nobody has tried the website yet.
statement-by-self = We have tried the website ourselves.
statement-by-external = Someone else has tried the website.
statement-dates =
    It was {$assessed}.
    The text is from {$updated}.
statement-method-automatic =
    Computer programs have looked for faults.
    They do not find all faults.
statement-method-manual = People have looked for faults.
statement-method-assistive-technology = We have tried it with aids.
statement-method-users = People with disabilities have tried it.

finder-language-summary = These can answer in {$language}. Some speak it themselves. Others have an interpreter.
finder-spoken-text = Say which language you want to speak when you call.
finder-interpreted-text = An interpreter helps you understand each other. Say which language you speak when you call. Sometimes you have to wait a little for the interpreter.
finder-place-summary = What is nearest to you comes first.
search-count = { $count ->
    [0] We found nothing.
    [one] We found 1 page.
   *[other] We found {$count} pages.
 }
search-many = These are the {$count} best pages.

## Addresses that were published once

gone-title = This page is not here any more
gone-text = Read here instead.
listen-recorded = { $name } reads the page. It was recorded { $date }. People near you may hear it.
