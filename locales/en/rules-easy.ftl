### Words of the rules of the family EASY: what is wrong, what to do (do), why the rule is there (why).

easy-long-sentence = The sentence has {$count} words. In an easy text a sentence has at most {$limit}
    .do = Make two sentences of it, or take away what the reader can do without.
    .why = In a long sentence the beginning is forgotten before the end is read.
easy-mean-sentence = The sentences have {$figure} words on average. In an easy text it is at most {$limit}
    .do = Begin with the longest sentence: “{$longest}”
    .why = An easy text is easy as a whole, not in a few sentences only.
easy-lix = The readability index is {$figure}. An easy text has at most {$limit}
    .do = Choose short words for long ones and split long sentences. The longest is: “{$longest}”
    .why = The readability index (LIX) counts long words and long sentences. It does not say everything, but a high figure is a sure sign.
easy-lix-too-high = The readability index is {$figure}. Above {$limit} a text is not easy
    .do = Rewrite the text in shorter words and sentences, or take the easy version away. The longest sentence is: “{$longest}”
    .why = Those who choose the easy version must be able to trust that it is easier.
easy-sentence-a-line = Two sentences stand on one line
    .do = Let each sentence begin on a new line.
    .why = One sentence a line lets the eye rest and shows where a thought ends.
easy-long-paragraph = The paragraph has {$count} sentences. In an easy text a paragraph has at most {$limit}
    .do = Put in an empty line where a new thought begins.
    .why = Short paragraphs are easier to begin and easier to find back to.
easy-long-word = “{$word}” is a long word that is not in the glossary
    .do = { $term ->
    [none] Choose a shorter word, or explain the word in the glossary. The limit is {$limit} letters.
   *[other] The glossary says “{$term}”. Use that word.
 }
    .why = Long words take time to read. A word that is needed can be explained in the glossary.
easy-compound = “{$word}” is a long compound word
    .do = Say the same in more words, or part the word with a hyphen: “{$parted}”. The limit is {$limit} letters.
    .why = In a long compound word it is hard to see where its parts begin and end.
easy-abbreviation = “{$short}” is an abbreviation
    .do = { $long ->
    [none] Write the words out.
   *[other] Write “{$long}”.
 }
    .why = Whoever reads slowly, or listens, has to guess what an abbreviation means.
easy-percentage = “{$figure}” is a percentage
    .do = Say it in another way: half, many, 1 in 5.
    .why = Percentages are hard to imagine. It is easier to see people before you.
easy-roman-numeral = “{$word}” is a Roman numeral
    .do = Write {$value}.
    .why = Many cannot read Roman numerals, and a screen reader reads them as letters.
easy-italics = “{$words}” is in italics
    .do = Use bold type, or none at all.
    .why = Slanting letters are harder to recognise.
easy-capitals = “{$word}” is written in capitals alone
    .do = Write it in small letters. Use bold type when the word is important.
    .why = In capitals words lose their shape and are harder to recognise.
easy-double-negation = “{$words}” says no twice
    .do = Say what is, instead of what is not.
    .why = Two negative words have to be worked out. It is easy to read the opposite.
easy-parenthesis = There is a parenthesis: “{$words}”
    .do = Make a sentence of it, or take it away.
    .why = A parenthesis breaks the sentence, and the reader must hold two thoughts at once.
easy-clause-mark = The mark “{$mark}” ties two clauses together
    .do = Make two sentences.
    .why = In an easy text each sentence holds one thought.
easy-section-picture = The section “{$heading}” has neither a picture nor a pictogram
    .do = Put a pictogram under the heading: ![](picto:name)
    .why = The picture shows what the section is about to those who read little or not at all.
easy-as-long-as-source = The easy text has {$percent} per cent of the words of the ordinary one. At most {$limit} is reasonable
    .do = Take away what the reader can do without. It is still there in the ordinary version.
    .why = An easy text says what matters most. A short text is read to its end.
easy-emergency-missing = The ordinary text shows {$service}, but the easy one does not
    .do = Add the same emergency number: <{$service}>
    .why = All must find help as quickly when there is danger.
easy-one-word = “{$word}” and “{$term}” stand for the same thing on one page
    .do = Use “{$term}” all the way.
    .why = Whoever meets a new word looks for a new meaning.
easy-number-word = “{$word}” is a number in letters
    .do = Write {$value}.
    .why = Digits are seen at once, also by those who read little.
easy-read-label = The text calls itself “{$label}”, but nothing says that readers have tried it
    .do = Write “simple English”. When readers have tried the text, write translation: status: tested.
    .why = Easy to read is a text that those who need it have read and understood. No tool can certify that.
easy-same-pictogram = The heading “{$heading}” has the pictogram “{$pictogram}” here and “{$other}” elsewhere
    .do = Use the same pictogram everywhere: ![](picto:{$other}).
    .why = Whoever finds their way by the picture looks for the same picture. A new picture looks like a new thing.
