### Words of the rules of the family FACT: what is wrong, what to do (do), why the rule is there (why).

number-in-prose = The number “{$number}” stands in the text
    .do = { $service ->
    [none] Put the number in a service's facts.yaml and write <phone:id> in the text.
   *[other] Write <phone:{$service}> instead. Then the number is right in every language.
 }
    .why = A number typed in a text grows old in every language but the one that is mended. It is written once, in the facts.yaml of the service.
