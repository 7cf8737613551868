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

aria-attribute-unknown = There is no attribute “{$attribute}”
    .do = Correct the spelling, or take the attribute away.
    .why = An attribute that does not exist does nothing. What it was to say reaches nobody.

role-unknown = There is no role “{$role}”
    .do = Correct the spelling, or take role away.
    .why = A role that does not exist does not count. The element then has the role that it has by itself, or none.

aria-value-invalid = “{$value}” is no value that {$attribute} can have
    .do = Write one of the values that the attribute can have, or take it away.
    .why = With an invalid value, assistive technology says something wrong about what is shown, or nothing.

aria-attribute-not-permitted = {$attribute} means nothing on this element
    .do = Take the attribute away, or give the element a role that can have it.
    .why = The attribute belongs to other roles. Assistive technology ignores it, or says something that is not so.

aria-attribute-missing = The role {$role} lacks {$attributes}
    .do = Add what is missing, or use HTML’s own element instead.
    .why = Without it a screen reader does not say in which state the thing is, for example whether the box is checked.

name-not-heard = {$attribute} is not heard on an element without a role
    .do = Give the element a role that can have a name, for example group, or write the name as visible text.
    .why = Many screen readers do not read names of elements such as div and span. Then nobody hears what is written there.

list-with-other-things = The element {$element} stands directly in something with the role {$role} and does not belong there
    .do = Put it in an item (li), a row or a choice, or move it out.
    .why = Screen readers say how many items a list has and let readers go from one to the next. What is no item is lost.

role-out-of-place = The role {$role} is out of place: it stands directly in {$owners}
    .do = Put the element in one that has that role, or use HTML’s own elements.
    .why = Without its surroundings the role says nothing. An item without a list is not read as an item.

control-of-nothing = Nothing on the page has the id “{$id}”
    .do = Give the id of what the control opens or moves.
    .why = Those who use a screen reader otherwise cannot go from the control to what it controls.

focus-on-nothing = The element can be reached with the keyboard but is hidden from screen readers
    .do = Take aria-hidden away, or make the element unreachable: hidden or tabindex="-1".
    .why = Those who use a screen reader land on something that is not read out and do not know where they are.

control-in-control = A control lies inside another
    .do = Put them side by side.
    .why = What lies in a button or picture is read only as its name. The inner control can be reached but is not read out.

title-missing = The page has no title
    .do = Write a title that says what the page is about and whose it is.
    .why = The title is the first thing that a screen reader reads, and what is seen on the tab and among search results.

zoom-blocked = The page cannot be enlarged
    .do = Take user-scalable and maximum-scale out of content.
    .why = Many need to enlarge the text to be able to read it, above all on the telephone.

page-leaves-by-itself = The page is replaced by itself after {$seconds} seconds
    .do = Take refresh away. A page that has moved can lead on at once, with 0 seconds.
    .why = Those who read slowly do not get to the end, and a screen reader starts again from the beginning.

page-leaves-late = The page is replaced by itself after more than twenty hours
    .do = Take refresh away if it is not needed.
    .why = Those who keep the page open for long may lose what they were doing.

id-twice = The id “{$id}” is on the page already
    .do = Give the element an id of its own.
    .why = Labels, links and descriptions only find the first. The second goes without.

attribute-twice = The attribute {$attribute} stands twice
    .do = Take one away, or put the values together.
    .why = Browsers only see to the first. What the second says reaches nobody.

decoration-told-of = The element is marked as decoration but is read out all the same
    .do = Take away either the mark (role or the empty alt) or what makes it heard: the ARIA attribute or tabindex.
    .why = Screen readers tell of all that can be reached or has an ARIA name, also of what is said to be decoration.

tab-order-changed = tabindex changes the order that the keyboard follows
    .do = Take tabindex away, or write 0. Rather move the element to its right place.
    .why = Those who use no mouse expect to come to things in the order of the page. A higher tabindex goes before everything else.

frame-out-of-reach = The embedded page cannot be reached with the keyboard
    .do = Take tabindex away.
    .why = There are links or buttons in it. Those who use no mouse cannot get at them.

table-without-headers = The table has no header cells
    .do = Make the cells that say what a column or row is into th, with scope="col" or scope="row".
    .why = A screen reader reads a cell’s header before the cell. Without headers, only loose values are heard.

table-header-empty = The header cell is empty
    .do = Write what the column or row is, or make the cell a td.
    .why = Those who use a screen reader otherwise hear values without knowing what they are.

headers-elsewhere = “{$id}” is no header cell of the table
    .do = Write the id of a th in the same table, or take headers away.
    .why = Otherwise a screen reader reads the cell without its header, or with a wrong one.

header-of-nothing = The header cell belongs to no cells
    .do = Add the cells that are missing, or correct scope.
    .why = A header without cells is never heard, or is heard in the wrong place.

