### Words of the rules of the family A11Y: what is wrong, what to do (do), why the rule is there (why).

link-text = The link does not say where it leads: “{$words}”
    .do = Write words that can be understood alone: “Read more about protection” or just “protection”.
    .why = Those who jump from link to link with a screen reader hear only the words of the link.
