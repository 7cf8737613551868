### The tool's own words. The attribute "do" says what the editor should do.

severity-error = error
severity-warning = warning
severity-info = note
remedy = to mend it
did-you-mean = Did you mean “{$name}”?
findings-count = { $errors ->
    [one] 1 error
   *[other] {$errors} errors
 }, { $warnings ->
    [one] 1 warning
   *[other] {$warnings} warnings
 }, { $infos ->
    [one] 1 note
   *[other] {$infos} notes
 }

## Input

no-site = There is no site here: no folder with content/site.yaml, neither here nor above
    .do = Go to the site's folder, name it with --site FOLDER, or make one with “fristad new site FOLDER”.
invalid-yaml = This cannot be read as YAML: { $kind ->
    [quote] a quotation mark is opened and never closed
    [colon] there is a colon too many, or the line is wrongly indented
    [tab] here is a tab
    [indent] the line is wrongly indented
    [bracket] a bracket is opened and never closed
    [nul] here is a character that is no text
   *[other] {$reason}
 }
    .do = { $kind ->
    [quote] Put a quotation mark at the end of the value.
    [colon] Put the value in quotation marks if it has a colon followed by a space in it. Else mend the indentation.
    [tab] Replace the tab by spaces. YAML uses spaces alone.
    [indent] Lines that belong together begin equally far in.
    [bracket] End it with ] or {"}"}.
   *[other] Look at indentation, colons and quotation marks on the line. A value with a colon and a space in it must stand in quotation marks.
 }
unknown-key = There is no key “{$key}” here
    .do = Correct or remove it. What can stand here: {$known}.
missing-key = The key “{$key}” is missing
    .do = Add a line “{$key}: …”. docs/content.md shows how.
duplicate-key = The key “{$key}” stands twice
    .do = Remove one of them.
wrong-type = Here must be { $expected ->
    [list] a list
    [map] keys with values
   *[scalar] a single value
 }, but here is { $found ->
    [list] a list
    [map] keys with values
    [null] nothing
   *[scalar] a single value
 }
    .do = { $expected ->
    [list] Write a list: [one, two], or a line for each with “- ” before it.
    [map] Write keys below each other, indented: “key: value”.
   *[scalar] Write one value after the colon.
 }
unknown-choice = “{$value}” cannot be chosen here
    .do = Choose one of: {$known}.
invalid-value = “{$value}” is not { $expected ->
    [date] a date
    [period] a length of time
    [number] a number
    [truth] yes or no
    [id] an id
    [reference] a reference
    [scope] an area
    [e164] a number in international form
    [language-tag] a language tag
    [opening-hours] opening hours that can be read
    [web-address] a web address
    [voice] the name of a voice
    [contact] an e-mail address or a web address
    [edtf] a date or a period
    [figure] a figure
    [policy-target] a target that exists
    [recurrence] a time that comes back
    [link-length] the length of a link
    [link] a link that can be read
    [picture-id] a picture
   *[text] a text
 }
    .do = { $expected ->
    [date] Write year-month-day: 2026-11-25.
    [period] Write, for example, P90D (90 days) or P12M (12 months).
    [number] Write a whole number in digits.
    [truth] Write true or false.
    [id] An id is written with small letters a–z, digits and hyphens.
    [reference] Write kind and id: page:skydd, service:bris, form:digital.
    [scope] Write national, county:08 or municipality:0880.
    [e164] Write + and the country's number and then digits without spaces: "+4620505050".
    [language-tag] Write a language tag by BCP 47: sv, en, ar, sv-simple.
    [opening-hours] Write as in OpenStreetMap: Mo-Fr 08:00-16:30; PH off. Round the clock is 24/7.
    [web-address] Write the whole address, with https:// first.
    [voice] Write the name of a voice of the engine, for example sv or en-gb, or none.
    [contact] Write name@example.org, or the whole address of a page with https:// first.
    [edtf] Write 2026, 2026-11, 2026-11-25, or 2022/2026 for a period.
    [figure] Write digits alone, with a comma or full stop for decimals: 12.5.
    [policy-target] Write equality:1 to equality:6, or a target of Agenda 2030: agenda2030:5, agenda2030:16.10.
    [link-length] Write full, none or a number of characters.
    [recurrence] Write week:47 or --11-25/--12-10.
    [link] Write, for example, page:skydd or services:?audience=child.
    [picture-id] Write the picture's id, the name of its folder under content/pictures: ![](lykta).
   *[text] Write a text.
 }
