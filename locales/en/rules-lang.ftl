### Words of the rules of the family LANG: what is wrong, what to do (do), why the rule is there (why).

hidden-direction = Here is an unseen character that turns the direction of the text ({$character})
    .do = Remove the character. It may have come along when the text was copied.
    .why = The characters can make a number or a link show backwards, so that what is read is not what is written.

page-language-missing = The page does not say which language it is in
    .do = Give the language on the html element, for example lang="sv".
    .why = A screen reader chooses its voice by the language. Without it, Swedish may be read as if it were English.

page-language-unknown = “{$tag}” is no language code
    .do = Write the language’s code, for example sv for Swedish, en for English or ar for Arabic.
    .why = A screen reader that does not know the code reads the page in the wrong voice.

part-language-unknown = “{$tag}” is no language code
    .do = Write the language’s code, for example en for English or ar for Arabic.
    .why = A screen reader that does not know the code reads the words in the wrong voice.

two-page-languages = lang and xml:lang give different languages
    .do = Take xml:lang away, or give the same language in both.
    .why = Different programs read different attributes. The page may then be read in the wrong voice.

page-in-other-language = The page says that it is in “{$expected}”, but its text is in “{$language}”
    .do = Write the right language in lang, or translate the text.
    .why = A screen reader chooses its pronunciation by lang. With the wrong language the text cannot be understood.

part-in-other-language = The text is said to be in “{$expected}”, but it is in “{$language}”
    .do = Write the right language in lang.
    .why = A screen reader changes its pronunciation at lang. With the wrong language the words cannot be understood.

unmarked-language = The text is in “{$language}”, but “{$expected}” is expected here
    .do = Translate the text. On a finished page: write lang="{$language}" on the paragraph if it is to stay.
    .why = A screen reader reads the text with the wrong pronunciation, and the reader may not know the language.

other-script = Words in another script are left in the translation: “{$words}”
    .do = Translate the words into “{$expected}”. Names may stay.
    .why = Those who read another alphabet cannot read the words, and a screen reader mispronounces them.

direction-missing = The text is in “{$language}” but does not have the right direction
    .do = Write dir="{$direction}" on the same element.
    .why = Without the right direction full stops, numbers and links end up in the wrong place of the line.

number-direction = The number “{$number}” may be shown backwards in the text
    .do = Put <bdi dir="ltr">…</bdi> around the number.
    .why = In a text from right to left the groups of digits change places, so that the caller dials the wrong number.

look-alike-letters = The word “{$word}” has letters of two alphabets that look alike
    .do = Type the word anew with ordinary letters.
    .why = Such words are used to lead readers to another address. Searching and reading aloud do not work either.

hreflang-unknown = “{$tag}” is no valid language tag
    .do = Write for example en, ar or en-GB. The tag says which language the page is in that the link leads to.
    .why = Search engines and browsers lead readers to the page in their language. That works only if the language exists.

hreflang-one-way = The page in “{$language}” does not lead back here
    .do = Put a link with rel="alternate" to this page there too, or take this one away.
    .why = Search engines trust only translations that point to each other. Otherwise they lead readers to the wrong language.

hreflang-other-language = The link says “{$said}”, but the page that it leads to says “{$language}”
    .do = Correct hreflang, or the lang of the page.
    .why = Readers choose one language and come to another.

hreflang-without-self = The page lists its languages but not itself (“{$language}”)
    .do = Add the page itself to the list.
    .why = Search engines expect the same list in all languages.
