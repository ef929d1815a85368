### Words of the printed documents: the first-steps sheet, the plan, its annex, and their pictures.

## The frame of each page

page = page { $page } of { $pages }
link = Link: { $target }
tick-box = box to tick
document-contents = Contents
footer = Made with Rumb, audit of { $date }
label = { $name }:
dots = ………………………………
dots-short = ……………………
document-dots = Dots stand for letters that this document cannot print. Write them by hand.

## Months, hours, people and money

month-span = { $from } – { $to }
minutes = { $minutes } min
hours-minutes = { $hours } h { $minutes }
training-hours-range = { $from } to { $to } h
attendance =
    { $people ->
        [one] { $people } person attends, { $each }
       *[other] { $people } people attend, { $each } each
    }
cost-exact = €{ $to }
cost-up-to = up to €{ $to }
cost-yearly = { $cost } a year
money-none = no spending planned
money-once = { $once }, once only
money-yearly = { $yearly } a year
money-both = { $once } once only, and { $yearly } a year
year-attend = Apart from that: { $hours } of attendance, all people together.
year-mediator = Work of a digital support worker, apart: { $hours }.
year-money = Budget: { $money }.
year-after-hours = Work that waits: { $hours }.

## Ways of running a tool in use (the others stand in interface.ftl)

running-vendor = with a supplier
running-unknown = we do not know where

## Why an action is there (others stand in interface.ftl)

reason-answer = Your answer to the question:
reason-unknown = Nobody knows yet:
condition-low-connectivity = Your connection is poor.
condition-public-computers = You offer computers to the public.
condition-imposed-tool = A funder or a federation requires you to use a tool.
condition-vulnerable-public = You welcome people who may be left out by a change.
condition-sensitive-data = You write down private things about people.
condition-public-place = Your place welcomes the public and helps them with computers.
condition-rural = You work in the countryside.

## The first-steps sheet: one page, read aloud

sheet-title = Your first steps
sheet-subject = What goes well, what is pressing, the first actions and the person to call.
strengths-none = You took the time to see where you are. That is a good start already.
settle-more =
    { $count ->
        [one] One more point to sort out is in Rumb.
       *[other] { $count } more points to sort out are in Rumb.
    }
sheet-actions = Your first actions
sheet-hours-missing =
    { $count ->
        [one] You lack one hour for these first steps. Find it, or ask for help.
       *[other] You lack { $count } hours for these first steps. Find them, or ask for help.
    }
sheet-actions-more =
    { $count ->
        [one] One more action waits in Rumb.
       *[other] { $count } more actions wait in Rumb.
    }
find-out-more =
    { $count ->
        [one] One more sentence to send is in Rumb.
       *[other] { $count } more sentences to send are in Rumb.
    }
sheet-call = Who to call
sheet-review = Look again on
sheet-stop = You may stop here. These first steps are enough for now.

## The sheet of a public place

place-title = About our place
place-subject = What our place offers to the public, and what its partners should know.
place-hours = When to come
place-services = What you can do here
place-equipment = Equipment
place-contents = Made here
place-help = Our help
place-help-text = We follow a written rule. Ask to read it. Your papers and your passwords stay yours.
place-partners = For our partners
place-partners-text = What we answered, to prepare help, an exchange or funding.
place-answer = Our answer

## The plan: cover

road-map-title = Digital road map
road-map-subject = What the association can do in a year, with the hours and the money it has.
cover-date = Date of the audit
cover-length = Questionnaire
cover-for = Written for
cover-for-text = The board, the team, and anyone who was not there.
cover-confidence = Confidence
cover-year = Period
cover-hours = Hours
cover-money = Budget
cover-after = The year after
cover-reading = How to read this document
cover-reading-text = Read the next page first, then the last one. The rest is for later, one action at a time. Keeping what works is always a good choice.
cover-annex = A separate annex gives all answers, calculations and sources.
cover-parts = What you will find here

## The plan: titles of its parts (others stand in interface.ftl)

part-wish = What you want in a year
part-tools = Your tools, today and tomorrow
part-actions = Your actions, stage by stage
part-trainings = Training
part-leaving = Leaving the old tools
part-risks = What may go wrong
part-later = What waits, and what is not proposed
part-decision = Decide and follow up

## The plan: situation and wishes

settle-planned = Planned for { $month }.
settle-done = Sorted out in { $month }.
settle-dropped = You took what answers it out of the plan.
settle-next-year = The hours of the year are not enough to sort it out.
settle-title-done = Sorted out since the audit
wish-prompt = Write down together three things that you would like to be able to say in a year.
wish-said = Wishes noted already:

## The plan: tools

change-lead = One line for each need, one proposal only. Tick “Keep” if what you have suits you.
change-need = Need
change-today = Today
change-proposal = Proposal
change-keep = Keep
change-none = no tool
change-untold = not told
change-same = you have it already: keep it, and get to know it better
change-more =
    { $count ->
        [one] One more need is in the annex.
       *[other] { $count } more needs are in the annex.
    }
