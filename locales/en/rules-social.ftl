### Words of the rules of the family SOCIAL: what is wrong, what to do (do), why the rule is there (why).

post-too-long = There is no room for the post: { $networks }
    .do = Write less, or write a shorter text in short for the networks that take little.
    .why = Link and hashtags are counted too. What is too long is refused by the network, or cut off.

post-picture-without-words = The picture for the posts has no alternative text
    .do = Write in posts_alt what the picture shows.
    .why = Those who do not see the picture are told what it shows. The networks have a field for it.

hashtag = { $what ->
    [many] There are more hashtags than all networks take: { $limit } at most
   *[sign] “{ $hashtag }” does not become a hashtag
 }
    .do = { $what ->
    [many] Take away those that matter least.
   *[sign] Join the words without spaces and signs, with a capital in each word: SupportToday.
 }
    .why = A hashtag ends at the first sign that is no letter or digit. Capitals let it be read aloud as words.
