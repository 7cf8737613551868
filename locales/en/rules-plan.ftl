### Words of the rules of the family PLAN: what is wrong, what to do (do), why the rule is there (why).

no-responsible = Nobody answers for the action “{$action}”
    .do = Write “responsible: [organisation]” as the source has it.
    .why = An action that nobody answers for cannot be followed up.