change-kept = No change proposed for:
change-imposed = To say to those who impose a tool on you:
decided-to-keep = yes, decided
decided-to-change = no, decided
decided-keep = Keep what you have.
decided-not-now = Not now. The question comes back next year.
decided-replace = Replace by
decided-combine = Combine into
decided-sentence = “{ $sentence }”
decided-kept =
    { $count ->
        [one] For one need, you keep what you have. That is a decision, as much as a change.
       *[other] For { $count } needs, you keep what you have. That is a decision, as much as a change.
    }
decided-all-kept =
    { $count ->
        [one] For one need, you keep what you have, and nothing changes this year. That is a decision in its own right.
       *[other] For { $count } needs, you keep what you have, and nothing changes this year. That is a decision in its own right.
    }

## The plan: actions

actions-lead = Each action has a name, or a line to write it on. Tick its box when it is done.
actions-none = No action is planned this year.
actions-over = The year of this plan is over. Make the plan again for the months to come.
assumption-vote-month = With no meeting date, the vote is placed in { $month }.
assumption-vote-after-meeting = The plan will not be ready for your meeting: the vote is placed in { $month }.
assumption-meeting-is-past = The meeting you noted is already over.
assumption-no-names = The roles have no names yet. Make sure that nobody carries everything.
action-hours = { $hours } to prepare
action-owner = { $role }, name:
action-owner-named = Carried by { $person } ({ $role })
action-short = (short form)
action-spans-blocked = with a pause in the months left free
action-reasons-more =
    { $count ->
        [one] And one more reason, in the annex.
       *[other] And { $count } more reasons, in the annex.
    }
actions-in-annex =
    { $count ->
        [one] The details of one more action are in the annex.
       *[other] The details of { $count } more actions are in the annex.
    }
find-out-action = Ask what nobody knows yet
find-out-in-annex =
    { $count ->
        [one] One more sentence is in the annex.
       *[other] { $count } more sentences are in the annex.
    }

## The plan: trainings

trainings-lead = Train people before each change, and help them afterwards.
trainings-for = Need
trainings-what = Training
trainings-how = In short
trainings-date = Your date
trainings-more =
    { $count ->
        [one] One more training course is in the annex.
       *[other] { $count } more training courses are in the annex.
    }

## The plan: risks. sign: the first sign of it. answer: what to do.

risks-risk = What may happen
risks-sign = The first sign
risks-answer = What helps
risk-data-loss = Losing data during a move
    .sign = Nobody has reopened a backup.
    .answer = Test a backup first, and keep the old tool open for reading for some weeks.
risk-one-person = One person carries everything
    .sign = The others say nothing.
    .answer = A deputy from the first day, and work done by two.
risk-people-excluded = Some people are left out: { $who }
    .sign = They phone more often.
    .answer = { $paths } Name a person who helps, too.
risk-false-invoice = Paying a fake bill
    .sign = Somebody hurries you, and the bank account number has changed.
    .answer = Check with two people, and call back a number you already know.
risk-helper-holds-keys = The outside helper is the only one with the passwords
    .sign = Nobody else can log in.
    .answer = Put the agreement in writing, and keep all the passwords with you.
risk-no-connection = An internet or power cut
    .sign = The cuts come back.
    .answer = Print the useful lists, and keep a copy on site.
risk-two-tools = Keeping two tools for ever
    .sign = The old one is still open after three months.
    .answer = Vote on the date when the old one closes.
risk-incident = A fake message or a hack during a change
    .sign = Urgent messages arrive.
    .answer = Learn the right habits before changing a tool.
risk-too-many-actions = Too many actions at once
    .sign = Meetings are cancelled.
    .answer = Never go over the hours given, and put off what is least pressing.
risk-values = A disagreement over values
    .sign = You hear “you are forcing us”.
    .answer = A vote, a trial with volunteers, and the right to keep the present tool.
risk-departure = An absence or a departure during the year
    .sign = No date is in the diary.
    .answer = Note where things stand, and who takes over.

## The plan: next year

later-none = All actions fit into the year.
later-find-out =
    { $count ->
        [one] One question to ask around you
       *[other] { $count } questions to ask around you
    }

## The plan: decision

