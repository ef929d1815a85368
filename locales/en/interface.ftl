## Languages, each named in its own language in every file

language-fr = Français
language-en = English
language-es = Español
language-ca = Català
language-ro = Română

## Every page

skip = Go to the content
steps = Steps
steps-current = Steps: { $step }
step-association = Your association
step-tools = Tools in use
step-questions = Questions
step-results = Results
step-recommendations = Decisions
step-plan = Plan
step-documents = Documents
step-workshop = Workshop
step-state-done = finished
step-state-empty = not available yet
undo = Undo
redo = Redo
undone = Done. The page is up to date.
undone-question = Done. The answer has changed: { $question }
undone-decision = Done. The decision has changed: { $need }
undone-decisions =
    { $count ->
        [one] Done. { $count } decision has changed.
       *[other] Done. { $count } decisions have changed.
    }
saved-at = Saved at { $hour }:{ $minute }
saving = Saving…
saved-already = Everything is already saved.
unsaved =
    { $count ->
        [one] { $count } answer is not saved.
       *[other] { $count } answers are not saved.
    }
unsaved-answer = This answer is not saved yet.
unsaved-retry = Try again
leaving =
    { $count ->
        [one] Leave this audit? { $count } answer would be lost.
       *[other] Leave this audit? { $count } answers would be lost.
    }
leaving-stay = Stay here
leaving-lose = Leave anyway
desk-unread =
    { $count ->
        [one] { $count } line of this file could not be read. It was left as it is.
       *[other] { $count } lines of this file could not be read. They were left as they are.
    }
questions-go = Go to the questions
percent = { $number }%
hours = { $hours } h
row-count = { $row }: { $count }
date-day = Day
date-month = Month
date-year = Year
number-bounds = Write a whole number, from { $from } to { $to }.

## Start

start-home = Home
start-language = Your language
    .hint = You can change it at any time.
start-title = Take stock of your digital tools
start-lead = Rumb helps an association see where it stands and choose where to begin. Everything stays on this computer: nothing is sent.
start-open = { $name }
    .saved = Everything is saved in the file “{ $file }”, folder “{ $folder }”. You can close Rumb and continue later.
    .continue = Continue
    .close = Close this audit
start-new = New audit
    .name = Name of your association
    .name-hint = That is enough to begin.
    .name-missing = Write the name of the association.
    .create = Create the audit
start-place = The file will be kept in the folder “{ $folder }”, inside “{ $parent }”.
    .elsewhere = Keep it elsewhere…
    .path = Path of the folder
start-place-short = The file will be kept in the folder “{ $folder }”.
start-file = Open an audit
    .hint = A file whose name ends with “.rumb”.
    .open = Choose a file…
    .path = Path of the file
start-example = See a finished example
    .hint = An imaginary association, with its answers, its results and its plan.
    .open = Open the example
start-recent = Recent files
    .opened = Opened on { $date }, folder “{ $folder }”
    .forget = Remove from the list
    .forget-name = Remove from the list: { $name }
start-copy = Open a copy that you can change
start-again = Try again
start-backups = Here are the good backups, the most recent first. The damaged file will be kept aside.
start-backups-none = No good backup was found on this computer.
start-backup = Take the one of { $date } at { $time }
    .day = Take the one of { $date }
    .answers =
        { $count ->
            [one] { $count } answer
           *[other] { $count } answers
        }
start-workshop = Workshop
    .open = Prepare a workshop and its kit to print
start-version = Rumb, version { $version }

## Association

association-title = Your association
association-lead = A few words about you. Each answer is saved at once.
association-name = Name
merge-from = Join another copy of this file
association-languages = Languages you speak among yourselves
    .hint = We will only propose tools in these languages.
association-length = How much time do you have?
    .hint = You can move to a longer version without answering anything twice.
length-flash = Quick
    .text = About 10 minutes, { $count } questions, and one useful sheet at the end.
length-standard = Standard
    .text = About 40 minutes. The profile, the tools, then { $count } questions.
length-full = Full
    .text = About an hour and a quarter. The profile, the tools, then { $count } questions.
association-deep = Look more closely at some areas
    .hint = All the questions of the areas ticked will be asked.
association-profile = Your profile
association-next-questions = Begin the questions
association-next-tools = Continue to the tools
association-why = Why these questions
    .text = Size, place and the people you serve change what suits you. Nothing is sent.

