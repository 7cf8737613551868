### Words of the rules of the family I18N: what is wrong, what to do (do), why the rule is there (why).

missing-edition = “{$entry}” is missing in: {$editions}
    .do = Write it, or order a translation. Until then the text of another edition is shown, with a notice.
    .why = Whoever reads another language shall have the same help.