decision-lead = Check in your constitution (your founding rules) who decides. Fill in the dots, read the text, then vote.
resolution-title = Draft resolution
resolution-opening-board = The board of the association { $association }, meeting on { $dots }, has read the digital audit of { $audited }. It decides as follows:
resolution-opening-board-be = The board (administrative body) of the association { $association }, meeting on { $dots }, has read the digital audit of { $audited }. It decides as follows:
resolution-opening-assembly = The general meeting of the association { $association }, meeting on { $dots }, has read the digital audit of { $audited }. It decides as follows:
resolution-adopts = The attached digital road map is adopted for the period { $from } – { $to }.
resolution-appoints = { $lead } is the digital lead, and { $deputy } is the deputy. Their tasks are written in the minutes.
resolution-prefers = Where quality is equal, libre software, open formats and trustworthy hosts are preferred. Each service keeps a way without internet.
resolution-means = The resources for the year: { $hours } of volunteers’ work; { $money }.
resolution-reviews = Progress is looked at after three and six months, and reported to the next general meeting.
resolution-protects = No tool is closed before a checked backup, training and notice to members.
vote-for = For
vote-against = Against
vote-abstain = Abstentions
references-title = Texts to lean on
review-title = Four dates to come back to it
review-lead = Three numbers are enough each time: actions done, people trained, tools whose data you know how to get back.
review-when = When
review-who = Who
review-what = What to look at
review-1 = Is what was pressing sorted out?
    .who = The digital lead and the deputy
review-3 = What is done, and the hours really spent.
    .who = The board, twenty minutes
review-6 = Do people like the trial? Who is left out? What to keep, what to stop?
    .who = The working group
review-12 = The new audit, then the vote on the second year.
    .who = The board, then the general meeting
signature-date = Done on
signature-chair = Chair
signature-lead = Digital lead

## The annex

annex-title = Annex: figures, answers, sources
annex-subject = Everything that served to make the plan: figures, calculations, answers, reasons and sources.
annex-lead = Nothing here is needed to decide. Everything that served to make the plan is here.
annex-numbers = The figures of your profile
annex-needs = Your needs and their reasons
annex-proposals = The proposals and their points
annex-hosts = The hosts named
    .lead = Before choosing, ask the price, what help is given, and how to leave with your data.
annex-actions = All actions in detail
annex-find-out = The sentences to send
annex-answers = All your answers
annex-sources = The sources
annex-words = Words explained
formula-level = The level changes every 20 points: { $levels }.
formula-overall = Calculation: ({ $sum }) ÷ { $weights } = { $shown }
formula-overall-none = Too few areas have a figure to give one for all of them.
formula-need = Each low answer strengthens a need: importance of the area × weight of the question × points missing to reach 3.
    .sum = The strength of a need is the sum of its reasons.
    .no-tool = Essential need that is asked for and has no tool yet: { $points } points.
    .captive = Freedom to leave under { $below } out of 100: half of what is missing, { $most } points at most.
    .no-exit = Tool whose data you cannot all take out: { $points } points.
    .wish = Wish: { $points } points; need only ticked in the profile: { $tick } points.
number-strength = Strength
number-points =
    { $count ->
        [one] ({ $count } point)
       *[other] ({ $count } points)
    }
proposals-lead = Three proposals at most for each need, out of 100 points. Neither money nor partnership gives a point.
proposals-software = Software
proposals-points = Where the points come from
proposals-total = Total
proposals-other-ways = Also possible
answers-lead = Your notes and your postcode are not here: they stay in your file.
answers-question = Question
answers-answer = Your answer
answer-no-option = nothing from the list
sources-software = Software
sources-trainings = Training courses
sources-people = People, places and hosts
sources-name = Name
sources-address = Address
sources-reviewed = Reviewed on

## Words of pictures

rose-alt = Rose of the areas, figures out of 100. { $areas }
bars-alt = Bars of the areas, figures out of 100. { $areas }
profile-line = { $area }: { $level }, { $score }.
profile-line-unscored = { $area }: { $level }.
timeline-alt = Calendar of the actions. Volunteers give { $hours } in all. { $lines }
timeline-line = { $action }: { $months }, { $hours }.
timeline-line-owned = { $action }: { $months }, { $hours }, { $owner }.
timeline-capacity = { $hours } a month at most
timeline-load = Planned hours
timeline-vote = vote on the road map
timeline-owner-board = Board
timeline-owner-treasurer = Treasurer
timeline-owner-secretary = Secretary
timeline-owner-comms = Communications
timeline-owner-volunteers = Volunteers
timeline-owner-it = Digital
timeline-owner-mediator = Support

## Opening hours

hours-day-0 = Monday
hours-day-1 = Tuesday
hours-day-2 = Wednesday
hours-day-3 = Thursday
hours-day-4 = Friday
hours-day-5 = Saturday
hours-day-6 = Sunday
hours-days = { $first } to { $last }
hours-every-day = every day
hours-hour = { $hour }:00
hours-time = { $hour }:{ $minute }
hours-span = { $from } to { $to }
hours-line = { $days }: { $times }
hours-lines = { $before }; { $after }
hours-closed = closed
hours-always = day and night
hours-holidays = closed on public holidays

results-sum = { $area }: { $num } points, divided by 4 times { $counted }, make { $shown } out of 100.
