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
