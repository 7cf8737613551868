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
