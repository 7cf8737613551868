### Words of the rules of the family SITE: what is wrong, what to do (do), why the rule is there (why).

duplicate-id = The id “{$id}” is already used by {$other}
    .do = Rename the newer folder, before its page is published.
    .why = An id is an address that holds for ever, so it may mean only one thing.

markup-in-plain-text = No link can stand here: “{$text}”
    .do = Write the words alone. The link can stand in the text below the three hyphens.
    .why = A title or summary also stands in tabs, lists and links, where there can be no link, and it would be shown as it is typed.
