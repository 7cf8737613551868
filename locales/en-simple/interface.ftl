### Easy English: only what differs from `en`.

## The frame

skip-link = Go to the text
demo-notice = This town is not real.
levels = Choose text
traces = We use no cookies. But your phone or computer can remember what you have read.

## The exit and discreet mode

discreet-about = You can start discreet mode. Then the back button does not remember all pages. But your history stays.

## When it is urgent

urgent-label = Call if you want help
urgent-call = Are you in danger now?

## The start page

doors = Choose what fits you

## A service

contact = How to reach them
what-happens = What happens
who-answers = The people who answer
facts = More to know
nothing-found = There is nothing here yet. Call the number at the top. They can help you.

## The glossary

definitions = What the word means
source = From:
letters = Go to a letter

## A plan

indicators = How we see how it goes
actions = What we will do
status = How it is going:
how = How we do it
effect = What will be better

## The page to search on

search-about = We do not send what you write. We do not save it.
search-nothing = Try another word. You can also call and ask.
search-script = You cannot search right now. But you can find everything anyway.

## The end of a page

about-page = About the page
permalink = The address of the page
behind-link = Read the new text

## Listening, and the other forms of a page

listen-heard = A computer reads the page. People near you may hear it.
formats-no-voice = No voice can read this language. You cannot listen to this page.