table-without-caption = The table does not say what it shows
    .do = Say it in a caption first in the table, or in a heading before it.
    .why = Those who use a screen reader then hear whether the table is worth entering.

heading-skipped = The heading is of level {$level}, though the one before it is of level {$above}
    .do = Make it level {$wanted}. How it looks is changed in the style sheet, not with the level.
    .why = Those who read with a screen reader go by the levels of headings and wonder what is missing.

no-main-heading = The page has no main heading (h1)
    .do = Write an h1 first in the main content that says what the page is about.
    .why = Those who use a screen reader often go straight to h1 to know where they are.

two-main-headings = The page has more than one main heading (h1)
    .do = Make this one an h2.
    .why = The main heading says what the whole page is about. Two of them say that it is two pages.

heading-faked = “{$words}” looks like a heading but is only text in bold
    .do = Make it a heading of the right level.
    .why = Those who use a screen reader find their way by headings. Bold is not heard.

list-faked = The lines look like a list but are plain text
    .do = Make them a real list: ul for items, ol for steps in order.
    .why = A screen reader says how many items a list has and lets readers go from one to the next. Dashes are read as dashes.

no-main-landmark = The page does not say where its main content is
    .do = Put the page’s own content, with h1, in a main.
    .why = Those who use a screen reader jump to main so as not to hear the menu on every page.

two-main-landmarks = The page has more than one main
    .do = Keep one, and make the other a section or div.
    .why = Those who jump to the main content otherwise do not know which is the right one.

navigations-alike = Two parts of the page of one kind (nav, aside, search) have the same name, or one of them has none
    .do = Give each a name of its own with aria-label, for example “Main menu” and “On this page”.
    .why = Those who use a screen reader get a list of the parts of the page. Two parts of one name cannot be told apart.

place-missing = There is no place “{$id}” on the page
    .do = Give the heading or paragraph that the link is to lead to id="{$id}", or correct the link.
    .why = Those who press the link get nowhere.

skip-link-broken = The page’s first link is to lead to “{$id}”, but that is not there
    .do = Give the main content id="{$id}".
    .why = Those who use a keyboard jump past the menu with that link. Now they get nowhere.

reference-to-nothing = {$attribute} points to “{$id}”, which is not on the page
    .do = Correct the id, or take the attribute away.
    .why = Otherwise the label or description does not reach those who use a screen reader.

autocomplete-invalid = “{$value}” is nothing that autocomplete can be
    .do = Write one of the words of the standard, for example tel, email or name, or take the attribute away.
    .why = The browser can then fill in the field for those who find it hard to write or remember.

sound-by-itself = The sound begins by itself
    .do = Take autoplay away, or add muted.
    .why = The sound drowns the screen reader. It may also be heard by somebody who is not to know what the reader reads.

video-without-captions = The film has no captions
    .do = Add a file of captions with track kind="captions". If nobody speaks in the film, it may have muted.
    .why = Those who do not hear, or cannot have the sound on, otherwise do not get to know what is said.

link-without-address = The link has no address and cannot be reached with the keyboard
    .do = Give it href, or make it a button.
    .why = Those who use no mouse cannot get at it.

item-outside-list = <{$element}> stands in no list
    .do = Put it in a list: li in ul or ol, dt and dd in dl.
    .why = Those who use a screen reader otherwise do not learn that it is a list, or how long it is.

scope-unknown = scope cannot be “{$scope}”
    .do = Write col for a header over a column, row for one before a row.
    .why = The screen reader says the header before each cell. It has to know which cells those are.

table-declared-none = A table with headers is declared to be no table
    .do = Take role away, or the headers if it is no table.
    .why = The screen reader reads the cells one after another, without saying which header they belong to.

malformed = The browser has to guess what is meant here: “{$words}”
    .do = Close elements in the reverse order of how they were opened, and put them only where they may stand. The page is to begin with <!doctype html>.
    .why = Screen readers and browsers may guess differently, and then readers do not get the same page.

obsolete-element = <{$element}> has been taken out of HTML
    .do = Use an element that says what it is, and a style sheet for how it looks.
    .why = What blinks or moves cannot be stopped. What only says how something looks says nothing to a listener.

details-without-summary = What can be opened has no words of its own to press
    .do = Put a summary first in the element, and write what is there.
    .why = The browser otherwise writes a word of its own, in its own language, that does not say what is there.

skip-link-missing = There is no link past the menu
    .do = Put a link to the main content first on the page.
    .why = Those who use a keyboard otherwise have to go through the whole menu on each page.

click-without-keyboard = <{$element}> can be pressed with the mouse but not reached with the keyboard
    .do = Make it a button, or a link if it leads somewhere.
    .why = Those who use no mouse cannot get at it.

page-title-same = Another page has the same title: “{$title}”
    .do = Let the title begin with what is particular to the page.
    .why = The title is the first thing that a screen reader says, and what is seen in tabs, history and search results.

