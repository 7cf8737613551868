### Words of the rules of the family PLAIN: what is wrong, what to do (do), why the rule is there (why).

long-sentence = The sentence has {$count} words. More than {$limit} are hard to keep in mind
    .do = Make two sentences of it.
    .why = The Swedish language act asks for cultivated, simple and comprehensible language. Long sentences are what most often makes a text hard.
mean-sentence = The sentences have {$figure} words on average. At most {$limit} is right
    .do = Begin with the longest sentence: “{$longest}”
    .why = A text of many long sentences tires those who read well, too.
lix = The readability index is {$figure}. Up to {$limit} is easy for most
    .do = Choose short words for long ones and split long sentences. The longest is: “{$longest}”
    .why = The readability index (LIX) counts long words and long sentences. It is a sign, no proof.
lix-too-high = The readability index is {$figure}. Above {$limit} a text is hard for most
    .do = Rewrite the longest sentences and choose everyday words. The longest is: “{$longest}”
    .why = Those who need help are often tired or afraid, and give up before a text that sounds like a report.
summary-first = { $fault ->
    [missing] The page has {$count} words but no summary
    [long] The summary has {$count} words and is too long to be read first
   *[as-long] The summary is as long as the text under it
 }
    .do = Say in one or two sentences what the page is about and what the reader can do. Write it under summary.
    .why = What matters most must come first. Many read that alone.
long-heading = The heading has {$count} words. At most {$limit} can be read at a glance
    .do = Keep the most important words and put the rest in the text.
    .why = Headings are read in lists and by screen readers, one after another.
many-passives = {$count} verbs do not say who does something: {$words}
    .do = Write who does it: “we send the decision” rather than “the decision is sent”.
    .why = The reader needs to know who is to do what, they or the municipality.
many-verbal-nouns = {$count} words make nouns of verbs: {$words}
    .do = Write with verbs: “we assess” rather than “we make an assessment”.
    .why = Verbs show what happens. The nouns hide it and make the sentences longer.
long-paragraph = The paragraph has {$count} sentences. At most {$limit} is right
    .do = Split the paragraph where a new thought begins, or make a list.
    .why = The eye skips long paragraphs.
officialese = “{$word}” is the language of offices
    .do = Write “{$plain}”.
    .why = Words that nobody says keep the reader at a distance.
doubled-word = “{$word}” stands twice
    .do = Take one of them away.
    .why = A word is easily written twice and hard to see for whoever wrote it.
all-capitals = “{$word}” is written in capitals alone
    .do = Write it in small letters. Use bold type when the word is important.
    .why = Capitals are read more slowly, and look like a cry.
emoji = There is {$emoji} in the text
    .do = Write the word, or put in a pictogram: ![](picto:name)
    .why = A screen reader says the picture's name, often in English, and readers see different things in it.