invalid-utf8 = The file is not text in UTF-8: line {$line} has a character that cannot be read
    .do = Save the file as UTF-8. Most programs have the choice under “Save as”.
empty-file = The file is empty
    .do = Write something in it or remove it.
unknown-file = The file {$path} does not belong here
    .do = In a folder under content/<kind>/<id>/ lie facts.yaml and a file for each edition, for example sv.md.
invalid-name = The name {$path} cannot be used
    .do = Use small letters a–z, digits and hyphens in the folder's name.
too-large = The file is too large: the limit is {$limit} kB
    .do = Divide the text or make the picture smaller.
too-deep = Something lies within something else in more than {$limit} levels
    .do = Remove levels.
unreadable = {$path} cannot be read: {$reason}
    .do = Look at the file and the rights to it.
symbolic-link = {$path} is a symbolic link, and those are not followed
    .do = Put the file itself there instead.
no-front-matter = The file has no front matter between two lines of three hyphens
    .do = Write first a line with ---, then title and summary, then --- again, and after that the text.
same-address = The address {$address} is already taken by {$other}
    .do = Give one of them another slug.
unsafe-address = “{$slug}” cannot be a part of an address
    .do = Use small letters a–z, digits and hyphens, at most 80 characters.
template-error = The template does not work: {$reason} (on the page {$page})
    .do = Correct the template at the line shown.
style-error = The style sheet cannot be read: {$reason} ({$path})
    .do = Correct the style sheet at the line shown.
message-error = The language file cannot be read: {$reason}
    .do = Correct the line. It is written “name = Text”.
missing-words = “{$id}” has no words in any language
    .do = Write a file for each edition, for example sv.md.
yaml-feature = Anchors, aliases, merges and tags (& * << !) are not used here
    .do = Write the value where it should stand. A value that begins with such a character must stand in quotation marks.
unknown-rule = There is no rule “{$rule}”
    .do = Write a rule's code or name, for instance ALT003 or alt-opening. “fristad explain” lists them all.
fixed-rule = The rule “{$rule}” cannot be turned off, and no exception can be made
    .do = Remove the line. The rule protects those who live at a protected address or must leave no trace.
exception-without-reason = The exception from “{$rule}” does not say why
    .do = Write the reason after a colon: allow {$rule}: because …
unused-exception = The exception from “{$rule}” is not needed: there is no fault
    .do = Remove it, so that it does not hide a new fault later.
invalid-ledger-line = This is no line of a ledger of translations: “{$line}”
    .do = Do not mend the file by hand. If two changes have met: keep the lines of both and take away the marks. Then run “fristad translate accept” for the page, when you have seen that the translation is right.
invalid-address-line = This is no line of the ledger of addresses, or it says something else of an address than a line before it: “{$line}”
    .do = If two changes have met: keep the lines of both, take away the marks, and keep one line for each address. Then run “fristad addresses accept”.
lost-address = { $count ->
    [one] An address would die, {$address}: “{$name}” is no longer there
   *[other] {$count} addresses would die, {$address} among them: “{$name}” is no longer there
 }
    .do = Put back what was taken away, or write in content/redirects.yaml what takes its place: under moved if the reader is to be led there ({$name}: {$successor}), under gone if she is to be told that the page is gone. “fristad addresses” shows what can be written.
lost-edition = { $count ->
    [one] An address would die, {$address}: the edition “{$name}” is no longer there
   *[other] {$count} addresses would die, {$address} among them: the edition “{$name}” is no longer there
 }
    .do = Put the edition back, or write in content/redirects.yaml, under editions, which one takes its place: {$name}: {$successor}.
