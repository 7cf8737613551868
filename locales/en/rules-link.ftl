### Words of the rules of the family LINK: what is wrong, what to do (do), why the rule is there (why).

own-address = The link to a page of the site is written out: {$address}
    .do = Write {$entry} instead of the address.
    .why = A link by id leads to the page in the reader's own language, and holds even when the address changes.

private-host = Readers cannot open {$host}
    .do = Link to a page that everybody can reach, or take the link away.
    .why = Pages of an intranet and of closed services open only for those who have access.

detour-link = The link goes by way of {$host}
    .do = Open the link, copy the address of the page that you come to and write it instead.
    .why = Whoever has the detour learns who clicks, and may send readers elsewhere tomorrow.

look-alike-host = “{$label}” mixes letters of different alphabets
    .do = Type the address by hand instead of pasting it.
    .why = An а of the Russian alphabet looks like a common a, but the link leads to somebody else.

typed-address = “{$address}” stands in the text without a link
    .do = { $kind ->
    [mail] Put the e-mail address into the facts.yaml of a service and link to the service.
   *[web] Write the link like this: [words that say where it leads](https://…).
 }
    .why = Whoever cannot copy the text gets no further. An address that stands in one place can be kept right.

link-tracking = The address tells where the reader comes from: {$parameter}
    .do = Remove everything that belongs to {$parameter} from the address.
    .why = The owner of the linked page learns that the reader came from a page about violence.

link-not-encrypted = The link is not encrypted: {$address}
    .do = Try whether the address works with https:// and write it so.
    .why = Without encryption others on the same network can see what the reader does.

link-address-as-text = The text of the link is an address: {$address}
    .do = Write what the link leads to, in plain words.
    .why = A screen reader spells out the address.

link-same-text = Another link is also called “{$words}” but leads to {$other}
    .do = Write the words of the links so that they can be told apart.
    .why = Those who hear the links as a list cannot know which is which.

link-new-window = The link “{$words}” opens a new window without saying so
    .do = Remove target="_blank", or write “(new window)” in the link.
    .why = Those who do not see the screen do not notice that the window is new and cannot find the way back. A new window also leaves traces.

link-file-type = The link “{$words}” leads to a file ({$kind}) without saying so
    .do = Write the type and size of the file in the link, for example “(pdf, 2 MB)”.
    .why = A file opens in another program, costs data and is often saved on the telephone, where others can see it.

link-script = The link runs a script instead of leading anywhere
    .do = Write an address, or use a button.
    .why = Where scripts do not run, nothing happens when the link is pressed.
