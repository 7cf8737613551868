### Words of the rules of the family TERM: what is wrong, what to do (do), why the rule is there (why).

avoided-word = “{$word}” is a word that the glossary wants avoided
    .do = Use the glossary's word instead: term:{$term}.
    .why = One concept has one word. Some words also put the blame on the one who is exposed.