redirect-circle = The redirect from “{$from}” to “{$to}” leads round in a circle
    .do = Let one of them lead to a page that is there.
unused-redirect = { $why ->
    [living] The redirect from “{$from}” is not needed: it is still there
   *[other] Nothing has been published as “{$from}”
 }
    .do = { $why ->
    [living] Remove the line.
   *[other] Correct the name or remove the line. The names stand last on the lines of content/addresses.lock.
 }
address-taken-over = The address {$address} led to “{$former}” and now leads to “{$name}”
    .do = Old links now lead to the new page. Give it another slug if that is wrong. If it is right: write in content/redirects.yaml that “{$former}” has been replaced, or run “fristad addresses accept”.
exchange-unreadable = The file cannot be read{ $kind ->
    [doctype] : it has a document type (DOCTYPE), and such are not taken
    [entity] : “&{$reason};” means nothing here
    [deep] : elements lie in elements more than 64 deep
    [version] : it is no XLIFF 2 but “{$reason}”
    [head] : it lacks a head
    [quote] : quotation marks or backslashes do not match
    [po] : “{$reason}” has no place here
    [workbook] : it is no workbook (.xlsx), or a broken one ({$reason})
    [sheets] : more than one sheet is to be translated
    [formula] : there is a formula in cell {$reason}, and none is taken
    [large] : “{$reason}” is larger than a file for translation can be
   *[xml] : {$reason}
 }
    .do = Save the file anew in the translator’s program, as XLIFF 2.1, PO or XLSX, and take it in again.
exchange-edition = “{$tag}” is no edition of the site
    .do = Mend the language tag in the file, or add the edition to site.yaml.
exchange-unknown-piece = “{$piece}” is not there, or has changed since the file was handed out
    .do = Hand the page out anew with “fristad translate export”, and bring over what has been translated.
exchange-piece-twice = “{$piece}” is translated twice
    .do = Take one away.
exchange-placeholder = { $how ->
    [added] “{$placeholder}” is not in the source
   *[lost] “{$placeholder}” is missing in the translation
 }
    .do = Links, numbers, pictures and emphasis shall be those of the source. They may be moved in the sentence.
exchange-number = { $how ->
    [added] The number {$number} is not in the source
   *[lost] The number {$number} is missing in the translation
 }
    .do = Write the same number, in digits.
exchange-shape = The words would become something else on the page, for example a list or a heading
    .do = Look at the beginnings of the lines: signs like -, #, > and 1. mean something there.
exchange-incomplete = “{$entry}” would be left half: { $form ->
    [one] 1 piece
   *[other] {$count} pieces
 } have no translation
    .do = Translate the whole page. Hand it out with --all if the file does not hold all of it.
statement-without-facts = The accessibility statement has no facts
    .do = Add accessibility: to site.yaml. Until then the page says that the website has not been assessed.
not-a-language = “{$tag}” is no language
    .do = Use a language tag by BCP 47, for example sv, en, ar or sv-simple. The languages are in locales/languages.yaml; another one is added by locales/<tag>/language.yaml with its name.
unknown-edition = The site has no edition in “{$tag}”
    .do = Add it under editions in site.yaml, or remove the file. The editions are: {$known}.
dangling-reference = There is no “{$reference}”
    .do = Correct the name, or make what is missing.
