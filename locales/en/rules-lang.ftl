### Words of the rules of the family LANG: what is wrong, what to do (do), why the rule is there (why).

hidden-direction = Here is an unseen character that turns the direction of the text ({$character})
    .do = Remove the character. It may have come along when the text was copied.
    .why = The characters can make a number or a link show backwards, so that what is read is not what is written.
