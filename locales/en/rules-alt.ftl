### Words of the rules of the family ALT: what is wrong, what to do (do), why the rule is there (why).

alt-missing = The picture “{$picture}” has no alternative text in: {$editions}
    .do = Write “alt: …” in the picture's words file for the edition. If the picture says nothing that the text does not: decorative: true in its facts.yaml.
    .why = Those who do not see the picture are not told that it is there, or hear only the name of a file.

alt-file-name = The alternative text is the name of a file: “{$alt}”
    .do = Write what the picture shows, in one sentence.
    .why = The name of a file says nothing of what the picture shows.

alt-symbols = The alternative text has no words: “{$alt}”
    .do = Write what the picture shows. If it says nothing that the text does not say: decorative: true in the picture's facts.yaml, or alt="" on a finished page.
    .why = A screen reader reads out the signs or nothing at all, and the listener does not learn what the picture shows.

alt-screenshot-name = The alternative text is the computer's own name for a screenshot: “{$alt}”
    .do = Write what the screenshot shows, in one sentence.
    .why = The name says when the picture was taken, not what it shows.

alt-placeholder = The alternative text is a placeholder: “{$alt}”
    .do = Write what the picture shows, in one sentence.
    .why = The words were meant to be replaced. They say nothing of the picture.

alt-only-medium = The alternative text says only what kind of picture it is: “{$alt}”
    .do = Write what the picture shows: who, what, where. For a logotype: the name of the organisation.
    .why = The screen reader already says that it is a picture. The listener wants to know what it shows.

alt-numbered = The alternative text is the number of a picture: “{$alt}”
    .do = Write what this very picture shows.
    .why = The number tells the pictures apart for those who see them. A listener learns nothing.

alt-says-decorative = The alternative text says that the picture is decorative: “{$alt}”
    .do = Remove the text and write decorative: true in the picture's facts.yaml. On a finished page: alt="".
    .why = A screen reader should pass by a picture that says nothing. Now it reads out the words instead.

alt-opening = The alternative text begins with “{$opening}”
    .do = Remove the words. The screen reader already says that it is a picture.
    .why = The screen reader already says that it is a picture. The words make the text longer and say no more.

alt-too-long = The alternative text is {$length} characters long
    .do = Write at most {$most} characters. A longer description can stand in the text.
    .why = An alternative text is heard in one go and cannot be paused. What takes more words is for everybody to read.

alt-vague = The alternative text says nothing of this very picture: “{$alt}”
    .do = Write what can be seen in this very picture: who, what, where.
    .why = A word such as “information” may stand for any picture. The listener does not learn what can be seen.

alt-same-as-caption = The alternative text says the same as the caption: “{$alt}”
    .do = Write what can be seen in the picture. The caption already says the rest.
    .why = A listener hears the words twice and still does not learn what the picture looks like.

alt-same-as-title = The picture has the same words as alternative text and as title: “{$alt}”
    .do = Remove the title. The alternative text is enough.
    .why = Some screen readers read out both. A listener hears the same words twice.

alt-same-as-link-text = The picture and the words of its link say the same: “{$alt}”
    .do = Leave the alternative text empty. The words of the link are enough.
    .why = A listener hears the name of the link twice.

alt-same-as-text = The alternative text repeats the words beside the picture: “{$alt}”
    .do = Write what the picture shows beyond the text. If it says no more, leave the alternative text empty.
    .why = A listener hears the same words twice in a row.

alt-link-purpose = { $said ->
    [nothing] The picture is all that the link has, and it has no alternative text
   *[words] The picture is a link, but its alternative text does not say where it leads: “{$alt}”
}
    .do = Write where the link leads, for example the title of the page. It leads to {$target}.
    .why = When a picture is a link, a listener hears its alternative text as the name of the link.

alt-other-language = The alternative text seems to be in another language ({$language}) than the page ({$expected}): “{$alt}”
    .do = Translate the text into the language of the page.
    .why = A screen reader reads out the words with the wrong pronunciation, and the listener may not know the language.

alt-markup-left = The alternative text has code in it that a screen reader reads out: “{$markup}”
    .do = Remove the code and write plain words.
    .why = An alternative text is plain text. Code in it is not seen, but heard.

alt-missing-on-page = The picture has no alternative text
    .do = Write alt="…" with what the picture shows, in one sentence. If it says nothing that the text does not say: alt="".
    .why = Those who do not see the picture do not learn that it is there, or only hear the name of a file.

svg-name = The drawing (svg) has no name
    .do = Write <title>what the picture shows</title> first in it, or aria-hidden="true" if it says nothing.
    .why = The screen reader says “image” and nothing more.

object-name = The embedded content has no name: {$file}
    .do = Write title="…" or aria-label="…" with what it shows or sounds like.
    .why = A listener does not learn what is there.

picture-control-name = The picture can be pressed but has no alternative text
    .do = Write alt="…" with what happens when it is pressed, for example “Search”.
    .why = A listener hears a button or a link without a name.

alt-empty = The picture has an empty alternative text but seems to say something
    .do = Write what the picture shows. If it says nothing: decorative: true in the picture's facts.yaml, or no caption on a finished page.
    .why = An empty alternative text makes a screen reader pass by the picture. The listener does not learn that it is there.

alt-decorative-with-text = The picture is declared decorative but has an alternative text: “{$alt}”
    .do = Remove the text, or the declaration if the picture says something.
    .why = The declaration keeps everybody from hearing the text.

alt-same-on-others = Another picture on the page ({$file}) has the same alternative text: “{$alt}”
    .do = Write what tells the pictures apart.
    .why = A listener believes that it is the same picture.

picture-credit = The picture “{$picture}” has neither author nor source
    .do = Write author: or source: in the picture's facts.yaml.
    .why = Whoever made a picture is to be named, and whoever looks after the site must be able to see that it may be used.

decorative-exposed = The element is declared decorative but has {$attribute}, so that it is read out nevertheless
    .do = Remove {$attribute}, or role="none" if the element says something.
    .why = The declaration does not hold when the element can be reached or has a name. A listener hears what was not meant to be heard.
alt-guessed = The text is a program’s guess: “{$alt}”
    .do = Look at the picture and write what it shows.
    .why = The program does not know why the picture is there, and is often wrong. A listener cannot see whether it is right.
pictogram-alone = The pictogram “{$pictogram}” stands without a word
    .do = Write the word beside it.
    .why = A pictogram is not read aloud. Whoever listens gets nothing, and whoever sees it takes it in their own way.
pictogram-twice = The same picture stands for “{$concept}” and for “{$other}”
    .do = Give one of them another picture, or remove the line so that the theme’s pictogram is shown.
    .why = Whoever reads with pictures learns what each of them means. A picture with two meanings cannot be learnt.
