### Words of the deliberation pack: the summary, the resolution, the message to members, the minutes.

## Who decides, in the middle of a sentence

decides-board = the board
decides-board-be = the board (administrative body)
decides-assembly = the general meeting

## The six points of the resolution

vote-point-adopts = the road map
vote-point-appoints = the digital lead and the deputy
vote-point-prefers = the preference for libre software
vote-point-means = the hours and the budget
vote-point-reviews = the dates to look at progress
vote-point-protects = the protection of each change

## Changes of tool

pack-change = { $need }: { $new } instead of { $old }
pack-change-first = { $need }: a new tool, { $new }
pack-leave = { $need }: we are leaving { $old }
pack-change-way = { $need }: a new way of doing things
pack-leave-way = { $need }: we are leaving the old tool
pack-change-month = { $change }, in { $month }.

## The summary

summary-title = The summary
summary-subject = Where you stand and what is proposed, on one page to read aloud.
summary-aloud = To read aloud, in three minutes.
summary-level = Your way of working with digital tools: level “{ $level }”. This word describes, it ranks nobody.
summary-level-none = There are not yet enough answers to describe the whole.
summary-freedom = Your freedom to leave your tools: about { $points } out of 100.
summary-freedom-none = It is not known yet whether your tools are easy to leave.
summary-priorities = Your priorities
summary-priorities-none = Each known area is solid. Keep what works.
summary-settle-none = Nothing is pressing: your answers show no danger to sort out this month.
summary-settle-more =
    { $count ->
        [one] { $count } more point to sort out is in the road map.
       *[other] { $count } more points to sort out are in the road map.
    }
summary-year = What is proposed
summary-actions =
    { $count ->
        [one] Between { $from } and { $to }, the plan proposes { $count } action.
       *[other] Between { $from } and { $to }, the plan proposes { $count } actions.
    }
summary-hours =
    { $hours ->
        [one] Preparation takes { $hours } hour, out of { $available } that you can give.
       *[other] Preparation takes { $hours } hours, out of { $available } that you can give.
    }
summary-hours-none = Nobody has any hours to give yet. That is the first thing to find.
summary-attend =
    { $hours ->
        [one] Apart from that, meetings and sessions take about { $hours } hour, all people together.
       *[other] Apart from that, meetings and sessions take about { $hours } hours, all people together.
    }
summary-later =
    { $hours ->
        [one] In the year after, { $hours } more hour is waiting.
       *[other] In the year after, { $hours } more hours are waiting.
    }
summary-money-none = No spending is planned.
summary-money-once = Planned spending: { $once }, once only.
summary-money-yearly = Planned spending: { $yearly } a year.
summary-money-both = Planned spending: { $once } once only, then { $yearly } a year.
euros-exact =
    { $to ->
        [one] { $to } euro
       *[other] { $to } euros
    }
euros-up-to =
    { $to ->
        [one] { $to } euro at most
       *[other] { $to } euros at most
    }
euros-range =
    { $to ->
        [one] between { $from } and { $to } euro
       *[other] between { $from } and { $to } euros
    }
summary-changes-more =
    { $count ->
        [one] { $count } more change of tool is in the road map.
       *[other] { $count } more changes of tool are in the road map.
    }
summary-change-later =
    { $count ->
        [one] { $count } change that was decided waits for the year after.
       *[other] { $count } changes that were decided wait for the year after.
    }
summary-kept = For now, you keep: { $tools }.
summary-undecided = No change of tool is decided. Keeping what works is a good choice.
summary-members = What this asks of members
summary-members-none = Nothing changes for members this year. People who want to help are welcome.
summary-members-change =
    { $count ->
        [one] { $count } tool changes for members. Everyone is told four weeks before, and helped.
       *[other] { $count } tools change for members. Everyone is told four weeks before, and helped.
    }