## Tools in use

tools-title = The tools that you use
tools-lead = Tick everything that is used, even once a month. Names are enough.
tools-lead-flash = The quick version only asks about these tools. Tick everything that is used, even once a month.
tools-next = Continue to the questions
tools-why = What it is for
    .text = We look at whether you can leave each tool and take your documents with you. Paper is an answer like any other.
tools-keys = With the keyboard
    .text = The Tab key goes to the next box, the space bar ticks it.
search-title = Find a tool
search-lead = Type the name of a tool that you know, or what you want to do. Typing mistakes do no harm.
search-field = A tool or a need
    .hint = For example: Doodle, accounts, a poster.
search-count =
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    }
search-none = We found nothing. Try another word, or a shorter one.
search-in-use = What you may be using
search-instead = Free software instead
search-software = Free software
search-more =
    { $count ->
        [one] See { $count } more program
       *[other] See { $count } more programs
    }
search-licence = Licence { $licence }
search-replaces = replaces { $products }
search-export = Take your data out of { $product }
search-funding = Paid by: { $funding }
search-giving = To give back: { $address }
search-matched = found by
search-withdrawn = We no longer propose it.
search-hosts = Hosts
search-trainings = Learning
search-actors = Who can help
search-from-tools = Is a tool missing, or are you looking for another? Find it by its name.
search-from-start = Look by the name of a tool you know, or by what you want to do.
skill-alone = What I can do
    .lead = A sheet for yourself alone: fill it in, print it, keep it. No audit is needed.
    .open = My skill sheet

## Questions

question-place = Question { $number } of { $of }
question-place-in-area = Question { $number } of { $of } in { $area }
question-answer = Your answer
question-dont-know = We don’t know
question-not-concerned = Does not concern us
question-reason = Say why (optional)
question-next = Next
question-previous = Previous
question-clear = Clear the answer
question-later = Finish later
question-note = Note
    .hint = It stays in your file. No document to print shows it.
question-note-add = Add a note
question-note-written = Your note
question-aside = Who for?
    .hint = A first name or a role. Leave empty to take it off the list.
question-aside-add = Set aside for…
question-aside-set = Set aside for { $whom }
question-why = Why this question
question-words = Words explained
question-save = Your answers
    .text = Each answer is saved as soon as you choose it. You can stop at any time.
question-keys = With the keyboard
    .text = A digit chooses the answer, Enter goes on.
    .all = All the keys
jump-open = All the questions
jump-progress =
    { $answered ->
        [one] { $answered } answer out of { $of }
       *[other] { $answered } answers out of { $of }
    }
jump-answered = answered
jump-dont-know = not known
jump-set-aside = set aside
answer-none = no answer

## After the last question

end-open = Almost finished
    .lead =
        { $count ->
            [one] { $count } question is still without an answer. “We don’t know” is a useful answer.
           *[other] { $count } questions are still without an answer. “We don’t know” is a useful answer.
        }
end-flash = You may stop here
    .lead = Your sheet is ready: three strengths, at most five first actions, one person to call.
end-done = All the questions have been seen
    .lead = Thank you. Your results are ready. You can still change every answer.
end-empty = Nothing to work out yet
    .lead = Every question that counts is marked “Does not concern us”. Change at least one answer to see results.
end-resume = Back to the questions
end-sheet = Make the sheet
end-results = See the results
end-longer = Go further
    .hint = Your answers are kept. Nothing is asked twice.
end-standard =
    { $count ->
        [one] Standard version, { $count } question more
       *[other] Standard version, { $count } questions more
    }
end-full =
    { $count ->
        [one] Full version, { $count } question more
       *[other] Full version, { $count } questions more
    }

## Results

results-title = Where you stand
results-empty = Your strengths, what is pressing and your profile by area will come here. A few answers are needed first.
results-coverage =
    { $known ->
        [one] { $known } answer to { $asked } questions.
       *[other] { $known } answers to { $asked } questions.
    }
confidence-sure = You were sure of your answers.
confidence-fairly-sure = You were fairly sure of your answers.
confidence-unsure = Several answers remain to be checked with the people around you.
confidence-nothing-yet = There is nothing to read here yet.
results-shorter =
    { $count ->
        [one] These are the results of the “{ $shown }” version. The “{ $chosen }” version still lacks { $count } answer.
       *[other] These are the results of the “{ $shown }” version. The “{ $chosen }” version still lacks { $count } answers.
    }
