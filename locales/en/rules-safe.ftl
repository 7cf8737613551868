### Words of the rules of the family SAFE: what is wrong, what to do (do), why the rule is there (why).

protected-address = “{$entry}” has a protected location, but here is a place
    .do = Remove the address. It must not be anywhere in the site's files.
    .why = Those who live there may be looked for. An address that was once published cannot be taken back.
