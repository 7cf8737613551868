### Words of the rules of the family TERM: what is wrong, what to do (do), why the rule is there (why).

avoided-word = “{$word}” is a word that the glossary wants avoided
    .do = Use the glossary's word instead: term:{$term}.
    .why = One concept has one word. Some words also put the blame on the one who is exposed.
term-not-linked = “{$word}” is explained in the glossary, but no link leads there
    .do = Link the word where it first stands: [{$word}](term:{$term})
    .why = Whoever does not know the word must find the explanation where it is needed.
unexplained-abbreviation = The abbreviation “{$word}” is never written out on the page
    .do = Write the words out the first time, with the abbreviation in parentheses after them.
    .why = An abbreviation that everybody at a workplace knows is unknown to those who seek help.
blaming-words = “{$words}” can put the blame on the wrong person or make the violence smaller
    .do = Write for instance “{$instead}”.
    .why = Whoever uses violence is responsible for it. The words must not say anything else.
term-pictogram = “{$word}” has the pictogram “{$pictogram}”, but the word belongs to “{$other}”
    .do = Write picto: {$other}.
    .why = Easy texts show the same word with its pictogram. Different pictures for the same word confuse.
