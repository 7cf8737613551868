### Words of the rules of the family LINK: what is wrong, what to do (do), why the rule is there (why).

insecure-link = The link is not encrypted: {$address}
    .do = Open the page with https:// instead. If that works, write it so here too.
    .why = On an open network others can see which page a reader opens when the link is not encrypted.

tracking-parameter = The link tells where the reader comes from: {$parameters}
    .do = Take that part of the address away. The link works without it.
    .why = Such additions follow readers from page to page. This site shall leave no traces.

own-address = The link to a page of the site is written out: {$address}
    .do = Write {$entry} instead of the address.
    .why = A link by id leads to the page in the reader's own language, and holds even when the address changes.

private-host = Readers cannot open {$host}
    .do = Link to a page that everybody can reach, or take the link away.
    .why = Pages of an intranet and of closed services open only for those who have access.

file-link = The link leads to a file, and its words do not say so
    .do = Write the kind and size of the file in the link's words, for example “({$kind}, 1 MB)”.
    .why = A file opens in another program, may be large and stays on the telephone or computer.

detour-link = The link goes by way of {$host}
    .do = Open the link, copy the address of the page that you come to and write it instead.
    .why = Whoever has the detour learns who clicks, and may send readers elsewhere tomorrow.

look-alike-host = “{$label}” mixes letters of different alphabets
    .do = Type the address by hand instead of pasting it.
    .why = An а of the Russian alphabet looks like a common a, but the link leads to somebody else.

same-words-other-target = Two links have the words “{$words}” and lead to different places
    .do = Say in the words of the link where it leads.
    .why = Whoever hears the links in a list cannot tell them apart.

typed-address = “{$address}” stands in the text without a link
    .do = { $kind ->
    [mail] Put the e-mail address into the facts.yaml of a service and link to the service.
   *[web] Write the link like this: [words that say where it leads](https://…).
 }
    .why = Whoever cannot copy the text gets no further. An address that stands in one place can be kept right.