unsafe-link = The link “{$link}” is not allowed
    .do = Link to something on the site (page:skydd) or to a whole address (https://…).
unknown-scheme = “{$scheme}:” is no kind of link
    .do = Links can begin with: {$known}.
missing-anchor = There is no heading “#{$anchor}” on that page
    .do = Write the heading's words in small letters with hyphens.
raw-html = HTML is not allowed in the text: {$html}
    .do = Write it in Markdown instead. Services and numbers are fetched with <service:id> and <phone:id>.
unsafe-picture = The picture {$path} cannot be used{ $kind ->
    [element] : “{$what}” has no place in a drawing
    [attribute] : “{$what}” could run something
    [reference] : it leads out of the drawing, to “{$what}”
    [value] : what stands in “{$what}” is more than a colour, a number or a name
    [style] : its styles hold more than colours, lines and letters
    [xml] : it is no whole XML ({$what})
    [doctype] : its document type declares something of its own
    [entity] : “&{$what};” means nothing here
    [deep] : its parts lie in each other more than 64 deep
    [circle] : “{$what}” uses itself
    [heavy] : it comes to more than 100,000 parts
    [size] : it has no size (viewBox)
    [format] : it is not what its name says, or none of SVG, PNG, JPEG, WebP and GIF
    [pixels] : it has more than 40 million pixels, or more than 20,000 in a row
    [moving] : it moves, and nobody could stop it
   *[broken] : the file is broken or ends before the picture does
 }
    .do = Save it anew from a program for pictures: as plain SVG (with viewBox, without scripts and links), PNG, JPEG, WebP or GIF.
no-fonts = There are no fonts to set printed matter in
    .do = Install Noto (in Debian the package fonts-noto-core), or put the files in a folder of the project and write its name in site.yaml: “print:” and on the line below “fonts: fonts”.
letter-without-font = No font has the letter “{$letter}”, which is in {$sheet}
    .do = Add a font that has it to those that printed matter is set in, Noto Naskh Arabic or Noto Sans Ethiopic, or write the text without it.
too-much-for-format = The text does not fit into {$sheet}, not even in smaller letters
    .do = Shorten the text, take something out of blocks, or choose a larger format.
print-failed = The template {$template} cannot be set: {$reason}
    .do = Correct the template in the theme. It is written in Typst (typst.app/docs).
pdf-standard = {$name} would break PDF/UA-1 or PDF/A-2a: {$reason}
    .do = Correct the template in the theme, so that everybody can read the file and it can be archived.
typed-number-link = Numbers are not written in the text: “{$link}”
    .do = Put the number in the service's facts.yaml and write <phone:id> in the text.

## Commands

cli-about = Makes a website in many languages from a municipality's words about help against violence in close relationships.
cli-usage = Usage
cli-usage-root = COMMAND [OPTIONS]
cli-usage-new = site|page|service|term NAME
cli-usage-rest = [OPTIONS]
cli-commands = Commands
cli-options = Options
cli-after-help =
    How to begin:
      fristad new site my-site
      cd my-site
      fristad serve

    Help on a command: fristad COMMAND --help
cli-build = Build the website to the folder public
cli-serve = Show the website on this machine while you write
cli-check = Check texts and facts without building
cli-explain = Say what a rule looks for and why, with examples
cli-usage-explain = [RULE] [OPTIONS]
cli-value-rule = RULE
explain-unknown = There is no rule “{$rule}”.{ $nearest ->
    [none] {""}
   *[other] {" "}Did you mean {$nearest}?
 } “fristad explain” lists them all.
rule-code = Code
rule-level = Level
rule-name = Name
rule-why = Why
rule-basis = Rests on
rule-act = Rules of the W3C
rule-limit = Limit that can be changed
rule-bad = A fault
rule-told = It is told like this:
rule-good = Mended
report-title = Findings
report-none = Nothing to remark upon.
report-contents = Contents
report-by-file = File by file
report-by-rule = Rule by rule
report-whole-site = The whole site
report-mendable = “fristad check --fix” can mend this.
cli-schema = Print a JSON Schema of site.yaml
cli-new = Make a site, a page, a service or a word
cli-new-site = Make a site that builds at once
cli-new-page = Make a page
cli-new-service = Make a service: a helpline, a counselling office, a shelter
cli-new-term = Make a word in the glossary
cli-new-site-name = The folder that the site shall lie in
cli-new-page-name = The page's title; the id is the title with hyphens
cli-new-service-name = The service's name
cli-new-term-name = The word
cli-value-folder = FOLDER
cli-value-title = TITLE
cli-help = Show this help
cli-version = Show the version
cli-lang = The tool's language (else the machine's)
cli-site = The site's folder (else the one you are in)
cli-out = The folder to build to (else public)
cli-compress = Add compressed copies (.br and .gz) for the web server; takes longer
cli-pseudo = Also make the site in two made-up languages, one accented and long, one from right to left: to see what does not come from locales/ and what breaks
cli-without-speech = Leave out what can be listened to
cli-speech-engine = The command that reads aloud, the text on its input and a WAV file on its output; {"{voice}"} stands for the voice
cli-value-command = COMMAND
cli-profile = For everybody or for staff (else public)
cli-format = How findings are shown (else text)
cli-port = Port on this machine (else 4000)
cli-as-of = Tell what will have expired on that day; otherwise today
cli-value-date = YYYY-MM-DD
cli-fix = Mend what a machine can safely mend
cli-diff = Show what --fix would change, without changing it
check-mended = { $changes ->
    [one] 1 change
   *[other] {$changes} changes
 } in {$path}
