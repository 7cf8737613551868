### Words of the rules of the family ALT: what is wrong, what to do (do), why the rule is there (why).

alt-missing = The picture “{$picture}” has no alternative text in: {$editions}
    .do = Write “alt: …” in the picture's words file for the edition. If the picture says nothing that the text does not: decorative: true in its facts.yaml.
    .why = Those who do not see the picture are not told that it is there, or hear only the name of a file.

alt-file-name = The alternative text is the name of a file: “{$alt}”
    .do = Write what is seen in the picture, in one sentence.
    .why = The name of a file says nothing of what the picture shows.

alt-opening = The alternative text begins with “{$opening}”
    .do = Remove the words. The screen reader already says that it is a picture.
    .why = The screen reader already says that it is a picture. The words make the text longer and say nothing more.

alt-too-long = The alternative text is {$length} characters long
    .do = Write at most {$most} characters. A longer description can stand in the text.
    .why = An alternative text is heard in one go and cannot be stopped in. What needs more words should be read by all.