results-deep-open =
    { $count ->
        [one] The deeper questions do not count yet: { $count } answer is missing.
       *[other] The deeper questions do not count yet: { $count } answers are missing.
    }
results-strengths = Your strengths
results-strengths-none = They will appear here as soon as an answer shows one.
improve = First step: { $step }
results-settle = To sort out first
results-see-answer = See the answer
results-see-answer-of = See the answer: { $text }
results-profile = Your profile by area
results-rose = The rose: one ray for each area
area-insufficient = Not enough answers yet
area-not-applicable = Does not concern you
results-numbers = See the figures as a table
    .caption = Figures from 0 to 100, rounded to one decimal.
results-area = Area
results-level = Level
results-level-number = { $level } – { $name }
results-figure = Figure
results-completeness = Questions seen
results-confidence = Answers known
results-computed = How is this worked out?
    .answer = Each answer is worth 0 to 4. Important questions count two or three times.
    .area = The figure of an area is the share of points obtained, out of 100.
    .unknown = “We don’t know” counts as zero only where not knowing is a danger. “Does not concern us” never counts.
results-overall = All areas together: { $shown } out of 100, “{ $level }”.
    .meaning = This figure sums up, it ranks nobody.
results-importance = What matters to you
    .hint = The plan will begin there.
results-needs = What you need
    .hint = From the most to the least pressing, according to your answers, your tools and your wishes.
results-needs-more =
    { $count ->
        [one] See { $count } more need
       *[other] See { $count } more needs
    }
need-why = Why?
need-strength = Strength of this need: { $strength } points.
results-find-out =
    { $count ->
        [one] To ask around you ({ $count } sentence)
       *[other] To ask around you ({ $count } sentences)
    }
    .hint = Ten minutes for each question. Copy the sentence and send it.
find-out-whom = Ask: { $whom }
results-next = See the proposals
results-plan = Go to the plan

## Proposals

recommendations-title = Your decisions
recommendations-lead = One proposal for each need, in one sentence. All four choices are equal, and keeping is one of them.
recommendations-none = Your answers call for no change of tool. Keeping what works is a good choice.
recommendations-empty = One proposal for each need will come here, with its reasons. A few answers are needed first.
recommendations-more =
    { $count ->
        [one] See { $count } more need
       *[other] See { $count } more needs
    }
recommendations-tools = Tools, need by need
recommendations-habits = Habits to take up
    .hint = No tool here: the plan takes care of it, action by action.
recommendations-next = Continue to the plan
recommendations-choice = How we choose
    .text = Only libre software. Neither money nor partnership changes the order.
recommendations-proof = “Not verified”, “to be checked”
    .text = “Not verified”: we could not check this fact. “To be checked”: it is more than 18 months old.
advice-in-use = Today: { $tools }
advice-proposal = Try { $name }, { $running }.
advice-nothing = No tool is suitable for the moment. Keep what you have.
host-to-find = Host to be found, Rumb knows none
host-offer = Offers: { $needs }
running-local = installed on your devices
running-ethical-host = with an ethical host
running-cooperative = with a cooperative
running-self-hosted = on your own server
advice-why = Why?
advice-others =
    { $count ->
        [0] Other choices, set aside
        [one] { $count } other choice
       *[other] { $count } other choices
    }
advice-trainings =
    { $count ->
        [one] Learn it ({ $count } way)
       *[other] Learn it ({ $count } ways)
    }
advice-score = { $name } gets { $score } points out of 100.
advice-hosts = Who can host it:
advice-licence = Licence { $licence }. Facts reviewed on { $reviewed }.
advice-refused = Set aside, and why:
advice-refused-one = { $name }, { $running }:
gate-withdrawn = taken off our proposals
gate-language = not in your languages
gate-platform = does not run on your computers
gate-offline = needs a good connection
gate-self-hosting = needs two people who can run a server
gate-exit = your documents cannot be taken out
fact-not-verified = not verified
fact-to-check = to be checked
fact-old = These facts are more than 18 months old: check before deciding.
fact-unverified = We could not check the licence.
fact-partner = Offered by a member of the project; this does not change its place.
training-foreign = in another language, with somebody who reads it
training-free = free of charge
actors = Who can help you nearby
    .hint = One call or message is enough to begin.