publish-changed = {$path} was changed while it was read. Run the command once more.
cli-value-path = PATH
cli-strict = Count warnings as errors
cli-html = Check finished HTML by any generator instead of a site
cli-paths = Files and folders of HTML, with --html
cli-readability = Show how hard each page is to read, instead of the findings
cli-unknown-command = There is no command “{$given}”.
cli-unknown-argument = There is no option “{$given}”.
cli-invalid-value = “{$given}” cannot be given for {$argument}. Possible values: {$known}
cli-missing-argument = This is missing: {$argument}
cli-missing-command = A command is missing.
cli-see-help = See fristad --help.

build-done = Built { $pages ->
    [one] 1 page
   *[other] {$pages} pages
 } in { $editions ->
    [one] 1 edition
   *[other] {$editions} editions
 } in {$seconds} s: {$folder}
build-stopped = Nothing was written. The last site stands as it was.
check-clean = {$pages} pages checked. No findings.
serve-built = Built {$pages} pages.
serve-ready = The site is shown at {$address}. Save a file and it is shown anew. Stop with Ctrl+C.
speech-progress = Sound: {$done} of {$all} pages.
speech-missing = Pages are to be read aloud, but {$program} is not on this machine. Install it (on Debian: apt install espeak-ng ffmpeg), or leave speech out with --without-speech.
speech-failed = The sound of a page could not be made. {$program} says: {$reason}
speech-recording = The recording {$path} cannot be heard. ffmpeg says: {$reason}
speech-cache = What was read aloud could not be kept in {$path}: {$reason}
speech-left-out = The site is shown without speech.
serve-failed = The site could not be shown: {$reason}
gallery-title = Components
gallery-about = Every component of the theme with its examples, as on the site. This is only in the preview; it is never published.
gallery-components = All components
gallery-editions = Editions
gallery-colours = Colours
gallery-device = As the device
gallery-light = Light
gallery-dark = Dark
gallery-parameters = What it takes
publish-locked = Another run is writing to the same folder right now ({$path}). Wait until it is done.
publish-not-ours = {$path} holds something other than a site from fristad and is left alone. Choose another folder with --out.
publish-symbolic-link = {$path} is a symbolic link and is left alone. Name the real folder.
publish-exists = {$path} exists already and is not overwritten.
publish-io = {$path} could not be written: {$reason}. The last site stands as it was.
publish-leftover = The new site stands. The old one beside it could not be cleared away, which the next build tries again: {$reason}.
new-written = Wrote {$path}
new-site-next =
    Now you can build and see it:
      cd {$folder}
      fristad serve
new-entry-next = Link to it with [word]({$link}).
new-no-id = No id can be made of “{$title}”. Write with the letters a–z and digits; the title can be changed later.

## The table of readability

readability-page = Page
readability-title = Title
readability-edition = Edition
readability-words = Words
readability-sentences = Sentences
readability-mean = Words a sentence
readability-longest = Longest
readability-lix = LIX
readability-long-share = Long words
readability-total = All pages
readability-over = {$mark} after a figure means that it is over its limit. – means that LIX cannot be used in the language.

## Translations

