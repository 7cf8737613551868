### Words of the rules of the family SAFE: what is wrong, what to do (do), why the rule is there (why).

protected-address = “{$entry}” has a protected location, but here is a place
    .do = Remove the address. It must not be anywhere in the site's files.
    .why = Those who live there may be looked for. An address that was once published cannot be taken back.

protected-address-in-words = The address “{$address}” belongs to {$entry}, whose location is protected
    .do = Take the address away. Write how to get in touch instead.
    .why = Whoever lives there may be looked for. An address that was published cannot be taken back.

protected-service-on-map = The map shows {$entry}, whose location is protected
    .do = Take the link to the map away.
    .why = A map tells as much as an address. Whoever lives there may be looked for.

telling-title = { $what ->
    [title] The tab shows “{$text}”: the word “{$word}” tells what the reader reads about
   *[address] The address ends with “{$text}”: the word “{$word}” tells what the reader reads about
 }
    .do = { $what ->
    [title] Write a discreet_title that tells nothing, for example “Advice and support”.
   *[address] Write a slug that tells nothing, for example “advice”.
 }
    .why = The page is marked risk: high. Whoever shares a computer or telephone with the reader can see the tab's name, and the address in the history.

picture-metadata = { $what ->
    [place] The picture tells where it was taken
    [camera] The picture tells when it was taken or with which camera
    [text] There is an unseen text in the picture
   *[editor] There are names of somebody's folders or files in the picture
 }
    .do = Save the picture again without metadata.
    .why = A picture can give away a place or a person without showing it to whoever looks at it.

storing-script = The script uses {$interface}
    .do = Take it away. The site may not store anything with the reader or send anything on.
    .why = Whoever shares a telephone or computer with the reader can find what was stored. What is sent can show who reads.

outside-resource = The page fetches {$address}
    .do = Put the file into the theme and link to it there.
    .why = Whoever serves a picture, a font or a script learns who opens the page.

inline-code = { $what ->
    [script] A script stands within the page
    [handler] The element has code in an attribute
    [form] The form writes what the reader fills in into the address
   *[style] The style stands within the page
 }
    .do = { $what ->
    [form] Write method="post", or take the form away.
   *[other] Move the code into a file of its own in the theme.
 }
    .why = With the code in files of its own, the web server can stop all foreign code. What stands in the address shows in the history.

telling-post = The post tells what the page is about: “{$word}”
    .do = Write of support and advice, so that the post can stand in somebody's feed and give nothing away.
    .why = The page is marked risk: high. What somebody has opened or liked can be seen by others.
