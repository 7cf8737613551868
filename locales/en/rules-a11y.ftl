### Words of the rules of the family A11Y: what is wrong, what to do (do), why the rule is there (why).

link-text = The link does not say where it leads: “{$words}”
    .do = Write words that can be understood alone: “Read more about protection” or just “protection”.
    .why = Those who jump from link to link with a screen reader hear only the words of the link.

button-without-name = The button has no name
    .do = Write words in the button, or give it a name with aria-label.
    .why = Those who use a screen reader otherwise only hear “button” and cannot know what happens.

link-without-name = The link has no name
    .do = Write words in the link, or an alternative text for the picture in it.
    .why = Those who use a screen reader otherwise only hear “link”, or the address letter by letter.

field-without-name = The field has no label
    .do = Put a label by the field, with the field’s id in for.
    .why = Those who use a screen reader otherwise do not hear what to fill in. With a label, the words can be pressed too.

frame-without-name = The embedded page (iframe) has no name
    .do = Say in title what it shows, for example “Map of Main Street”.
    .why = Those who use a screen reader can then decide whether it is worth entering.

summary-without-name = The line that opens the text is empty
    .do = Say in summary what the text holds, for example the question that it answers.
    .why = Without a name nobody knows what opening it will show.

heading-empty = The heading is empty
    .do = Write a heading, or take it away.
    .why = Screen readers tell of empty headings too. Those who jump from heading to heading then land on nothing.

menu-item-without-name = The menu item has no name
    .do = Write words in the menu item, or give it a name with aria-label.
    .why = Those who use a screen reader otherwise do not hear what it does.

label-not-in-name = The name “{$name}” lacks the words that are seen: “{$words}”
    .do = Let the name in aria-label begin with the words that are seen, or take it away.
    .why = Those who speak to their device say the words that they see. Are these not in the name, nothing happens.