cli-status = Show how far the translations have come
cli-status-format = How the state is shown (else text)
cli-translate = Hand out, take in and accept translations
cli-usage-translate = accept|export|import [OPTIONS]
cli-translate-accept = Write down that a translation says what its source says now
cli-translate-export = Write a file to translate in
cli-translate-import = Take in translated files
cli-usage-accept = PAGE… [OPTIONS]
cli-usage-export = --to LANGUAGE [OPTIONS]
cli-usage-import = FILE… [OPTIONS]
cli-value-entry = PAGE
cli-value-tag = LANGUAGE
cli-entry = For example page:start or service:bris
cli-all = Everything, not only what is missing or behind
cli-edition = That edition alone; may be given several times
cli-from = The edition it was translated from (else the one in the ledger, or the site’s first)
cli-accepted-on = The day that is written down; otherwise today
translate-unknown-entry = There is no “{$given}”. Write for example page:start.
translate-unknown-edition = The site has no edition “{$given}”.
translate-accept-what = Say which pages are right, for example page:start, or --all for the whole site.
translate-written = { $count ->
    [0] Nothing needed to be changed.
    [one] Wrote 1 file.
   *[other] Wrote {$count} files.
 }
translate-stopped = Nothing was written. Mend the faults first.
status-title = State of the translations
status-totals = By edition
status-first = Translate first
status-entries = Page by page
status-edition = Edition
status-entry = Page
status-state = State
status-review = Review of facts
status-none = Nothing is missing or behind.
status-missing = missing
status-stale = behind
status-machine = machine
status-draft = draft
status-untold = untold
status-reviewed = reviewed
status-tested = tested
status-source = source
status-unknown = source unknown
status-behind = { $count ->
    [one] 1 piece
   *[other] {$count} pieces
 } behind since {$date}
status-expired = expired {$date}
status-expired-count = { $count ->
    [0] No facts are past their review.
    [one] The facts of 1 page are past their review.
   *[other] The facts of {$count} pages are past their review.
 }
status-rest = { $count ->
    [0] {""}
    [one] … and 1 more.
   *[other] … and {$count} more.
 }
cli-to = The edition to translate to
cli-export-format = The form of the file (else xliff)
cli-export-out = The file to write (else for example sv-fi.xlf)
cli-value-file = FILE
cli-files = Files that end in .xlf, .po or .xlsx
cli-import-status = How far the text has come (else what the file says, or draft)
translate-same-edition = To and from are the same edition: {$given}.
translate-nothing = Nothing is missing or behind. With --all everything is handed out.
translate-exported = Wrote { $count ->
    [one] 1 piece
   *[other] {$count} pieces
 } of { $pages ->
    [one] 1 page
   *[other] {$pages} pages
 }: {$path}
exchange-column-place = Where it stands
exchange-column-words = Words in {$edition}
exchange-column-state = State
exchange-column-note = Note
exchange-done = done
exchange-place = {$part} on the page “{$title}”
exchange-part-field = The value {$field}
exchange-part-heading = Heading
exchange-part-paragraph = Paragraph
exchange-part-item = Item of a list
exchange-part-cell = Cell of a table
exchange-stale = The source has changed. The old translation is still there to begin from.
exchange-lines = Each line stands by itself. Keep the line breaks.
exchange-keep = Leave as it is, at the right place in the sentence: {$placeholders}. The website puts in numbers, names and addresses.

## Coverage: what the website covers

