### Words of the rules of the family PLAN: what is wrong, what to do (do), why the rule is there (why).

no-responsible = Nobody answers for the action “{$action}”
    .do = Write “responsible: [organisation]” as the source has it.
    .why = An action that nobody answers for cannot be followed up.

action-without-status = It is not said how far the action “{$action}” has come
    .do = Write status: planned, started, done, paused or cancelled. If the plan does not say, write unclear.
    .why = Readers shall see what is done and what is left.

body-in-words-only = “{$name}” is named in the action “{$action}” but is not among those who take part
    .do = Add {$organisation} under responsible or cooperating, if that is what the plan means.
    .why = The page of each organisation shows its actions. What stands in words alone is missing there.

information-not-served = The action “{$action}” is about information, but no page or leaflet is joined to it
    .do = Write served_by with what informs, for example served_by: [page:hjalp].
    .why = What the plan promises its residents to learn must be somewhere where they can read it.

plan-past = {$plan} held until {$last}
    .do = Add the new plan with supersedes in it, or write ended: true, and the page says that the plan no longer holds.
    .why = Whoever reads a plan on the website takes it for the one that holds.

action-past = The action “{$action}” was to be finished by {$last}
    .do = Write how it went: done, paused or cancelled. If the time was moved, mend when.
    .why = An action that stands as planned after its time has not been followed up.

not-followed-up = { $what ->
    [plan] The plan {$id} does not say how any action is followed up
    [action] The action “{$id}” has neither effect nor follow-up
    [frequency] It is not said how often the goal “{$id}” is followed up
   *[source] It is not said where the figures of “{$id}” come from
 }
    .do = { $what ->
    [plan] Write followed_up: [yearly] if the plan is followed up as a whole, or effect, followup or cadence at its actions.
    [action] Write effect or followup as the plan has it, or cadence in facts.yaml.
    [frequency] Write frequency: yearly, half-year or tertial.
   *[source] Write source with the name of the statistics or survey.
 }
    .why = Without a follow-up nobody sees whether the plan makes a difference.

goal-without-action = No action leads to the goal “{$goal}”
    .do = Write the goal under goals in the actions that lead there.
    .why = A goal that no action leads to is a wish.

same-action-twice = The action “{$action}” is the same as “{$first}”
    .do = Take one of them away, or write what tells them apart.
    .why = Two records of one action drift apart, and it is counted twice.

cited-differently = The source writes “{$wording}” of {$regulation}
    .do = Check which is right. If the source is wrong both may stay: the page shows them.
    .why = Whoever looks up a regulation by a wrong number finds another, or none.
