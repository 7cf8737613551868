### Words of the rules of the family I18N: what is wrong, what to do (do), why the rule is there (why).

missing-edition = “{$entry}” is missing in: {$editions}
    .do = Write it, or order a translation. Until then the text of another edition is shown, with a notice.
    .why = Whoever reads another language shall have the same help.

numbers-differ = { $how ->
    [added] The number {$number} is not in the text in {$source}
   *[lost] The number {$number} is in the text in {$source}, but not here
 }
    .do = Compare the texts and write the same numbers in both.
    .why = A number is the same in every language. One that differs is a slip, or a change that has not come here.

links-differ = { $how ->
    [added] The text in {$source} does not lead to {$targets}
   *[lost] The text in {$source} also leads to {$targets}
 }
    .do = Compare the texts and link to the same places in both.
    .why = Whoever reads another language needs the same number and the same help.

undated-translation = It is not said when the translation was made
    .do = Write date under translation.
    .why = Without a day nobody sees which translations are older than the text they were made from.

machine-translation-at-risk = A machine has translated the page into {$edition}, and nobody has read it
    .do = Let somebody who knows both languages read the text, and write status: reviewed.
    .why = The page is marked risk: high. A wrong word can do harm, and the reader cannot see that it is wrong.

untranslated-text = The text is the same as in {$source}
    .do = Translate it, or take the file away until that is done. Then the text in {$source} is shown, marked as such.
    .why = A screen reader says the text in the wrong language, and most readers do not understand it.

keys-differ = This is there in {$source}, but not here: {$keys}
    .do = Write it in this language too.
    .why = Readers shall learn as much in every language. Without a discreet_title the tab shows the common title.

stale-translation = { $change ->
    [edited] { $form ->
        [one] The text in {$source} has changed since this was written ({$date})
       *[other] {$count} pieces in {$source} have changed since the page was written ({$date})
     }
    [added] { $form ->
        [one] A piece of the text in {$source} is not here
       *[other] {$count} pieces of the text in {$source} are not here
     }
   *[removed] What this was translated from is no longer there in {$source}
 }
    .do = Read the text in {$source}, change it here, and then run “fristad translate accept {$entry}”.
    .why = An old translation misinforms exactly those who can hardly find out otherwise.

unknown-source = It is not known which text in {$source} this was translated from
    .do = Read them beside each other. If they say the same, run “fristad translate accept {$entry}”.
    .why = Otherwise nobody can tell whether the translation is old.

easy-read-untested = “{$label}” promises that the text is easy to read, but it is not said that readers have tried it
    .do = Call it plain or simple, or let readers try it and write status: tested with date, by and readers under translation.
    .why = Easy to read is a promise to those who find reading hard. Only they can tell whether it is kept.

tested-without-record = It is said that readers have tried the text, but not when, how many, or who held the testing
    .do = Write date, by and readers under translation. If nobody has tried it, write status: reviewed or draft.
    .why = Readers shall be able to trust that a text was tried. Without the record nobody can know.
message-missing = { $how ->
    [none] The interface has no words in {$edition}: they are shown in English
   *[other] {$count} words of the interface are missing in {$edition}: {$messages} …
 }
    .do = Write them in locales/{$edition}/, after the pattern of locales/en/. A file there takes the place of the program’s own, so it must be whole.
    .why = A menu in English on a page in another language is not understood by the one who needs the page.

message-unknown = Nobody asks for the message “{$message}”
    .do = { $how ->
        [far] Take it away, or look up in locales/en/ what the message is called.
       *[other] Did you mean “{$nearest}”?
     }
    .why = A misspelt id is no error in itself. The words are simply never shown.

message-variables = { $how ->
    [unknown] “{$message}” is to be filled with what is never given: {$names}
   *[lost] “{$message}” leaves out: {$names}
 }
    .do = Use the same names within {"{"}$…{"}"} as the message has in locales/en/.
    .why = A date, a name or a number must be told in every language.

message-plurals = “{$message}” lacks forms that {$edition} has for numbers: {$categories}
    .do = Write a form for each, within square brackets, before the one with the asterisk.
    .why = Languages tell numbers apart in different ways. “2 result” is understood, but shows that nobody has read it.

message-markup = “{$markup}” would be shown as it is written
    .do = Take it away. How words look is the theme’s matter.
    .why = The words of the interface also stand in titles and in what is read aloud, where there is no HTML.