country-fr = France
country-be = Belgium
country-es = Spain
country-es-ct = Catalonia
country-ro = Romania
    .no-host = No general ethical host was found in Romania. So Rumb offers a host in another European country, a partner’s server, or a program on your own computers.
    .no-training = Few courses on libre software exist in Romanian. Rumb shows those it knows, and guides from Moldova for the method. For the rest, look for a person who reads another language, or ask the library.
country-ar = Argentina
country-md = Republic of Moldova
country-de = Germany
country-ch = Switzerland
country-it = Italy
country-nl = Netherlands
country-at = Austria
country-lu = Luxembourg
country-pt = Portugal
country-gb = United Kingdom
country-us = United States
country-ca-qc = Quebec
country-int = several countries
country-xx = another country
country-eu = Europe
country-bf = Burkina Faso
    .no-host = No general ethical host was found in Burkina Faso. Rumb offers a program on your own computers, a partner’s server, or a host in Europe. Before sending data abroad, ask the CIL what has to be declared.
    .no-training = No reliable and recent training on libre software was found in Burkina Faso: the sources are old. Rumb shows manuals and courses in French, which are useful everywhere. Ask a nearby telecentre too, so that you can learn from each other.

## Plan

plan-title = Your year, month by month
plan-empty = Your plan for the year will come here, month by month. A few answers are needed first.
plan-longer = It comes with the standard or full version. Your answers are kept.
plan-hours =
    { $planned ->
        [one] { $planned } hour planned out of { $available }.
       *[other] { $planned } hours planned out of { $available }.
    }
plan-saved = Stopping the old tools saves €{ $euros } a year.
plan-blocked =
    { $count ->
        [one] The month of { $months } stays free.
       *[other] These months stay free: { $months }.
    }
plan-waiting =
    { $count ->
        [one] { $count } action waits for next year.
       *[other] { $count } actions wait for next year.
    }
plan-assumed = You have not given your hours yet: we count { $hours } a month, all together.
plan-open-flags = What this plan does not sort out
plan-next = Choose the documents
plan-capacity = Change our hours
plan-load = See the hours as a table
    .caption = Hours planned and hours available, month by month.
plan-as-list = See as a list
plan-as-picture = See as a picture
plan-month = Month
plan-month-hours = Hours
plan-month-capacity = Available
plan-month-blocked = Month left free
plan-month-over = Month gone by
plan-list = The actions, in order
plan-ticked = Done already
plan-action = Action
plan-why = Reason
plan-next-year =
    { $count ->
        [one] Next year ({ $count })
       *[other] Next year ({ $count })
    }
plan-not-proposed =
    { $count ->
        [one] Not proposed ({ $count })
       *[other] Not proposed ({ $count })
    }
plan-find-out =
    { $count ->
        [one] { $count } thing is still to be asked around you.
       *[other] { $count } things are still to be asked around you.
    }
    .link = See the sentences to send
action-until = until { $month }
action-cost = €{ $from } to €{ $to }
action-cost-yearly = €{ $from } to €{ $to } a year
action-saves = saves money
action-vote = after the vote
action-flag = to sort out first
action-more = Why, and how
action-deliverable = What will exist
action-done = The sign that it is done
action-skills = Useful skill
action-attend = With whom
    .text =
        { $people ->
            [one] { $people } person for { $minutes } minutes.
           *[other] { $people } people for { $minutes } minutes.
        }
action-after = After
action-helpers = Who can help
action-how = How to do it
action-why = Why
reason-prerequisite = It must come before: { $action }
reason-always = This action is in every plan.
reason-decision = You decided it: { $need }.
reason-left-out = Without it, this would leave people out: { $action }
reason-profile-low-connectivity = Your connection is weak or costly.
reason-profile-public-computers = You offer computers to the public.
reason-profile-imposed-tool = A funder or a federation requires you to use a tool.
reason-profile-vulnerable-public = You welcome people who may be fragile.
reason-profile-sensitive-data = You note private things about people.
reason-profile-public-place = Your place welcomes the public and helps them with computers.
reason-profile-rural = You work in the countryside or in a remote area.
postponed-zero-capacity = nobody has any hours to give
postponed-with-its-change = it waits for the change that it prepares
postponed-prerequisite-next-year = an action that must come before it waits too
postponed-waits-for-vote = the vote comes too late in the year
postponed-waits-for-phase = an earlier stage must be finished first
postponed-end-of-year = it cannot begin before the end of the year
postponed-two-months-between-switches = two changes of tool would be too close
postponed-accounting-year = the change waits for an accounting year to begin
postponed-one-person = one person would carry too much
postponed-two-at-a-time = two actions are under way already
postponed-no-hours = the hours go to what matters more
postponed-low-connectivity = it needs a better connection
postponed-done-already = it is done already
postponed-dropped = you took it out of the plan
postponed-decided = the board keeps its tools
postponed-imposed = a partner imposes the tool
postponed-replaced = a change that was decided takes its place
capacity-hours = Hours a month, all together
    .hint = Add up everyone’s hours. Be cautious.