cli-coverage = Show what the website covers, and where the holes are
cli-since = Show also what has been done since that day
cli-build-as-of = The day that the reports for staff hold for; otherwise today
coverage-title = What the website covers
coverage-figures = In figures
coverage-day = Counted for { $date } by Fristad { $version }.
coverage-rule = What is empty, too short, behind its source or past its review does not count. Nor does what is shown only in words of another language, or what is internal.
coverage-of = { $count } of { $of }
coverage-what = Measure
coverage-covered = Covered
coverage-measure-forms = Forms of violence that the website tells of
coverage-measure-audiences = Audiences that it turns to
coverage-measure-channels = Ways to reach help
coverage-measure-editions = Editions that tell of every form
coverage-measure-levels = Languages with an easy edition that tells of every form
coverage-measure-pictures = Forms with pictures in the text
coverage-measure-speech = Forms that can be listened to
coverage-measure-print = Forms that are on paper
coverage-indicators = Indicators that ask for it
coverage-indicator = Indicator
coverage-plan = Plan
coverage-holes = Holes, the weightiest first
coverage-holes-order = First what nobody can read at all, then what some language lacks, then how help is reached, then pictures, speech and paper, and last what could be more to the point.
coverage-no-holes = There are no holes.
coverage-weight = Order
coverage-hole = Hole
coverage-form = Form of violence
coverage-concerns = Concerns
coverage-hole-form = Nothing tells of the form
coverage-hole-audience = Nothing is for the audience
coverage-hole-form-in-edition = Nothing tells of the form in the edition
coverage-hole-audience-in-edition = Nothing is for the audience in the edition
coverage-hole-speaking = No help can be reached without speaking
coverage-hole-pictures = No pictures in the text, in any edition
coverage-hole-speech = Cannot be listened to, in any edition
coverage-hole-print = Is not on paper, in any edition
coverage-hole-service = No service says that it helps with just this
coverage-hole-pair = Nothing at all about the form for the audience
coverage-hole-general = Only something general about the form for the audience
coverage-forms = Forms of violence
coverage-audiences = Audiences
coverage-about = Concerns
coverage-by-edition = How many pages and services count in each edition. Then in how many editions something is there with pictures, speech and on paper.
coverage-support-pictures = Pictures
coverage-support-speech = Speech
coverage-support-print = Paper
coverage-pairs = Forms and audiences
coverage-pairs-text = How many pages and services name both the form and the audience, in the source edition. General means that there is something about the form for everybody, or a service for the audience whatever the violence.
coverage-general = general
coverage-audience = Audience
coverage-channels = Ways to help
coverage-channels-text = How many open services the audience can reach in each way.
coverage-channel-phone = Phone
coverage-channel-sms = Text message
coverage-channel-chat = Chat
coverage-channel-video = Video
coverage-channel-email = Email
coverage-channel-visit = Visit
coverage-channel-web = Web
coverage-channel-text-telephone = Text telephone
coverage-channel-sign-video = Sign language
coverage-listening = Read aloud
coverage-listening-text = How many pages can be listened to in each edition, and who or what reads them. Without a voice: the site wants them read aloud, but the language has no voice.
coverage-pages = Pages
coverage-recorded = Read by a person
coverage-synthetic = Read by a computer
coverage-voiceless = Without a voice
coverage-editions = Editions: language and reading level
coverage-editions-text = What counts in each edition, and why the rest does not.
coverage-counted = Counts
coverage-machine = Of it, translated by a machine
coverage-printed = Printed matter
coverage-reason = Why
coverage-reason-missing = missing
coverage-reason-unwritten = not written
coverage-reason-short = too short
coverage-reason-stale = behind its source
coverage-reason-expired = past its review
coverage-reason-closed = service closed
coverage-not-counted = What does not count
coverage-all-counted = Everything counts.
coverage-since = Done since { $date }
coverage-since-count = { $count ->
    [0] Nothing has a day from { $date } or later.
    [one] 1 page in an edition has a day from { $date } or later. Of them, { $counted } counts.
   *[other] { $count } pages in editions have a day from { $date } or later. Of them, { $counted } count.
 }
coverage-since-limits = The sources say when something was last reviewed, translated or printed. What stood there before, and what has been taken away, they do not say. Keep coverage.json of each build to compare two days.
coverage-undated = { $count ->
    [0] Everything has some day.
    [one] 1 page in an edition has no day at all.
   *[other] { $count } pages in editions have no day at all.
 }
coverage-date = Day
coverage-event = What
coverage-event-reviewed = reviewed
coverage-event-verified = facts verified
coverage-event-translated = translated
coverage-event-accepted = translation accepted
coverage-event-printed = printed
## Addresses