summary-members-path = Each service keeps a way without internet.
summary-vote = What you vote on
summary-vote-planned = In { $month }, { $body } votes on { $points }.
summary-vote-open = On a date still to be chosen, { $body } votes on { $points }.
summary-voted = On { $date }, { $body } approved { $points }.
summary-points = the road map, its resources, the preference for libre software and the protection of each change
summary-lead = The digital lead would be { $lead }, and the deputy { $deputy }.
summary-lead-alone = The digital lead would be { $lead }. A deputy is still to be found.
summary-deputy-alone = The deputy would be { $deputy }. A digital lead is still to be found.
summary-lead-none = A digital lead and a deputy are still to be found.
summary-dates = First look at progress: { $first }. New audit: { $last }.

## The resolution

resolution-subject = The text to vote on, with votes and signatures to fill in.
resolution-joined = Attached documents
resolution-joined-line = { $title } (audit of { $audited })

## The message to members

message-title = Message to members
message-subject = What was approved, what changes, what does not, and who answers questions.
message-hint = Read this message again and fill it in. Then put it up, read it out or send it.
message-greeting = Dear members,
message-voted = On { $date }, { $body } of our association approved a digital road map.
message-why = Why? To protect your data, and to stop depending on one person or one supplier. To stay true to our values, too.
message-changes = What changes for you
message-changes-none = Nothing changes for you this year. The team is learning to protect and to share better what it has.
message-over = The year of our road map is over. We will tell you before anything else changes.
message-changes-how = We will write to you before each change, and we will show you how to do things.
message-stays = What does not change
message-stays-text = You can still phone us and come to see us. Nobody has to use the internet.
message-phone = Telephone
message-place = Where and when to find us
message-open-until = Nothing will be closed before { $date }.
message-open = No tool will be closed this year.
message-help = Help
message-help-text = Someone shows you, at your own pace. Every question is welcome.
message-help-days = Days and place
message-question = A question?
message-answers = { $person } will answer you.
message-answers-both = { $person } will answer you or, when away, { $deputy }.
message-name = Name
message-thanks = Thank you for your trust.
message-from = For { $body }
message-three = Three short messages for each change
message-three-lead = They go to the people concerned. Always add a way without internet: a poster, a letter, a word at the start of an activity.
message-four-weeks = Four weeks before
message-one-week = One week before
message-day-after = The day after
message-four-weeks-text = Hello everyone. In four weeks, on { $dots } ({ $month }), a tool changes. { $change }. Before that day, we will show you how to do things.
message-one-week-text = Hello. Only one week left before the change, on { $dots } ({ $month }). { $change }. We will help you: ask us where and when.
message-day-after-text = Hello. It was done yesterday. { $change }. Is something missing or in your way? Tell us, someone will help you.
message-old-until = The old tool stays open until it closes, as planned, in { $month }.
message-leave-four-weeks-text = Hello everyone. In four weeks, on { $dots } ({ $month }), we close an old tool. { $change }. Before that day, take back what you want to keep. We will help you.
message-leave-one-week-text = Hello. Only one week left before the closing, on { $dots } ({ $month }). { $change }. Do you still have something to take back? Tell us.
message-leave-day-after-text = Hello. It was done yesterday. { $change }. A copy is in a safe place. Are you missing something? Tell us.

## The minutes

minutes-title = Minutes of the meeting
minutes-subject = The sheet to fill in during the meeting that votes on the plan.
minutes-hint = Fill in this sheet during the meeting, then sign it.
minutes-association = Association
minutes-body = Who decides
minutes-day = Date and time
minutes-place = Place
minutes-present = People present
minutes-excused = Apologies
minutes-proxies = Proxies
minutes-quorum = Number that the constitution asks for, and number reached
minutes-audit = Reading of the audit
minutes-read = The summary of the audit of { $audited } is read aloud.
minutes-table = The road map and its annex were sent, or they are on the table.
minutes-questions = Questions asked, and answers
minutes-changes = Changes asked for, action by action
minutes-change = What is changed
minutes-other = Other change
minutes-vote = The vote, point by point
minutes-point = Point
minutes-whole = the text as a whole
minutes-first = Who does what first
signature-secretary = Secretary of the meeting
minutes-chair = Chair of the meeting