capacity-blocked = Months to leave free
    .hint = Three months at most, for example September or the holidays.
capacity-decides = Who decides in your association?
body-board = The board or the committee
body-assembly = The members’ general meeting
capacity-meets = Next meeting of those who decide
    .hint = What needs a vote will wait for this date.
capacity-assembly = Next general meeting
capacity-email = Members without e-mail, out of 100
    .hint = The plan keeps a way on paper for them.
capacity-admins = Can two people install and run a server?
    .hint = A server is a computer that is always on and that others use. Without these two people, we never propose one on your premises.
capacity-admins-yes = Yes
capacity-admins-no = No
capacity-admins-unknown = We don’t know
capacity-start = First month of the plan
capacity-moves = The plan is worked out again at each change. Nothing is lost: what no longer fits moves to next year.

## Documents

documents-title = Your documents
documents-lead = Files to print, to read in a meeting and to vote on; others to follow the plan with your own tools.
documents-start = To begin
documents-vote = To decide together
documents-act = To act
documents-rules = To agree on rules
documents-tell = To tell others
documents-programs = For other programs
documents-place = Where do they go?
    .text = Next to your audit, unless you choose another place.
documents-send = And then?
    .text = Rumb sends nothing. You print or share the file yourself.
document-sheet = The first-steps sheet
    .text = One page: your strengths, five actions at most, the sentences to send, one person to call.
    .not-yet = It will be possible once the quick version’s questions have an answer.
document-fridge = The sheet to keep in sight
    .text = One page in large letters, for the fridge: three things to do, who to call, the next date.
    .not-yet = It will be possible once the quick version’s questions have an answer.
document-plan = The plan for the year
    .text = Twelve pages at most: your situation, the actions month by month, the costs, the decision to vote on.
    .not-yet = It will be possible once the results are ready.
document-annex = The annex
    .text = For the curious: every answer, every calculation, every source.
    .not-yet = It will be possible once the results are ready.
document-summary = The summary
    .text = One page, to read aloud in three minutes before the vote.
    .not-yet = It will be possible once the results are ready.
document-resolution = The draft resolution
    .text = One page to vote on and to sign, with the votes to fill in.
    .not-yet = It will be possible once the results are ready.
document-project = The plan and your project
    .text = One page: your words, what you want, and the steps of the plan that answer it.
    .not-yet = It will be possible once the results are ready.
document-message = The message to members
    .text = What was approved, what changes and what does not. Then three short messages for each change of tool.
    .not-yet = It will be possible once the results are ready.
document-minutes = The minutes of the meeting
    .text = A sheet to fill in during the meeting: who is there, the questions, the vote point by point.
    .not-yet = It will be possible once the results are ready.
document-roles = The sheets by role
    .text = One sheet for each role: what each person does, month by month, with their hours.
    .not-yet = They will be possible once the results are ready.
document-sessions = The session sheets
    .text = One sheet for each training of the plan: the aim, who comes, the course minute by minute, what remains.
    .not-yet = They will be possible once your plan has a training.
document-poster = The poster for the members
    .text = One A4 page for the wall: what changes, what stays, where to ask for help.
    .not-yet = It will be possible once the results are ready.
document-poster-large = The large poster
    .text = The same poster on an A3 sheet. It can be read from two metres.
    .not-yet = It will be possible once the results are ready.
document-place-sheet = The information sheet of your place
    .text = What your place offers, to put up and hand out; then what your partners should know.
    .not-yet = It will be possible once a question about your place has an answer.
document-charter = The usage charter
    .text = Two pages at most, to change before you adopt it: your tools, what never goes there, quiet times, help.
    .not-yet = It will be possible once the quick version’s questions have an answer.