cli-addresses = Show where old addresses lead and what would be lost
cli-usage-addresses = [accept] [OPTIONS]
cli-addresses-format = How the addresses are shown (else text)
cli-addresses-accept = Write the addresses that are published into the ledger
addresses-lost = Would die: {$count}
addresses-write = Write in content/redirects.yaml what is right:
addresses-write-moved = The reader is led on. Write it under gone: instead if she is to be told that the page is gone.
addresses-moved = Lead on: {$count}
addresses-gone = Gone, with a page that says what to read instead: {$count}
addresses-new = Not in the ledger yet: {$count}
addresses-recorded = { $count ->
    [0] No address is new.
    [one] Recorded 1 address in {$path}.
   *[other] Recorded {$count} addresses in {$path}.
 }
printed-edition = Language
printed-state = State
printed-outdated = The words have changed since it was printed
printed-current = Up to date
printed-for-office = {$name} (PDF)
printed-for-workshop = {$name}, for the printer’s workshop (PDF)
build-printed = { $count ->
    [one] 1 sheet of printed matter is set as PDF.
   *[other] {$count} sheets of printed matter are set as PDF.
 }
build-without-print = No printed matter is made: this program is built without “print”.
build-unrecorded = { $count ->
    [one] 1 address is new.
   *[other] {$count} addresses are new.
 } Run “fristad addresses accept” when the site is published, so that they cannot be lost.

## Open data

catalogue = Support against violence in close relationships
    .text = Who helps, what has been decided and when attention is drawn to it: the same data as on the website, for other programs.
dataset-services = Support for people who live with violence in close relationships
    .text = Helplines, social services, health care, police and programmes for people who use violence: numbers, opening hours, languages, cost and whom they are for. Protected addresses are not included.
dataset-plans = Strategies and action plans against violence in close relationships
    .text = Areas, goals, indicators and actions: who answers for them, when, and how far they have come.
dataset-campaigns = Recurring weeks and days against violence
    .text = A calendar of the weeks and days that come back every year.

verify-changed = changed  {$path}
verify-missing = missing  {$path}
verify-extra = extra    {$path}
verify-same = { $from ->
    [manifest] {$copy} holds just what the manifest lists: { $files ->
        [one] 1 file
       *[other] {$files} files
     }, none changed, missing or extra.
   *[other] {$copy} holds just what the sources here make: { $files ->
        [one] 1 file
       *[other] {$files} files
     }, none changed, missing or extra.
 }
verify-different = { $from ->
    [manifest] {$copy} differs from the manifest in { $count ->
        [one] 1 file
       *[other] {$count} files
     }. Was the site published again after the manifest was kept? If not, somebody else has changed it: publish it anew, and talk to those who run the server.
   *[other] {$copy} differs from what the sources here make in { $count ->
        [one] 1 file
       *[other] {$count} files
     }. Have texts been edited here, or has the program been updated, since the site was published? If not, somebody else has changed it: publish it anew, and talk to those who run the server.
 }
verify-from-outside = What a server has besides these files cannot be seen from outside. Look through its folder as well.
verify-no-sources = The sources here make no website, so there is nothing to compare with. Mend the errors, or give a kept manifest with --manifest.
verify-own-manifest = {$path} lies in the copy itself. Whoever changed a page could have changed it too. Give a manifest that you have kept elsewhere.
verify-other-digest = The copy shows another manifest than the one you kept: its digest is {$digest}. Either the site was published again, or somebody else has changed it.
verify-no-manifest = {$path} is no manifest: line {$line} is not a digest with a path.
verify-unreadable = {$path} could not be read: {$reason}
verify-address = “{$given}” is not the address of a website. Write it as https://www.example.org/
verify-led-away = {$url} leads on to {$location}. Give the address of the website itself.
verify-unreachable = {$url} could not be reached: {$reason}
build-manifest = Manifest: manifest.txt, SHA-256 {$digest}. Keep the digest, and “fristad verify” can tell if the published site is changed.
cli-verify = Tell whether a published site is as it was made
cli-usage-verify = FOLDER|ADDRESS [OPTIONS]
cli-value-copy = FOLDER|ADDRESS
cli-verify-copy = The published site: its folder, or its address on the web
cli-value-manifest = FILE|DIGEST
cli-verify-manifest = A manifest that was kept, or its digest (else what the sources here make)
cli-verify-format = How the differences are shown (else text)