label-only-in-field = “{$words}” stands only inside the field
    .do = Write the words in a label by the field. Inside the field an example may stay.
    .why = The words vanish when somebody begins to write. Those who find it hard to remember, or who read through their answers, then do not see what the field is about. Often the words are also too faint.

group-without-name = The group of choices does not say what is chosen
    .do = Put a legend first in the fieldset and write the question there, or give the group a name with aria-labelledby.
    .why = Those who use a screen reader otherwise hear only the answers, for example “morning” and “evening”, and not the question.

autocomplete-unfit = autocomplete says “{$field}”, but the field is of the kind {$kind}
    .do = Change whichever is wrong, type or autocomplete. For a telephone number both are tel, for e-mail both are email.
    .why = Otherwise the browser may suggest the wrong thing, or nothing, to those who find it hard to write or remember.

error-not-tied = The field is marked as wrongly filled in, but no text that belongs to it says what is wrong
    .do = Give the text of the error an id, and write that in aria-describedby or aria-errormessage of the field.
    .why = Those who use a screen reader then hear what is wrong when the field gets the focus, and need not look for the text.

control-in-link = <{$element}> stands inside <{$outer}>
    .do = Let them stand side by side. Keep only one if they do the same.
    .why = Browsers and screen readers differ in what they do with a field, a button or a link inside another. Those who press it do not know what happens.

access-key-twice = The access key “{$key}” already leads to something else on the page
    .do = Give each its own key, or take accesskey away.
    .why = Browsers differ in what they do when two things have the same key. Some go to one of them, others only move the focus between them.

focus-thrown-away = The element lets go of the focus as soon as it gets it
    .do = Take blur() out of onfocus. If it was the ring around the element that was in the way, the style sheet can give it another look.
    .why = Those who use a keyboard cannot use the element, and often get no further on the page.

audio-without-transcript = The recording is not there as text
    .do = Write what is said in a text under the player, for example with the heading “What is said, as text”, or link to a page with the text.
    .why = Those who do not hear, or cannot have the sound on, otherwise do not get to know what is said.

table-faked = The columns are made of spaces and are no table
    .do = Make a real table: table, with headers in th.
    .why = A screen reader reads line by line and cannot say which column something belongs to. With larger text or on a narrow screen the columns fall apart.

text-art = A picture is drawn of characters and has no description
    .do = Give it role="img" and an aria-label that describes it. If it is an ornament only, set aria-hidden="true".
    .why = A screen reader reads the characters one after another, and no listener learns what they show.

letters-parted = “{$words}” is a word with spaces between its letters
    .do = Write the word in one piece. Space between letters is made by the style sheet, with letter-spacing.
    .why = A screen reader reads the letters one by one, and those who search for the word do not find it.

letters-of-mathematics = “{$words}” is written in mathematical or other special signs instead of letters
    .do = Write it in ordinary letters, in bold or italics where that is needed.
    .why = A screen reader passes over such signs or says their long names. Those who search for the words do not find them.

acts-on-change = As soon as somebody chooses here, the form is sent or another page comes
    .do = Let nothing happen until a button is pressed.
    .why = Those who go through the choices with a keyboard are taken away at the first of them. Others do not notice that the page is another.

paste-blocked = Nothing can be pasted into the field
    .do = Take onpaste away.
    .why = Those who have a password manager, or find it hard to remember and copy signs, cannot fill the field in.

title-says-nothing = The title of the page says nothing of it: “{$title}”
    .do = Write first what the page is about, and then whose it is.
    .why = The title is what a screen reader says first, and what stands on the tab and in the list of what was found.

frame-says-nothing = The name of the embedded page does not say what is in it: “{$name}”
    .do = Write in title what is in it, for example “Map of the centre”.
    .why = By the name those who listen know whether to go in or to pass it over.

definition-without-term = A description (dd) has no term (dt) before it
    .do = Write the term in dt before it, or make an ordinary list: ul with li.
    .why = Screen readers say term and description as a pair. A description alone belongs to nothing.

same-label = Another field of the form is called “{$label}” too
    .do = Say in the label what is different, or put the fields in groups with a heading (fieldset and legend).
    .why = Those who hear one field at a time cannot know which of them they are in.

radios-without-group = The choices that belong together do not stand in a group with a question
    .do = Put them in a fieldset and write the question in its legend.
    .why = Those who use a screen reader otherwise hear only the answers, and not what is asked.

out-of-reach = “{$name}” is seen but cannot be reached with the keyboard
    .do = Take tabindex="-1" away, or hide what nobody is to use.
    .why = Those who use a keyboard, a switch or a screen reader never come to it.

outside-landmarks = A text stands outside the parts of the page
    .do = Move it into main, header, nav, aside or footer.
    .why = Those who go from part to part with a screen reader pass it over.