document-help-charter = The charter of your help
    .text = What your place does with people and what it does not do, to change before you adopt it.
    .not-yet = It will be possible once a question about your place has an answer.
document-cooperation = The local cooperation rules
    .text = One page to fill in and sign with neighbours: what each brings, how to use it, how to leave.
document-publication = The sheet to publish
    .text = What you want to tell of your change of tools, to other associations or on your site. Nothing is on it without your choice.
    .not-yet = It will be possible once the results are ready.
publication-fields = What the sheet will tell
    .hint = Nothing is ticked beforehand. Your notes, your reasons and your free texts are never on it.
    .none = Tick at least one line.
publication-field-name = The name of the association
publication-field-profile = Its field and its size
publication-field-place = The country or region, no closer place
publication-field-tools = The tools before
publication-field-decisions = The decisions about tools
publication-field-steps = The steps done
publication-field-hours = The hours planned, and a line for those given
publication-field-euros = The euros planned and saved, and a line for those spent
publication-field-helped = What helped: lines to write
publication-field-obstacles = What was hard: lines to write
publication-field-contact = How to reach you: a line to write
document-funder = The annex for a funder
    .text = Your answers, read again in frames that public funders know. No mark, no legal opinion.
    .not-yet = It will be possible once the results are ready.
document-table = The table of the plan
    .text = One row for each action, with its hours, its costs and who takes it on. A spreadsheet such as LibreOffice opens it.
    .not-yet = It will be possible once the results are ready.
document-calendar = The calendar of the plan
    .text = The dates of the plan, for the calendar of a computer or a telephone. Open it again later: the dates are brought up to date.
    .not-yet = It will be possible once the results are ready.
document-open-file = The open file
    .text = All that your audit holds, names and notes included, for another program (JSON). Give it only to people you trust.
document-language = Language of the document
document-choices = Another language, way or place
document-preview = See the pages
    .hint = This is what will be printed. To hear it, choose the text to read aloud.
    .draft = These are the pages of the draft, before your changes. To hear it, choose the text to read aloud.
document-page = Page { $page } of { $pages }
document-page-before = Page before
document-page-after = Next page
document-way = How to make it
document-way-pdf = PDF, to print and to vote on
document-way-odt = Text to change (ODT)
document-way-html = Page to read on a screen (HTML)
document-way-txt = Text to read aloud (TXT)
document-way-ods = For a spreadsheet program (ODS)
document-way-csv = Without any layout, for every program (CSV)
document-place = It will be called “{ $file }”, in the folder “{ $folder }”.
document-elsewhere = Keep it elsewhere…
document-path = Path of the file
document-write = Make the document
document-running = Writing the document
document-cancel = Stop
document-cancelled = The writing was stopped. Nothing was kept.
document-written = “{ $file }” is ready
    .text = { $held }, { $kilobytes } kB, in the folder “{ $folder }”. All of it was read again and checked.
file-reveal = Show in folder
document-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
    }
document-words = { $count ->
    [one] { $count } word
   *[other] { $count } words
    }
document-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
    }
document-dates = { $count ->
    [one] { $count } date
   *[other] { $count } dates
    }
document-answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
    }
document-unprinted = This document cannot print all letters of: { $words }. Dots keep their place. Write them by hand.
document-rename = Keep both, with another name
document-replace = Replace the old one

## Settings and keys

settings = Settings
room-open = Room mode
settings-lead = They stay on this computer.
settings-language = Language
settings-text-size = Size of text
settings-text-size-short = Text { $size }%
settings-percent = { $size }%
settings-theme = Colours
settings-theme-system = Like the computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-contrast = Contrast
settings-contrast-standard = Normal
settings-contrast-more = Stronger
keys-title = The keyboard keys
keys-lead = Everything can be done without a mouse.
key-enter = Enter
key-backspace = Backspace
key-tab = Tab
key-space = Space
keys-level = Choose a level
keys-option = Choose an answer from a list
keys-dont-know = We don’t know
keys-not-concerned = Does not concern us
keys-next = Next question
keys-previous = Previous question, outside text fields
keys-tab = Go to the next field; with Shift, to the previous one
keys-space = Tick a box, open a detail
keys-undo = Undo
keys-redo = Redo
keys-save = Check that everything is saved
