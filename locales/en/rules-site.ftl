### Words of the rules of the family SITE: what is wrong, what to do (do), why the rule is there (why).

duplicate-id = The id “{$id}” is already used by {$other}
    .do = Rename the newer folder, before its page is published.
    .why = An id is an address that holds for ever, so it may mean only one thing.

markup-in-plain-text = No link can stand here: “{$text}”
    .do = Write the words alone. The link can stand in the text below the three hyphens.
    .why = A title or summary also stands in tabs, lists and links, where there can be no link, and it would be shown as it is typed.

leftover-note = “{$words}” is left in the text
    .do = Finish the text, or take the note away.
    .why = A note to oneself on a page tells the reader that nobody has read it through.

unwritten-page = The words of the template are left: “{$words}”
    .do = Write what is to stand here.
    .why = A page that nobody wrote meets readers who look for help.

nothing-leads-here = Nothing leads to {$entry}
    .do = Link to it from the menu, from another page or by related. If it is not used, take it away.
    .why = A page that no link leads to is found by nobody. An unused picture is work for nothing.

internal-in-menu = {$entry} is internal, but shows on every page
    .do = Take it out of site.yaml, or write visibility: public.
    .why = What every page shows has to be there for every reader.

empty-page = {$entry} has no text in {$edition}
    .do = Write the text, or take the file away. Then the text in another language is shown, marked as such.
    .why = Whoever follows a link in a hard hour and finds a heading alone may look no further.

security-contact-expires = security.txt expires on {$date}
    .do = See that the address is still right, and write a new date, at most a year ahead.
    .why = Whoever finds a hole in the security does not trust an address whose date has passed, and then nobody is told.
