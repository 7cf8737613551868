### Words about the rules of the family STYLE: what is wrong, what the editor is to do (do), and why the rule is there (why).

contrast = The text “{$words}” is too faint: the contrast of {$text} on {$ground} is {$ratio}, but must be at least {$least}
    .do = Choose a darker colour of the text or a lighter background.
    .why = Those who see poorly, or read in sunlight, cannot read the text.

contrast-enhanced = The text “{$words}” could stand out better: the contrast of {$text} on {$ground} is {$ratio}; {$least} is good for everybody
    .do = Choose a darker colour of the text or a lighter background, if you can.
    .why = Older people and people with low vision need more contrast than the least that the law asks for.

letter-spacing = The spacing of letters is fixed to {$value}
    .do = Remove !important, or write at least {$least}em.
    .why = Those who need wider spacing to be able to read set it in their browser. !important keeps them from it.

word-spacing = The spacing of words is fixed to {$value}
    .do = Remove !important, or write at least {$least}em.
    .why = Those who need wider spacing to be able to read set it in their browser. !important keeps them from it.

line-height = The height of lines is fixed to {$value}
    .do = Remove !important, or write at least {$least}em.
    .why = Those who need wider spacing to be able to read set it in their browser. !important keeps them from it.

orientation-lock = The page is turned when the device is held in a certain way: {$value}
    .do = Remove the rotation. Let the page follow how the device is held.
    .why = Those whose telephone is fixed to a wheelchair or a bed cannot turn it.

focus-outline = The ring around what has the focus is removed: {$selector}
    .do = Remove outline: none, or show the focus in another way, for example with a strong border.
    .why = Those who use a keyboard cannot see where on the page they are.

motion = Something moves all the time: {$value}
    .do = Turn the motion off in @media (prefers-reduced-motion: reduce).
    .why = Motion disturbs readers, and can cause dizziness and nausea.

fixed-width = The width is fixed to {$value}
    .do = Write max-width instead of width.
    .why = Those who enlarge the text or read on a telephone must scroll sideways for each line.

token-contrast = The colour {$text} on {$ground} is too faint: the contrast is {$ratio}, but must be at least {$least}
    .do = Choose a colour that differs more from the other.
    .why = The colours of the theme are on all pages. Those who see poorly, or read in sunlight, must be able to read everything.

link-by-colour-alone = Only its colour tells the link from the text around it
    .do = Leave links in running text underlined.
    .why = Those who do not see the difference between the colours do not find the link.

picture-without-size = The picture has no size before it is fetched
    .do = Write the width and height of the picture in width and height. The style sheet may show it smaller all the same.
    .why = The text otherwise jumps when the picture comes. Those who read magnified lose the line.

focus-contrast = The line around what has the focus ({$colour}) is faint against the page: {$ratio}:1
    .do = Choose a colour with at least 3:1 to the background.
    .why = Those who use a keyboard must see where they are.

justified-text = The text is stretched to both margins
    .do = Take text-align: justify away, so that the words stand at the same distance.
    .why = Stretched text has gaps of different width. Those with dyslexia and those who read letter by letter lose the line.

words-in-style = Words that readers need stand in the style: “{$words}”
    .do = Write them in the text of the page.
    .why = What the style adds is not read aloud by all screen readers, cannot be searched or translated, and is gone when somebody uses a style of their own.

placeholder-contrast = What stands in an empty field is too pale: {$colour} has a contrast of {$ratio}:1, and should have 4.5:1
    .do = Take a darker colour, and write what is asked for beside the field.
    .why = Those who see badly, or read in the sun, cannot read it.
